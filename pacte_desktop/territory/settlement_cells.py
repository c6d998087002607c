"""Cells around settlements, in metres: the part of an area that is nearer to one settlement than to any other.

Together they are a coverage on a grid of 1 m: no gap, no overlap, shared borders equal vertex for vertex.
"""

import numpy as np
import shapely
from numpy.typing import NDArray

from pacte_desktop.territory.polygon_coverage import dissolve

Floats = NDArray[np.float64]
_GRID_M = 1.0
_THINNED_M = 250.0  # The hull needs no more of the roads than a point in such a square,
_SQUARES = 6_000  # nor more points than this: the time of a hull grows faster than their number.
_SMOOTH_M = 100.0


def area_around(points: Floats, hollow_ratio: float, margin_m: float) -> shapely.Geometry:
    """One polygon without holes around ``points`` (n, 2), whose border is about ``margin_m`` from the outermost."""
    step_m = max(_THINNED_M, float(np.sqrt(np.prod(np.ptp(points, axis=0)) / _SQUARES)))
    thin = np.unique(np.round(points / step_m), axis=0) * step_m
    hull = shapely.concave_hull(shapely.multipoints(thin), ratio=hollow_ratio)
    around = shapely.simplify(shapely.buffer(hull, margin_m + step_m, quad_segs=2), _SMOOTH_M)
    filled: shapely.Geometry = shapely.Polygon(shapely.get_coordinates(shapely.get_exterior_ring(around)))
    return shapely.set_precision(filled, _GRID_M)


def cells(points: Floats, area: shapely.Geometry) -> NDArray[np.object_]:
    """Multipolygon of each of the ``points`` (n, 2), which lie in ``area`` and apart from each other."""
    border = shapely.boundary(area)
    lines = [border]
    if len(points) > 1:
        between = shapely.voronoi_polygons(shapely.multipoints(points), extend_to=area, only_edges=True)
        lines.append(shapely.intersection(between, area))
    noded = shapely.union_all(np.array(lines, dtype=object), grid_size=_GRID_M)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))
    inside = shapely.point_on_surface(faces)
    settlement = np.asarray(shapely.points(points), dtype=object)
    nearest = shapely.STRtree(settlement).nearest(inside)
    return np.asarray(dissolve(faces, np.asarray(nearest, dtype=np.int64), len(points)), dtype=object)


def kept_apart(points: Floats, apart_m: float) -> NDArray[np.int64]:
    """Rows of ``points`` in their order, without those at most ``apart_m`` from one that comes before and is kept."""
    from scipy.spatial import KDTree

    tree = KDTree(points)
    gone = np.zeros(len(points), dtype=bool)
    for row in range(len(points)):
        if not gone[row]:
            gone[tree.query_ball_point(points[row], apart_m)] = True
            gone[row] = False
    return np.flatnonzero(~gone)
