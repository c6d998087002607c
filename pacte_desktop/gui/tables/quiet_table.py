"""A table that chooses nothing by itself: a row is current only once the person went to it."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QTableView


class QuietTable(QTableView):
    """Qt makes the first row current when the keyboard arrives; here current means selected in the whole window."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without going to a row; the arrow keys go to the first one."""
        model = self.selectionModel()
        if model is None or self.currentIndex().isValid():
            super().focusInEvent(event)
            return
        with QSignalBlocker(model):
            super().focusInEvent(event)
            model.clear()
        self.viewport().update()
