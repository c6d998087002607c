"""Garbage is taken out in the thread of the window alone, between two events.

Things that hold each other, such as a window and its slots, stay until Python searches for them. Of itself it searches
in whatever thread makes objects just then, in the middle of whatever goes on there: a computation beside the window
would take apart timers and windows, which Qt allows in their own thread only, and a drag would wait for the search.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_LOOK_MS = 200
_NEW = 10_000
"""New objects, as Python counts them, before the youngest are searched."""
_TOO_MANY = 500_000
"""New objects for which a drag has to wait."""
_OLDER, _ALL = 5, 30
"""Every so many searches takes in those that survived one before, and all that are not held."""


class Collector(QObject):
    """Searches now and then, in the thread that it lives in; from :meth:`start` to :meth:`stop` nothing else does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searches = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Search from now on instead of Python."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave the search to Python again."""
        self._timer.stop()
        gc.enable()

    def look(self) -> None:
        """Search when there is enough that is new, and nobody drags anything."""
        new = gc.get_count()[0]
        is_dragging = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new < _NEW or (is_dragging and new < _TOO_MANY):
            return
        self._searches += 1
        gc.collect(2 if self._searches % _ALL == 0 else 1 if self._searches % _OLDER == 0 else 0)


def hold_what_stays() -> None:
    """Leave what is there now, an open plan above all, out of later searches: it is much, and it stays."""
    gc.collect()  # Of a plan that was left before.
    gc.freeze()


def hold_nothing() -> None:
    """Search everything again: the plan that was held is about to be left."""
    gc.unfreeze()
