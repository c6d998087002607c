"""The fields of a letter with what they stand for; Enter or a double click asks for one in the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from pacte_desktop.domain.letter_fields import LetterField, letter_fields
from pacte_desktop.domain.letter_template import LetterKind

_FIELD = int(Qt.ItemDataRole.UserRole)


class LetterFieldsList(QListWidget):
    """``wanted`` carries the field."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Champs de ce courrier"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda item: self.wanted.emit(item.data(_FIELD)))

    def show_fields(self, kind: LetterKind) -> None:
        """List the fields that this letter may hold."""
        self.clear()
        for field in letter_fields(kind):
            item = QListWidgetItem(f"{{{field.name}}}\n{self._told(field)}")
            item.setData(_FIELD, field)
            self.addItem(item)
        self.setCurrentRow(0)

    def _told(self, field: LetterField) -> str:
        if field.may_be_empty:
            return self.tr("{description} (peut être vide)").format(description=field.description)
        if field.is_list:
            return self.tr("{description} (une ligne chacun, seul sur sa ligne)").format(description=field.description)
        return field.description
