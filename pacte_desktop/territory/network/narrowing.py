"""The part of a network that places in a small area reach within a limit, or are reached from, and no more.

What is kept holds every way that takes no longer than the limit from any place in the area, so that minutes within the
limit are those of the whole network, whatever lies around.
"""

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.network.cutting import (
    Box,
    Cut,
    arcs_between,
    cut_links,
    links_touching,
    links_within,
    numbered,
    ragged_rows,
    states_of,
)
from pacte_desktop.territory.network.ends import Ends
from pacte_desktop.territory.network.roads import Arcs, RoadNetwork
from pacte_desktop.territory.network.search import SearchGraph
from pacte_desktop.territory.network.travel_times import Direction, limit_s

Ints = NDArray[np.int64]


def narrowed(
    network: RoadNetwork,
    area: Box,
    around: Box,
    direction: Direction,
    limit_min: float,
    *,
    watch: Watch | None = None,
) -> Cut:
    """The links between ``area`` and what lies within ``limit_min`` of it, none outside ``around`` (degrees).

    ``area`` holds the places on the roads themselves, not only the points that are then placed on them.
    Raises :class:`CancelledError` when asked to stop.
    """
    watch, words = watch or Watch(), translate("Network", "Découpe des routes")
    watch.step(words)
    links = links_within(network.arrays, around)
    watch.step(words)
    is_reached = _reached(network, links, links_touching(network.arrays, area), direction, limit_min)
    edges = np.asarray(network.arrays.link_edge)[links]
    known = np.maximum(edges, 0)
    keep = (is_reached[known] | is_reached[np.asarray(network.arrays.reaching)[known]]) & (edges >= 0)
    return cut_links(network, links[keep.any(axis=1)], around, watch)


def _reached(
    network: RoadNetwork, links: Ints, starts: Ints, direction: Direction, limit_min: float
) -> NDArray[np.bool_]:
    """For each state of the network, whether it counts: within the limit of the starts, and one arc more."""
    arcs = network.outward if direction is Direction.AWAY else network.inward
    near = states_of(network, starts)
    if direction is Direction.TOWARDS:  # One comes to a place from the state before its edge.
        near = np.concatenate((near, _next(arcs, near)))
    states = numbered(np.concatenate((states_of(network, links), near)), network.state_count)
    begin = states.new[near].astype(np.int64)
    search = SearchGraph(arcs_between(arcs, states))
    ends = Ends(np.zeros(len(begin), dtype=np.int64), begin, np.zeros(len(begin)), 1)
    found = states.old[np.isfinite(search.nearest(ends, limit_s(limit_min))[0])]
    is_reached = np.zeros(network.state_count, dtype=bool)
    is_reached[found] = True
    is_reached[_next(arcs, found)] = True  # Roads that the limit cuts in two.
    return is_reached


def _next(arcs: Arcs, states: Ints) -> Ints:
    return np.asarray(arcs.target[ragged_rows(arcs.start, states)[1]], dtype=np.int64)
