"""Recorded exceptions to a hard rule: which, for whom, granted by whom and why."""

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
