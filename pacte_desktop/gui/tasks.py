"""Work that would freeze the window, done beside it: named, told in words and numbers, and stopped when asked.

A task computes on plain values and returns a value; it never touches a widget, and the plan only in imports. When it is
cancelled its result is thrown away, so nothing is half done, and work that looks at its watch stops at once.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.wording import grouped

logger = logging.getLogger(__name__)

Value = TypeVar("Value")
Work = Callable[[Watch], Value]
Callback = Callable[[Any], None]
_LOOK_MS = 50  # Twenty looks a second at what the work tells: words that change faster are not read.
_AT_ONCE = 2  # A long download leaves room for a short computation.


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a task stands: its name, what it is doing, how much is done, and of how much (None: not known)."""

    name: str
    words: str = ""
    done: int = 0
    total: int | None = None

    @property
    def text(self) -> str:
        """« Lecture des routes : 43 % », with the count itself when nobody knows of how many."""
        words = self.words or self.name
        if self.total:
            text = QCoreApplication.translate("Tasks", "{words} : {percent} %")
            return text.format(words=words, percent=self.per_mille // 10)
        if self.done:
            return QCoreApplication.translate("Tasks", "{words} : {n}").format(words=words, n=grouped(self.done))
        return f"{words}…"

    @property
    def per_mille(self) -> int:
        """Thousandths done; 0 when nobody knows of how many."""
        return min(1000, max(0, self.done * 1000 // self.total)) if self.total else 0


class _Task(QObject):
    """One task. It lives in the window's thread and brings the end of the work there; the work writes ``latest``."""

    done = Signal(object)
    failed = Signal(object)
    left = Signal()

    def __init__(
        self, tasks: "Tasks", name: str, done: Callback, failed: Callback, stopped: Callable[[], None]
    ) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._on_done = done
        self._on_failed = failed
        self._on_stopped = stopped
        self._stop = Event()
        self.latest = Progress(name)
        self.watch = Watch(self._tell, self._stop.is_set)
        self.done.connect(self._finish)
        self.failed.connect(self._break_off)
        self.left.connect(self._leave)

    def _tell(self, words: str, done: int, total: int | None) -> None:
        self.latest = Progress(self.latest.name, words, done, total)

    def ask_to_stop(self) -> None:
        self._stop.set()

    def _finish(self, value: object) -> None:
        self._end(self._on_done, value)

    def _break_off(self, error: object) -> None:
        self._end(self._on_failed, error)

    def _leave(self) -> None:
        self._end(None, None)

    def _end(self, callback: Callback | None, value: object) -> None:
        self.deleteLater()
        wanted = self._tasks.forget(self)
        if wanted and callback is not None:
            _call(callback, value)
        else:
            _call(self._on_stopped)


class _Job:
    """What a thread runs for a task."""

    def __init__(self, work: Work[Any], task: _Task) -> None:
        self._work = work
        self._task = task
        self._watch = task.watch

    def __call__(self) -> None:
        try:
            if self._watch.cancelled():  # Before its turn came.
                raise CancelledError
            result = self._work(self._watch)
        except CancelledError:
            self._tell("left")
        except Exception as error:  # noqa: BLE001 - handed to the window, which tells the world from a bug
            self._tell("failed", error)
        else:
            self._tell("done", result)

    def _tell(self, signal: str, *values: object) -> None:
        try:
            getattr(self._task, signal).emit(*values)
        except RuntimeError:  # The window closed while the work was under way; nobody waits for the result.
            logger.info("a background result came after the window had closed")


def _call(callback: Callable[..., None], *values: object) -> None:
    """Call back, unless whoever waited (a dialog that was closed) is gone."""
    owner = getattr(callback, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        callback(*values)


def _nothing() -> None:
    return


def _prepare(work: Callable[[], object]) -> None:
    try:
        work()
    except Exception:
        logger.exception("something could not be prepared")  # It will be met again, and told, where it is needed.


class Tasks(QObject):
    """Runs background work and says what is under way; ``shown`` is the task that was started last."""

    changed = Signal()
    """Another task is shown, or none, or the shown one got on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Threads of Python, not of QThreadPool: pyproj keeps a state per Python thread, and crashes where Qt makes a
        # new one for each run.
        self._pool = ThreadPoolExecutor(_AT_ONCE, "task")
        self._jobs: set[Future[None]] = set()
        self._under_way: list[_Task] = []
        self._told: Progress | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(
        self, name: str, work: Work[Value], done: Callback, failed: Callback, stopped: Callable[[], None] = _nothing
    ) -> None:
        """Run ``work`` beside the window; a task of the same name still under way is cancelled.

        ``done(result)`` or ``failed(error)`` is called in the window's thread. When the task was cancelled before,
        ``stopped()`` is called instead, as soon as its thread has really ended.
        """
        self.cancel(name)
        task = _Task(self, name, done, failed, stopped)
        self._under_way.append(task)
        self._submit(_Job(work, task))
        self._timer.start()
        self._look()

    def prepare(self, work: Callable[[], object]) -> None:
        """Run something beside the window that only makes later work quicker; nobody waits for it."""
        self._submit(lambda: _prepare(work))

    def _submit(self, job: Callable[[], None]) -> None:
        self._jobs = {each for each in self._jobs if not each.done()}
        self._jobs.add(self._pool.submit(job))

    @property
    def shown(self) -> Progress | None:
        """Where the newest task stands; None when nothing is under way."""
        return self._told

    def progress(self, name: str) -> Progress | None:
        """Where the task ``name`` stands; None when it is not under way."""
        return next((task.latest for task in self._under_way if task.latest.name == name), None)

    def cancel(self, name: str) -> None:
        """Ask the task ``name`` to stop and forget it; what it computed is thrown away."""
        self._cancel([task for task in self._under_way if task.latest.name == name])

    def cancel_shown(self) -> None:
        """Ask the newest task to stop."""
        self._cancel(self._under_way[-1:])

    def cancel_all(self) -> None:
        """Ask every task to stop."""
        self._cancel(list(self._under_way))

    def _cancel(self, tasks: list[_Task]) -> None:
        for task in tasks:
            task.ask_to_stop()
            self._under_way.remove(task)
        if tasks:
            self._look()

    def is_busy(self) -> bool:
        """True while a task is under way."""
        return bool(self._under_way)

    def wait(self, timeout_ms: int = 30_000) -> bool:
        """Wait until nothing runs beside the window any more (at the end of the program)."""
        return not wait_for(self._jobs, timeout_ms / 1000).not_done

    def forget(self, task: _Task) -> bool:
        """The thread of ``task`` has ended; False when nobody wants its result any more."""
        if task not in self._under_way:
            return False
        self._under_way.remove(task)
        self._look()
        return True

    def _look(self) -> None:
        """Tell what changed since the last look."""
        if not self._under_way:
            self._timer.stop()
        now = self._under_way[-1].latest if self._under_way else None
        if now is not self._told:
            self._told = now
            self.changed.emit()
