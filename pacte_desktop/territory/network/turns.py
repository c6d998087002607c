"""Which link a car may take after which, and the seconds of each such step: the graph on which minutes are sought.

A state is « a link has been driven to its end »; an arc from state e to state f costs the
wait where they meet, the turn and the whole of f.
The seconds of a turn by angle t (degrees, right positive), where three roads or more meet, are

    most / (1 + exp(6.5 × bias - 13 t / (180 × bias)))        to the right
    most / (1 + exp(6.5 / bias - 13 |t| × bias / 180))        to the left, plus
    oncoming / (1 + exp(3.25 - 13 |t| / 180))                 unless a roundabout is involved;

one turns back only where no road goes on (or a reserved one only), for ``most + u_turn`` (formulas: OSRM's car
profile, 26.10).

A reserved link (residents, deliveries) has two states, so that nobody drives through: one for those who set out on
it, from which every road is open, one for those who arrive on it, from which only reserved links are.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.network.links import RESERVED, ROUNDABOUT, Links
from pacte_desktop.territory.network.restrictions import TurnRestriction
from pacte_desktop.territory.network.speeds import TurnCosts

Ints = NDArray[np.int64]
Numbers = NDArray[np.int32]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
_AT_ONCE = 1 << 19  # Edges or arcs worked on together: a country has 25 million arcs, and each angle takes memory.


@dataclass(frozen=True, slots=True)
class Graph:
    """``edge``: directed links as 2 × link, + 1 against; leaving edge ``e`` is state ``e``, then ``reaching[e]``.

    Arcs from state ``origin`` to ``target`` of ``seconds``, sorted by origin.
    """

    edge: Numbers
    reaching: Numbers
    edge_s: NDArray[np.float32]
    origin: Numbers
    target: Numbers
    seconds: NDArray[np.float32]
    state_count: int


class _Edges:
    """Directed links, each with the nodes at its ends; the rest is read from the links when it is asked for."""

    def __init__(self, links: Links) -> None:
        both = np.column_stack((links.forward_s, links.backward_s)).ravel()
        self.edge = np.flatnonzero(np.isfinite(both)).astype(np.int32)
        self.seconds = both[self.edge]
        self._links = links
        self.tail = self._either(links.tail, links.head).astype(np.int32)
        self.head = self._either(links.head, links.tail).astype(np.int32)
        rules = links.rules[self.edge // 2]
        self.is_reserved, self.is_roundabout = (rules & RESERVED) > 0, (rules & ROUNDABOUT) > 0

    def __len__(self) -> int:
        return len(self.edge)

    def wait_s(self, rows: Numbers) -> Floats:
        """Seconds lost on driving on at the end."""
        seconds: Floats = self._either(self._links.head_wait_s, self._links.tail_wait_s, rows)
        return seconds

    def leaving_deg(self, rows: Numbers) -> Floats:
        """Directions on setting out."""
        deg: Floats = self._either(self._links.leaving, self._links.arriving, rows) + self._turned_deg(rows)
        return deg

    def arriving_deg(self, rows: Numbers) -> Floats:
        """Directions on coming in."""
        deg: Floats = self._either(self._links.arriving, self._links.leaving, rows) + self._turned_deg(rows)
        return deg

    def first_way(self, rows: Numbers) -> Ints:
        """The first way of each."""
        way: Ints = self._either(self._links.first_way, self._links.last_way, rows)
        return way

    def last_way(self, rows: Numbers) -> Ints:
        """The last way of each."""
        way: Ints = self._either(self._links.last_way, self._links.first_way, rows)
        return way

    def _turned_deg(self, rows: Numbers) -> Floats:
        return np.where(self.edge[rows] % 2 == 1, 180.0, 0.0)

    def _either(self, along: NDArray[Any], against: NDArray[Any], rows: Numbers | None = None) -> Any:
        edge = self.edge if rows is None else self.edge[rows]
        link = edge // 2
        return np.where(edge % 2 == 1, against[link], along[link])


def build_graph(
    links: Links, restrictions: list[TurnRestriction], costs: TurnCosts, watch: Watch | None = None
) -> Graph:
    """States and arcs of these links, in the order of the links.

    Raises :class:`CancelledError` when asked to stop.
    """
    watch, words = watch or Watch(), translate("Network", "Construction du réseau")
    edges = _Edges(links)
    origin, target = _steps(edges, len(links.node_lon), watch)
    forbidden = _restricted(edges, origin, target, links, restrictions)
    if len(forbidden):
        origin, target = np.delete(origin, forbidden), np.delete(target, forbidden)
    roads = np.bincount(np.concatenate((links.tail, links.head)), minlength=len(links.node_lon))
    is_junction = roads >= 3
    seconds = np.empty(len(origin), dtype=np.float32)
    for first in range(0, len(origin), _AT_ONCE):
        watch.step(words, 1, 3)
        part = np.s_[first : first + _AT_ONCE]
        seconds[part] = _step_s(edges, origin[part], target[part], is_junction, costs)
    return _with_two_states(edges, origin, target, seconds)


def _steps(edges: _Edges, node_count: int, watch: Watch) -> tuple[Numbers, Numbers]:
    """Every edge with every edge that leaves its head; back on itself only where nothing else is open to all."""
    by_tail = np.argsort(edges.tail, kind="stable").astype(np.int32)
    count = np.bincount(edges.tail, minlength=node_count)
    begin = np.cumsum(count) - count
    found: list[tuple[Numbers, Numbers]] = [(by_tail[:0], by_tail[:0])]
    for first in range(0, len(edges), _AT_ONCE):
        watch.step(translate("Network", "Construction du réseau"), 1, 3)
        head = edges.head[first : first + _AT_ONCE]
        ways_out = count[head]
        row = np.repeat(np.arange(len(head)), ways_out)
        place = np.arange(len(row)) - np.repeat(np.cumsum(ways_out) - ways_out, ways_out)
        origin, target = (row + first).astype(np.int32), by_tail[begin[head][row] + place]
        is_back = edges.edge[origin] == edges.edge[target] ^ 1
        goes_on = ~is_back & (edges.is_reserved[origin] | ~edges.is_reserved[target])
        others = np.bincount(row[goes_on], minlength=len(head))
        keep = ~is_back | (others[row] == 0)
        found.append((origin[keep], target[keep]))
    origins, targets = zip(*found, strict=True)
    return np.concatenate(origins), np.concatenate(targets)


def _restricted(
    edges: _Edges, origin: Numbers, target: Numbers, links: Links, restrictions: list[TurnRestriction]
) -> list[int]:
    """Arcs that a turn restriction forbids."""
    rules = np.array([rule.via_node for rule in restrictions], dtype=np.int64)
    wanted = [restrictions[row] for row in np.flatnonzero(np.isin(rules, links.node_osm)).tolist()]
    if not wanted:
        return []
    is_via = np.isin(links.node_osm, [rule.via_node for rule in wanted])
    near = np.flatnonzero(is_via[edges.head][origin])
    via = links.node_osm[edges.head[origin[near]]]
    steps: dict[tuple[int, int], list[tuple[int, int]]] = {}
    ways = zip(edges.last_way(origin[near]).tolist(), via.tolist(), strict=True)
    for key, arc, to_way in zip(ways, near.tolist(), edges.first_way(target[near]).tolist(), strict=True):
        steps.setdefault(key, []).append((arc, to_way))
    forbidden: list[int] = []
    only: dict[tuple[int, int], set[int]] = {}
    for rule in wanted:
        found = steps.get((rule.from_way, rule.via_node), [])
        if rule.is_only and any(to_way == rule.to_way for _arc, to_way in found):
            only.setdefault((rule.from_way, rule.via_node), set()).add(rule.to_way)
        elif not rule.is_only:
            forbidden.extend(arc for arc, to_way in found if to_way == rule.to_way)
    for key, to_ways in only.items():
        forbidden.extend(arc for arc, to_way in steps[key] if to_way not in to_ways)
    return forbidden


def _step_s(edges: _Edges, origin: Numbers, target: Numbers, is_junction: Mask, costs: TurnCosts) -> Floats:
    turn_s = _turn_s(edges, origin, target, is_junction, costs)
    return np.asarray(edges.wait_s(origin) + turn_s + edges.seconds[target])


def _turn_s(edges: _Edges, origin: Numbers, target: Numbers, is_junction: Mask, costs: TurnCosts) -> Floats:
    angle = (edges.leaving_deg(target) - edges.arriving_deg(origin) + 180.0) % 360.0 - 180.0
    size = np.abs(angle)
    right = costs.most_s / (1 + np.exp(6.5 * costs.bias - 13 * size / (180 * costs.bias)))
    left = costs.most_s / (1 + np.exp(6.5 / costs.bias - 13 * size * costs.bias / 180))
    oncoming = costs.oncoming_s / (1 + np.exp(3.25 - 13 * size / 180))
    oncoming[edges.is_roundabout[origin] | edges.is_roundabout[target]] = 0.0
    seconds = np.where(angle >= 0, right, left + oncoming)
    seconds[~is_junction[edges.head[origin]]] = 0.0
    seconds[edges.edge[origin] == edges.edge[target] ^ 1] = costs.most_s + costs.u_turn_s
    return np.asarray(seconds)


def _with_two_states(edges: _Edges, origin: Numbers, target: Numbers, seconds: NDArray[np.float32]) -> Graph:
    count, edge_s = len(edges), edges.seconds.astype(np.float32)
    reaching = np.arange(count, dtype=np.int32)
    reserved = np.flatnonzero(edges.is_reserved)
    if not len(reserved):
        return Graph(edges.edge, reaching, edge_s, origin, target, seconds, count)
    reaching[reserved] = count + np.arange(len(reserved))
    into, out_of = edges.is_reserved[target], edges.is_reserved[origin]
    again = np.flatnonzero(into & out_of)
    main = np.where(into & ~out_of, reaching[target], target)  # Whoever comes from a public road arrives.
    # Second states are numbered in the order of their edges and come after all the first: the arcs stay sorted.
    return Graph(
        edges.edge,
        reaching,
        edge_s,
        np.concatenate((origin, reaching[origin[again]])),
        np.concatenate((main, reaching[target[again]])),
        np.concatenate((seconds, seconds[again])),
        count + len(reserved),
    )
