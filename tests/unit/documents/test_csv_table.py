"""Tables for spreadsheets: what a French Excel takes them for, and what it must never run."""

import csv
from datetime import date, datetime

import pytest

from pacte_desktop.documents.csv_table import cell_text, csv_bytes


@pytest.mark.parametrize("text", ["=1+1", "+33 2", "-moins", "@nom", " =A1", "\t=A1", "\u202e=A1"])
def test_no_text_runs_as_a_formula(text: str) -> None:
    assert cell_text(text).startswith("'")


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (12345, "12345"),
        (-3, "-3"),
        (-2.5, "-2,5"),
        (30.004, "30,004"),
        (30.0, "30"),
        (-0.0001, "0"),
        (None, ""),
        (float("nan"), ""),
        (float("-inf"), ""),
    ],
)
def test_numbers_are_plain_with_a_decimal_comma(value: float | None, cell: str) -> None:
    assert cell_text(value) == cell


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (date(2026, 11, 2), "02/11/2026"),
        (datetime(2026, 11, 2, 8, 30, 59), "02/11/2026 08:30"),
        (True, "VRAI"),
        (False, "FAUX"),
    ],
)
def test_days_and_truths_are_those_of_a_french_spreadsheet(value: object, cell: str) -> None:
    assert cell_text(value) == cell


@pytest.mark.parametrize("text", ["\uff1d1+1", "\uff0b1", "\u200b=1", "\u00ad@x", "\ue000 -x"])
def test_nor_does_one_behind_a_sign_that_is_not_seen_or_of_another_keyboard(text: str) -> None:
    assert cell_text(text).startswith("'")


def test_a_table_comes_back_as_it_was() -> None:
    data = csv_bytes([["Nom ; commune", 'dit « le "bourg" »'], ["01004", 1.5], []])
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert rows == [["Nom ; commune", 'dit « le "bourg" »'], ["01004", "1,5"], []]
