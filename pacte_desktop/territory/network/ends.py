"""Where searches begin and end: the states on either side of placed points, and the seconds between state and point.

Leaving a point, the state at the end of its edge is reached after what is left of the edge. Reaching a point, one comes
from a state before its edge: the turn into the edge, then what lies before the point. Against the direction of travel
the two change places.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.network.roads import Arcs, RoadNetwork
from pacte_desktop.territory.network.snapping import Placed

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Ends:
    """Ways between states and ``count`` points: point ``owner[i]`` (ascending) is ``seconds[i]`` from ``state[i]``.

    A point without a road owns none.
    """

    owner: Ints
    state: Ints
    seconds: Floats
    count: int

    def nearest(self, state_s: Floats) -> tuple[Floats, Ints]:
        """Least seconds at each point from those of the states, inf where none; and by which way, -1 where none."""
        best, way = np.full(self.count, np.inf), np.full(self.count, -1, dtype=np.int64)
        if not len(self.owner):
            return best, way
        seconds = state_s[self.state] + self.seconds
        first = np.flatnonzero(np.diff(self.owner, prepend=-1))
        owner = self.owner[first]
        best[owner] = np.minimum.reduceat(seconds, first)
        hits = np.flatnonzero((seconds == best[self.owner]) & np.isfinite(seconds))
        way[self.owner[hits[::-1]]] = hits[::-1]
        return best, way

    def rows(self, first: int, after: int) -> "Ends":
        """Those of the points ``first`` to ``after - 1``, numbered from 0."""
        begin, end = np.searchsorted(self.owner, (first, after))
        return Ends(self.owner[begin:end] - first, self.state[begin:end], self.seconds[begin:end], after - first)


def departures(points: Placed) -> Ends:
    """States at which one arrives first on leaving the points."""
    owner, side = np.nonzero(points.edge >= 0)
    return Ends(owner, points.edge[owner, side], points.after_s[owner, side], len(points))


def arrivals(network: RoadNetwork, points: Placed) -> Ends:
    """States from which one turns into the edges of the points."""
    arrays, arcs = network.arrays, network.inward
    point, side = np.nonzero(points.edge >= 0)
    edge = points.edge[point, side]
    before = points.before_s[point, side] - arrays.edge_s[edge].astype(float)
    reaching = arrays.reaching[edge].astype(np.int64)
    other = np.flatnonzero(reaching != edge)
    states = np.concatenate((edge, reaching[other]))
    owner, within = np.append(point, point[other]), np.append(before, before[other])
    arc, row = _arcs_of(arcs, states)
    # Stored seconds are rounded: a point at the very end of its edge must not be reached before it is left.
    seconds = np.maximum(arcs.seconds[arc].astype(float) + within[row], 0.0)
    order = np.argsort(owner[row], kind="stable")
    return Ends(owner[row][order], arcs.target[arc].astype(np.int64)[order], seconds[order], len(points))


@dataclass(frozen=True, slots=True)
class OneEdge:
    """Pairs of a point of ``here`` and one of ``there`` on the same edge, the right way round, and the seconds."""

    here: Ints
    there: Ints
    seconds: Floats


def along_one_edge(here: Placed, there: Placed) -> OneEdge:
    """Drives from a point to another further on along the same edge, which no state lies between."""
    (row, side), (other, other_side) = np.nonzero(here.edge >= 0), np.nonzero(there.edge >= 0)
    edge = here.edge[row, side]
    order = np.argsort(edge, kind="stable")
    row, side, edge = row[order], side[order], edge[order]
    wanted = there.edge[other, other_side]
    first = np.searchsorted(edge, wanted, side="left")
    count = np.searchsorted(edge, wanted, side="right") - first
    back = np.repeat(np.arange(len(wanted)), count)
    at = np.arange(len(back)) + np.repeat(first - (np.cumsum(count) - count), count)
    gap = there.before_s[other, other_side][back] - here.before_s[row, side][at]
    keep = gap >= 0
    return OneEdge(row[at][keep], other[back][keep], gap[keep])


def _arcs_of(arcs: Arcs, states: Ints) -> tuple[Ints, Ints]:
    """Every arc of these states, and the row of ``states`` it belongs to."""
    first = arcs.start[states].astype(np.int64)
    count = arcs.start[states + 1].astype(np.int64) - first
    owner = np.repeat(np.arange(len(states)), count)
    return np.arange(len(owner)) + np.repeat(first - (np.cumsum(count) - count), count), owner
