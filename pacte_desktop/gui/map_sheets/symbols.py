"""The symbols of a map sheet in words: sites, practices, housing, and urgent care that counts or does not."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.urgent_care import EquipmentKind
from pacte_desktop.gui.map.legend import SymbolRow
from pacte_desktop.gui.map.marks import KIND_PRIORITY
from pacte_desktop.gui.map.model import PointKind, PointState
from pacte_desktop.gui.pages.map_points import EQUIPMENT_KINDS

_STATES = (PointState.ADDED, PointState.USUAL, PointState.UNCOUNTED)
_KIND_OF = {point: kind for kind, point in EQUIPMENT_KINDS.items()}


def symbol_rows(seen: Collection[tuple[PointKind, PointState]]) -> list[SymbolRow]:
    """A row for each kind of symbol on the map, those of urgent care first."""
    return [
        SymbolRow(kind, _words(kind, state), state=state)
        for kind in KIND_PRIORITY
        for state in _STATES
        if (kind, state) in seen
    ]


def plain_symbol_rows(kinds: Collection[PointKind]) -> list[SymbolRow]:
    """The same where the map does not tell what counts from what does not."""
    return [
        SymbolRow(kind, _KIND_OF[kind].short_label if kind in _KIND_OF else _words(kind, PointState.USUAL))
        for kind in KIND_PRIORITY
        if kind in kinds
    ]


def _words(kind: PointKind, state: PointState) -> str:
    if kind in _KIND_OF:
        return _care_words(_KIND_OF[kind], state)
    return {
        PointKind.CHU: QCoreApplication.translate("MapSheets", "service du CHU"),
        PointKind.TRAINING_SITE: QCoreApplication.translate("MapSheets", "terrain de stage"),
        PointKind.MSP: QCoreApplication.translate("MapSheets", "maison de santé (MSP)"),
        PointKind.CDS: QCoreApplication.translate("MapSheets", "centre de santé (CDS)"),
        PointKind.HOUSING: QCoreApplication.translate("MapSheets", "logement"),
    }[kind]


def _care_words(kind: EquipmentKind, state: PointState) -> str:
    words = {
        PointState.ADDED: QCoreApplication.translate("MapSheets", "{kind} du scénario"),
        PointState.UNCOUNTED: QCoreApplication.translate("MapSheets", "{kind}, non compté"),
    }.get(state, QCoreApplication.translate("MapSheets", "{kind}, compté"))
    return words.format(kind=kind.short_label)
