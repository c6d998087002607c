"""What colours the communes of the shared map beside the minutes: access to doctors, their zones, people."""

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from pacte_desktop.documents.webmap import MapVariable
from pacte_desktop.documents.webmap.schemes import amount_classes, zone_classes
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind, Zoning
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services.layers import layer_in_force, layer_values
from pacte_desktop.services.map_classes import ClassRule, class_rule
from pacte_desktop.services.sheets.layer_facts import value_words
from pacte_desktop.territory.basemap import BaseTerritory

_ZONES = (Zoning.ZIP, Zoning.ZAC, Zoning.ZV, Zoning.HV)


def plan_variables(
    layers: Sequence[CommuneLayer], communes: BaseTerritory, population_base: str
) -> tuple[MapVariable, ...]:
    """Those that the plan can tell of, for the communes of the plan in their order."""
    found = [_access(layers, communes), _zoning(layers, communes), _density(communes, population_base)]
    return tuple(variable for variable in found if variable is not None)


def _access(layers: Sequence[CommuneLayer], communes: BaseTerritory) -> MapVariable | None:
    layer = layer_in_force(layers, LayerKind.APL)
    if layer is None:
        return None
    rule, values = class_rule("apl"), layer_values(layers, LayerKind.APL, communes)[communes.inside]
    return MapVariable(
        key="apl",
        name=translate("WebMap", "accès aux médecins (APL)"),
        title=layer.kind.label,
        lines=(rule.unit[:1].upper() + rule.unit[1:], *_layer_lines(layer), _classes_line(rule)),
        classes=amount_classes(rule.borders, falling=True),
        class_of=_classes(values, rule.borders),
        texts=tuple(value_words(layer.kind, None if np.isnan(value) else value) for value in values.tolist()),
        missing=_not_published(),
    )


def _zoning(layers: Sequence[CommuneLayer], communes: BaseTerritory) -> MapVariable | None:
    layer = layer_in_force(layers, LayerKind.ZONING)
    if layer is None:
        return None
    zones = layer_values(layers, LayerKind.ZONING, communes)[communes.inside].tolist()
    numbers = {str(zone): number for number, zone in enumerate(_ZONES)}
    return MapVariable(
        key="zoning",
        name=translate("WebMap", "zonage des médecins"),
        title=layer.kind.label,
        lines=_layer_lines(layer),
        classes=zone_classes([zone.label for zone in _ZONES]),
        class_of=tuple(numbers.get(zone, -1) for zone in zones),
        texts=tuple(value_words(layer.kind, zone if zone in numbers else None) for zone in zones),
        missing=_not_published(),
    )


def _density(communes: BaseTerritory, population_base: str) -> MapVariable:
    rule, inside = class_rule("density"), communes.inside
    area_km2 = np.maximum(shapely.area(communes.polygon[inside]) / 1e6, 1e-6)
    values = communes.population_municipal[inside].astype(np.float64) / area_km2
    base = translate("WebMap", "{base}, divisée par la surface de la commune")
    return MapVariable(
        key="density",
        name=translate("WebMap", "densité de population"),
        title=translate("WebMap", "Densité de population"),
        lines=(base.format(base=population_base[:1].upper() + population_base[1:]), _classes_line(rule)),
        classes=amount_classes(rule.borders, rule.unit),
        class_of=_classes(values, rule.borders),
        texts=tuple(f"{grouped(value, 0 if value >= 10 else 1)}\u202f{rule.unit}" for value in values.tolist()),
        missing=_not_published(),
    )


def _classes(values: NDArray[np.float64], borders: Sequence[float]) -> tuple[int, ...]:
    """A value exactly at a border is in the lower class; -1 where nothing is published."""
    found = np.searchsorted(np.asarray(borders), values, side="left")
    return tuple(np.where(np.isnan(values), -1, found).tolist())


def _layer_lines(layer: CommuneLayer) -> tuple[str, ...]:
    """Source with its edition or the day of the order, how the file was read, and the licence."""
    said = translate("WebMap", "{source}, {vintage}").format(source=layer.source, vintage=layer.vintage)
    reading = layer.label.removeprefix(layer.kind.label).strip(" ·")
    return tuple(line for line in (said, reading, layer.licence) if line)


def _classes_line(rule: ClassRule) -> str:
    return translate("WebMap", "Classes : {source}").format(source=rule.source)


def _not_published() -> str:
    return translate("WebMap", "non publié")
