"""F1 opens the page of the guide about what one does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.dialogs.definition_dialog import DefinitionDialog
from pacte_desktop.gui.dialogs.guide_dialog import GuideDialog
from tests.stories.conftest import settle


def page_open(desk: Desk) -> str:
    (dialog,) = [found for found in desk.findChildren(GuideDialog) if found.isVisible()]
    name = dialog.browser.source().fileName()
    assert dialog.browser.toPlainText().strip(), "the page is not empty"
    dialog.reject()
    return name


@pytest.mark.looks_only
@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("map", "carte.md"),
        ("placement", "affectations.md"),
        ("round", "seance-de-choix.md"),
        ("allocation", "calculs.md"),
        ("network", "reseau-routier.md"),
    ],
)
def test_each_page_has_its_own(desk: Desk, page: str, name: str) -> None:
    desk.show_page(page)
    desk.action_set.help.trigger()
    assert page_open(desk) == name


def test_a_trial_has_its_own_until_it_ends(qtbot: QtBot, desk: Desk) -> None:
    desk.action_set.what_if.trigger()
    settle(qtbot, desk)
    desk.action_set.help.trigger()
    assert page_open(desk) == "scenario.md"
    desk.map_page.whatif.mode.leave()
    settle(qtbot, desk)
    desk.action_set.help.trigger()
    assert page_open(desk) == "carte.md"


@pytest.mark.looks_only
@pytest.mark.parametrize("action", ["definition", "compare"])
def test_f1_in_a_dialog_about_definitions(qtbot: QtBot, desk: Desk, action: str) -> None:
    getattr(desk.action_set, action).trigger()
    (dialog,) = [found for found in desk.findChildren(QDialog) if found.isVisible()]
    assert isinstance(dialog, DefinitionDialog) == (action == "definition")
    with pytest.warns(DeprecationWarning):  # The screen of the tests activates no second window by itself.
        QApplication.setActiveWindow(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert page_open(desk) == "minutes-et-definitions.md"
    dialog.reject()
