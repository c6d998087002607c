"""Looks for problems beside the window, a moment after each change; it never blocks and says nothing while it works."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.problems import Problem
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.tasks import Tasks
from pacte_desktop.services.assignment_travel import TravelFacts, TravelLook
from pacte_desktop.services.coverage import CoverageInput, minutes_source, without_official
from pacte_desktop.services.problems import PlanFacts, find_problems, plan_facts
from pacte_desktop.territory.basemap import BaseTerritory

_WAIT_MS = 400  # A run of steps (drag, undo, undo) is looked at once.


class ProblemWatch(QObject):
    """``problems`` are the newest found, None before the first look; ``changed`` says that they are new."""

    changed = Signal()

    def __init__(self, plan: OpenPlan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._tasks = Tasks(self)
        self._name = QCoreApplication.translate("ProblemWatch", "Contrôle du plan")
        self._travel: _Travel | None = None
        self.problems: list[Problem] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._look)
        plan.changed.connect(self._after_change)
        plan.coverage_changed.connect(self._after_coverage)

    @property
    def is_busy(self) -> bool:
        """True while a look is due or under way."""
        return self._timer.isActive() or self._tasks.is_busy()

    def start(self) -> None:
        """Look for the first time."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more, and wait until the look under way has ended."""
        self._timer.stop()
        self._tasks.cancel_all()
        self._tasks.wait()

    def _after_change(self, changes: Changes) -> None:
        if changes:
            self._timer.start()

    def _after_coverage(self) -> None:
        """Other minutes: those from the homes are read anew."""
        self._travel = None
        self._timer.start()

    def _look(self) -> None:
        plan = self._plan
        try:
            facts = plan_facts(plan.file, plan.snapshot.board)
        except KnownError as error:
            plan.failed.emit(error)
            return
        if self._travel is None:
            self._travel = _Travel(plan.coverage_input, plan.territory.communes)
        travel = self._travel
        self._tasks.start(
            self._name, lambda watch: find_problems(facts, travel.facts(facts, watch)), self._take, self._fail
        )

    def _take(self, found: list[Problem]) -> None:
        self.problems = found
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._plan.failed.emit(error)


class _Travel:
    """Minutes from the homes, opened beside the window and kept as long as source and territory are the same."""

    def __init__(self, wanted: CoverageInput, communes: BaseTerritory) -> None:
        self._wanted, self._communes = without_official(wanted), communes
        self._look: TravelLook | None = None

    def facts(self, facts: PlanFacts, watch: Watch) -> TravelFacts | None:
        """What R19 reads; None without a source of minutes, which the map tells."""
        if self._look is None:
            try:
                self._look = TravelLook(self._communes, minutes_source(self._wanted, self._communes))
            except KnownError:
                return None
        return self._look.facts(facts.board, facts.lodgings, watch)
