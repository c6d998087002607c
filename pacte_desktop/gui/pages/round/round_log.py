"""The last things that happened in the round, newest first; one of them can be a withdrawal."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.gui.pages.round.words import event_words

_SHOWN = 60
_INTERN = int(Qt.ItemDataRole.UserRole)


class RoundLog(QWidget):
    """``withdrawal_asked``: the intern of the chosen line leaves the choice."""

    withdrawal_asked = Signal(int)

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = day
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Derniers choix"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.withdraw = QPushButton(self.tr("Désistement…"))
        self.withdraw.clicked.connect(self._ask)
        heading = QLabel(self.tr("Derniers choix"))
        heading.setProperty("role", "section")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.withdraw)
        self.list.currentRowChanged.connect(lambda _row: self._enable())

    def refresh(self) -> None:
        """Show what happened last."""
        round_ = self._day.round
        self.list.clear()
        events = round_.held.events[-_SHOWN:] if round_ else ()
        for event in reversed(events):
            assert round_ is not None
            name, what = event_words(self._day.plan, round_, event)
            item = QListWidgetItem(f"⚠ {name}\n{what}" if event.alarm else f"{name}\n{what}")
            item.setToolTip(event.alarm or what)
            item.setData(_INTERN, event.intern_id)
            self.list.addItem(item)
        self._enable()

    def _ask(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.withdrawal_asked.emit(int(item.data(_INTERN)))

    def _enable(self) -> None:
        item = self.list.currentItem()
        read_only = self._day.plan.file.read_only
        self.withdraw.setEnabled(item is not None and self._day.is_open and not read_only)
        nothing = "" if item is not None else self.tr("Choisissez d’abord une ligne.")
        self.withdraw.setToolTip(self.tr("Ce plan est ouvert en lecture seule.") if read_only else nothing)
