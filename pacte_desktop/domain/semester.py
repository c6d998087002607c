"""A semester of internships: six months with dates of its own."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from pacte_desktop.domain.wording import translate


class Season(StrEnum):
    """Winter semesters start in November, summer ones in May."""

    WINTER = "WINTER"
    SUMMER = "SUMMER"

    @property
    def label(self) -> str:
        """Words for lists."""
        return {
            Season.WINTER: translate("Season", "hiver"),
            Season.SUMMER: translate("Season", "été"),
        }[self]


def usual_days(season: Season, year: int) -> tuple[date, date]:
    """First and last day that a semester starting in ``year`` usually has; the authorities set the exact ones.

    It starts on the first Monday of November or May (on the 2nd when that Monday is the 1st, a holiday) and ends on
    the eve of the next one.

    >>> [str(day) for day in usual_days(Season.WINTER, 2026)]
    ['2026-11-02', '2027-05-02']
    """
    if season is Season.WINTER:
        return _first_day(year, 11), _first_day(year + 1, 5) - timedelta(days=1)
    return _first_day(year, 5), _first_day(year, 11) - timedelta(days=1)


def _first_day(year: int, month: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=-first.weekday() % 7 or 1)


@dataclass(frozen=True, slots=True)
class Semester:
    """One semester. ``start`` and ``end`` are both days of the semester (the end is included)."""

    id: int
    season: Season
    start: date
    end: date

    @property
    def label(self) -> str:
        """« hiver 2026-27 » or « été 2027 »."""
        if self.season is Season.SUMMER:
            return translate("Semester", "été {year}").format(year=self.start.year)
        return translate("Semester", "hiver {year}-{next_year:02d}").format(
            year=self.start.year, next_year=(self.start.year + 1) % 100
        )
