"""Asks from which day a scenario is to be in force before it is written into the plan."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from pacte_desktop.gui.pages.plain_label import plain_label


class ApplyDialog(QDialog):
    """Says what will be written, and asks for the date of effect."""

    def __init__(self, sentences: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Appliquer le scénario au plan"))
        today = date.today()
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setAccessibleName(self.tr("Date d’effet"))
        form = QFormLayout()
        form.addRow(self.tr("Date d’effet"), self.day)
        words = self.tr("Un lieu ajouté existe à partir de ce jour ; un lieu fermé sert jusqu’à la veille.")
        later = self.tr("À une date à venir, la carte ne le montrera qu’à partir de ce jour.")
        undo = self.tr("Cette étape peut être annulée.")
        buttons = QDialogButtonBox()
        apply = buttons.addButton(self.tr("Appliquer"), QDialogButtonBox.ButtonRole.AcceptRole)
        apply.setProperty("primary", True)
        buttons.addButton(self.tr("Annuler"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(plain_label("\n".join(sentences), "value"))
        layout.addLayout(form)
        layout.addWidget(plain_label(f"{words} {later} {undo}", "muted"))
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)

    @property
    def from_day(self) -> date:
        """The day that was chosen."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())
