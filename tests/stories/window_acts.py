"""What a person does with the window and reads on it, for the stories."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, qVersion
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget

from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE

ACTION, BUTTON, NO_KEY = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def texts(widget: QWidget) -> str:
    """Every word that the labels and buttons in ``widget`` show, on one line."""
    shown = [item for kind in (QLabel, QAbstractButton) for item in widget.findChildren(kind)]
    words = " ".join(item.text() for item in shown if item.isVisibleTo(widget))
    return words.replace("\n", " ").replace("&", "")


def column_of(view: QAbstractItemView, column: int) -> list[str]:
    """The texts of a column, from top to bottom."""
    model = view.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def post_index(desk: Desk, post_id: int) -> QModelIndex:
    """Row of a post on the board, unfolded and in view."""
    posts = desk.placement_page.posts
    item = posts.tree.item_of(post_id)
    assert item is not None
    index = posts.proxy.mapFromSource(item.index())
    assert index.isValid(), f"post {post_id} is filtered away"
    posts.view.expand(index.parent().parent())
    posts.view.expand(index.parent())
    posts.view.scrollTo(index)
    return index


class Drag:
    """An intern held with the mouse over the board of posts, event by event."""

    def __init__(self, desk: Desk, intern_id: int) -> None:
        interns = desk.placement_page.interns
        row = interns.table.row_of(intern_id)
        assert row is not None
        index = interns.proxy.mapFromSource(interns.table.index(row, 1))
        assert index.data(KEY_ROLE) == intern_id
        self._mime = interns.proxy.mimeData([index])
        self._desk = desk
        self._view = desk.placement_page.posts.view

    def over(self, post_id: int) -> bool:
        """Bring the pointer over a post; True when it may be dropped there."""
        where = self._middle(post_id)
        at = event_point(where)
        enter = QDragEnterEvent(at, ACTION, self._mime, BUTTON, NO_KEY)
        QApplication.sendEvent(self._view.viewport(), enter)
        move = QDragMoveEvent(at, ACTION, self._mime, BUTTON, NO_KEY)
        QApplication.sendEvent(self._view.viewport(), move)
        return move.isAccepted()

    def let_go(self, post_id: int) -> None:
        """Release the button over a post, as Qt does: a drop where it is allowed, otherwise the drag just ends."""
        if self.over(post_id):
            drop = QDropEvent(QPointF(self._middle(post_id)), ACTION, self._mime, BUTTON, NO_KEY, QEvent.Type.Drop)
            QApplication.sendEvent(self._view.viewport(), drop)
        else:
            self._desk.placement_page.interns.view.drag_refused.emit()

    def _middle(self, post_id: int) -> QPoint:
        return self._view.visualRect(post_index(self._desk, post_id)).center()


def event_point(where: QPoint) -> Any:
    """The kind of point that a drag event takes: since Qt 6.12 whole pixels are deprecated, before they are needed."""
    newer = tuple(int(part) for part in qVersion().split(".")[:2]) >= (6, 12)
    return QPointF(where) if newer else where
