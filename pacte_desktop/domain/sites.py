"""Where internships take place, and what stands around: practices, structures, housing."""

from dataclasses import dataclass
from enum import StrEnum


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
    """A house of health, health centre, hospital or practice, in one commune."""

    id: int
    kind: StructureKind
    name: str
    finess_et: str
    insee_code: str


@dataclass(frozen=True, slots=True)
class PracticeLocation:
    """One place of a site: its commune and the half-days a week that the intern spends there."""

    insee_code: str
    half_days: int
    structure_id: int | None = None


@dataclass(frozen=True, slots=True)
class TrainingSite:
    """A hospital service or supervisor group with its 1 to 4 places; ``referent`` answers for it (printed name)."""

    id: int
    kind: SiteKind
    name: str
    referent: str
    is_chu: bool
    locations: tuple[PracticeLocation, ...]

    @property
    def main_insee_code(self) -> str:
        """Commune where the intern spends most half-days; the first one on a tie."""
        return max(self.locations, key=lambda location: location.half_days).insee_code


@dataclass(frozen=True, slots=True)
class Housing:
    """Lodging offered to interns; ``is_htes`` marks a shared house of the territorial scheme. Rent in euros a month."""

    id: int
    name: str
    insee_code: str
    capacity: int
    rent_eur: int
    is_htes: bool
