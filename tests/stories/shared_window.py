"""A window that several stories use one after the other: each leaves the plan as it found it."""

import shutil
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import MAP, Desk
from pacte_desktop.gui.window import Window
from tests.data.tiny_plan import bytes_of, rows_of

LAPTOP = (1366, 768)


class SharedWindow:
    """A window on one copy of the demonstration plan, opened by the first test that asks for it."""

    def __init__(self, plan: Path, folder: Path) -> None:
        self._plan = plan
        self._rows = rows_of(plan)
        self._path = folder / plan.name
        self._window: Window | None = None
        self._begin = (b"", b"")

    def desk(self, qtbot: QtBot) -> Desk:
        """The desk of the window, on its first page, with nothing selected. Pages are as the test before left them."""
        if self._window is None:
            self._window = shown_window(qtbot)
            assert self._window.open(shutil.copy(self._plan, self._path))
        self._window.activateWindow()
        qtbot.waitUntil(self._window.isActiveWindow)
        desk = self._window.desk
        assert desk is not None
        settle(qtbot, desk)
        desk.banner.hide()
        desk.selection.select(None)
        desk.show_page(MAP)
        self._begin = bytes_of(self._path)
        return desk

    def look(self, qtbot: QtBot, desk: Desk) -> None:
        """Raise AssertionError when a test left something behind: in the plan, at hand, or open."""
        try:
            assert self._window is not None
            assert self._window.desk is desk, "the window shows another plan"
            settle(qtbot, desk)
            assert not any(found.isVisible() for found in desk.findChildren(QDialog)), "a dialog is open"
            assert desk.commands.imports.queue is None
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
            put_away(self._window)
            self._window = None


def shown_window(qtbot: QtBot) -> Window:
    """A window of the size of a small laptop, without a plan."""
    window = Window()
    window.resize(*LAPTOP)
    window.show()
    qtbot.waitExposed(window)
    return window


def put_away(window: Window) -> None:
    """Close a window for good."""
    window._remembers = False  # A picture of the map for a next time that never comes.
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def settle(qtbot: QtBot, desk: Desk) -> None:
    """Wait until the background work has ended and every page is there."""

    def is_settled() -> bool:
        return desk.has_placement_page and not desk.tasks.is_busy() and not desk.problems.watch.is_busy

    qtbot.waitUntil(is_settled, timeout=30_000)
