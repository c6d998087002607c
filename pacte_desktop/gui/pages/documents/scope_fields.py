"""A field for each thing to choose before a document is made: a drop-down, or typing where there are many."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from pacte_desktop.gui.elided_combo import ElidedCombo
from pacte_desktop.gui.entry_field import EntryField
from pacte_desktop.gui.pages.documents.captions import FIELD_GAP_PX, GROUP_GAP_PX, caption
from pacte_desktop.services.documents import Scope

_LONGEST_CHARS = 14


class _Names(EntryField):
    """Typing replaces what is chosen, also after a click."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)


class ScopeFields(QWidget):
    """``changed``: another choice was made."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scopes: tuple[Scope, ...] = ()
        self._chosen: dict[str, str] = {}
        self.fields: dict[str, QComboBox | EntryField] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, GROUP_GAP_PX, 0, 0)
        self._layout.setSpacing(FIELD_GAP_PX)

    def set_scopes(self, scopes: Sequence[Scope], chosen: Mapping[str, str]) -> None:
        """Offer these; what is ``chosen`` stays so where it still exists, else the first choice is taken."""
        values = {}
        for scope in scopes:
            known = [value for value, _ in scope.choices]
            wanted = chosen.get(scope.key)
            values[scope.key] = wanted if wanted is not None and wanted in known else (known[0] if known else "")
        if tuple(scopes) == self._scopes and values == self._chosen:
            return
        self._scopes, self._chosen = tuple(scopes), values
        self.fields.clear()
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for scope in scopes:
            field = self._long(scope) if scope.is_long else self._short(scope)
            field.setAccessibleName(scope.label)
            label = caption(scope.label, field)
            self.fields[scope.key] = field
            if self._layout.count():
                self._layout.addSpacing(GROUP_GAP_PX)
            self._layout.addWidget(label)
            self._layout.addWidget(field)
        self.setVisible(bool(scopes))

    @property
    def chosen(self) -> dict[str, str]:
        """The value of each scope by its key."""
        return dict(self._chosen)

    def words(self) -> list[str]:
        """What is chosen where it is not everything."""
        return [
            next(words for value, words in scope.choices if value == self._chosen[scope.key])
            for scope in self._scopes
            if self._chosen[scope.key]
        ]

    def choose(self, key: str, value: str) -> None:
        """Choose a value of a scope."""
        if self._chosen.get(key) == value:
            return
        self._chosen[key] = value
        field, scope = self.fields[key], next(each for each in self._scopes if each.key == key)
        place = [known for known, _ in scope.choices].index(value)
        before = field.blockSignals(True)
        if isinstance(field, QComboBox):
            field.setCurrentIndex(place)
        else:
            field.setText(scope.choices[place][1])
        field.blockSignals(before)
        self.changed.emit()

    def _short(self, scope: Scope) -> QComboBox:
        box = ElidedCombo()
        box.setMinimumContentsLength(_LONGEST_CHARS)
        for value, words in scope.choices:
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(self._chosen[scope.key]))
        box.currentIndexChanged.connect(lambda _row: self.choose(scope.key, str(box.currentData())))
        return box

    def _long(self, scope: Scope) -> EntryField:
        field = _Names()
        field.setPlaceholderText(self.tr("Taper une partie du nom…"))
        field.set_entries(lambda: [(words, value) for value, words in scope.choices])
        field.setText(next((words for value, words in scope.choices if value == self._chosen[scope.key]), ""))
        field.setCursorPosition(0)
        field.found.connect(lambda value: self.choose(scope.key, str(value)))
        field.editingFinished.connect(lambda: self._say_chosen(field, scope))
        return field

    def _say_chosen(self, field: EntryField, scope: Scope) -> None:
        """What was typed and not chosen gives way to what is chosen."""
        words = next((words for value, words in scope.choices if value == self._chosen.get(scope.key)), "")
        if field.text() != words:
            field.setText(words)
