"""Roads of several extracts as those of one: every way, node and restriction once, whatever the order of the extracts.

A way that an extract cuts at its border is there with all its nodes, some without a place; another extract may know
these. What no extract places is left out, and the way goes on beyond it as a piece of its own.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.network.reading import Roads
from pacte_desktop.territory.network.ways import NodeUse

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


def merged_roads(parts: Sequence[Roads]) -> Roads:
    """Ways of all parts by ascending id, nodes without a place left out; what several parts hold is as in the first."""
    if len(parts) == 1:
        return placed_roads(parts[0])
    way = np.concatenate([part.way for part in parts])
    _ids, first = np.unique(way, return_index=True)
    count = np.concatenate([np.diff(part.start) for part in parts])
    begin = np.append(0, np.cumsum(count))[:-1][first]
    start = np.append(0, np.cumsum(count[first]))
    vertex = np.arange(start[-1]) + np.repeat(begin - start[:-1], count[first])
    before = np.cumsum([0, *(len(part.uses) for part in parts)])
    use = np.concatenate([part.use + skipped for part, skipped in zip(parts, before, strict=False)])
    node = np.concatenate([part.node for part in parts])
    lon, lat = (np.concatenate([getattr(part, axis) for part in parts]) for axis in ("lon", "lat"))
    lon, lat = _known_places(node, lon, lat)
    nodes: dict[int, NodeUse] = {}
    seen: set[int] = set()
    restrictions = []
    for part in parts:
        nodes |= {ref: found for ref, found in part.nodes.items() if ref not in nodes}
        restrictions += [rule for rule in part.restrictions if rule.relation not in seen]
        seen |= {rule.relation for rule in part.restrictions}
    whole = Roads(
        way=way[first],
        start=start,
        node=node[vertex],
        lon=lon[vertex],
        lat=lat[vertex],
        uses=[item for part in parts for item in part.uses],
        use=use[first].astype(np.int32),
        nodes=nodes,
        restrictions=sorted(restrictions),
    )
    return placed_roads(whole)


def placed_roads(roads: Roads) -> Roads:
    """The same without nodes that have no place; a way is parted there, and its parts keep its id."""
    placed = np.isfinite(roads.lon)
    if placed.all():
        return roads
    row = np.repeat(np.arange(len(roads.way)), np.diff(roads.start))
    begins = placed.copy()
    begins[1:] &= ~(placed[:-1] & (row[1:] == row[:-1]))
    part = np.cumsum(begins) - 1
    length = np.bincount(part[placed], minlength=int(begins.sum()))
    long_enough = length >= 2
    keep = placed.copy()
    keep[placed] = long_enough[part[placed]]
    owner = row[begins][long_enough]
    return replace(
        roads,
        way=roads.way[owner],
        start=np.append(0, np.cumsum(length[long_enough])),
        node=roads.node[keep],
        lon=roads.lon[keep],
        lat=roads.lat[keep],
        use=roads.use[owner],
    )


def _known_places(node: Ints, lon: Floats, lat: Floats) -> tuple[Floats, Floats]:
    """Places of all nodes, each where the first part that places it does."""
    placed = np.flatnonzero(np.isfinite(lon))
    known, first = np.unique(node[placed], return_index=True)
    if not len(known):
        return lon, lat
    at = np.minimum(np.searchsorted(known, node), len(known) - 1)
    source = placed[first[at]]
    is_known = known[at] == node
    return np.where(is_known, lon[source], np.nan), np.where(is_known, lat[source], np.nan)
