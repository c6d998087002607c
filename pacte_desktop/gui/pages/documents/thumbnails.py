"""Small pictures of all pages beside the large ones; drawn when they come into view."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QListView, QWidget

from pacte_desktop.gui.pages.documents.pdf_pages import PdfPages

_CHARS = 12  # width of a picture in characters of the font
_NOWHERE = QModelIndex()
_MOST_KEPT = 200


class _Pictures(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self._pages: PdfPages | None = None
        self._drawn: dict[int, QPixmap] = {}

    def draw_again(self) -> None:
        """Forget the pictures: those in view are drawn anew."""
        self._drawn = {}
        if self.rowCount():
            last = self.index(self.rowCount() - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.DecorationRole])

    def set_pages(self, pages: PdfPages | None) -> None:
        """Show these."""
        self.beginResetModel()
        self._pages = pages
        self._drawn = {}
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._pages is None else len(self._pages)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._pages is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {n}").format(n=index.row() + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(index.row())
        return None

    def _picture(self, number: int) -> QPixmap | None:
        if self._pages is None:
            return None
        if number not in self._drawn:
            if len(self._drawn) > _MOST_KEPT:
                self._drawn.clear()
            ratio = self._view.devicePixelRatioF()
            size, room = self._pages.sizes_pt[number], self.room()
            scale = min(room.width() / size.width(), room.height() / size.height())
            picture = QPixmap.fromImage(self._pages.image(number, scale * ratio))
            picture.setDevicePixelRatio(ratio)
            self._drawn[number] = picture
        return self._drawn[number]

    def room(self) -> QSize:
        """Room for a picture: as wide, and for upright pages as high, as the list shows them."""
        width = self._view.fontMetrics().averageCharWidth() * _CHARS
        upright = self._pages is not None and any(size.height() > size.width() for size in self._pages.sizes_pt)
        return QSize(width, round(width * (1.42 if upright else 0.72)))


class Thumbnails(QListView):
    """``chosen``: the page pointed at, from 0."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages en petit"))
        self._pictures = _Pictures(self)
        self.setModel(self._pictures)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setMovement(QListView.Movement.Static)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(lambda index: self.chosen.emit(index.row()))

    def show_pages(self, pages: PdfPages | None) -> None:
        """Pictures of these pages."""
        self._pictures.set_pages(pages)
        room = self._pictures.room()
        bar = self.verticalScrollBar().sizeHint().width()
        self.setIconSize(room)
        self.setGridSize(QSize(room.width() + 12, room.height() + round(self.fontMetrics().height() * 1.6)))
        self.setFixedWidth(self.gridSize().width() + bar + 2 * self.frameWidth() + 6)

    def event(self, event: QEvent) -> bool:
        """On another screen, drawn as sharply as it shows."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._pictures.draw_again()
        return super().event(event)

    def show_page(self, number: int) -> None:
        """Mark a page, without telling."""
        index = self._pictures.index(number, 0)
        if index.isValid() and index.row() != self.currentIndex().row():
            before = self.blockSignals(True)
            model = self.selectionModel()
            held = model.blockSignals(True)
            self.setCurrentIndex(index)
            model.blockSignals(held)
            self.blockSignals(before)
            self.scrollTo(index)
            self.viewport().update()
