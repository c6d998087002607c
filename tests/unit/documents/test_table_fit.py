"""Words too wide for their column are cut and nothing of them is lost; heads stand on their rows; rows stay whole."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import pypdfium2 as pdfium
import pytest

from pacte_desktop.documents.document import (
    Cell,
    Column,
    Document,
    Emphasis,
    Entry,
    Group,
    Header,
    PageFormat,
    Paper,
    Table,
)
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.documents.document_tables import table_rows
from pacte_desktop.documents.table_fit import WHOLE, TableFit, table_fit, text_size_pt
from pacte_desktop.documents.workbook import ColumnType
from tests.data.listed_plan import text_boxes, texts

HEADER = Header("Essai", "DUMG", "hiver 2026-27", "Semestre", datetime(2026, 11, 30, 9, 5))
COLUMNS = (
    Column("site", "Terrain", weight=1.6, emphasis=Emphasis.STRONG),
    Column("communes", "Commune(s)"),
    Column("seats", "Places", ColumnType.INTEGER, chars=6),
    Column("intern", "Interne(s)", weight=1.5),
)
PORTRAIT = PageFormat(Paper.A4, is_landscape=False)


def document(groups: Sequence[Group], columns: tuple[Column, ...] = COLUMNS) -> Document:
    return Document("x", HEADER, (Table("t", columns, tuple(groups), ("A", "B")),))


def entry(name: str, seats: int = 1, communes: tuple[str, ...] = ("Vatan",)) -> Entry:
    lines = tuple({"intern": Cell(f"{name}-{number:02d}")} for number in range(seats))
    return Entry({"site": Cell(name), "communes": Cell(communes), "seats": Cell(seats)}, lines)


@pytest.mark.parametrize(
    ("word", "cut"),
    [
        ("Intercommunalité", "In-ter-com-mu-na-li-té"),
        ("approfondissement", "ap-pro-fon-dis-se-ment"),
        ("CHARBONNIER", "CHAR-BON-NIER"),
        ("Châteauroux", "Châ-teau-roux"),
        ("orthophoniste", "or-tho-pho-nis-te"),
    ],
)
def test_a_word_that_is_too_wide_is_cut_between_syllables(word: str, cut: str) -> None:
    narrow = TableFit({"a": 4.0}, 30)
    assert narrow.words(word, Column("a", "A")) == cut.replace("-", "\u00ad")
    assert TableFit({"a": 20.0}, 30).words(word, Column("a", "A")) == word


def test_only_words_that_are_too_wide_are_touched_and_nothing_is_lost() -> None:
    narrow = TableFit({"a": 4.0}, 30)
    text = "Saint-Éloy – N° 36/0012 anticonstitutionnellement XXXXXXXXXXXXXXXXXXXX été"
    found = narrow.words(text, Column("a", "A"))
    assert found.startswith("Saint-Éloy – N° 36/0012 an\u00adti")
    assert found.replace("\u00ad", "").replace("\u200b", "") == text
    assert max(len(piece) for piece in re.split("[\u00ad\u200b\\s-]", found)) <= 7


def test_a_table_of_sixteen_columns_keeps_every_text_in_its_column() -> None:
    columns = tuple(Column(f"c{number}", f"Dénomination {number}") for number in range(16))
    cells = {f"c{number}": Cell("Intercommunalité MONTMORENCY-BARTHÉLEMY") for number in range(16)}
    made = document([Group(entries=(Entry(cells),) * 3)], columns)
    for page in (PageFormat(), PageFormat(Paper.A3)):
        fit = table_fit(made.tables[0], page)
        size = text_size_pt(made.tables[0], page)
        step = (fit.inner_em["c0"] + 1.0) * size
        for _, height, boxes in text_boxes(made, page):
            left = 12 / 25.4 * 72
            inside = [box for box in boxes if 20 / 25.4 * 72 < box[1] < height - 130]  # Below heads, above the foot.
            assert {round((box[0] - left) // step) for box in inside} == set(range(16))
            for box in inside:
                column = (box[0] - left) // step
                assert box[2] <= left + (column + 1) * step + 0.5


@pytest.mark.parametrize("shift", range(5))
def test_heads_of_both_levels_are_never_the_last_line_of_a_page(shift: int) -> None:
    groups = [
        Group(
            f"Type {number}",
            groups=tuple(
                Group(
                    f"Dép {place}",
                    entries=tuple(
                        entry(f"T{number}D{place}E{item}", communes=("Vatan",) * (1 + item % 3))
                        for item in range(1 + (number + place + shift) % 4)
                    ),
                )
                for place in range(4)
            ),
        )
        for number in range(12)
    ]
    for text in texts(document(groups)):
        assert re.search(r"Interne\(s\) Type \d+ Dép \d T\d", text), "both heads, then a row, open each page"
        for head in re.finditer(r"Dép \d", text):
            assert re.match(r" T\d+D\dE0|" r" T\d+D\dE\d", text[head.end() :])


def test_an_entry_stands_whole_on_one_page() -> None:
    entries = tuple(entry(f"E{number}", 2 + number % 12) for number in range(30))
    pages = texts(document([Group("36", entries=entries)]))
    for number in range(30):
        lines = [f"E{number}-{line:02d}" for line in range(2 + number % 12)]
        (holding,) = [page for page in pages if f"{lines[0]} " in page or page.endswith(lines[0])]
        assert all(line in holding for line in lines)


def test_an_entry_of_more_lines_than_a_page_goes_on_under_its_name() -> None:
    pages = texts(document([Group("36", entries=(entry("Avant", 3), entry("Grand", 70), entry("Fin")))]))
    body = " ".join(pages)
    assert [int(number) for number in re.findall(r"Grand-(\d\d)", body)] == list(range(70))
    assert body.count("Grand (suite)") == 4
    assert len(re.findall(r"Grand (?:\(suite\) )?Vatan 70 ", body)) == 1, "its seats are told once"
    assert "Fin Vatan 1 Fin-00" in pages[-1]


def test_a_row_taller_than_a_page_is_cut_and_lost_to_none() -> None:
    communes = tuple(f"Commune-de-{number:03d}-sur-Rivière" for number in range(120))
    made = document([Group("36", entries=(entry("Un", 2, communes), entry("Deux")))])
    pages = texts(made, PORTRAIT)
    found = re.findall(r"de-(\d{3})-", re.sub(r"\s", "", " ".join(pages)))
    assert [int(number) for number in found] == list(range(120))
    for _, _, boxes in text_boxes(made, PORTRAIT):
        assert min(box[1] for box in boxes) > 15
    assert "Deux" in pages[-1]


def test_the_lines_of_rows_do_not_swell_the_file() -> None:
    """Six hundred rows are tagged cell by cell, without the line below each in every tag."""
    entries = tuple(entry(f"Terrain {number}") for number in range(600))
    pdf = document_pdf([document([Group("36", entries=entries)])], PageFormat())
    assert b"pdfuaid:part" in pdf
    assert pdf.count(b"/S/TD") == 600 * 4 + 1, "and the one that holds the last rows together"
    assert pdf.count(b"BorderStyle") < 100
    assert len(pdf) < 700_000


def test_blank_columns_have_boxes_to_write_in() -> None:
    columns = (*COLUMNS[:1], Column("sign", "Signature", is_blank=True))
    made = document([Group(entries=tuple(entry(f"E{number}") for number in range(50)))], columns)
    pages = texts(made, PORTRAIT)
    assert len(pages) == 3
    assert all("Terrain Signature E" in page for page in pages)


def test_a_hyphenated_name_that_fits_its_column_stays_on_one_line() -> None:
    wide = TableFit({"a": 11.0}, 30)
    found = wide.words("Groupe Saint-Amand-Montrond – Levet", Column("a", "A"))
    assert found == f"Groupe {WHOLE}Saint-Amand-Montrond{WHOLE} – Levet"
    narrow = TableFit({"a": 5.0}, 30)
    assert WHOLE not in narrow.words("Saint-Amand-Montrond", Column("a", "A")), "wider than its column: it may break"


def test_no_name_of_a_list_is_broken_on_paper_and_none_is_lost() -> None:
    names = ("Saint-Amand-Montrond", "Vatan", "Saint-Florent-sur-Cher", "La Chapelle-Saint-Ursin", "Bourges")
    columns = (replace(COLUMNS[0], weight=1.0), replace(COLUMNS[1], weight=1.0, is_flowing=True), *COLUMNS[2:])
    rows = tuple(entry(f"Groupe {name} – Vatan", communes=names[: 1 + place]) for place, name in enumerate(names))
    with pdfium.PdfDocument(document_pdf([document([Group("36", entries=rows)], columns)], PageFormat())) as pdf:
        text = pdf[0].get_textpage().get_text_range().replace("\r", "")
    for place, name in enumerate(names):
        if "-" in name:
            found = text.count(name)
            assert found == 2 + len(names) - place, f"{name} is on one line: as site, as intern, among communes"
    assert WHOLE not in text
    assert re.sub(r"\s+", " ", text).count("Saint-Amand-Montrond, Vatan, Saint-Florent-sur-Cher") == 3


def test_several_values_in_a_row_are_one_value_a_line_for_a_spreadsheet_no_less() -> None:
    columns = (COLUMNS[0], replace(COLUMNS[1], is_flowing=True))
    made = document([Group("36", entries=(entry("T", communes=("Vatan", "Levroux")),))], columns)
    assert table_rows(made.tables[0])[0][-1] == "Vatan, Levroux"


@pytest.mark.parametrize("rows", range(14, 32))
def test_the_last_page_of_a_list_has_no_lone_row(rows: int) -> None:
    pages = texts(document([Group("36", entries=tuple(entry(f"E{number}") for number in range(rows)))]))
    assert len(pages) == 1 or len(re.findall(r"E\d+-00", pages[-1])) >= 3
    assert re.findall(r"E(\d+)-00", " ".join(pages)) == [str(number) for number in range(rows)]


def test_last_rows_that_are_tall_are_not_held_together() -> None:
    communes = tuple(f"Commune de {number}" for number in range(25))
    made = document([Group("36", entries=tuple(entry(f"E{number}", communes=communes) for number in range(5)))])
    for _, _, boxes in text_boxes(made):
        assert min(box[1] for box in boxes) > 15
    assert len(texts(made)) == 5


def test_the_last_rows_hold_together_whatever_their_lines_and_groups() -> None:
    groups = (
        Group("A", groups=(Group("18", entries=(entry("Un"),)), Group("36", entries=(entry("Deux", 2),)))),
        Group("B", groups=(Group("37", entries=tuple(entry(f"E{n}", 1 + n % 3) for n in range(6))),)),
    )
    for columns in (COLUMNS, COLUMNS[::-1], (*COLUMNS, Column("sign", "Signature", is_blank=True))):
        body = " ".join(texts(document(groups, columns)))
        assert re.findall(r"E(\d)-\d\d", body) == [str(n) for n in range(6) for _ in range(1 + n % 3)]


def test_an_address_breaks_after_its_signs_and_gets_no_hyphen() -> None:
    found = TableFit({"a": 6.0}, 30).words("anne.roy@faculte-tours.fr", Column("a", "A"))
    assert "\u00ad" not in found
    assert found.split("\u200b")[:2] == ["anne.", "roy@"]
    assert found.replace("\u200b", "") == "anne.roy@faculte-tours.fr"
