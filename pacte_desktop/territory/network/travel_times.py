"""Minutes by car, free flow, over a road network: fields to or from the nearest of several points, and pairs.

A field is one bounded Dijkstra from an extra state that leads to every starting point (scipy, ``min_only`` in effect).
A limit is inclusive: what takes exactly the limit is within it.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.network.roads import Arcs, RoadNetwork
from pacte_desktop.territory.network.snapping import Placed

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class Direction(StrEnum):
    """``AWAY``: the team drives from the site to the patient; ``TOWARDS``: the patient drives to the site."""

    AWAY = "away"
    TOWARDS = "towards"


@dataclass(frozen=True, slots=True)
class Field:
    """Seconds between the nearest of ``sites`` and each state of the network, inf beyond ``limit_min``."""

    network: RoadNetwork
    sites: Placed
    direction: Direction
    limit_min: float
    state_s: Floats

    def minutes_at(self, points: Placed) -> Floats:
        """Minutes at each point, NaN where no road leads within the limit or the point found no road."""
        if self.direction is Direction.AWAY:
            arrival = _into_edges(self.network, self.state_s, points) + points.before_s
        else:
            arrival = self.state_s[np.maximum(points.edge, 0)] + points.after_s
        arrival = np.where(points.edge >= 0, arrival, np.inf)
        seconds = np.minimum(arrival.min(axis=1, initial=np.inf), self._along_one_edge(points))
        is_within = np.isfinite(seconds) & (seconds <= self.limit_min * 60.0)
        return np.where(is_within, np.maximum(seconds, 0.0) / 60.0, np.nan)

    def _along_one_edge(self, points: Placed) -> Floats:
        """Seconds between a point and a site that lie on the same edge, the right way round."""
        best = np.full(len(points), np.inf)
        sign = 1.0 if self.direction is Direction.AWAY else -1.0
        shared = np.isin(points.edge, self.sites.edge[self.sites.edge >= 0])
        for point, side in np.argwhere(shared).tolist():
            same = self.sites.edge == points.edge[point, side]
            gap = sign * (points.before_s[point, side] - self.sites.before_s[same])
            best[point] = min(best[point], gap[gap >= 0].min(initial=np.inf))
        return best


def field(
    network: RoadNetwork, sites: Placed, direction: Direction = Direction.AWAY, limit_min: float = np.inf
) -> Field:
    """Seconds from the nearest site to every place of the network, or from every place to the nearest site."""
    state, seconds = _starts(network, sites, direction)
    arcs = network.outward if direction is Direction.AWAY else network.inward
    return Field(network, sites, direction, limit_min, _seconds_from(arcs, state, seconds, limit_min * 60.0))


def pair_minutes(network: RoadNetwork, origins: Placed, destinations: Placed) -> Floats:
    """Minutes from ``origins[i]`` to ``destinations[i]``, NaN where one found no road."""
    minutes = np.full(len(origins), np.nan)
    from_keys, to_keys = _groups(origins), _groups(destinations)
    direction = Direction.AWAY if len(np.unique(from_keys)) <= len(np.unique(to_keys)) else Direction.TOWARDS
    keys = from_keys if direction is Direction.AWAY else to_keys
    here, there = (origins, destinations) if direction is Direction.AWAY else (destinations, origins)
    order = np.argsort(keys, kind="stable")
    for rows in np.split(order, np.flatnonzero(np.diff(keys[order])) + 1):
        if len(rows) and np.isfinite(here.distance_m[rows[0]]):
            found = field(network, here.only(rows[:1]), direction)
            minutes[rows] = found.minutes_at(there.only(rows))
    return minutes


def _groups(points: Placed) -> Ints:
    """The same number for points at the same place."""
    place = np.column_stack((points.edge, points.before_s))
    return np.unique(place, axis=0, return_inverse=True)[1].reshape(-1)


def _starts(network: RoadNetwork, sites: Placed, direction: Direction) -> tuple[Ints, Floats]:
    """States from which the search begins, and the seconds already spent there."""
    on_edge = sites.edge >= 0
    edge = sites.edge[on_edge]
    if direction is Direction.AWAY:
        return edge, sites.after_s[on_edge]
    arcs, arrays = network.inward, network.arrays
    states = np.concatenate((edge, arrays.reaching[edge].astype(np.int64)))
    within = np.tile(sites.before_s[on_edge] - arrays.edge_s[edge].astype(float), 2)
    arc, owner = _arcs_of(arcs, states)
    return arcs.target[arc].astype(np.int64), np.maximum(arcs.seconds[arc].astype(float) + within[owner], 0.0)


def _into_edges(network: RoadNetwork, state_s: Floats, points: Placed) -> Floats:
    """Seconds on entering the edges of the points, their turn included, shape as ``points.edge``."""
    arrays, arcs = network.arrays, network.inward
    edge = np.maximum(points.edge, 0).ravel()
    best = np.full(len(edge), np.inf)
    for states in (edge, arrays.reaching[edge].astype(np.int64)):
        arc, owner = _arcs_of(arcs, states)
        seconds = state_s[arcs.target[arc]] + arcs.seconds[arc] - arrays.edge_s[edge[owner]].astype(float)
        np.minimum.at(best, owner, seconds)
    return best.reshape(points.edge.shape)


def _arcs_of(arcs: Arcs, states: Ints) -> tuple[Ints, Ints]:
    """Every arc of these states, and the row of ``states`` it belongs to."""
    first = arcs.start[states].astype(np.int64)
    count = arcs.start[states + 1].astype(np.int64) - first
    owner = np.repeat(np.arange(len(states)), count)
    return np.arange(len(owner)) + np.repeat(first - (np.cumsum(count) - count), count), owner


def _seconds_from(arcs: Arcs, states: Ints, seconds: Floats, limit_s: float) -> Floats:
    """Seconds to every state from an extra one that leads to ``states`` in ``seconds``."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import dijkstra

    count = len(arcs.start) - 1
    order = np.lexsort((seconds, states))
    kept = order[np.flatnonzero(np.diff(states[order], prepend=-1))]  # Of several starts in one state the earliest.
    start = np.append(arcs.start, arcs.start[-1] + len(kept)).astype(np.int32)
    target = np.concatenate((arcs.target, states[kept].astype(np.int32)))
    weight = np.concatenate((arcs.seconds.astype(np.float64), seconds[kept]))
    graph = csr_array((weight, target, start), shape=(count + 1, count + 1))
    found: Floats = dijkstra(graph, indices=count, limit=limit_s)
    return found[:count]
