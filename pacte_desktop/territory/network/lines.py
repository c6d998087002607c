"""The lines of a network as something to search in: which stretch of road is nearest to a point.

A search tree over every line of a country takes gigabytes. Links are numbered along a Z curve, so that some dozens
in a row lie near each other: the tree is over the boxes of such blocks, and lines are made only of the blocks that the
points asked for are near to.
"""

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.network.earth import EARTH_RADIUS_M, mercator, morton
from pacte_desktop.territory.network.roads import DEGREE, Array, RoadArrays

SAME_PLACE_M = 0.1  # Roads that meet at the point itself, whatever the last digit of its degrees.
_BLOCK = 32  # Links of one box.
_TOGETHER = 256  # Points searched at once.
_NEAR_M = 120.0  # Most points are this near to a road, and few lines are looked at within it.
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

    def of(self, point: Ints) -> "Feet":
        """The same with other numbers of the points."""
        return Feet(point[self.point], self.link, self.vertex, self.share, self.distance_m)


class LineTree:
    """Nearest stretch of road among the links on which points may be placed."""

    def __init__(self, arrays: RoadArrays) -> None:
        import shapely

        self._arrays = arrays
        self._link = np.flatnonzero(arrays.link_is_open)
        self._tree: Any = shapely.STRtree(shapely.box(*_block_boxes(arrays, self._link)))

    def nearest(self, lon: Floats, lat: Floats, limit_m: float) -> Feet:
        """Nearest places of each point (degrees) on the lines; none beyond the limit, several where roads meet."""
        found = [_NO_FEET]
        order = np.argsort(morton(lon, lat), kind="stable") if len(self._link) else np.zeros(0, dtype=np.int64)
        for first in range(0, len(order), _TOGETHER):
            rows = order[first : first + _TOGETHER]
            for reach_m in (min(_NEAR_M, limit_m), limit_m):
                feet = self._within(lon[rows], lat[rows], reach_m)
                found.append(feet.of(rows))
                rows = np.delete(rows, feet.point)
                if not len(rows):
                    break
        whole = (np.concatenate([getattr(feet, item.name) for feet in found]) for item in fields(Feet))
        return Feet(*whole)

    def _within(self, lon: Floats, lat: Floats, limit_m: float) -> Feet:
        import shapely

        plane = mercator(lon, lat)
        radians_per_m = 1.0 / (EARTH_RADIUS_M * np.cos(np.radians(lat)))
        points: Any = shapely.points(plane)
        reach = (limit_m + SAME_PLACE_M) * radians_per_m
        blocks = np.unique(self._tree.query(points, predicate="dwithin", distance=reach)[1])
        place = (blocks[:, None] * _BLOCK + np.arange(_BLOCK)).ravel()
        links = self._link[place[place < len(self._link)]]
        if not len(links):
            return _NO_FEET
        lines = _Lines(self._arrays, links)
        shapes: Any = shapely.linestrings(lines.plane, indices=lines.owner)
        tree: Any = shapely.STRtree(shapes)
        (found, _line), away = tree.query_nearest(
            points, max_distance=float(reach.max()), all_matches=False, return_distance=True
        )
        row, line = tree.query(points[found], predicate="dwithin", distance=away + SAME_PLACE_M * radians_per_m[found])
        point = found[row]
        vertex, share, distance = lines.feet(line, plane[point])
        metres = distance / radians_per_m[point]
        near = np.flatnonzero(metres <= limit_m)
        return Feet(point[near], links[line[near]], vertex[near], share[near], metres[near])


class _Lines:
    """The lines of some links in Mercator radians, one after the other."""

    def __init__(self, arrays: RoadArrays, links: Ints) -> None:
        first = arrays.line_start[links].astype(np.int64)
        count = arrays.line_start[links + 1].astype(np.int64) - first
        self.start = np.append(0, np.cumsum(count))
        self.owner = np.repeat(np.arange(len(links)), count)
        self._vertex = np.arange(self.start[-1]) + np.repeat(first - self.start[:-1], count)
        self.plane = mercator(arrays.line_lon[self._vertex] / DEGREE, arrays.line_lat[self._vertex] / DEGREE)

    def feet(self, line: Ints, point: Floats) -> tuple[Ints, Floats, Floats]:
        """On each line the place nearest to its point: vertex before it, share of the piece after that, radians."""
        first, pieces = self.start[line], np.diff(self.start)[line] - 1
        begin = np.append(0, np.cumsum(pieces))
        pair = np.repeat(np.arange(len(line)), pieces)
        piece = np.arange(begin[-1]) + np.repeat(first - begin[:-1], pieces)
        step = self.plane[piece + 1] - self.plane[piece]
        gap = point[pair] - self.plane[piece]
        share = np.clip((gap * step).sum(axis=1) / np.maximum((step**2).sum(axis=1), 1e-30), 0.0, 1.0)
        distance = np.hypot(*(share[:, None] * step - gap).T)
        # The first of the nearest pieces of each line.
        order = np.lexsort((distance, pair))
        best = order[begin[:-1]]
        return self._vertex[piece[best]], share[best], distance[best]


_NONE = np.zeros(0, dtype=np.int64)
_NO_FEET = Feet(_NONE, _NONE, _NONE, np.zeros(0), np.zeros(0))


def _block_boxes(arrays: RoadArrays, links: Ints) -> tuple[Floats, Floats, Floats, Floats]:
    """West, south, east, north in Mercator radians around every so many links in a row."""
    if not len(links):
        return (np.zeros(0),) * 4
    first = np.arange(0, len(links), _BLOCK)

    def side(line: Array, extreme: np.ufunc) -> Floats:
        of_links = extreme.reduceat(np.asarray(line), np.asarray(arrays.line_start)[:-1])[links]
        return np.asarray(extreme.reduceat(of_links, first) / DEGREE)

    low = mercator(side(arrays.line_lon, np.minimum), side(arrays.line_lat, np.minimum))
    high = mercator(side(arrays.line_lon, np.maximum), side(arrays.line_lat, np.maximum))
    return low[:, 0], low[:, 1], high[:, 0], high[:, 1]
