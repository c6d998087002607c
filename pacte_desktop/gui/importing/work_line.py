"""One line while a task is under way: what it does in words and numbers, and the button that stops it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from pacte_desktop.gui.elided_label import ElidedLabel
from pacte_desktop.gui.tasks import Tasks

_BAR_CHARS = 12


class WorkLine(QWidget):
    """Follows whatever ``tasks`` do."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.words = ElidedLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Avancement"))
        self.bar.setFixedWidth(self.fontMetrics().averageCharWidth() * _BAR_CHARS)
        self.stop = QPushButton(self.tr("Arrêter"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(tasks.cancel_shown)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        tasks.changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        progress = self._tasks.shown
        for widget in (self.words, self.bar, self.stop):
            widget.setVisible(progress is not None)
        if progress is not None:
            self.words.setText(progress.text)
            self.words.setAccessibleName(progress.text)
            self.bar.setRange(0, 1000 if progress.total else 0)
            self.bar.setValue(progress.per_mille)
