"""The lines of a network as a search tree: which stretch of road is nearest to a point."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.network.earth import EARTH_RADIUS_M, mercator
from pacte_desktop.territory.network.roads import DEGREE, RoadArrays

SAME_PLACE_M = 0.1  # Roads that meet at the point itself, whatever the last digit of its degrees.
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Feet:
    """Nearest places: number of the point, link, vertex before the foot, share of the piece after it, metres away."""

    point: Ints
    link: Ints
    vertex: Ints
    share: Floats
    distance_m: Floats


class LineTree:
    """Nearest stretch of road among the links on which points may be placed."""

    def __init__(self, arrays: RoadArrays) -> None:
        import shapely

        start = np.asarray(arrays.line_start, dtype=np.int64)
        self._link = np.flatnonzero(arrays.link_is_open)
        self._start = start
        self._plane = mercator(np.asarray(arrays.line_lon) / DEGREE, np.asarray(arrays.line_lat) / DEGREE)
        length = np.diff(start)[self._link]
        row = np.repeat(np.arange(len(self._link)), length)
        vertex = np.arange(len(row)) + np.repeat(start[self._link] - (np.cumsum(length) - length), length)
        self._tree: Any = shapely.STRtree(shapely.linestrings(self._plane[vertex], indices=row))

    def nearest(self, lon: Floats, lat: Floats, limit_m: float) -> Feet:
        """Nearest places of each point (degrees) on the lines; none beyond the limit, several where roads meet."""
        import shapely

        if not len(self._link) or not len(lon):
            none = np.zeros(0, dtype=np.int64)
            return Feet(none, none, none, np.zeros(0), np.zeros(0))
        plane = mercator(lon, lat)
        radians_per_m = 1.0 / (EARTH_RADIUS_M * np.cos(np.radians(lat)))
        reach = limit_m * float(radians_per_m.max())
        points: Any = shapely.points(plane)
        (found, _line), away = self._tree.query_nearest(
            points, max_distance=reach, all_matches=False, return_distance=True
        )
        row, line = self._tree.query(
            points[found], predicate="dwithin", distance=away + SAME_PLACE_M * radians_per_m[found]
        )
        point = found[row]
        link = self._link[line]
        feet = [self._foot(*pair, plane) for pair in zip(link.tolist(), point.tolist(), strict=True)]
        vertex, share, distance = (np.array(part) for part in zip(*feet, strict=True)) if feet else [np.zeros(0)] * 3
        away = distance / radians_per_m[point]
        near = np.flatnonzero(away <= limit_m)
        return Feet(point[near], link[near], vertex[near].astype(np.int64), share[near], away[near])

    def _foot(self, link: int, row: int, plane: Floats) -> tuple[int, float, float]:
        first, after = int(self._start[link]), int(self._start[link + 1])
        begin, step = self._plane[first : after - 1], np.diff(self._plane[first:after], axis=0)
        square = np.maximum((step**2).sum(axis=1), 1e-30)
        share = np.clip(((plane[row] - begin) * step).sum(axis=1) / square, 0.0, 1.0)
        distance = np.hypot(*(begin + share[:, None] * step - plane[row]).T)
        best = int(distance.argmin())
        return first + best, float(share[best]), float(distance[best])
