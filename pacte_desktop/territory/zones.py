"""Zones within 10, 20, 30… minutes of care: multipolygons with their holes, in metres of one projection.

From road points (:class:`ZoneGrid`) or, where there are no roads, from whole communes; ``basis`` says which. Every zone
holds the shorter ones. Exactly the limit is within.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.zone_grid import Rings, ZoneGrid, without_small

Polygons = NDArray[np.object_]


class ZoneBasis(StrEnum):
    """What a zone is made of: ``ROADS``, or ``COMMUNES``, each wholly within or wholly out."""

    ROADS = "roads"
    COMMUNES = "communes"

    @property
    def label(self) -> str:
        """Words for legends and exports."""
        return {
            ZoneBasis.ROADS: translate("Zones", "tracé d’après les routes"),
            ZoneBasis.COMMUNES: translate("Zones", "communes entières"),
        }[self]


@dataclass(frozen=True, slots=True)
class Zone:
    """Everything within ``upper_min`` minutes; a band when ``lower_min`` is not 0: beyond that and within the other."""

    upper_min: float
    polygon: shapely.MultiPolygon
    basis: ZoneBasis
    lower_min: float = 0.0


def zones_of_roads(
    grid: ZoneGrid,
    minutes: ArrayLike,
    limits_min: Sequence[float],
    *,
    land: shapely.Geometry | None = None,
    places: ArrayLike | None = None,
    watch: Watch | None = None,
) -> tuple[Zone, ...]:
    """Zones by increasing limit from the minutes of the points of ``grid`` (inf or NaN: not reached).

    Minutes should be known up to ``grid.rule.softness_min`` beyond the longest limit. ``land``: valid area to which
    zones are cut. ``places``, shape (k, 2): a hole around one of them (a chef-lieu) stays, however small. Raises
    ``CancelledError`` when the watch asks to stop.
    """
    watch, words = watch or Watch(), translate("Zones", "Tracé des zones")
    limits = sorted(set(limits_min))
    watch.step(words, 0, len(limits) + 1)
    window = grid.window(minutes, max(limits, default=0.0))
    kept = np.zeros((0, 2)) if places is None else np.asarray(places, dtype=float).reshape(-1, 2)
    if land is not None:
        shapely.prepare(land)
    zones = []
    for done, limit_min in enumerate(limits, start=1):
        watch.step(words, done, len(limits) + 1)
        rings = without_small(window.rings(limit_min), grid.rule.smallest_m2, kept)
        found = _large_parts(_clipped(_polygons(rings), land), grid.rule.smallest_m2)
        zones.append(Zone(limit_min, shapely.MultiPolygon(found.tolist()), ZoneBasis.ROADS))
    watch.step(words, len(limits) + 1, len(limits) + 1)
    return tuple(zones)


def zones_of_communes(
    polygons: Polygons, minutes: ArrayLike, limits_min: Sequence[float], watch: Watch | None = None
) -> tuple[Zone, ...]:
    """Zones by increasing limit as unions of communes (a coverage: shared borders equal) by their minutes."""
    watch, words = watch or Watch(), translate("Zones", "Tracé des zones")
    limits, values = sorted(set(limits_min)), np.asarray(minutes, dtype=float)
    zones = []
    for done, limit_min in enumerate(limits):
        watch.step(words, done, len(limits))
        union = shapely.coverage_union_all(polygons[values <= limit_min])
        parts = _parts(np.array([shapely.make_valid(union)], dtype=object))
        zones.append(Zone(limit_min, shapely.MultiPolygon(parts.tolist()), ZoneBasis.COMMUNES))
    watch.step(words, len(limits), len(limits))
    return tuple(zones)


def bands(zones: Sequence[Zone]) -> tuple[Zone, ...]:
    """What each zone has that the one before has not, nearest first: 0 to 10 minutes, 10 to 20, …"""
    found: list[Zone] = []
    before: Zone | None = None
    for zone in sorted(zones, key=lambda zone: zone.upper_min):
        if before is None:
            found.append(zone)
        else:
            rest = shapely.difference(zone.polygon, before.polygon)
            parts = _parts(np.array([rest], dtype=object))
            found.append(Zone(zone.upper_min, shapely.MultiPolygon(parts.tolist()), zone.basis, before.upper_min))
        before = zone
    return tuple(found)


def _polygons(rings: Rings) -> Polygons:
    """Valid polygons of the rings."""
    if not len(rings):
        return np.zeros(0, dtype=object)
    kind = shapely.GeometryType.POLYGON
    found = np.asarray(shapely.from_ragged_array(kind, rings.point, (rings.start, rings.outer)), dtype=object)
    is_broken = ~shapely.is_valid(found)  # Rings that touch themselves where two cells meet at a corner.
    found[is_broken] = shapely.make_valid(found[is_broken], method="structure")
    return _parts(found)


def _clipped(polygons: Polygons, land: shapely.Geometry | None) -> Polygons:
    """The polygons on land; what lies wholly on it is not cut."""
    if land is None or not len(polygons):
        return polygons
    crosses = ~shapely.contains_properly(land, polygons)
    cut = shapely.intersection(polygons[crosses], land)
    return np.concatenate((polygons[~crosses], _parts(cut)))


def _large_parts(polygons: Polygons, smallest_m2: float) -> Polygons:
    return polygons[shapely.area(polygons) >= smallest_m2]


def _parts(geometries: Any) -> Polygons:
    """The polygons among the parts of the geometries."""
    parts = shapely.get_parts(shapely.get_parts(geometries))  # A collection may hold multipolygons.
    return np.asarray(parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON], dtype=object)
