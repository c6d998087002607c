"""The list of what a scenario changes: each edit in words, to be taken out one by one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

_MOST_ROWS, _LEAST_ROWS = 5, 2


class EditList(QWidget):
    """Edits, and the button that takes the current one out; ``removed`` carries its number."""

    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Changements du scénario"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.remove = QPushButton(self.tr("Retirer"))
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addLayout(row)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.set_sentences([])

    def set_sentences(self, sentences: Sequence[str]) -> None:
        """Show these edits, in the order in which they were made."""
        current = self.list.currentRow()
        self.list.clear()
        self.list.addItems(list(sentences))
        self.list.setCurrentRow(min(current, len(sentences) - 1))
        rows = min(max(len(sentences), _LEAST_ROWS), _MOST_ROWS)
        self.list.setFixedHeight(round(self.fontMetrics().height() * 1.75 * rows) + 4)
        self._enable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the current edit out."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.list.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        if self.list.currentRow() >= 0:
            self.removed.emit(self.list.currentRow())

    def _enable(self) -> None:
        chosen = self.list.currentRow() >= 0
        self.remove.setEnabled(chosen)
        self.remove.setToolTip("" if chosen else self.tr("Choisissez d’abord un changement dans la liste."))
