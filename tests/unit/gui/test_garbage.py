"""What only holds itself goes in the thread of the window, when nobody drags anything."""

import gc
from threading import Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.gui import garbage
from pacte_desktop.gui.garbage import Collector, hold_nothing, hold_what_stays

MANY = 30_000


class Ring:
    """Holds itself, and tells which thread takes it apart."""

    def __init__(self, gone: list[Thread]) -> None:
        self.self, self.gone = self, gone

    def __del__(self) -> None:
        self.gone.append(current_thread())


@pytest.fixture
def collector(qapp: object) -> Collector:
    gc.collect()
    return Collector()


def work() -> None:
    """Make many objects that stay for a while, as every computation does."""
    made = [[number] for number in range(MANY)]
    made.clear()


def worked_beside() -> None:
    """Do it in another thread."""
    thread = Thread(target=work)
    thread.start()
    thread.join()


def test_of_itself_python_searches_in_any_thread(collector: Collector) -> None:
    collector.stop()
    gone: list[Thread] = []
    Ring(gone)
    worked_beside()
    assert gone and gone[0] is not main_thread(), "else the next test shows nothing"


def test_a_computation_takes_nothing_apart_and_the_window_does(qtbot: QtBot, collector: Collector) -> None:
    gone: list[Thread] = []
    collector.start()
    Ring(gone)
    held = [[number] for number in range(MANY)]
    worked_beside()
    assert not gone
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [main_thread()] and len(held) == MANY


def test_little_is_not_worth_a_search_and_a_drag_waits_for_none_but_the_largest(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[Thread] = []
    collector.start()
    collector.look()
    Ring(gone)
    collector.look()
    assert not gone
    held = [[number] for number in range(MANY)]
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    collector.look()
    assert not gone and len(held) == MANY
    monkeypatch.setattr(garbage, "_TOO_MANY", MANY // 2)
    collector.look()
    assert gone == [main_thread()]


def test_what_survived_is_searched_again_now_and_then(collector: Collector) -> None:
    gone: list[Thread] = []
    collector.start()
    ring = Ring(gone)
    gc.collect(1)  # Now it is as old as an object can be.
    del ring
    for _ in range(garbage._ALL):
        held = [[number] for number in range(MANY)]
        collector.look()
        held.clear()
    assert gone == [main_thread()]


def test_what_is_held_is_left_out_until_it_is_let_go(collector: Collector) -> None:
    gone: list[Thread] = []
    ring = Ring(gone)
    hold_what_stays()
    del ring
    gc.collect()
    assert not gone
    hold_nothing()
    gc.collect()
    assert gone == [main_thread()]


def test_stopped_it_leaves_the_search_to_python_again(collector: Collector) -> None:
    collector.start()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
