"""Work that would freeze the window, done beside it: one at a time, named, and stopped at once when asked.

A task computes on plain values and returns a value; it never touches the plan or a widget. When it is cancelled its
result is thrown away, so nothing is half done.
"""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance

logger = logging.getLogger(__name__)

Callback = Callable[[Any], None]


class _Relay(QObject):
    """Brings the end of a job into the window's thread: its slots are methods of an object that lives there."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: "Tasks", done: Callback, failed: Callback) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._on_done = done
        self._on_failed = failed
        self.done.connect(self._finish)
        self.failed.connect(self._break_off)

    def _finish(self, value: object) -> None:
        self._tasks.end(self, self._on_done, value)

    def _break_off(self, error: object) -> None:
        self._tasks.end(self, self._on_failed, error)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any], relay: _Relay) -> None:
        super().__init__()
        self._work = work
        self._relay = relay

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - handed to the window, which tells the world from a bug
            _emit(self._relay.failed, error)
        else:
            _emit(self._relay.done, result)


def _emit(signal: SignalInstance, value: object) -> None:
    try:
        signal.emit(value)
    except RuntimeError:  # The window closed while the work was under way; nobody waits for the result.
        logger.info("a background result came after the window had closed")


class Tasks(QObject):
    """Runs background work and says what is under way."""

    started = Signal(str)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._current: _Relay | None = None

    def start(self, name: str, work: Callable[[], Any], done: Callback, failed: Callback) -> None:
        """Run ``work`` beside the window; a task still under way is cancelled.

        ``done(result)`` or ``failed(error)`` is called in the window's thread, unless the task is cancelled before.
        """
        self.cancel()
        relay = _Relay(self, done, failed)
        self._current = relay
        self.started.emit(name)
        self._pool.start(_Job(work, relay))

    def prepare(self, work: Callable[[], object]) -> None:
        """Run something beside the window that only makes later work quicker; nobody waits for it."""
        self._pool.start(QRunnable.create(work))

    def cancel(self) -> None:
        """Forget the task under way; what it computes is thrown away."""
        if self._current is not None:
            self._current = None
            self.finished.emit()

    def is_busy(self) -> bool:
        """True while a task is under way."""
        return self._current is not None

    def wait(self, timeout_ms: int = 30_000) -> bool:
        """Wait until no thread runs any more (at the end of the program)."""
        return self._pool.waitForDone(timeout_ms)

    def end(self, relay: _Relay, callback: Callback, value: object) -> None:
        """A job has ended: call back, unless it was cancelled or replaced."""
        relay.deleteLater()
        if relay is self._current:
            self._current = None
            self.finished.emit()
            callback(value)
