"""Points placed on the network: nearest road within a distance limit, and the seconds to both ends of that road."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from pacte_desktop.territory.network.roads import RoadNetwork

SNAP_LIMIT_M = 1000.0
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Placed:
    """Places of n points on edges, shape (n, 2): along and against the road.

    ``edge`` is -1 where that direction is not allowed or the point found no road; ``before_s`` seconds from the start
    of the edge, ``after_s`` to its end; ``distance_m`` from the point to the road, inf when none is near enough.
    """

    edge: Ints
    before_s: Floats
    after_s: Floats
    distance_m: Floats

    def __len__(self) -> int:
        return len(self.edge)

    @property
    def missed(self) -> Ints:
        """Numbers of the points that found no road."""
        return np.flatnonzero(~np.isfinite(self.distance_m))

    def only(self, index: ArrayLike) -> "Placed":
        """Some of the points, in the order asked for."""
        rows = np.asarray(index)
        return Placed(self.edge[rows], self.before_s[rows], self.after_s[rows], self.distance_m[rows])


def place(network: RoadNetwork, lon: ArrayLike, lat: ArrayLike, limit_m: float = SNAP_LIMIT_M) -> Placed:
    """Nearest place on the network of each point (degrees, WGS 84), from which and to which one can drive."""
    lon, lat = np.atleast_1d(np.asarray(lon, dtype=float)), np.atleast_1d(np.asarray(lat, dtype=float))
    arrays = network.arrays
    link, vertex, share, away = network.lines.nearest(lon, lat, limit_m)
    edge = np.where(link[:, None] >= 0, arrays.link_edge[link], -1).astype(np.int64)
    before, after = np.zeros(edge.shape), np.zeros(edge.shape)
    last = np.asarray(arrays.line_start)[link + 1].astype(np.int64) - 1
    beyond = np.minimum(vertex + 1, last)
    for side, seconds in enumerate((arrays.line_along_s, arrays.line_against_s)):
        at_vertex, at_next = seconds[vertex].astype(float), seconds[beyond].astype(float)
        from_tail = at_vertex + share * (at_next - at_vertex)
        to_head = seconds[last].astype(float) - from_tail
        before[:, side], after[:, side] = (from_tail, to_head) if side == 0 else (to_head, from_tail)
    return Placed(edge, np.maximum(before, 0.0), np.maximum(after, 0.0), np.where(link >= 0, away, np.inf))
