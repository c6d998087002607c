"""A document as pages: PDF bytes, or one PNG a page.

A series of documents is one file, in which each has its own page numbers.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from pacte_desktop.documents.document import (
    Bars,
    Cell,
    Column,
    Document,
    Emphasis,
    Entry,
    Facts,
    Figures,
    Frame,
    Group,
    Header,
    LetterHead,
    PageFormat,
    Paper,
    Paragraphs,
    Part,
    Picture,
    Signatures,
    Table,
    Value,
)
from pacte_desktop.documents.escaping import printable, without_controls
from pacte_desktop.documents.typesetting import typeset_pdf, typeset_png
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.wording import grouped, stated, translate

_TEMPLATE = "document/main.typ"
PREVIEW_PPI = 110.0
_NOTE_LIMIT = 600
_RUNNING_LIMIT = 24
_BASE_PT = {Paper.A4: 10.0, Paper.A3: 16.0}
"""A3 hangs on a wall: at 16 pt a capital is 3.7 mm high, over the 2.9 mm that a normal eye needs at 2 m (5 minutes of
arc); shrunk to A4 it is still above 11 pt."""
_LETTER_PT = 11.0
_LEAST_PT = 6.5
_SIDES_MM = {Paper.A4: (210.0, 297.0), Paper.A3: (297.0, 420.0)}
_MARGIN_MM = 12.0
_PT_MM = 25.4 / 72
_CHAR_EM = 0.5  # Figures of the typeface, all of one width.
_PADDING_EM = 1.0
_LEAST_SHARE_EM = 5.5  # What a column of weight 1 needs at least.


def document_pdf(documents: Sequence[Document], page: PageFormat) -> bytes:
    """The documents as one tagged PDF; its date is that of printing of the first."""
    return typeset_pdf(_TEMPLATE, _data(documents, page), documents[0].header.printed_at, _pictures(documents))


def document_pages(documents: Sequence[Document], page: PageFormat, ppi: float = PREVIEW_PPI) -> list[bytes]:
    """The same pages as pictures of ``ppi`` dots an inch, for the preview and for a printer."""
    return typeset_png(_TEMPLATE, _data(documents, page), ppi, _pictures(documents))


def text_size_pt(table: Table, page: PageFormat) -> float:
    """Size of the letters at which the columns of ``table`` stand side by side, never below 6.5 pt."""
    short, long = _SIDES_MM[page.paper]
    room_mm = (long if page.is_landscape else short) - 2 * _MARGIN_MM
    needed_em = sum(
        (column.chars * _CHAR_EM if column.chars else column.weight * _LEAST_SHARE_EM) + _PADDING_EM
        for column in table.columns
    )
    fitting = room_mm / _PT_MM / needed_em if needed_em else _BASE_PT[page.paper]
    return max(min(_BASE_PT[page.paper], fitting), _LEAST_PT)


def _pictures(documents: Sequence[Document]) -> dict[str, bytes]:
    return {
        _picture_name(number, place, part): part.payload
        for number, document in enumerate(documents)
        for place, part in enumerate(document.parts)
        if isinstance(part, Picture)
    }


def _picture_name(number: int, place: int, picture: Picture) -> str:
    return f"picture-{number}-{place}.{picture.media}"


def _data(documents: Sequence[Document], page: PageFormat) -> dict[str, Any]:
    first = documents[0].header
    return {
        "title": printable(f"{first.title} · {first.semester_label}" if first.semester_label else first.title),
        "description": printable(first.subtitle),
        "documents": [_document(document, number, page) for number, document in enumerate(documents)],
        "words": {"lang": translate("Lists", "fr"), "page": translate("Lists", "page {page} / {pages}")},
    }


def _document(document: Document, number: int, page: PageFormat) -> dict[str, Any]:
    return {
        "frame": str(document.frame),
        "page": {
            "paper": page.paper.lower(),
            "flipped": page.is_landscape and document.frame is not Frame.LETTER,
            "size_pt": _LETTER_PT if document.frame is Frame.LETTER else _BASE_PT[page.paper],
        },
        "header": _header(document.header),
        "summary": printable(document.summary, _NOTE_LIMIT),
        "has_running_range": any(table.running_key for table in document.tables),
        "parts": [_part(part, number, place, page) for place, part in enumerate(document.parts)],
    }


def _header(header: Header) -> dict[str, Any]:
    marks = []
    if header.is_demo:
        marks.append(translate("Lists", "DÉMO · personnes et terrains fictifs"))
    if header.is_draft:
        marks.append(translate("Lists", "PROJET"))
    if header.level.is_restricted:
        marks.append(printable(header.level.label))
    printed = translate("Lists", "Imprimé le {at:%d/%m/%Y} à {at:%H:%M} · {level}")
    return {
        "title": printable(header.title),
        "subtitle": printable(header.subtitle),
        "semester": printable(header.semester_label),
        "period": printable(header.period),
        "printed": printable(printed.format(at=header.printed_at, level=header.level.label)),
        "source": printable(header.source, _NOTE_LIMIT),
        "watermark": header.level.watermark,
        "marks": marks,
    }


def _part(part: Part, number: int, place: int, page: PageFormat) -> dict[str, Any]:
    match part:
        case Table():
            found = _table(part, page)
        case Picture():
            found = _picture(part, _picture_name(number, place, part))
        case Paragraphs():
            texts = [[without_controls(line) for line in text.splitlines()] or [""] for text in part.texts]
            found = {"type": "paragraphs", "title": printable(part.title), "texts": texts}
        case Facts() | Figures() | Bars():
            found = _figures(part)
        case _:
            found = _around_text(part)
    return found


def _picture(picture: Picture, file: str) -> dict[str, Any]:
    return {
        "type": "picture",
        "file": file,
        "alt": printable(picture.alt, _NOTE_LIMIT),
        "caption": printable(picture.caption, _NOTE_LIMIT),
        "height_mm": picture.height_mm,
    }


def _figures(part: Facts | Figures | Bars) -> dict[str, Any]:
    title = printable(part.title)
    if isinstance(part, Facts):
        pairs = [{"label": printable(label), "value": printable(value, _NOTE_LIMIT)} for label, value in part.pairs]
        return {"type": "facts", "title": title, "pairs": pairs, "columns": part.columns}
    if isinstance(part, Figures):
        figures = [
            {"value": printable(one.value), "label": printable(one.label), "note": printable(one.note, _NOTE_LIMIT)}
            for one in part.figures
        ]
        return {"type": "figures", "title": title, "figures": figures}
    bars = [
        {"label": printable(bar.label), "value": bar.value, "words": printable(bar.words), "hatched": bar.hatched}
        for bar in part.bars
    ]
    return {"type": "bars", "title": title, "bars": bars, "key": [printable(word) for word in part.key]}


def _around_text(part: Signatures | LetterHead) -> dict[str, Any]:
    if isinstance(part, Signatures):
        names = [printable(name) for name in part.names]
        return {"type": "signatures", "names": names, "place_and_date": printable(part.place_and_date)}
    return {
        "type": "letter_head",
        "sender": [printable(line) for line in part.sender],
        "addressee": [printable(line) for line in part.addressee],
        "references": [printable(line) for line in part.references],
        "place_and_date": printable(part.place_and_date),
        "subject": printable(part.subject, _NOTE_LIMIT),
    }


def _table(table: Table, page: PageFormat) -> dict[str, Any]:
    return {
        "type": "table",
        "title": printable(table.title),
        "summary": printable(table.summary, _NOTE_LIMIT),
        "empty": printable(table.empty, _NOTE_LIMIT),
        "notes": [printable(note, _NOTE_LIMIT) for note in table.notes],
        "is_empty": table.is_empty,
        "running_key": table.running_key,
        "scale": text_size_pt(table, page) / _BASE_PT[page.paper],
        "columns": [_column(column) for column in table.columns],
        "groups": [_group(group, table) for group in table.groups],
    }


def _column(column: Column) -> dict[str, Any]:
    return {
        "key": column.key,
        "heading": printable(column.heading),
        "is_number": column.is_number,
        "is_blank": column.is_blank,
        "emphasis": str(column.emphasis),
        "width_em": column.chars * _CHAR_EM + _PADDING_EM if column.chars else 0,
        "weight": column.weight,
    }


def _group(group: Group, table: Table) -> dict[str, Any]:
    return {
        "title": printable(group.title),
        "summary": printable(group.summary, _NOTE_LIMIT),
        "entries": [_entry(entry, table) for entry in group.entries],
        "groups": [_group(inner, table) for inner in group.groups],
    }


def _entry(entry: Entry, table: Table) -> dict[str, Any]:
    shown = {column.key: column for column in table.columns}
    running = entry.cells.get(table.running_key)
    return {
        "cells": _cells(entry.cells, shown),
        "lines": [_cells(line, shown) for line in entry.lines],
        "per_line": sorted({key for line in entry.lines for key in line}),
        "running": printable(cell_words(running, ColumnType.TEXT), _RUNNING_LIMIT) if running else "",
    }


def _cells(cells: Mapping[str, Cell], shown: Mapping[str, Column]) -> dict[str, Any]:
    return {key: _cell(cell, shown[key]) for key, cell in cells.items() if key in shown}


def _cell(cell: Cell, column: Column) -> Any:
    value: Any
    if isinstance(cell.value, tuple) and not cell.words:
        value = [printable(line) for line in cell.value]
    else:
        value = printable(cell_words(cell, column.kind))
    return value if cell.emphasis is Emphasis.PLAIN else {"text": value, "emphasis": str(cell.emphasis)}


def cell_words(cell: Cell, kind: ColumnType) -> str:
    """What is printed in a cell of a column of ``kind``, in the user's language."""
    return cell.words or value_words(cell.value, kind)


def value_words(value: Value, kind: ColumnType) -> str:
    """A value as printed: « 1 234 », « 33,4 », « 02/11/2026 », « oui »; nothing for None."""
    match value:
        case None:
            words = ""
        case bool():
            words = translate("Lists", "oui") if value else translate("Lists", "non")
        case tuple():
            words = ", ".join(value)
        case datetime():
            words = f"{value:%d/%m/%Y %H:%M}"
        case date():
            words = f"{value:%d/%m/%Y}"
        case str():
            words = value
        case _:
            words = _number_words(value, kind)
    return words


def _number_words(value: float, kind: ColumnType) -> str:
    if kind is ColumnType.DECIMAL:
        return grouped(value, 1)
    return stated(value) if isinstance(value, float) else grouped(value)
