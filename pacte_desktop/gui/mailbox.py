"""How a thread hands something to the thread of the window, without touching anything of the window.

A signal sent from a thread needs its sender until it is really sent, and the window may just be taking it apart; and
who lets go of a window's object last takes it apart, in his own thread. Both end the program, or stop it for ever.
Hence threads get no object of the window: they post things, and ring one bell that stays as long as the program.
"""

import functools
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

Post = Callable[[Any], None]
"""Any thread may call it, also when nobody looks into the mailbox any more."""


class _Bell(QObject):
    rung = Signal()


@functools.cache
def _bell() -> _Bell:
    """The only one, made in the thread of the window."""
    return _Bell()


class Mailbox(QObject):
    """``take`` is called for each thing that was posted, in order, in the thread of the window."""

    def __init__(self, take: Callable[[Any], None], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self._posted: SimpleQueue[Any] = SimpleQueue()
        self.post: Post = _post_to(self._posted)
        _bell().rung.connect(self._look)

    @Slot()
    def _look(self) -> None:
        while True:
            try:
                thing = self._posted.get_nowait()
            except Empty:
                return
            self._take(thing)


def _post_to(posted: "SimpleQueue[Any]") -> Post:
    bell = _bell()

    def post(thing: Any) -> None:
        posted.put(thing)
        del thing  # Now it belongs to the window, which may be done with it before the bell has rung.
        bell.rung.emit()

    return post
