"""A list for the clipboard: TSV and HTML, plain numbers with a decimal comma, rows and columns as they are shown."""

from html import escape
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, Qt

from pacte_desktop.documents.csv_table import cell_text

COPY_ROLE = int(Qt.ItemDataRole.UserRole) + 4
_NUMBER = frozenset("0123456789,-")


def plain_cell(value: Any) -> str:
    """What a spreadsheet takes for the value; nothing where a list shows a dash for « none »."""
    return "" if value == "–" else cell_text(value)


def table_mime(model: QAbstractItemModel) -> QMimeData:
    """The headings and all rows of ``model``, as a spreadsheet pastes them."""
    columns, lines = range(model.columnCount()), range(model.rowCount())
    rows = [[_on_one_line(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]]
    rows += [[_on_one_line(model.index(line, column).data(COPY_ROLE)) for column in columns] for line in lines]
    mime = QMimeData()
    mime.setText("\n".join("\t".join(row) for row in rows) + "\n")
    body = "".join("<tr>" + "".join(_html_cell(cell) for cell in row) + "</tr>" for row in rows)
    mime.setHtml(f'<meta charset="utf-8"><table>{body}</table>')
    return mime


def _on_one_line(value: Any) -> str:
    return " ".join(str("" if value is None else value).split())


def _html_cell(cell: str) -> str:
    """A code with a leading zero stays text (« 01004 » is no number)."""
    is_text = not set(cell) <= _NUMBER or (cell[:1] == "0" and cell[1:2] not in ("", ","))
    style = " style=\"mso-number-format:'\\@'\"" if is_text else ""
    return f"<td{style}>{escape(cell)}</td>"
