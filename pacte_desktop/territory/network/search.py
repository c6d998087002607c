"""Shortest seconds over the arcs of a network (scipy's Dijkstra), from starts with seconds already spent.

Each start point is an extra state after those of the network, which leads to the states where it begins. The arcs are
held once as scipy wants them (float64), with room behind them for the extra ones: to copy them at every search would
take longer than the search.
"""

import threading
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.network.cutting import arcs_between, numbered
from pacte_desktop.territory.network.ends import Ends
from pacte_desktop.territory.network.roads import Arcs, Array

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
_ROOM = 4096


class SearchGraph:
    """Arcs in one direction, ready to be searched; searches of several threads wait for each other."""

    def __init__(self, arcs: Arcs) -> None:
        self.state_count = len(arcs.start) - 1
        self._arc_count = int(arcs.start[-1])
        self._start, self._target, self._seconds = arcs.start, arcs.target, arcs.seconds
        self._lock = threading.Lock()
        self._make_room(_ROOM, _ROOM)

    def nearest(self, starts: Ends, limit_s: float) -> tuple[Floats, NDArray[np.int32]]:
        """Seconds from the nearest start to each state, inf beyond the limit; and that start, as an extra state.

        The start's number is that of the extra state less ``state_count``; where there is none it is below 0.
        """
        from scipy.sparse.csgraph import dijkstra

        with self._lock:
            graph, extra = self._extended(starts)
            if not len(extra):
                return np.full(self.state_count, np.inf), np.full(self.state_count, -1, dtype=np.int32)
            seconds, _before, source = dijkstra(
                graph, indices=extra, limit=limit_s, min_only=True, return_predecessors=True
            )
        return seconds[: self.state_count], source[: self.state_count]

    def each(self, starts: Ends, limit_s: float) -> Floats:
        """Seconds from every start to each state, shape (starts, states), inf beyond the limit."""
        from scipy.sparse.csgraph import dijkstra

        with self._lock:
            graph, extra = self._extended(starts)
            found: Floats = dijkstra(graph, indices=extra, limit=limit_s)
        return found[:, : self.state_count]

    def within(self, states: Ints) -> "SearchGraph":
        """Only some states (ascending), numbered anew in that order, and the arcs between them."""
        whole = Arcs(self._start[: self.state_count + 1], self._target, self._seconds)
        return SearchGraph(arcs_between(whole, numbered(states, self.state_count)))

    def _make_room(self, states: int, arcs: int) -> None:
        self._start = _with_room(self._start, self.state_count + 1, states, np.int32)
        self._target = _with_room(self._target, self._arc_count, arcs, np.int32)
        self._seconds = _with_room(self._seconds, self._arc_count, arcs, np.float64)

    def _extended(self, starts: Ends) -> tuple[Any, Ints]:
        """The arcs with those of the starts behind them, and the numbers of the extra states."""
        from scipy.sparse import csr_array

        states, arcs = self.state_count, self._arc_count
        after = states + starts.count, arcs + len(starts.owner)
        if after[0] >= len(self._start) or after[1] > len(self._target):
            self._make_room(2 * starts.count + 1, 2 * len(starts.owner))
        self._start[states + 1 : after[0] + 1] = arcs + np.cumsum(np.bincount(starts.owner, minlength=starts.count))
        self._target[arcs : after[1]] = starts.state
        self._seconds[arcs : after[1]] = starts.seconds
        parts = self._seconds[: after[1]], self._target[: after[1]], self._start[: after[0] + 1]
        return csr_array(parts, shape=(after[0], after[0])), np.arange(states, after[0])


def _with_room(values: Array, count: int, room: int, kind: type) -> Array:
    wide: Array = np.zeros(count + room, dtype=kind)
    wide[:count] = values[:count]
    return wide
