"""Points at even steps along the open roads of a network (degrees, WGS 84), and the minutes of a field at each.

Even steps, so that a bend drawn with many vertices counts no more than a straight road drawn with two.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.network.earth import distance_m
from pacte_desktop.territory.network.roads import DEGREE, RoadNetwork
from pacte_desktop.territory.network.snapping import Placed
from pacte_desktop.territory.network.travel_times import Direction, Field

STEP_M = 100.0
"""Half a cell of the zones: no cell that a road crosses for long stays without a point."""
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class RoadPoints:
    """Points of link ``link[i]``: rows ``start[i]:start[i + 1]``, both ends included.

    ``before_s`` and ``after_s``, shape (n, 2): seconds from the start of the link and to its end, along and against.
    """

    network: RoadNetwork
    link: Ints
    start: Ints
    lon: Floats
    lat: Floats
    before_s: NDArray[np.float32]
    after_s: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.lon)

    def projected(self, epsg: int) -> tuple[Floats, Floats]:
        """Metres east and north of every point in a projection."""
        from pyproj import Transformer

        x_m, y_m = Transformer.from_crs(4326, epsg, always_xy=True).transform(self.lon, self.lat)
        return np.asarray(x_m), np.asarray(y_m)

    def placed(self, rows: Ints) -> Placed:
        """Some of the points as places on the network."""
        edge = self.network.arrays.link_edge[self.link[np.searchsorted(self.start, rows, side="right") - 1]]
        before, after = (part[rows].astype(float) for part in (self.before_s, self.after_s))
        return Placed(edge.astype(np.int64), before, after, np.zeros(len(rows)))

    def minutes(self, found: Field) -> Floats:
        """Minutes of the field at every point, inf beyond its limit."""
        minutes = np.full(len(self), np.inf)
        rows, reached = self.reached(found)
        minutes[rows] = reached
        return minutes

    def reached(self, found: Field) -> tuple[Ints, Floats]:
        """Rows of the points within the limit of the field and their minutes; takes no longer than these are many."""
        is_away = found.direction is Direction.AWAY
        edge_s = _entering_s(found, self._edge_of_state) if is_away else found.state_s
        reached = np.flatnonzero(np.isfinite(edge_s[: len(self._position)]))
        is_near = self._has_edge(found.sites.edge[found.sites.edge >= 0])  # A site may stand on the way itself.
        chosen = np.flatnonzero(self._has_edge(reached) & ~is_near)
        rows, owner = self._rows(chosen)
        edge = self.network.arrays.link_edge[self.link[chosen]]
        start_s = np.where(edge >= 0, edge_s[np.maximum(edge, 0)], np.inf)
        offset_s = self.before_s if is_away else self.after_s
        seconds = np.minimum(*(start_s[owner, side] + offset_s[rows, side] for side in (0, 1)))
        minutes = np.maximum(seconds, 0.0) / 60.0
        beside, _owner = self._rows(np.flatnonzero(is_near))
        rows = np.concatenate((rows, beside))
        minutes = np.concatenate((minutes, found.minutes_at(self.placed(beside))))
        within = np.flatnonzero(minutes <= found.limit_min)
        return rows[within], minutes[within]

    def _has_edge(self, edges: Ints) -> NDArray[np.bool_]:
        """Which of the links have one of these edges."""
        found = np.zeros(len(self.link) + 1, dtype=bool)
        found[self._position[edges]] = True  # The last one stands for links that are not open.
        return found[:-1]

    @cached_property
    def _position(self) -> NDArray[np.int32]:
        """Number in ``link`` of each edge, -1 for one of a link that is not open."""
        edge = self.network.arrays.link_edge[self.link]
        position = np.full(len(self.network.arrays.edge_s), -1, dtype=np.int32)
        for side in edge.T:
            position[side[side >= 0]] = np.flatnonzero(side >= 0)
        return position

    @cached_property
    def _edge_of_state(self) -> Ints:
        """Edge on which one is in each state."""
        reaching = self.network.arrays.reaching
        edge = np.empty(self.network.state_count, dtype=np.int64)
        edge[reaching] = np.arange(len(reaching))
        edge[: len(reaching)] = np.arange(len(reaching))
        return edge

    def _rows(self, chosen: Ints) -> tuple[Ints, Ints]:
        """Rows of some links, and which of them each belongs to."""
        first, count = self.start[chosen], self.start[chosen + 1] - self.start[chosen]
        owner = np.repeat(np.arange(len(chosen)), count)
        return np.arange(len(owner)) + np.repeat(first - (np.cumsum(count) - count), count), owner


def road_points(network: RoadNetwork, step_m: float = STEP_M) -> RoadPoints:
    """Points at most ``step_m`` apart on every road that cars may use to get somewhere."""
    arrays = network.arrays
    link = np.flatnonzero(arrays.link_is_open)
    line = np.asarray(arrays.line_start, dtype=np.int64)
    lon, lat = arrays.line_lon / DEGREE, arrays.line_lat / DEGREE
    piece_m = distance_m(lon[:-1], lat[:-1], lon[1:], lat[1:])
    piece_m[line[1:-1] - 1] = 0.0  # From one line to the next is no road.
    along_m = np.append(0.0, np.cumsum(piece_m))
    begin_m, end_m = along_m[line[link]], along_m[line[link + 1] - 1]
    count = np.maximum(np.ceil((end_m - begin_m) / step_m), 1.0).astype(np.int64) + 1
    start = np.append(0, np.cumsum(count))
    owner = np.repeat(np.arange(len(link)), count)
    share = (np.arange(start[-1]) - start[owner]) / (count[owner] - 1)
    at_m = begin_m[owner] + share * (end_m - begin_m)[owner]
    vertex = np.searchsorted(along_m, at_m, side="right") - 1
    vertex = np.clip(vertex, line[link][owner], line[link + 1][owner] - 2)
    part = np.clip((at_m - along_m[vertex]) / np.maximum(piece_m[vertex], 1e-9), 0.0, 1.0)

    def between(values: NDArray[np.floating]) -> Floats:
        here = values[vertex].astype(float)
        return np.asarray(here + part * (values[vertex + 1] - here))

    last = line[link + 1][owner] - 1
    along, against = between(arrays.line_along_s), between(arrays.line_against_s)
    left_along, left_against = arrays.line_along_s[last] - along, arrays.line_against_s[last] - against
    return RoadPoints(
        network,
        link,
        start,
        between(lon),
        between(lat),
        before_s=np.maximum(np.column_stack((along, left_against)), 0.0).astype(np.float32),
        after_s=np.maximum(np.column_stack((left_along, against)), 0.0).astype(np.float32),
    )


def _entering_s(found: Field, edge_of_state: Ints) -> Floats:
    """Seconds on entering each edge, turn included, from the states that the field reached."""
    arcs, edge_s = found.network.outward, found.network.arrays.edge_s
    reached = np.flatnonzero(np.isfinite(found.state_s))
    first = arcs.start[reached].astype(np.int64)
    count = arcs.start[reached + 1] - first
    owner = np.repeat(np.arange(len(reached)), count)
    arc = np.arange(len(owner)) + np.repeat(first - (np.cumsum(count) - count), count)
    edge = edge_of_state[arcs.target[arc]]
    entering = np.full(len(edge_s), np.inf)
    np.minimum.at(entering, edge, found.state_s[reached][owner] + arcs.seconds[arc] - edge_s[edge])
    return entering
