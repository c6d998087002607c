"""Minutes by car, free flow, on an imported road network, between chefs-lieux and places."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.degrees import to_degrees
from pacte_desktop.territory.minutes_source import Flags, Floats, Ints, Places, Reach, SourceFacts
from pacte_desktop.territory.network.matrix import SparseMinutes, matrix
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import Placed, place
from pacte_desktop.territory.network.travel_times import Direction, Field, Prepared, field, prepared
from pacte_desktop.territory.road_points import RoadPoints, road_points
from pacte_desktop.territory.zone_grid import ZoneGrid, ZoneRule


@dataclass(frozen=True, slots=True)
class RoadSpots:
    """``count`` spots, of which those numbered ``here`` have a ``points`` entry each."""

    count: int
    here: Ints
    points: Prepared


class RoadMinutes:
    """A road network as a source of minutes; a place farther than ``snap_m`` metres from every road has none."""

    def __init__(
        self, territory: BaseTerritory, network: RoadNetwork, facts: SourceFacts, *, limit_min: float, snap_m: float
    ) -> None:
        self.territory, self.network = territory, network
        self._facts = facts
        self.limit_min, self.snap_m = limit_min, snap_m
        self._grid: tuple[ZoneGrid, RoadPoints] | None = None

    @property
    def facts(self) -> SourceFacts:
        """What is said of these minutes."""
        return self._facts

    @cached_property
    def communes(self) -> Placed:
        """The main points of the communes on the network."""
        return self.placed(self.territory.point)

    @property
    def known(self) -> np.ndarray:
        """True for the communes whose main point has a road near it."""
        return np.isfinite(self.communes.distance_m)

    def placed(self, point: Floats) -> Placed:
        """Points (projected metres, (k, 2)) on the network."""
        return place(self.network, *to_degrees(self.territory.projection_epsg, point), limit_m=self.snap_m)

    def spots(self, point: Floats) -> RoadSpots:
        """Points (projected metres, (k, 2), NaN for none) made ready to be driven to again and again."""
        here = np.flatnonzero(np.isfinite(point).all(axis=1))
        return RoadSpots(len(point), here, prepared(self.network, self.placed(point[here]), Direction.AWAY))

    def minutes_to(self, place: Places, spots: RoadSpots) -> Floats:
        """Minutes on roads from one place to each of the spots, shape (k,); NaN where it is not known or too far."""
        minutes = np.full(spots.count, np.nan)
        if np.isfinite(place.point).all() and len(spots.here):
            minutes[spots.here] = self.field(place, to_places=False).minutes_at(spots.points)
        return minutes

    def refusal(self, definition: CoverageDefinition) -> str:
        """Another speed profile than the definition's is another figure."""
        profile = self.network.facts.speed_profile
        if not definition.speed_profile or definition.speed_profile == profile:
            return ""
        return translate(
            "Minutes", "Ce réseau est construit au profil « {profile} », la définition demande « {wanted} »."
        ).format(profile=profile, wanted=definition.speed_profile)

    def field(self, places: Places, *, to_places: bool, limit_min: float | None = None) -> Field:
        """Seconds at every spot of the network to or from the nearest of ``places``."""
        direction = Direction.TOWARDS if to_places else Direction.AWAY
        limit_min = self.limit_min if limit_min is None else limit_min
        return field(self.network, self.placed(places.point), direction, limit_min)

    def zone_grid(self, rule: ZoneRule, watch: Watch) -> tuple[ZoneGrid, RoadPoints]:
        """The roads as cells to draw zones with, and the points in them; made once."""
        if self._grid is None:
            points = road_points(self.network, watch=watch)
            self._grid = ZoneGrid(*points.projected(self.territory.projection_epsg), rule, watch=watch), points
        return self._grid

    def nearest(self, places: Places, *, to_places: bool, watch: Watch) -> Reach:
        """Minutes on roads between every commune and its nearest place."""
        on_map: Flags = np.asarray(np.isfinite(places.point).all(axis=1))
        watch.step(translate("Minutes", "Calcul des minutes sur le réseau routier"))
        count = len(self.territory)
        if not on_map.any():
            return replace(Reach.nothing(count), known=self.known)
        minutes, index = self.field(places.only(on_map), to_places=to_places).nearest_at(self.communes)
        watch.step(translate("Minutes", "Calcul des minutes sur le réseau routier"))
        number = np.flatnonzero(on_map)
        return Reach(minutes, np.where(index >= 0, number[np.maximum(index, 0)], -1), self.known)

    def table(self, limit_min: float, watch: Watch) -> SparseMinutes:
        """Minutes on roads from commune to commune."""
        return matrix(self.network, self.communes, self.communes, limit_min, watch)

    def between(self, place: Places, *, to_places: bool) -> Floats:
        """Minutes on roads between every commune and one place."""
        return self.nearest(place, to_places=to_places, watch=Watch()).minutes
