"""A list for the clipboard: TSV and HTML, plain numbers with a decimal comma, rows and columns as they are shown."""

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, Qt

from pacte_desktop.documents.csv_table import cell_text

COPY_ROLE = int(Qt.ItemDataRole.UserRole) + 4
_TYPED = re.compile(r"-?(0|[1-9]\d{0,14})(,\d+)?|\d\d/\d\d/\d{4}( \d\d:\d\d)?")


def plain_cell(value: Any) -> str:
    """What a spreadsheet takes for the value; nothing where a list shows a dash for « none »."""
    return "" if value == "–" else cell_text(value)


def table_mime(model: QAbstractItemModel) -> QMimeData:
    """The headings and all rows of ``model``, as a spreadsheet pastes them."""
    columns, lines = range(model.columnCount()), range(model.rowCount())
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in columns]
    rows = [[_on_one_line(cell_text(heading)) for heading in headings]]
    rows += [[_on_one_line(model.index(line, column).data(COPY_ROLE)) for column in columns] for line in lines]
    return _mime(rows)


def rows_mime(headings: Sequence[str], rows: Iterable[Sequence[Any]]) -> QMimeData:
    """Typed rows under their headings, as a spreadsheet pastes them."""
    return _mime([[_on_one_line(cell_text(value)) for value in row] for row in ([*headings], *rows)])


def _mime(rows: Sequence[Sequence[str]]) -> QMimeData:
    mime = QMimeData()
    mime.setText("\n".join("\t".join(map(_quoted, row)) for row in rows) + "\n")
    body = "".join("<tr>" + "".join(_html_cell(cell) for cell in row) + "</tr>" for row in rows)
    mime.setHtml(f'<meta charset="utf-8"><table>{body}</table>')
    return mime


def _on_one_line(value: Any) -> str:
    return " ".join(str("" if value is None else value).split())


def _quoted(cell: str) -> str:
    """Quoted where a spreadsheet would take its marks for quoting: « "=1+1" » would be a formula without them."""
    return '"' + cell.replace('"', '""') + '"' if '"' in cell else cell


def _html_cell(cell: str) -> str:
    """What is neither number nor day stays text: « 01004 » is a code, « 1-2 » is not the 1st of February."""
    style = "" if not cell or _TYPED.fullmatch(cell) else " style=\"mso-number-format:'\\@'\""
    return f"<td{style}>{escape(cell)}</td>"
