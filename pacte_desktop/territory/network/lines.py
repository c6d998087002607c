"""The lines of a network as a search tree: which stretch of road is nearest to a point."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.network.earth import EARTH_RADIUS_M, mercator
from pacte_desktop.territory.network.roads import DEGREE, RoadArrays

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


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

    def nearest(self, lon: Floats, lat: Floats, limit_m: float) -> tuple[Ints, Ints, Floats, Floats]:
        """For each point the link (-1: none within the limit), the vertex before the foot, share of the piece, metres.

        Points in degrees. The foot lies ``share`` of the way from the vertex to the next one.
        """
        import shapely

        point = mercator(lon, lat)
        radians_per_m = 1.0 / (EARTH_RADIUS_M * np.cos(np.radians(lat)))
        link = np.full(len(point), -1, dtype=np.int64)
        vertex, share = np.zeros(len(point), dtype=np.int64), np.zeros(len(point))
        away = np.full(len(point), np.inf)
        if not len(self._link) or not len(point):
            return link, vertex, share, away
        reach = limit_m * float(radians_per_m.max())
        found, line = self._tree.query_nearest(shapely.points(point), max_distance=reach, all_matches=False)
        link[found] = self._link[line]
        for index in found.tolist():
            vertex[index], share[index], distance = self._foot(int(link[index]), point[index])
            away[index] = distance / radians_per_m[index]
        link[away > limit_m] = -1
        return link, vertex, share, away

    def _foot(self, link: int, point: Floats) -> tuple[int, float, float]:
        first, after = int(self._start[link]), int(self._start[link + 1])
        begin, step = self._plane[first : after - 1], np.diff(self._plane[first:after], axis=0)
        square = np.maximum((step**2).sum(axis=1), 1e-30)
        share = np.clip(((point - begin) * step).sum(axis=1) / square, 0.0, 1.0)
        distance = np.hypot(*(begin + share[:, None] * step - point).T)
        best = int(distance.argmin())
        return first + best, float(share[best]), float(distance[best])
