"""Semesters from the first cohort to the one being placed, numbered from 1.

Exact dates are set semester by semester by the authorities and can be edited in a plan; here a semester starts on the
first Monday of November or May (on the 2nd when that Monday is the 1st, a holiday) and ends on the eve of the next one.
"""

from datetime import date, timedelta
from itertools import pairwise

from pacte_desktop.domain.semester import Season, Semester

FIRST_YEAR = 2019
PLACED_YEAR = 2026


def _first_day(year: int, month: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=-first.weekday() % 7 or 1)


def make_semesters() -> tuple[Semester, ...]:
    """Winter 2019-20 to winter 2026-27, summers included."""
    starts = []
    for year in range(FIRST_YEAR, PLACED_YEAR + 1):
        starts += [(Season.WINTER, _first_day(year, 11)), (Season.SUMMER, _first_day(year + 1, 5))]
    return tuple(
        Semester(number, season, start, following - timedelta(days=1))
        for number, ((season, start), (_, following)) in enumerate(pairwise(starts), start=1)
    )


def first_semester_id(cohort: int) -> int:
    """Id of the winter semester in which a cohort starts."""
    return 2 * (cohort - FIRST_YEAR) + 1
