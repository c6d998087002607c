"""What the legend of the map says of a scenario: communes won and lost, places added and closed."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from pacte_desktop.domain.scenario import CloseEquipment
from pacte_desktop.gui.map.legend import LegendEntry, SymbolRow
from pacte_desktop.gui.map.model import PointState
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.samples import change_sample
from pacte_desktop.gui.pages.map_points import EQUIPMENT_KINDS
from pacte_desktop.gui.pages.whatif.mode import WhatIf
from pacte_desktop.gui.pages.whatif.words import communes_figure

REACH_ALPHA = 38


def scenario_remark(mode: WhatIf) -> list[str]:
    """That the colours are those of the plan without the scenario."""
    if not mode.is_on:
        return []
    return [QCoreApplication.translate("WhatIf", "Les couleurs montrent les minutes sans le scénario.")]


def reach_sample(painter: QPainter, box: QRectF, palette: MapPalette) -> None:
    """What the place on trial reaches: its veil and its border."""
    veil = QColor(palette.accent)
    veil.setAlpha(REACH_ALPHA)
    painter.fillRect(box, palette.land)
    painter.fillRect(box, veil)
    painter.setPen(QPen(palette.accent, 2.2))
    painter.drawRect(box)


def scenario_layers(mode: WhatIf) -> list[LegendEntry]:
    """Communes that change side, with their people."""
    gains = mode.gains
    if not mode.is_on or gains is None:
        return []

    def figure(communes: int) -> str:
        return communes_figure(communes) if mode.is_settled else ""  # Nobody reads it while the hand moves.

    found = []
    if mode.trial is not None:
        whole = mode.trial.zone is None
        words = (
            QCoreApplication.translate("WhatIf", "à sa portée (communes entières)")
            if whole
            else QCoreApplication.translate("WhatIf", "à sa portée (d’après les routes)")
        )
        found.append(LegendEntry(reach_sample, words, figure(len(mode.trial.reached))))
    if len(gains.won):
        words = QCoreApplication.translate("WhatIf", "couvertes avec le scénario")
        found.append(LegendEntry(change_sample(gained=True), words, figure(len(gains.won))))
    if len(gains.lost):
        words = QCoreApplication.translate("WhatIf", "qui ne le sont plus")
        found.append(LegendEntry(change_sample(gained=False), words, figure(len(gains.lost))))
    return found


def scenario_symbols(mode: WhatIf) -> list[SymbolRow]:
    """The place on trial, and those closed."""
    if not mode.is_on:
        return []
    found = []
    if mode.place is not None:
        words = QCoreApplication.translate("WhatIf", "lieu à l’essai")
        found.append(SymbolRow(EQUIPMENT_KINDS[mode.kind], words, state=PointState.ADDED))
    places = mode.equipment()
    for edit in mode.edits:
        if isinstance(edit, CloseEquipment) and edit.equipment_id in places:
            item = places[edit.equipment_id]
            words = QCoreApplication.translate("WhatIf", "fermé : {name}").format(name=item.name)
            found.append(SymbolRow(EQUIPMENT_KINDS[item.kind], words, state=PointState.CLOSED))
    return found
