"""What colours the communes of the shared map beside the minutes: access to doctors, their zones, people."""

from collections.abc import Sequence

import numpy as np

from pacte_desktop.documents.webmap import MapVariable
from pacte_desktop.documents.webmap.schemes import amount_classes, zone_classes
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services.layers import layer_in_force, layer_values
from pacte_desktop.services.map_classes import (
    NO_DATA,
    ZONES,
    class_rule,
    classes_line,
    classes_of,
    density_line,
    density_per_km2,
    layer_lines,
    not_published,
    number_labels,
    reading_notes,
    zone_labels,
)
from pacte_desktop.services.sheets.layer_facts import value_words
from pacte_desktop.territory.basemap import BaseTerritory


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
        lines=(
            rule.unit[:1].upper() + rule.unit[1:],
            *layer_lines(layer),
            *reading_notes(layer),
            classes_line(rule),
        ),
        classes=amount_classes(number_labels(rule.borders), falling=True),
        class_of=tuple(classes_of(values, rule.borders).tolist()),
        texts=tuple(value_words(layer.kind, None if np.isnan(value) else value) for value in values.tolist()),
        missing=not_published(),
    )


def _zoning(layers: Sequence[CommuneLayer], communes: BaseTerritory) -> MapVariable | None:
    layer = layer_in_force(layers, LayerKind.ZONING)
    if layer is None:
        return None
    zones = layer_values(layers, LayerKind.ZONING, communes)[communes.inside].tolist()
    numbers = {str(zone): number for number, zone in enumerate(ZONES)}
    return MapVariable(
        key="zoning",
        name=translate("WebMap", "zonage des médecins"),
        title=layer.kind.label,
        lines=(*layer_lines(layer), *reading_notes(layer)),
        classes=zone_classes(zone_labels()),
        class_of=tuple(numbers.get(zone, NO_DATA) for zone in zones),
        texts=tuple(value_words(layer.kind, zone if zone in numbers else None) for zone in zones),
        missing=not_published(),
    )


def _density(communes: BaseTerritory, population_base: str) -> MapVariable:
    rule, inside = class_rule("density"), communes.inside
    people = communes.population_municipal[inside].astype(np.float64)
    values = density_per_km2(people, communes.polygon[inside])
    return MapVariable(
        key="density",
        name=translate("WebMap", "densité de population"),
        title=translate("WebMap", "Densité de population"),
        lines=(density_line(population_base), classes_line(rule)),
        classes=amount_classes(number_labels(rule.borders, rule.unit)),
        class_of=tuple(classes_of(values, rule.borders).tolist()),
        texts=tuple(f"{grouped(value, 0 if value >= 10 else 1)}\u202f{rule.unit}" for value in values.tolist()),
        missing=not_published(),
    )
