"""Numbers and counts the French way."""

from datetime import date

import pytest

from pacte_desktop.domain.semester import Season, Semester
from pacte_desktop.domain.wording import counted, grouped, install_catalogue, stated


@pytest.mark.parametrize(
    ("number", "decimals", "text"),
    [
        (0, 0, "0"),
        (999, 0, "999"),
        (1234567, 0, "1\u202f234\u202f567"),
        (1234.56, 1, "1\u202f234,6"),
        (-1500, 0, "-1\u202f500"),
    ],
)
def test_grouped(number: float, decimals: int, text: str) -> None:
    assert grouped(number, decimals) == text


@pytest.mark.parametrize(
    ("number", "text"), [(30.0, "30"), (22.5, "22,5"), (0, "0"), (7.25, "7,25"), (100.0, "100"), (1200.0, "1\u202f200")]
)
def test_a_limit_is_not_rounded_to_another(number: float, text: str) -> None:
    assert stated(number) == text


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 place"), (1, "1 place"), (2, "2 places"), (1000, "1\u202f000 places")]
)
def test_zero_and_one_are_singular(number: int, text: str) -> None:
    assert counted(number, "{n} place", "{n} places") == text


def test_labels_of_semesters() -> None:
    winter = Semester(1, Season.WINTER, date(2026, 11, 2), date(2027, 5, 1))
    century = Semester(2, Season.WINTER, date(2099, 11, 2), date(2100, 5, 1))
    summer = Semester(3, Season.SUMMER, date(2027, 5, 2), date(2027, 11, 1))
    assert [winter.label, century.label, summer.label] == ["hiver 2026-27", "hiver 2099-00", "été 2027"]


def test_english_marks_come_with_the_english_catalogue() -> None:
    try:
        install_catalogue(lambda _context, text: text, "en")
        assert grouped(1234567.89, 1) == "1,234,567.9"
    finally:
        install_catalogue(lambda _context, text: text)
    assert grouped(1234.5, 1) == "1\u202f234,5"
