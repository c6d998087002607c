"""Where the report of an import goes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_report_path(parent: QWidget, file: Path) -> Path | None:
    """Ask where the report on ``file`` is to be written; None when nobody answers."""
    start = file.with_name(QCoreApplication.translate("ImportReport", "{file} - rapport.xlsx").format(file=file.stem))
    name, kind = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("ImportReport", "Enregistrer le rapport"),
        str(start),
        QCoreApplication.translate("ImportReport", "Classeur Excel (*.xlsx);;Tableau CSV (*.csv)"),
    )
    if not name:
        return None
    path = Path(name)
    if path.suffix.casefold() in (".csv", ".xlsx"):
        return path
    return path.with_name(path.name + (".csv" if "csv" in kind else ".xlsx"))
