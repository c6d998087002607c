"""Classes of the map of the window and of the shared one: borders from the dated rules, values, and their words.

Both maps take them from here, so that they never say two things of one commune.
"""

import itertools
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.commune_layer import CommuneLayer, Zoning
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.shipped import RESOURCES

Floats = NDArray[np.float64]

NO_DATA = -1
"""Class of nan: never one of the classes with a value."""
ZONES = (Zoning.ZIP, Zoning.ZAC, Zoning.ZV, Zoning.HV)
"""Zones of access to doctors in the order of their classes."""


@dataclass(frozen=True, slots=True)
class ClassRule:
    """Ascending borders of one variable, its unit (empty for plain numbers), where they come from and since when."""

    borders: tuple[float, ...]
    unit: str
    source: str
    valid_from: date


@cache
def class_rule(variable: str) -> ClassRule:
    """Rule of ``density``, ``apl``, ``difference``, ``doctors``, ``pharmacies`` or ``facilities``."""
    table = tomllib.loads((RESOURCES / "rules" / "map_classes.toml").read_text(encoding="utf-8"))[variable]
    borders = tuple(float(value) for value in table.get("upper", table.get("borders")))
    return ClassRule(borders, table.get("unit", ""), table["source"], table["valid_from"])


def classes_of(values: Floats, upper: Sequence[float]) -> NDArray[np.int64]:
    """Class index of each value, a value exactly at a border being in the lower class; :data:`NO_DATA` for nan."""
    classes = np.searchsorted(np.asarray(upper), values, side="left").astype(np.int64)
    classes[np.isnan(values)] = NO_DATA
    return classes


def density_per_km2(people: Floats, polygons: NDArray[np.object_]) -> Floats:
    """People by square kilometre of their commune; ``polygons`` in metres."""
    import shapely

    return np.asarray(people / np.maximum(shapely.area(polygons) / 1e6, 1e-6), dtype=np.float64)


def number_labels(upper: Sequence[float], unit: str = "") -> list[str]:
    """« jusqu’à 10 min », « plus de 10 à 20 min », « plus de 20 min » for borders 10 and 20; « 0 » for a border 0."""
    texts = [figure(value) for value in upper]
    after = f"\u202f{unit}" if unit else ""
    first = translate("MapLegend", "jusqu’à {b}").format(b=texts[0]) + after
    labels = [texts[0] if upper[0] == 0 else first]
    between = translate("MapLegend", "plus de {a} à {b}")
    labels += [between.format(a=low, b=high) + after for low, high in itertools.pairwise(texts)]
    labels.append(translate("MapLegend", "plus de {a}").format(a=texts[-1]) + after)
    return labels


def zone_labels() -> list[str]:
    """Words for :data:`ZONES`, as they stand within a legend."""
    return [zone.label[:1].lower() + zone.label[1:] for zone in ZONES]


def figure(value: float) -> str:
    """A border as it was set, with as many decimals as it has."""
    return grouped(value, len(f"{value:g}".partition(".")[2]))


def not_published() -> str:
    """Words for what the source leaves blank; never the same as zero."""
    return translate("MapScheme", "non publié")


def density_line(base: str) -> str:
    """Which people are counted by the area of their commune; ``base`` in words."""
    words = translate("MapVariables", "{base}, divisée par la surface de la commune")
    return words.format(base=base[:1].upper() + base[1:])


def classes_line(rule: ClassRule) -> str:
    """Who chose the borders of the classes."""
    return translate("MapVariables", "Classes : {source}").format(source=rule.source)


def layer_lines(layer: CommuneLayer) -> list[str]:
    """Source with its edition or the day of the order, then the licence."""
    said = translate("MapVariables", "{source}, {vintage}").format(source=layer.source, vintage=layer.vintage)
    return [said, layer.licence] if layer.licence else [said]


def reading_notes(layer: CommuneLayer) -> list[str]:
    """How the words of the file were understood: what the label says beyond the kind."""
    said = layer.label.removeprefix(layer.kind.label).strip(" ·")
    return [said] if said else []
