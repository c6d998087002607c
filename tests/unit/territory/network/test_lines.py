"""The nearest stretch of road, against a look at every piece of every road."""

import numpy as np
import pytest

from pacte_desktop.territory.network.earth import EARTH_RADIUS_M, mercator
from pacte_desktop.territory.network.lines import LineTree
from pacte_desktop.territory.network.roads import DEGREE, RoadNetwork
from tests.data.tiny_roads import tiny_network
from tests.truths.test_travel_times import random_roads


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> RoadNetwork:
    """A random network."""
    return tiny_network(tmp_path_factory.mktemp("roads"), *random_roads(3))


def metres_to_every_link(network: RoadNetwork, lon: float, lat: float) -> dict[int, float]:
    """Metres from a point to each link on which points may be placed."""
    arrays, point = network.arrays, mercator(np.array([lon]), np.array([lat]))[0]
    plane = mercator(arrays.line_lon / DEGREE, arrays.line_lat / DEGREE)
    metres = {}
    for link in np.flatnonzero(arrays.link_is_open).tolist():
        line = plane[arrays.line_start[link] : arrays.line_start[link + 1]]
        share = np.linspace(0.0, 1.0, 2001)[:, None, None]
        along = line[:-1] + share * np.diff(line, axis=0)
        radians = np.hypot(*np.moveaxis(along - point, 2, 0)).min()
        metres[link] = float(radians * EARTH_RADIUS_M * np.cos(np.radians(lat)))
    return metres


def test_the_nearest_of_all(network: RoadNetwork, monkeypatch: pytest.MonkeyPatch) -> None:
    west, south, east, north = network.facts.bbox
    dice = np.random.default_rng(5)
    lon, lat = dice.uniform(west - 0.005, east + 0.005, 60), dice.uniform(south - 0.005, north + 0.005, 60)
    monkeypatch.setattr("pacte_desktop.territory.network.lines._BLOCK", 4)
    monkeypatch.setattr("pacte_desktop.territory.network.lines._TOGETHER", 7)
    found = LineTree(network.arrays).nearest(lon, lat, 300.0)
    assert len(found.point) == len(set(zip(found.point, found.link, strict=True)))
    for point in range(60):
        every = metres_to_every_link(network, lon[point], lat[point])
        best = min(every.values())
        links = found.link[found.point == point].tolist()
        if best > 301.0:
            assert links == []
        elif best < 299.0:
            assert links and found.distance_m[found.point == point] == pytest.approx(best, abs=0.3)
            assert all(every[link] <= best + 0.5 for link in links)


def test_alone_or_together(network: RoadNetwork) -> None:
    west, south, east, north = network.facts.bbox
    dice = np.random.default_rng(6)
    lon, lat = dice.uniform(west, east, 300), dice.uniform(south, north, 300)
    tree = LineTree(network.arrays)
    together = tree.nearest(lon, lat, 1000.0)
    for point in range(0, 300, 13):
        alone = tree.nearest(lon[point : point + 1], lat[point : point + 1], 1000.0)
        mine = together.point == point
        order, mine_order = np.argsort(alone.link), np.argsort(together.link[mine])
        np.testing.assert_array_equal(alone.link[order], together.link[mine][mine_order])
        np.testing.assert_allclose(alone.distance_m[order], together.distance_m[mine][mine_order], atol=1e-9)
