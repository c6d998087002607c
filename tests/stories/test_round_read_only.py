"""A plan that cannot be written: the page of the choice session shows everything, and its buttons say why not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.pages.round.empty_view import EmptyView
from tests.stories.round_acts import CONSOLIDATION, DEEPENING, SOCLE, name_at_hand, press, show_round


def say_why(*buttons: QAbstractButton) -> None:
    for button in buttons:
        assert not button.isEnabled(), button.text()
        assert "lecture seule" in button.toolTip(), button.text()


def test_each_button_of_an_open_session_says_why(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = show_round(qtbot, desk, SOCLE)
    press(qtbot, page, Qt.Key.Key_A)
    show_round(qtbot, desk, DEEPENING)
    monkeypatch.setattr(desk.plan.file, "read_only", True)
    show_round(qtbot, desk, SOCLE)
    band, side = page.open.band, page.open.side
    assert name_at_hand(page)
    say_why(band.take, band.absent, band.nothing, band.outside, band.wishes, band.set_proxy)
    assert side.absents, "somebody is absent"
    say_why(*side.absents)
    side.log.list.setCurrentRow(0)
    say_why(side.log.withdraw, page.bar.new, page.bar.annul)
    assert band.why.isEnabled(), "a question writes nothing"


def test_each_button_of_a_session_in_preparation_says_why(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.plan.file, "read_only", True)
    page = show_round(qtbot, desk, CONSOLIDATION)
    bar = page.bar
    say_why(bar.new, bar.change, bar.remove)
    shut = [each for each in page.stack.currentWidget().findChildren(QAbstractButton) if not each.isEnabled()]
    assert shut
    say_why(*shut)


def test_no_first_session_is_prepared(qtbot: QtBot) -> None:
    view = EmptyView()
    qtbot.addWidget(view)
    view.forbid("Ce plan est ouvert en lecture seule.")
    say_why(view.new)
    view.forbid("")
    assert view.new.isEnabled() and not view.new.toolTip()
