"""A window of a network gives the minutes of the whole wherever nothing outside is faster."""

from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.territory.network.cutting import box_around, cut
from pacte_desktop.territory.network.matrix import matrix
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import place
from pacte_desktop.territory.network.travel_times import Direction, field, pair_minutes
from tests.data.tiny_roads import KMH_36, lon_lat, tiny_network
from tests.truths.test_travel_times import random_network, some_places


@pytest.fixture(scope="module", params=[3, 5])
def network(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> RoadNetwork:
    """A random network; some roads of the second are reserved."""
    return random_network(tmp_path_factory.mktemp("roads"), request.param, reserved=request.param == 5)


def test_a_window_on_everything_is_the_whole(network: RoadNetwork) -> None:
    west, south, east, north = network.facts.bbox
    window = cut(network, (west - 1e-6, south - 1e-6, east + 1e-6, north + 1e-6))
    for name, array in network.arrays.named().items():
        np.testing.assert_array_equal(window.network.arrays.named()[name], array, err_msg=name)


@pytest.mark.parametrize("direction", list(Direction))
def test_minutes_in_a_window(network: RoadNetwork, direction: Direction) -> None:
    """Never less than on the whole, and the same where the whole field, cut off at what the window holds, stays in."""
    middle = lon_lat(900.0, 900.0)
    places = some_places(network, 80, 5)
    window = cut(network, box_around(*middle, 1.1))
    inside = window.placed(places)
    near = np.flatnonzero(np.isfinite(inside.distance_m))
    assert 10 < len(near) < len(places)
    for row in near[:6].tolist():
        whole = field(network, places.only([row]), direction).minutes_at(places.only(near))
        part = field(window.network, inside.only([row]), direction).minutes_at(inside.only(near))
        assert (np.isnan(part) | (part >= whole - 1e-6)).all()
        close = whole <= 0.5  # 30 seconds at 72 km/h: 600 m.
        at_middle = np.abs(whole - part) < 1e-6
        assert at_middle[whole == 0.0].all() and at_middle[close].mean() > 0.5


def test_what_stays_inside_is_the_same(tmp_path: Path) -> None:
    points = {number: (1000.0 * number, 0.0) for number in range(12)}
    points |= {20 + number: (1000.0 * number, 200.0) for number in range(12)}  # A side road at every kilometre.
    ways = [((number, number + 1), KMH_36) for number in range(11)]
    ways += [((number, 20 + number), KMH_36) for number in range(12)]
    network = tiny_network(tmp_path, points, ways)
    window = cut(network, box_around(*lon_lat(5500.0, 0.0), 5.0))
    assert window.network.facts.edges < network.facts.edges
    degrees = np.array([lon_lat(x, 0.0) for x in (4200.0, 5500.0, 6900.0, 100.0)])
    places = place(network, degrees[:, 0], degrees[:, 1])
    inside = window.placed(places)
    assert inside.missed.tolist() == [3]
    found = matrix(window.network, inside, inside).dense()
    np.testing.assert_allclose(found[:3, :3], matrix(network, places, places).dense()[:3, :3], atol=1e-5)
    assert np.isnan(found[3]).all() and np.isnan(found[:, 3]).all()
    again = place(window.network, degrees[:3, 0], degrees[:3, 1])
    rows, columns = np.divmod(np.arange(9), 3)
    np.testing.assert_allclose(
        pair_minutes(window.network, again.only(rows), again.only(columns)), found[:3, :3].ravel(), atol=1e-5
    )


def test_a_window_on_nothing(network: RoadNetwork) -> None:
    window = cut(network, (10.0, 10.0, 10.1, 10.1))
    places = window.placed(some_places(network, 5, 1))
    assert len(places.missed) == 5
    assert np.isnan(field(window.network, places).minutes_at(places)).all()
