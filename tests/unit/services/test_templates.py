"""Workbooks to fill in: French, explained, with drop-downs; rows that no file could name are told, not left out."""

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.importing.kinds import TABLE_KINDS
from pacte_desktop.importing.reading.raw_table import ReadingOptions
from pacte_desktop.services.imports import read_source
from pacte_desktop.services.templates import HELP_SHEET, SHEET, save_template, template_kinds
from pacte_desktop.store.opening import open_plan
from tests.data.read_here import read_here
from tests.data.tiny_plan import write_tiny


@pytest.fixture(autouse=True)
def _reads_here(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)


@pytest.mark.parametrize("kind", template_kinds())
def test_a_template_explains_each_of_its_columns(kind: ImportKind, tmp_path: Path) -> None:
    assert save_template(kind, tmp_path / "x.xlsx") == 0
    table = read_source(tmp_path / "x.xlsx", ReadingOptions(sheet=HELP_SHEET)).table
    assert table is not None
    assert table.sheets[:2] == (SHEET, HELP_SHEET)
    fields = [item for item in TABLE_KINDS[kind].fields if item.in_template]
    assert [row.cells[0] for row in table.rows[1:]] == [item.label for item in fields]
    assert all(len(row.cells[2]) > 5 for row in table.rows[1:])


def test_fixed_words_are_offered(tmp_path: Path) -> None:
    save_template(ImportKind.ACCREDITATIONS, tmp_path / "x.xlsx")
    with zipfile.ZipFile(tmp_path / "x.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "principal,complémentaire,fonctionnel" in sheet


def test_rows_of_a_plan_as_a_person_reads_them(tmp_path: Path) -> None:
    plan = open_plan(write_tiny(tmp_path))
    assert save_template(ImportKind.POSTS, tmp_path / "x.xlsx", plan) == 5
    plan.close()
    table = read_source(tmp_path / "x.xlsx").table
    assert table is not None
    assert table.rows[1].cells[:5] == ("36-0001", "T-0001", "urgences", "socle", "1")


def test_rows_that_hang_on_a_site_without_number_are_told(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE training_site SET number = ''")
        connection.commit()
    plan = open_plan(path)
    with pytest.raises(KnownError, match="1 ligne se rattache"):
        save_template(ImportKind.GROUPS, tmp_path / "x.xlsx", plan)
    assert save_template(ImportKind.SITES, tmp_path / "x.xlsx", plan) == 2
    plan.close()


def test_official_sources_have_none(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        save_template(ImportKind.MATRIX, tmp_path / "x.xlsx")
    assert not (tmp_path / "x.xlsx").exists()
