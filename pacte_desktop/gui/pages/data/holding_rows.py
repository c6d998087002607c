"""Columns of what a plan holds: what, how much, of when, from whom, imported when and by whom."""

from PySide6.QtCore import QCoreApplication

from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.gui.tables.rule_rows import local_time
from pacte_desktop.services.plan_holdings import Holding


def holding_columns() -> list[Column[Holding]]:
    """Columns of the list."""
    return [
        Column(
            QCoreApplication.translate("DataPage", "Contenu"),
            lambda held: held.what,
            hint=lambda held: held.what,
        ),
        Column(QCoreApplication.translate("DataPage", "Sorte"), lambda held: held.group.label),
        Column(
            QCoreApplication.translate("DataPage", "Nombre"),
            lambda held: held.detail,
            hint=lambda h: h.detail,
        ),
        Column(QCoreApplication.translate("DataPage", "Millésime"), lambda held: held.vintage),
        Column(
            QCoreApplication.translate("DataPage", "Source"),
            lambda held: held.source,
            hint=lambda h: h.source,
        ),
        Column(QCoreApplication.translate("DataPage", "Licence"), lambda held: held.licence),
        Column(
            QCoreApplication.translate("DataPage", "Importé"),
            lambda held: local_time(held.at),
            sort=lambda held: held.at.isoformat() if held.at else "",
        ),
        Column(QCoreApplication.translate("DataPage", "Par"), lambda held: held.author),
    ]
