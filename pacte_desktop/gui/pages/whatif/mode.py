"""The trial of a scenario: edits, a candidate under the hand, and what they change. Nothing in the plan does."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, Scenario, ScenarioEdit
from pacte_desktop.domain.urgent_care import EquipmentKind, UrgentCareEquipment, hours_label
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.whatif.comparing import EMPTY, Comparing, Place
from pacte_desktop.gui.pages.whatif.hours import Slots
from pacte_desktop.services.scenarios import carry_out, edit_sentence, keep_scenario


@dataclass(frozen=True)
class _State:
    """What undo brings back."""

    scenario: Scenario
    place: Place | None


class WhatIf(Comparing):
    """One trial at a time. Leaving it forgets everything but the edits left behind, which :meth:`resume` takes up."""

    entered = Signal()
    left = Signal()
    edited = Signal()
    """Edits, candidate, kind or hours are others."""

    def __init__(self, plan: OpenPlan, parent: QObject | None = None) -> None:
        super().__init__(plan, parent)
        self.left_behind: Scenario | None = None
        self._forget()
        plan.coverage_changed.connect(self._start_again)

    def _forget(self) -> None:
        self._forget_figures()
        self._resting = _State(EMPTY, None)
        self._past: list[_State] = []
        self._future: list[_State] = []

    # Coming and going.
    def enter(self) -> None:
        """Begin; nothing is changed yet."""
        if not self.is_on:
            self.is_on = True
            self.entered.emit()
            self.edited.emit()
            self._compute()

    def leave(self) -> None:
        """End the trial. The plan is as it was."""
        if self.is_on:
            self.is_on = False
            self.left_behind = self.whole() if self.scenario.edits or self.place else self.left_behind
            self._stop()
            self._forget()
            self.left.emit()

    def resume(self, scenario: Scenario) -> None:
        """Take up a scenario that was kept or left behind; edits of places that are gone are dropped."""
        self.enter()
        known = self._plan.snapshot.equipment
        edits = tuple(edit for edit in scenario.edits if isinstance(edit, AddEquipment) or edit.equipment_id in known)
        self.scenario, self.place = replace(scenario, edits=edits), None
        self._rest()

    # The candidate.
    def try_in(self, insee_code: str) -> None:
        """Put the candidate at the main point of a commune."""
        row = self._plan.territory.find(insee_code)
        if row is not None:
            x_m, y_m = self._plan.territory.communes.point[row].tolist()
            self._put(Place(x_m, y_m, insee_code, is_named=True))

    def put_at(self, x_m: float, y_m: float) -> None:
        """Put the candidate on a point."""
        self._put(self._place_at(x_m, y_m))

    def _put(self, place: Place) -> None:
        self.enter()
        self.place = place
        self._rest()
        self._look()

    def move_to(self, x_m: float, y_m: float) -> None:
        """The hand moves the candidate."""
        self.place = self._place_at(x_m, y_m)
        if self.is_settled:
            self.is_settled = False
            self.settled.emit()
        self._look()

    def drop_at(self, x_m: float, y_m: float) -> None:
        """The hand let go there: compare in full."""
        rested = self._resting.place
        back = rested is not None and (rested.x_m, rested.y_m) == (x_m, y_m)
        self._put(rested if back and rested is not None else self._place_at(x_m, y_m))

    def choose(self, kind: EquipmentKind, hours: Slots) -> None:
        """Try another kind of place, or other hours."""
        if (kind, hours) != (self.kind, self.hours):
            self.kind, self.hours = kind, hours
            self._trial = None
            self._compute()
            self._look()
            self.edited.emit()

    # Edits.
    def add_candidate(self) -> None:
        """The candidate becomes an edit; another one can be tried."""
        edit = self.candidate_edit()
        if edit is not None:
            self.place, self.trial = None, None
            self._set(self.scenario.with_edit(edit))

    def drop_candidate(self) -> None:
        """No candidate any more."""
        self.place, self.trial = None, None
        self._rest()

    def close(self, equipment_id: int) -> None:
        """A place of the plan no longer serves."""
        self._change(CloseEquipment(equipment_id))

    def change_hours(self, equipment_id: int, slots: Slots) -> None:
        """A place of the plan serves at other hours."""
        self._change(ChangeHours(equipment_id, slots))

    def _change(self, edit: CloseEquipment | ChangeHours) -> None:
        self.enter()
        others = (one for one in self.scenario.edits if getattr(one, "equipment_id", None) != edit.equipment_id)
        self._set(replace(self.scenario, edits=(*others, edit)))

    def remove(self, number: int) -> None:
        """Take one of :meth:`sentences` out; the last one may be the candidate."""
        edits = self.scenario.edits
        if number >= len(edits):
            self.drop_candidate()
            return
        self._set(replace(self.scenario, edits=edits[:number] + edits[number + 1 :]))

    def _set(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._rest()

    def whole(self) -> Scenario:
        """The scenario as it is seen, candidate included."""
        edit = self.candidate_edit()
        return self.scenario if edit is None else self.scenario.with_edit(edit)

    @property
    def edits(self) -> tuple[ScenarioEdit, ...]:
        """Edits without the candidate."""
        return self.scenario.edits

    def equipment(self) -> dict[int, UrgentCareEquipment]:
        """Places of the plan and of the edits, by id."""
        plan = self._plan.coverage_input.equipment
        found = {item.id: item for item in self.scenario.applied(plan)}
        return {item.id: item for item in plan} | found

    def sentences(self) -> list[str]:
        """Every edit in words, the candidate last."""
        names = {number: item.name for number, item in self.equipment().items()}
        found = [edit_sentence(edit, names) for edit in self.edits]
        trial = self.candidate_edit()
        if trial is not None:
            words = self.tr("À l’essai : {name} ({hours})")
            found.append(words.format(name=trial.name, hours=hours_label(trial.open_slots)))
        return found

    # Undo within the trial.
    @property
    def can_undo(self) -> bool:
        """Something was done in this trial."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Something was taken back."""
        return bool(self._future)

    def undo(self) -> None:
        """Take back the last act of the trial."""
        self._travel(self._past, self._future)

    def redo(self) -> None:
        """Do it again."""
        self._travel(self._future, self._past)

    def _travel(self, origin: list[_State], target: list[_State]) -> None:
        if origin:
            target.append(self._resting)
            self._resting = origin.pop()
            self.scenario, self.place = self._resting.scenario, self._resting.place
            self._compute()
            self._look()
            self.edited.emit()

    def _rest(self) -> None:
        """The trial is in a state worth coming back to."""
        state = _State(self.scenario, self.place)
        if state != self._resting:
            self._past.append(self._resting)
            self._future.clear()
            self._resting = state
        self._compute()
        self.edited.emit()

    # Keeping and applying.
    def keep(self, name: str) -> bool:
        """Keep the scenario in the plan under a name; False when it was refused."""
        scenario = replace(self.whole(), id=0, name=name.strip())
        if self._plan.run(keep_scenario, scenario) is None:
            return False
        self.place, self.trial = None, None
        self._set(scenario)
        return True

    def follow_name(self, former: str, name: str) -> None:
        """The scenario kept as ``former`` has another name now, or is kept no more."""
        if self.scenario.name == former:
            self.scenario = replace(self.scenario, name=name)
            self._resting = replace(self._resting, scenario=self.scenario)
            self.edited.emit()

    def apply(self, from_day: date) -> bool:
        """Write the scenario into the plan, in force from a day, and end the trial; False when it was refused."""
        scenario = self.whole()
        if not scenario.name:
            name = self.tr("essai du {day:%d/%m/%Y}").format(day=date.today())
            scenario = replace(scenario, name=name)
        if self._plan.run(carry_out, scenario, from_day) is None:
            return False
        self.scenario, self.place, self.left_behind = EMPTY, None, None
        self.leave()
        return True
