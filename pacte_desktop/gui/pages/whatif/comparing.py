"""The figures of a trial: at once while the hand moves the candidate, in full beside the window once it rests."""

from dataclasses import dataclass, replace
from functools import cached_property

import shapely
from PySide6.QtCore import QObject, Signal

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.scenario import AddEquipment, Scenario
from pacte_desktop.domain.urgent_care import OPENING_SLOTS, EquipmentKind
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.whatif.hours import Slots
from pacte_desktop.gui.pages.whatif.outcome import Gains, Outcome, Question, gains, outcome
from pacte_desktop.services.candidate_trial import CandidateTrial, Trial
from pacte_desktop.services.coverage import CoverageInput
from pacte_desktop.services.scenarios import candidate
from pacte_desktop.services.whatif import with_definition, without_official
from pacte_desktop.territory.degrees import to_degrees
from pacte_desktop.territory.road_window import RoadWindow
from pacte_desktop.territory.zone_grid import Rings

EMPTY = Scenario(0, "")


@dataclass(frozen=True)
class Place:
    """Where the candidate is, projected metres, and in which commune; empty outside the territory.

    ``is_named``: the commune was named, and its main point stands for it.
    """

    x_m: float
    y_m: float
    insee_code: str
    is_named: bool = False


class Comparing(QObject):
    """Scenario, candidate, and what they change; what the person does with them is the matter of the subclass."""

    moved = Signal()
    """What changes at this moment is another."""
    settled = Signal()
    """The full comparison is there, or waits to be computed again."""

    def __init__(self, plan: OpenPlan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.is_on = False
        self.kind = EquipmentKind.MCS
        self.hours: Slots = OPENING_SLOTS

    def _forget_figures(self) -> None:
        self.scenario = EMPTY
        self.place: Place | None = None
        self.outcome: Outcome | None = None
        self.is_settled = False
        self.trial: Trial | None = None
        self.gains: Gains | None = None
        self.why_not = ""
        self._trial: CandidateTrial | None = None
        self._window: tuple[bool, RoadWindow] | None = None
        self._asked: CoverageDefinition | None = None

    def _stop(self) -> None:
        """Nothing of this trial is wanted any more."""
        self._plan.tasks.cancel(self._task_name)
        self._plan.tasks.cancel(self._window_task_name)

    def _place_at(self, x_m: float, y_m: float) -> Place:
        found = self._communes.query(shapely.Point(x_m, y_m), predicate="intersects")
        code = str(self._plan.territory.communes.insee_code[found[0]]) if len(found) else ""
        return Place(x_m, y_m, code)

    @cached_property
    def _communes(self) -> shapely.STRtree:
        return shapely.STRtree(self._plan.territory.communes.polygon)

    def candidate_edit(self) -> AddEquipment | None:
        """The candidate as an edit; None without one and outside the territory."""
        if self.place is None or not self.place.insee_code:
            return None
        territory, point = self._plan.territory.communes, None
        if not self.place.is_named:
            lon, lat = to_degrees(territory.projection_epsg, [[self.place.x_m, self.place.y_m]])
            point = float(lon[0]), float(lat[0])
        return candidate(territory, self.kind, self.place.insee_code, self.hours, point)

    @property
    def _task_name(self) -> str:
        return self.tr("Effet du scénario")

    @property
    def _window_task_name(self) -> str:
        return self.tr("Routes autour du lieu")

    def _wanted(self) -> CoverageInput:
        """The plan under a definition that counts what is tried, by minutes that can answer a change."""
        edit = self.candidate_edit() or (AddEquipment(self.kind, "", "") if self.place else None)
        seen = self.scenario if edit is None else self.scenario.with_edit(edit)
        return with_definition(self._plan.file, without_official(self._plan.coverage_input), seen)

    @property
    def is_cutting(self) -> bool:
        """The roads around the candidate are being cut out."""
        return self._plan.tasks.progress(self._window_task_name) is not None

    @property
    def usual_definition(self) -> str:
        """Label of the plan's own definition when the trial looks through another one; empty otherwise."""
        usual = self._plan.definition
        if self.outcome is None or self.outcome.wanted.definition.code == usual.code:
            return ""
        return usual.label

    def _start_again(self) -> None:
        """The plan has other minutes, or counts other places."""
        if self.is_on and self._plan.territory.coverage is not None:
            self.outcome, self._trial, self._window = None, None, None
            self._compute()

    def _compute(self) -> None:
        """Compare in full, beside the window."""
        if not self.is_on:
            return
        self.is_settled = False
        self.settled.emit()
        wanted, edit = self._wanted(), self.candidate_edit()
        self._asked = wanted.definition
        base = self.outcome.base if self.outcome is not None and self._is_current(self.outcome) else None
        territory, source = self._plan.territory.communes, self._plan.travel_source
        question = Question(wanted, self.scenario, edit, territory, source, base)
        self._plan.tasks.start(
            self._task_name,
            lambda watch: outcome(question, watch),
            lambda found: self._take(found, edit),
            self._fail,
        )

    def _is_current(self, found: Outcome) -> bool:
        """Computed under the definition that the trial needs now."""
        return found.wanted.definition == self._asked

    def _take(self, found: Outcome, edit: AddEquipment | None) -> None:
        self.outcome, self._trial = found, None
        self.is_settled = edit == self.candidate_edit()  # The hand may have moved on.
        self._look()
        self.settled.emit()
        if self.is_settled:
            self._refine()

    def _refine(self) -> None:
        """Draw the zone of the candidate that rests as finely as all zones, beside the window."""
        trial, place = self._trial, self.place
        if trial is None or place is None or self.trial is None or self.trial.zone is None:
            return

        def take(zone: Rings | None) -> None:
            if zone is not None and self.is_on and self.place == place and self.trial is not None:
                self.trial = replace(self.trial, zone=zone)
                self.moved.emit()

        self._plan.tasks.start(
            self.tr("Zone du lieu"), lambda watch: trial.fine_zone(place.x_m, place.y_m, watch), take, self._fail
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._plan.failed.emit(error)

    def _look(self) -> None:
        """What changes at this moment; the roads around the candidate are cut out when they are not there yet."""
        if self.outcome is None or not self._is_current(self.outcome):
            return
        self.trial, self.why_not = None, ""
        if self.place is not None:
            trial = self._candidate_trial(self.outcome)
            self.why_not = trial.why_not
            if trial.needs_window(self.place.x_m, self.place.y_m):
                self._cut(trial, self.place)
            self.trial = trial.at(self.place.x_m, self.place.y_m)
        self.gains = gains(self.outcome, self._plan.territory.communes, self.trial)
        self.moved.emit()

    def _candidate_trial(self, found: Outcome) -> CandidateTrial:
        if self._trial is None:
            wanted = found.wanted.with_scenario(self.scenario)
            self._trial = CandidateTrial(wanted, self._plan.territory.communes, found.edited, self.kind, self.hours)
            if self._window is not None and self._window[0] == self._to_care(found):
                self._trial.use_window(self._window[1])
        return self._trial

    def _to_care(self, found: Outcome) -> bool:
        return found.wanted.definition.drives_to_care(self.kind)

    def _cut(self, trial: CandidateTrial, place: Place) -> None:
        tasks = self._plan.tasks
        if tasks.progress(self._window_task_name) is None:
            tasks.start(
                self._window_task_name,
                lambda watch: trial.cut_window(place.x_m, place.y_m, watch),
                self._use_window,
                self._fail,
            )

    def _use_window(self, window: RoadWindow) -> None:
        if self.outcome is not None and self.is_on:
            self._window = self._to_care(self.outcome), window
            self._trial = None
            self._look()
            if self.is_settled:
                self._refine()
            if self.is_settled:
                self.settled.emit()  # The legend said « whole communes » until now.
