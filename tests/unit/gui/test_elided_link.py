"""A link with a long name is no wider than its place, and tells all of it."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.elided_link import ElidedLink

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WORDS = "Rappeler DE LA ROCHEFOUCAULD-LIANCOURT Marie-Clémentine"


def placed(qtbot: QtBot, width: int) -> tuple[QWidget, ElidedLink]:
    """A panel of this width with the link in it."""
    panel, link = QWidget(), ElidedLink(WORDS)
    QVBoxLayout(panel).addWidget(link)
    qtbot.addWidget(panel)
    panel.resize(width, 60)
    panel.show()
    qtbot.waitExposed(panel)
    return panel, link


def asked(link: ElidedLink) -> None:
    QApplication.sendEvent(link, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), QPoint(2, 2)))


def test_it_gives_way_and_its_tooltip_says_it_all(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said = list[str]()
    monkeypatch.setattr(QToolTip, "showText", lambda _where, text, *_rest: said.append(text))
    panel, link = placed(qtbot, 160)
    assert link.width() < panel.width() == 160, "the panel does not grow"
    assert link.shown_text().endswith("…") and WORDS.startswith(link.shown_text()[:-1])
    assert link.text() == WORDS
    asked(link)
    assert len(said) == 1 and "LIANCOURT Marie" in said[0]


def test_with_room_it_says_everything_and_is_no_wider(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said = list[str]()
    monkeypatch.setattr(QToolTip, "showText", lambda _where, text, *_rest: said.append(text))
    panel, link = placed(qtbot, 900)
    assert link.shown_text() == WORDS and link.width() == link.sizeHint().width() < panel.width()
    asked(link)
    assert said == []
