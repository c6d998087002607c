"""A coverage in metres without gap or overlap, from polygons that nearly are one."""

from collections import Counter, defaultdict

import numpy as np
import shapely

from pacte_desktop.territory.polygon_coverage import Array, Integers, edges, shared_edges

SLIVER_M2 = 10_000.0
GRID_M = 1.0


class CoverageError(ValueError):
    """Polygons that cannot be made a coverage; the text says why, for who builds it."""


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
            raise CoverageError(f"faces without neighbour: {sorted(open_faces)}")
        result[-best[2]] = -best[1]
        open_faces.discard(-best[2])


def check_coverage(polygons: Array, name: str) -> None:
    """Raise :class:`CoverageError` unless every polygon is valid, has an area, and shares its borders whole."""
    good = shapely.is_valid(polygons).all() and (shapely.area(polygons) > 0).all()
    if not (good and shapely.coverage_is_valid(polygons)):
        raise CoverageError(f"{name}: not a valid coverage")
