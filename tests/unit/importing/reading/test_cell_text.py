"""Values of cells as text, the same whatever the spreadsheet speaks."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.importing.reading.cell_text import cell_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("01001", "01001"),
        ("", ""),
        (None, ""),
        (True, "VRAI"),
        (False, "FAUX"),
        (0.0, "0"),
        (-0.0, "0"),
        (1234.0, "1234"),
        (7, "7"),
        (-3.5, "-3.5"),
        (0.1 + 0.2, "0.3"),
        (1e-7, "0.0000001"),
        (1e20, "100000000000000000000"),
        (12345678901234.0, "12345678901234"),
        (10101234567.0, "10101234567"),
        (float("nan"), ""),
        (float("inf"), ""),
        (date(2026, 11, 2), "2026-11-02"),
        (datetime(2026, 11, 2), "2026-11-02"),
        (datetime(2026, 11, 2, 8, 30), "2026-11-02T08:30:00"),
        (datetime(2026, 11, 2, 8, 29, 59, 999_600), "2026-11-02T08:30:00"),
        (datetime(2026, 11, 1, 23, 59, 59, 999_600), "2026-11-02"),
        (time(8, 30), "08:30"),
        (time(8, 30, 5), "08:30:05"),
        (timedelta(hours=36), "36:00"),
        (timedelta(seconds=-90), "-00:01:30"),
        (object(), ""),
    ],
)
def test_texts(value: object, text: str) -> None:
    assert cell_text(value) == text


@given(st.floats(-1e300, 1e300))
def test_numbers_keep_fifteen_figures_and_are_plain(value: float) -> None:
    text = cell_text(value)
    assert "e" not in text and "," not in text
    assert float(text) == pytest.approx(value, rel=1e-14, abs=1e-300)


@given(st.integers(-(10**14), 10**14))
def test_whole_numbers_are_exact(value: int) -> None:
    assert cell_text(float(value)) == cell_text(value) == str(value)
