"""The first rows of a file as they stand in it: lines and columns are called as a spreadsheet calls them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from pacte_desktop.gui.importing.plain_words import MASK, visible
from pacte_desktop.gui.plain_tooltip import plain_tooltip
from pacte_desktop.gui.tables.french_proxy import AnyIndex
from pacte_desktop.gui.theme import current_theme
from pacte_desktop.importing.mapping import column_letter
from pacte_desktop.importing.reading.raw_table import RawRow

ROWS_SHOWN = 100
_NOWHERE = QModelIndex()
_CHARS_SHOWN = 200  # A cell of 10,000 characters is not read in a table.


class CellTable(QAbstractTableModel):
    """Text cells. ``set_rows`` says which rows, where the heading stands, what each column is taken for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[RawRow] = ()
        self._width = 0
        self._heading_line = 0
        self._fields: Mapping[int, str] = {}
        self._masked: frozenset[int] = frozenset()

    def set_rows(
        self,
        rows: Sequence[RawRow],
        heading_line: int,
        fields: Mapping[int, str],
        masked: Collection[int] = (),
    ) -> None:
        """Show these rows; ``fields`` names what a column is taken for, ``masked`` columns stay hidden below the
        heading."""
        self.beginResetModel()
        self._rows = rows
        self._width = max((len(row.cells) for row in rows), default=0)
        self._heading_line, self._fields, self._masked = heading_line, fields, frozenset(masked)
        self.endResetModel()

    def line(self, row: int) -> int:
        """Line of the file that a row of the view shows."""
        return self._rows[row].line

    def row_of(self, line: int) -> int | None:
        """Row of the view that shows this line of the file; None when it does not."""
        return next((place for place, row in enumerate(self._rows) if row.line == line), None)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Rows; a row has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Columns; a row has no children."""
        return 0 if parent.isValid() else self._width

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Letters and fields above, lines of the file beside."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(self._rows[section].line)
        field = self._fields.get(section, "")
        return f"{column_letter(section)} · {field}" if field else column_letter(section)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell; the heading stands out."""
        row = self._rows[index.row()]
        is_heading = row.line == self._heading_line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            text = self._text(row, index.column(), is_heading)
            return plain_tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text[:_CHARS_SHOWN]
        if role == Qt.ItemDataRole.FontRole and is_heading:
            bold = QFont()
            bold.setBold(True)
            return bold
        if role == Qt.ItemDataRole.BackgroundRole and is_heading:
            return current_theme().selection
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = current_theme()
            return theme.muted if row.line < self._heading_line else theme.text
        return None

    def _text(self, row: RawRow, column: int, is_heading: bool) -> str:
        text = row.cells[column] if column < len(row.cells) else ""
        if text and column in self._masked and not is_heading:
            return MASK
        return visible(text)
