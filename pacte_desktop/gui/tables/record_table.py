"""A table model over a list of records, described column by column."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from pacte_desktop.domain.french_order import search_key
from pacte_desktop.gui.icons import icon
from pacte_desktop.gui.plain_tooltip import plain_tooltip
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, SEARCH_ROLE, SORT_ROLE, AnyIndex
from pacte_desktop.gui.tables.table_copy import COPY_ROLE, plain_cell
from pacte_desktop.gui.theme import current_theme

Record = TypeVar("Record")
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[Record]):
    """One column: heading, text shown, value to sort by (the text when none is given), number or not, tooltip.

    ``hint`` is the tooltip of a cell. What is copied of a number is the value that it sorts by. ``sign`` names the
    colour of a cell whose words say the same: ``error``, ``warning``, ``good``, ``muted``, ``accent`` or nothing.
    ``icon`` names an icon before the text (empty for none), ``spoken`` is what a screen reader says of the cell.
    """

    heading: str
    text: Callable[[Record], str]
    sort: Callable[[Record], Any] | None = None
    is_number: bool = False
    tooltip: str = ""
    hint: Callable[[Record], str] | None = None
    sign: Callable[[Record], str] | None = None
    icon: Callable[[Record], str] | None = None
    spoken: Callable[[Record], str] | None = None


class RecordTable(QAbstractTableModel, Generic[Record]):
    """Rows are records; ``key`` names each for the selection and the filter."""

    def __init__(
        self, columns: Sequence[Column[Record]], key: Callable[[Record], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self._key = key
        self._records: list[Record] = []
        self._search: dict[int, str] = {}

    def set_records(self, records: Sequence[Record]) -> None:
        """Show these records. When only contents changed (same keys, same order) the view keeps its place."""
        same = [self._key(record) for record in records] == [self._key(record) for record in self._records]
        if not same:
            self.beginResetModel()
        self._records = list(records)
        self._search = {}
        if not same:
            self.endResetModel()
        elif records:
            self.dataChanged.emit(self.index(0, 0), self.index(len(records) - 1, len(self._columns) - 1))

    def set_columns(self, columns: Sequence[Column[Record]]) -> None:
        """Describe the records by other columns; nothing is said when they read the same."""
        same = [(column.heading, column.tooltip) for column in columns] == [
            (column.heading, column.tooltip) for column in self._columns
        ]
        if not same:
            self.beginResetModel()
        self._columns = list(columns)
        self._search = {}
        if not same:
            self.endResetModel()

    def record(self, row: int) -> Record:
        """The record of a row."""
        return self._records[row]

    def row_of(self, key: Any) -> int | None:
        """Row of a key; None when it is not there."""
        return next((row for row, record in enumerate(self._records) if self._key(record) == key), None)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Rows; a row has no children."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Columns; a row has no children."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tooltip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.is_number else _LEFT
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, sort value, search text, tooltip, copy and key of a cell."""
        column, record = self._columns[index.column()], self._records[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and column.spoken:
            return column.spoken(record)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(record)
        if role == SORT_ROLE:
            return column.sort(record) if column.sort else column.text(record)
        if role == KEY_ROLE:
            return self._key(record)
        if role == SEARCH_ROLE:
            return self._searched(index.row())
        return _seldom_asked(column, record, role)

    def _searched(self, row: int) -> str:
        """What a filter looks at in a row, made when one first does: most of 17,000 rows are never filtered."""
        if row not in self._search:
            words = " ".join(column.text(self._records[row]) for column in self._columns)
            self._search[row] = search_key(words)
        return self._search[row]


def _seldom_asked(column: Column[Record], record: Record, role: int) -> Any:
    """Alignment, tooltip and what is copied of a cell."""
    if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
        return _RIGHT
    if role == Qt.ItemDataRole.ForegroundRole and column.sign:
        return getattr(current_theme(), column.sign(record) or "text")
    if role == Qt.ItemDataRole.ToolTipRole and column.hint:
        return plain_tooltip(column.hint(record))
    if role == Qt.ItemDataRole.DecorationRole and column.icon:
        name = column.icon(record)
        return icon(name) if name else None
    if role == COPY_ROLE:
        return plain_cell(column.sort(record) if column.is_number and column.sort else column.text(record))
    return None
