"""The interns' table: rows can be dragged onto a post, Enter passes on to the posts."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from pacte_desktop.domain.people import Intern
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, AnyIndex
from pacte_desktop.gui.tables.post_tree import INTERN_MIME
from pacte_desktop.gui.tables.quiet_table import QuietTable
from pacte_desktop.gui.tables.record_table import RecordTable
from pacte_desktop.gui.theme import current_theme


class InternTable(RecordTable[Intern]):
    """Interns, one a row, that can be dragged."""

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows can be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """An intern travels as their id; nothing personal leaves the window."""
        return [INTERN_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the first intern."""
        data = QMimeData()
        data.setData(INTERN_MIME, str(indexes[0].data(KEY_ROLE)).encode())
        return data


class InternView(QuietTable):
    """View of the interns. ``activated_row``: Enter on an intern; ``removal_asked``: Delete; ``drag_refused``: a drag
    ended where it may not."""

    activated_row = Signal()
    removal_asked = Signal()
    drag_refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSortingEnabled(True)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.7))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter passes on, Delete takes the assignment back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_row.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the name of the intern under the pointer."""
        index = self.currentIndex()
        if not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        pixmap = self._name_tag(str(index.siblingAtColumn(1).data()))
        drag.setPixmap(pixmap)
        drag.setHotSpot(QPoint(-12, pixmap.deviceIndependentSize().toSize().height() // 2))
        if drag.exec(Qt.DropAction.MoveAction) == Qt.DropAction.IgnoreAction:
            self.drag_refused.emit()

    def _name_tag(self, name: str) -> QPixmap:
        theme, metrics, ratio = current_theme(), self.fontMetrics(), self.devicePixelRatioF()
        width, height = metrics.horizontalAdvance(name) + 24, round(metrics.height() * 1.7)
        pixmap = QPixmap(round(width * ratio), round(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(0, 0, width, height, 6, 6)
        painter.setPen(theme.on_accent)
        painter.setFont(self.font())
        painter.drawText(QRect(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, name)
        painter.end()
        return pixmap
