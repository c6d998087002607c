"""Pages on their way to a printer: each as large as its sheet, one a turn of the event loop."""

from PySide6.QtCore import QCoreApplication, QMarginsF, QObject, QRectF, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from pacte_desktop.gui.pages.documents.pdf_pages import PdfPages
from pacte_desktop.gui.tasks import Progress

PRINT_PPI = 300.0  # Text of 8 pt and thin lines stay sharp, also enlarged on a photocopier.


def page_layout(size_pt: QSizeF) -> QPageLayout:
    """The sheet of a page, without margins of the printer's own: the page has its own."""
    landscape = size_pt.width() > size_pt.height()
    upright = size_pt.transposed() if landscape else size_pt
    page = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(page, way, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


class PaperRun(QObject):
    """``told``: where it stands; ``ended``: how many pages were sent, 0 when the printer did not answer."""

    told = Signal(object)
    ended = Signal(int)

    def __init__(self, printer: QPrinter, pdf: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._printer, self._pages, self._painter = printer, PdfPages(pdf), QPainter()
        first, last = 1, len(self._pages)
        if printer.printRange() is QPrinter.PrintRange.PageRange:
            first, last = printer.fromPage() or 1, min(printer.toPage() or last, last)
        self._wanted = list(range(first - 1, last))
        self.sent = 0
        """Pages that the printer has."""
        self._is_stopped = False

    def start(self) -> None:
        """Begin; the printer gets the sheets of the pages as they are."""
        if self._wanted:
            self._printer.setPageLayout(page_layout(self._pages.sizes_pt[self._wanted[0]]))
        if not self._wanted or not self._painter.begin(self._printer):
            self._pages.close()
            QTimer.singleShot(0, self, lambda: self.ended.emit(0))
            return
        QTimer.singleShot(0, self, self._send_next)

    def stop(self) -> None:
        """Send no more; the first page, which the printer waits for, still goes."""
        self._is_stopped = True

    def close(self) -> None:
        """End at once: the window goes."""
        if self._painter.isActive():
            self._painter.end()
            self._pages.close()

    def _send_next(self) -> None:
        if not self._painter.isActive():
            return
        if self._is_stopped and self.sent:  # Before the first, the printer would give a blank sheet.
            self._end()
            return
        number = self._wanted[self.sent]
        if self.sent:
            layout = page_layout(self._pages.sizes_pt[number])
            if layout != self._printer.pageLayout():
                self._printer.setPageLayout(layout)
            if not self._printer.newPage():  # It was stopped where it stands, or its file cannot grow.
                self._end()
                return
        picture = self._pages.image(number, PRINT_PPI / 72)
        self._painter.drawImage(QRectF(self._painter.viewport()), picture)
        self.sent += 1
        words = QCoreApplication.translate("PaperRun", "Pages envoyées à l’imprimante")
        self.told.emit(Progress(words, words, self.sent, len(self._wanted)))
        if self.sent == len(self._wanted):
            self._end()
            return
        QTimer.singleShot(0, self, self._send_next)

    def _end(self) -> None:
        self.close()
        self.ended.emit(self.sent)
