"""What an opened plan made is held, and goes when another plan is opened in its window."""

import gc
import shutil
import weakref
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pacte_desktop.gui import window as window_module
from tests.stories.conftest import OpenWindow, settle


def test_searches_for_garbage_leave_an_open_plan_out_until_it_is_left(
    qtbot: QtBot, open_window: OpenWindow, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_module, "_OPENED_MS", 0)
    window = open_window(demo)
    assert window.desk is not None
    qtbot.waitUntil(lambda: not any(found is window.desk for found in gc.get_objects()))
    page = weakref.ref(window.desk.map_page)
    monkeypatch.setattr(window_module, "_OPENED_MS", 200)
    assert window.open(shutil.copy(demo, tmp_path / "other.pacte"))
    settle(qtbot, window.desk)
    qtbot.waitUntil(lambda: page() is None, timeout=10_000)


def test_a_plan_that_is_opened_anew_leaves_nothing_behind_either(
    qtbot: QtBot, open_window: OpenWindow, demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_module, "_OPENED_MS", 0)
    window = open_window(demo)
    assert window.desk is not None
    qtbot.waitUntil(lambda: not any(found is window.desk for found in gc.get_objects()))
    page = weakref.ref(window.desk.map_page)
    monkeypatch.setattr(window_module, "_OPENED_MS", 200)
    assert window.open_anew(demo)
    settle(qtbot, window.desk)
    qtbot.waitUntil(lambda: page() is None, timeout=10_000)
