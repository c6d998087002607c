"""A list with its filter, how many are shown, and a button that copies it; without records, a sentence that teaches."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.column_widths import fit_columns
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, FrenchProxy
from pacte_desktop.gui.tables.quiet_table import list_view
from pacte_desktop.gui.tables.record_table import Column, RecordTable
from pacte_desktop.gui.tables.table_copy import table_mime

Record = TypeVar("Record")
_LEAST_LINES = 7


class FilteredList(QWidget, Generic[Record]):
    """``picked`` carries the key of the record gone to.

    ``samples``: texts that the columns have room for; the last takes the rest.
    """

    picked = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Record]],
        key: Callable[[Record], Any],
        samples: Mapping[int, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.table: RecordTable[Record] = RecordTable(columns, key, self)
        self.proxy = FrenchProxy(self)
        self.proxy.setSourceModel(self.table)
        self.view = list_view(self.proxy, name)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.setMinimumHeight(self.fontMetrics().height() * _LEAST_LINES)
        self.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        fit_columns(self.view.horizontalHeader(), samples)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filtrer…"))
        self.search.setAccessibleName(self.tr("Filtrer : {name}").format(name=name))
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.copy = QPushButton(self.tr("Copier"))
        self.copy.setAccessibleName(self.tr("Copier : {name}").format(name=name))
        self.lead = plain_label("", "value")
        self._arrange()
        self.search.textChanged.connect(self._filter)
        self.copy.clicked.connect(self.copy_all)
        self.view.selectionModel().currentRowChanged.connect(self._pick)
        self.set_records((), "")

    def _arrange(self) -> None:
        self._bar = QHBoxLayout()
        self._bar.setSpacing(8)
        self._bar.addWidget(self.search, 1)
        self._bar.addWidget(self.count)
        self._bar.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 0)
        layout.setSpacing(8)
        layout.addWidget(self.lead)
        layout.addLayout(self._bar)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)

    def add_to_bar(self, widget: QWidget) -> None:
        """Put a control beside the filter."""
        self._bar.insertWidget(0, widget)

    def set_records(self, records: Sequence[Record], lead: str) -> None:
        """Show these under a sentence; without any, the sentence alone."""
        self.table.set_records(records)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        for widget in (self.search, self.count, self.copy, self.view):
            widget.setVisible(bool(records))
        self._count()

    def accept(self, accepts: Callable[[Any], bool] | None) -> None:
        """Show only records whose key ``accepts`` agrees with; all of them for None."""
        self.proxy.set_accepts(accepts)
        self._count()

    def copy_all(self) -> None:
        """The list as it is shown, for a spreadsheet."""
        QGuiApplication.clipboard().setMimeData(table_mime(self.proxy))

    def sort_by(self, column: int, order: Any) -> None:
        """Sort as if its heading had been clicked."""
        self.view.sortByColumn(column, order)

    def _filter(self, text: str) -> None:
        self.proxy.set_text(text)
        self._count()

    def _count(self) -> None:
        words = self.tr("{shown} sur {total}")
        self.count.setText(words.format(shown=grouped(self.proxy.rowCount()), total=grouped(self.table.rowCount())))

    def _pick(self, index: QModelIndex, _before: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if key is not None:
            self.picked.emit(key)
