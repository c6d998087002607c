"""What the map shows instead of the coverage of the plan while two coverages are compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.map.legend import LegendContent, band_rows
from pacte_desktop.gui.map.model import Floats, MapBands
from pacte_desktop.gui.map.scheme import Scheme, diverging_scheme
from pacte_desktop.services.comparison_table import mean_difference_sentence
from pacte_desktop.territory.comparison import Comparison
from pacte_desktop.territory.coverage import Coverage

_DIFFERENCE_BORDERS_MIN = (1.0, 5.0, 10.0)


class ComparedView(StrEnum):
    """What of a comparison colours the communes."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    DIFFERENCE = "DIFFERENCE"

    @property
    def label(self) -> str:
        """Words for a list."""
        return {
            ComparedView.BEFORE: QCoreApplication.translate("MapOverlay", "minutes avant"),
            ComparedView.AFTER: QCoreApplication.translate("MapOverlay", "minutes après"),
            ComparedView.DIFFERENCE: QCoreApplication.translate("MapOverlay", "écart en minutes"),
        }[self]


@dataclass(frozen=True)
class MapOverlay:
    """Values of every commune of the map with their classes and legend, rows won and lost, and the name of the mode."""

    values: Floats
    scheme: Scheme
    legend: LegendContent
    gained: NDArray[np.int64]
    lost: NDArray[np.int64]
    frame: str


def comparison_overlay(found: Comparison, inside: NDArray[np.bool_], view: ComparedView) -> MapOverlay:
    """``inside``: which communes of the map the coverages list."""
    rows = np.flatnonzero(inside)
    values = np.full(len(inside), np.nan)
    seen = found.before if view is ComparedView.BEFORE else found.after
    scheme: Scheme = MapBands(seen.definition.bands_min, seen.definition.threshold_min)
    values[inside] = seen.minutes
    title = QCoreApplication.translate("MapOverlay", "Comparaison : {view}").format(view=view.label)
    lines = _side_lines([seen])
    if view is ComparedView.DIFFERENCE:
        scheme = diverging_scheme(_DIFFERENCE_BORDERS_MIN, QCoreApplication.translate("MapOverlay", "min"))
        values[inside] = found.difference_min
        lines = _side_lines([found.before, found.after])
    notes = [_hatching_note(found), mean_difference_sentence(found) if view is ComparedView.DIFFERENCE else ""]
    counts = _counts(scheme, values[inside])
    legend = LegendContent(
        title, lines, band_rows(scheme, counts), notes=[note for note in notes if note], scheme=scheme
    )
    return MapOverlay(
        values, scheme, legend, rows[found.newly_covered], rows[found.newly_beyond],
        QCoreApplication.translate("MapOverlay", "Comparaison"),
    )  # fmt: skip


def _side_lines(sides: Sequence[Coverage]) -> list[str]:
    """A line a side, then the population that both count."""
    said = QCoreApplication.translate("MapOverlay", "{label} · {day:%d/%m/%Y} · {slot} · {source}")
    lines = [
        said.format(
            label=side.definition.label,
            day=side.definition.date,
            slot=side.definition.time_slot.label,
            source=side.source.name,
        )
        for side in sides
    ]
    if len(lines) > 1:
        between = (
            QCoreApplication.translate("MapOverlay", "Avant : {before}"),
            QCoreApplication.translate("MapOverlay", "Après : {after}"),
        )
        lines = [between[0].format(before=lines[0]), between[1].format(after=lines[1])]
    base = sides[0].definition.population_base
    return [*lines, base[:1].upper() + base[1:]]


def _counts(scheme: Scheme, values: Floats) -> Sequence[str]:
    classes = scheme.classify(values)
    one = QCoreApplication.translate("MapOverlay", "{n} commune")
    many = QCoreApplication.translate("MapOverlay", "{n} communes")
    return [counted(int((classes == index).sum()), one, many) for index in range(scheme.count)]


def _hatching_note(found: Comparison) -> str:
    if not (found.newly_covered.any() or found.newly_beyond.any()):
        return QCoreApplication.translate("MapOverlay", "Aucune commune ne change de côté.")
    return QCoreApplication.translate(
        "MapOverlay", "Quadrillage droit : nouvellement couverte ; quadrillage oblique : nouvellement au-delà."
    )
