"""What a person does on the page of the choice session, for the stories."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import ROUND, Desk
from pacte_desktop.gui.pages.round.page import RoundPage
from pacte_desktop.services.choice_round import Round
from tests.stories.conftest import settle

Kind = TypeVar("Kind", bound=QDialog)
SOCLE, DEEPENING, CONSOLIDATION = 1, 2, 3
"""Sessions of the demonstration: two are open with most interns called, the third is in preparation."""


def show_round(qtbot: QtBot, desk: Desk, session_id: int) -> RoundPage:
    """The page on one of the sessions, when its round is ready."""
    desk.show_page(ROUND)
    desk.round_page.day.choose(session_id)
    settle(qtbot, desk)
    return desk.round_page


def round_of(page: RoundPage) -> Round:
    """The round in view."""
    assert page.day.round is not None
    return page.day.round


def name_at_hand(page: RoundPage) -> str:
    """The name shown large."""
    return page.open.band.name.text()


def press(qtbot: QtBot, page: RoundPage, key: Qt.Key) -> None:
    """A key of the page, with the keyboard on the posts."""
    press_in(qtbot, page.open.menu.view, key)


def press_in(qtbot: QtBot, view: QWidget, key: Qt.Key) -> None:
    """A key with the keyboard on ``view``; a dialog that closed, or the window of another test, left none active."""
    view.window().activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, key)


def dialog_of(root: QWidget, kind: type[Kind]) -> Kind:
    """The one dialog of this kind in view."""
    (found,) = [each for each in root.findChildren(kind) if each.isVisible()]
    return found


def click(qtbot: QtBot, root: QWidget, text: str) -> None:
    """The one button in view that says ``text``."""
    found = [each for each in root.findChildren(QAbstractButton) if each.text() == text and each.isVisible()]
    assert len(found) == 1, (text, [each.text() for each in root.findChildren(QAbstractButton) if each.isVisible()])
    assert found[0].isEnabled(), found[0].toolTip()
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def call_everybody(page: RoundPage) -> None:
    """Each intern still waiting takes the first post shown, or leaves without one."""
    while round_of(page).current is not None:
        figures = page.open.menu.proxy.numbered
        if figures:
            page.open.take(figures[0])
        else:
            page.open.leave_without()
