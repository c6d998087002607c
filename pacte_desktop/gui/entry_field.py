"""A field that completes what is typed from a list of names: accents and case ignored, « saint » and « st » alike."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from pacte_desktop.domain.french_order import french_key, search_key

_KEY = int(Qt.ItemDataRole.UserRole) + 1
_VALUE = int(Qt.ItemDataRole.UserRole) + 2
_SHOWN = 12

Entries = Callable[[], Iterable[tuple[str, Any]]]


class _Completer(QCompleter):
    """Compares search keys, puts the text shown into the box."""

    def splitPath(self, path: str) -> list[str]:
        return [search_key(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class EntryField(QLineEdit):
    """Text field over named values; ``found`` carries the value that was chosen from the list or with Enter."""

    found = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._entries: Entries = list
        self._model = QStandardItemModel(self)
        self._completer = _Completer(self._model, self)
        self._completer.setCompletionRole(_KEY)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_SHOWN)
        self._completer.activated[QModelIndex].connect(self._activated)  # type: ignore[index]  # the stubs know one overload
        self.setCompleter(self._completer)
        self.returnPressed.connect(self._take_first)

    def set_entries(self, entries: Entries) -> None:
        """Offer these names and values; they are listed when the field is first used."""
        self._entries = entries
        self._model.clear()

    def _list_entries(self) -> None:
        if self._model.rowCount():
            return
        for text, value in sorted(self._entries(), key=lambda entry: french_key(entry[0])):
            item = QStandardItem(text)
            item.setData(search_key(text), _KEY)
            item.setData(value, _VALUE)
            self._model.appendRow(item)

    def lookup(self, text: str) -> Any:
        """The value that a typed text means: one that begins with it before one that holds it, the shortest first."""
        self._list_entries()
        key = search_key(text)
        items = [self._model.item(row) for row in range(self._model.rowCount())]
        hits = [item for item in items if key and key in item.data(_KEY)]
        best = min(hits, key=lambda item: (not item.data(_KEY).startswith(key), len(item.text())), default=None)
        return best.data(_VALUE) if best else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ready to search."""
        self._list_entries()
        super().focusInEvent(event)

    def _activated(self, index: QModelIndex) -> None:
        self._choose(index.data(_VALUE))

    def _take_first(self) -> None:
        value = self.lookup(self.text())
        if value is not None:
            self._choose(value)

    def _choose(self, value: Any) -> None:
        self.found.emit(value)
        self.selectAll()
