"""Where the places of sites are, and the minutes to each of them from a commune.

On roads, a place that has a point of its own is reached there; one that has none, or whose point has no road near it,
stands at the main point of its commune. Sources that only know communes answer for the commune of every place.
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.sites import PracticeLocation
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.degrees import to_metres
from pacte_desktop.territory.estimation import places_in
from pacte_desktop.territory.minutes_source import MinutesSource
from pacte_desktop.territory.road_minutes import RoadMinutes, RoadSpots

Floats = NDArray[np.float64]


class SiteSpots:
    """k places of one territory, in the order given."""

    def __init__(self, communes: BaseTerritory, source: MinutesSource, places: Iterable[PracticeLocation]) -> None:
        self.places = tuple(places)
        self._communes, self._source = communes, source
        self._rows = np.array([communes.row_of.get(place.insee_code, -1) for place in self.places], np.int64)
        self._roads: tuple[RoadMinutes, RoadSpots] | None = None
        own = [number for number, place in enumerate(self.places) if place.lon is not None and place.lat is not None]
        if own and isinstance(source, RoadMinutes):
            self._roads = source, self._on_roads(source, own)

    @property
    def by_commune(self) -> bool:
        """True when the minutes to a place are those to its commune."""
        return self._roads is None

    def _on_roads(self, source: RoadMinutes, own: list[int]) -> RoadSpots:
        point = np.full((len(self.places), 2), np.nan)
        inside = self._rows >= 0
        point[inside] = self._communes.point[self._rows[inside]]
        lon, lat = ([getattr(self.places[number], axis) for number in own] for axis in ("lon", "lat"))
        theirs = to_metres(self._communes.projection_epsg, lon, lat)
        near = np.isfinite(source.placed(theirs).distance_m)
        point[np.array(own)[near]] = theirs[near]
        return source.spots(point)

    def minutes_from(self, insee_code: str) -> Floats:
        """Minutes from one commune to every place, shape (k,); NaN where none is known."""
        if insee_code not in self._communes.row_of or not len(self.places):
            return np.full(len(self.places), np.nan)
        home = places_in(self._communes, [insee_code])
        if self._roads is not None:
            source, spots = self._roads
            return source.minutes_to(home, spots)
        return self.of_communes(self._source.between(home, to_places=False))

    def of_communes(self, minutes: Floats) -> Floats:
        """Of minutes to every commune of the territory, those to the communes of the places."""
        # One more minute at the end, unknown, for places outside the territory: their row is -1.
        return np.asarray(np.append(minutes, np.nan)[self._rows])
