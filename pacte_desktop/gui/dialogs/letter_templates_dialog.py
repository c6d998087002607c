"""« Textes des courriers »: choose a letter, word it, see the first real one, and keep the text for this plan."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.letter_check import letter_mistakes
from pacte_desktop.domain.letter_syntax import on_line
from pacte_desktop.domain.letter_template import LetterKind, LetterTemplate
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.dialogs.letters.letter_editor import LetterEditor
from pacte_desktop.gui.dialogs.letters.letter_fields_list import LetterFieldsList
from pacte_desktop.gui.dialogs.letters.letter_preview import LetterPreview
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.letter_templates import letter_templates, save_template, shipped_template

_KIND = int(Qt.ItemDataRole.UserRole)


class LetterTemplatesDialog(QDialog):
    """Letters and fields at the left, the text in the middle, the letter at the right. Each text is kept by itself."""

    def __init__(
        self, plan: OpenPlan, parent: QWidget | None = None, *, kind: LetterKind = LetterKind.CONVOCATION
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Textes des courriers"))
        self._plan = plan
        self._saved = letter_templates(plan.file)
        self._drafts = dict(self._saved)
        self.question: QMessageBox | None = None
        """What is asked before a text would be lost; None while nothing is."""
        self.banner = Banner()
        self.letters = QListWidget()
        self.letters.setAccessibleName(self.tr("Courriers"))
        self.letters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.letters.setWordWrap(True)
        for item_kind in LetterKind:
            item = QListWidgetItem()
            item.setData(_KIND, item_kind)
            self.letters.addItem(item)
        self.letters.setMaximumHeight(self.fontMetrics().height() * 9)  # Four letters, one of them on two lines.
        self.fields = LetterFieldsList()
        self.editor = LetterEditor()
        self.preview = LetterPreview(plan)
        self.save = QPushButton(self.tr("Enregistrer"))
        self.save.setProperty("primary", True)
        self.restore = QPushButton(self.tr("Revenir au texte d’origine"))
        self._arrange()
        self._connect()
        self.letters.setCurrentRow(list(LetterKind).index(kind))
        self.editor.body.setFocus()

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(6)
        column.addWidget(self._heading(self.tr("Courriers"), self.letters))
        column.addWidget(self.letters)
        column.addWidget(self._heading(self.tr("Champs (Entrée les écrit dans le texte)"), self.fields))
        column.addWidget(self.fields, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        for widget, share in ((left, 24), (self.editor, 42), (self.preview, 38)):
            parts.addWidget(widget)
            parts.setStretchFactor(parts.count() - 1, share)
        unit, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        width = min(unit * 200, room.width() - 40)
        parts.setSizes([width * 22 // 100, width * 42 // 100, width * 36 // 100])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        for button in (self.save, self.restore):
            button.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.banner)
        layout.addWidget(parts, 1)
        layout.addWidget(buttons)
        self.resize(width, min(unit * 120, room.height() - 60))

    def _heading(self, words: str, buddy: QWidget) -> QLabel:
        label = QLabel(words)
        label.setProperty("role", "section")
        label.setBuddy(buddy)
        return label

    def _connect(self) -> None:
        self.letters.currentRowChanged.connect(self._show_letter)
        self.fields.wanted.connect(self.editor.insert_field)
        self.editor.changed.connect(self._take_text)
        self.save.clicked.connect(self.save_text)
        self.restore.clicked.connect(lambda: self.editor.put_text(shipped_template(self.kind)))
        self._plan.changed.connect(self._read_again)
        self._plan.failed.connect(self.banner.show_error)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save_text)

    @property
    def kind(self) -> LetterKind:
        """The letter that is shown."""
        return list(LetterKind)[max(0, self.letters.currentRow())]

    @property
    def unsaved(self) -> tuple[LetterKind, ...]:
        """Letters whose text was changed and not kept."""
        return tuple(kind for kind in LetterKind if self._drafts[kind] != self._saved[kind])

    def _show_letter(self, _row: int) -> None:
        self.banner.hide()
        self.fields.show_fields(self.kind)
        self.editor.show_template(self._drafts[self.kind], read_only=self._plan.file.read_only)

    def _take_text(self) -> None:
        """Another text: what may be done with it now, and what it looks like."""
        self._drafts[self.kind] = self.editor.template
        self._show_states()
        if self.editor.mistakes:
            self.preview.show_nothing(self.tr("L’aperçu attend un texte sans erreur."))
        else:
            self.preview.show_letter(self.kind, self._drafts)

    def _show_states(self) -> None:
        for row, kind in enumerate(LetterKind):
            words = self.tr("{letter} • non enregistré") if kind in self.unsaved else "{letter}"
            self.letters.item(row).setText(words.format(letter=kind.label))
        why = self._why_not_saved(self.kind)
        _enable(self.save, why)
        if self._plan.file.read_only:
            _enable(self.restore, why)
        else:
            same = self._drafts[self.kind] == shipped_template(self.kind)
            _enable(self.restore, self.tr("C’est le texte d’origine.") if same else "")

    def _why_not_saved(self, kind: LetterKind) -> str:
        if self._plan.file.read_only:
            return self.tr("Ce plan est ouvert en lecture seule.")
        mistakes = letter_mistakes(self._drafts[kind])
        if mistakes:
            return on_line(mistakes[0]).sentence
        return "" if kind in self.unsaved else self.tr("Ce texte est enregistré.")

    def save_text(self) -> None:
        """Keep the text that is shown, when it may be."""
        if not self._why_not_saved(self.kind) and self._save(self._drafts[self.kind]):
            self.banner.show_done(self.tr("« {letter} » est enregistré dans ce plan.").format(letter=self.kind.label))

    def _save(self, template: LetterTemplate) -> bool:
        if self._plan.run(save_template, template) is None:
            return False
        self._saved[template.kind] = template
        self._show_states()
        return True

    def _read_again(self, changes: Changes) -> None:
        """The plan changed: texts that nobody is writing at follow it."""
        self.preview.forget_plan()
        unsaved, self._saved = self.unsaved, letter_templates(self._plan.file)
        followed = {kind: text for kind, text in self._saved.items() if kind not in unsaved}
        changed = self._drafts[self.kind] != followed.get(self.kind, self._drafts[self.kind])
        self._drafts |= followed
        if changed:
            self.editor.show_template(self._drafts[self.kind], read_only=self._plan.file.read_only)
        self._show_states()

    def reject(self) -> None:
        """Close, after asking when a text would be lost."""
        if self.unsaved and not self._plan.file.read_only:
            self._ask()
        else:
            super().reject()

    def _ask(self) -> None:
        quoted = self.tr("« {letter} »")
        names = ", ".join(quoted.format(letter=kind.label) for kind in self.unsaved)
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Enregistrer les textes modifiés ?"))
        box.setInformativeText(self.tr("Pas encore enregistré : {names}.").format(names=names))
        keep = box.addButton(self.tr("Enregistrer"), QMessageBox.ButtonRole.AcceptRole)
        lose = box.addButton(self.tr("Ne pas enregistrer"), QMessageBox.ButtonRole.DestructiveRole)
        back = box.addButton(self.tr("Continuer à écrire"), QMessageBox.ButtonRole.RejectRole)
        _enable(keep, next((why for kind in self.unsaved if (why := self._why_not_saved(kind))), ""))
        box.setDefaultButton(keep if keep.isEnabled() else back)
        box.setEscapeButton(back)
        keep.clicked.connect(self._save_all)
        lose.clicked.connect(self._close)
        box.finished.connect(self._forget_question)
        self.question = box
        box.open()

    def _forget_question(self) -> None:
        self.question = None

    def _save_all(self) -> None:
        if all(self._save(self._drafts[kind]) for kind in self.unsaved):
            self._close()

    def _close(self) -> None:
        super().reject()

    def done(self, result: int) -> None:
        """Stop the preview."""
        self.preview.stop()
        super().done(result)


def _enable(button: QPushButton, why_not: str) -> None:
    button.setEnabled(not why_not)
    button.setToolTip(why_not)
