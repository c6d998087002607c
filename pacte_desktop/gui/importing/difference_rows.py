"""Columns of the lists of the assistant: what would change, field by field, layer by layer, and what is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.incoming import FieldChange, LayerDifference, RowDifference, RowProblem, RowState
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.importing.plain_words import COLOURS, line_words, state_words
from pacte_desktop.gui.tables.record_table import Column

ORDER = {
    state: place
    for place, state in enumerate(
        (RowState.REFUSED, RowState.ADDED, RowState.CHANGED, RowState.MISSING, RowState.UNCHANGED)
    )
}
"""What is to be looked at comes first."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Something with its place in a list, which names it there."""

    place: int
    difference: RowDifference
    title: str


@dataclass(frozen=True, slots=True)
class ListedProblem:
    """A problem with its place in a list, which names it there."""

    place: int
    problem: RowProblem


@dataclass(frozen=True, slots=True)
class Pair:
    """A name with what stood there and what will; the same where nothing changes."""

    name: str
    before: str
    after: str
    is_meant: bool = False


def difference_columns() -> list[Column[Listed]]:
    """State, line, who or what, what changes in a few words."""

    words = {state: state_words(state) for state in RowState}

    def summary(item: Listed) -> str:
        return difference_summary(item.difference)

    return [
        Column(
            QCoreApplication.translate("ImportRows", "État"),
            lambda item: words[item.difference.state],
            lambda item: ORDER[item.difference.state],
            sign=lambda item: COLOURS[item.difference.state],
            spoken=lambda item: item.difference.state.label,
        ),
        Column(
            QCoreApplication.translate("ImportRows", "Ligne"),
            lambda item: line_words(item.difference.row),
            lambda item: item.difference.row or None,
            is_number=True,
            tooltip=QCoreApplication.translate("ImportRows", "Numéro de la ligne dans le fichier"),
        ),
        Column(
            QCoreApplication.translate("ImportRows", "Quoi"),
            lambda item: item.title,
            hint=lambda item: item.title,
        ),
        Column(
            QCoreApplication.translate("ImportRows", "Ce qui change"),
            summary,
            hint=summary,
        ),
    ]


def difference_summary(difference: RowDifference) -> str:
    """What changes with one thing, on one line."""
    if difference.problems:
        return " ; ".join(problem.sentence for problem in difference.problems)
    if difference.state is RowState.CHANGED:
        return " ; ".join(f"{change.label} : {_arrow(change)}" for change in difference.changes)
    return ""


def _arrow(change: FieldChange) -> str:
    empty = QCoreApplication.translate("ImportRows", "vide")
    return f"{change.before or empty} → {change.after or empty}"


def problem_columns() -> list[Column[ListedProblem]]:
    """Line, column, sentence."""
    return [
        Column(
            QCoreApplication.translate("ImportRows", "Ligne"),
            lambda item: line_words(item.problem.row),
            lambda item: item.problem.row,
            is_number=True,
        ),
        Column(
            QCoreApplication.translate("ImportRows", "Colonne"),
            lambda item: item.problem.column or "–",
            hint=lambda item: item.problem.column,
        ),
        Column(
            QCoreApplication.translate("ImportRows", "Problème"),
            lambda item: item.problem.sentence,
            hint=lambda item: item.problem.sentence,
        ),
    ]


def layer_columns() -> list[Column[LayerDifference]]:
    """Which figure, of when, from where, and how many communes change."""

    def number(heading: str, count: str) -> Column[LayerDifference]:
        return Column(
            heading,
            lambda item: grouped(getattr(item, count)),
            lambda item: getattr(item, count),
            is_number=True,
        )

    return [
        Column(QCoreApplication.translate("ImportRows", "Couche"), lambda item: item.incoming.kind.label),
        Column(QCoreApplication.translate("ImportRows", "Millésime"), lambda item: item.incoming.vintage or "–"),
        Column(
            QCoreApplication.translate("ImportRows", "Colonne"),
            lambda item: item.incoming.heading,
            hint=lambda item: item.incoming.heading,
        ),
        number(QCoreApplication.translate("ImportRows", "Ajouts"), "added"),
        number(QCoreApplication.translate("ImportRows", "Modifications"), "changed"),
        number(QCoreApplication.translate("ImportRows", "Inchangées"), "unchanged"),
        number(QCoreApplication.translate("ImportRows", "Absentes"), "missing"),
    ]


def pair_columns(names: Sequence[str]) -> list[Column[Pair]]:
    """A name beside one value, or beside two (before, after); ``names`` are the headings."""

    def name(item: Pair) -> str:
        return f"▲ {item.name}" if item.is_meant else item.name

    def before(item: Pair) -> str:
        return item.before or "–"

    def after(item: Pair) -> str:
        return item.after or "–"

    texts = (name, before, after)
    return [
        Column(
            heading,
            text,
            hint=lambda item, text=text: text(item),  # type: ignore[misc]
            sign=lambda item: "error" if item.is_meant else "",
        )
        for heading, text in zip(names, texts, strict=False)
    ]
