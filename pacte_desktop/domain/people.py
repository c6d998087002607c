"""Interns and the doctors who host them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pacte_desktop.domain.curriculum import Phase, Regime


class RankingKind(StrEnum):
    """National examination whose rank the intern carries."""

    ECNI = "ECNI"
    EDN = "EDN"


@dataclass(frozen=True, slots=True)
class Intern:
    """An intern as the placement of one semester needs them.

    ``phase_position`` is the 1-based semester of the phase that is being placed; ``validated`` lists the type codes
    of the validated internships, one entry a semester; ``home_insee_code`` is the commune, never an address.
    """

    id: int
    imotep_number: str
    last_name: str
    first_name: str
    cohort: int
    regime: Regime
    phase: Phase
    phase_position: int
    national_rank: int
    ranking_size: int
    ranking_kind: RankingKind
    choice_seniority: int
    validated_semesters: int
    home_insee_code: str
    validated: tuple[str, ...] = ()
    is_military: bool = False
    has_cesp: bool = False
    thesis_date: date | None = None

    @property
    def full_name(self) -> str:
        """Family name in capitals, then first name: the order of every official list."""
        return f"{self.last_name.upper()} {self.first_name}"


@dataclass(frozen=True, slots=True)
class Supervisor:
    """A GP accredited to host interns (MSU); ``levels`` are the internship types that they may supervise.

    ``accredited_on``: day of the accreditation in force; ``most_interns``: how many interns at a time; None: not told.
    """

    id: int
    rpps: str
    last_name: str
    first_name: str
    levels: tuple[str, ...]
    is_mcs: bool
    professional_email: str
    accredited_on: date | None = None
    most_interns: int | None = None

    @property
    def full_name(self) -> str:
        """« Dr NOM Prénom »."""
        return f"Dr {self.last_name.upper()} {self.first_name}"
