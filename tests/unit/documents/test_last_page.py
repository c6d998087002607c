"""The last page of a list holds rows: never notes or signatures alone."""

from datetime import datetime

import pytest

from pacte_desktop.documents.document import (
    Cell,
    Column,
    Document,
    Entry,
    Group,
    Header,
    PageFormat,
    Part,
    Signatures,
    Table,
)
from pacte_desktop.documents.document_pages import document_pdf
from tests.data.pdf_pages import pdf_pages

HEADER = Header("Liste", "DUMG", "hiver 2026-27", "Semestre", datetime(2026, 11, 30, 9, 5))
NOTES = ("Note une : " + "des mots pour dire ce que les chiffres comptent. " * 4, "Note deux.")
SIGNED = Signatures(("Le président", "Le secrétaire"), "Fait à Tours, le")


def words(number: int, lines: int) -> list[str]:
    return [f"Rangée{number:03d} ligne{line:02d}" for line in range(lines)]


def made(
    rows: int, *, notes: tuple[str, ...] = NOTES, groups: int = 1, signed: bool = False, lines: int = 1
) -> Document:
    entries = [
        Entry({"name": Cell(tuple(f"Rangée{number:03d} ligne{line:02d}" for line in range(lines)))})
        for number in range(rows)
    ]
    size = max(-(-rows // groups), 1)
    held = tuple(
        Group(f"Groupe {at}" if groups > 1 else "", "", tuple(entries[at : at + size])) for at in range(0, rows, size)
    )
    columns = (Column("name", "Nom"), Column("other", "Autre"))
    table = Table("Liste", columns, held, ("Groupe",) if groups > 1 else (), empty="Rien.", notes=notes)
    parts: tuple[Part, ...] = (table, SIGNED) if signed else (table,)
    return Document("list", HEADER, parts)


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("groups", [1, 3])
def test_no_last_page_is_of_notes_or_signatures_alone(signed: bool, groups: int) -> None:
    counts = set()
    for rows in range(9, 36):
        pages = pdf_pages(document_pdf([made(rows, groups=groups, signed=signed)], PageFormat()))
        counts.add(len(pages))
        assert "Rangée" in pages[-1], rows
        text = " ".join(pages)
        assert all(text.count(f"Rangée{number:03d}") == 1 for number in range(rows))
        assert text.count("Note une") == text.count("Note deux") == 1
        assert text.count("Le président") == signed
    assert counts == {1, 2}, "the end of the page was crossed"


def test_a_few_rows_tall_rows_and_no_rows_lose_nothing() -> None:
    for rows, lines in ((0, 1), (1, 1), (2, 1), (3, 30), (5, 14)):
        text = " ".join(pdf_pages(document_pdf([made(rows, lines=lines, signed=True)], PageFormat())))
        assert text.count("Note une") == text.count("Le secrétaire") == 1, (rows, lines)
        assert all(text.count(word) == 1 for number in range(rows) for word in words(number, lines))


def test_notes_as_long_as_a_page_follow_the_table_line_by_line() -> None:
    long = tuple(f"Longue note {number} : " + "bien des mots. " * 20 for number in range(40))
    pages = pdf_pages(document_pdf([made(25, notes=long, signed=True)], PageFormat()))
    assert len(pages) > 2
    text = " ".join(pages)
    assert all(text.count(f"Longue note {number} :") == 1 for number in range(40))
