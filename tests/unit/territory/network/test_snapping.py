"""Points find the nearest road within a limit, and the share of it that lies before them."""

from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import place
from tests.data.tiny_roads import KMH_36, lon_lat, tiny_network


@pytest.fixture
def network(tmp_path: Path) -> RoadNetwork:
    """Two parallel roads of two kilometres, 400 m apart, joined at their eastern end."""
    points = {1: (0.0, 0.0), 2: (2000.0, 0.0), 3: (2000.0, 400.0), 4: (0.0, 400.0)}
    return tiny_network(tmp_path, points, [((1, 2), KMH_36), ((2, 3), KMH_36), ((3, 4), KMH_36)])


def test_the_nearest_road_far_from_its_vertices(network: RoadNetwork) -> None:
    for north_m, distance_m in ((150.0, 150.0), (250.0, 150.0), (-300.0, 300.0)):
        found = place(network, *lon_lat(1000.0, north_m))
        assert found.distance_m[0] == pytest.approx(distance_m, rel=0.002)
    along = place(network, *lon_lat(500.0, -20.0))
    seconds = {*np.round(along.before_s[along.edge >= 0], 0), *np.round(along.after_s[along.edge >= 0], 0)}
    assert seconds == {50.0, 390.0}


def test_the_limit_is_a_distance_on_the_ground(network: RoadNetwork) -> None:
    point = lon_lat(1000.0, -300.0)
    assert len(place(network, *point, 301.0).missed) == 0
    assert place(network, *point, 299.0).missed.tolist() == [0]
    assert np.isinf(place(network, *point, 299.0).distance_m[0])


def test_what_did_not_find_a_road_is_reported(network: RoadNetwork) -> None:
    points = np.array([lon_lat(1000.0, -50.0), lon_lat(1000.0, -5000.0), lon_lat(-9000.0, 0.0), lon_lat(0.0, 0.0)])
    found = place(network, points[:, 0], points[:, 1])
    assert found.missed.tolist() == [1, 2]
    assert (found.edge[[1, 2]] == -1).all()


def test_no_point_at_all(network: RoadNetwork) -> None:
    assert len(place(network, [], [])) == 0
