"""Columns of a comparison: communes that change side, and figures by département."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services.comparison_table import ComparisonTotal, side_label
from pacte_desktop.services.labels import minutes_figure
from pacte_desktop.territory.comparison import Side, SideChange


def change_columns() -> list[Column[SideChange]]:
    """Commune, département, population, side, minutes before and after, reason, code."""
    return [
        Column(QCoreApplication.translate("ComparisonTable", "Commune"), lambda change: change.name),
        Column(QCoreApplication.translate("ComparisonTable", "Dép."), lambda change: change.departement),
        Column(
            QCoreApplication.translate("ComparisonTable", "Population"),
            lambda change: grouped(change.population),
            lambda change: change.population,
            is_number=True,
        ),
        Column(
            QCoreApplication.translate("ComparisonTable", "Changement"),
            lambda change: f"{'▼' if change.side is Side.COVERED else '▲'} {side_label(change.side)}",
            tooltip=QCoreApplication.translate("ComparisonTable", "▼ passe sous le seuil, ▲ passe au-delà"),
        ),
        Column(
            QCoreApplication.translate("ComparisonTable", "Avant"),
            lambda change: _minutes(change.minutes_before),
            lambda change: change.minutes_before,
            is_number=True,
            tooltip=QCoreApplication.translate("ComparisonTable", "Minutes avant"),
        ),
        Column(
            QCoreApplication.translate("ComparisonTable", "Après"),
            lambda change: _minutes(change.minutes_after),
            lambda change: change.minutes_after,
            is_number=True,
            tooltip=QCoreApplication.translate("ComparisonTable", "Minutes après"),
        ),
        Column(
            QCoreApplication.translate("ComparisonTable", "Raison"),
            lambda change: change.reason,
            hint=lambda change: change.reason,
        ),
        Column(QCoreApplication.translate("ComparisonTable", "Code INSEE"), lambda change: change.insee_code),
    ]


def _minutes(value: float | None) -> str:
    return "–" if value is None else minutes_figure(value)


def compared_total_columns(departement_names: Mapping[str, str]) -> list[Column[ComparisonTotal]]:
    """Département, people beyond before and after, won and lost."""

    def area(total: ComparisonTotal) -> str:
        name = departement_names.get(total.code, "")
        everywhere = QCoreApplication.translate("ComparisonTable", "Total")
        return f"{total.code} · {name}" if total.code else everywhere

    return [
        Column(QCoreApplication.translate("ComparisonTable", "Département"), area),
        Column(
            QCoreApplication.translate("ComparisonTable", "Au-delà avant"),
            lambda total: grouped(total.beyond_before),
            lambda total: total.beyond_before,
            is_number=True,
            tooltip=QCoreApplication.translate("ComparisonTable", "Habitants au-delà du seuil, avant"),
        ),
        Column(
            QCoreApplication.translate("ComparisonTable", "Au-delà après"),
            lambda total: grouped(total.beyond_after),
            lambda total: total.beyond_after,
            is_number=True,
            tooltip=QCoreApplication.translate("ComparisonTable", "Habitants au-delà du seuil, après"),
        ),
        Column(
            QCoreApplication.translate("ComparisonTable", "Gagnés"),
            lambda total: grouped(total.won),
            lambda total: total.won,
            is_number=True,
            tooltip=QCoreApplication.translate("ComparisonTable", "Habitants nouvellement couverts"),
        ),
        Column(
            QCoreApplication.translate("ComparisonTable", "Perdus"),
            lambda total: grouped(total.lost),
            lambda total: total.lost,
            is_number=True,
            tooltip=QCoreApplication.translate("ComparisonTable", "Habitants nouvellement au-delà du seuil"),
        ),
    ]
