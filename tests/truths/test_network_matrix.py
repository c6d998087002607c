"""Which site is nearest, and tables of minutes, against fields of one site at a time and pairs."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.territory.network.matrix import SparseMinutes, matrix
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import Placed, place
from pacte_desktop.territory.network.travel_times import Direction, field, pair_minutes, prepared
from tests.data.tiny_roads import KMH_36, lon_lat, tiny_network
from tests.truths.test_travel_times import random_network, some_places

PRIVATE = {**KMH_36, "access": "private"}


@pytest.fixture(scope="module", params=[3, 5])
def network(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> RoadNetwork:
    """A random network; some roads of the second are reserved."""
    return random_network(tmp_path_factory.mktemp("roads"), request.param, reserved=request.param == 5)


@pytest.fixture(scope="module")
def places(network: RoadNetwork) -> Placed:
    """Places of which some share an edge, one twice, and two are far from every road."""
    found = some_places(network, 60, 1)
    lost = place(network, [0.0, 0.0], [0.0, 1.0])
    wide = np.pad(lost.edge, ((0, 0), (0, found.edge.shape[1] - 2)), constant_values=-1)
    none = np.zeros(wide.shape)
    rows = np.append(np.arange(60), 7)
    return Placed(
        np.concatenate((found.edge[rows], wide)),
        np.concatenate((found.before_s[rows], none)),
        np.concatenate((found.after_s[rows], none)),
        np.append(found.distance_m[rows], [np.inf, np.inf]),
    )


@pytest.mark.parametrize("direction", list(Direction))
@pytest.mark.parametrize("limit_min", [0.0, 0.7, 2.0, np.inf])
def test_the_nearest_site_is_the_best_of_fields_of_one(
    network: RoadNetwork, places: Placed, direction: Direction, limit_min: float
) -> None:
    sites = np.array([4, 61, 9, 9, 30, 41])  # One without a road, one twice.
    alone = np.array([field(network, places.only([row]), direction).minutes_at(places) for row in sites])
    minutes, site = field(network, places.only(sites), direction, limit_min).nearest_at(places)
    best = np.fmin.reduce(alone)
    expected = np.where(best <= limit_min, best, np.nan)
    np.testing.assert_allclose(minutes, expected, atol=1e-9)
    np.testing.assert_array_equal(site >= 0, np.isfinite(expected))
    found = np.flatnonzero(site >= 0)
    np.testing.assert_allclose(alone[site[found], found], minutes[found], atol=1e-9)


@pytest.mark.parametrize("direction", list(Direction))
def test_prepared_points_are_the_same_points(network: RoadNetwork, places: Placed, direction: Direction) -> None:
    ready = prepared(network, places, direction)
    found = field(network, places.only([3, 5]), direction, 1.5)
    for ours, theirs in zip(found.nearest_at(ready), found.nearest_at(places), strict=True):
        np.testing.assert_array_equal(ours, theirs)
    other = Direction.TOWARDS if direction is Direction.AWAY else Direction.AWAY
    with pytest.raises(ValueError, match="other direction"):
        field(network, places.only([3]), other).minutes_at(ready)


def test_no_site_at_all(network: RoadNetwork, places: Placed) -> None:
    for sites in (places.only(np.zeros(0, dtype=int)), places.only([61, 62])):
        minutes, site = field(network, sites).nearest_at(places)
        assert np.isnan(minutes).all() and (site == -1).all()


def test_a_site_reaches_itself_at_once(network: RoadNetwork, places: Placed) -> None:
    some = places.only(np.flatnonzero(np.isfinite(places.distance_m))[:20])
    minutes, site = field(network, some).nearest_at(some)
    assert (minutes == 0.0).all()
    assert (pair_minutes(network, some.only(site), some) == 0.0).all()
    assert len(set(site.tolist())) > 10


@pytest.mark.parametrize("limit_min", [0.0, 0.7, 2.0, np.inf])
@pytest.mark.parametrize("split", [20, 45])  # Fewer rows than columns, and more: searched from the other side.
def test_a_matrix_is_its_pairs(network: RoadNetwork, places: Placed, limit_min: float, split: int) -> None:
    origins, destinations = places.only(np.arange(split)), places.only(np.arange(split - 15, 63))
    rows, columns = np.divmod(np.arange(len(origins) * len(destinations)), len(destinations))
    pairs = pair_minutes(network, origins.only(rows), destinations.only(columns))
    expected = np.where(pairs <= limit_min, pairs, np.nan).reshape(len(origins), len(destinations))
    table = matrix(network, origins, destinations, limit_min)
    np.testing.assert_allclose(table.dense(), expected, atol=1e-5)
    np.testing.assert_allclose([table.row(row) for row in range(len(table))], expected, atol=1e-5)
    assert (expected == 0.0).any() and (table.minutes == 0.0).any()  # To oneself: no time, and not « nothing ».


def test_a_matrix_in_small_parts_is_the_same(
    network: RoadNetwork, places: Placed, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = matrix(network, places, places, 2.0)
    monkeypatch.setattr("pacte_desktop.territory.network.matrix._TOGETHER", 7)
    monkeypatch.setattr("pacte_desktop.territory.network.matrix._AT_ONCE", 100)
    parts = matrix(network, places, places, 2.0)
    np.testing.assert_array_equal(parts.start, whole.start)
    np.testing.assert_array_equal(parts.column, whole.column)
    np.testing.assert_allclose(parts.minutes, whole.minutes, atol=1e-6)


def test_exactly_thirty_minutes_along_one_road(tmp_path: Path) -> None:
    network = tiny_network(tmp_path, {1: (0.0, 0.0), 2: (20_000.0, 0.0)}, [((1, 2), KMH_36)])
    along = network.arrays.link_edge[:1, :1].astype(np.int64)
    for last_s, is_within in ((1800.0, True), (1800.001, False)):
        begin, end = (Placed(along, np.array([[at]]), np.array([[2000.0 - at]]), np.zeros(1)) for at in (0.0, last_s))
        assert np.isfinite(field(network, begin, limit_min=30.0).minutes_at(end)[0]) == is_within
        assert np.isfinite(field(network, end, Direction.TOWARDS, 30.0).minutes_at(begin)[0]) == is_within
        assert len(matrix(network, begin, end, 30.0).column) == is_within


def test_exactly_thirty_minutes_over_a_junction(tmp_path: Path) -> None:
    points = {1: (0.0, 0.0), 2: (9000.0, 0.0), 3: (18000.0, 0.0), 4: (9000.0, 300.0)}
    network = tiny_network(tmp_path, points, [((1, 2, 3), KMH_36), ((2, 4), KMH_36)])
    arrays, ends = network.arrays, place(network, *zip(lon_lat(0.0, 0.0), lon_lat(18000.0, 0.0), strict=True))
    rounded = {
        name: np.round(array / 900.0) * np.float32(900.0)
        for name, array in arrays.named().items()
        if array.dtype == np.float32
    }
    exact = RoadNetwork(network.facts, replace(arrays, **rounded))
    whole = Placed(
        ends.edge, np.round(ends.before_s / 900.0) * 900.0, np.round(ends.after_s / 900.0) * 900.0, ends.distance_m
    )
    assert pair_minutes(exact, whole.only([0]), whole.only([1])).tolist() == [30.0]
    assert len(matrix(exact, whole.only([0]), whole.only([1]), 30.0).column) == 1
    assert len(matrix(exact, whole.only([0]), whole.only([1]), np.nextafter(30.0, 0.0)).column) == 0
    for limit_min, is_within in ((30.0, True), (np.nextafter(30.0, 0.0), False)):
        found = field(exact, whole.only([0]), limit_min=float(limit_min)).minutes_at(whole.only([1]))
        assert np.isfinite(found[0]) == is_within


def test_order_of_points_only_moves_rows_and_columns(network: RoadNetwork, places: Placed) -> None:
    order = np.random.default_rng(3).permutation(len(places))
    straight = matrix(network, places, places, 2.0).dense()
    shuffled = matrix(network, places.only(order), places.only(order), 2.0).dense()
    np.testing.assert_allclose(shuffled, straight[np.ix_(order, order)], atol=1e-6)


def test_turned_over_twice_is_the_same(network: RoadNetwork, places: Placed) -> None:
    table = matrix(network, places.only(np.arange(9)), places, 2.0)
    np.testing.assert_array_equal(table.transposed().dense(), table.dense().T)
    np.testing.assert_array_equal(table.transposed().transposed().dense(), table.dense())


def test_an_empty_side(network: RoadNetwork, places: Placed) -> None:
    none = places.only(np.zeros(0, dtype=int))
    assert matrix(network, none, places).dense().shape == (0, len(places))
    assert matrix(network, places, none).dense().shape == (len(places), 0)
    assert isinstance(matrix(network, places.only([61]), places), SparseMinutes)


def test_a_matrix_can_be_stopped_at_every_step(network: RoadNetwork, places: Placed) -> None:
    told: list[tuple[int, int | None]] = []
    matrix(network, places, places, 2.0, Watch(lambda _words, done, total: told.append((done, total))))
    found = int(np.isfinite(places.distance_m).sum())
    assert told[-1] == (found, found) and told == sorted(told)
    for last in range(len(told)):
        answers = iter([False] * last)
        with pytest.raises(CancelledError):
            matrix(network, places, places, 2.0, Watch(cancelled=partial(next, answers, True)))
