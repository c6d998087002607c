"""What an intern has to do: phases, regimes, internship types and the requirements that join them.

Regimes and types are data (``resources/rules/curriculum.toml``); this module says what they mean.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pacte_desktop.domain.wording import translate


class Phase(StrEnum):
    """The three phases of the DES de médecine générale, in order."""

    SOCLE = "SOCLE"
    APPROFONDISSEMENT = "APPROFONDISSEMENT"
    CONSOLIDATION = "CONSOLIDATION"

    @property
    def label(self) -> str:
        """Name of the phase as the user reads it."""
        return {
            Phase.SOCLE: translate("Phase", "socle"),
            Phase.APPROFONDISSEMENT: translate("Phase", "approfondissement"),
            Phase.CONSOLIDATION: translate("Phase", "consolidation"),
        }[self]

    @property
    def short_label(self) -> str:
        """Name of the phase where there is little room."""
        return {
            Phase.SOCLE: translate("Phase", "socle"),
            Phase.APPROFONDISSEMENT: translate("Phase", "appro."),
            Phase.CONSOLIDATION: translate("Phase", "conso."),
        }[self]


class Regime(StrEnum):
    """Set of rules that a cohort follows to its end; values are keys of the rule file."""

    A_2023 = "A_2023"
    B_2017 = "B_2017"
    FORMER = "FORMER"


@dataclass(frozen=True, slots=True)
class InternshipType:
    """A kind of internship: code, French label, and whether it takes place in ambulatory care."""

    code: str
    label: str
    short_label: str
    is_ambulatory: bool


@dataclass(frozen=True, slots=True)
class CurriculumRequirement:
    """``count`` semesters of one type in a phase, allowed at the 1-based ``positions`` of that phase."""

    internship_type: str
    phase: Phase
    count: int
    positions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Curriculum:
    """The requirements of one regime, with their legal source."""

    regime: Regime
    label: str
    first_cohort: int
    last_cohort: int | None
    requirements: tuple[CurriculumRequirement, ...]
    source: str

    def length(self) -> int:
        """Number of semesters that the whole curriculum asks for."""
        return sum(requirement.count for requirement in self.requirements)

    def remaining(self, validated: Iterable[str]) -> dict[str, int]:
        """Semesters still to be validated, by internship type; empty when the curriculum is complete."""
        done = Counter(validated)
        asked: Counter[str] = Counter()
        for requirement in self.requirements:
            asked[requirement.internship_type] += requirement.count
        return {code: count - done[code] for code, count in asked.items() if count > done[code]}

    def needed_types(self, phase: Phase, position: int, validated: Iterable[str]) -> tuple[str, ...]:
        """Types that an intern may take at this 1-based ``position`` of ``phase`` and has not validated yet.

        A requirement whose last position has passed stays needed: the missing semester is caught up later.
        """
        remaining = self.remaining(validated)
        return tuple(
            requirement.internship_type
            for requirement in self.requirements
            if requirement.phase is phase
            and position >= min(requirement.positions)
            and requirement.internship_type in remaining
        )
