"""Polygons that form a coverage: their edges, which of them they share, and unions that keep shared vertices."""

import itertools
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

Array = NDArray[Any]
Integers = NDArray[np.int64]


def edges(polygons: Array) -> tuple[Integers, Integers]:
    """Edges (n, 4) as x0 y0 x1 y1 with the smaller end first, and for each the index of its polygon."""
    parts, polygon_of_part = shapely.get_parts(polygons, return_index=True)
    rings, part_of_ring = shapely.get_rings(parts, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    points = points.astype(np.int64)
    same = (ring[1:] == ring[:-1]) & np.any(points[1:] != points[:-1], axis=1)
    start, end = points[:-1][same], points[1:][same]
    swap = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    ordered = np.where(swap[:, None], np.hstack([end, start]), np.hstack([start, end]))
    return ordered, polygon_of_part[part_of_ring[ring[:-1][same]]]


def shared_edges(polygons: Array) -> Array:
    """Rows (first polygon, second polygon, length in metres) for each edge that two polygons share, first < second."""
    ends, polygon = edges(polygons)
    order = np.lexsort((polygon, *ends.T))
    ends, polygon = ends[order], polygon[order]
    pair = np.all(ends[1:] == ends[:-1], axis=1) & (polygon[1:] != polygon[:-1])
    length = np.hypot(ends[:-1, 2] - ends[:-1, 0], ends[:-1, 3] - ends[:-1, 1])
    return np.asarray(np.column_stack([polygon[:-1], polygon[1:], length])[pair])


def dissolve(polygons: Array, group: Integers, count: int) -> Array:
    """One multipolygon for each group 0 … count-1; polygons of a group must form a coverage. Group -1 is dropped."""
    order = np.argsort(group, kind="stable")
    bounds = np.searchsorted(group[order], np.arange(count + 1))
    merged = np.empty(count, dtype=object)
    for i, (start, end) in enumerate(itertools.pairwise(bounds)):
        members = polygons[order[start:end]]
        union = members[0] if len(members) == 1 else shapely.coverage_union_all(members)
        merged[i] = shapely.multipolygons(shapely.get_parts(union))
    return np.asarray(shapely.normalize(merged), dtype=object)
