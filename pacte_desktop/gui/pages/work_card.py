"""A card that is there while a task is under way: what it does, in words and numbers, and the button that stops it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tasks import Tasks


class WorkCard(QFrame):
    """Follows the task ``name``."""

    def __init__(self, tasks: Tasks, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self._tasks, self._name = tasks, name
        self.is_working = False
        self._words = plain_label("", "value")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Avancement"))
        self.stop = QPushButton(self.tr("Arrêter"))
        self.stop.setAccessibleDescription(name)
        self.stop.clicked.connect(self._ask_to_stop)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self._bar)
        tasks.changed.connect(self._look)
        self.hide()

    def set_working(self, working: bool) -> None:
        """Show the card, or take it away; it stays until the thread has really ended."""
        self.is_working = working
        self._words.setText(f"{self._name}…")
        self._bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.stop.setToolTip("")
        self.setVisible(working)

    def _look(self) -> None:
        progress = self._tasks.progress(self._name) if self.is_working else None
        if progress is not None:
            self._words.setText(progress.text)
            self._bar.setRange(0, 1000 if progress.total else 0)
            self._bar.setValue(progress.per_mille)
        elif self.is_working:
            self._words.setText(self.tr("Arrêt en cours…"))
            self.stop.setEnabled(False)
            self.stop.setToolTip(self._words.text())

    def _ask_to_stop(self) -> None:
        self._tasks.cancel(self._name)
