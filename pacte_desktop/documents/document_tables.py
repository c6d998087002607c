"""The tables of a document for spreadsheets: sheets of a workbook with typed columns, a CSV file, rows to copy.

Groups become the first columns, cells shared by several lines are repeated on each: what a filter needs.
"""

from collections.abc import Sequence
from typing import Any

from pacte_desktop.documents.csv_table import csv_bytes
from pacte_desktop.documents.document import Cell, Document, Facts, Figures, Table
from pacte_desktop.documents.document_pages import value_words
from pacte_desktop.documents.workbook import ColumnType, OutColumn, OutSheet
from pacte_desktop.domain.wording import translate


def document_sheets(documents: Sequence[Document]) -> list[OutSheet]:
    """One sheet a table, and one for facts and figures where there are any; each says above its heading what it is."""
    sheets = []
    for document in documents:
        sheets += [
            OutSheet(table.name, _out_columns(table), table_rows(table), title=_title(document, table))
            for table in document.tables
        ]
        pairs = _pairs(document)
        if pairs:
            name = translate("Lists", "Chiffres")
            columns = (
                OutColumn(translate("Lists", "Quoi"), width=40, wraps=True),
                OutColumn(translate("Lists", "Valeur"), width=24, wraps=True),
                OutColumn(translate("Lists", "Précision"), width=60, wraps=True),
            )
            sheets.append(OutSheet(name, columns, pairs, title=_title(document, None)))
    return sheets


def document_csv(document: Document) -> bytes:
    """The first table of the document as a CSV file."""
    table = document.tables[0]
    return csv_bytes([headings(table), *table_rows(table)])


def headings(table: Table) -> list[str]:
    """Names of the columns of a spreadsheet."""
    return [*table.group_headings, *(column.heading for column in table.columns)]


def table_rows(table: Table) -> list[tuple[Any, ...]]:
    """One row a line, typed values, the groups first."""
    depth = len(table.group_headings)
    return [
        (*titles[:depth], *("",) * (depth - len(titles)), *(_plain(row.get(column.key)) for column in table.columns))
        for titles, row in table.rows()
    ]


def _plain(cell: Cell | None) -> Any:
    if cell is None:
        return None
    if cell.value is None:
        return cell.words or None
    return ", ".join(cell.value) if isinstance(cell.value, tuple) else cell.value


def _out_columns(table: Table) -> tuple[OutColumn, ...]:
    return (
        *(OutColumn(heading) for heading in table.group_headings),
        *(OutColumn(column.heading, column.kind) for column in table.columns),
    )


def _title(document: Document, table: Table | None) -> str:
    header = document.header
    marks = [translate("Lists", "DÉMO · personnes et terrains fictifs")] if header.is_demo else []
    marks += [translate("Lists", "PROJET")] if header.is_draft else []
    printed = translate("Lists", "enregistré le {at:%d/%m/%Y} à {at:%H:%M}").format(at=header.printed_at)
    title = table.title if table is not None and table.title and len(document.tables) > 1 else ""
    return " · ".join(
        filter(None, (header.title, title, header.period, printed, header.level.label, header.source, *marks))
    )


def _pairs(document: Document) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = []
    for part in document.parts:
        if isinstance(part, Facts):
            rows += [(label, value_words(value, ColumnType.TEXT), part.title) for label, value in part.pairs]
        elif isinstance(part, Figures):
            rows += [(figure.label, figure.value, figure.note) for figure in part.figures]
    return rows
