"""A window cut out of a network, so that many searches near each other do not carry the whole country along.

Minutes in the window are those of the whole network wherever the fastest way stays inside: cut with a margin of what
can be driven within the limit.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.network.roads import DEGREE, Arcs, Array, RoadArrays, RoadNetwork
from pacte_desktop.territory.network.snapping import Placed

Box = tuple[float, float, float, float]
Ints = NDArray[np.int64]
_KM_PER_DEGREE = 111.2


@dataclass(frozen=True, slots=True)
class Cut:
    """A ``network`` of its own, and the number that each edge of the whole has in it, -1 where it is outside."""

    network: RoadNetwork
    edge_number: NDArray[np.int32]

    def placed(self, points: Placed) -> Placed:
        """Points placed on the whole network as points of the window; those outside find no road."""
        edge = np.where(points.edge >= 0, self.edge_number[np.maximum(points.edge, 0)], -1).astype(np.int64)
        is_inside = (edge >= 0).any(axis=1) if len(edge) else np.zeros(0, dtype=bool)
        return Placed(edge, points.before_s, points.after_s, np.where(is_inside, points.distance_m, np.inf))


def box_around(lon: float, lat: float, side_km: float) -> Box:
    """West, south, east, north in degrees of a square around a point."""
    north = side_km / 2 / _KM_PER_DEGREE
    east = north / max(0.01, float(np.cos(np.radians(lat))))
    return lon - east, lat - north, lon + east, lat + north


def cut(network: RoadNetwork, box: Box, watch: Watch | None = None) -> Cut:
    """The links with a vertex in the box (degrees: west, south, east, north), and every way between them."""
    return cut_links(network, links_within(network.arrays, box), box, watch)


def cut_links(network: RoadNetwork, links: Ints, box: Box, watch: Watch | None = None) -> Cut:
    """Some links (ascending) and every way between them; ``box`` is what the window says of where it lies.

    Raises :class:`CancelledError` when asked to stop.
    """
    watch, words = watch or Watch(), translate("Network", "Découpe des routes")
    watch.step(words, 0, 3)
    arrays = network.arrays
    edges = np.asarray(arrays.link_edge)[links]
    states = numbered(states_of(network, links), network.state_count)
    # Edges come before the second states of reserved roads, in the whole as in the window.
    kept = states.old[: np.searchsorted(states.old, len(arrays.edge_s))]
    forward = arcs_between(network.outward, states)
    watch.step(words, 1, 3)
    backward = arcs_between(network.inward, states)
    watch.step(words, 2, 3)
    start, vertex = ragged_rows(np.asarray(arrays.line_start), links)
    part = RoadArrays(
        forward_start=forward.start,
        forward_target=forward.target,
        forward_seconds=forward.seconds,
        backward_start=backward.start,
        backward_target=backward.target,
        backward_seconds=backward.seconds,
        edge_s=arrays.edge_s[kept],
        reaching=states.new[arrays.reaching[kept]],
        link_edge=np.where(edges >= 0, states.new[np.maximum(edges, 0)], -1).astype(np.int32),
        link_is_open=arrays.link_is_open[links],
        link_class=arrays.link_class[links],
        line_start=start.astype(np.int32),
        line_lon=arrays.line_lon[vertex],
        line_lat=arrays.line_lat[vertex],
        line_along_s=arrays.line_along_s[vertex],
        line_against_s=arrays.line_against_s[vertex],
    )
    watch.step(words, 3, 3)
    facts = replace(network.facts, bbox=box, edges=len(kept))
    return Cut(RoadNetwork(facts, part), states.new[: len(arrays.edge_s)])


def states_of(network: RoadNetwork, links: Ints) -> Ints:
    """The states of some links, in both directions and of both kinds; some may be named twice."""
    edges = np.asarray(network.arrays.link_edge)[links].ravel()
    edges = edges[edges >= 0]
    return np.concatenate((edges, np.asarray(network.arrays.reaching)[edges]))


@dataclass(frozen=True, slots=True)
class Numbered:
    """Some of many states: ``old`` numbers, ascending, and the ``new`` number of every state, -1 for the others."""

    old: Ints
    new: NDArray[np.int32]


def numbered(states: Ints, count: int) -> Numbered:
    """States (in any order, also named twice) of ``count`` numbered anew in their order."""
    # A mask and a running count: sorting a million numbers takes ten times as long.
    is_in = np.zeros(count, dtype=bool)
    is_in[states] = True
    old = np.flatnonzero(is_in)
    new = np.full(count, -1, dtype=np.int32)
    new[old] = np.arange(len(old), dtype=np.int32)
    return Numbered(old, new)


def arcs_between(arcs: Arcs, states: Numbered) -> Arcs:
    """The arcs between some states, which have their new numbers."""
    start, arc = ragged_rows(arcs.start, states.old)
    target = states.new[arcs.target[arc]]
    is_kept = target >= 0
    start = np.append(0, np.cumsum(is_kept))[start]
    return Arcs(start.astype(np.int32), target[is_kept], arcs.seconds[arc[is_kept]])


def ragged_rows(start: Array, rows: Ints) -> tuple[Ints, Ints]:
    """Of rows ``start[i]:start[i + 1]`` some, laid one after the other: their new starts, and the old place of each."""
    first = start[rows].astype(np.int64)
    count = start[rows + 1].astype(np.int64) - first
    begin = np.append(0, np.cumsum(count))
    return begin, np.arange(begin[-1]) + np.repeat(first - begin[:-1], count)


def links_within(arrays: RoadArrays, box: Box) -> Ints:
    """Links with a vertex in the box (degrees: west, south, east, north), ascending."""
    west, south, east, north = (round(degree * DEGREE) for degree in box)
    lon, lat = np.asarray(arrays.line_lon), np.asarray(arrays.line_lat)
    inside = np.flatnonzero((lon >= west) & (lon <= east) & (lat >= south) & (lat <= north))
    link = np.searchsorted(np.asarray(arrays.line_start), inside, side="right") - 1
    first = np.ones(len(link), dtype=bool)
    first[1:] = np.diff(link) != 0
    return link[first]


def links_touching(arrays: RoadArrays, box: Box) -> Ints:
    """Links of which some part may lie in the box, ascending: also those that cross it between two vertices."""
    if not len(arrays.link_class):
        return np.zeros(0, dtype=np.int64)
    first = np.asarray(arrays.line_start)[:-1]
    touches = np.ones(len(first), dtype=bool)
    for line, low, high in ((arrays.line_lon, box[0], box[2]), (arrays.line_lat, box[1], box[3])):
        touches &= np.minimum.reduceat(line, first) <= round(high * DEGREE)
        touches &= np.maximum.reduceat(line, first) >= round(low * DEGREE)
    return np.flatnonzero(touches)
