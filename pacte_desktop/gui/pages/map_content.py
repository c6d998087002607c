"""What the map page hands to the map: communes by minutes and their legend, from a coverage."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.map.legend import LegendContent, band_rows
from pacte_desktop.gui.map.model import Floats, MapBands, MapCommunes
from pacte_desktop.gui.map.scheme import Scheme
from pacte_desktop.gui.plan_view import PlanView
from pacte_desktop.territory.coverage import Coverage


def map_communes(plan: PlanView) -> MapCommunes:
    """Communes of the plan and those around it."""
    communes = plan.territory.communes
    return MapCommunes(
        insee_code=communes.insee_code,
        name=communes.name,
        population=communes.population_municipal.astype(np.int64),
        polygon=communes.polygon,
        point=communes.point,
        inside=communes.inside,
        minutes=map_minutes(plan, plan.territory.coverage),
    )


def map_minutes(plan: PlanView, coverage: Coverage | None) -> Floats | None:
    """Minutes of every commune of the territory; NaN outside the plan; None while they are computed."""
    if coverage is None:
        return None
    inside = plan.territory.communes.inside
    minutes = np.full(len(inside), np.nan)
    minutes[inside] = told_minutes(coverage)
    return minutes


def told_minutes(coverage: Coverage) -> Floats:
    """Minutes by commune: infinite where no care is reached, which is beyond any limit; NaN where nobody can tell."""
    return np.where(coverage.known & np.isnan(coverage.minutes), np.inf, coverage.minutes)


def map_bands(definition: CoverageDefinition) -> MapBands:
    """Classes of a definition."""
    return MapBands(definition.bands_min, definition.threshold_min)


def definition_lines(definition: CoverageDefinition) -> list[str]:
    """What the minutes of a definition are about: label, date, hour, then the population base."""
    situation = QCoreApplication.translate("MapContent", "{label} · situation au {day:%d/%m/%Y} · {slot}").format(
        label=definition.label, day=definition.date, slot=definition.time_slot.label
    )
    return [situation, definition.population_base[:1].upper() + definition.population_base[1:]]


def class_counts(scheme: Scheme, values: Floats) -> list[str]:
    """« 204 communes » for each class, in order; that of no data last."""
    classes = scheme.classify(values)
    one = QCoreApplication.translate("MapContent", "{n} commune")
    many = QCoreApplication.translate("MapContent", "{n} communes")
    return [counted(int((classes == index).sum()), one, many) for index in (*range(scheme.count), -1)]


def minutes_legend(
    definition: CoverageDefinition, coverage: Coverage | None, remarks: Sequence[str], trouble: str = ""
) -> LegendContent:
    """Classes with their number of communes, and everything that the figures depend on.

    ``trouble``: why there are no figures.
    """
    title = QCoreApplication.translate("MapContent", "Minutes jusqu’aux soins urgents")
    bands, lines = map_bands(definition), definition_lines(definition)
    if coverage is None:
        note = trouble or QCoreApplication.translate("MapContent", "Calcul des temps en cours…")
        return LegendContent(title, lines, band_rows(bands), notes=[note], scheme=bands)
    minutes = told_minutes(coverage)
    counts, missing = class_counts(bands, minutes), bool(np.isnan(minutes).any())
    rows = band_rows(bands, counts if missing else counts[:-1], with_no_data=missing)
    return LegendContent(title, lines, rows, notes=[coverage.source.note, *coverage.remarks, *remarks], scheme=bands)
