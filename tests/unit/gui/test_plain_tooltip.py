"""A tooltip shows the characters of a name, also in the lists that give it raw."""

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from pacte_desktop.gui.plain_tooltip import plain_tooltip
from pacte_desktop.gui.tables.record_table import Column, RecordTable

HOSTILE = ("<img src=x>", "<b>Vatan</b> & fils", "a < b\nc", "&lt;", "court", "", "mot " * 60)


def seen(tooltip: str) -> str:
    """What Qt shows."""
    if not QtGui.Qt.mightBeRichText(tooltip):
        return tooltip
    document = QTextDocument()
    document.setHtml(tooltip)
    return document.toPlainText()


@pytest.mark.parametrize("text", HOSTILE)
def test_every_character_is_shown_as_it_is(qapp: object, text: str) -> None:
    assert seen(plain_tooltip(text)).split() == text.split()


def test_a_list_shows_its_hints_as_text(qapp: object) -> None:
    table = RecordTable([Column("Nom", str, hint=str)], key=str)
    table.set_records(HOSTILE)
    for row, text in enumerate(HOSTILE):
        assert seen(table.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)).split() == text.split()
