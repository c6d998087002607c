"""A window around a candidate answers as the whole network does, and its quick zone is near the careful one."""

import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import shapely

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.shipped import RESOURCES
from pacte_desktop.territory import road_window
from pacte_desktop.territory.degrees import to_degrees, to_metres
from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.cutting import box_around
from pacte_desktop.territory.network.narrowing import narrowed
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import place
from pacte_desktop.territory.network.speeds import read_profile
from pacte_desktop.territory.network.travel_times import Direction, field
from pacte_desktop.territory.road_points import road_points
from pacte_desktop.territory.road_window import RoadWindow
from pacte_desktop.territory.zone_grid import Rings, ZoneGrid, ZoneRule
from tests.data.tiny_roads import lon_lat
from tests.truths.test_travel_times import random_network

EPSG, SNAP_M = 2154, 100.0
RULE = ZoneRule.from_table(tomllib.loads((RESOURCES / "rules" / "urgent_care.toml").read_text("utf-8"))["zones"])


@pytest.fixture(scope="module", params=[3, 5, 8])
def network(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> RoadNetwork:
    """A random network two kilometres wide; every fourth road of the second is reserved."""
    return random_network(tmp_path_factory.mktemp("roads"), request.param, reserved=request.param == 5)


def source_of(network: RoadNetwork, lon: Any, lat: Any) -> Any:
    """What a window asks of a source of minutes: communes at these degrees."""
    territory = SimpleNamespace(projection_epsg=EPSG)
    return SimpleNamespace(
        network=network, communes=place(network, lon, lat, SNAP_M), snap_m=SNAP_M, territory=territory
    )


def spots(network: RoadNetwork) -> tuple[Any, Any, Any]:
    """Degrees of points strewn along all its roads, and the one nearest to the middle in projected metres."""
    points = road_points(network, 60.0)
    metres = to_metres(EPSG, points.lon, points.lat)
    away_m = np.hypot(*(metres - to_metres(EPSG, *lon_lat(900.0, 900.0))).T)
    return points.lon, points.lat, metres[away_m.argmin()]


@pytest.mark.parametrize("direction", list(Direction))
@pytest.mark.parametrize("limit_min", [0.2, 0.7])
def test_the_narrow_window_loses_nothing_within_the_limit(
    network: RoadNetwork, direction: Direction, limit_min: float
) -> None:
    lon, lat, middle = spots(network)
    area = box_around(*(float(part[0]) for part in to_degrees(EPSG, middle)), 0.3)
    away_m = np.hypot(*(to_metres(EPSG, lon, lat) - middle).T)
    places = place(network, lon, lat, 10.0)  # Placed where they are: the area is that of the places on the roads.
    starts = np.flatnonzero(away_m < 140.0)
    assert len(starts) >= 3
    part = narrowed(network, area, network.facts.bbox, direction, limit_min)
    assert part.network.state_count < network.state_count
    inside = part.placed(places)
    for row in starts.tolist():
        whole = field(network, places.only([row]), direction, limit_min).minutes_at(places)
        found = field(part.network, inside.only([row]), direction, limit_min).minutes_at(inside)
        np.testing.assert_array_equal(found, whole)


@pytest.mark.parametrize("to_places", [False, True])
def test_communes_of_a_window_are_those_of_the_whole_network(
    network: RoadNetwork, monkeypatch: pytest.MonkeyPatch, to_places: bool
) -> None:
    monkeypatch.setattr(road_window, "FREE_KM", 0.25)
    lon, lat, centre = spots(network)
    source = source_of(network, lon, lat)
    window = RoadWindow(source, tuple(centre.tolist()), 0.5, RULE, to_places=to_places)
    direction = Direction.TOWARDS if to_places else Direction.AWAY
    seen = 0
    for step_m in np.random.default_rng(2).uniform(-250.0, 250.0, (25, 2)).tolist():
        x_m, y_m = centre[0] + step_m[0], centre[1] + step_m[1]
        assert window.holds(x_m, y_m)
        site = place(network, *to_degrees(EPSG, [[x_m, y_m]]), SNAP_M)
        whole = field(network, site, direction, 0.5).minutes_at(source.communes)
        rows, minutes, _rings = window.reached(x_m, y_m)
        np.testing.assert_array_equal(rows, np.flatnonzero(np.isfinite(whole)))
        np.testing.assert_array_equal(minutes, whole[rows])
        seen += len(rows)
    assert seen > 25
    assert not window.holds(centre[0] + 251.0, centre[1])


def test_making_a_window_stops_at_every_step(network: RoadNetwork) -> None:
    lon, lat, middle = spots(network)
    source, centre = source_of(network, lon, lat), tuple(middle.tolist())
    told: list[str] = []
    RoadWindow(source, centre, 1.0, RULE, to_places=False, watch=Watch(tell=lambda words, *_: told.append(words)))
    for last in range(1, len(told)):
        looks = iter(range(len(told)))
        with pytest.raises(CancelledError):
            RoadWindow(
                source,
                centre,
                1.0,
                RULE,
                to_places=False,
                watch=Watch(cancelled=lambda looks=looks, last=last: next(looks) == last),
            )


def area_of(rings: Rings) -> Any:
    """The rings as one shape."""
    shapes = shapely.from_ragged_array(shapely.GeometryType.POLYGON, rings.point, (rings.start, rings.outer))
    return shapely.union_all(shapely.make_valid(np.asarray(shapes, dtype=object)))


def test_the_zone_under_the_hand_is_near_the_careful_one(shared_data: Path) -> None:
    network = build_network(shared_data / "roads" / "andorra-latest.osm.pbf", read_profile())
    lon, lat = np.array([1.5218]), np.array([42.5075])
    source = source_of(network, lon, lat)
    (centre,) = to_metres(EPSG, lon, lat).tolist()
    points = road_points(network)
    careful = ZoneGrid(*points.projected(EPSG), RULE)
    for limit_min in (5.0, 12.0):
        window = RoadWindow(source, tuple(centre), limit_min, RULE, to_places=False)
        _rows, _minutes, rings = window.reached(*centre)
        found = field(network, place(network, lon, lat, SNAP_M), limit_min=limit_min + RULE.softness_min)
        quick, whole = area_of(rings), area_of(careful.rings(points.minutes(found), limit_min))
        assert quick.intersection(whole).area / quick.union(whole).area > 0.8
        fine = area_of(window.fine_zone(*centre))  # Only where the roads are cut do the two differ.
        assert fine.intersection(whole).area / fine.union(whole).area > 0.99
        with pytest.raises(CancelledError):
            window.fine_zone(*centre, Watch(cancelled=lambda: True))
