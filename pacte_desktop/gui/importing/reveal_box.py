"""The box that shows the values of a restricted table; hidden for all others."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.importing.draft import ImportDraft


class RevealBox(CheckBox):
    """Every step has one; they follow each other."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.setText(self.tr("Montrer les valeurs masquées"))
        self.setToolTip(self.tr("Montre les situations à l’écran : assurez-vous que personne d’autre ne lit"))
        self.toggled.connect(draft.reveal)
        for told in (draft.read, draft.mapped, draft.revealed):
            told.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        facts = self._draft.facts
        self.setVisible(facts is not None and facts.is_restricted)
        with QSignalBlocker(self):
            self.setChecked(self._draft.is_revealed)
