"""Asks who lifted a rule for an intern, when and why."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from pacte_desktop.gui.pages.plain_label import plain_label


class DerogationDialog(QDialog):
    """The sentence of the rule, then who, when and why; all three are kept."""

    def __init__(self, name: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dérogation"))
        today = date.today()
        self.author = QLineEdit()
        self.author.setAccessibleName(self.tr("Accordée par"))
        self.author.setPlaceholderText(self.tr("Coordonnateur, doyen, ARS…"))
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setAccessibleName(self.tr("Accordée le"))
        self.motive = QLineEdit()
        self.motive.setAccessibleName(self.tr("Motif"))
        self.motive.setPlaceholderText(self.tr("Sans donnée de santé"))
        form = QFormLayout()
        form.addRow(self.tr("Accordée par"), self.author)
        form.addRow(self.tr("Accordée le"), self.day)
        form.addRow(self.tr("Motif"), self.motive)
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(self.tr("Enregistrer la dérogation"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("primary", True)
        buttons.addButton(self.tr("Ne rien faire"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(plain_label(name, "heading"))
        layout.addWidget(plain_label(sentence, "value"))
        layout.addLayout(form)
        layout.addWidget(plain_label(self.tr("La dérogation vaut pour ce semestre ; Annuler la retire."), "muted"))
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)
        for field in (self.author, self.motive):
            field.textChanged.connect(self._enable)
        self._enable()

    @property
    def granted_on(self) -> date:
        """The day that was chosen."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _enable(self) -> None:
        whole = bool(self.author.text().strip() and self.motive.text().strip())
        self.go.setEnabled(whole)
        self.go.setToolTip("" if whole else self.tr("Dites qui l’a accordée et pourquoi."))
