"""Interns in the order in which they are called (rule R1): phase, then seniority, then rank.

``seniority`` is the whole number of validated semesters in the phase; among equals the better (smaller) rank comes
first. The rank key is chosen by the faculty: raw national rank, or rank over the size of its ranking.
"""

from collections.abc import Callable, Iterable
from fractions import Fraction

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern

RankingKey = Callable[[Intern], Fraction]

PHASE_SEQUENCE = (Phase.SOCLE, Phase.APPROFONDISSEMENT, Phase.CONSOLIDATION)


def raw_rank(intern: Intern) -> Fraction:
    """The national rank as it is."""
    return Fraction(intern.national_rank)


def percentile(intern: Intern) -> Fraction:
    """Rank over the size of its ranking: comparable between years and examinations.

    >>> from types import SimpleNamespace
    >>> round(float(percentile(SimpleNamespace(national_rank=7911, ranking_size=10140))), 4)
    0.7802
    """
    return Fraction(intern.national_rank, intern.ranking_size)


def in_call_order(
    interns: Iterable[Intern], key: RankingKey = raw_rank, phases: tuple[Phase, ...] = PHASE_SEQUENCE
) -> list[Intern]:
    """Interns as they are called. Equal keys are parted by number: the order is always the same."""
    return sorted(
        interns,
        key=lambda intern: (
            phases.index(intern.phase),
            -intern.choice_seniority,
            key(intern),
            intern.imotep_number,
        ),
    )
