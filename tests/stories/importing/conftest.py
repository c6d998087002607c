"""One window for the stories of this folder: each has to leave the plan and the window as it found them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import MAP, Desk
from pacte_desktop.gui.importing.assistant import ImportAssistant
from pacte_desktop.gui.window import Window
from tests.data.tiny_plan import bytes_of, rows_of
from tests.stories.conftest import LAPTOP, OpenWindow, settle


class SharedWindow:
    """A window on one copy of the demonstration plan, opened by the first test that asks for it."""

    def __init__(self, plan: Path, folder: Path) -> None:
        self._plan = plan
        self._rows = rows_of(plan)
        self._path = folder / plan.name
        self._window: Window | None = None
        self._begin = (b"", b"")

    def desk(self, qtbot: QtBot) -> Desk:
        """The desk of the window, on its first page."""
        if self._window is None:
            shutil.copy(self._plan, self._path)
            self._window = Window()
            self._window.resize(*LAPTOP)
            self._window.show()
            qtbot.waitExposed(self._window)
            assert self._window.open(self._path)
        desk = self._window.desk
        assert desk is not None
        settle(qtbot, desk)
        desk.banner.hide()
        desk.show_page(MAP)
        self._begin = bytes_of(self._path)
        return desk

    def look(self, desk: Desk) -> None:
        """Raise AssertionError when a test left something behind: in the plan, at hand, or open."""
        try:
            assert self._window is not None
            assert self._window.desk is desk, "the window shows another plan"
            assert not any(found.isVisible() for found in desk.findChildren(ImportAssistant)), "an assistant is open"
            assert desk.commands.imports.queue is None
            assert desk.selection.target is None
            assert desk.plan.file.next_undo() is None, "a step was not taken back"
            if bytes_of(self._path) != self._begin:
                desk.plan.file.close()  # It opens again by itself.
                assert rows_of(self._path) == self._rows
        except AssertionError:
            self.close()  # The next test finds a fresh one.
            raise

    def close(self) -> None:
        """Close the window."""
        if self._window is not None:
            self._window._remembers = False
            self._window.close()
            self._window.deleteLater()
            QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
            self._window = None


@pytest.fixture(scope="package")
def shared_window(
    application: QApplication, kept_demo: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SharedWindow]:
    """The window of this folder, on a copy of the plan."""
    shared = SharedWindow(kept_demo, tmp_path_factory.mktemp("shared"))
    yield shared
    shared.close()


@pytest.fixture
def desk(shared_window: SharedWindow, qtbot: QtBot, own_settings: Path) -> Iterator[Desk]:
    """The desk of the shared window, when nothing is under way any more."""
    desk = shared_window.desk(qtbot)
    yield desk
    shared_window.look(desk)


@pytest.fixture
def own_desk(open_window: OpenWindow, demo: Path) -> Desk:
    """The desk of a window of this test alone, for what cannot be taken back."""
    window = open_window(demo)
    assert window.desk is not None
    return window.desk
