"""Points at even steps along the open roads of a network (degrees, WGS 84), and the minutes of a field at each.

Even steps, so that a bend drawn with many vertices counts no more than a straight road drawn with two.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.degrees import to_metres
from pacte_desktop.territory.network.cutting import ragged_rows
from pacte_desktop.territory.network.earth import distance_m
from pacte_desktop.territory.network.roads import DEGREE, RoadArrays, RoadNetwork
from pacte_desktop.territory.network.snapping import Placed
from pacte_desktop.territory.network.travel_times import Direction, Field, limit_s

STEP_M = 100.0
"""Half a cell of the zones: no cell that a road crosses for long stays without a point."""
_AT_ONCE = 50_000  # Links; the whole of a region takes seconds.
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
        x_m, y_m = to_metres(epsg, self.lon, self.lat).T
        return x_m, y_m

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
        start_s, edges = self._starts(found) if is_away else self._ends(found)
        is_near = self._has_edge(found.sites.edge[found.sites.edge >= 0])  # A site may stand on the way itself.
        chosen = np.flatnonzero(self._has_edge(edges) & ~is_near)
        rows, count = self._rows(chosen)
        offset_s = (self.before_s if is_away else self.after_s).take(rows, axis=0)
        by_side = start_s[self._edge[chosen]]
        seconds = np.minimum(*(np.repeat(by_side[:, side], count) + offset_s[:, side] for side in (0, 1)))
        minutes = np.maximum(seconds, 0.0) / 60.0
        beside, _count = self._rows(np.flatnonzero(is_near))
        rows = np.concatenate((rows, beside))
        minutes = np.concatenate((minutes, found.minutes_at(self.placed(beside))))
        within = np.flatnonzero(minutes <= found.limit_min)
        return rows[within], minutes[within]

    def _starts(self, found: Field) -> tuple[Floats, Ints]:
        """Seconds on entering each edge, turn included, and the edges that are entered; the last of all is inf."""
        edge_s, edge_count = self.network.arrays.edge_s, len(self.network.arrays.edge_s)
        reached = np.flatnonzero(np.isfinite(found.state_s))
        state_s = found.state_s[reached]
        edge = self._edge_of_state[reached]
        entering = np.full(edge_count + 1, np.inf)
        main = np.searchsorted(reached, edge_count)
        # Whoever is at the end of an edge has entered it and driven the whole of it.
        entering[edge[:main]] = state_s[:main] - edge_s[edge[:main]]
        np.minimum.at(entering, edge[main:], state_s[main:] - edge_s[edge[main:]])
        # Edges with their end beyond the limit are known by the state before them.
        last = np.flatnonzero(state_s + self._longest_s[reached] > limit_s(found.limit_min))
        start, arc = ragged_rows(self.network.outward.start, reached[last])
        before_s = np.repeat(state_s[last], np.diff(start))
        cut = np.flatnonzero(np.isinf(found.state_s[self.network.outward.target[arc]]))
        beyond = self._edge_of_state[self.network.outward.target[arc[cut]]]
        np.minimum.at(entering, beyond, before_s[cut] + self.network.outward.seconds[arc[cut]] - edge_s[beyond])
        return entering, np.concatenate((edge, beyond))

    def _ends(self, found: Field) -> tuple[Floats, Ints]:
        """Seconds from the end of each edge, and the edges with any; the last of all is inf."""
        seconds = np.append(found.state_s[: len(self._position)], np.inf)
        return seconds, np.flatnonzero(np.isfinite(seconds))

    def _has_edge(self, edges: Ints) -> NDArray[np.bool_]:
        """Which of the links have one of these edges."""
        found = np.zeros(len(self.link) + 1, dtype=bool)
        found[self._position[edges]] = True  # The last one stands for links that are not open.
        return found[:-1]

    @cached_property
    def _edge(self) -> NDArray[np.int32]:
        """Edges of each link along and against, -1 for none."""
        return np.asarray(self.network.arrays.link_edge[self.link])

    @cached_property
    def _position(self) -> NDArray[np.int32]:
        """Number in ``link`` of each edge, -1 for one of a link that is not open."""
        position = np.full(len(self.network.arrays.edge_s), -1, dtype=np.int32)
        for side in self._edge.T:
            position[side[side >= 0]] = np.flatnonzero(side >= 0)
        return position

    @cached_property
    def _edge_of_state(self) -> NDArray[np.int32]:
        """Edge on which one is in each state."""
        reaching = self.network.arrays.reaching
        edge = np.empty(self.network.state_count, dtype=np.int32)
        edge[reaching] = np.arange(len(reaching))
        edge[: len(reaching)] = np.arange(len(reaching))
        return edge

    @cached_property
    def _longest_s(self) -> NDArray[np.float32]:
        """Seconds of the longest arc out of each state, 0 where there is none."""
        start, seconds = self.network.outward.start, self.network.outward.seconds
        longest = np.zeros(self.network.state_count, dtype=np.float32)
        leads = np.flatnonzero(np.diff(start))
        if len(leads):
            longest[leads] = np.maximum.reduceat(seconds, start[leads])
        return longest

    def _rows(self, chosen: Ints) -> tuple[Ints, Ints]:
        """Rows of some links, and how many each has."""
        start, rows = ragged_rows(self.start, chosen)
        return rows, np.diff(start)


def road_points(network: RoadNetwork, step_m: float = STEP_M, watch: Watch | None = None) -> RoadPoints:
    """Points at most ``step_m`` apart on every road that cars may use to get somewhere."""
    watch = watch or Watch()
    lines = _Lines(network.arrays, step_m)
    link = np.flatnonzero(network.arrays.link_is_open)
    parts = []
    for begin in range(0, max(len(link), 1), _AT_ONCE):
        watch.step(translate("Zones", "Lecture des routes"), begin, len(link))
        parts.append(lines.points(link[begin : begin + _AT_ONCE]))
    count, lon, lat, before_s, after_s = (np.concatenate(part) for part in zip(*parts, strict=True))
    return RoadPoints(network, link, np.append(0, np.cumsum(count)), lon, lat, before_s, after_s)


class _Lines:
    """The lines of the links, measured in metres from the first vertex of all."""

    def __init__(self, arrays: RoadArrays, step_m: float) -> None:
        self._arrays, self._step_m = arrays, step_m
        self._start = np.asarray(arrays.line_start, dtype=np.int64)
        self._lon, self._lat = arrays.line_lon / DEGREE, arrays.line_lat / DEGREE
        self._piece_m = distance_m(self._lon[:-1], self._lat[:-1], self._lon[1:], self._lat[1:])
        self._piece_m[self._start[1:-1] - 1] = 0.0  # From one line to the next is no road.
        self._along_m = np.append(0.0, np.cumsum(self._piece_m))

    def points(self, link: Ints) -> tuple[Ints, Floats, Floats, NDArray[np.float32], NDArray[np.float32]]:
        """Points of some links: how many on each, and their degrees and seconds as in :class:`RoadPoints`."""
        first, last = self._start[link], self._start[link + 1] - 1
        begin_m, length_m = self._along_m[first], self._along_m[last] - self._along_m[first]
        count = np.maximum(np.ceil(length_m / self._step_m), 1.0).astype(np.int64) + 1
        owner = np.repeat(np.arange(len(link)), count)
        share = (np.arange(len(owner)) - (np.cumsum(count) - count)[owner]) / (count[owner] - 1)
        at_m = begin_m[owner] + share * length_m[owner]
        vertex = np.searchsorted(self._along_m, at_m, side="right") - 1
        vertex = np.clip(vertex, first[owner], last[owner] - 1)
        part = np.clip((at_m - self._along_m[vertex]) / np.maximum(self._piece_m[vertex], 1e-9), 0.0, 1.0)

        def between(values: NDArray[np.floating]) -> Floats:
            here = values[vertex].astype(float)
            return np.asarray(here + part * (values[vertex + 1] - here))

        along_s, against_s = self._arrays.line_along_s, self._arrays.line_against_s
        along, against = between(along_s), between(against_s)
        before = np.column_stack((along, against_s[last][owner] - against))
        after = np.column_stack((along_s[last][owner] - along, against))
        before_s, after_s = (np.maximum(values, 0.0).astype(np.float32) for values in (before, after))
        return count, between(self._lon), between(self._lat), before_s, after_s
