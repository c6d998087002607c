"""The plans that stand side by side: the one in force first, then what was kept, then what was computed since."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.allocation.run_words import short_method
from pacte_desktop.gui.plan_reading import PlanReading
from pacte_desktop.services.allocation import Run, current_run, forget, keep, kept

IN_FORCE = "in-force"


@dataclass(frozen=True)
class Shelved:
    """A plan under a key that stays: in force, kept with its id, or numbered since the window opened."""

    key: str
    run: Run

    @property
    def is_in_force(self) -> bool:
        """The plan as it is."""
        return self.key == IN_FORCE


class RunShelf(QObject):
    """``changed``: other plans stand there; ``failed``: why one could not be read, kept or forgotten."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, plan: OpenPlan, reading: PlanReading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan, self._reading = plan, reading
        self._in_force: Run | None = None
        self._kept: tuple[Run, ...] = ()
        self._fresh: dict[str, Run] = {}
        self._number = 0
        self._task = self.tr("Chiffres du plan en vigueur")

    @property
    def items(self) -> list[Shelved]:
        """All plans, in the order of the columns."""
        first = [Shelved(IN_FORCE, self._in_force)] if self._in_force else []
        kept_ones = [Shelved(f"kept-{run.id}", run) for run in self._kept]
        return [*first, *kept_ones, *(Shelved(key, run) for key, run in self._fresh.items())]

    def item(self, key: str) -> Shelved | None:
        """The plan under ``key``."""
        return next((item for item in self.items if item.key == key), None)

    def read(self) -> None:
        """Read what is kept, and count the plan in force beside the window."""
        try:
            self._kept = tuple(reversed(kept(self._plan.file)))
            wanted = self._reading.wanted()
        except KnownError as error:
            self.failed.emit(error)
            return
        self.changed.emit()
        self._plan.tasks.start(self._task, lambda watch: current_run(wanted, watch), self._take_in_force, self._fail)

    def add(self, run: Run) -> str:
        """A new plan, not kept; returns its key."""
        self._number += 1
        key = f"fresh-{self._number}"
        words = QCoreApplication.translate("RunShelf", "{method} {number}")
        label = words.format(number=self._number, method=short_method(run.method))
        self._fresh[key] = replace(run, label=label)
        self.changed.emit()
        return key

    def better(self, key: str, run: Run) -> None:
        """A better plan in the place of one that is still being computed."""
        if key in self._fresh:
            self._fresh[key] = replace(run, label=self._fresh[key].label)
            self.changed.emit()

    def keep(self, key: str, label: str) -> str | None:
        """Keep a plan in the file under a label; its new key, None when the world refused."""
        item = self.item(key)
        if item is None:
            return None
        try:
            found = keep(self._plan.file, item.run, label)
        except KnownError as error:
            self.failed.emit(error)
            return None
        self._fresh.pop(key, None)
        self._kept = (*self._kept, found)
        self.changed.emit()
        return f"kept-{found.id}"

    def forget(self, key: str) -> None:
        """Take a plan away, out of the file when it was kept."""
        item = self.item(key)
        if item is None or item.is_in_force:
            return
        if item.run.id is not None:
            try:
                forget(self._plan.file, item.run.id)
            except KnownError as error:
                self.failed.emit(error)
                return
            self._kept = tuple(run for run in self._kept if run.id != item.run.id)
        self._fresh.pop(key, None)
        self.changed.emit()

    def _take_in_force(self, run: Run) -> None:
        self._in_force = run
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.failed.emit(error)
