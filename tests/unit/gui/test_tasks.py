"""Work beside the window: words and numbers, stopping, several at once, and errors of the world apart from bugs."""

import gc
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from threading import Event, Thread, current_thread, get_ident, main_thread

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.gui.tasks import Progress, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.cancel_all()
    assert made.wait(5000)
    qtbot.wait(10)


class Outcome:
    """What a task ended with."""

    def __init__(self) -> None:
        self.said: list[object] = []
        self.threads: set[int] = set()

    def __call__(self, value: object = "stopped") -> None:
        self.said.append(value)
        self.threads.add(get_ident())


def endless(begun: Event, left: Event) -> Callable[[Watch], None]:
    def work(watch: Watch) -> None:
        begun.set()
        count = 0
        try:
            while True:
                count += 1
                watch.step("Lecture des routes", count, 10_000_000_000)
        except CancelledError:
            left.set()
            raise

    return work


def test_the_result_comes_in_the_thread_of_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    done, failed, stopped = Outcome(), Outcome(), Outcome()
    tasks.start("Somme", lambda _watch: (2 + 2, get_ident()), done, failed, stopped)
    qtbot.waitUntil(lambda: bool(done.said))
    ((value, worker),) = done.said  # type: ignore[misc]
    assert value == 4
    assert done.threads == {get_ident()}
    assert worker != get_ident()
    assert (failed.said, stopped.said) == ([], [])
    assert not tasks.is_busy()


def test_a_cancelled_task_really_stops_and_says_so_in_the_end(qtbot: QtBot, tasks: Tasks) -> None:
    begun, left = Event(), Event()
    done, failed, stopped = Outcome(), Outcome(), Outcome()
    tasks.start("Sans fin", endless(begun, left), done, failed, stopped)
    assert begun.wait(5)
    clock = QElapsedTimer()
    clock.start()
    tasks.cancel_shown()
    assert not tasks.is_busy()
    assert left.wait(1)
    qtbot.waitUntil(lambda: stopped.said == ["stopped"], timeout=1000)
    assert clock.elapsed() < 1000
    assert (done.said, failed.said) == ([], [])


def test_words_come_at_most_twenty_times_a_second(qtbot: QtBot, tasks: Tasks) -> None:
    begun, left, told = Event(), Event(), []
    tasks.changed.connect(lambda: told.append(tasks.shown))
    tasks.start("Sans fin", endless(begun, left), Outcome(), Outcome())
    clock = QElapsedTimer()
    clock.start()
    qtbot.wait(500)
    looks = clock.elapsed() // 45 + 2  # A timer of 50 ms may come a little early, and the start itself is a look.
    seen = [progress for progress in told if progress is not None and progress.words]
    assert 2 <= len(seen) <= looks
    assert seen[-1].done > 100
    tasks.cancel("Sans fin")
    assert tasks.shown is None


def test_a_task_replaces_the_one_of_its_name_only(qtbot: QtBot, tasks: Tasks) -> None:
    begun, left = [Event() for _ in range(3)], [Event() for _ in range(3)]
    tasks.start("Téléchargement", endless(begun[0], left[0]), Outcome(), Outcome())
    tasks.start("Carte", endless(begun[1], left[1]), Outcome(), Outcome())
    tasks.start("Carte", endless(begun[2], left[2]), Outcome(), Outcome())
    assert left[1].wait(5) or not begun[1].is_set()
    assert begun[2].wait(5)
    assert not left[0].is_set()
    qtbot.waitUntil(lambda: tasks.shown is not None and tasks.shown.name == "Carte")
    tasks.cancel("Carte")
    assert tasks.shown is not None
    assert tasks.shown.name == "Téléchargement"
    progress = tasks.progress("Téléchargement")
    assert progress is not None
    assert tasks.progress("Carte") is None


def test_an_error_is_handed_over_unless_the_task_was_cancelled(qtbot: QtBot, tasks: Tasks) -> None:
    failed, may_end = Outcome(), Event()

    def fails(_watch: Watch) -> None:
        may_end.wait(5)
        raise ValueError("trois")

    tasks.start("Échec", fails, Outcome(), failed)
    may_end.set()
    qtbot.waitUntil(lambda: len(failed.said) == 1)
    may_end.clear()
    tasks.start("Échec", fails, Outcome(), failed)
    tasks.cancel("Échec")
    may_end.set()
    assert tasks.wait(5000)
    qtbot.wait(50)
    assert len(failed.said) == 1


def test_a_task_not_begun_yet_is_never_begun_when_cancelled(qtbot: QtBot, tasks: Tasks) -> None:
    begun, left = [Event() for _ in range(3)], [Event() for _ in range(3)]
    stopped = Outcome()
    for number, name in enumerate("ABC"):
        tasks.start(name, endless(begun[number], left[number]), Outcome(), Outcome(), stopped)
    assert begun[0].wait(5)
    assert begun[1].wait(5)
    assert not begun[2].is_set()
    tasks.cancel_all()
    qtbot.waitUntil(lambda: len(stopped.said) == 3)
    assert not begun[2].is_set()


@pytest.mark.parametrize(
    ("progress", "text", "per_mille"),
    [
        (Progress("Carte"), "Carte…", 0),
        (Progress("Réseau", "Lecture des routes", 43, 100), "Lecture des routes : 43 %", 430),
        (Progress("Réseau", "Lecture des routes", 0, 100), "Lecture des routes : 0 %", 0),
        (Progress("Réseau", "Lecture des routes", 12_000, None), "Lecture des routes : 12\u202f000", 0),
        (Progress("Réseau", "Écriture", 7, 5), "Écriture : 100 %", 1000),
        (Progress("Réseau", "Écriture", 0, 0), "Écriture…", 0),
    ],
)
def test_words_of_progress(progress: Progress, text: str, per_mille: int) -> None:
    assert (progress.text, progress.per_mille) == (text, per_mille)


class Telling:
    """Tells which thread takes it apart."""

    def __init__(self, gone: list[Thread]) -> None:
        self.gone = gone

    def __del__(self) -> None:
        self.gone.append(current_thread())


def test_the_window_is_the_last_to_let_go_of_what_a_task_works_with(qtbot: QtBot, tasks: Tasks) -> None:
    """It may be a widget, which only its own thread may take apart."""
    gone: list[Thread] = []

    def start(*, fails: bool) -> None:
        held, named = Telling(gone), Telling(gone)

        def work(_watch: Watch) -> int:
            assert held and not fails
            return 3

        tasks.start("Somme", work, lambda _value: named, lambda _error: named)

    for fails in (False, True):
        start(fails=fails)
        qtbot.waitUntil(lambda wanted=2 * (fails + 1): len(gone) == wanted)
    assert set(gone) == {main_thread()}


def test_whoever_is_gone_before_the_end_is_taken_apart_by_the_window_and_hears_nothing(qtbot: QtBot) -> None:
    may_end, done, gone = Event(), Outcome(), list[Thread]()
    tasks = Tasks()
    weakref.finalize(tasks, lambda: gone.append(current_thread()))
    tasks.start("Somme", lambda _watch: may_end.wait(5), done, done)
    jobs = set(tasks._jobs)
    del tasks
    gc.collect()
    assert gone == [main_thread()]
    may_end.set()
    assert not wait(jobs, 5).not_done
    qtbot.wait(20)
    assert done.said == []


def test_projections_hold_in_thread_after_thread(qtbot: QtBot) -> None:
    """pyproj 3.7 crashed in the threads of QThreadPool: each run there is a new Python thread in an old system one."""
    done = Outcome()
    for count in range(1, 21):
        pool = Tasks()
        for name in "ABCD":
            pool.start(name, lambda _watch: _to_degrees(), done, done)
        qtbot.waitUntil(lambda wanted=4 * count: len(done.said) == wanted)
        assert pool.wait(5000)
        delete(pool)
    assert all(value == pytest.approx((3.0, 46.5), abs=1e-6) for value in done.said)


def _to_degrees() -> tuple[float, float]:
    from pyproj import Transformer

    found: tuple[float, float] = Transformer.from_crs(2154, 4326, always_xy=True).transform(700_000, 6_600_000)
    return found
