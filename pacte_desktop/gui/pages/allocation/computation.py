"""One computation beside the window: each better plan is told as it comes, and stopping keeps the best so far."""

from threading import Event

from PySide6.QtCore import QObject, Signal

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.mailbox import Mailbox
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.plan_reading import PlanReading
from pacte_desktop.services.allocation import AllocationSettings, Run, allocate


class Computation(QObject):
    """``bettered``: a better plan so far (Run); ``ended``: the result, or None when there is none; ``failed``: why."""

    bettered = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, plan: OpenPlan, reading: PlanReading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan, self._reading = plan, reading
        self.name = self.tr("Calcul d’affectation")
        self._stop = Event()
        self._best: Run | None = None
        self.is_under_way = False
        self._mailbox = Mailbox(self._take, self)

    def start(self, settings: AllocationSettings) -> None:
        """Read the plan and compute; one at a time."""
        if self.is_under_way:
            return
        try:
            wanted = self._reading.wanted(settings)
        except KnownError as error:
            self.failed.emit(error)
            return
        self._stop = stop = Event()
        self._best, self.is_under_way = None, True
        post = self._mailbox.post

        def work(watch: Watch) -> Run:
            own = Watch(watch.tell, lambda: stop.is_set() or watch.cancelled())
            return allocate(wanted, own, post)

        self._plan.tasks.start(self.name, work, self._end, self._fail, self._stopped)

    def stop(self) -> None:
        """Ask it to end with the best plan so far."""
        self._stop.set()

    def _take(self, run: Run) -> None:
        self._best = run
        self.bettered.emit(run)

    def _end(self, run: Run) -> None:
        self.is_under_way = False
        self.ended.emit(run)

    def _fail(self, error: Exception) -> None:
        self.is_under_way = False
        if not isinstance(error, KnownError):
            raise error
        self.failed.emit(error)

    def _stopped(self) -> None:
        """Stopped before it could answer, or from the status bar: what it told last is what there is."""
        self.is_under_way = False
        self.ended.emit(self._best)
