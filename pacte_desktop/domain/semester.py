"""A semester of internships: six months with dates of its own."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pacte_desktop.domain.wording import translate


class Season(StrEnum):
    """Winter semesters start in November, summer ones in May."""

    WINTER = "WINTER"
    SUMMER = "SUMMER"


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
