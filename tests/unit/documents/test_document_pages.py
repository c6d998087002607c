"""A document says the same on paper and in a spreadsheet; its pages are numbered by document."""

import re
from dataclasses import replace
from datetime import datetime

import pypdfium2 as pdfium
import pytest

from pacte_desktop.documents.document import (
    Beside,
    Cell,
    Column,
    Document,
    Entry,
    Facts,
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
from tests.data.pdf_pages import pdf_pages

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


def test_every_row_is_printed_once_with_the_headings_of_its_group_on_each_page() -> None:
    pages = pdf_pages(document_pdf([arranged(Document("x", header(), (table(60, "site"),)))], PageFormat()))
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
    pages = pdf_pages(document_pdf([letter, arranged(Document("x", header(), (table(60),))), letter], PageFormat()))
    assert "page 1 / 1" in pages[0]
    assert "page 1 / 1" in pages[-1]
    assert f"page 2 / {len(pages) - 2}" in pages[2]


def test_a_restricted_or_draft_document_says_so_on_every_page() -> None:
    restricted = Document("x", header(PrintLevel.COMMISSION, is_draft=True), (table(60),))
    for page in pdf_pages(document_pdf([restricted], PageFormat())):
        assert "COMMISSION" in page
        assert "PROJET" in page
    for page in pdf_pages(document_pdf([Document("x", header(), (table(60),))], PageFormat())):
        assert "COMMISSION" not in page
        assert "PROJET" not in page


def test_nothing_to_print_is_said_in_words() -> None:
    (page,) = pdf_pages(document_pdf([Document("x", header(), (table(0),))], PageFormat()))
    assert "Rien à imprimer." in page
    assert "Terrain Places" not in page


def test_a_table_stands_on_the_pages_that_want_it_and_always_in_spreadsheets() -> None:
    told = Document("x", header(), (Paragraphs(("Avant",)), replace(table(3), on_lying=False)))
    (lying,) = pdf_pages(document_pdf([told], PageFormat()))
    (upright,) = pdf_pages(document_pdf([told], PageFormat(is_landscape=False)))
    assert "Avant" in lying and "Places" not in lying and "Places" in upright
    assert len(document_csv([told]).splitlines()) == 1 + len(table_rows(table(3)))


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
    assert document_csv([made]).decode("utf-8-sig").splitlines()[1] == "36 · Indre;A0 Ève;2"
    (sheet,) = document_sheets([made])
    assert sheet.columns[2].kind is ColumnType.INTEGER
    assert "affichage public" in sheet.title


def test_pages_for_the_screen_are_as_many_as_those_on_paper() -> None:
    made = [Document("x", header(), (table(60),))]
    assert len(document_pages(made, PageFormat(), 30)) == len(pdf_pages(document_pdf(made, PageFormat())))


def one_page(rows: int, scales: tuple[float, float]) -> list[str]:
    made = Document("x", header(), (table(rows),), Frame.SHEET, text_scales=scales)
    return pdf_pages(document_pdf([arranged(made)], PageFormat(is_landscape=False)))


def test_letters_shrink_until_the_page_holds_all_and_stay_large_when_none_would_do() -> None:
    rows = next(rows for rows in range(10, 60) if len(one_page(rows, (1.0, 1.0))) > 1)
    assert len(one_page(rows, (1.0, 0.8))) == 1
    assert len(one_page(10, (1.0, 0.8))) == 1
    assert one_page(200, (1.0, 0.8)) == one_page(200, (1.0, 1.0))


@pytest.mark.parametrize("lines", [1, 6])
def test_rows_to_write_on_do_not_run_off_the_one_page_that_holds_all(lines: int) -> None:
    blank = Table("Contact", (Column("who", "Interlocuteur", is_blank=True),), (Group(entries=(Entry({}),) * lines),))

    def count(rows: int, scales: tuple[float, float]) -> int:
        made = Document("x", header(), (table(rows), blank), Frame.SHEET, text_scales=scales)
        return len(pdf_pages(document_pdf([arranged(made)], PageFormat(is_landscape=False))))

    least = [count(rows, (0.8, 0.8)) for rows in range(12, 34)]
    assert least[0] == 1 and least[-1] > 1
    assert [count(rows, (0.95, 0.8)) for rows in range(12, 34)] == least


def test_two_tables_side_by_side_lose_nothing_on_paper_or_in_a_spreadsheet() -> None:
    left, right = replace(table(2), name="Gauche"), replace(table(3), name="Droite")
    made = arranged(Document("x", header(), (Beside(left, right),)), ["intern"])
    assert [headings(one) for one in made.tables] == [
        ["Département", "Interne"],
        ["Département", "Terrain", "Places", "Interne"],
    ]
    (page,) = pdf_pages(document_pdf([made], PageFormat()))
    assert page.count("Zoé") == 5 and page.count("Terrain 2") == 1
    assert [sheet.name for sheet in document_sheets([made])] == ["Gauche", "Droite"]


def test_tables_of_a_series_of_sheets_stand_below_each_other() -> None:
    series = [
        Document("x", replace(header(), title=name), (table(2), Facts("Faits", (("Quoi", "cela"),))), Frame.SHEET)
        for name in ("Ici", "Là")
    ]
    rows, facts = document_sheets([arranged(one) for one in series])
    assert [column.heading for column in rows.columns] == ["Fiche", "Département", "Terrain", "Places", "Interne"]
    assert [row[0] for row in rows.rows] == ["Ici"] * 4 + ["Là"] * 4
    assert list(facts.rows) == [("Ici", "Quoi", "cela", "Faits"), ("Là", "Quoi", "cela", "Faits")]
    assert "Ici" not in rows.title and "affichage public" in rows.title


def test_only_the_first_page_of_each_document_is_without_its_title_in_the_head() -> None:
    made = [Document("x", replace(header(), title=name), (table(3),)) for name in ("Premier", "Second")]
    first, second = pdf_pages(document_pdf([arranged(one) for one in made], PageFormat()))
    assert first.count("Premier") == 1 and second.count("Second") == 1


def test_a_workbook_has_the_mark_of_its_level_on_every_sheet_of_one_and_of_a_series() -> None:
    for level in PrintLevel:
        one = Document("x", header(level), (table(2), Facts("Faits", (("Quoi", "cela"),))))
        for series in ([one], [one, one]):
            marks = [sheet.mark for sheet in document_sheets([arranged(each) for each in series])]
            assert marks == [level.watermark] * 2
    assert not PrintLevel.PUBLIC.watermark


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("is_landscape", [True, False])
def test_a_long_source_and_every_mark_stay_on_the_page(paper: Paper, *, is_landscape: bool) -> None:
    """Head and foot are inside the margin of a printer, beside the running range of an upright page too."""
    long = replace(
        header(PrintLevel.INDIVIDUAL, is_draft=True),
        title="Liste d’appel (séance ANNULÉE) · Choix de la phase de consolidation, promotion 2024",
        source="Plus proche SU ou SMUR · au 31/12/2019 · population municipale 2023 · estimation · " * 8,
        is_demo=True,
    )
    made = Document("x", long, (table(60, "site"),))
    pdf = document_pdf([made], PageFormat(paper, is_landscape=is_landscape))
    with pdfium.PdfDocument(pdf) as pages:
        for page in pages:
            width, height = page.get_size()
            bounds = [item.get_bounds() for item in page.get_objects(max_depth=4) if item.type == 1]
            assert min(box[1] for box in bounds) > 12
            assert max(box[3] for box in bounds) < height - 12
            assert min(box[0] for box in bounds if box[2] - box[0] < 300) > 12
            assert max(box[2] for box in bounds) < width - 12
