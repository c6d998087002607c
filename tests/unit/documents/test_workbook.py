"""Workbooks that leave the program: typed cells, no formula ever, drop-downs; read back they say what was written."""

import re
import warnings
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from pacte_desktop.documents.workbook import ColumnType, OutColumn, OutSheet, explanation, write_workbook
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.importing.reading.caps import TABLE_CAPS
from pacte_desktop.importing.reading.nature import Nature
from pacte_desktop.importing.reading.workbook import read_workbook

COLUMNS = (
    OutColumn("Code Insee", help="Cinq caractères.", is_required=True),
    OutColumn("Rang", ColumnType.INTEGER),
    OutColumn("Longitude", ColumnType.NUMBER),
    OutColumn("Part", ColumnType.DECIMAL),
    OutColumn("Début", ColumnType.DATE),
    OutColumn("Vu le", ColumnType.DATE_TIME),
    OutColumn("Phase", choices=("socle", "approfondissement")),
)
ROW = ("01001", 1234, -0.75, 0.5, date(2026, 11, 2), datetime(2026, 11, 2, 8, 30), "socle")


@pytest.fixture(autouse=True)
def openpyxl_warnings() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # It says so when a workbook has no default style of its own.
        yield


def read(path: Path, sheet: str = "") -> dict[int, list[str]]:
    return dict(read_workbook(path.read_bytes(), Nature.XLSX, path.name, sheet, TABLE_CAPS).rows)


def test_cells_have_their_types_and_formats(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_workbook(path, [OutSheet("Internes", COLUMNS, [ROW, (None,) * 7])])
    page = load_workbook(path)["Internes"]
    assert [cell.value for cell in page[1]] == [column.heading for column in COLUMNS]
    assert [cell.data_type for cell in page[2]] == ["s", "n", "n", "n", "d", "d", "s"]
    formats = ["@", "#,##0", "General", "#,##0.00", "dd/mm/yyyy", "dd/mm/yyyy hh:mm", "@"]
    assert [cell.number_format for cell in page[2]] == formats
    assert [cell.value for cell in page[3]] == [None] * 7
    assert read(path) == {
        1: [column.heading for column in COLUMNS],
        2: ["01001", "1234", "-0.75", "0.5", "2026-11-02", "2026-11-02T08:30:00", "socle"],
    }


def test_heading_is_frozen_and_filtered_below_its_title(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_workbook(path, [OutSheet("Internes", COLUMNS, [ROW], title="Semestre d’hiver"), OutSheet("Vide", COLUMNS)])
    book = load_workbook(path)
    page = book["Internes"]
    assert (page["A1"].value, page.freeze_panes, page.auto_filter.ref) == ("Semestre d’hiver", "A4", "A3:G4")
    assert page["A3"].font.bold and page["A3"].fill.fgColor.rgb != page["B3"].fill.fgColor.rgb
    assert (book["Vide"].freeze_panes, book["Vide"].auto_filter.ref) == ("A2", None)
    assert all(page.column_dimensions[letter].width >= 8 for letter in "ABCDEFG")


def test_drop_downs_reach_the_rows_to_fill(tmp_path: Path) -> None:
    many = tuple(f"type, numéro {number}" for number in range(60))
    columns = (*COLUMNS, OutColumn("Type", choices=many), OutColumn("Autre", choices=many))
    path = tmp_path / "a.xlsx"
    write_workbook(path, [OutSheet("Listes", columns, [(*ROW, many[3], None)], rows_to_fill=99)])
    book = load_workbook(path)
    rules = {str(rule.sqref): rule for rule in book["Listes"].data_validations.dataValidation}
    assert rules["G2:G101"].formula1 == '"socle,approfondissement"'
    assert rules["H2:H101"].formula1 == rules["I2:I101"].formula1 == "'Listes_'!$A$1:$A$60"
    assert rules["A2:A101"].prompt == "Cinq caractères."
    assert [row[0] for row in book["Listes_"].iter_rows(values_only=True)] == list(many)
    assert rules["G2:G101"].errorStyle in (None, "stop")


def test_the_explanation_says_all_of_each_column(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_workbook(path, [OutSheet("Internes", COLUMNS), explanation(COLUMNS)])
    rows = read(path, "Explications")
    assert rows[1] == ["Colonne", "Obligatoire", "Ce qu’il faut y mettre", "Valeurs admises"]
    assert rows[2] == ["Code Insee", "oui", "Cinq caractères."]
    assert rows[8] == ["Phase", "non", "", "socle ; approfondissement"]


PAYLOADS = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+33",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "{=1+1}",
    "http://x.fr",
    "=HYPERLINK(1)",
]
PAYLOADS += [
    "internal:Feuil1!A1",
    "mailto:a@b.fr",
    "'=1",
    "﹦1+1",
    " =1",
    '=WEBSERVICE("http://x")',
    "-0.75",
    "00012",
    "1e5",
    "TRUE",
]


def test_no_text_becomes_a_formula_a_link_or_a_number(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    column = (OutColumn("=Titre()", choices=("=1", "b")), OutColumn("n", ColumnType.NUMBER))
    write_workbook(path, [OutSheet("=Feuille", column, [(text, text) for text in PAYLOADS], title="=1+1")])
    with ZipFile(path) as archive:
        names = archive.namelist()
        page = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in page and "<f " not in page and "hyperlink" not in page
    assert not any("externalLink" in name for name in names)
    for row in load_workbook(path).worksheets[0].iter_rows(min_row=4):
        assert [cell.data_type for cell in row] == ["s", "s"]
    assert [cells[0] for cells in list(read(path).values())[2:]] == [text.replace("\r", "\n") for text in PAYLOADS]


def test_on_paper_columns_stand_side_by_side_below_their_heading_on_every_page(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    sheets = [
        OutSheet("Étroite", COLUMNS[:2], [ROW[:2]]),
        OutSheet("Large", [OutColumn(str(at), width=24) for at in range(9)], title="Semestre d’hiver"),
    ]
    write_workbook(path, [*sheets, explanation(COLUMNS)])
    book = load_workbook(path)
    narrow, wide, explained = (book[name] for name in book.sheetnames)
    assert [page.page_setup.orientation for page in (narrow, wide, explained)] == ["portrait", "landscape", "landscape"]
    assert [page.print_title_rows for page in (narrow, wide)] == ["$1:$1", "$1:$3"]
    for page in (narrow, wide, explained):
        assert page.sheet_properties.pageSetUpPr.fitToPage
        assert (page.page_setup.fitToWidth or 1, page.page_setup.fitToHeight) == (1, 0)
        assert (page.oddFooter.left.text, page.oddFooter.right.text) == ("&A", "page &P / &N")
        assert page.page_setup.paperSize == 9 and page.print_options.gridLines


def test_minutes_shares_and_rents_look_as_on_paper_and_stay_numbers(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns = [OutColumn(kind, kind) for kind in (ColumnType.MINUTES, ColumnType.PERCENT, ColumnType.EUROS)]
    write_workbook(path, [OutSheet("Un", columns, [(30.004, 53.1, 165)])])
    minutes, share, rent = load_workbook(path)["Un"][2]
    assert [(cell.value, cell.data_type) for cell in (minutes, share, rent)] == [(30.004, "n"), (53.1, "n"), (165, "n")]
    formats = [cell.number_format for cell in (minutes, share, rent)]
    assert formats == ["#,##0.0", '#,##0.0"\u202f%"', '#,##0"\u202f€"'], "a bare % would show a hundred times as much"


def test_what_few_may_read_says_so_in_the_head_of_every_page(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_workbook(path, [OutSheet("Un", COLUMNS, mark="CONFIDENTIEL & 2 &F"), OutSheet("Deux", COLUMNS)])
    with ZipFile(path) as archive:
        pages = [archive.read(f"xl/worksheets/sheet{number}.xml").decode() for number in (1, 2)]
    heads = [re.findall("<oddHeader>(.*)</oddHeader>", page) for page in pages]
    assert heads == [["&amp;C&amp;B&amp;20 CONFIDENTIEL &amp;&amp; 2 &amp;&amp;F"], []]


def test_rows_are_as_high_as_the_lines_that_their_texts_wrap_to(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns = (OutColumn("Ancienneté de choix", ColumnType.INTEGER), OutColumn("Note", width=20, wraps=True))
    write_workbook(path, [OutSheet("Un", columns, [(1, "mot " * 15), (2, "un\ndeux\ntrois"), (3, "court"), (4, None)])])
    page = load_workbook(path)["Un"]
    assert page.column_dimensions["A"].width < len("Ancienneté de choix")  # The heading takes two lines.
    assert [page.row_dimensions[row].height for row in range(1, 6)] == [30, 45, 45, None, None]


def test_names_of_sheets_are_made_fit_and_different(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    names = ["a/b:c", "A B C", "'x'", "", "é" * 40, "é" * 41, "[1]*?"]
    write_workbook(path, [OutSheet(name, COLUMNS) for name in names])
    found = load_workbook(path).sheetnames
    assert found == ["a b c", "A B C 2", "x", "Feuille", "é" * 31, "é" * 29 + " 2", "1"]


def test_what_no_workbook_can_hold_is_told_and_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_workbook(path, [OutSheet("Un", COLUMNS[:1], [("x" * 32_767,)])])
    before = path.read_bytes()
    with pytest.raises(KnownError, match="ligne 2, Code Insee"):
        write_workbook(path, [OutSheet("Un", COLUMNS[:1], [("x" * 32_768,)])])
    assert path.read_bytes() == before
    with pytest.raises(KnownError, match="n’a pas pu être écrit"):
        write_workbook(tmp_path / "absent" / "a.xlsx", [OutSheet("Un", COLUMNS)])
    with pytest.raises(ValueError, match="argument"):
        write_workbook(path, [OutSheet("Un", COLUMNS, [("a",)])])
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["a.xlsx"]


def test_numbers_that_a_spreadsheet_would_falsify_are_text(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns = (OutColumn("n", ColumnType.NUMBER),)
    values = [10**15, -(10**16), 1e300, float("nan"), True, 999_999_999_999_999]
    write_workbook(path, [OutSheet("Un", columns, [(value,) for value in values])])
    assert {line: cells[0] for line, cells in read(path).items()} == {
        1: "n",
        2: "1000000000000000",
        3: "-10000000000000000",
        4: "1e+300",
        6: "VRAI",
        7: "999999999999999",
    }


WRITABLE = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\ufffe\uffff"), max_size=30)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(WRITABLE, st.integers(-(10**14), 10**14), st.dates(date(1901, 1, 1), date(2099, 1, 1))), max_size=5
    )
)
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, int, date]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.xlsx"
    columns = (OutColumn("t"), OutColumn("n", ColumnType.NUMBER), OutColumn("d", ColumnType.DATE))
    write_workbook(path, [OutSheet("Un", columns, rows)])
    found = read(path)
    for line, (text, number, day) in enumerate(rows, 2):
        assert found[line] == [text, str(number), day.isoformat()]
