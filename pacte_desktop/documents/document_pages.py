"""A document as pages: PDF bytes, or one PNG a page.

A series of documents is one file, in which each has its own page numbers.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from pacte_desktop.documents.document import (
    Bars,
    Beside,
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
from pacte_desktop.documents.escaping import PRINTED_LIMIT, on_paper, printable, running_text
from pacte_desktop.documents.series import Piece, series_pdf
from pacte_desktop.documents.table_fit import BASE_PT, CHAR_EM, PADDING_EM, TableFit, table_fit, text_size_pt
from pacte_desktop.documents.typesetting import typeset_png
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.running_text import Paragraph, Run
from pacte_desktop.domain.wording import grouped, stated, translate

_TEMPLATE = "document/main.typ"
_NOTE_LIMIT = 600
_SOURCE_LIMIT = 260  # Three lines of an upright page; the foot has room for no more.
_SENTENCE_LIMIT = 2000
_RUNNING_LIMIT = 24
_RUNNING_TITLE_LIMIT = 44  # Two lines beside a running range and three marks on an upright page.
_LETTER_PT = 11.0
_HALF = 0.48  # Each of two parts side by side, the gap left out.


def document_pdf(documents: Sequence[Document], page: PageFormat, watch: Watch | None = None) -> bytes:
    """The documents as one tagged PDF; its date is that of printing of the first.

    Many are set one batch after the other. Raises CancelledError when ``watch`` says so between two of them.
    """
    pieces = (_piece(document, number, page) for number, document in enumerate(documents))
    total, at = len(documents), documents[0].header.printed_at
    return series_pdf(_TEMPLATE, _shared(documents), pieces, total=total, printed_at=at, watch=watch)


def document_pages(documents: Sequence[Document], page: PageFormat, ppi: float) -> list[bytes]:
    """The same pages as pictures of ``ppi`` dots an inch."""
    pieces = [_piece(document, number, page) for number, document in enumerate(documents)]
    data = {**_shared(documents), "documents": [piece.entry for piece in pieces]}
    pictures = {name: content for piece in pieces for name, content in piece.pictures.items()}
    return typeset_png(_TEMPLATE, data, ppi, pictures)


def _shared(documents: Sequence[Document]) -> dict[str, Any]:
    first = documents[0].header
    return {
        "title": printable(f"{first.title} · {first.semester_label}" if first.semester_label else first.title),
        "description": printable(first.subtitle),
        "words": {"lang": translate("Lists", "fr"), "page": translate("Lists", "page {page} / {pages}")},
    }


def _piece(document: Document, number: int, page: PageFormat) -> Piece:
    pictures = {
        f"{_picture_name(number, place)}.svg": (not page.is_landscape and part.upright) or part.payload
        for place, part in enumerate(document.parts)
        if isinstance(part, Picture)
    }
    return Piece(_document(document, number, page), pictures, len(document.text_scales))


def _picture_name(number: int, place: int) -> str:
    return f"picture-{number}-{place}"


def _document(document: Document, number: int, page: PageFormat) -> dict[str, Any]:
    # The place among all parts is the name of a picture.
    parts = [
        (place, part) for place, part in enumerate(document.parts) if not isinstance(part, Table) or part.is_on(page)
    ]
    usual_pt, largest = _LETTER_PT if document.frame is Frame.LETTER else BASE_PT[page.paper], document.text_scales[0]
    return {
        "frame": str(document.frame),
        "page": {
            "paper": (Paper.A4 if document.frame is Frame.LETTER else page.paper).lower(),
            "flipped": page.is_landscape and document.frame is not Frame.LETTER,
            "sizes_pt": [usual_pt * scale for scale in document.text_scales],
        },
        "header": _header(document.header),
        "summary": on_paper(document.summary, _NOTE_LIMIT),
        "has_running_range": any(table.running_key for table in document.tables if table.is_on(page)),
        "parts": [_part(part, _picture_name(number, place), page, largest) for place, part in parts],
    }


def _header(header: Header) -> dict[str, Any]:
    marks = []
    if header.is_demo:
        marks.append(translate("Lists", "DÉMO · personnes et terrains fictifs"))
    if header.is_draft:
        marks.append(translate("Lists", "PROJET"))
    if header.level.is_restricted:
        marks.append(on_paper(header.level.label))
    printed = translate("Lists", "Imprimé le {at:%d/%m/%Y} à {at:%H:%M} · {level}")
    return {
        "title": on_paper(header.title),
        "running_title": on_paper(header.title, _RUNNING_TITLE_LIMIT),
        "subtitle": on_paper(header.subtitle),
        "semester": on_paper(header.semester_label),
        "period": on_paper(header.period),
        "printed": on_paper(printed.format(at=header.printed_at, level=header.level.label)),
        "source": on_paper(header.source, _SOURCE_LIMIT),
        "watermark": header.level.watermark,
        "marks": marks,
    }


def _part(part: Part, name: str, page: PageFormat, text_scale: float) -> dict[str, Any]:
    match part:
        case Table():
            found = _table(part, page, text_scale)
        case Beside():
            found = {"type": "beside", "parts": [_half(side, page, text_scale) for side in (part.left, part.right)]}
        case Picture():
            found = _picture(part, f"{name}.svg")
        case Paragraphs():
            texts = [_paragraph(text) for text in part.texts]
            found = {"type": "paragraphs", "title": on_paper(part.title), "texts": texts}
        case Facts() | Figures() | Bars():
            found = _figures(part)
        case _:
            found = _around_text(part)
    return found


def _half(part: Table | Facts | Bars, page: PageFormat, text_scale: float) -> dict[str, Any]:
    return _table(part, page, text_scale, _HALF) if isinstance(part, Table) else _figures(part)


def _paragraph(text: str | Paragraph) -> dict[str, Any]:
    if isinstance(text, str):
        text = Paragraph(tuple((Run(line),) for line in text.splitlines() or [""]))
    lines = [[{"text": running_text(run.text), "is_strong": run.is_strong} for run in line] for line in text.lines]
    return {"shape": str(text.shape), "lines": lines}


def _picture(picture: Picture, file: str) -> dict[str, Any]:
    return {
        "type": "picture",
        "file": file,
        "alt": on_paper(picture.alt, _NOTE_LIMIT),
        "caption": on_paper(picture.caption, _NOTE_LIMIT),
        "height_mm": picture.height_mm,
        "ends_page": picture.ends_page,
    }


def _figures(part: Facts | Figures | Bars) -> dict[str, Any]:
    title = on_paper(part.title)
    if isinstance(part, Facts):
        pairs = [{"label": on_paper(label), "value": on_paper(value, _NOTE_LIMIT)} for label, value in part.pairs]
        return {"type": "facts", "title": title, "pairs": pairs, "columns": part.columns}
    if isinstance(part, Figures):
        figures = [
            {
                "value": on_paper(one.value),
                "label": on_paper(one.label),
                "note": on_paper(one.note, _NOTE_LIMIT),
            }
            for one in part.figures
        ]
        return {"type": "figures", "title": title, "figures": figures}
    bars = [
        {"label": on_paper(bar.label), "value": bar.value, "words": on_paper(bar.words), "hatched": bar.hatched}
        for bar in part.bars
    ]
    return {"type": "bars", "title": title, "bars": bars, "key": [on_paper(word) for word in part.key]}


def _around_text(part: Signatures | LetterHead) -> dict[str, Any]:
    if isinstance(part, Signatures):
        names = [on_paper(name) for name in part.names]
        return {"type": "signatures", "names": names, "place_and_date": on_paper(part.place_and_date)}
    return {
        "type": "letter_head",
        "sender": [on_paper(line) for line in part.sender],
        "addressee": [on_paper(line) for line in part.addressee],
        "references": [on_paper(line) for line in part.references],
        "place_and_date": on_paper(part.place_and_date),
        "subject": on_paper(part.subject, _NOTE_LIMIT),
    }


def _table(table: Table, page: PageFormat, text_scale: float, room: float = 1.0) -> dict[str, Any]:
    usual_pt = BASE_PT[page.paper] * text_scale
    fit = table_fit(table, page, room)
    return {
        "type": "table",
        "title": on_paper(table.title),
        "summary": on_paper(table.summary, _NOTE_LIMIT),
        "empty": on_paper(table.empty, _NOTE_LIMIT),
        "notes": [on_paper(note, _NOTE_LIMIT) for note in table.notes],
        "is_empty": table.is_empty,
        "is_whole": table.is_whole,
        "running_key": table.running_key,
        "continued": translate("Lists", "(suite)"),
        "scale": min(text_size_pt(table, page, room) / usual_pt, 1.0),
        "columns": [_column(column, fit) for column in table.columns],
        "groups": [_group(group, table, fit) for group in table.groups],
    }


def _column(column: Column, fit: TableFit) -> dict[str, Any]:
    return {
        "key": column.key,
        "heading": fit.heading(on_paper(column.heading), column),
        "is_number": column.is_number,
        "is_blank": column.is_blank,
        "emphasis": str(column.emphasis),
        "width_em": column.chars * CHAR_EM + PADDING_EM if column.chars else 0,
        "weight": column.weight,
    }


def _group(group: Group, table: Table, fit: TableFit) -> dict[str, Any]:
    return {
        "title": on_paper(group.title),
        "summary": on_paper(group.summary, _NOTE_LIMIT),
        "entries": [_entry(entry, table, fit) for entry in group.entries],
        "groups": [_group(inner, table, fit) for inner in group.groups],
    }


def _entry(entry: Entry, table: Table, fit: TableFit) -> dict[str, Any]:
    shown = {column.key: column for column in table.columns}
    running = entry.cells.get(table.running_key)
    beside = _most_lines(entry.cells, shown, fit)
    own = [_most_lines(line, shown, fit) for line in entry.lines]
    return {
        "cells": _cells(entry.cells, shown, fit),
        "lines": [_cells(line, shown, fit) for line in entry.lines],
        "per_line": sorted({key for line in entry.lines for key in line}),
        "is_tall": max((beside, *own)) > fit.lines,
        "height": max(beside, sum(own)),
        "running": on_paper(cell_words(running, ColumnType.TEXT), _RUNNING_LIMIT) if running else "",
    }


def _most_lines(cells: Mapping[str, Cell], shown: Mapping[str, Column], fit: TableFit) -> int:
    counts = (fit.line_count(_cell_lines(cell, shown[key]), shown[key]) for key, cell in cells.items() if key in shown)
    return max(counts, default=1)


def _cells(cells: Mapping[str, Cell], shown: Mapping[str, Column], fit: TableFit) -> dict[str, Any]:
    return {key: _cell(cell, shown[key], fit) for key, cell in cells.items() if key in shown}


def _cell(cell: Cell, column: Column, fit: TableFit) -> Any:
    is_mark = cell.emphasis is Emphasis.MARK
    texts = _cell_lines(cell, column)
    if column.is_flowing:
        texts = [fit.flowing(texts, column)]
    lines = [fit.words(text, column, is_mark=is_mark) for text in texts]
    value: Any = lines if isinstance(cell.value, tuple) and not cell.words else lines[0]
    return value if cell.emphasis is Emphasis.PLAIN else {"text": value, "emphasis": str(cell.emphasis)}


def _cell_lines(cell: Cell, column: Column) -> list[str]:
    if isinstance(cell.value, tuple) and not cell.words:
        return [on_paper(line) for line in cell.value]
    limit = _SENTENCE_LIMIT if column.is_sentence else PRINTED_LIMIT
    return [on_paper(cell_words(cell, column.kind), limit)]


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
    if kind in (ColumnType.DECIMAL, ColumnType.MINUTES, ColumnType.PERCENT):
        return grouped(value, 1)
    return stated(value) if isinstance(value, float) else grouped(value)
