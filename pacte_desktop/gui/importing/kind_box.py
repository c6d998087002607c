"""What a file is about: the kinds, the likeliest first, and how it was recognised, in words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.gui.importing.draft import SURE, ImportDraft
from pacte_desktop.gui.importing.kind_facts import importable_kinds
from pacte_desktop.gui.importing.plain_words import visible
from pacte_desktop.gui.importing.scrolled import caption
from pacte_desktop.gui.pages.definition_bar import ChoiceBox
from pacte_desktop.gui.pages.plain_label import plain_label


class KindBox(QWidget):
    """A list and a sentence."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.box = ChoiceBox("")
        self.how = plain_label("", "muted")
        self.purpose = plain_label("", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(caption(self.tr("&Contenu du fichier"), self.box))
        for widget in (self.box, self.how, self.purpose):
            layout.addWidget(widget)
        self.box.activated.connect(self._choose)
        draft.read.connect(self._fill)
        draft.mapped.connect(self._show)
        self._fill()

    def _fill(self) -> None:
        guesses = self._draft.source.guesses if self._draft.source else ()
        likely = list(dict.fromkeys(guess.kind for guess in guesses if guess.score >= SURE))  # Some are told twice.
        self.box.clear()
        self.box.addItem(self.tr("Choisissez…"), None)
        others = [kind for kind in importable_kinds() if kind not in likely]
        for kind in (*likely, *others):
            if likely and others and kind is others[0]:
                self.box.insertSeparator(self.box.count())
            self.box.addItem(kind.label, kind)
        self._show()

    def _choose(self, row: int) -> None:
        kind = self.box.itemData(row)
        self._draft.choose_kind(None if kind is None else ImportKind(kind))

    def _show(self) -> None:
        draft = self._draft
        self.box.setCurrentIndex(max(0, self.box.findData(draft.kind)))
        self.box.setEnabled(draft.source is not None)
        self.how.setText(self._how())
        self.how.setProperty("sign", "warning" if draft.source is not None and draft.kind is None else None)
        self.how.style().unpolish(self.how)
        self.how.style().polish(self.how)
        facts = draft.facts
        self.purpose.setText(facts.purpose if facts else "")
        self.purpose.setVisible(bool(facts and facts.purpose))

    def _how(self) -> str:
        """How the kind was found out."""
        draft = self._draft
        if draft.source is None:
            return ""
        if draft.kind is None:
            return self.tr("▲ Contenu non reconnu : choisissez-le dans la liste.")
        if draft.is_own_kind:
            return self.tr("Choisi par vous.")
        if draft.mapping is None:
            return self.tr("Reconnu à son contenu.")
        headings = [draft.headings[column] for column in sorted(draft.mapping.columns.values())][:4]
        quoted = self.tr("« {heading} »")
        named = ", ".join(quoted.format(heading=visible(text)) for text in headings if text)
        return self.tr("Reconnu à ses titres de colonnes : {headings}…").format(headings=named)
