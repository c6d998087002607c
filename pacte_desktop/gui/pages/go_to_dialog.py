"""Asks for a commune by name and goes there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from pacte_desktop.gui.entry_field import EntryField
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.search_box import commune_entries


class GoToDialog(QDialog):
    """One field; ``chosen`` carries the INSEE code, then the dialog closes."""

    chosen = Signal(str)

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Aller à une commune"))
        self.field = EntryField()
        self.field.setAccessibleName(self.tr("Commune"))
        self.field.setPlaceholderText(self.tr("Nom ou code INSEE…"))
        self.field.set_entries(lambda: commune_entries(plan))
        self.field.found.connect(self._take)
        words = QLabel(self.tr("Tapez un nom ou un code INSEE, puis Entrée."))
        words.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(words)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)

    def _take(self, insee_code: str) -> None:
        self.accept()
        self.chosen.emit(insee_code)
