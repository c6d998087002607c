"""A table that chooses nothing by itself: a row is current only once the person went to it."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QTableView

from pacte_desktop.gui.tables.column_widths import fit_first_column


class QuietTable(QTableView):
    """Qt makes the first row current when the keyboard arrives; here current means selected in the whole window.

    ``first_column_chars``: least width of the first column, which then takes all room left; 0 leaves it as it is.
    """

    first_column_chars = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the first column the room left by the others."""
        if self.first_column_chars:
            least = self.fontMetrics().averageCharWidth() * self.first_column_chars
            fit_first_column(self.horizontalHeader(), self.viewport().width(), least)

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
