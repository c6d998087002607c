"""Recorded exceptions to a hard rule: which, for whom, granted by whom and why."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Derogation:
    """``rule`` does not stand against this intern (on ``post_id`` only, when given) in one semester.

    ``granted_by`` is who decided (dean, coordinator, ARS), not who typed it; the journal knows the latter.
    """

    id: int
    semester_id: int
    rule: str
    intern_id: int
    post_id: int | None
    granted_by: str
    granted_on: date
    motive: str


CHU = "R9"
"""The rule on internships in a CHU, whose derogations some faculties want months ahead."""


def months_before(day: date, months: int) -> date:
    """The same day of the month ``months`` earlier; the last day of that month where it is shorter."""
    count = day.year * 12 + day.month - 1 - months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def too_late(derogations: Iterable[Derogation], start: date, notice_months: int | None) -> tuple[Derogation, ...]:
    """Derogations to R9 granted less than ``notice_months`` before the semester begins on ``start``.

    The day that lies exactly so many months before is in time. None of them when no notice is asked for.
    """
    if notice_months is None:
        return ()
    last = months_before(start, notice_months)
    return tuple(item for item in derogations if item.rule == CHU and item.granted_on > last)
