"""The drivable links of an extract: junction to junction, seconds each way, and their line on the ground (WGS 84)."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.network.contraction import Chains, Pieces, chain
from pacte_desktop.territory.network.earth import bearing_deg, distance_m, morton
from pacte_desktop.territory.network.reading import Roads
from pacte_desktop.territory.network.roads import DEGREE
from pacte_desktop.territory.network.ways import NodeUse, WayUse

Ints = NDArray[np.int64]
Numbers = NDArray[np.int32]
Floats = NDArray[np.float64]
RESERVED, ROUNDABOUT, FERRY = 1, 2, 4
_CLASS = 8  # Times this, a road's class is among its rules: where it changes a link ends, and no road is drawn wrong.
_AT_ONCE = 1 << 19
_LOOK_AHEAD_M = 10.0  # A bend shorter than this at a junction is drawing, not direction.


@dataclass(frozen=True, slots=True)
class Links:
    """Links ``i`` from node ``tail`` to ``head``; seconds along and against, inf where not allowed.

    Line of ``i``: vertices ``start[i]:start[i + 1]`` of ``lon``/``lat`` (1e-7 degrees), with the seconds from the tail
    along (``along_s``) and to the tail against (``against_s``), finite also where not allowed. Directions in degrees:
    ``leaving`` the tail and ``arriving`` at the head, both along. Seconds lost when driving on past the head (along) or
    the tail (against): signals, gates.
    """

    tail: Numbers
    head: Numbers
    forward_s: Floats
    backward_s: Floats
    head_wait_s: Floats
    tail_wait_s: Floats
    rules: Numbers
    first_way: Ints
    last_way: Ints
    leaving: Floats
    arriving: Floats
    start: Ints
    lon: Numbers
    lat: Numbers
    along_s: NDArray[np.float32]
    against_s: NDArray[np.float32]
    node_lon: Floats
    node_lat: Floats
    node_osm: Ints

    def __len__(self) -> int:
        return len(self.tail)

    @property
    def road_class(self) -> Numbers:
        """Class of each link, as in :class:`RoadClass`."""
        return self.rules // _CLASS


def build_links(roads: Roads, watch: Watch | None = None) -> Links:
    """Links of these roads in Morton order of their first node; empty when there is no road."""
    watch, words = watch or Watch(), translate("Network", "Construction du réseau")
    # A country takes gigabytes here: each stage lets go of what only it needed.
    osm, inverse = _unique_nodes(roads.node)
    lon, lat = np.empty(len(osm)), np.empty(len(osm))
    lon[inverse], lat[inverse] = roads.lon, roads.lat
    watch.step(words)
    pieces = _pieces(roads, osm, inverse, lon, lat)
    del inverse
    watch.step(words)
    pieces, origin = _split_at_closed(pieces, roads, osm)
    del roads
    lon, lat, osm = lon[origin], lat[origin], osm[origin]
    del origin
    watch.step(words)
    chains = chain(pieces, len(osm))
    watch.step(words)
    chains = _in_morton_order(chains, pieces, lon, lat)
    watch.step(words)
    return _links(chains, pieces, lon, lat, osm)


def _unique_nodes(node: Ints) -> tuple[Ints, Numbers]:
    """Ids of all nodes, ascending, and the number in them of each that is named."""
    osm, inverse = np.unique(node, return_inverse=True)
    return osm, inverse.astype(np.int32)


def _pieces(roads: Roads, osm: Ints, inverse: Numbers, lon: Floats, lat: Floats) -> Pieces:
    way = np.repeat(np.arange(len(roads.way), dtype=np.int32), np.diff(roads.start))
    joined = np.flatnonzero((way[1:] == way[:-1]) & (inverse[1:] != inverse[:-1]))
    a, b, way = inverse[joined], inverse[joined + 1], way[joined]
    length = _lengths_m(lon, lat, a, b)
    uses = np.array(
        [(use.forward_kmh, use.backward_kmh, use.duration_s, _rules(use)) for use in roads.uses], dtype=np.float64
    ).reshape(-1, 4)
    row = roads.use[way]
    duration = uses[:, 2][row]
    timed = np.flatnonzero(duration > 0)
    if len(timed):
        whole = np.bincount(way, weights=length, minlength=len(roads.way))[way[timed]]
        duration = duration[timed] * (length[timed] / np.maximum(whole, 1e-9))
    seconds = []
    for kmh in (uses[:, 0][row], uses[:, 1][row]):
        with np.errstate(divide="ignore"):
            driven = length * 3.6 / kmh
        if len(timed):
            driven[timed] = duration
        driven[kmh <= 0] = np.inf
        seconds.append(driven)
    del length, duration
    wait_forward, wait_backward = _waits(roads, osm)
    rules = uses[:, 3].astype(np.int32)[row]
    return Pieces(a, b, seconds[0], seconds[1], wait_forward[b], wait_backward[a], rules, roads.way[way])


def _lengths_m(lon: Floats, lat: Floats, a: Numbers, b: Numbers) -> Floats:
    """Metres between nodes, some at a time: the reckoning takes many times the memory of what comes out."""
    length = np.empty(len(a))
    for first in range(0, len(a), _AT_ONCE):
        part = np.s_[first : first + _AT_ONCE]
        length[part] = distance_m(lon[a[part]], lat[a[part]], lon[b[part]], lat[b[part]])
    return length


def _rules(use: WayUse) -> int:
    return RESERVED * use.is_reserved + ROUNDABOUT * use.is_roundabout + FERRY * use.is_ferry + _CLASS * use.road_class


def _obstacles(roads: Roads, osm: Ints) -> tuple[Ints, list[NodeUse]]:
    """Index of each node where a car loses time or is stopped, and how."""
    refs = np.array(sorted(roads.nodes), dtype=np.int64)
    at = np.searchsorted(osm, refs)
    at[at == len(osm)] = 0
    is_on_road = osm[at] == refs if len(osm) else np.zeros(len(refs), dtype=bool)
    return at[is_on_road], [roads.nodes[ref] for ref in refs[is_on_road].tolist()]


def _waits(roads: Roads, osm: Ints) -> tuple[Floats, Floats]:
    """Seconds lost at each node on passing it along, and against, a way."""
    forward, backward = np.zeros(len(osm)), np.zeros(len(osm))
    at, uses = _obstacles(roads, osm)
    forward[at] = [use.seconds if use.direction >= 0 else 0.0 for use in uses]
    backward[at] = [use.seconds if use.direction <= 0 else 0.0 for use in uses]
    return forward, backward


def _split_at_closed(pieces: Pieces, roads: Roads, osm: Ints) -> tuple[Pieces, Ints]:
    """Each piece that touches a closed node gets an end of its own there; ``origin`` of every node, old and new."""
    at, uses = _obstacles(roads, osm)
    closed = np.zeros(len(osm), dtype=bool)
    closed[at] = [use.is_closed for use in uses]
    ends: list[Numbers] = []
    origin: list[NDArray[np.integer]] = [np.arange(len(osm), dtype=np.int32)]
    for side in (pieces.a, pieces.b):
        split = np.flatnonzero(closed[side])
        end = side.copy()
        end[split] = sum(map(len, origin)) + np.arange(len(split))
        origin.append(side[split])
        ends.append(end)
    return replace(pieces, a=ends[0], b=ends[1]), np.concatenate(origin)


def _in_morton_order(chains: Chains, pieces: Pieces, lon: Floats, lat: Floats) -> Chains:
    first = chains.start[:-1]
    piece, is_reversed = chains.piece[first], chains.is_reversed[first]
    begin = np.where(is_reversed, pieces.b[piece], pieces.a[piece])
    order = np.argsort(morton(lon[begin], lat[begin]), kind="stable")
    length = np.diff(chains.start)[order]
    start = np.append(0, np.cumsum(length))
    index = np.arange(start[-1]) + np.repeat(first[order] - start[:-1], length)
    return Chains(start, chains.piece[index], chains.is_reversed[index])


def _links(chains: Chains, pieces: Pieces, lon: Floats, lat: Floats, osm: Ints) -> Links:
    piece, is_reversed, first = chains.piece, chains.is_reversed, chains.start[:-1]
    last = chains.start[1:] - 1
    a = np.where(is_reversed, pieces.b[piece], pieces.a[piece])
    b = np.where(is_reversed, pieces.a[piece], pieces.b[piece])
    line = _Lines(chains.start, a, b)
    forward_s, along_s = _driven(line, np.where(is_reversed, pieces.backward_s[piece], pieces.forward_s[piece]))
    backward_s, against_s = _driven(line, np.where(is_reversed, pieces.forward_s[piece], pieces.backward_s[piece]))
    nodes, ends = np.unique(np.concatenate((a[first], b[last])), return_inverse=True)
    vertex = line.vertices()
    del a, b
    line_lon, line_lat = lon[vertex], lat[vertex]
    del vertex
    leaving, arriving = line.directions(line_lon, line_lat)
    begins, finishes = piece[first], piece[last]
    return Links(
        tail=ends[: len(first)].astype(np.int32),
        head=ends[len(first) :].astype(np.int32),
        forward_s=forward_s,
        backward_s=backward_s,
        head_wait_s=np.where(is_reversed[last], pieces.backward_wait_s[finishes], pieces.forward_wait_s[finishes]),
        tail_wait_s=np.where(is_reversed[first], pieces.forward_wait_s[begins], pieces.backward_wait_s[begins]),
        rules=pieces.rules[begins],
        first_way=pieces.way[begins],
        last_way=pieces.way[finishes],
        leaving=leaving,
        arriving=arriving,
        start=line.start,
        lon=np.round(line_lon * DEGREE).astype(np.int32),
        lat=np.round(line_lat * DEGREE).astype(np.int32),
        along_s=along_s,
        against_s=against_s,
        node_lon=lon[nodes],
        node_lat=lat[nodes],
        node_osm=osm[nodes],
    )


def _driven(line: "_Lines", seconds: Floats) -> tuple[Floats, NDArray[np.float32]]:
    """Seconds over each link, inf where a piece of it is not allowed, and up to each vertex as if all were."""
    total = _sums(seconds, line.pieces)
    seconds[np.isinf(seconds)] = 0.0
    return total, line.accumulated(seconds).astype(np.float32)


def _sums(values: Floats, start: Ints) -> Floats:
    return np.add.reduceat(values, start[:-1]) if len(values) else np.zeros(0)


class _Lines:
    """Lines of links whose pieces ``start[i]:start[i + 1]`` go from ``a`` to ``b``: one vertex more than pieces."""

    def __init__(self, start: Ints, a: Numbers, b: Numbers) -> None:
        self.pieces, self._a, self._b = start, a, b
        self.start = start + np.arange(len(start))

    def vertices(self) -> Numbers:
        """Node at each vertex."""
        vertex = np.empty(self.start[-1], dtype=np.int32)
        is_first = np.zeros(len(vertex), dtype=bool)
        is_first[self.start[:-1]] = True
        vertex[~is_first] = self._b
        vertex[is_first] = self._a[self.pieces[:-1]]
        return vertex

    def accumulated(self, values: Floats) -> Floats:
        """Sum of the values of the pieces from the tail to each vertex."""
        total = np.zeros(self.start[-1])
        is_first = np.zeros(len(total), dtype=bool)
        is_first[self.start[:-1]] = True
        total[~is_first] = values
        np.cumsum(total, out=total)
        total -= np.repeat(total[self.start[:-1]], np.diff(self.start))
        return total

    def directions(self, lon: Floats, lat: Floats) -> tuple[Floats, Floats]:
        """Directions in degrees on leaving the tail and on arriving at the head, over the first metres."""
        begin, end = self.start[:-1], self.start[1:] - 1
        number = np.arange(len(lon), dtype=np.int32)
        inner = np.delete(number, begin)
        metres, count = self.accumulated(_lengths_m(lon, lat, inner - 1, inner)), np.diff(self.start)
        del inner
        far = np.where(metres >= _LOOK_AHEAD_M, number, np.repeat(end.astype(np.int32), count))
        ahead = np.minimum.reduceat(far, begin) if len(begin) else begin
        left_m = np.repeat(metres[end], count) - metres
        far = np.where(left_m >= _LOOK_AHEAD_M, number, np.repeat(begin.astype(np.int32), count))
        behind = np.maximum.reduceat(far, begin) if len(begin) else begin
        return (
            bearing_deg(lon[begin], lat[begin], lon[ahead], lat[ahead]),
            bearing_deg(lon[behind], lat[behind], lon[end], lat[end]),
        )
