"""Facts, figures, bars and what stands side by side: nothing is lost on paper or in a spreadsheet."""

from datetime import datetime

import pytest

from pacte_desktop.documents.document import (
    Bar,
    Bars,
    Beside,
    Column,
    Document,
    Facts,
    Figure,
    Figures,
    Frame,
    Header,
    PageFormat,
    Paper,
    Part,
    Table,
    arranged,
)
from pacte_desktop.documents.document_pages import document_pages, document_pdf
from pacte_desktop.documents.document_tables import document_sheets
from tests.data.pdf_pages import pdf_pages

HEADER = Header("Bilan", "DUMG", "hiver 2026-27", "Semestre", datetime(2026, 11, 30, 9, 5))
PORTRAIT = PageFormat(Paper.A4, is_landscape=False)
SCALES = (1.0, 0.7)


def pages(*parts: Part, scales: tuple[float, float] = (1.0, 1.0)) -> list[str]:
    made = Document("x", HEADER, parts, Frame.SHEET, text_scales=scales)
    return pdf_pages(document_pdf([made], PORTRAIT))


def bars(count: int, value: float = 3.0) -> Bars:
    found = tuple(Bar(f"Ligne {number}", value, f"mot {number}", value / 3) for number in range(count))
    return Bars("Barres", found, ("plein", "hachuré"))


@pytest.mark.parametrize("columns", [1, 2, 5])
def test_every_fact_is_printed_whatever_the_columns(columns: int) -> None:
    pairs = tuple((f"Étiquette {number}", f"valeur {number}") for number in range(3))
    (page,) = pages(Facts("Faits", pairs, columns))
    for number in range(3):
        assert page.count(f"valeur {number}") == page.count(f"Étiquette {number}") == 1


def test_facts_without_any_and_very_long_ones_are_printed_too() -> None:
    long = "Groupement hospitalier interdépartemental " * 12
    (page,) = pages(Facts("Rien", ()), Facts("Long", (("Nom", long), ("Étiquette " * 12, "bref"), ("Court", "mot"))))
    assert "Rien" in page
    assert page.count("Groupement hospitalier interdépartemental") == page.count("Étiquette") == 12
    assert "Court mot" in page


@pytest.mark.parametrize("count", [1, 4, 5, 9])
def test_every_figure_is_printed_with_its_label_and_note(count: int) -> None:
    found = tuple(Figure(str(1000 + number), f"nombre {number}", f"note {number}") for number in range(count))
    (page,) = pages(Figures(found))
    for number in range(count):
        assert page.count(str(1000 + number)) == page.count(f"nombre {number}") == page.count(f"note {number}") == 1


def test_bars_of_nothing_and_bars_all_hatched_are_printed() -> None:
    found = (Bar("rien", 0.0, "aucun"), Bar("tout", 2.0, "deux", 2.0))
    (page,) = pages(Bars("Barres", found), Bars("Zéros", (Bar("vide", 0.0, "néant"),)), Bars("Sans", ()))
    for words in ("rien aucun", "tout deux", "vide néant"):
        assert words in page


def test_the_key_of_bars_names_only_what_there_is() -> None:
    with_both, with_one = pages(bars(2))[0], pages(Bars("Barres", bars(2).bars, ("plein", "")))[0]
    assert "hachuré" in with_both
    assert "plein" in with_one
    assert "hachuré" not in with_one


def test_the_hatched_part_of_a_bar_can_be_told_from_the_rest() -> None:
    alone = document_pages([Document("x", HEADER, (bars(1),))], PORTRAIT, 60)[0]
    none = document_pages(
        [Document("x", HEADER, (Bars("Barres", (Bar("Ligne 0", 3, "mot 0"),), bars(1).key),))], PORTRAIT, 60
    )
    assert alone != none[0]


def test_parts_side_by_side_are_on_paper_and_in_the_spreadsheet() -> None:
    left, right = bars(2), Facts("Faits", (("Étiquette", "valeur"),))
    (page,) = pages(Beside(left, right))
    assert "mot 1" in page
    assert "valeur" in page
    (sheet,) = document_sheets([Document("x", HEADER, (Beside(left, right),))])
    assert list(sheet.rows) == [
        ("Ligne 0", "mot 0", "Barres"),
        ("Ligne 1", "mot 1", "Barres"),
        ("Étiquette", "valeur", "Faits"),
    ]


def test_columns_are_chosen_of_a_table_that_stands_beside_too() -> None:
    table = Table("T", (Column("a", "A"), Column("b", "B", is_shown=False)), ())
    made = arranged(Document("x", HEADER, (Beside(bars(1), table),)))
    assert [column.key for column in made.tables[0].columns] == ["a"]
    assert [column.key for column in arranged(made, ["a"]).tables[0].columns] == ["a"]


def test_letters_shrink_until_a_sheet_is_one_page_and_no_further() -> None:
    assert len(pages(bars(56))) == 2
    assert len(pages(bars(56), scales=SCALES)) == 1
    assert len(pages(bars(200), scales=SCALES)) > 2
