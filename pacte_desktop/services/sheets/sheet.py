"""What the inspector shows about one thing: a title, a line below it, and sections of facts in words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be selected: its kind (``commune``, ``site``, ``intern``, ``post``, …) and its key."""

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a sheet; ``link`` leads to what it speaks of, ``sign`` is empty, ``warning`` or ``good``."""

    label: str
    value: str
    link: Target | None = None
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Facts under one heading."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything shown about the selection."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]


def present(*sections: Section) -> tuple[Section, ...]:
    """The sections that have something to say."""
    return tuple(section for section in sections if section.facts)
