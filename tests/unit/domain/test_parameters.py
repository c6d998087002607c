"""Which of several dated values is in force."""

from datetime import date

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Mark, Parameter, Parameters

KEY = "surplus.rate"


def value(number: int, start: date, end: date | None = None, *, scope: str = "", own: int | None = None) -> Parameter:
    return Parameter(KEY, number, start, "essai", Mark.READ, end, scope, own)


def on(day: date, *values: Parameter) -> int:
    return Parameters(day, values).integer(KEY)


def test_a_value_holds_from_its_first_to_its_last_day() -> None:
    old, new = value(1, date(2010, 1, 1), date(2020, 10, 31)), value(2, date(2020, 11, 1))
    assert on(date(2020, 10, 31), old, new) == 1
    assert on(date(2020, 11, 1), new, old) == 2
    with pytest.raises(KnownError, match="« surplus"):
        on(date(2009, 12, 31), old, new)
    with pytest.raises(KnownError, match="01/11/2020"):
        on(date(2020, 11, 1), old)


def test_the_newest_beats_an_older_one_that_still_holds() -> None:
    assert on(date(2026, 1, 1), value(2, date(2025, 1, 1)), value(1, date(2010, 1, 1))) == 2


def test_the_plan_beats_the_faculty_and_the_faculty_the_nation() -> None:
    day, start = date(2026, 1, 1), date(2010, 1, 1)
    national, local = value(1, date(2020, 1, 1)), value(2, start, scope="Lyon")
    assert on(day, local, national) == 2
    assert on(day, value(3, start, own=7), local, national) == 3


def test_among_the_plans_own_values_the_later_one_counts_wherever_it_came_from() -> None:
    day = date(2026, 1, 1)
    adopted, corrected = value(1, date(2025, 1, 1), scope="Lyon", own=1), value(2, date(2025, 6, 1), own=2)
    assert on(day, adopted, corrected) == 2
    again = value(3, date(2025, 6, 1), own=3)
    assert on(day, again, corrected, adopted) == 3
