"""Columns of the gap list: communes beyond the threshold."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.territory.coverage import CoverageGap, CoverageTotal


def gap_columns() -> list[Column[CoverageGap]]:
    """Commune, département, population, minutes."""
    return [
        Column(QCoreApplication.translate("GapTable", "Commune"), lambda gap: gap.name),
        Column(QCoreApplication.translate("GapTable", "Dép."), lambda gap: gap.departement),
        Column(QCoreApplication.translate("GapTable", "Code INSEE"), lambda gap: gap.insee_code),
        Column(
            QCoreApplication.translate("GapTable", "Population"),
            lambda gap: grouped(gap.population),
            lambda gap: gap.population,
            is_number=True,
        ),
        Column(
            QCoreApplication.translate("GapTable", "Minutes"),
            lambda gap: "–" if gap.minutes is None else grouped(gap.minutes, 1),
            lambda gap: gap.minutes,
            is_number=True,
            tooltip=QCoreApplication.translate("GapTable", "Minutes jusqu’au SU ou SMUR le plus proche (estimation)"),
        ),
    ]


def total_columns(
    departement_names: Mapping[str, str], official: Mapping[str, int] | None
) -> list[Column[CoverageTotal]]:
    """Département, communes and people beyond, share of its people; people by official minutes where they are known."""
    everywhere = QCoreApplication.translate("GapTable", "Total")
    return [
        Column(
            QCoreApplication.translate("GapTable", "Département"),
            lambda total: f"{total.code} · {departement_names[total.code]}" if total.code else everywhere,
        ),
        Column(
            QCoreApplication.translate("GapTable", "Communes"),
            lambda total: grouped(total.communes_beyond),
            is_number=True,
        ),
        Column(
            QCoreApplication.translate("GapTable", "Habitants"),
            lambda total: grouped(total.population_beyond),
            is_number=True,
        ),
        Column(
            QCoreApplication.translate("GapTable", "Part"),
            lambda total: f"{grouped(100 * total.population_beyond / max(total.population, 1), 1)} %",
            is_number=True,
            tooltip=QCoreApplication.translate("GapTable", "Part des habitants au-delà du seuil"),
        ),
        *(_official_column(official) if official else ()),
    ]


def _official_column(official: Mapping[str, int]) -> list[Column[CoverageTotal]]:
    figures = {**official, "": sum(official.values())}
    return [
        Column(
            QCoreApplication.translate("GapTable", "Officiel"),
            lambda total: grouped(figures[total.code]) if total.code in figures else "–",
            is_number=True,
            tooltip=QCoreApplication.translate(
                "GapTable", "Habitants à plus de 30 min selon les minutes officielles (DREES, 31/12/2019)"
            ),
        )
    ]
