"""What may colour the communes beside the minutes: density, zones of doctors, official minutes, imported layers."""

from collections.abc import Callable
from enum import StrEnum

import numpy as np
from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.gui.map.layer_sections import Edition, Variable
from pacte_desktop.gui.map.model import Floats
from pacte_desktop.gui.map.scheme import diverging_scheme, zoning_scheme
from pacte_desktop.gui.pages.coloured import Coloured, by_density, coloured_by
from pacte_desktop.gui.pages.layer_variables import by_access, coloured_by_layer, held_kinds, variable_words
from pacte_desktop.gui.pages.map_content import definition_lines, map_bands
from pacte_desktop.gui.plan_view import PlanView
from pacte_desktop.services.layers import edition_label, editions, layer_in_force, layer_values
from pacte_desktop.services.map_classes import ZONES, class_rule, classes_line, layer_lines, reading_notes
from pacte_desktop.territory.coverage import Coverage

_OFFICIAL = (LayerKind.OFFICIAL_SU_SMUR, LayerKind.OFFICIAL_SU_SMUR_MCS, LayerKind.OFFICIAL_ALL_MODES)


class VariableKey(StrEnum):
    """Ways to colour the communes."""

    MINUTES = "minutes"
    DENSITY = "density"
    ZONING = "zoning"
    APL = "apl"
    OFFICIAL = "official"
    DIFFERENCE = "difference"


Way = VariableKey | LayerKind
"""What the communes are coloured by; a kind of layer stands for itself where the plan holds it."""


def way_of(key: str) -> Way:
    """The way to colour that has this key. Raises ValueError for none."""
    return LayerKind(key) if key in list(LayerKind) else VariableKey(key)


def variables(plan: PlanView) -> list[Variable]:
    """Every way to colour, with the reason where the plan does not hold what it needs; of the many layers that may be
    imported only those that it holds."""
    labels: dict[Way, str] = {
        VariableKey.MINUTES: QCoreApplication.translate("MapVariables", "minutes"),
        VariableKey.DENSITY: QCoreApplication.translate("MapVariables", "densité de population"),
        VariableKey.ZONING: QCoreApplication.translate("MapVariables", "zonage des médecins"),
        VariableKey.APL: QCoreApplication.translate("MapVariables", "accessibilité (APL)"),
        VariableKey.OFFICIAL: QCoreApplication.translate("MapVariables", "minutes officielles"),
        VariableKey.DIFFERENCE: QCoreApplication.translate("MapVariables", "écart calculé − officiel"),
    }
    labels |= {kind: variable_words(kind) for kind in held_kinds(plan.coverage_input.layers)}
    return [Variable(str(key), label, why_not(plan, key), _editions(plan, key)) for key, label in labels.items()]


def _editions(plan: PlanView, key: Way) -> tuple[Edition, ...]:
    """The dated layers that hold a variable, the one in force first."""
    kinds = {VariableKey.ZONING: LayerKind.ZONING, VariableKey.APL: LayerKind.APL}
    kind = key if isinstance(key, LayerKind) else kinds.get(key)
    if key in (VariableKey.OFFICIAL, VariableKey.DIFFERENCE):
        layer = official_layer(plan)
        kind = layer.kind if layer is not None else None
    found = editions(plan.coverage_input.layers, kind) if kind is not None else ()
    return tuple(Edition(layer.id, edition_label(layer)) for layer in found)


def why_not(plan: PlanView, key: Way) -> str:
    """What is missing and where to get it; empty when the communes can be coloured so."""
    layers = plan.coverage_input.layers
    words = QCoreApplication.translate(
        "MapVariables",
        "Le plan ne contient pas {what} : ajoutez le fichier {file} par « Couches de la carte… » (Ctrl+L).",
    )
    match key:
        case LayerKind() if key not in held_kinds(layers):
            return QCoreApplication.translate("MapVariables", "Le plan ne contient plus cette couche.")
        case VariableKey.ZONING if layer_in_force(layers, LayerKind.ZONING) is None:
            what = QCoreApplication.translate("MapVariables", "le zonage des médecins généralistes")
            return words.format(what=what, file=QCoreApplication.translate("MapVariables", "du zonage de l’ARS"))
        case VariableKey.APL if layer_in_force(layers, LayerKind.APL) is None:
            what = QCoreApplication.translate("MapVariables", "l’APL")
            return words.format(what=what, file=QCoreApplication.translate("MapVariables", "de la DREES (data.drees)"))
        case VariableKey.OFFICIAL | VariableKey.DIFFERENCE if official_layer(plan) is None:
            what = QCoreApplication.translate("MapVariables", "les minutes officielles de cette définition")
            return words.format(what=what, file=QCoreApplication.translate("MapVariables", "du diagnostic de la DREES"))
    return ""


def official_layer(plan: PlanView) -> CommuneLayer | None:
    """Official minutes that answer the definition of the plan; None when the plan holds none."""
    kinds = [kind for kind in _OFFICIAL if kind.definition_code == plan.definition.code]
    return layer_in_force(plan.coverage_input.layers, kinds[0]) if kinds else None


def coloured(plan: PlanView, key: Way) -> Coloured | None:
    """The communes by a variable; None for the minutes, and where something is missing."""
    if key is VariableKey.MINUTES or why_not(plan, key):
        return None
    if isinstance(key, LayerKind):
        return coloured_by_layer(plan, key)
    makers: dict[VariableKey, Callable[[PlanView], Coloured | None]] = {
        VariableKey.DENSITY: _density,
        VariableKey.ZONING: _zoning,
        VariableKey.APL: _apl,
        VariableKey.OFFICIAL: _official,
        VariableKey.DIFFERENCE: _difference,
    }
    return makers[key](plan)


def _density(plan: PlanView) -> Coloured:
    people = plan.territory.communes.population_municipal.astype(np.float64)
    title = QCoreApplication.translate("MapVariables", "Densité de population")
    return by_density(plan, people, title, plan.definition.population_base)


def _zoning(plan: PlanView) -> Coloured | None:
    layers = plan.coverage_input.layers
    layer = layer_in_force(layers, LayerKind.ZONING)
    if layer is None:
        return None
    numbers = {str(zone): float(number) for number, zone in enumerate(ZONES)}
    zones = layer_values(layers, LayerKind.ZONING, plan.territory.communes).tolist()
    values = np.array([numbers.get(zone, np.nan) for zone in zones])
    title, lines = layer.kind.label, layer_lines(layer)
    return coloured_by(plan, values, zoning_scheme(), title, lines, notes=reading_notes(layer))


def _apl(plan: PlanView) -> Coloured | None:
    layers = plan.coverage_input.layers
    layer = layer_in_force(layers, LayerKind.APL)
    if layer is None:
        return None
    return by_access(plan, layer, layer_values(layers, LayerKind.APL, plan.territory.communes))


def _official(plan: PlanView) -> Coloured | None:
    layer = official_layer(plan)
    if layer is None:
        return None
    values = layer_values(plan.coverage_input.layers, layer.kind, plan.territory.communes)
    lines = [*definition_lines(plan.definition), *layer_lines(layer)]
    return coloured_by(plan, values, map_bands(plan.definition), layer.label, lines)


def _difference(plan: PlanView) -> Coloured | None:
    layer, coverage, rule = official_layer(plan), plan.territory.coverage, class_rule("difference")
    if layer is None or coverage is None:
        return None
    official = layer_values(plan.coverage_input.layers, layer.kind, plan.territory.communes)
    values = _computed(plan, coverage) - official
    title = QCoreApplication.translate("MapVariables", "Minutes calculées moins minutes officielles")
    lines = [*definition_lines(plan.definition), *layer_lines(layer), coverage.source.note, classes_line(rule)]
    return coloured_by(plan, values, diverging_scheme(rule.borders, rule.unit), title, lines)


def _computed(plan: PlanView, coverage: Coverage) -> Floats:
    minutes = np.full(len(plan.territory.communes), np.nan)
    minutes[plan.territory.communes.inside] = coverage.minutes
    return minutes
