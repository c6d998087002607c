"""Minutes by car between communes when no road network is at hand: a labelled estimation.

The walk: from a commune (0 minutes, the official rule within a commune) to its neighbours and on, each step costing
``hop_min + per_km_min × distance``, where the distance is the straight line between chefs-lieux in km. Two communes are
neighbours when they share a border of positive length. The same both ways.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.minutes_source import Floats, Places, Reach, SourceFacts
from pacte_desktop.territory.network.matrix import SparseMinutes, sparse_minutes

_AT_ONCE = 128  # Communes between two looks at the wish to stop.


class EstimatedMinutes:
    """The estimation as a source of minutes for one territory."""

    def __init__(self, territory: BaseTerritory, facts: SourceFacts, *, hop_min: float, per_km_min: float) -> None:
        self._territory = territory
        self._facts = facts
        self._hop_min, self._per_km_min = hop_min, per_km_min

    @property
    def facts(self) -> SourceFacts:
        """What is said of these minutes."""
        return self._facts

    @cached_property
    def _steps(self) -> Any:
        """Minutes of each step between neighbours, a sparse matrix (n, n) of which one half is filled."""
        from scipy.sparse import coo_array

        territory, count = self._territory, len(self._territory)
        first, second = territory.neighbours[:, 0], territory.neighbours[:, 1]
        distance_km = np.hypot(*(territory.point[first] - territory.point[second]).T) / 1000.0
        cost_min = self._hop_min + self._per_km_min * distance_km
        return coo_array((cost_min, (first, second)), shape=(count, count)).tocsr()

    def refusal(self, definition: CoverageDefinition) -> str:  # noqa: ARG002 - it knows of no hour and no direction
        """Nothing stands against any definition."""
        return ""

    def nearest(self, places: Places, *, to_places: bool, watch: Watch) -> Reach:  # noqa: ARG002 - the same both ways
        """Minutes of the walk between every commune and the commune of its nearest place."""
        from scipy.sparse.csgraph import dijkstra

        count = len(self._territory)
        starts = np.unique(places.commune[places.commune >= 0])
        if not len(starts):
            return Reach.nothing(count)
        minutes, _, origin = dijkstra(
            self._steps, directed=False, indices=starts, min_only=True, return_predecessors=True
        )
        of_commune = np.full(count, -1, dtype=np.int64)
        of_commune[places.commune[::-1]] = np.arange(len(places))[::-1]  # Of several in one commune the first.
        reached = np.isfinite(minutes)
        place = np.where(reached, of_commune[np.where(reached, origin, 0)], -1)
        return Reach(np.where(reached, minutes, np.nan), place, np.ones(count, dtype=bool))

    def between(self, place: Places, *, to_places: bool) -> Floats:
        """Minutes of the walk between every commune and the commune of ``place``."""
        return self.nearest(place, to_places=to_places, watch=Watch()).minutes

    def table(self, limit_min: float, watch: Watch) -> SparseMinutes:
        """Minutes of the walk between communes, the same both ways."""
        from scipy.sparse.csgraph import dijkstra

        count = len(self._territory)
        rows: list[NDArray[np.int64]] = []
        columns: list[NDArray[np.int64]] = []
        minutes: list[Floats] = []
        for begin in range(0, count, _AT_ONCE):
            watch.step(translate("Minutes", "Minutes de commune à commune"), begin, count)
            part = np.arange(begin, min(begin + _AT_ONCE, count))
            found = dijkstra(self._steps, directed=False, indices=part, limit=limit_min)
            row, column = np.nonzero(np.isfinite(found))
            rows.append(part[row])
            columns.append(column)
            minutes.append(found[row, column])
        return sparse_minutes(count, np.concatenate(rows), np.concatenate(columns), np.concatenate(minutes))


def places_in(territory: BaseTerritory, insee_codes: Iterable[str]) -> Places:
    """The main points of these communes as places; codes outside the territory are left out."""
    rows = np.array([territory.row_of[code] for code in insee_codes if code in territory.row_of], dtype=np.int64)
    point: NDArray[np.float64] = territory.point[rows].reshape(-1, 2)
    return Places(rows, point)
