"""The board of posts: takes an intern that is dropped, or the intern at hand on Enter, and says why it refuses."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QCursor, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QToolTip, QTreeView, QWidget

from pacte_desktop.gui.tables.column_widths import fit_first_column
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE
from pacte_desktop.gui.tables.post_tree import dragged_intern
from pacte_desktop.gui.tables.seat_delegate import SeatDelegate

_LEAST_TITLE_CHARS = 24


class PostView(QTreeView):
    """View of the posts. ``chosen``: Enter or double click on a post; ``left_by_key``: Escape."""

    chosen = Signal(int)
    left_by_key = Signal()

    def __init__(self, refusal: Callable[[int, int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusal = refusal
        self.refused_under_pointer = ""
        self.setItemDelegate(SeatDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setAutoExpandDelay(500)
        self.setDropIndicatorShown(True)
        self.setSortingEnabled(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(round(self.fontMetrics().height() * 0.9))
        self.setExpandsOnDoubleClick(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.doubleClicked.connect(self._choose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name of the site takes the room left, never less than can be read."""
        super().resizeEvent(event)
        least = self.fontMetrics().averageCharWidth() * _LEAST_TITLE_CHARS
        fit_first_column(self.header(), self.viewport().width(), least)

    def _choose(self, index: QModelIndex) -> None:
        key = index.siblingAtColumn(0).data(KEY_ROLE)
        if key is not None:
            self.chosen.emit(int(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the post (or opens the group), Escape goes back to the interns."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if index.siblingAtColumn(0).data(KEY_ROLE) is None:
                self.setExpanded(index.siblingAtColumn(0), not self.isExpanded(index.siblingAtColumn(0)))
            else:
                self._choose(index)
        elif event.key() == Qt.Key.Key_Escape:
            self.left_by_key.emit()
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Accept a post that is allowed; over any other, say why under the pointer."""
        super().dragMoveEvent(event)
        position = event.position().toPoint()
        intern_id, key = dragged_intern(event.mimeData()), self.indexAt(position).siblingAtColumn(0).data(KEY_ROLE)
        self.refused_under_pointer = ""
        if intern_id is None or key is None:
            event.ignore()
            return
        self.refused_under_pointer = self._refusal(intern_id, int(key))
        if self.refused_under_pointer:
            event.ignore()
            QToolTip.showText(self.viewport().mapToGlobal(position), self.refused_under_pointer, self.viewport())
        else:
            event.acceptProposedAction()
            QToolTip.hideText()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is refused outside the board. Letting go over a refused post leaves, too: then the sentence stays."""
        viewport = self.viewport()
        if not viewport.rect().contains(viewport.mapFromGlobal(QCursor.pos())):
            self.refused_under_pointer = ""
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The model asks for the assignment."""
        super().dropEvent(event)
        self.refused_under_pointer = ""
