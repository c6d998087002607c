"""Sort and filter as a French reader expects: accents and case ignored, « Salle 9 » before « Salle 10 »."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCollator, QLocale, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from pacte_desktop.domain.french_order import search_key

SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SEARCH_ROLE = int(Qt.ItemDataRole.UserRole) + 2
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 3

AnyIndex = QModelIndex | QPersistentModelIndex


class FrenchProxy(QSortFilterProxyModel):
    """Sorts by SORT_ROLE (numbers by value, text in French order) and keeps rows whose SEARCH_ROLE holds every word.

    ``accepts`` may refuse further rows by their KEY_ROLE.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collator = QCollator(QLocale("fr_FR"))
        self._collator.setNumericMode(True)
        self._words: list[str] = []
        self._accepts: Callable[[Any], bool] | None = None
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(False)

    def set_text(self, text: str) -> None:
        """Keep the rows that hold every word of ``text``."""
        self.beginFilterChange()
        self._words = search_key(text).split()
        self._refilter()

    def set_accepts(self, accepts: Callable[[Any], bool] | None) -> None:
        """Keep the rows whose key ``accepts`` agrees with."""
        self.beginFilterChange()
        self._accepts = accepts
        self._refilter()

    def _refilter(self) -> None:
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        """Rows without a key (groups) are kept only through their children."""
        index = self.sourceModel().index(source_row, 0, source_parent)
        key = index.data(KEY_ROLE)
        if key is None:
            return False
        if self._accepts is not None and not self._accepts(key):
            return False
        if not self._words:
            return True
        text = index.data(SEARCH_ROLE) or ""
        return all(word in text for word in self._words)

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        """Numbers by value, texts by the French collation, empty last."""
        first, second = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if first is None or second is None:
            return first is not None
        if isinstance(first, str) and isinstance(second, str):
            return self._collator.compare(first, second) < 0
        return bool(first < second)
