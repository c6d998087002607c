"""Last step: what is about to be written, how much of it, and the report."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.importing.draft import ImportDraft
from pacte_desktop.gui.importing.outcome_words import good_rows, nothing_to_write, removable
from pacte_desktop.gui.importing.scrolled import scrolled
from pacte_desktop.gui.importing.state_list import StateList
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.radio_button import RadioButton

_NOTES_SHOWN = 12


class FinishStep(QWidget):
    """``changed``: another choice was made. ``report_asked``: save what was found."""

    changed = Signal()
    report_asked = Signal()

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.lead = plain_label("", "heading")
        self.states = StateList()
        self.origin = plain_label("", "value")
        self.good_rows = RadioButton(self.tr("Importer les &bonnes lignes"))
        self.all_or_nothing = RadioButton(self.tr("N’importer que si &tout est bon"))
        self.good_rows.setChecked(True)
        self.remove = CheckBox(self.tr("&Retirer du plan ce qui est absent du fichier"))
        self.remark = plain_label("", "muted")
        self.notes = plain_label("", "muted")
        self.report = QPushButton(self.tr("Enregistrer le &rapport…"))
        self.report.setAutoDefault(False)
        self.report.setToolTip(self.tr("Chaque ligne, ce qui lui arrive et pourquoi : tableau CSV ou classeur XLSX"))
        self._arrange()
        for button in (self.good_rows, self.all_or_nothing):
            button.toggled.connect(lambda _on: self.changed.emit())
        self.remove.toggled.connect(draft.remove_what_is_missing)
        self.report.clicked.connect(self.report_asked)
        for told in (draft.compared, draft.read, draft.mapped):
            told.connect(self.refresh)
        self.refresh()

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        for widget in (self.lead, self.states, self.origin, self.good_rows, self.all_or_nothing, self.remove):
            column.addWidget(widget)
        for widget in (self.notes, self.remark):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.report)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(body))

    @property
    def wants_good_rows(self) -> bool:
        """True when bad rows are left out, False when they stop the rest."""
        return self.good_rows.isChecked()

    def refusal(self) -> str:
        """Why nothing can be written now; empty when it can."""
        draft, preview = self._draft, self._draft.preview
        if draft.plan.file.read_only:
            return self.tr("Ce plan est ouvert en lecture seule : rien ne peut y être importé.")
        if draft.is_busy:
            comparing = self.tr("La comparaison avec le plan n’est pas finie.")
            return self.tr("L’écriture dans le plan est en cours.") if draft.is_writing else comparing
        if preview is None:
            return draft.hindrance or self.tr("Le fichier n’est pas encore comparé avec le plan.")
        if preview.problems and draft.remove_missing:
            return self.tr("Le fichier a des problèmes : corrigez-les, ou ne retirez rien du plan.")
        if preview.problems and not self.wants_good_rows:
            one = self.tr("Le fichier a {n} problème : corrigez-le, ou importez les bonnes lignes.")
            many = self.tr("Le fichier a {n} problèmes : corrigez-les, ou importez les bonnes lignes.")
            return counted(len(preview.problems), one, many)
        return nothing_to_write(preview)

    def refresh(self) -> None:
        """Say what was compared."""
        preview, facts = self._draft.preview, self._draft.facts
        writing = self.tr("Ce qui sera écrit dans le plan")
        self.lead.setText(writing if preview else self.tr("Comparaison avec le plan…"))
        self.states.show_preview(preview)
        provenance = self._draft.provenance
        origin = " · ".join(
            part
            for part in (provenance.source, provenance.vintage, provenance.licence)
            if facts and facts.asks_origin and part
        )
        self.origin.setText(self.tr("Source inscrite dans le plan : {origin}").format(origin=origin))
        self.origin.setVisible(bool(origin))
        has_problems = preview is not None and bool(preview.problems)
        for button in (self.good_rows, self.all_or_nothing):
            button.setVisible(has_problems)
        if preview is not None:
            refused = counted(preview.refused, self.tr("{n} refusé"), self.tr("{n} refusés"))
            words = self.tr("Importer les &bonnes lignes ({n}), laisser le reste ({refused})")
            self.good_rows.setText(words.format(n=grouped(good_rows(preview)), refused=refused))
        self._show_removal()
        self.remark.setText(
            self.tr("Tout est écrit d’un coup, en une étape de l’historique : Ctrl+Z annule l’import entier.")
        )
        notes = preview.notes if preview else ()
        more = len(notes) - _NOTES_SHOWN
        tail = (self.tr("… et {n} autres remarques, dans le rapport.").format(n=grouped(more)),) if more > 0 else ()
        self.notes.setText("\n".join((*notes[:_NOTES_SHOWN], *tail)))
        self.notes.setVisible(bool(notes))
        self.report.setEnabled(preview is not None)
        self.changed.emit()

    def _show_removal(self) -> None:
        draft, preview = self._draft, self._draft.preview
        missing = removable(preview) if preview else 0
        self.remove.setVisible(draft.facts is not None and draft.facts.may_remove)
        with QSignalBlocker(self.remove):
            self.remove.setChecked(draft.remove_missing)
        words = self.tr("&Retirer du plan ce qui est absent du fichier ({n})")
        if preview is not None:
            self.remove.setText(words.format(n=grouped(missing)))
        why_not = "" if missing else self.tr("Le plan n’a rien d’autre que ce que dit le fichier.")
        if preview is not None and preview.problems:
            why_not = self.tr("Tant que des lignes sont refusées, rien ne peut être retiré : elles semblent absentes.")
        self.remove.setEnabled(draft.remove_missing or not why_not)
        self.remove.setToolTip(why_not)
