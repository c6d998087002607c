"""Seats still free by internship type and département: what everybody in the room may read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.choice_round import Round


@dataclass(frozen=True, slots=True)
class RemainingType:
    """Free seats of one type, and of each département in which it had a post."""

    label: str
    seats: int
    areas: tuple[tuple[str, int], ...]


def remaining_of(plan: OpenPlan, round_: Round) -> list[RemainingType]:
    """Types in the order of the rules, départements by code; a post belongs to the first one of its site."""
    found = []
    for kind in round_.remaining_by_type():
        seats: dict[str, int] = {}
        for post in round_.held.posts:
            if post.internship_type == kind.internship_type.code:
                codes = list(plan.territory.departements(plan.snapshot.sites[post.site_id]))
                code = codes[0] if codes else ""
                seats[code] = seats.get(code, 0) + round_.state.seats[post.id]
        label = kind.internship_type.label
        areas = tuple((_area(plan, code), free) for code, free in sorted(seats.items()))
        found.append(RemainingType(label[:1].upper() + label[1:], kind.seats_free, areas))
    return found


def _area(plan: OpenPlan, code: str) -> str:
    name = plan.territory.departement_names.get(code)
    return f"{code} {name}" if name else code or QCoreApplication.translate("Projector", "hors du territoire")


def pages_of(types: Sequence[RemainingType], columns: int, lines: int) -> list[list[list[tuple[str, int, bool]]]]:
    """Pages of columns of lines (words, seats, is a type), none longer than ``lines``; a type that goes on in another
    column says its name again.

    >>> kinds = [RemainingType("A", 3, (("18", 1), ("36", 2))), RemainingType("B", 1, (("18", 1),))]
    >>> [[len(column) for column in page] for page in pages_of(kinds, 2, 3)]
    [[3, 2]]
    >>> [[len(column) for column in page] for page in pages_of(kinds, 1, 3)]
    [[3], [2]]
    """
    filled: list[list[tuple[str, int, bool]]] = [[]]
    for kind in types:
        head = (kind.label, kind.seats, True)
        needs = 1 + len(kind.areas)
        fits_whole = needs <= lines < len(filled[-1]) + needs
        if filled[-1] and (fits_whole or len(filled[-1]) + 2 > lines):
            filled.append([])  # A type is kept together where a column can hold it.
        filled[-1].append(head)
        for words, seats in kind.areas:
            if len(filled[-1]) >= lines:
                filled.append([head])
            filled[-1].append((words, seats, False))
    return [filled[start : start + columns] for start in range(0, len(filled), columns)]
