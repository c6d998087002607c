"""What is not needed for a picture waits until that stands on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class AfterPaint(QObject):
    """Does ``act`` once, when ``widget`` was painted; after ``at_most_ms`` in any case, for it may be hidden."""

    def __init__(self, widget: QWidget, act: Callable[[], object], at_most_ms: int | None = None) -> None:
        super().__init__(widget)
        self._act: Callable[[], object] | None = act
        widget.installEventFilter(self)
        if at_most_ms is not None:
            QTimer.singleShot(at_most_ms, self, self._do)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The event that is seen here comes before the painting; what it sets going, after it."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._do)
        return False

    def _do(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            self.deleteLater()
            act()
