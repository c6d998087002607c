"""Where a document is to be written: asked with the dialogs of the system, which also ask before they replace."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.pages.documents.making import Made
from pacte_desktop.gui.pages.documents.paper import page_layout
from pacte_desktop.gui.pages.documents.pdf_pages import PdfPages
from pacte_desktop.services.documents.writing import Form, PrintJob, series_paths


def ask_file(parent: QWidget, form: Form, start: Path) -> Path | None:
    """A file of this form; None when nobody wants one."""
    titles = {
        Form.PDF: QCoreApplication.translate("Places", "Enregistrer en PDF"),
        Form.XLSX: QCoreApplication.translate("Places", "Enregistrer pour Excel"),
        Form.CSV: QCoreApplication.translate("Places", "Enregistrer en CSV"),
    }
    names = {
        Form.PDF: QCoreApplication.translate("Places", "PDF (*.pdf)"),
        Form.XLSX: QCoreApplication.translate("Places", "Classeur Excel (*.xlsx)"),
        Form.CSV: QCoreApplication.translate("Places", "Tableau CSV (*.csv)"),
    }
    dialog = QFileDialog(parent, titles[form], str(start.parent), names[form])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(form.suffix)  # Before it asks whether a file is to be replaced.
    dialog.selectFile(start.name)
    if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])


def ask_printer(parent: QWidget, made: Made, pages: PdfPages) -> QPrinter | None:
    """A printer set to the sheet of the pages in view, with the range of pages wanted; None when nobody wants one."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout(pages.sizes_pt[0]))
    printer.setDocName(made.request.kind.title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, made.is_whole)  # Else nobody knows how many.
    if made.is_whole:
        dialog.setMinMax(1, len(pages))
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def ask_folder(parent: QWidget, job: PrintJob, start: Path) -> Path | None:
    """A folder for a file of each document; whether files there may be replaced is asked, with their number."""
    title = QCoreApplication.translate("Places", "Dossier où enregistrer un PDF par document")
    name = QFileDialog.getExistingDirectory(parent, title, str(start))
    if not name:
        return None
    folder = Path(name)
    existing = sum(path.exists() for path in series_paths(job, folder))
    if existing:
        words = counted(
            existing,
            QCoreApplication.translate("Places", "{n} fichier du même nom est déjà dans « {folder} ». Le remplacer ?"),
            QCoreApplication.translate(
                "Places", "{n} fichiers du même nom sont déjà dans « {folder} ». Les remplacer ?"
            ),
            folder=folder.name,
        )
        if QMessageBox.question(parent, title, words) is not QMessageBox.StandardButton.Yes:
            return None
    return folder
