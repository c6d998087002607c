"""What may colour the communes beside the minutes: density, access to doctors, zones of doctors, official minutes."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import shapely
from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind, Zoning
from pacte_desktop.gui.map.layer_sections import Variable
from pacte_desktop.gui.map.legend import LegendContent, band_rows
from pacte_desktop.gui.map.model import Floats
from pacte_desktop.gui.map.scheme import Scheme, diverging_scheme, sequential_scheme, zoning_scheme
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.map_content import class_counts, definition_lines, map_bands
from pacte_desktop.services.layers import layer_values, newest_layer
from pacte_desktop.services.map_classes import class_rule
from pacte_desktop.territory.coverage import Coverage

_ZONES = (Zoning.ZIP, Zoning.ZAC, Zoning.ZV, Zoning.HV)
_OFFICIAL = (LayerKind.OFFICIAL_SU_SMUR, LayerKind.OFFICIAL_SU_SMUR_MCS, LayerKind.OFFICIAL_ALL_MODES)


class VariableKey(StrEnum):
    """Ways to colour the communes."""

    MINUTES = "minutes"
    DENSITY = "density"
    ZONING = "zoning"
    APL = "apl"
    OFFICIAL = "official"
    DIFFERENCE = "difference"


@dataclass(frozen=True)
class Coloured:
    """Values of every commune of the map (NaN: not published, or outside the plan), their classes and their legend."""

    values: Floats
    scheme: Scheme
    legend: LegendContent


def variables(plan: OpenPlan) -> list[Variable]:
    """Every way to colour, with the reason where the plan does not hold what it needs."""
    labels = {
        VariableKey.MINUTES: QCoreApplication.translate("MapVariables", "minutes"),
        VariableKey.DENSITY: QCoreApplication.translate("MapVariables", "densité de population"),
        VariableKey.ZONING: QCoreApplication.translate("MapVariables", "zonage des médecins"),
        VariableKey.APL: QCoreApplication.translate("MapVariables", "accessibilité (APL)"),
        VariableKey.OFFICIAL: QCoreApplication.translate("MapVariables", "minutes officielles"),
        VariableKey.DIFFERENCE: QCoreApplication.translate("MapVariables", "écart calculé − officiel"),
    }
    return [Variable(str(key), label, why_not(plan, key)) for key, label in labels.items()]


def why_not(plan: OpenPlan, key: VariableKey) -> str:
    """What is missing and where to get it; empty when the communes can be coloured so."""
    layers = plan.coverage_input.layers
    words = QCoreApplication.translate(
        "MapVariables",
        "Le plan ne contient pas {what} : ajoutez le fichier {file} par « Couches de la carte… » (Ctrl+L).",
    )
    match key:
        case VariableKey.ZONING if newest_layer(layers, LayerKind.ZONING) is None:
            what = QCoreApplication.translate("MapVariables", "le zonage des médecins généralistes")
            return words.format(what=what, file=QCoreApplication.translate("MapVariables", "du zonage de l’ARS"))
        case VariableKey.APL if newest_layer(layers, LayerKind.APL) is None:
            what = QCoreApplication.translate("MapVariables", "l’APL")
            return words.format(what=what, file=QCoreApplication.translate("MapVariables", "de la DREES (data.drees)"))
        case VariableKey.OFFICIAL | VariableKey.DIFFERENCE if official_layer(plan) is None:
            what = QCoreApplication.translate("MapVariables", "les minutes officielles de cette définition")
            return words.format(what=what, file=QCoreApplication.translate("MapVariables", "du diagnostic de la DREES"))
    return ""


def official_layer(plan: OpenPlan) -> CommuneLayer | None:
    """Official minutes that answer the definition of the plan; None when the plan holds none."""
    kinds = [kind for kind in _OFFICIAL if kind.definition_code == plan.definition.code]
    return newest_layer(plan.coverage_input.layers, kinds[0]) if kinds else None


def coloured(plan: OpenPlan, key: VariableKey) -> Coloured | None:
    """The communes by a variable; None for the minutes, and where something is missing."""
    if key is VariableKey.MINUTES or why_not(plan, key):
        return None
    makers: dict[VariableKey, Callable[[OpenPlan], Coloured | None]] = {
        VariableKey.DENSITY: _density,
        VariableKey.ZONING: _zoning,
        VariableKey.APL: _apl,
        VariableKey.OFFICIAL: _official,
        VariableKey.DIFFERENCE: _difference,
    }
    return makers[key](plan)


def _coloured(plan: OpenPlan, values: Floats, scheme: Scheme, title: str, lines: list[str]) -> Coloured:
    """``values`` are in the order of the territory; those outside the plan are not shown."""
    inside = plan.territory.communes.inside
    shown = np.where(inside, values, np.nan)
    inner = values[inside]
    rows = band_rows(scheme, class_counts(scheme, inner), with_no_data=bool(np.isnan(inner).any()))
    return Coloured(shown, scheme, LegendContent(title, lines, rows, scheme=scheme))


def _classes_line(source: str) -> str:
    return QCoreApplication.translate("MapVariables", "Classes : {source}").format(source=source)


def _density(plan: OpenPlan) -> Coloured:
    communes, rule = plan.territory.communes, class_rule("density")
    area_km2 = shapely.area(communes.polygon) / 1e6
    values = communes.population_municipal / np.maximum(area_km2, 1e-6)
    base = plan.definition.population_base
    lines = [
        QCoreApplication.translate("MapVariables", "{base}, divisée par la surface de la commune").format(
            base=base[:1].upper() + base[1:]
        ),
        _classes_line(rule.source),
    ]
    title = QCoreApplication.translate("MapVariables", "Densité de population")
    return _coloured(plan, values, sequential_scheme(rule.borders, rule.unit), title, lines)


def _layer_lines(layer: CommuneLayer) -> list[str]:
    said = QCoreApplication.translate("MapVariables", "{source}, {vintage}").format(
        source=layer.source, vintage=layer.vintage
    )
    return [said, layer.licence] if layer.licence else [said]


def _zoning(plan: OpenPlan) -> Coloured | None:
    layers = plan.coverage_input.layers
    layer = newest_layer(layers, LayerKind.ZONING)
    if layer is None:
        return None
    numbers = {str(zone): float(number) for number, zone in enumerate(_ZONES)}
    words = layer_values(layers, LayerKind.ZONING, plan.territory.communes).tolist()
    values = np.array([numbers.get(word, np.nan) for word in words])
    return _coloured(plan, values, zoning_scheme(), layer.label, _layer_lines(layer))


def _apl(plan: OpenPlan) -> Coloured | None:
    layers, rule = plan.coverage_input.layers, class_rule("apl")
    layer = newest_layer(layers, LayerKind.APL)
    if layer is None:
        return None
    values = layer_values(layers, LayerKind.APL, plan.territory.communes)
    lines = [*_layer_lines(layer), rule.unit[:1].upper() + rule.unit[1:], _classes_line(rule.source)]
    return _coloured(plan, values, sequential_scheme(rule.borders, falling=True), layer.label, lines)


def _official(plan: OpenPlan) -> Coloured | None:
    layer = official_layer(plan)
    if layer is None:
        return None
    values = layer_values(plan.coverage_input.layers, layer.kind, plan.territory.communes)
    lines = [*definition_lines(plan.definition), *_layer_lines(layer)]
    return _coloured(plan, values, map_bands(plan.definition), layer.label, lines)


def _difference(plan: OpenPlan) -> Coloured | None:
    layer, coverage, rule = official_layer(plan), plan.territory.coverage, class_rule("difference")
    if layer is None or coverage is None:
        return None
    official = layer_values(plan.coverage_input.layers, layer.kind, plan.territory.communes)
    values = _computed(plan, coverage) - official
    title = QCoreApplication.translate("MapVariables", "Minutes calculées moins minutes officielles")
    lines = [*definition_lines(plan.definition), *_layer_lines(layer), coverage.source.note, _classes_line(rule.source)]
    return _coloured(plan, values, diverging_scheme(rule.borders, rule.unit), title, lines)


def _computed(plan: OpenPlan, coverage: Coverage) -> Floats:
    minutes = np.full(len(plan.territory.communes), np.nan)
    minutes[plan.territory.communes.inside] = coverage.minutes
    return minutes
