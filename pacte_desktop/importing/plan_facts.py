"""What a plan says of the words that a table may use: its internship types, semesters, regimes and communes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from pacte_desktop.domain.semester import Semester
from pacte_desktop.importing.commune_names import CommuneNames
from pacte_desktop.importing.text_table import comparable


@dataclass(frozen=True, slots=True)
class RegimeCohorts:
    """The cohorts of one regime (``last`` None: all that follow), and the semesters of each of its phases in order."""

    regime: str
    first: int
    last: int | None
    phases: tuple[tuple[str, int], ...] = ()

    def place(self, number: int) -> tuple[str, int] | None:
        """Phase and place in it of the semester ``number`` of the training, from 1; None beyond the last."""
        for phase, length in self.phases:
            if 1 <= number <= length:
                return phase, number
            number -= length
        return None


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place of urgent care of the plan. ``valid_from`` None: since ever."""

    name: str
    valid_from: date | None


@dataclass(frozen=True)
class PlanFacts:
    """``type_words``: codes of the internship types in force by their code and labels in comparable form;
    ``semester``: the one of the plan. ``departements``: those of the plan; ``around``: those and their neighbours.
    ``postal_codes``: those of each commune, by INSEE code, where the plan holds them. ``places``: places of urgent care
    by kind and commune."""

    type_words: Mapping[str, str] = field(default_factory=dict)
    semesters: tuple[Semester, ...] = ()
    semester: Semester | None = None
    regimes: tuple[RegimeCohorts, ...] = ()
    communes: CommuneNames = field(default_factory=CommuneNames)
    departements: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    postal_codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    places: Mapping[tuple[str, str], tuple[KnownPlace, ...]] = field(default_factory=dict)

    def type_code(self, word: str) -> str | None:
        """Code of the internship type that a word names; None for an unknown one."""
        return self.type_words.get(comparable(word[:200]))

    def regime_of(self, cohort: int) -> str | None:
        """Regime of the interns who entered in the year ``cohort``; None when none is set for it."""
        for item in self.regimes:
            if item.first <= cohort <= (item.last if item.last is not None else cohort):
                return item.regime
        return None

    def semester_place(self, regime: str, number: int) -> tuple[str, int] | None:
        """Phase and place in it of the semester ``number`` of the training; None when the regime has no such one."""
        return next((item.place(number) for item in self.regimes if item.regime == regime), None)

    def semester_of(self, season: str, year: int) -> Semester | None:
        """The semester of the plan of this season that starts in ``year``."""
        return next((item for item in self.semesters if item.season == season and item.start.year == year), None)

    def semester_around(self, day: date) -> Semester | None:
        """The semester of the plan that holds ``day``."""
        return next((item for item in self.semesters if item.start <= day <= item.end), None)
