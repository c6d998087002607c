"""Tables for spreadsheets: what a French Excel takes them for, and what it must never run."""

import csv

import pytest

from pacte_desktop.documents.csv_table import cell_text, csv_bytes


@pytest.mark.parametrize("text", ["=1+1", "+33 2", "-moins", "@nom", " =A1", "\t=A1", "\u202e=A1"])
def test_no_text_runs_as_a_formula(text: str) -> None:
    assert cell_text(text).startswith("'")


@pytest.mark.parametrize(
    ("value", "cell"),
    [(12345, "12345"), (-3, "-3"), (-2.5, "-2,5"), (30.004, "30,004"), (30.0, "30"), (None, ""), (float("nan"), "")],
)
def test_numbers_are_plain_with_a_decimal_comma(value: float | None, cell: str) -> None:
    assert cell_text(value) == cell


def test_a_table_comes_back_as_it_was() -> None:
    data = csv_bytes([["Nom ; commune", 'dit « le "bourg" »'], ["01004", 1.5], []])
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert rows == [["Nom ; commune", 'dit « le "bourg" »'], ["01004", "1,5"], []]
