"""The buttons with which a document leaves the program; each says why when it is grey."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from pacte_desktop.gui.pages.documents.register_view import register_button
from pacte_desktop.services.documents.one_table import left_out_words
from pacte_desktop.services.documents.writing import Form, PrintJob


class ActBar(QWidget):
    """Signals say what is wanted."""

    print_asked = Signal()
    save_asked = Signal(object)
    """The :class:`Form` wanted."""
    series_asked = Signal()
    copy_asked = Signal()
    register_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_out = ""
        self.printer = self._button(self.tr("Imprimer…"), self.print_asked.emit)
        self.printer.setProperty("primary", True)
        self.pdf = self._button(self.tr("Enregistrer en PDF…"), lambda: self.save_asked.emit(Form.PDF))
        self.xlsx = self._button(self.tr("Excel…"), lambda: self.save_asked.emit(Form.XLSX))
        self.xlsx.setAccessibleName(self.tr("Enregistrer pour Excel"))
        self.csv = self._button(self.tr("CSV…"), lambda: self.save_asked.emit(Form.CSV))
        self.csv.setAccessibleName(self.tr("Enregistrer en CSV"))
        self.copy = self._button(self.tr("Copier le tableau"), self.copy_asked.emit)
        self.series = self._button(self.tr("Un PDF par document…"), self.series_asked.emit)
        self.register = register_button()
        self.register.clicked.connect(self.register_asked)
        grid = QGridLayout(self)
        grid.setContentsMargins(2, 0, 8, 0)
        grid.setSpacing(6)
        grid.addWidget(self.printer, 0, 0, 1, 2)
        grid.addWidget(self.pdf, 1, 0, 1, 2)
        grid.addWidget(self.series, 2, 0, 1, 2)
        grid.addWidget(self.xlsx, 3, 0)
        grid.addWidget(self.csv, 3, 1)
        grid.addWidget(self.copy, 4, 0, 1, 2)
        grid.addWidget(self.register, 5, 0, 1, 2)

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on: act())
        return button

    @property
    def outputs(self) -> tuple[QPushButton, ...]:
        """Every button by which something leaves the program."""
        return (self.printer, self.pdf, self.series, self.xlsx, self.csv, self.copy)

    def enable(self, why_not: str) -> None:
        """Allow all of them, or none and say why."""
        for button in self.outputs:
            button.setEnabled(not why_not)
            button.setToolTip(why_not or (self._left_out if button in (self.csv, self.copy) else ""))

    def offer_made(self, job: PrintJob) -> None:
        """Only what these documents can become, and in words what one table does not hold of them."""
        self._left_out = left_out_words(job.shown)
        self.offer(tables=Form.XLSX in job.forms, series=job.kind.is_series)

    def offer(self, *, tables: bool, series: bool) -> None:
        """Only what a document may become."""
        for button in (self.xlsx, self.csv, self.copy):
            button.setVisible(tables)
        self.series.setVisible(series)
