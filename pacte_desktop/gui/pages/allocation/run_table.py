"""Plans side by side: one figure a row, one plan a column, the best of each row with a sign."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from pacte_desktop.gui.pages.allocation.profile_delegate import SHARES_ROLE, ProfileDelegate
from pacte_desktop.gui.pages.allocation.run_rows import Cell, RunRow, run_rows
from pacte_desktop.gui.pages.allocation.run_shelf import Shelved
from pacte_desktop.gui.pages.allocation.run_words import origin_words
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, AnyIndex
from pacte_desktop.gui.tables.quiet_table import QuietTable
from pacte_desktop.gui.tables.table_copy import COPY_ROLE, plain_cell

BEST = "★"
_NOWHERE = QModelIndex()
_ROW_CHARS = 27
_LEAST_CHARS, _MOST_CHARS = 14, 24
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class RunTable(QAbstractTableModel):
    """Column 0 names the figures, for copies; every other column is one plan, whose key is its KEY_ROLE.

    The view shows the names as the heading of each row, which stays in sight when the plans roll by.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Shelved] = []
        self.rows: list[RunRow] = []

    def set_items(self, items: Sequence[Shelved]) -> None:
        """Show these plans."""
        self.beginResetModel()
        self.items = list(items)
        self.rows = run_rows([item.run for item in items]) if items else []
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Figures."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """The names, then the plans."""
        return 0 if parent.isValid() else len(self.items) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Labels of the plans; under the pointer, since when and by whom."""
        if orientation is Qt.Orientation.Vertical:
            return _of_name(self.rows[section], role)
        if section > len(self.items):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._label(self.items[section - 1]) if section else ""
        if role == Qt.ItemDataRole.ToolTipRole and section:
            run = self.items[section - 1].run
            return "\n".join([self._label(self.items[section - 1]), origin_words(run), *run.notes])
        return None

    @staticmethod
    def _label(item: Shelved) -> str:
        return item.run.label[:1].upper() + item.run.label[1:]

    def cell(self, index: AnyIndex) -> Cell | None:
        """The figure at ``index``; None in the column of names and on headings."""
        cells = self.rows[index.row()].cells
        return cells[index.column() - 1] if index.column() and cells else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """The names of the figures cannot be chosen: what is chosen is a plan."""
        usual = Qt.ItemFlag.ItemIsEnabled
        return usual | Qt.ItemFlag.ItemIsSelectable if index.column() else usual

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name or figure; a sign before the best one."""
        row, cell = self.rows[index.row()], self.cell(index)
        if role == KEY_ROLE:
            return self.items[index.column() - 1].key if index.column() else None
        if cell is None:
            return _of_name(row, role) if not index.column() else None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{BEST} {cell.text}" if cell.is_best else cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            best = QCoreApplication.translate("RunTable", "{figure}, meilleure valeur")
            return best.format(figure=cell.text) if cell.is_best else cell.text or cell.value
        return _of_cell(cell, role)


def _of_name(row: RunRow, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return row.name if row.cells else row.name.upper()
    if role in (Qt.ItemDataRole.AccessibleTextRole, COPY_ROLE):
        return row.name
    if role == Qt.ItemDataRole.ToolTipRole:
        return row.hint or row.name
    return None


def _of_cell(cell: Cell, role: int) -> Any:
    if role == COPY_ROLE:
        return plain_cell(cell.text if cell.value is None else cell.value)
    if role == Qt.ItemDataRole.ToolTipRole:
        return cell.hint or None
    if role == SHARES_ROLE:
        return cell.shares
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _RIGHT
    if role == Qt.ItemDataRole.FontRole and cell.is_best:
        return _bold()
    return None


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


class RunView(QuietTable):
    """The comparison; ``picked`` carries the key of the plan whose column becomes current."""

    picked = Signal(str)

    def __init__(self, table: RunTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setAccessibleName(self.tr("Calculs côte à côte"))
        self.setToolTip(self.tr("← → : choisir un calcul · Ctrl+C : copier le tableau"))
        self.setModel(table)
        self.setItemDelegate(ProfileDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setColumnHidden(0, True)
        names = self.verticalHeader()
        names.setObjectName("RowNames")
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names.setDefaultSectionSize(round(self.fontMetrics().height() * 1.6))
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setSectionsClickable(False)
        names.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.horizontalHeader()
        header.setHighlightSections(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionClicked.connect(self.choose_column)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentColumnChanged.connect(self._pick)

    def show_items(self, items: Sequence[Shelved], current: str) -> None:
        """Show these plans, with ``current`` chosen."""
        blocked = self.selectionModel().blockSignals(True)
        self._table.set_items(items)
        keys = [item.key for item in items]
        if current in keys:
            self.setCurrentIndex(self._table.index(0, keys.index(current) + 1))
            self.selectColumn(keys.index(current) + 1)
            self.scrollTo(self.currentIndex())
        self.selectionModel().blockSignals(blocked)
        self._size_columns()
        self.viewport().update()

    def choose_column(self, column: int) -> None:
        """Choose a plan by its heading."""
        if column:
            row = max(0, self.currentIndex().row())
            self.setCurrentIndex(self._table.index(row, column))

    def _size_columns(self) -> None:
        unit = self.fontMetrics().averageCharWidth()
        self.setColumnHidden(0, True)
        self.resizeColumnsToContents()
        for column in range(1, self._table.columnCount()):
            width = max(self.columnWidth(column), self.horizontalHeader().sectionSizeHint(column))
            self.setColumnWidth(column, min(max(width, unit * _LEAST_CHARS), unit * _MOST_CHARS))
        self.fit()

    def fit(self) -> None:
        """The names take the room that the plans leave, as far as they need it; never less than a few words."""
        names, unit = self.verticalHeader(), self.fontMetrics().averageCharWidth()
        plans = sum(self.columnWidth(column) for column in range(1, self._table.columnCount()))
        room = self.width() - plans - self.verticalScrollBar().sizeHint().width() - 2 * self.frameWidth()
        words = (str(self._table.headerData(row, Qt.Orientation.Vertical)) for row in range(names.count()))
        longest = max((self.fontMetrics().horizontalAdvance(text) for text in words), default=0) + 3 * unit
        names.setFixedWidth(max(unit * _ROW_CHARS, min(room, longest)))

    def _pick(self, now: QModelIndex, _before: QModelIndex) -> None:
        key = now.data(KEY_ROLE)
        if key is not None:
            self.picked.emit(str(key))
