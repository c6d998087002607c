"""A card that is there while pages are made, written or sent: what is done, in words and numbers, and how to stop."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tasks import Progress, Tasks

_PATIENCE_MS = 300  # What is done sooner needs no card.


class JobCard(QFrame):
    """``stop_asked``: somebody wants it to stop."""

    stop_asked = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self._tasks = tasks
        self._names: list[str] = []
        self.words = plain_label("", "value")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Avancement"))
        self.stop = QPushButton(self.tr("Arrêter"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.bar)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self.show)
        self.stop.clicked.connect(self.stop_asked)
        tasks.changed.connect(self._look)
        self.hide()

    def follow(self, name: str) -> None:
        """Follow the task of this name; where another one is followed already, once that has ended."""
        if name not in self._names:
            self._names.append(name)
        if name == self._names[0]:
            self.tell(Progress(name))
            if not self.isVisible():
                self._timer.start()

    def tell(self, progress: Progress) -> None:
        """Say where it stands."""
        self.words.setText(progress.text)
        self.bar.setRange(0, 1000 if progress.total else 0)
        self.bar.setValue(progress.per_mille)

    def finish(self, name: str) -> None:
        """The task of this name has ended."""
        if name in self._names:
            self._names.remove(name)
        if self._names:
            self.tell(self._tasks.progress(self._names[0]) or Progress(self._names[0]))
        else:
            self._timer.stop()
            self.hide()

    def _look(self) -> None:
        progress = self._tasks.progress(self._names[0]) if self._names else None
        if progress is not None:
            self.tell(progress)
