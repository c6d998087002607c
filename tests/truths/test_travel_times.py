"""What must hold of minutes on any road network, against a second reckoning that chains nothing and knows no states."""

import heapq
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.territory.network.earth import distance_m
from pacte_desktop.territory.network.roads import RoadArrays, RoadNetwork
from pacte_desktop.territory.network.snapping import Placed, place
from pacte_desktop.territory.network.travel_times import Direction, field, pair_minutes
from tests.data.tiny_roads import lon_lat, tiny_network

SPEEDS_KMH = (18, 36, 54, 72)
Points = dict[int, tuple[float, float]]
Ways = list[tuple[list[int], dict[str, str]]]


def random_roads(seed: int) -> tuple[Points, Ways]:
    """Roads that wander over a grid of bent lines, some one-way, some back to front, of several speeds."""
    dice = np.random.default_rng(seed)
    points = {
        1 + row * 7 + column: (300.0 * column + dice.uniform(-90, 90), 300.0 * row + dice.uniform(-90, 90))
        for row in range(7)
        for column in range(7)
    }
    ways: Ways = []
    for _way in range(36):
        row, column = (int(part) for part in dice.integers(0, 7, 2))
        line = [1 + row * 7 + column]
        for _step in range(int(dice.integers(1, 7))):
            if dice.random() < 0.5:
                row = min(6, max(0, row + (1 if dice.random() < 0.5 else -1)))
            else:
                column = min(6, max(0, column + (1 if dice.random() < 0.5 else -1)))
            if (ref := 1 + row * 7 + column) != line[-1]:
                line.append(ref)
        tags = {"highway": "tertiary", "maxspeed": str(dice.choice(SPEEDS_KMH))}
        if dice.random() < 0.25:
            tags["oneway"] = str(dice.choice(["yes", "-1"]))
        if len(line) > 1:
            ways.append((line, tags))
    return points, ways


def random_network(folder: Path, seed: int, *, reserved: bool = False) -> RoadNetwork:
    """The network of these roads; ``reserved``: every fourth is open to those who live there only."""
    points, ways = random_roads(seed)
    if reserved:
        ways = [
            (line, {**tags, "access": "private"} if row % 4 == 0 else tags) for row, (line, tags) in enumerate(ways)
        ]
    return tiny_network(folder, points, ways)


def plain_seconds(points: Points, ways: Ways, origin: int) -> Mapping[int, float]:
    """Seconds from one node to every other, node by node."""
    arcs: dict[int, list[tuple[int, float]]] = {}
    for line, tags in ways:
        for a, b in pairwise(line):
            (lon_1, lat_1), (lon_2, lat_2) = lon_lat(*points[a]), lon_lat(*points[b])
            metres = float(distance_m(np.array(lon_1), np.array(lat_1), np.array(lon_2), np.array(lat_2)))
            seconds = metres * 3.6 / float(tags["maxspeed"])
            if tags.get("oneway") != "-1":
                arcs.setdefault(a, []).append((b, seconds))
            if tags.get("oneway") != "yes":
                arcs.setdefault(b, []).append((a, seconds))
    best, queue = {origin: 0.0}, [(0.0, origin)]
    while queue:
        spent, node = heapq.heappop(queue)
        if spent > best[node]:
            continue
        for other, seconds in arcs.get(node, []):
            if spent + seconds < best.get(other, np.inf):
                best[other] = spent + seconds
                heapq.heappush(queue, (spent + seconds, other))
    return best


def placed_nodes(network: RoadNetwork, points: Points) -> tuple[Placed, list[int]]:
    """Nodes that lie on roads of the largest component, placed."""
    refs = sorted(points)
    degrees = np.array([lon_lat(*points[ref]) for ref in refs])
    found = place(network, degrees[:, 0], degrees[:, 1], 0.5)
    rows = np.flatnonzero(np.isfinite(found.distance_m))
    return found.only(rows), [refs[row] for row in rows.tolist()]


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> RoadNetwork:
    """One random network."""
    return tiny_network(tmp_path_factory.mktemp("roads"), *random_roads(3))


def some_places(network: RoadNetwork, count: int, seed: int) -> Placed:
    west, south, east, north = network.facts.bbox
    dice = np.random.default_rng(seed)
    return place(network, dice.uniform(west, east, count), dice.uniform(south, north, count))


@pytest.mark.parametrize("seed", range(12))
def test_chaining_keeps_every_time(tmp_path: Path, seed: int) -> None:
    points, ways = random_roads(seed)
    network = tiny_network(tmp_path, points, ways)
    placed, refs = placed_nodes(network, points)
    assert len(refs) > 10
    for row, origin in enumerate(refs):
        expected = plain_seconds(points, ways, origin)
        found = field(network, placed.only([row])).minutes_at(placed) * 60.0
        for ref, seconds in zip(refs, found, strict=True):
            # To leave a node, or to reach it, a car is on one of its roads that can be left and reached.
            if np.isfinite(seconds) or ref in expected:
                assert seconds == pytest.approx(expected[ref], abs=0.05), (origin, ref)


def test_both_directions_agree(network: RoadNetwork) -> None:
    places = some_places(network, 30, 1)
    for row in range(len(places)):
        one = places.only([row])
        here = np.repeat(row, len(places))
        away = field(network, one, Direction.AWAY).minutes_at(places)
        towards = field(network, one, Direction.TOWARDS).minutes_at(places)
        np.testing.assert_allclose(away, pair_minutes(network, places.only(here), places), atol=1e-4)
        np.testing.assert_allclose(towards, pair_minutes(network, places, places.only(here)), atol=1e-4)


def test_forward_is_backward_on_the_reverse(network: RoadNetwork) -> None:
    """Every arc, edge and line turned round: what led away now leads towards."""
    arrays = network.arrays
    edge_count = len(arrays.edge_s)
    assert network.state_count == edge_count  # No reserved road: a state is an edge.
    owner = np.repeat(np.arange(edge_count), np.diff(arrays.forward_start))
    # An arc into f costs the turn and f; reversed, it runs into e and costs the turn and e.
    seconds = arrays.forward_seconds - arrays.edge_s[arrays.forward_target] + arrays.edge_s[owner]
    into = np.argsort(arrays.forward_target, kind="stable")
    turned = replace(
        arrays,
        forward_start=arrays.backward_start,
        forward_target=owner[into].astype(np.int32),
        forward_seconds=seconds[into],
        backward_start=arrays.forward_start,
        backward_target=arrays.forward_target,
        backward_seconds=seconds,
    )
    reverse = RoadNetwork(network.facts, RoadArrays(**turned.named()))
    places = some_places(network, 40, 2)
    mirrored = Placed(places.edge, places.after_s, places.before_s, places.distance_m)
    for direction, other in ((Direction.AWAY, Direction.TOWARDS), (Direction.TOWARDS, Direction.AWAY)):
        ours = field(network, places.only([0, 1]), direction).minutes_at(places)
        theirs = field(reverse, mirrored.only([0, 1]), other).minutes_at(mirrored)
        np.testing.assert_allclose(ours, theirs, atol=1e-4)


@pytest.mark.parametrize("direction", list(Direction))
def test_a_longer_limit_never_covers_fewer(network: RoadNetwork, direction: Direction) -> None:
    places = some_places(network, 60, 3)
    whole = field(network, places.only([0, 1]), direction).minutes_at(places)
    before = np.zeros(len(places), dtype=bool)
    for limit_min in (0.0, 0.25, 0.5, 1.0, 2.0, 4.0, 100.0):
        found = field(network, places.only([0, 1]), direction, limit_min).minutes_at(places)
        covered = np.isfinite(found)
        assert (covered >= before).all()
        np.testing.assert_array_equal(covered, whole <= limit_min)
        np.testing.assert_allclose(found[covered], whole[covered], atol=1e-9)
        before = covered
    assert before.all()


def test_exactly_the_limit_is_within(network: RoadNetwork) -> None:
    places = some_places(network, 20, 4)
    whole = field(network, places.only([0])).minutes_at(places)
    for minutes in whole:
        assert (
            np.isfinite(field(network, places.only([0]), limit_min=float(minutes)).minutes_at(places)).sum()
            == (whole <= minutes).sum()
        )


def test_another_site_never_makes_it_longer(network: RoadNetwork) -> None:
    places = some_places(network, 60, 5)
    before = np.full(len(places), np.inf)
    for count in range(1, 6):
        found = field(network, places.only(np.arange(count))).minutes_at(places)
        assert (found <= before + 1e-9).all()
        before = found
    alone = [field(network, places.only([row])).minutes_at(places) for row in range(5)]
    np.testing.assert_allclose(before, np.min(alone, axis=0), atol=1e-9)


def test_order_of_points_does_not_matter(network: RoadNetwork) -> None:
    places = some_places(network, 40, 6)
    order = np.random.default_rng(6).permutation(len(places))
    sites = places.only([0, 1, 2])
    straight = field(network, sites).minutes_at(places)
    shuffled = field(network, sites.only([2, 0, 1])).minutes_at(places.only(order))
    np.testing.assert_allclose(shuffled, straight[order], atol=1e-9)


def test_a_round_is_never_shorter_by_a_third_place(network: RoadNetwork) -> None:
    places = some_places(network, 12, 8)
    rows, columns = np.divmod(np.arange(144), 12)
    table = pair_minutes(network, places.only(rows), places.only(columns)).reshape(12, 12)
    assert (table[:, None, :] <= table[:, :, None] + table[None, :, :] + 1e-3).all()
    assert (np.diag(table) == 0.0).all()


def test_points_far_from_roads_have_no_minutes(network: RoadNetwork) -> None:
    lon, lat = lon_lat(0.0, 50_000.0)
    west, south, _east, _north = network.facts.bbox
    places = place(network, [lon, west], [lat, south])
    assert places.missed.tolist() == [0]
    near = some_places(network, 2, 9)
    assert np.isnan(pair_minutes(network, places, near)).tolist() == [True, False]
    assert np.isnan(pair_minutes(network, near, places)).tolist() == [True, False]
    assert np.isnan(field(network, places.only([0])).minutes_at(near)).all()
