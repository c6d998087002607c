"""Work that would freeze the window, done beside it: named, told in words and numbers, and stopped when asked.

A task computes on plain values and returns a value; it never touches a widget, and the plan only in imports. When it is
cancelled its result is thrown away, so nothing is half done, and work that looks at its watch stops at once.
"""

import itertools
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from threading import Event
from traceback import clear_frames
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.mailbox import Mailbox, Post

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


class _Course:
    """What the thread of a task and the window share: where it stands, and whether it is to stop."""

    def __init__(self, name: str) -> None:
        self.latest = Progress(name)
        self._stop = Event()
        self.watch = Watch(self._tell, self._stop.is_set)

    def _tell(self, words: str, done: int, total: int | None) -> None:
        self.latest = Progress(self.latest.name, words, done, total)

    def ask_to_stop(self) -> None:
        self._stop.set()


@dataclass(frozen=True, eq=False, slots=True)
class _Task:
    """What the window knows of it. ``work`` is held until the end, so that its thread is not the last to let it go."""

    course: _Course
    work: Work[Any]
    done: Callback
    failed: Callback
    stopped: Callable[[], None]

    @property
    def latest(self) -> Progress:
        """Where it stands."""
        return self.course.latest


@dataclass(frozen=True, slots=True)
class _End:
    """How the work of a task ended: with ``value``, with ``error``, or without either."""

    number: int
    has_value: bool = False
    value: Any = None
    error: Exception | None = None


class _Job:
    """What a thread runs for a task. It holds no object of the window, and when it tells the end not even its work."""

    def __init__(self, number: int, work: Work[Any], watch: Watch, post: Post) -> None:
        self._number, self._watch, self._post = number, watch, post
        self._works = [work]

    def __call__(self) -> None:
        self._post(self._end())

    def _end(self) -> _End:
        try:
            if self._watch.cancelled():  # Before its turn came.
                return _End(self._number)
            return _End(self._number, has_value=True, value=self._works[0](self._watch))
        except CancelledError:
            return _End(self._number)
        except Exception as error:  # noqa: BLE001 - handed to the window, which tells the world from a bug
            clear_frames(error.__traceback__)  # It tells where, and holds nothing that was worked with.
            return _End(self._number, error=error)
        finally:
            self._works.clear()


def _call(callback: Callable[..., None], *values: object) -> None:
    """Call back, unless whoever waited (a dialog that was closed) is gone."""
    owner = getattr(callback, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        callback(*values)


def _nothing(*_values: object) -> None:
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
        self._mailbox = Mailbox(self._take, self)
        self._numbers = itertools.count()
        self._running: dict[int, _Task] = {}
        """Whose thread has not told its end yet; those that somebody waits for are ``_under_way`` too."""
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
        task = _Task(_Course(name), work, done, failed, stopped)
        self._under_way.append(task)
        self._submit(task)
        self._timer.start()
        self._look()

    def prepare(self, work: Callable[[], object]) -> None:
        """Run something beside the window that only makes later work quicker; nobody waits for it."""
        self._submit(_Task(_Course(""), lambda _watch: _prepare(work), _nothing, _nothing, _nothing))

    def _submit(self, task: _Task) -> None:
        number = next(self._numbers)
        self._running[number] = task
        self._jobs = {each for each in self._jobs if not each.done()}
        self._jobs.add(self._pool.submit(_Job(number, task.work, task.course.watch, self._mailbox.post)))

    def _take(self, end: _End) -> None:
        """The thread of a task has ended; nobody wants the result of one that is not under way any more."""
        task = self._running.pop(end.number)
        if task not in self._under_way:
            _call(task.stopped)
            return
        self._under_way.remove(task)
        self._look()
        if end.has_value:
            _call(task.done, end.value)
        elif end.error is not None:
            _call(task.failed, end.error)
        else:
            _call(task.stopped)

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
            task.course.ask_to_stop()
            self._under_way.remove(task)
        if tasks:
            self._look()

    def is_busy(self) -> bool:
        """True while a task is under way."""
        return bool(self._under_way)

    def wait(self, timeout_ms: int = 30_000) -> bool:
        """Wait until nothing runs beside the window any more (at the end of the program)."""
        return not wait_for(self._jobs, timeout_ms / 1000).not_done

    def _look(self) -> None:
        """Tell what changed since the last look."""
        if not self._under_way:
            self._timer.stop()
        now = self._under_way[-1].latest if self._under_way else None
        if now is not self._told:
            self._told = now
            self.changed.emit()
