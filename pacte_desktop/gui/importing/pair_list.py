"""A short list of names and values: a row of the file, or what changes field by field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from pacte_desktop.gui.importing.difference_rows import Pair, pair_columns
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.quiet_table import list_view
from pacte_desktop.gui.tables.record_table import RecordTable

_NAME_CHARS, _LEAST_CHARS = 18, 30


class PairList(QWidget):
    """A title, a sentence, the list."""

    def __init__(self, name: str, headings: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label("", "heading")
        self.sentence = plain_label("", "value")
        self.table: RecordTable[Pair] = RecordTable(pair_columns(headings), lambda pair: pair.name, self)
        self.view = list_view(self.table, name)
        self.view.setSortingEnabled(False)
        self.view.setWordWrap(True)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, self.fontMetrics().averageCharWidth() * _NAME_CHARS)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_CHARS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 0, 0)
        layout.setSpacing(8)
        for widget in (self.title, self.sentence):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)
        self.show_pairs("", "", ())

    def show_pairs(self, title: str, sentence: str, pairs: Sequence[Pair]) -> None:
        """Show these; nothing at all without a title."""
        self.table.set_records(pairs)
        self.view.resizeRowsToContents()
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.title.setVisible(bool(title))
        self.sentence.setVisible(bool(sentence))
        self.view.setVisible(bool(pairs))
