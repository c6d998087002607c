"""Workbooks (.xlsx) for French spreadsheets: typed columns, a frozen heading, drop-downs, and text that stays text.

Cells are written by what the column is, never by what a text looks like: no text can become a formula or a link.
"""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from itertools import islice
from pathlib import Path
from textwrap import wrap
from typing import Any

from pacte_desktop.atomic_write import atomic_write_by
from pacte_desktop.documents.workbook_lists import DropDowns
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate

LONGEST_TEXT = 32_767  # What a cell of a workbook may hold.
MOST_ROWS = 1_000_000
_EXACT = 10**15  # Whole numbers from here on lose figures in a spreadsheet.
_WIDTHS = (8.0, 60.0)
_LOOKED_AT = 300
_NOT_IN_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31
_A4 = 9  # As workbooks number sheets of paper.
_MARGIN_IN = 0.4
_MARK_PT = 20
_LINE_PT = 15.0
_ACROSS_CHARS = 95  # What stands side by side on an upright A4 at full size.
_HEADING = {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#DCE6F1", "bottom": 1}
_REQUIRED = {**_HEADING, "bg_color": "#F8CBAD"}
_TITLE = {"bold": True, "font_size": 13}
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "remove_timezone": True,
}


class ColumnType(StrEnum):
    """What stands in a column; the spreadsheet shows numbers and dates as its own language writes them."""

    TEXT = "text"
    NUMBER = "number"
    INTEGER = "integer"
    DECIMAL = "decimal"
    MINUTES = "minutes"  # One decimal, as on paper.
    PERCENT = "percent"  # From 0 to 100.
    EUROS = "euros"
    DATE = "date"
    DATE_TIME = "date-time"


_FORMATS = {
    ColumnType.TEXT: "@",  # A code typed into it keeps its leading zero.
    ColumnType.NUMBER: "General",
    ColumnType.INTEGER: "#,##0",
    ColumnType.DECIMAL: "#,##0.00",
    ColumnType.MINUTES: "#,##0.0",
    ColumnType.PERCENT: '#,##0.0"\u202f%"',
    ColumnType.EUROS: '#,##0"\u202f€"',
    ColumnType.DATE: "dd/mm/yyyy",
    ColumnType.DATE_TIME: "dd/mm/yyyy hh:mm",
}


@dataclass(frozen=True, slots=True)
class OutColumn:
    """``choices``: the only words allowed, offered as a drop-down. ``help``: shown beside the cell and explained by
    :func:`explanation`. ``width`` in characters; 0: as wide as its content. ``wraps``: long texts on several lines.
    """

    heading: str
    kind: ColumnType = ColumnType.TEXT
    choices: tuple[str, ...] = ()
    help: str = ""
    is_required: bool = False
    width: float = 0.0
    wraps: bool = False


@dataclass(frozen=True, slots=True)
class OutSheet:
    """A table. Values are str, int, float, bool, date, datetime or None (empty), as many a row as there are columns.

    ``title``: a line above the heading. ``rows_to_fill``: rows below the last that also get formats and drop-downs.
    ``mark``: stands large in the head of every page on paper, for what few may read.
    """

    name: str
    columns: Sequence[OutColumn]
    rows: Sequence[Sequence[Any]] = ()
    title: str = ""
    rows_to_fill: int = 0
    mark: str = ""


def write_workbook(path: Path, sheets: Sequence[OutSheet]) -> None:
    """Put a workbook with these sheets at ``path``, wholly or not at all.

    Raises :class:`KnownError` for a text or a table that no workbook can hold, and when the file cannot be written.
    """
    names = _sheet_names(sheets)

    def write(place: Path) -> None:
        from xlsxwriter import Workbook
        from xlsxwriter.exceptions import FileCreateError

        book = Workbook(str(place), _OPTIONS)
        pages = [book.add_worksheet(name) for name in names]
        lists = DropDowns(book, taken=names)
        for name, page, sheet in zip(names, pages, sheets, strict=True):
            _SheetWriter(book, page, sheet, name).write(lists)
        try:
            book.close()
        except FileCreateError as error:  # Wraps what the system said.
            raise error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError(str(error)) from error

    atomic_write_by(path, write, ".xlsx")


def explanation(columns: Sequence[OutColumn], name: str = "") -> OutSheet:
    """A sheet that says of each column what to put into it."""
    yes, no = translate("Workbook", "oui"), translate("Workbook", "non")
    return OutSheet(
        name or translate("Workbook", "Explications"),
        (
            OutColumn(translate("Workbook", "Colonne"), width=28),
            OutColumn(translate("Workbook", "Obligatoire"), width=12),
            OutColumn(translate("Workbook", "Ce qu’il faut y mettre"), width=60, wraps=True),
            OutColumn(translate("Workbook", "Valeurs admises"), width=50, wraps=True),
        ),
        [
            (column.heading, yes if column.is_required else no, column.help, " ; ".join(column.choices))
            for column in columns
        ],
    )


def _sheet_names(sheets: Sequence[OutSheet]) -> list[str]:
    """Names that a spreadsheet takes, all different whatever their case."""
    found: list[str] = []
    for sheet in sheets:
        plain = _NOT_IN_NAMES.sub(" ", clean_text(sheet.name)).strip(" '") or "Feuille"
        name, number = plain[:_LONGEST_NAME].rstrip(" '"), 1
        while name.casefold() in {other.casefold() for other in found}:
            number += 1
            ending = f" {number}"
            name = plain[: _LONGEST_NAME - len(ending)].rstrip(" '") + ending
        found.append(name)
    return found


def clean_text(text: str) -> str:
    """The text as XML can hold it, lines ended by a line feed alone."""
    return _NOT_IN_XML.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


class _SheetWriter:
    def __init__(self, book: Any, page: Any, sheet: OutSheet, name: str) -> None:
        self._page, self._sheet, self._name = page, sheet, name
        self._formats = [
            book.add_format({"num_format": _FORMATS[column.kind], "valign": "top", "text_wrap": column.wraps})
            for column in sheet.columns
        ]
        self._heading, self._required, self._title = map(book.add_format, (_HEADING, _REQUIRED, _TITLE))
        self._top = 2 if sheet.title else 0

    def write(self, lists: DropDowns) -> None:
        """The whole sheet."""
        columns, rows = self._sheet.columns, self._sheet.rows
        if len(rows) > MOST_ROWS:
            raise KnownError(
                translate("Workbook", "Il y a trop de lignes pour un classeur."),
                translate("Workbook", "Enregistrez en CSV."),
            )
        if self._sheet.title:
            self._page.write_string(0, 0, clean_text(self._sheet.title), self._title)
        for number, row in enumerate(rows, self._top + 1):
            for position, (value, style) in enumerate(zip(row, self._formats, strict=True)):
                self._put(number, position, value, style)
        for position, column in enumerate(columns):
            self._page.set_column(position, position, self._widths[position], self._formats[position])
            style = self._required if column.is_required else self._heading
            self._page.write_string(self._top, position, clean_text(column.heading), style)
        self._set_height(self._top, [(position, column.heading) for position, column in enumerate(columns)])
        wrapped = [position for position, column in enumerate(columns) if column.wraps]
        for number, row in enumerate(rows if wrapped else (), self._top + 1):
            self._set_height(number, [(position, row[position]) for position in wrapped])
        last = self._top + len(rows) + self._sheet.rows_to_fill
        self._page.freeze_panes(self._top + 1, 0)
        if columns and rows:
            self._page.autofilter(self._top, 0, self._top + len(rows), len(columns) - 1)
        for position, column in enumerate(columns):
            if last > self._top:
                lists.add(self._page, (self._top + 1, position, last, position), column.choices, column.help)
        self._lay_out()

    def _lay_out(self) -> None:
        """On A4, all columns side by side, the heading on every page, and which page it is of how many."""
        self._page.set_paper(_A4)
        if sum(self._widths) > _ACROSS_CHARS:
            self._page.set_landscape()
        self._page.fit_to_pages(1, 0)  # As many pages down as it takes.
        self._page.repeat_rows(0, self._top)
        self._page.set_margins(_MARGIN_IN, _MARGIN_IN, _MARGIN_IN * (2 if self._sheet.mark else 1), 2 * _MARGIN_IN)
        if self._sheet.mark:
            self._page.set_header(f"&C&B&{_MARK_PT} {self._sheet.mark.replace('&', '&&')}", {"margin": _MARGIN_IN / 2})
        self._page.hide_gridlines(0)  # Lines between the cells on paper too: empty ones are filled in by hand.
        words = translate("Workbook", "page {page} / {pages}").format(page="&P", pages="&N")
        self._page.set_footer(f"&L&A&R{words}", {"margin": _MARGIN_IN})

    def _put(self, row: int, position: int, value: Any, style: Any) -> None:
        match value:
            case None | "":
                done = self._page.write_blank(row, position, None, style)
            case bool():
                done = self._page.write_boolean(row, position, value, style)
            case int() | float() if abs(value) < _EXACT:
                done = self._page.write_number(row, position, value, style)
            case float() if not math.isfinite(value):
                done = self._page.write_blank(row, position, None, style)
            case datetime() | date():
                done = self._page.write_datetime(row, position, value, style)
            case _:
                done = self._page.write_string(row, position, clean_text(str(value)), style)
        if done:  # A text that is too long; other libraries would cut it without a word.
            raise KnownError(
                translate("Workbook", "Feuille « {sheet} », ligne {row}, {column} : ce texte est trop long.").format(
                    sheet=self._name, row=row + 1, column=self._sheet.columns[position].heading
                ),
                translate("Workbook", "Raccourcissez-le, ou enregistrez en CSV."),
            )

    def _set_height(self, row: int, texts: Iterable[tuple[int, Any]]) -> None:
        """Make room for the lines that ``texts``, by column, wrap to; not every spreadsheet does so by itself."""
        lines = 1
        for position, text in texts:
            width = max(int(self._widths[position]) - 1, 1)
            lines = max(lines, sum(max(len(wrap(line, width)), 1) for line in str(text or "").splitlines()))
        if lines > 1:
            self._page.set_row(row, _LINE_PT * lines)

    @cached_property
    def _widths(self) -> list[float]:
        return [self._width(position) for position in range(len(self._sheet.columns))]

    def _width(self, position: int) -> float:
        column = self._sheet.columns[position]
        if column.width:
            return column.width
        shown = (str(row[position]) for row in islice(self._sheet.rows, _LOOKED_AT) if row[position] is not None)
        # A heading wraps: two lines of it keep a sheet of many columns legible on paper.
        heading = [*map(len, column.heading.split()), len(column.heading) // 2 + 1]
        longest = max([*heading, *(len(line) for text in shown for line in text.splitlines())])
        return min(max(_WIDTHS[0], longest + 2.0), _WIDTHS[1])
