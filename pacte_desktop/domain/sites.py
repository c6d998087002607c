"""Where internships take place, and what stands around: practices, structures, housing."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pacte_desktop.domain.semester import Semester


class SiteKind(StrEnum):
    """A hospital service, or 2 to 4 supervisors offered together."""

    HOSPITAL_SERVICE = "HOSPITAL_SERVICE"
    SUPERVISOR_GROUP = "SUPERVISOR_GROUP"


class StructureKind(StrEnum):
    """Kinds of health structures."""

    MSP = "MSP"
    CDS = "CDS"
    HOSPITAL = "HOSPITAL"
    CPTS = "CPTS"
    CABINET = "CABINET"


@dataclass(frozen=True, slots=True)
class HealthStructure:
    """A house of health, health centre, hospital or practice, in one commune.

    ``lon`` and ``lat`` (degrees, WGS 84) are None when it is only known by its commune. ``source``: who tells of it.
    """

    id: int
    kind: StructureKind
    name: str
    finess_et: str
    insee_code: str
    address: str = ""
    lon: float | None = None
    lat: float | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class PracticeLocation:
    """One place of a site: its commune and the half-days a week that the intern spends there.

    ``lon`` and ``lat`` (degrees, WGS 84) are None when the place is only known by its commune.
    """

    insee_code: str
    half_days: int
    structure_id: int | None = None
    address: str = ""
    lon: float | None = None
    lat: float | None = None


@dataclass(frozen=True, slots=True)
class TrainingSite:
    """A hospital service or supervisor group with its 1 to 4 places; ``referent`` answers for it (printed name).

    ``number``: what the faculty calls it in its files, empty when it has none; no two sites of a plan share one.
    """

    id: int
    kind: SiteKind
    name: str
    referent: str
    is_chu: bool
    locations: tuple[PracticeLocation, ...]
    number: str = ""

    @property
    def main_location(self) -> PracticeLocation:
        """Where the intern spends most half-days; the first one on a tie."""
        return max(self.locations, key=lambda location: location.half_days)

    @property
    def main_insee_code(self) -> str:
        """Commune of the main location; empty for a site without a place."""
        return self.main_location.insee_code if self.locations else ""


@dataclass(frozen=True, slots=True)
class Housing:
    """Lodging offered to interns; ``is_htes`` marks a shared house of the territorial scheme. Rent in euros a month,
    charges included: 0 for one that is free of charge, None where nobody told it.

    ``number`` as for a site. ``available_from`` and ``available_to`` are both days on which it can be lived in; a
    missing bound is no bound.
    """

    id: int
    name: str
    insee_code: str
    capacity: int
    rent_eur: int | None
    is_htes: bool
    number: str = ""
    address: str = ""
    lon: float | None = None
    lat: float | None = None
    available_from: date | None = None
    available_to: date | None = None

    def spans(self, semester: Semester) -> bool:
        """True when it can be lived in on every day of the semester."""
        return (self.available_from or semester.start) <= semester.start and semester.end <= (
            self.available_to or semester.end
        )

    def meets(self, semester: Semester) -> bool:
        """True when it can be lived in on some day of the semester."""
        return (self.available_from or semester.start) <= semester.end and semester.start <= (
            self.available_to or semester.end
        )
