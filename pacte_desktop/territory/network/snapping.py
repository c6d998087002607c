"""Points placed on the network: nearest road within a distance limit, and the seconds to both ends of that road."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from pacte_desktop.territory.network.lines import Feet
from pacte_desktop.territory.network.roads import RoadNetwork

SNAP_LIMIT_M = 1000.0
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Placed:
    """Places of n points on edges, shape (n, k): along and against the road, and each other road that is as near.

    ``edge`` is -1 where a direction is not allowed and where there is no (other) road; ``before_s`` seconds from the
    start of the edge, ``after_s`` to its end; ``distance_m`` from the point to the road, inf when none is near enough.
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
    arrays, feet = network.arrays, _public_first(network, network.lines.nearest(lon, lat, limit_m), len(lon))
    order = np.argsort(feet.point, kind="stable")
    count = np.bincount(feet.point, minlength=len(lon))
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order)) - np.repeat(np.cumsum(count) - count, count)
    shape = len(lon), 2 * int(count.max(initial=1))
    edge, before, after = np.full(shape, -1, dtype=np.int64), np.zeros(shape), np.zeros(shape)
    last = np.asarray(arrays.line_start)[feet.link + 1].astype(np.int64) - 1
    beyond = np.minimum(feet.vertex + 1, last)
    for side, seconds in enumerate((arrays.line_along_s, arrays.line_against_s)):
        at_vertex = seconds[feet.vertex].astype(float)
        from_tail = at_vertex + feet.share * (seconds[beyond].astype(float) - at_vertex)
        to_head = np.maximum(seconds[last].astype(float) - from_tail, 0.0)
        place_of = feet.point, 2 * rank + side
        edge[place_of] = arrays.link_edge[feet.link, side]
        before[place_of], after[place_of] = (from_tail, to_head) if side == 0 else (to_head, from_tail)
    distance = np.full(len(lon), np.inf)
    distance[feet.point] = feet.distance_m
    return Placed(edge, before, after, distance)


def _public_first(network: RoadNetwork, feet: Feet, count: int) -> Feet:
    """Without the reserved roads where a public one is as near: from there one sets out on the public one."""
    edge = network.arrays.link_edge[feet.link].max(axis=1)
    is_public = network.arrays.reaching[edge] == edge
    has_public = np.zeros(count, dtype=bool)
    has_public[feet.point[is_public]] = True
    keep = is_public | ~has_public[feet.point]
    return Feet(feet.point[keep], feet.link[keep], feet.vertex[keep], feet.share[keep], feet.distance_m[keep])
