"""Print the assignments: choose the list, see the true pages, then PDF or printer. A faulty list is not shown."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tasks import Tasks, Work
from pacte_desktop.services.list_check import ListCheck, list_check
from pacte_desktop.services.lists import By, list_pages, list_pdf
from pacte_desktop.services.problems import plan_facts

_LEAST_PPI = 50.0
_PAGE_WIDTH_IN = 11.69  # A4 landscape
_AROUND_PX = 80
_PRINT_PPI = 200.0  # Text of 8 pt and thin lines stay sharp; 300 costs twice the time and memory.
_TOLD = 12  # errors in the dialog: the panel of problems has them all
_LISTS: tuple[By, ...] = ("site", "intern", "vacant")


class PrintDialog(QDialog):
    """The lists of assignments and of vacant posts. What is previewed is what is printed, and was checked before."""

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None, *, by: By = "site") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Imprimer les affectations"))
        self._plan = plan
        self._tasks = Tasks(self)
        self._painter: QPainter | None = None
        self._printed_at = datetime.now()
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Liste"))
        self.choice.addItems(
            [self.tr("Affectations par terrain"), self.tr("Affectations par interne"), self.tr("Postes vacants")]
        )
        self.choice.setCurrentIndex(_LISTS.index(by))
        self.status = QLabel()
        self.status.setProperty("role", "caption")
        self.banner = Banner()
        self._check: ListCheck | None = None
        self.note = plain_label("", "muted")
        self.errors = plain_label("", "value")
        for label in (self.note, self.errors):
            label.hide()
        self._pages = QWidget()
        self._pages_layout = QVBoxLayout(self._pages)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._pages)
        self._scroll.setAccessibleName(self.tr("Aperçu des pages"))
        self.save = QPushButton(self.tr("Enregistrer en PDF…"))
        self.save.setProperty("primary", True)
        self.printer = QPushButton(self.tr("Imprimer…"))
        self._arrange()
        self.save.clicked.connect(self._save_pdf)
        self.printer.clicked.connect(self._choose_printer)
        self.choice.currentIndexChanged.connect(self.preview)
        self.preview()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.choice)
        top.addWidget(self.status, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.printer, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.banner)
        layout.addWidget(self.note)
        layout.addWidget(self.errors)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(buttons)
        unit = self.fontMetrics().averageCharWidth()
        self.resize(unit * 140, unit * 96)

    @property
    def by(self) -> By:
        """The list chosen."""
        return _LISTS[self.choice.currentIndex()]

    def preview(self) -> None:
        """Typeset the chosen list beside the window and show its pages."""
        snapshot, territory, by, at = self._plan.snapshot, self._plan.territory, self.by, self._printed_at
        ratio = self.devicePixelRatioF()
        ppi = ratio * max(_LEAST_PPI, (self.width() - _AROUND_PX) / _PAGE_WIDTH_IN)  # A whole line of the page in view.
        self._work(
            lambda _watch: list_pages(snapshot, territory, by, at, ppi), lambda pages: self._show_pages(pages, ratio)
        )

    def _show_pages(self, pages: list[bytes], ratio: float) -> None:
        while (item := self._pages_layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for number, page in enumerate(pages, start=1):
            pixmap = QPixmap.fromImage(QImage.fromData(page))
            pixmap.setDevicePixelRatio(ratio)
            label = QLabel()
            label.setPixmap(pixmap)
            label.setAccessibleName(self.tr("Page {n}").format(n=number))
            self._pages_layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.status.setText(counted(len(pages), self.tr("{n} page"), self.tr("{n} pages")))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.status.setText("")
        self._enable(self._check.refusal if self._check else str(error))
        self.banner.show_error(error)

    def _save_pdf(self) -> None:
        names = {
            "site": self.tr("affectations-par-terrain"),
            "intern": self.tr("affectations-par-interne"),
            "vacant": self.tr("postes-vacants"),
        }
        start = str(self._plan.file.path.with_name(f"{names[self.by]}.pdf"))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Enregistrer en PDF"), start, self.tr("PDF (*.pdf)"))
        if name:
            self.write_pdf(Path(name))

    def write_pdf(self, path: Path) -> None:
        """Typeset the chosen list beside the window and write it at ``path``, whole or not at all."""

        def write(pdf: bytes) -> None:
            try:
                atomic_write_bytes(path, pdf)
            except KnownError as error:
                self._fail(error)
                return
            self.status.setText(self.tr("Enregistré : {path}").format(path=path))

        snapshot, territory, by, at = self._plan.snapshot, self._plan.territory, self.by, self._printed_at
        self._work(lambda _watch: list_pdf(snapshot, territory, by, at), write)

    def _work(self, make: Work[Any], done: Callable[[Any], None]) -> None:
        """Check the plan, typeset and call back; with errors nothing is typeset and they are shown instead."""
        try:
            facts = plan_facts(self._plan.file, self._plan.snapshot.board)
        except KnownError as error:
            self._fail(error)
            return
        known = self._check

        def check_and_make(watch: Watch) -> tuple[ListCheck, Any]:
            check = known or list_check(facts)
            return check, None if check.errors else make(watch)

        self.status.setText(self.tr("Contrôle et mise en page…"))
        self._enable(self.status.text())
        self._tasks.start(
            self.tr("Mise en page"), check_and_make, lambda found: self._take(found[0], found[1], done), self._fail
        )

    def _take(self, check: ListCheck, made: Any, done: Callable[[Any], None]) -> None:
        self._check = check
        self._enable(check.refusal)
        self.note.setText(check.note)
        self.note.setVisible(bool(check.note) and not check.errors)
        self.errors.setVisible(bool(check.errors))
        if not check.errors:
            done(made)
            return
        self.status.setText("")
        told = [f"▲ {problem.sentence} {problem.way_out}".strip() for problem in check.errors[:_TOLD]]
        more = len(check.errors) - len(told)
        if more:
            told.append(
                counted(more, self.tr("et {n} autre, dans « Problèmes »"), self.tr("et {n} autres, dans « Problèmes »"))
            )
        self.errors.setText("\n".join(told))
        self.banner.show_refusal(check.refusal)

    def _enable(self, why_not: str) -> None:
        for button in (self.save, self.printer):
            button.setEnabled(not why_not)
            button.setToolTip(why_not)

    def _choose_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(_page_layout())
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Typeset the chosen list beside the window, then send its pages to ``printer`` one by one."""
        snapshot, territory, by, at = self._plan.snapshot, self._plan.territory, self.by, self._printed_at
        self._work(
            lambda _watch: list_pages(snapshot, territory, by, at, _PRINT_PPI), lambda pages: self._send(printer, pages)
        )

    def _send(self, printer: QPrinter, pages: list[bytes]) -> None:
        painter = QPainter()
        if not painter.begin(printer):
            self.status.setText("")
            self.banner.show_refusal(
                self.tr("L’imprimante n’a pas répondu : vérifiez qu’elle est allumée, ou enregistrez un PDF.")
            )
            return
        self._painter = painter
        self._send_page(printer, painter, pages, 0)

    def _send_page(self, printer: QPrinter, painter: QPainter, pages: list[bytes], number: int) -> None:
        """One page a turn of the event loop, so that the window lives on while a long list is sent."""
        if not painter.isActive():  # The dialog was closed.
            return
        if number:
            printer.newPage()
        painter.drawImage(QRectF(painter.viewport()), QImage.fromData(pages[number]))
        sent = number + 1
        if sent < len(pages):
            self.status.setText(self.tr("Page {n} sur {total}").format(n=sent, total=len(pages)))
            QTimer.singleShot(0, self, lambda: self._send_page(printer, painter, pages, sent))
            return
        self._end_painting()
        self.status.setText(counted(sent, self.tr("{n} page envoyée"), self.tr("{n} pages envoyées")))

    def _end_painting(self) -> None:
        if self._painter is not None:
            self._painter.end()
            self._painter = None

    def done(self, result: int) -> None:
        """Wait for the typesetting under way before the dialog goes; pages not sent yet stay unprinted."""
        self._end_painting()
        self._tasks.cancel_all()
        self._tasks.wait()
        super().done(result)


def _page_layout() -> QPageLayout:
    """A4 as the lists are set, without margins of the printer's own: the page has its own."""
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
