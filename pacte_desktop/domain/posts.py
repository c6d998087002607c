"""Seats: the right to host (accreditation), the seats opened for a semester, and who sits where."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.semester import Semester


class AccreditationKind(StrEnum):
    """For the specialty, for another specialty, for an option."""

    PRINCIPAL = "PRINCIPAL"
    COMPLEMENTAIRE = "COMPLEMENTAIRE"
    FONCTIONNEL = "FONCTIONNEL"


@dataclass(frozen=True, slots=True)
class Accreditation:
    """Right of a site to host interns of one type and phase, both days included."""

    id: int
    site_id: int
    internship_type: str
    phase: Phase
    kind: AccreditationKind
    valid_from: date
    valid_to: date
    capacity: int

    def spans(self, semester: Semester) -> bool:
        """True when the accreditation holds on every day of the semester."""
        return self.valid_from <= semester.start and semester.end <= self.valid_to


@dataclass(frozen=True, slots=True)
class OpenPost:
    """Seats of a site opened for one semester, type and set of phases."""

    id: int
    semester_id: int
    imotep_number: str
    site_id: int
    internship_type: str
    phases: tuple[Phase, ...]
    capacity: int


@dataclass(frozen=True, slots=True)
class Assignment:
    """An intern on a post: the result in force, with who decided and why. ``at`` is UTC.

    ``is_supernumerary``: outside the capacity of the post. ``session_id``: the choice session that gave it, if any.
    """

    id: int
    intern_id: int
    post_id: int
    at: datetime
    author: str
    reason: str
    is_locked: bool
    is_supernumerary: bool = False
    session_id: int | None = None
