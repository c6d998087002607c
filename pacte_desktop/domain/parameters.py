"""Dated figures of the rules: each with its source, how certain it is, and for whom it holds.

The program ships national values (``resources/rules/placement.toml``) and those of some faculties
(``resources/rules/local/``); a plan adds its own. Whoever needs a figure asks for it on a day.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate

NATIONAL = ""
"""Scope of a value that holds for every faculty."""


class Mark(StrEnum):
    """How certain a value is: read in the source, in a secondary one, in conflict, inferred, not verified."""

    READ = "R"
    SECONDARY = "S"
    CONFLICT = "C"
    INFERENCE = "I"
    UNVERIFIED = "NV"

    @property
    def label(self) -> str:
        """The certainty as the user reads it."""
        return {
            Mark.READ: translate("Mark", "lu dans le texte"),
            Mark.SECONDARY: translate("Mark", "source secondaire"),
            Mark.CONFLICT: translate("Mark", "sources contradictoires"),
            Mark.INFERENCE: translate("Mark", "choix du programme"),
            Mark.UNVERIFIED: translate("Mark", "non vérifié"),
        }[self]


class ParameterKind(StrEnum):
    """What a value looks like, for its editor and its check; TEXT is for fields of records."""

    INTEGER = "INTEGER"
    DECIMAL = "DECIMAL"
    FLAG = "FLAG"
    CHOICE = "CHOICE"
    LIST = "LIST"
    RECORDS = "RECORDS"
    TEXT = "TEXT"


@dataclass(frozen=True, slots=True)
class RecordField:
    """One column of a value made of records: ``name`` in the value, ``label`` in French, what its cells look like."""

    name: str
    label: str
    kind: ParameterKind


@dataclass(frozen=True, slots=True)
class ParameterDefinition:
    """What a key means: ``label`` and ``help`` in French, ``unit``, the section it is shown in, the values allowed.

    ``rule`` is the number of the rule that reads it, empty when none does. ``choices`` are (value, French words).
    ``optional``: None means that nothing is asked. ``fields`` are the columns of a value of kind RECORDS. Not ``acts``:
    the value is kept for information, the program computes nothing with it.
    """

    key: str
    section: str
    label: str
    kind: ParameterKind
    unit: str = ""
    help: str = ""
    rule: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    optional: bool = False
    fields: tuple[RecordField, ...] = ()
    acts: bool = True


@dataclass(frozen=True, slots=True)
class Parameter:
    """One value of a key from ``valid_from`` to ``valid_to`` (both included; None: still in force).

    ``id`` is None for a shipped value. ``scope`` is a faculty, or :data:`NATIONAL`. ``set_by`` and ``set_at`` (UTC) say
    who entered it, ``reason`` why. ``value`` is a JSON value.
    """

    key: str
    value: Any
    valid_from: date
    source: str
    mark: Mark
    valid_to: date | None = None
    scope: str = NATIONAL
    id: int | None = None
    set_by: str = ""
    set_at: datetime | None = None
    reason: str = ""

    def holds_on(self, day: date) -> bool:
        """True when the value is in force that day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True)
class Parameters:
    """All values that a plan knows, and what is in force on ``day``: the plan's own first, then the newest."""

    day: date
    values: tuple[Parameter, ...]
    definitions: Mapping[str, ParameterDefinition] = field(default_factory=dict)

    @cached_property
    def in_force(self) -> dict[str, Parameter]:
        """The value in force of each key."""
        found: dict[str, Parameter] = {}
        for item in sorted(self.values, key=_strength):
            if item.holds_on(self.day):
                found[item.key] = item
        return found

    def on(self, day: date) -> "Parameters":
        """The same values seen from another day."""
        return Parameters(day, self.values, self.definitions)

    def get(self, key: str) -> Any:
        """Value in force, None when nothing is asked. Raises :class:`KnownError` for a key without any value."""
        found = self.in_force.get(key)
        if found is None:
            raise KnownError(
                translate("Parameters", "Aucune valeur de « {key} » n’est en vigueur le {day:%d/%m/%Y}.").format(
                    key=key, day=self.day
                ),
                translate("Parameters", "Ajoutez-en une dans la page « Règles »."),
            )
        return found.value

    def source(self, key: str) -> str:
        """Where the value in force comes from."""
        found = self.in_force.get(key)
        return found.source if found else ""

    def integer(self, key: str) -> int:
        """Value in force as a whole number."""
        return int(self.get(key))

    def number(self, key: str) -> float:
        """Value in force as a number."""
        return float(self.get(key))

    def text(self, key: str) -> str:
        """Value in force as a code."""
        return str(self.get(key))

    def flag(self, key: str) -> bool:
        """Value in force as yes or no."""
        return bool(self.get(key))

    def optional_integer(self, key: str) -> int | None:
        """Value in force as a whole number; None when nothing is asked."""
        value = self.get(key)
        return None if value is None else int(value)

    def records(self, key: str) -> list[dict[str, Any]]:
        """Value in force as a list of records."""
        return list(self.get(key) or ())

    def with_values(self, values: Iterable[Parameter]) -> "Parameters":
        """These values and more."""
        return Parameters(self.day, (*self.values, *values), self.definitions)


def _strength(item: Parameter) -> tuple[bool, bool, date, int]:
    """A plan's own value beats a shipped one, a faculty's a national one, a later one an earlier one.

    Among a plan's own values the scope says where they come from and no more: a plan is that of one faculty.
    """
    is_own = item.id is not None
    return is_own, not is_own and item.scope != NATIONAL, item.valid_from, item.id or 0
