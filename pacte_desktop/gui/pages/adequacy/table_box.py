"""A table of records under a sentence that says what it counts."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, FrenchProxy
from pacte_desktop.gui.tables.quiet_table import list_view
from pacte_desktop.gui.tables.record_table import Column, RecordTable
from pacte_desktop.gui.tables.table_copy import table_mime

Record = TypeVar("Record")
_MOST_CHARS = 26  # of a column between the first and the last; the tooltip of a cell tells the rest


class TableBox(QWidget, Generic[Record]):
    """``picked``: the key of the row that became current; ``opened``: of the row that was double-clicked or entered."""

    picked = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Record]],
        key: Callable[[Record], Any],
        *,
        sentence: str = "",
        is_sorted: bool = True,
        name_chars: int = 18,
        most_chars: int = _MOST_CHARS,
    ) -> None:
        super().__init__()
        self._most_chars = most_chars
        self.table: RecordTable[Record] = RecordTable(columns, key, self)
        self.proxy = FrenchProxy(self)
        self.proxy.setSourceModel(self.table)
        self.view = list_view(self.proxy, name)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # As the records come, until a heading is clicked.
        self.view.setSortingEnabled(is_sorted)
        self.view.first_column_chars = name_chars
        self.sentence = plain_label(sentence, "muted")
        self.sentence.setVisible(bool(sentence))
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 8, 0, 0)
        self.box.setSpacing(6)
        self.box.addWidget(self.sentence)
        self.box.addWidget(self.view, 1)
        self.view.selectionModel().currentRowChanged.connect(lambda index: self._tell(self.picked, index))
        self.view.activated.connect(lambda index: self._tell(self.opened, index))

    def _tell(self, signal: Any, index: Any) -> None:
        key = index.data(KEY_ROLE)
        if key is not None:
            signal.emit(key)

    def say(self, sentence: str) -> None:
        """Another sentence above the table."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def show_records(self, records: Sequence[Record]) -> None:
        """Show these, each column as wide as it needs."""
        self.table.set_records(records)
        self.view.resizeColumnsToContents()
        header, most = self.view.horizontalHeader(), self.fontMetrics().averageCharWidth() * self._most_chars
        for section in range(1, header.count() - 1):
            header.resizeSection(section, min(header.sectionSize(section), most))
        self.view.fit()

    def current_key(self) -> Any:
        """Key of the current row; None without one."""
        return self.view.currentIndex().data(KEY_ROLE)

    def copy(self) -> None:
        """Put the table on the clipboard as it is sorted and filtered."""
        QGuiApplication.clipboard().setMimeData(table_mime(self.proxy))
