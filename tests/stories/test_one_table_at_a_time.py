"""A document with several tables: a CSV file and the clipboard take the first, and say what only the workbook has."""

import csv
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pacte_desktop import cli
from pacte_desktop.services.documents.one_table import left_out_words
from pacte_desktop.services.documents.writing import Form
from tests.data.tiny_plan import write_tiny
from tests.stories.conftest import OpenWindow
from tests.stories.document_acts import show_document, wait_until_out


def test_what_one_table_leaves_out_is_said(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    desk = open_window(write_tiny(tmp_path)).desk
    assert desk is not None
    page = show_document(qtbot, desk, "housing")
    assert page.made is not None
    words = left_out_words(page.made.job.shown)
    assert words.startswith("Seul «\u202fRecensement des logements\u202f» y est")
    assert "Communes de stage sans logement, Chiffres" in words
    assert page.acts.csv.toolTip() == page.acts.copy.toolTip() == words
    assert page.acts.xlsx.toolTip() == ""
    page.ways_out.write(Form.CSV, tmp_path / "a.csv")
    assert wait_until_out(qtbot, page).endswith(words)
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file, delimiter=";"))) == 2, "one table a file, nothing below it"
    page.ways_out.write(Form.XLSX, tmp_path / "a.xlsx")
    assert words not in wait_until_out(qtbot, page)
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames[1:] == ["Communes de stage sans logement", "Chiffres"]
    page.acts.copy.click()
    assert len(QGuiApplication.clipboard().mimeData().text().splitlines()) == 2
    assert page.banner.text.endswith(words)
    show_document(qtbot, desk, "vacant")
    assert page.acts.csv.toolTip() == "", "there is only one"


def test_the_command_line_says_it_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_tiny(tmp_path)
    for ending, is_said in ((".csv", True), (".xlsx", False)):
        out = tmp_path / f"a{ending}"
        assert cli.main(["table", str(path), "--kind", "housing", "--out", str(out)], None) == 0
        assert ("Communes de stage sans logement" in capsys.readouterr().out) is is_said
