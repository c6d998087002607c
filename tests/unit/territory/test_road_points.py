"""Points along roads: how far apart, and the same minutes as the network gives at each."""

import numpy as np
import pytest

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.territory.network.earth import distance_m
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import place
from pacte_desktop.territory.network.travel_times import Direction, field
from pacte_desktop.territory.road_points import road_points
from tests.data.tiny_roads import KMH_36, lon_lat, tiny_network

POINTS = {1: (0.0, 0.0), 2: (3000.0, 0.0), 3: (3000.0, 2000.0), 4: (0.0, 2000.0), 5: (6000.0, 0.0)}


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> RoadNetwork:
    """A rectangle driven one way round on one side, and a road that ends."""
    ways = [([1, 2, 3, 4], KMH_36), ([4, 1], KMH_36 | {"oneway": "yes"}), ([2, 5], KMH_36)]
    return tiny_network(tmp_path_factory.mktemp("roads"), POINTS, ways)


def test_points_are_never_farther_apart_than_the_step_and_both_ends_are_there(network: RoadNetwork) -> None:
    points = road_points(network, 130.0)
    for first, after in zip(points.start[:-1], points.start[1:], strict=True):
        lon, lat = points.lon[first:after], points.lat[first:after]
        steps = distance_m(lon[:-1], lat[:-1], lon[1:], lat[1:])
        assert steps.max() <= 130.0 + 0.1
        assert steps.min() > 90.0  # Even ones: a long road gets no heap of points at a bend.
    for lon, lat in (lon_lat(*at) for at in (POINTS[1], POINTS[2], POINTS[5])):
        assert distance_m(points.lon, points.lat, np.array(lon), np.array(lat)).min() < 0.1


@pytest.mark.parametrize("direction", list(Direction))
@pytest.mark.parametrize("limit_min", [2.0, 6.0, np.inf])
def test_minutes_are_those_of_the_network(network: RoadNetwork, direction: Direction, limit_min: float) -> None:
    points = road_points(network)
    sites = place(network, *zip(lon_lat(400.0, 30.0), lon_lat(4000.0, 0.0), strict=True))
    found = field(network, sites, direction, limit_min)
    expected = found.minutes_at(points.placed(np.arange(len(points))))
    assert np.isfinite(expected).any()
    np.testing.assert_allclose(points.minutes(found), np.where(np.isnan(expected), np.inf, expected), atol=1e-9)


def test_a_straight_road_takes_its_length(network: RoadNetwork) -> None:
    """Ten metres a second from the end of the road: the distance tells the minutes."""
    points = road_points(network)
    end = place(network, *lon_lat(6000.0, 0.0))
    minutes = points.minutes(field(network, end))
    lon, lat = lon_lat(6000.0, 0.0)
    away_m = distance_m(points.lon, points.lat, np.array(lon), np.array(lat))
    on_it = (np.abs(points.lat - lat) < 1e-6) & (points.lon >= lon_lat(3000.0, 0.0)[0])
    assert on_it.sum() >= 31
    np.testing.assert_allclose(minutes[on_it] * 600.0, away_m[on_it], atol=2.0)


def test_a_reached_point_is_named_once_and_the_rest_is_not_touched(network: RoadNetwork) -> None:
    points = road_points(network)
    found = field(network, place(network, *lon_lat(6000.0, 0.0)), limit_min=3.0)
    rows, minutes = points.reached(found)
    assert len(np.unique(rows)) == len(rows) > 0
    assert minutes.max() <= 3.0
    assert len(rows) < len(points) / 3


def test_metres_of_a_projection(network: RoadNetwork) -> None:
    points = road_points(network)
    x_m, y_m = points.projected(2154)
    first = slice(points.start[0], points.start[1])
    lon, lat, steps_m = points.lon[first], points.lat[first], np.hypot(np.diff(x_m[first]), np.diff(y_m[first]))
    np.testing.assert_allclose(steps_m, distance_m(lon[:-1], lat[:-1], lon[1:], lat[1:]), rtol=0.005)


def test_a_site_that_found_no_road_reaches_nothing(network: RoadNetwork) -> None:
    missing = place(network, *lon_lat(0.0, 50_000.0))
    assert np.isinf(road_points(network).minutes(field(network, missing))).all()


def test_reading_stops_when_asked(network: RoadNetwork) -> None:
    with pytest.raises(CancelledError):
        road_points(network, watch=Watch(cancelled=lambda: True))


def test_the_same_points_whatever_is_read_at_once(network: RoadNetwork, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = road_points(network)
    monkeypatch.setattr("pacte_desktop.territory.road_points._AT_ONCE", 1)
    parts = road_points(network)
    for name in ("start", "lon", "lat", "before_s", "after_s"):
        np.testing.assert_array_equal(getattr(parts, name), getattr(whole, name))
