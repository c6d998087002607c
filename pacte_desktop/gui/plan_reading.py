"""What computations read of the plan, read once for each state of it: a whole reading takes a moment in the window."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pacte_desktop.gui.open_plan import OpenPlan

if TYPE_CHECKING:
    from pacte_desktop.services.allocation import AllocationInput, AllocationSettings


class PlanReading(QObject):
    """Forgets what it read as soon as the plan, or where its minutes come from, changes."""

    def __init__(self, plan: OpenPlan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._read: AllocationInput | None = None
        plan.changed.connect(self._forget)
        plan.coverage_changed.connect(self._forget)

    def wanted(self, settings: "AllocationSettings | None" = None) -> "AllocationInput":
        """The plan as it is now, under ``settings``. Raises :class:`KnownError` when the file cannot be read."""
        from pacte_desktop.services.allocation import AllocationSettings, allocation_input

        if self._read is None:
            self._read = allocation_input(self._plan.file)
        return self._read.asked(settings or AllocationSettings())

    def without_travel(self) -> "AllocationInput":
        """The same where minutes do not matter, which spares counting them."""
        return replace(self.wanted(), territory=None)

    def _forget(self, _changed: object = None) -> None:
        self._read = None
