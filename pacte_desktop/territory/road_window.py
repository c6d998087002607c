"""The roads around a candidate, cut out of the network once, so that each of its moves costs milliseconds.

Minutes are those of the whole network. The zone is drawn from coarser cells than one that stays on the map: the hand
moves on before anyone could tell them apart.
"""

from dataclasses import replace

import numpy as np

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.degrees import to_degrees
from pacte_desktop.territory.minutes_source import Floats, Ints
from pacte_desktop.territory.network.cutting import box_around
from pacte_desktop.territory.network.narrowing import narrowed
from pacte_desktop.territory.network.snapping import place
from pacte_desktop.territory.network.travel_times import Direction, Field, field, prepared
from pacte_desktop.territory.road_minutes import RoadMinutes
from pacte_desktop.territory.road_points import STEP_M, RoadPoints, road_points
from pacte_desktop.territory.zone_grid import Rings, ZoneGrid, ZoneRule

FREE_KM = 25.0
"""The candidate may move this far east, west, north and south before another window is needed."""
_HAIR_MIN = 1e-9  # The limit is what a fixed delay leaves, a subtraction: whoever adds the delay again has the say.
_TURNED = 1.15  # Axes of a projection lean by up to 6 degrees against those of the globe, and metres differ a little.
_FASTEST_KMH = 130.0  # Nothing on the road is faster: what is reached within the limit lies inside the window.
_COARSER_CELLS, _COARSER_STEPS = 1.5, 2.0
_LESS_SOFT = 0.5


def coarser(rule: ZoneRule) -> ZoneRule:
    """How a zone is drawn while it moves: fewer cells, and fewer minutes beyond the limit that must be known."""
    return replace(rule, grid_m=rule.grid_m * _COARSER_CELLS, softness_min=rule.softness_min * _LESS_SOFT)


class RoadWindow:
    """Minutes and zones within ``limit_min`` of candidates near ``centre`` (projected metres).

    Raises :class:`CancelledError` when its making is asked to stop.
    """

    def __init__(
        self,
        source: RoadMinutes,
        centre: tuple[float, float],
        limit_min: float,
        rule: ZoneRule,
        *,
        to_places: bool,
        watch: Watch | None = None,
    ) -> None:
        watch, words = watch or Watch(), translate("Minutes", "Préparation des routes autour du lieu")
        self._rule, wide_min = rule, limit_min + rule.softness_min
        rule = coarser(rule)
        self._fine: tuple[RoadPoints, ZoneGrid] | None = None
        self._centre, self._limit_min = centre, limit_min
        self._epsg, self._snap_m = source.territory.projection_epsg, source.snap_m
        self._direction = Direction.TOWARDS if to_places else Direction.AWAY
        self._reach_min = limit_min + rule.softness_min
        watch.step(words, 0, 4)
        lon, lat = to_degrees(self._epsg, np.array([centre]))
        free_km = _TURNED * FREE_KM + self._snap_m / 1000.0
        area, around = (
            box_around(float(lon[0]), float(lat[0]), 2 * (free_km + margin_km))
            for margin_km in (0.0, wide_min * _FASTEST_KMH / 60.0)
        )
        part = narrowed(source.network, area, around, self._direction, wide_min, watch=watch)
        self._network = part.network
        watch.step(words, 1, 4)
        placed = part.placed(source.communes)
        self._rows = np.flatnonzero(np.isfinite(placed.distance_m))
        self._communes = prepared(self._network, placed.only(self._rows), self._direction)
        place(self._network, lon, lat, self._snap_m)  # The search tree is made when it is first asked for.
        watch.step(words, 2, 4)
        self._points = road_points(self._network, STEP_M * _COARSER_STEPS, watch)
        watch.step(words, 3, 4)
        self._grid = ZoneGrid(*self._points.projected(self._epsg), rule, watch=watch)
        watch.step(words, 4, 4)

    def holds(self, x_m: float, y_m: float) -> bool:
        """True when everything that a candidate there reaches lies in the window."""
        away_m = max(abs(x_m - self._centre[0]), abs(y_m - self._centre[1]))
        return away_m <= FREE_KM * 1000.0

    def reached(self, x_m: float, y_m: float) -> tuple[Ints, Floats, Rings]:
        """Rows of the communes within the limit, a hair beyond included, their minutes, the zone (projected metres)."""
        found = self._field(x_m, y_m, self._reach_min)
        minutes = found.minutes_at(self._communes)
        near = np.flatnonzero(minutes <= self._limit_min + _HAIR_MIN)
        rows, values = self._points.reached(found)
        return self._rows[near], minutes[near], self._grid.rings(values, self._limit_min, rows)

    def fine_zone(self, x_m: float, y_m: float, watch: Watch | None = None) -> Rings:
        """The zone of a candidate that rests, drawn as finely as all zones; the first one takes a second or so.

        Raises :class:`CancelledError` when stopped.
        """
        watch = watch or Watch()
        if self._fine is None:
            points = road_points(self._network, STEP_M, watch)
            self._fine = points, ZoneGrid(*points.projected(self._epsg), self._rule, watch=watch)
        points, grid = self._fine
        watch.step(translate("Zones", "Tracé des zones"))
        rows, values = points.reached(self._field(x_m, y_m, self._limit_min + self._rule.softness_min))
        return grid.rings(values, self._limit_min, rows)

    def _field(self, x_m: float, y_m: float, limit_min: float) -> Field:
        lon, lat = to_degrees(self._epsg, np.array([[x_m, y_m]]))
        return field(self._network, place(self._network, lon, lat, self._snap_m), self._direction, limit_min)
