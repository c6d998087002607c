"""Subject and body of one letter, with what is wrong in them told and marked as one types."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFocusEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from pacte_desktop.domain.letter_check import letter_mistakes
from pacte_desktop.domain.letter_fields import LetterField
from pacte_desktop.domain.letter_syntax import Mistake, on_line
from pacte_desktop.domain.letter_template import LetterKind, LetterTemplate
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.theme import current_theme

_BESIDE_PX = 10
_TOLD = 3  # mistakes in words below the text; every line that has one is marked


class _Subject(QLineEdit):
    """Tells when one begins to write in it."""

    entered = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.entered.emit()
        super().focusInEvent(event)


class _Body(QPlainTextEdit):
    """The same for the body; Tab goes on to the next widget."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.entered.emit()
        super().focusInEvent(event)


class LetterEditor(QWidget):
    """``changed``: another text, or another letter, with :attr:`mistakes` already looked for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = LetterKind.LETTERHEAD
        self._is_filling = False
        self._in_subject = False
        self.mistakes: tuple[Mistake, ...] = ()
        self.subject_label = QLabel()
        self.subject = _Subject()
        self.body_label = QLabel()
        self.body = _Body()
        self.told = plain_label("", "value")
        self.told.setProperty("sign", "error")
        self.told.setAccessibleName(self.tr("Erreurs du texte"))
        signs = plain_label(
            self.tr(
                "[ … ] : omis si un champ y est vide · * … * : gras · « - » en début de ligne : liste · "
                "« > » : à droite · {{{{ }}}} [[ ]] ** : ces signes eux-mêmes"
            ).format(),
            "muted",
        )
        self.subject_label.setBuddy(self.subject)
        self.body_label.setBuddy(self.body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_BESIDE_PX, 0, _BESIDE_PX, 0)
        layout.setSpacing(6)
        for widget in (self.subject_label, self.subject, self.body_label):
            layout.addWidget(widget)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.told)
        layout.addWidget(signs)
        self.subject.textChanged.connect(self._changed)
        self.body.textChanged.connect(self._changed)
        self.subject.entered.connect(lambda: self._enter(in_subject=True))
        self.body.entered.connect(lambda: self._enter(in_subject=False))

    def _enter(self, *, in_subject: bool) -> None:
        self._in_subject = in_subject

    @property
    def template(self) -> LetterTemplate:
        """The text as it stands."""
        return LetterTemplate(self._kind, self.subject.text(), self.body.toPlainText())

    def show_template(self, template: LetterTemplate, *, read_only: bool = False) -> None:
        """Show another letter; there is nothing to undo in it yet."""
        self._kind = template.kind
        self.subject_label.setText(template.kind.subject_label)
        is_head = template.kind is LetterKind.LETTERHEAD
        self.body_label.setText(self.tr("Expéditeur") if is_head else self.tr("Texte"))
        self._is_filling = True
        self.subject.setText(template.subject)
        self.subject.setCursorPosition(0)  # A long one is read from its beginning.
        self.body.setPlainText(template.body)
        self._is_filling = False
        self._in_subject = False
        self.subject.setReadOnly(read_only)
        self.body.setReadOnly(read_only)
        self._changed()

    def put_text(self, template: LetterTemplate) -> None:
        """Another text of the same letter, as if typed: the editor's own Undo takes it back."""
        self._is_filling = True
        self.subject.selectAll()
        self.subject.insert(template.subject)
        cursor = QTextCursor(self.body.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(template.body)
        self._is_filling = False
        self._changed()

    def insert_field(self, field: LetterField) -> None:
        """Write a field where one was writing; one that may be empty comes in the brackets that it needs."""
        if self._in_subject:
            before = self.subject.text()[: self.subject.cursorPosition()]
        else:
            before = self.body.textCursor().block().text()[: self.body.textCursor().positionInBlock()]
        words = f"{{{field.name}}}"
        if field.may_be_empty and before.count("[") <= before.count("]"):
            words = f"[{words}]"
        if self._in_subject:
            self.subject.insert(words)
            self.subject.setFocus()
        else:
            self.body.insertPlainText(words)
            self.body.setFocus()

    def _changed(self) -> None:
        if self._is_filling:
            return
        self.mistakes = letter_mistakes(self.template)
        told = [on_line(mistake).sentence for mistake in self.mistakes]
        if told and self.mistakes[0].line == 0:
            told[0] = self.tr("{place} : {sentence}").format(place=self._kind.subject_label, sentence=told[0])
        self.told.setText("\n".join(f"▲ {sentence}" for sentence in told[:_TOLD]))
        self.told.setVisible(bool(told))
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        marks = []
        surface = QColor(current_theme().error_surface)
        for line in sorted({mistake.line for mistake in self.mistakes if mistake.line}):
            mark = QTextEdit.ExtraSelection()
            mark.format.setBackground(surface)
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            mark.cursor = QTextCursor(self.body.document().findBlockByNumber(line - 1))
            marks.append(mark)
        self.body.setExtraSelections(marks)
        self.subject.setProperty("sign", "error" if any(mistake.line == 0 for mistake in self.mistakes) else "")
        self.subject.style().unpolish(self.subject)
        self.subject.style().polish(self.subject)
