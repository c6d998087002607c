"""One search for communes, interns and sites: accents and case ignored, « saint » and « st » alike."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from pacte_desktop.domain.french_order import french_key, search_key
from pacte_desktop.gui.icons import icon
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.sheets import Target

_KEY = int(Qt.ItemDataRole.UserRole) + 1
_TARGET = int(Qt.ItemDataRole.UserRole) + 2
_SHOWN = 12


class _Completer(QCompleter):
    """Compares search keys, puts the text shown into the box."""

    def splitPath(self, path: str) -> list[str]:
        return [search_key(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class SearchBox(QLineEdit):
    """Search field; ``found`` carries the chosen :class:`Target`."""

    found = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Commune, interne ou terrain…  Ctrl+K"))
        self.setAccessibleName(self.tr("Chercher"))
        self.setClearButtonEnabled(True)
        self._magnifier = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._plan: OpenPlan | None = None
        self._model = QStandardItemModel(self)
        self._completer = _Completer(self._model, self)
        self._completer.setCompletionRole(_KEY)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_SHOWN)
        self._completer.activated[QModelIndex].connect(self._activated)  # type: ignore[index]  # the stubs know one overload
        self.setCompleter(self._completer)
        self.returnPressed.connect(self._take_first)

    def set_plan(self, plan: OpenPlan) -> None:
        """Offer what is in this plan; the entries are made when the box is first used."""
        self._plan = plan
        self._model.clear()

    def _make_entries(self) -> None:
        plan = self._plan
        if plan is None or self._model.rowCount():
            return
        entries = sorted(_entries(plan, self.tr("interne"), self.tr("terrain")), key=lambda entry: french_key(entry[0]))
        for text, target in entries:
            item = QStandardItem(text)
            item.setData(search_key(text), _KEY)
            item.setData(target, _TARGET)
            self._model.appendRow(item)

    def lookup(self, text: str) -> Target | None:
        """The entry that a typed text means: one that begins with it before one that holds it, the shortest first."""
        self._make_entries()
        key = search_key(text)
        items = [self._model.item(row) for row in range(self._model.rowCount())]
        hits = [item for item in items if key and key in item.data(_KEY)]
        best = min(hits, key=lambda item: (not item.data(_KEY).startswith(key), len(item.text())), default=None)
        return best.data(_TARGET) if best else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ready to search."""
        self._make_entries()
        super().focusInEvent(event)

    def refresh_icons(self) -> None:
        """Draw the icon again after a change of theme."""
        self._magnifier.setIcon(icon("search"))

    def _activated(self, index: QModelIndex) -> None:
        self._choose(index.data(_TARGET))

    def _take_first(self) -> None:
        target = self.lookup(self.text())
        if target is not None:
            self._choose(target)

    def _choose(self, target: Target) -> None:
        self.found.emit(target)
        self.selectAll()


def _entries(plan: OpenPlan, intern_word: str, site_word: str) -> Iterable[tuple[str, Target]]:
    communes = plan.territory.communes
    for name, code, inside in zip(communes.name, communes.insee_code, communes.inside, strict=True):
        if inside:
            yield f"{name} ({code})", Target("commune", str(code))
    for intern in plan.snapshot.call_order:
        yield f"{intern.full_name} · {intern_word}", Target("intern", str(intern.id))
    for site in plan.snapshot.sites.values():
        yield f"{site.name} · {site_word}", Target("site", str(site.id))
