"""The numbers of the rules that refuse an assignment, what a refusal says, and which ones a derogation lifts."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pacte_desktop.domain.derogations import Derogation


class Rule(StrEnum):
    """Rules that refuse an assignment. A part after the dot names one case of the rule."""

    PRESENCE = "R0"
    ONE_POST = "R2"
    ACCREDITATION = "R3"
    CAPACITY = "R4"
    CURRICULUM = "R5"
    RETAKE = "R5.retake"
    AFTER_HOSTS = "R5.hosts"
    IN_HOSPITAL = "R5.hospital"
    NEVER_IN_HOSPITAL = "R5.ambulatory"
    FEASIBLE = "R6"
    REPEAT = "R8"
    CHU = "R9"
    JUNIOR_SITE = "R10"


DEROGABLE = frozenset(
    {
        Rule.CURRICULUM,
        Rule.RETAKE,
        Rule.AFTER_HOSTS,
        Rule.IN_HOSPITAL,
        Rule.FEASIBLE,
        Rule.REPEAT,
        Rule.CHU,
        Rule.JUNIOR_SITE,
    }
)
"""Rules that a recorded derogation lifts; the others protect other interns or the law."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A broken rule and the sentence that says what, why and what to do."""

    rule: Rule
    sentence: str


def is_lifted(rule: str, derogations: Iterable[Derogation], intern_id: int, post_id: int | None = None) -> bool:
    """True when a derogation for ``rule``, or for the whole rule of which it is a case, holds for this intern.

    A derogation that names a post holds on that post only.
    """
    return any(
        found.intern_id == intern_id
        and (found.post_id is None or found.post_id == post_id)
        and (found.rule == rule or rule.startswith(f"{found.rule}."))
        for found in derogations
    )
