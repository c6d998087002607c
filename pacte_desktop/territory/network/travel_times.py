"""Minutes by car, free flow, over a road network: fields to or from the nearest of several points, and pairs.

A field is one bounded Dijkstra from all its sites at once. A limit is inclusive: what takes exactly the limit is
within it.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.network.ends import Ends, along_one_edge, arrivals, departures
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.search import SearchGraph
from pacte_desktop.territory.network.snapping import Placed

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
_LIMITS_MIN = (45.0, np.inf)  # Most pairs are near each other, and a bounded search does not look at a whole country.


class Direction(StrEnum):
    """``AWAY``: the team drives from the site to the patient; ``TOWARDS``: the patient drives to the site."""

    AWAY = "away"
    TOWARDS = "towards"


@dataclass(frozen=True, slots=True)
class Prepared:
    """Points made ready to be asked for again and again in one direction: a moved marker asks at every step."""

    points: Placed
    direction: Direction
    ends: Ends


def prepared(network: RoadNetwork, points: Placed, direction: Direction) -> Prepared:
    """``points`` of ``network`` made ready for fields in this direction."""
    return Prepared(points, direction, far_ends(network, points, direction))


@dataclass(frozen=True, slots=True)
class Field:
    """Seconds between the nearest of ``sites`` and each state of the network, inf beyond ``limit_min``.

    ``state_source`` less the number of states is the number of that site; below 0: none.
    """

    network: RoadNetwork
    sites: Placed
    direction: Direction
    limit_min: float
    state_s: Floats
    state_source: NDArray[np.int32]

    def minutes_at(self, points: Placed | Prepared) -> Floats:
        """Minutes at each point, NaN where no road leads within the limit or the point found no road."""
        return self.nearest_at(points)[0]

    def nearest_at(self, points: Placed | Prepared) -> tuple[Floats, Ints]:
        """Minutes at each point as :meth:`minutes_at`, and the number of the nearest site, -1 where there is none.

        Of sites equally near, one.
        """
        if isinstance(points, Placed):
            points = prepared(self.network, points, self.direction)
        if points.direction is not self.direction:
            raise ValueError("points prepared for the other direction")
        seconds, way = points.ends.nearest(self.state_s)
        site = np.full(len(way), -1, dtype=np.int64)
        led = way >= 0
        site[led] = self.state_source[points.ends.state[way[led]]] - self.network.state_count
        self._shorten(points.points, seconds, site)
        minutes = seconds / 60.0
        is_within = np.isfinite(seconds) & (minutes <= self.limit_min)
        return np.where(is_within, minutes, np.nan), np.where(is_within, site, -1)

    def _shorten(self, points: Placed, seconds: Floats, site: Ints) -> None:
        """Take the drive along one edge where it is shorter."""
        ends = (self.sites, points) if self.direction is Direction.AWAY else (points, self.sites)
        pairs = along_one_edge(*ends)
        theirs, ours = (pairs.here, pairs.there) if self.direction is Direction.AWAY else (pairs.there, pairs.here)
        order = np.argsort(-pairs.seconds, kind="stable")
        order = order[pairs.seconds[order] <= seconds[ours[order]]]
        seconds[ours[order]], site[ours[order]] = pairs.seconds[order], theirs[order]  # The shortest is written last.


def field(
    network: RoadNetwork, sites: Placed, direction: Direction = Direction.AWAY, limit_min: float = np.inf
) -> Field:
    """Seconds from the nearest site to every place of the network, or from every place to the nearest site."""
    found = graph(network, direction).nearest(near_ends(network, sites, direction), limit_s(limit_min))
    return Field(network, sites, direction, limit_min, *found)


def pair_minutes(network: RoadNetwork, origins: Placed, destinations: Placed) -> Floats:
    """Minutes from ``origins[i]`` to ``destinations[i]``, NaN where one found no road."""
    minutes = np.full(len(origins), np.nan)
    from_keys, to_keys = _groups(origins), _groups(destinations)
    direction = Direction.AWAY if len(np.unique(from_keys)) <= len(np.unique(to_keys)) else Direction.TOWARDS
    keys = from_keys if direction is Direction.AWAY else to_keys
    here, there = (origins, destinations) if direction is Direction.AWAY else (destinations, origins)
    order = np.argsort(keys, kind="stable")
    for rows in np.split(order, np.flatnonzero(np.diff(keys[order])) + 1):
        if not len(rows) or not np.isfinite(here.distance_m[rows[0]]):
            continue
        for limit_min in _LIMITS_MIN:
            found = field(network, here.only(rows[:1]), direction, limit_min)
            minutes[rows] = found.minutes_at(there.only(rows))
            rows = rows[np.isnan(minutes[rows]) & np.isfinite(there.distance_m[rows])]  # noqa: PLW2901
            if not len(rows):
                break
    return minutes


def graph(network: RoadNetwork, direction: Direction) -> SearchGraph:
    """The arcs along which a search in this direction runs."""
    return network.search_outward if direction is Direction.AWAY else network.search_inward


def near_ends(network: RoadNetwork, sites: Placed, direction: Direction) -> Ends:
    """States where a search from these sites begins."""
    return departures(sites) if direction is Direction.AWAY else arrivals(network, sites)


def far_ends(network: RoadNetwork, points: Placed, direction: Direction) -> Ends:
    """States where a search ends at these points."""
    return arrivals(network, points) if direction is Direction.AWAY else departures(points)


def limit_s(limit_min: float) -> float:
    """Seconds that a search must still look at; a hair more than the limit, which is kept in minutes at the points."""
    return float(np.nextafter(limit_min * 60.0, np.inf))


def _groups(points: Placed) -> Ints:
    """The same number for points at the same place."""
    place = np.column_stack((points.edge, points.before_s))
    return np.unique(place, axis=0, return_inverse=True)[1].reshape(-1)
