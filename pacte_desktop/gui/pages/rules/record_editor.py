"""A value made of records, as a table whose cells are typed."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.parameter_values import BETWEEN_FIELDS, value_text
from pacte_desktop.domain.parameters import ParameterDefinition

_LINES = 6


class RecordEditor(QWidget):
    """One row a record; empty rows count for nothing."""

    changed = Signal()

    def __init__(self, definition: ParameterDefinition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._definition = definition
        self.table = QTableWidget(0, len(definition.fields))
        self.table.setAccessibleName(definition.label)
        self.table.setHorizontalHeaderLabels([field.label for field in definition.fields])
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setMinimumHeight(round(self.fontMetrics().height() * 1.8) * _LINES)
        self.add = QPushButton(self.tr("Ajouter une ligne"))
        self.remove = QPushButton(self.tr("Retirer la ligne"))
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self.setFocusProxy(self.table)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.table.cellChanged.connect(lambda _row, _column: self.changed.emit())

    def show_value(self, value: list[dict[str, Any]]) -> None:
        """Show these records."""
        lines = value_text(self._definition, value).splitlines()
        self.table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            self._fill(row, line.split(BETWEEN_FIELDS.strip()))
        self.table.resizeColumnsToContents()
        self.changed.emit()

    def _fill(self, row: int, cells: list[str]) -> None:
        for column in range(self.table.columnCount()):
            words = cells[column].strip() if column < len(cells) else ""
            self.table.setItem(row, column, QTableWidgetItem(words))

    def text(self) -> str:
        """The records as they are written: one a line."""
        rows = ([self._cell(row, column) for column in range(self.table.columnCount())] for row in self._rows())
        return "\n".join(BETWEEN_FIELDS.join(cells) for cells in rows if any(cells))

    def _rows(self) -> range:
        return range(self.table.rowCount())

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""

    def _add(self) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self._fill(row, [])
        self.table.setCurrentCell(row, 0)
        self.table.setFocus()

    def _remove(self) -> None:
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            self.changed.emit()
