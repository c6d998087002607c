"""The plan in the window: what is known of it now, the verbs that change it, and signals that say what changed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.urgent_care import CoverageDefinition
from pacte_desktop.gui.tasks import Tasks
from pacte_desktop.services import coverage as coverage_service
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.sheets import Sheet, Target, make_sheet
from pacte_desktop.services.snapshot import read_snapshot, refreshed
from pacte_desktop.services.travel import prepare_travel
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.outlines import departement_names


class OpenPlan(QObject):
    """One open plan. ``snapshot`` and ``territory`` are always whole; signals say which part is new."""

    changed = Signal(object)  # Changes
    coverage_changed = Signal()
    failed = Signal(object)  # KnownError, RefusedError among them

    def __init__(self, plan: PlanFile, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = plan
        self.tasks = tasks
        self.last_was_undo = False
        self.snapshot = read_snapshot(plan)
        self._wanted = coverage_service.coverage_input(plan)
        communes = coverage_service.open_territory(self.snapshot.info)
        self.territory = PlanTerritory(communes, departement_names())
        if self._wanted.kept is not None:
            self._use_coverage(coverage_service.compute(self._wanted, communes))

    @property
    def definition(self) -> CoverageDefinition:
        """The definition under which the plan is shown."""
        return self._wanted.definition

    @property
    def official_by_departement(self) -> Mapping[str, int] | None:
        """People beyond by official minutes, by département, where the estimation was compared with them."""
        quality = self._wanted.rule.quality_in(self.snapshot.info.region)
        return quality.official_by_departement if quality else None

    @property
    def travel_valid_to_min(self) -> float:
        """Minutes up to which travel times of the source in use were compared with official ones."""
        return self._wanted.rule.valid_to_min

    def start(self) -> None:
        """Compute the coverage beside the window, when it was not kept in the file."""
        if self.territory.coverage is None:
            wanted, communes = self._wanted, self.territory.communes
            self.tasks.start(
                QCoreApplication.translate("OpenPlan", "Estimation des temps de trajet"),
                lambda _watch: coverage_service.compute(wanted, communes),
                self._use_coverage,
                self._fail,
            )
        else:
            self.tasks.prepare(prepare_travel)  # The first intern chosen would wait for it.

    def _use_coverage(self, result: Any) -> None:
        coverage, minutes = result
        coverage_service.keep_minutes(self.file, self._wanted, minutes)
        self.territory = PlanTerritory(self.territory.communes, self.territory.departement_names, coverage)
        self.coverage_changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.failed.emit(error)

    def run(self, verb: Callable[..., Changes], *arguments: Any) -> Changes | None:
        """Call a service verb on the plan. None when the world or the rules refused; ``failed`` then says why."""
        try:
            changes = verb(self.file, *arguments)
        except KnownError as error:
            self.failed.emit(error)
            return None
        self.last_was_undo = False
        self._tell(changes)
        return changes

    def undo(self) -> bool:
        """Take back the newest step. False when there is none or when it can no longer be taken back."""
        return self._travel(self.file.undo, QCoreApplication.translate("OpenPlan", "annulé : {step}"))

    def redo(self) -> bool:
        """Do the last undone step again. False when there is none or when it can no longer be done."""
        return self._travel(self.file.redo, QCoreApplication.translate("OpenPlan", "rétabli : {step}"))

    def _travel(self, move: Callable[[], Changes], told: str) -> bool:
        try:
            changes = move()
        except KnownError as error:
            self.failed.emit(error)
            return False
        label = told.format(step=changes.label)
        self.last_was_undo = move == self.file.undo
        self._tell(replace(changes, label=label))
        return bool(changes)

    def _tell(self, changes: Changes) -> None:
        if changes:
            self.snapshot = refreshed(self.file, self.snapshot, changes)
            self.changed.emit(changes)

    def sheet(self, target: Target) -> Sheet | None:
        """What is known of ``target``."""
        return make_sheet(self.snapshot, self.territory, target)
