"""What is wrong with a plan, or worth a look: one sentence each, with the rule and where to go."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error stops printing, a warning asks a person, a note informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """``sentence`` says what and why, ``way_out`` what to do. Ids name where a click goes."""

    severity: Severity
    rule: str
    sentence: str
    way_out: str = ""
    intern_id: int | None = None
    post_id: int | None = None
    site_id: int | None = None
    session_id: int | None = None


def worst_first(problems: Iterable[Problem]) -> list[Problem]:
    """Errors, then warnings, then notes; within each by rule, then as given."""
    order = list(Severity)
    return sorted(problems, key=lambda problem: (order.index(problem.severity), _rule_number(problem.rule)))


def _rule_number(rule: str) -> tuple[int, str]:
    digits = rule[1:].partition(".")[0]
    return (int(digits), rule) if rule[:1] == "R" and digits.isdigit() else (99, rule)
