"""A table that chooses nothing by itself: a row is current only once the person went to it."""

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QSignalBlocker
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from pacte_desktop.gui.tables.column_widths import fit_first_column
from pacte_desktop.gui.tables.table_copy import table_mime


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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the whole list as it is shown, headings first."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setMimeData(table_mime(self.model()))
            event.accept()
            return
        super().keyPressEvent(event)

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


def list_view(model: QAbstractItemModel, name: str) -> QuietTable:
    """A list of whole rows, one of which may be current, sorted by its headings."""
    view = QuietTable()
    dress_list(view, model, name)
    return view


def dress_list(view: QuietTable, model: QAbstractItemModel, name: str) -> None:
    """Make ``view`` a list of whole rows, one of which may be current, sorted by its headings."""
    view.setAccessibleName(name)
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setSortingEnabled(True)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setToolTip(QCoreApplication.translate("QuietTable", "Ctrl+C : copier la liste"))
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(round(view.fontMetrics().height() * 1.7))
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setStretchLastSection(False)
