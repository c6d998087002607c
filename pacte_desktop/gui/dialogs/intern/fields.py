"""Small fields of the correction of an intern: a list of values, a whole number, both deaf to a passing wheel."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox

from pacte_desktop.gui.pages.definition_bar import ChoiceBox


class ValueBox(ChoiceBox):
    """A list of named values; a value that is not offered is added as it is, so that nothing is lost unseen."""

    def __init__(self, name: str, entries: Iterable[tuple[str, Any]], value: Any) -> None:
        super().__init__(name)
        self._values: list[Any] = []  # Kept here: the list would give enumerated values back as plain texts.
        for text, found in entries:
            self._offer(text, found)
        self.set_value(value)

    @property
    def value(self) -> Any:
        """The value chosen."""
        return self._values[self.currentIndex()]

    def set_value(self, value: Any) -> None:
        """Choose a value."""
        if value not in self._values:
            self._offer(str(value), value)
        self.setCurrentIndex(self._values.index(value))

    def _offer(self, text: str, value: Any) -> None:
        self._values.append(value)
        self.addItem(text)


class WholeNumber(QSpinBox):
    """A whole number between two borders, both included."""

    def __init__(self, name: str, value: int, least: int, most: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRange(min(least, value), max(most, value))
        self.setValue(value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page: rolling over a number must not change it."""
        event.ignore()
