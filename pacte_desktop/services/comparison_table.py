"""A comparison as tables: figures by département, and a file for spreadsheets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.documents.csv_table import csv_bytes
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.services.comparison import comparison_sentences
from pacte_desktop.services.coverage_report import beyond_sentence
from pacte_desktop.territory.comparison import Comparison, Side


@dataclass(frozen=True, slots=True)
class ComparisonTotal:
    """People of one area (code empty: everywhere): beyond before and after, won and lost in between."""

    code: str
    beyond_before: int
    beyond_after: int
    won: int
    lost: int


def comparison_totals(found: Comparison) -> list[ComparisonTotal]:
    """Everywhere first, then each département by code."""
    areas = found.after.departement
    everywhere = np.ones(len(areas), dtype=bool)
    return [
        _total(found, "", everywhere),
        *(_total(found, str(code), areas == code) for code in np.unique(areas) if code),
    ]


def _total(found: Comparison, code: str, chosen: NDArray[np.bool_]) -> ComparisonTotal:
    return ComparisonTotal(
        code=code,
        beyond_before=found.people(chosen & found.before.beyond),
        beyond_after=found.people(chosen & found.after.beyond),
        won=found.people(chosen & found.newly_covered),
        lost=found.people(chosen & found.newly_beyond),
    )


def mean_difference_sentence(found: Comparison) -> str:
    """« Écart absolu moyen : 2,6 min sur 1 754 communes »; empty when no commune has minutes on both sides."""
    known = found.difference_min[~np.isnan(found.difference_min)]
    if not len(known):
        return ""
    return counted(
        len(known),
        translate("Comparison", "Écart absolu moyen : {mean} min ({n} commune)"),
        translate("Comparison", "Écart absolu moyen : {mean} min ({n} communes)"),
        mean=grouped(float(np.abs(known).mean()), 1),
    )


def side_label(side: Side) -> str:
    """« couverte », « au-delà »."""
    if side is Side.COVERED:
        return translate("Comparison", "couverte")
    return translate("Comparison", "au-delà")


def comparison_rows(found: Comparison, departement_names: Mapping[str, str]) -> Iterator[list[Any]]:
    """Communes that change side, then figures by département, then what both sides are, each below its headings."""
    yield [
        translate("Comparison", "Commune"),
        translate("Comparison", "Code INSEE"),
        translate("Comparison", "Département"),
        translate("Comparison", "Population"),
        translate("Comparison", "Changement"),
        translate("Comparison", "Minutes avant"),
        translate("Comparison", "Minutes après"),
        translate("Comparison", "Raison"),
    ]
    for change in found.changes():
        yield [
            change.name, change.insee_code, change.departement, change.population, side_label(change.side),
            change.minutes_before, change.minutes_after, change.reason,
        ]  # fmt: skip
    yield []
    yield [
        translate("Comparison", "Département"),
        translate("Comparison", "Nom"),
        translate("Comparison", "Au-delà avant"),
        translate("Comparison", "Au-delà après"),
        translate("Comparison", "Nouvellement couverts"),
        translate("Comparison", "Nouvellement au-delà"),
    ]
    for total in comparison_totals(found):
        name = departement_names.get(total.code, translate("Comparison", "Total"))
        yield [total.code, name, total.beyond_before, total.beyond_after, total.won, total.lost]
    yield []
    for sentence in explanation_sentences(found):
        yield [sentence]


def explanation_sentences(found: Comparison) -> list[str]:
    """Everything that the figures of both sides depend on."""
    sides = (found.before, found.after)
    notes = [line for side in sides for line in (beyond_sentence(side), side.source.note, *side.remarks)]
    return [*comparison_sentences(found), *dict.fromkeys(notes), *filter(None, [mean_difference_sentence(found)])]


def write_comparison(found: Comparison, departement_names: Mapping[str, str], path: Path) -> None:
    """Write the comparison at ``path``. Raises :class:`KnownError` when it cannot be written."""
    atomic_write_bytes(path, csv_bytes(comparison_rows(found, departement_names)))
