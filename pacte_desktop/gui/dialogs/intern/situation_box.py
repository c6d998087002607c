"""The situation of an intern this semester: a category, hidden until somebody asks to see it, never a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.situations import Situation
from pacte_desktop.gui.dialogs.intern.fields import ValueBox
from pacte_desktop.gui.pages.plain_label import plain_label


class SituationBox(QWidget):
    """List of categories behind a mask. ``changed``: another one was chosen."""

    changed = Signal()

    def __init__(self, situation: Situation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._situation = situation
        name = self.tr("Situation ce semestre")
        self.box = ValueBox(name, [(item.label, item) for item in Situation], situation)
        self.masked = plain_label(situation.masked_label, "value")
        self.reveal = QPushButton(self.tr("Montrer et changer"))
        self.reveal.setAutoDefault(False)
        self.reveal.setToolTip(self.tr("Montre la catégorie à l’écran : assurez-vous que personne d’autre ne lit"))
        self.box.hide()
        row = QHBoxLayout()
        row.addWidget(self.masked, 1)
        row.addWidget(self.box, 1)
        row.addWidget(self.reveal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(plain_label(self.tr("Catégorie seulement : aucun motif n’est demandé ni gardé."), "caption"))
        self.reveal.clicked.connect(self._show)
        self.box.currentIndexChanged.connect(lambda _row: self.changed.emit())

    @property
    def situation(self) -> Situation:
        """The category chosen; that of the plan while it is hidden."""
        return Situation(self.box.value)

    def _show(self) -> None:
        self.masked.hide()
        self.reveal.hide()
        self.box.show()
        self.box.setFocus()
