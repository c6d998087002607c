"""Semesters from the first cohort to the one being placed, numbered from 1, on the days that they usually have."""

from pacte_desktop.domain.semester import Season, Semester, usual_days

FIRST_YEAR = 2019
PLACED_YEAR = 2026


def make_semesters() -> tuple[Semester, ...]:
    """Winter 2019-20 to winter 2026-27, summers included."""
    wanted = [(Season.WINTER, FIRST_YEAR)]
    for year in range(FIRST_YEAR + 1, PLACED_YEAR + 1):
        wanted += [(Season.SUMMER, year), (Season.WINTER, year)]
    return tuple(
        Semester(number, season, *usual_days(season, year)) for number, (season, year) in enumerate(wanted, start=1)
    )


def first_semester_id(cohort: int) -> int:
    """Id of the winter semester in which a cohort starts."""
    return 2 * (cohort - FIRST_YEAR) + 1
