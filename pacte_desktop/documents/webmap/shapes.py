"""Outlines for the shared map: GeoJSON geometries in longitude and latitude, degrees WGS 84, rounded to about 10 m.

Neighbours are simplified together, so that they keep their common border.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from pacte_desktop.documents.webmap.content import WGS84, MapCommune
from pacte_desktop.domain.geography import departement_of

TOLERANCE_M = 100.0
LARGE_TOLERANCE_M = 350.0
ZONE_TOLERANCE_M = 120.0
ZONE_DETAIL_M = 600.0
_LARGE_MAP = 5_000
_METRES_A_DEGREE = 111_320.0
_DECIMALS = 4

Geometries = NDArray[np.object_]


def lonlat_outlines(communes: Sequence[MapCommune], epsg: int) -> Geometries:
    """Simplified outlines, one a commune, in degrees WGS 84."""
    outlines = np.array([commune.outline for commune in communes], dtype=object)
    if not len(outlines):
        return outlines
    tolerance_m = TOLERANCE_M if len(outlines) <= _LARGE_MAP else LARGE_TOLERANCE_M
    tolerance = tolerance_m / _METRES_A_DEGREE if epsg == WGS84 else tolerance_m
    return _lonlat(shapely.coverage_simplify(shapely.force_2d(outlines), tolerance), epsg)


def lonlat_zones(outlines: Sequence[BaseGeometry], epsg: int) -> Geometries:
    """Simplified zones in degrees WGS 84, without the holes and islands that could not be seen."""
    zones = np.array(list(outlines), dtype=object)
    if not len(zones):
        return zones
    degree = _METRES_A_DEGREE if epsg == WGS84 else 1.0
    simplified = shapely.simplify(shapely.force_2d(zones), ZONE_TOLERANCE_M / degree)
    smallest = (ZONE_DETAIL_M / degree) ** 2
    return _lonlat(np.array([_without_details(zone, smallest) for zone in simplified], dtype=object), epsg)


def _without_details(zone: BaseGeometry, smallest: float) -> BaseGeometry:
    parts = [part for part in shapely.get_parts(zone) if isinstance(part, shapely.Polygon)]
    kept = []
    for part in parts:
        holes = [hole for hole in part.interiors if shapely.Polygon(hole).area >= smallest]
        if part.area >= smallest:
            kept.append(shapely.Polygon(part.exterior, holes))
    return shapely.MultiPolygon(kept)


def _lonlat(geometries: Geometries, epsg: int) -> Geometries:
    if epsg == WGS84:
        return geometries
    from geopandas import GeoSeries

    degrees: Geometries = GeoSeries(geometries, crs=epsg).to_crs(WGS84).to_numpy()
    return degrees


def departement_borders(communes: Sequence[MapCommune], outlines: Geometries) -> BaseGeometry:
    """Lines around each département present on the map."""
    codes = np.array([departement_of(commune.insee_code) for commune in communes])
    unions = [shapely.union_all(outlines[codes == code]) for code in sorted(set(codes.tolist()))]
    return shapely.union_all(shapely.boundary(np.array(unions, dtype=object)))


def beyond_border(outlines: Geometries, is_beyond: Sequence[bool]) -> BaseGeometry:
    """The line of the threshold: around all communes beyond it."""
    beyond = outlines[np.asarray(is_beyond, dtype=bool)]
    return shapely.boundary(shapely.union_all(beyond)) if len(beyond) else shapely.LineString()


def geojson(geometry: BaseGeometry) -> dict[str, Any]:
    """GeoJSON geometry; an empty one is a geometry without parts."""
    mapping = shapely.geometry.mapping(geometry)
    return {"type": mapping["type"], "coordinates": _rounded(mapping.get("coordinates", ()))}


def _rounded(coordinates: Any) -> Any:
    if coordinates and isinstance(coordinates[0], float | int):
        return [round(float(value), _DECIMALS) for value in coordinates[:2]]
    return [_rounded(part) for part in coordinates]


def town_tiers(communes: Sequence[MapCommune], points: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Communes whose name the map shows, as (index, tier), the largest first and far enough apart to be read.

    Tier 1 is shown from the start, tiers 2 and 3 when zoomed in once and twice. ``points`` are degrees (n, 2).
    """
    if not len(points):
        return []
    scale = np.array([0.5 * np.cos(np.radians(points[:, 1].mean())), 1.0])
    placed = points * scale
    extent = float(np.hypot(*(placed.max(axis=0) - placed.min(axis=0)))) or 1.0
    order = sorted(range(len(communes)), key=lambda index: (-communes[index].population, communes[index].insee_code))
    chosen: list[tuple[int, int]] = []
    for tier, (apart, most) in enumerate(((18, 16), (34, 40), (60, 90)), start=1):
        for index in order[: most * 8]:
            if len(chosen) >= most:
                break
            if all(np.hypot(*(placed[index] - placed[other])) > extent / apart for other, _ in chosen):
                chosen.append((index, tier))
    return chosen
