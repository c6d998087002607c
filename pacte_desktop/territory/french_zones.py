"""Parts of France with one official projection, and geometries brought to its metres."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import shapely

from pacte_desktop.territory.polygon_coverage import Array


class FrenchZone(NamedTuple):
    """Part of France with one official projection (décret n° 2000-1276); ``geographic_epsg`` is its own datum."""

    name: str
    departements: frozenset[str]  # Empty: every département of the mainland and Corsica.
    epsg: int
    geographic_epsg: int


ZONES = (
    FrenchZone("metropole", frozenset(), 2154, 4171),
    FrenchZone("antilles", frozenset({"971", "972"}), 5490, 5489),
    FrenchZone("guyane", frozenset({"973"}), 2972, 4624),
    FrenchZone("reunion", frozenset({"974"}), 2975, 4627),
    FrenchZone("mayotte", frozenset({"976"}), 4471, 4470),
)


def in_zone(departement: str, zone: FrenchZone) -> bool:
    """Whether the département (code) belongs to the zone."""
    return departement in zone.departements if zone.departements else len(departement) == 2


def project(geometries: Sequence[shapely.Geometry] | Array, zone: FrenchZone) -> Array:
    """Same geometries in metres of the zone, rounded to 1 m. The datums differ by less than that from WGS 84."""
    import pyproj

    transformer = pyproj.Transformer.from_crs(zone.geographic_epsg, zone.epsg, always_xy=True)

    def in_metres(lonlat: Array) -> Array:
        return np.round(np.column_stack(transformer.transform(lonlat[:, 0], lonlat[:, 1])))

    return np.asarray(shapely.transform(np.asarray(geometries, dtype=object), in_metres), dtype=object)
