"""A document says the same on paper and in a spreadsheet; its pages are numbered by document."""

import re
from datetime import datetime

import pypdfium2 as pdfium

from pacte_desktop.documents.document import (
    Cell,
    Column,
    Document,
    Entry,
    Frame,
    Group,
    Header,
    LetterHead,
    PageFormat,
    Paper,
    Paragraphs,
    Table,
    arranged,
)
from pacte_desktop.documents.document_pages import document_pages, document_pdf, text_size_pt
from pacte_desktop.documents.document_tables import document_csv, document_sheets, headings, table_rows
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.print_levels import PrintLevel

AT = datetime(2026, 11, 30, 9, 5)
COLUMNS = (
    Column("site", "Terrain", weight=2),
    Column("seats", "Places", ColumnType.INTEGER, chars=6),
    Column("intern", "Interne"),
    Column("number", "N°", is_shown=False),
)


def header(level: PrintLevel = PrintLevel.PUBLIC, *, is_draft: bool = False) -> Header:
    return Header("Liste", "DUMG", "hiver 2026-27", "Semestre", AT, level, is_draft=is_draft)


def table(rows: int, running_key: str = "") -> Table:
    entries = tuple(
        Entry(
            {"site": Cell(f"Terrain {number}"), "seats": Cell(2), "number": Cell(f"N{number}")},
            ({"intern": Cell(f"A{number} Ève")}, {"intern": Cell(f"B{number} Zoé")}),
        )
        for number in range(rows)
    )
    groups = (Group("36 · Indre", "la moitié", entries[::2]), Group("37 · Indre-et-Loire", "le reste", entries[1::2]))
    return Table("Liste", COLUMNS, groups, ("Département",), empty="Rien à imprimer.", running_key=running_key)


def texts(pdf: bytes) -> list[str]:
    with pdfium.PdfDocument(pdf) as document:
        found = []
        for page in document:
            text = page.get_textpage()
            found.append(re.sub(r"\s+", " ", text.get_text_range()))
            text.close()
            page.close()
        return found


def test_every_row_is_printed_once_with_the_headings_of_its_group_on_each_page() -> None:
    pages = texts(document_pdf([arranged(Document("x", header(), (table(60, "site"),)))], PageFormat()))
    body = " ".join(pages)
    assert len(pages) > 2
    for number in range(60):
        assert len(re.findall(rf"Terrain {number} 2 A{number} Ève B{number} Zoé", body)) == 1
    for number, page in enumerate(pages, start=1):
        assert f"page {number} / {len(pages)}" in page
        assert "Terrain Places Interne" in page
        assert re.search(r"3[67] · Indre", page)
        assert "N°" not in page


def test_each_document_of_a_series_counts_its_own_pages() -> None:
    letter = Document(
        "x", header(), (LetterHead(("DUMG",), ("Dr A",), "Tours", "Objet"), Paragraphs(("Bonjour",))), Frame.LETTER
    )
    pages = texts(document_pdf([letter, arranged(Document("x", header(), (table(60),))), letter], PageFormat()))
    assert "page 1 / 1" in pages[0]
    assert "page 1 / 1" in pages[-1]
    assert f"page 2 / {len(pages) - 2}" in pages[2]


def test_a_restricted_or_draft_document_says_so_on_every_page() -> None:
    restricted = Document("x", header(PrintLevel.COMMISSION, is_draft=True), (table(60),))
    for page in texts(document_pdf([restricted], PageFormat())):
        assert "COMMISSION" in page
        assert "PROJET" in page
    for page in texts(document_pdf([Document("x", header(), (table(60),))], PageFormat())):
        assert "COMMISSION" not in page
        assert "PROJET" not in page


def test_nothing_to_print_is_said_in_words() -> None:
    (page,) = texts(document_pdf([Document("x", header(), (table(0),))], PageFormat()))
    assert "Rien à imprimer." in page
    assert "Terrain Places" not in page


def test_many_columns_make_smaller_letters_and_a3_larger_ones() -> None:
    narrow, wide = PageFormat(Paper.A4, is_landscape=False), PageFormat(Paper.A3)
    many = Table("x", tuple(Column(str(number), "x", chars=10) for number in range(14)), ())
    assert text_size_pt(table(1), PageFormat()) == 10.0
    assert text_size_pt(table(1), wide) == 16.0
    assert 6.5 < text_size_pt(many, wide) < 16.0
    assert text_size_pt(many, narrow) == 6.5


def test_a_spreadsheet_repeats_what_lines_share_and_puts_groups_first() -> None:
    made = arranged(Document("x", header(), (table(2),)), ["intern", "seats", "gone"])
    assert headings(made.tables[0]) == ["Département", "Interne", "Places"]
    assert table_rows(made.tables[0])[:2] == [("36 · Indre", "A0 Ève", 2), ("36 · Indre", "B0 Zoé", 2)]
    assert document_csv(made).decode("utf-8-sig").splitlines()[1] == "36 · Indre;A0 Ève;2"
    (sheet,) = document_sheets([made])
    assert sheet.columns[2].kind is ColumnType.INTEGER
    assert "affichage public" in sheet.title


def test_pages_for_the_screen_are_as_many_as_those_on_paper() -> None:
    made = [Document("x", header(), (table(60),))]
    assert len(document_pages(made, PageFormat(), 30)) == len(texts(document_pdf(made, PageFormat())))
