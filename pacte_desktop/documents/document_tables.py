"""The tables of a document for spreadsheets: sheets of a workbook with typed columns, a CSV file, rows to copy.

Groups become the first columns, cells shared by several lines are repeated on each: what a filter needs.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pacte_desktop.documents.csv_table import csv_bytes
from pacte_desktop.documents.document import Bars, Cell, Document, Facts, Figures, Part, Table, flat
from pacte_desktop.documents.document_pages import value_words
from pacte_desktop.documents.workbook import ColumnType, OutColumn, OutSheet
from pacte_desktop.domain.wording import translate


def document_sheets(documents: Sequence[Document]) -> list[OutSheet]:
    """One sheet a table, and one for facts and figures where there are any; each says above its heading what it is.

    Of a series (sites, communes, départements), the tables of one name stand below each other in one sheet, with the
    name of the document in the first column.
    """
    if len(documents) > 1:
        return _stacked(documents)
    sheets = []
    for document in documents:
        sheets += [
            OutSheet(table.name, _out_columns(table), table_rows(table), _title(document, table), mark=_mark(document))
            for table in document.tables
        ]
        pairs = _pairs(document)
        if pairs:
            name = translate("Lists", "Chiffres")
            sheets.append(OutSheet(name, _pair_columns(), pairs, _title(document, None), mark=_mark(document)))
    return sheets


def _pair_columns() -> tuple[OutColumn, ...]:
    return (
        OutColumn(translate("Lists", "Quoi"), width=40, wraps=True),
        OutColumn(translate("Lists", "Valeur"), width=24, wraps=True),
        OutColumn(translate("Lists", "Précision"), width=60, wraps=True),
    )


def _stacked(documents: Sequence[Document]) -> list[OutSheet]:
    """One sheet for all tables of a name and the same columns, and one for all facts and figures."""
    first = translate("Lists", "Fiche")
    found: dict[tuple[str, tuple[OutColumn, ...]], list[tuple[Any, ...]]] = {}
    for document in documents:
        for table in document.tables:
            rows = found.setdefault((table.name, _out_columns(table)), [])
            rows += [(document.header.title, *row) for row in table_rows(table)]
    series = replace(documents[0], header=replace(documents[0].header, title=""))
    sheets = [
        OutSheet(name, (OutColumn(first), *columns), rows, _title(series, None, name), mark=_mark(series))
        for (name, columns), rows in found.items()
    ]
    pairs = [(document.header.title, *pair) for document in documents for pair in _pairs(document)]
    if pairs:
        name = translate("Lists", "Chiffres")
        columns = (OutColumn(first), *_pair_columns())
        sheets.append(OutSheet(name, columns, pairs, _title(series, None, name), mark=_mark(series)))
    return sheets


def document_csv(documents: Sequence[Document]) -> bytes:
    """The first table of the documents as a CSV file; see :func:`first_table`."""
    names, rows = first_table(documents)
    return csv_bytes([names, *rows])


def first_table(documents: Sequence[Document]) -> tuple[list[str], list[tuple[Any, ...]]]:
    """Headings and rows of the first table. Of a series, those of every document that has the same columns, the name
    of the document first."""
    tables = [(document.header.title, document.tables[0]) for document in documents if document.tables]
    names = headings(tables[0][1])
    if len(documents) == 1:
        return names, table_rows(tables[0][1])
    rows = [(title, *row) for title, table in tables if headings(table) == names for row in table_rows(table)]
    return [translate("Lists", "Fiche"), *names], rows


def other_sheets(documents: Sequence[Document]) -> tuple[str, ...]:
    """Names of what a workbook has besides the first table, and a CSV file or the clipboard has not, each once."""
    if not any(document.tables for document in documents):
        return ()
    alike = headings(next(document.tables[0] for document in documents if document.tables))
    found = []
    for document in documents:
        for place, table in enumerate(document.tables):
            if place or headings(table) != alike:
                found.append(table.name)
    if any(_pairs(document) for document in documents):
        found.append(translate("Lists", "Chiffres"))
    return tuple(dict.fromkeys(found))


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


def _title(document: Document, table: Table | None, about: str = "") -> str:
    header = document.header
    marks = [translate("Lists", "DÉMO · personnes et terrains fictifs")] if header.is_demo else []
    marks += [translate("Lists", "PROJET")] if header.is_draft else []
    printed = translate("Lists", "enregistré le {at:%d/%m/%Y} à {at:%H:%M}").format(at=header.printed_at)
    title = table.title if table is not None and table.title and len(document.tables) > 1 else ""
    return " · ".join(
        filter(None, (header.title, about or title, header.period, printed, header.level.label, header.source, *marks))
    )


def _mark(document: Document) -> str:
    return document.header.level.watermark


def _pairs(document: Document) -> list[tuple[Any, ...]]:
    return [row for part in flat(document.parts) for row in _pairs_of(part)]


def _pairs_of(part: Part) -> list[tuple[Any, ...]]:
    match part:
        case Facts():
            return [(label, value_words(value, ColumnType.TEXT), part.title) for label, value in part.pairs]
        case Figures():
            return [(figure.label, figure.value, figure.note) for figure in part.figures]
        case Bars():
            return [(bar.label, bar.words, part.title) for bar in part.bars]
        case _:
            return []
