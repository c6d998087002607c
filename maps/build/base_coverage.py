"""A coverage in metres without gap or overlap, from polygons in degrees that nearly are one."""

import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pyproj
import shapely

from pacte_desktop.territory.polygon_coverage import Array, Integers, edges, shared_edges

SLIVER_M2 = 10_000.0
GRID_M = 1.0


class Zone(NamedTuple):
    """Part of France with one official projection (décret n° 2000-1276); ``geographic_epsg`` is its own datum."""

    name: str
    departements: frozenset[str]  # Empty: every département of the mainland and Corsica.
    epsg: int
    geographic_epsg: int


ZONES = (
    Zone("metropole", frozenset(), 2154, 4171),
    Zone("antilles", frozenset({"971", "972"}), 5490, 5489),
    Zone("guyane", frozenset({"973"}), 2972, 4624),
    Zone("reunion", frozenset({"974"}), 2975, 4627),
    Zone("mayotte", frozenset({"976"}), 4471, 4470),
)


def in_zone(departement: str, zone: Zone) -> bool:
    """Whether the département (code) belongs to the zone."""
    return departement in zone.departements if zone.departements else len(departement) == 2


def project(geometries: Sequence[shapely.Geometry] | Array, zone: Zone) -> Array:
    """Same geometries in metres of the zone, rounded to 1 m. The datums differ by less than that from WGS 84."""
    transformer = pyproj.Transformer.from_crs(zone.geographic_epsg, zone.epsg, always_xy=True)

    def in_metres(lonlat: Array) -> Array:
        return np.round(np.column_stack(transformer.transform(lonlat[:, 0], lonlat[:, 1])))

    return np.asarray(shapely.transform(np.asarray(geometries, dtype=object), in_metres), dtype=object)


def faces_of(polygons: Array) -> Array:
    """Smallest areas that the outlines delimit, after crossing lines got a common vertex on the 1 m grid."""
    ends = np.unique(edges(polygons)[0], axis=0)
    lines = shapely.linestrings(ends.reshape(-1, 2, 2).astype(float))
    noded = shapely.union_all(lines, grid_size=GRID_M)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))
    corner = shapely.bounds(faces)
    return np.asarray(faces[np.lexsort((shapely.area(faces), *corner.T))], dtype=object)


def owners_of(faces: Array, pieces: Array, owner: Integers) -> tuple[Integers, Counter[str]]:
    """Commune of each face, -1 for water and foreign enclaves, and what had to be repaired.

    A face in one commune is its. A face in several (overlap) or in none and under 1 ha (gap) goes to the one with
    which it shares the longest border.
    """
    inside = shapely.point_on_surface(faces)
    face, piece = shapely.STRtree(shapely.make_valid(pieces)).query(inside, "within")
    claims: dict[int, set[int]] = defaultdict(set)
    for f, p in zip(face.tolist(), piece.tolist(), strict=True):
        claims[f].add(int(owner[p]))
    result = np.full(len(faces), -1, dtype=np.int64)
    open_faces: set[int] = set()
    seen: Counter[str] = Counter()
    for f, area in enumerate(shapely.area(faces)):
        if len(claims[f]) == 1:
            result[f] = next(iter(claims[f]))
        elif claims[f] or area < SLIVER_M2:
            open_faces.add(f)
            seen["overlaps" if claims[f] else "gaps"] += 1
        else:
            seen["holes_kept"] += 1
    _settle(result, open_faces, claims, shared_edges(faces))
    return result, seen


def _settle(result: Integers, open_faces: set[int], claims: dict[int, set[int]], shared: Array) -> None:
    """Fill ``result`` for the open faces, longest common border first; ties go to the smaller code."""
    borders: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for a, b, length in shared.tolist():
        borders[int(a)].append((int(b), length))
        borders[int(b)].append((int(a), length))
    while open_faces:
        best: tuple[float, int, int] | None = None
        for f in sorted(open_faces):
            length_by_owner: defaultdict[int, float] = defaultdict(float)
            for other, length in borders[f]:
                candidate = int(result[other])
                if candidate >= 0 and (not claims[f] or candidate in claims[f]):
                    length_by_owner[candidate] += length
            for candidate, total in length_by_owner.items():
                best = max(best or (0.0, 0, 0), (total, -candidate, -f))
        if best is None:
            sys.exit(f"faces without neighbour: {sorted(open_faces)}")
        result[-best[2]] = -best[1]
        open_faces.discard(-best[2])


def check_coverage(polygons: Array, name: str) -> None:
    """Stop unless every polygon is valid, has an area, and shares its borders vertex for vertex."""
    good = shapely.is_valid(polygons).all() and (shapely.area(polygons) > 0).all()
    if not (good and shapely.coverage_is_valid(polygons)):
        sys.exit(f"{name}: not a valid coverage")
