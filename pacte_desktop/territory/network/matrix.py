"""Minutes by car from each of many points to each of many others, kept only where they are within a limit.

Points that lie near each other are searched together: one bounded field from all of them finds the part of the network
that any of them reaches, and each is then searched on that part alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.network.ends import Ends, along_one_edge
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import Placed
from pacte_desktop.territory.network.travel_times import Direction, far_ends, graph, limit_s, near_ends

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
_TOGETHER = 64  # Points of one part: more make the part larger than what each reaches.
_AT_ONCE = 1_500_000  # States searched between two looks at the wish to stop: some tenths of a second.


@dataclass(frozen=True, slots=True)
class SparseMinutes:
    """Minutes of row ``i`` at columns ``column[start[i]:start[i + 1]]`` (ascending); what is not there is beyond.

    0 minutes is an entry like any other. ``start`` is int64, ``column`` int32, ``minutes`` float32.
    """

    start: NDArray[np.int64]
    column: NDArray[np.int32]
    minutes: NDArray[np.float32]
    columns: int

    def __len__(self) -> int:
        return len(self.start) - 1

    def row(self, index: int) -> NDArray[np.float32]:
        """Minutes of one row at every column, NaN beyond the limit."""
        part = slice(int(self.start[index]), int(self.start[index + 1]))
        dense = np.full(self.columns, np.nan, dtype=np.float32)
        dense[self.column[part]] = self.minutes[part]
        return dense

    def dense(self) -> NDArray[np.float32]:
        """The whole table, NaN beyond the limit."""
        table = np.full((len(self), self.columns), np.nan, dtype=np.float32)
        table[np.repeat(np.arange(len(self)), np.diff(self.start)), self.column] = self.minutes
        return table

    def transposed(self) -> "SparseMinutes":
        """The same with rows and columns exchanged: from sites to communes what was from communes to sites."""
        row = np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.start))
        order = np.argsort(self.column, kind="stable")
        start = np.append(0, np.cumsum(np.bincount(self.column, minlength=self.columns)))
        return SparseMinutes(start, row[order], self.minutes[order], len(self))


def sparse_minutes(count: int, row: Ints, column: Ints, minutes: Floats) -> SparseMinutes:
    """Entries in any order, none twice, of a square table of ``count`` rows."""
    order = np.lexsort((column, row))
    start = np.append(0, np.cumsum(np.bincount(row, minlength=count)))
    return SparseMinutes(start, column[order].astype(np.int32), minutes[order].astype(np.float32), count)


def matrix(
    network: RoadNetwork,
    origins: Placed,
    destinations: Placed,
    limit_min: float = np.inf,
    watch: Watch | None = None,
) -> SparseMinutes:
    """Minutes from every origin (rows) to every destination (columns) within the limit, inclusive.

    Raises :class:`CancelledError` within a second of being asked to stop.
    """
    watch, words = watch or Watch(), translate("Network", "Calcul des temps de trajet")
    # One search serves a whole row or a whole column: search from the side with fewer points.
    away = len(origins) <= len(destinations)
    here, there = (origins, destinations) if away else (destinations, origins)
    table = _Table(network, there, Direction.AWAY if away else Direction.TOWARDS, limit_min)
    order = np.argsort(here.edge.max(axis=1, initial=-1), kind="stable")  # Edges are numbered along a Z curve.
    order = order[np.isfinite(here.distance_m[order])]
    done = 0
    for begin in range(0, len(order), _TOGETHER):
        group = order[begin : begin + _TOGETHER]
        for rows in table.add(here.only(group), group):
            done += rows
            watch.step(words, done, len(order))
    found = table.result(len(here))
    return found if away else found.transposed()


class _Table:
    """Rows of minutes to the points ``there``, as they are found."""

    def __init__(self, network: RoadNetwork, there: Placed, direction: Direction, limit_min: float) -> None:
        self._network, self._there, self._direction, self._limit_min = network, there, direction, limit_min
        self._graph = graph(network, direction)
        self._far = far_ends(network, there, direction)
        self._row: list[Ints] = []
        self._column: list[Ints] = []
        self._seconds: list[Floats] = []

    def add(self, sites: Placed, numbers: Ints) -> Iterator[int]:
        """Search from these sites, the rows ``numbers``; yields after each part how many were done."""
        self._along_edges(sites, numbers)
        starts = near_ends(self._network, sites, self._direction)
        limit = limit_s(self._limit_min)
        states = np.flatnonzero(np.isfinite(self._graph.nearest(starts, limit)[0]))
        part = self._graph.within(states)
        number = np.full(self._network.state_count, -1, dtype=np.int64)
        number[states] = np.arange(len(states))
        inside = number[starts.state] >= 0
        starts = Ends(starts.owner[inside], number[starts.state[inside]], starts.seconds[inside], starts.count)
        inside = number[self._far.state] >= 0
        far = Ends(self._far.owner[inside], number[self._far.state[inside]], self._far.seconds[inside], self._far.count)
        step = max(1, _AT_ONCE // (len(states) + 1))
        for first in range(0, len(sites), step):
            after = min(first + step, len(sites))
            self._take(part.each(starts.rows(first, after), limit), far, numbers[first:after])
            yield after - first

    def result(self, rows: int) -> SparseMinutes:
        """What was found, the shortest of each pair."""
        row, column = _joined(self._row, np.int64), _joined(self._column, np.int64)
        seconds = _joined(self._seconds, np.float64)
        order = np.lexsort((seconds, column, row))
        row, column = row[order], column[order]
        first = np.ones(len(order), dtype=bool)
        first[1:] = (np.diff(row) != 0) | (np.diff(column) != 0)
        start = np.append(0, np.cumsum(np.bincount(row[first], minlength=rows)))
        minutes = (seconds[order[first]] / 60.0).astype(np.float32)
        return SparseMinutes(start, column[first].astype(np.int32), minutes, len(self._there))

    def _take(self, state_s: Floats, far: Ends, numbers: Ints) -> None:
        if not len(far.owner):
            return
        first = np.flatnonzero(np.diff(far.owner, prepend=-1))
        best = np.minimum.reduceat(state_s[:, far.state] + far.seconds, first, axis=1)
        row, place = np.nonzero(np.isfinite(best) & (best / 60.0 <= self._limit_min))
        self._keep(numbers[row], far.owner[first][place], best[row, place])

    def _along_edges(self, sites: Placed, numbers: Ints) -> None:
        is_away = self._direction is Direction.AWAY
        pairs = along_one_edge(*((sites, self._there) if is_away else (self._there, sites)))
        row, column = (pairs.here, pairs.there) if is_away else (pairs.there, pairs.here)
        near = pairs.seconds / 60.0 <= self._limit_min
        self._keep(numbers[row[near]], column[near], pairs.seconds[near])

    def _keep(self, row: Ints, column: Ints, seconds: Floats) -> None:
        self._row.append(row)
        self._column.append(column)
        self._seconds.append(seconds)


def _joined(parts: list[Any], kind: type) -> Any:
    return np.concatenate(parts) if parts else np.zeros(0, dtype=kind)
