"""Columns of those whom a plan leaves without a post, with the sentence that says why."""

from PySide6.QtCore import QCoreApplication

from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services.allocation import Placement

UNPLACED_SAMPLES = {0: "LE BIHAN-DUVAL Yunaelle", 1: "T-8888888", 2: "8" * 20}


def unplaced_columns() -> list[Column[Placement]]:
    """Intern, number, why."""
    return [
        Column(QCoreApplication.translate("UnplacedRows", "Interne"), lambda item: item.name),
        Column(QCoreApplication.translate("UnplacedRows", "IMOTEP"), lambda item: item.intern),
        Column(
            QCoreApplication.translate("UnplacedRows", "Pourquoi"), lambda item: item.why, hint=lambda item: item.why
        ),
    ]
