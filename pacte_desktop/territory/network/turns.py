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

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.network.links import RESERVED, ROUNDABOUT, Links
from pacte_desktop.territory.network.restrictions import TurnRestriction
from pacte_desktop.territory.network.speeds import TurnCosts

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Graph:
    """``edge``: directed links as 2 × link, + 1 against; states: ``leaving[e]`` and ``reaching[e]`` of edge ``e``.

    Arcs from state ``origin`` to ``target`` of ``seconds``, sorted by origin.
    """

    edge: Ints
    leaving: Ints
    reaching: Ints
    edge_s: Floats
    origin: Ints
    target: Ints
    seconds: Floats
    state_count: int


@dataclass(frozen=True, slots=True)
class _Edges:
    edge: Ints
    tail: Ints
    head: Ints
    seconds: Floats
    wait_s: Floats
    leaving_deg: Floats
    arriving_deg: Floats
    first_way: Ints
    last_way: Ints
    is_reserved: Mask
    is_roundabout: Mask


def build_graph(links: Links, restrictions: list[TurnRestriction], costs: TurnCosts) -> Graph:
    """States and arcs of these links, in the order of the links."""
    edges = _edges(links)
    origin, target = _steps(edges, len(links.node_lon))
    allowed = ~_restricted(edges, origin, target, links, restrictions)
    origin, target = origin[allowed], target[allowed]
    roads = np.bincount(np.concatenate((links.tail, links.head)), minlength=len(links.node_lon))
    seconds = edges.wait_s[origin] + _turn_s(edges, origin, target, roads, costs) + edges.seconds[target]
    return _with_two_states(edges, origin, target, seconds)


def _edges(links: Links) -> _Edges:
    both = np.column_stack((links.forward_s, links.backward_s)).ravel()
    edge = np.flatnonzero(np.isfinite(both))
    link, against = edge // 2, edge % 2 == 1
    back = (links.arriving + 180.0, links.leaving + 180.0)
    return _Edges(
        edge=edge,
        tail=np.where(against, links.head[link], links.tail[link]),
        head=np.where(against, links.tail[link], links.head[link]),
        seconds=both[edge],
        wait_s=np.where(against, links.tail_wait_s[link], links.head_wait_s[link]),
        leaving_deg=np.where(against, back[0][link], links.leaving[link]),
        arriving_deg=np.where(against, back[1][link], links.arriving[link]),
        first_way=np.where(against, links.last_way[link], links.first_way[link]),
        last_way=np.where(against, links.first_way[link], links.last_way[link]),
        is_reserved=(links.rules[link] & RESERVED) > 0,
        is_roundabout=(links.rules[link] & ROUNDABOUT) > 0,
    )


def _steps(edges: _Edges, node_count: int) -> tuple[Ints, Ints]:
    """Every edge with every edge that leaves its head; back on itself only where nothing else is open to all."""
    by_tail = np.argsort(edges.tail, kind="stable")
    count = np.bincount(edges.tail, minlength=node_count)
    first = np.cumsum(count) - count
    ways_out = count[edges.head]
    origin = np.repeat(np.arange(len(edges.edge)), ways_out)
    place = np.arange(len(origin)) - np.repeat(np.cumsum(ways_out) - ways_out, ways_out)
    target = by_tail[first[edges.head[origin]] + place]
    is_back = edges.edge[origin] == edges.edge[target] ^ 1
    goes_on = ~is_back & (edges.is_reserved[origin] | ~edges.is_reserved[target])
    others = np.bincount(origin[goes_on], minlength=len(edges.edge))
    keep = ~is_back | (others[origin] == 0)
    return origin[keep], target[keep]


def _restricted(edges: _Edges, origin: Ints, target: Ints, links: Links, restrictions: list[TurnRestriction]) -> Mask:
    """Arcs that a turn restriction forbids."""
    forbidden = np.zeros(len(origin), dtype=bool)
    junctions = set(links.node_osm.tolist())
    wanted = [rule for rule in restrictions if rule.via_node in junctions]
    if not wanted:
        return forbidden
    via = links.node_osm[edges.head[origin]]
    near = np.flatnonzero(np.isin(via, [rule.via_node for rule in wanted]))
    steps: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for arc in near.tolist():
        key = int(edges.last_way[origin[arc]]), int(via[arc])
        steps.setdefault(key, []).append((arc, int(edges.first_way[target[arc]])))
    only: dict[tuple[int, int], set[int]] = {}
    for rule in wanted:
        found = steps.get((rule.from_way, rule.via_node), [])
        if rule.is_only and any(to_way == rule.to_way for _arc, to_way in found):
            only.setdefault((rule.from_way, rule.via_node), set()).add(rule.to_way)
        elif not rule.is_only:
            forbidden[[arc for arc, to_way in found if to_way == rule.to_way]] = True
    for key, to_ways in only.items():
        forbidden[[arc for arc, to_way in steps[key] if to_way not in to_ways]] = True
    return forbidden


def _turn_s(edges: _Edges, origin: Ints, target: Ints, roads: Ints, costs: TurnCosts) -> Floats:
    angle = (edges.leaving_deg[target] - edges.arriving_deg[origin] + 180.0) % 360.0 - 180.0
    size = np.abs(angle)
    right = costs.most_s / (1 + np.exp(6.5 * costs.bias - 13 * size / (180 * costs.bias)))
    left = costs.most_s / (1 + np.exp(6.5 / costs.bias - 13 * size * costs.bias / 180))
    oncoming = costs.oncoming_s / (1 + np.exp(3.25 - 13 * size / 180))
    oncoming[edges.is_roundabout[origin] | edges.is_roundabout[target]] = 0.0
    seconds = np.where(angle >= 0, right, left + oncoming)
    seconds[roads[edges.head[origin]] < 3] = 0.0
    seconds[edges.edge[origin] == edges.edge[target] ^ 1] = costs.most_s + costs.u_turn_s
    return np.asarray(seconds)


def _with_two_states(edges: _Edges, origin: Ints, target: Ints, seconds: Floats) -> Graph:
    count = len(edges.edge)
    leaving, reaching = np.arange(count), np.arange(count)
    reserved = np.flatnonzero(edges.is_reserved)
    reaching[reserved] = count + np.arange(len(reserved))
    into = edges.is_reserved[target]
    out_of = edges.is_reserved[origin]
    main = np.where(into & ~out_of, reaching[target], target)  # Whoever comes from a public road arrives.
    again = np.flatnonzero(into & out_of)
    all_origin = np.concatenate((origin, reaching[origin[again]]))
    all_target = np.concatenate((main, reaching[target[again]]))
    all_seconds = np.concatenate((seconds, seconds[again]))
    order = np.argsort(all_origin, kind="stable")
    return Graph(
        edges.edge,
        leaving,
        reaching,
        edges.seconds,
        all_origin[order],
        all_target[order],
        all_seconds[order],
        count + len(reserved),
    )
