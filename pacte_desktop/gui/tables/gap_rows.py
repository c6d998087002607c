"""Columns of the gap list and of the totals below it."""

from collections.abc import Mapping
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.urgent_care import UrgentCareEquipment
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services.area_totals import AreaTotals
from pacte_desktop.services.labels import minutes_figure
from pacte_desktop.territory.coverage import Coverage, CoverageGap, CoverageTotal

NAME, DEPARTEMENT, CODE, POPULATION, MINUTES, NEAREST = range(6)


def gap_columns(
    coverage: Coverage | None = None, equipment: Mapping[int, UrgentCareEquipment] | None = None
) -> list[Column[CoverageGap]]:
    """Commune, département, code, population, minutes, nearest place."""
    places = equipment or {}
    limits = (coverage.definition.threshold_min,) if coverage else ()

    def nearest(gap: CoverageGap) -> str:
        place = places.get(gap.nearest)
        return place.name if place else "–"

    return [
        Column(QCoreApplication.translate("GapTable", "Commune"), lambda gap: gap.name),
        Column(QCoreApplication.translate("GapTable", "Dép."), lambda gap: gap.departement),
        Column(
            QCoreApplication.translate("GapTable", "INSEE"),
            lambda gap: gap.insee_code,
            tooltip=QCoreApplication.translate("GapTable", "Code INSEE de la commune"),
        ),
        Column(
            QCoreApplication.translate("GapTable", "Population"),
            lambda gap: grouped(gap.population),
            lambda gap: gap.population,
            is_number=True,
        ),
        Column(
            QCoreApplication.translate("GapTable", "Minutes"),
            lambda gap: "–" if gap.minutes is None else minutes_figure(gap.minutes, *limits),
            lambda gap: gap.minutes,
            is_number=True,
            tooltip=_minutes_help(coverage),
        ),
        Column(
            QCoreApplication.translate("GapTable", "Lieu le plus proche"),
            nearest,
            tooltip=QCoreApplication.translate(
                "GapTable", "Lieu de soins urgents que la commune atteint le plus tôt ; « – » : non connu"
            ),
            hint=nearest,
        ),
    ]


def _minutes_help(coverage: Coverage | None) -> str:
    """« Plus proche SU ou SMUR : minutes, réseau routier … »."""
    if coverage is None:
        return ""
    return QCoreApplication.translate("GapTable", "{definition} : minutes, {source}").format(
        definition=coverage.definition.label, source=coverage.source.name
    )


def total_columns(found: AreaTotals) -> list[Column[CoverageTotal]]:
    """Area, communes and people beyond, share of its people; people without minutes and by official minutes if any."""
    return [
        Column(found.kind.label, found.name, hint=found.name),
        Column(
            QCoreApplication.translate("GapTable", "Communes"),
            lambda total: grouped(total.communes_beyond),
            lambda total: total.communes_beyond,
            is_number=True,
            tooltip=QCoreApplication.translate("GapTable", "Communes au-delà du seuil"),
        ),
        Column(
            QCoreApplication.translate("GapTable", "Habitants"),
            lambda total: grouped(total.population_beyond),
            lambda total: total.population_beyond,
            is_number=True,
            tooltip=QCoreApplication.translate("GapTable", "Habitants au-delà du seuil"),
        ),
        Column(
            QCoreApplication.translate("GapTable", "Part"),
            lambda total: f"{grouped(total.share_beyond, 1)} %",
            attrgetter("share_beyond"),
            is_number=True,
            tooltip=QCoreApplication.translate("GapTable", "Part des habitants au-delà du seuil, en %"),
        ),
        *([_unknown_column()] if found.has_unknown else []),
        *([_official_column(found.official, found.official_note)] if found.official is not None else []),
    ]


def _unknown_column() -> Column[CoverageTotal]:
    return Column(
        QCoreApplication.translate("GapTable", "Inconnus"),
        lambda total: grouped(total.population_unknown),
        lambda total: total.population_unknown,
        is_number=True,
        tooltip=QCoreApplication.translate(
            "GapTable", "Habitants des communes sans minutes : ni couverts, ni au-delà du seuil"
        ),
    )


def _official_column(official: Mapping[str, int], note: str) -> Column[CoverageTotal]:
    return Column(
        QCoreApplication.translate("GapTable", "Officiel"),
        lambda total: grouped(official[total.code]) if total.code in official else "–",
        lambda total: official.get(total.code),
        is_number=True,
        tooltip=note,
    )
