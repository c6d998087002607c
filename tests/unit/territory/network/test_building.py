"""Hand-made extracts with times told in the head, and what is said of extracts that cannot be used."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services.network import build_network_file
from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import place
from pacte_desktop.territory.network.speeds import TurnCosts
from pacte_desktop.territory.network.travel_times import pair_minutes
from tests.data.tiny_roads import KMH_36, lon_lat, plain_profile, tiny_network, write_roads

Point = tuple[float, float]
LINE = {1: (0.0, 0.0), 2: (600.0, 0.0), 3: (1200.0, 0.0)}
# A square of one kilometre with a stub at two corners; ten metres a second.
SQUARE = {1: (0.0, 0.0), 2: (1000.0, 0.0), 3: (1000.0, 1000.0), 4: (0.0, 1000.0), 5: (-500.0, 0.0), 6: (1500.0, 1000.0)}
STUBS = [((5, 1), KMH_36), ((3, 6), KMH_36)]


def seconds(network: RoadNetwork, origin: Point, destination: Point) -> float:
    """Seconds between two points in metres; NaN when there is no way."""
    ends = [place(network, *lon_lat(*point)) for point in (origin, destination)]
    return float(pair_minutes(network, *ends)[0]) * 60.0


def test_a_straight_road(tmp_path: Path) -> None:
    network = tiny_network(tmp_path, LINE, [((1, 2, 3), KMH_36)])
    assert seconds(network, (0, 0), (1200, 0)) == pytest.approx(120.0, abs=0.02)
    assert seconds(network, (300, 0), (900, 0)) == pytest.approx(60.0, abs=0.02)
    assert seconds(network, (900, 0), (300, 0)) == pytest.approx(60.0, abs=0.02)
    assert seconds(network, (300, 0), (300, 0)) == 0.0
    assert network.facts.nodes == 2 and network.facts.edges == 2  # The middle is no junction.


def test_one_way_goes_round(tmp_path: Path) -> None:
    ways = [((1, 2), {**KMH_36, "oneway": "yes"}), ((2, 3), KMH_36), ((3, 4), KMH_36), ((4, 1), KMH_36), *STUBS]
    network = tiny_network(tmp_path, SQUARE, ways)
    assert seconds(network, (200, 0), (700, 0)) == pytest.approx(50.0, abs=0.02)
    assert seconds(network, (700, 0), (200, 0)) == pytest.approx(350.0, abs=0.05)  # All round but 500 m.
    assert seconds(network, (1500, 1000), (-500, 0)) == pytest.approx(300.0, abs=0.05)


def test_a_roundabout_is_driven_one_way(tmp_path: Path) -> None:
    ways = [((1, 2, 3, 4, 1), {**KMH_36, "junction": "roundabout"}), *STUBS]
    network = tiny_network(tmp_path, SQUARE, ways)
    assert seconds(network, (-500, 0), (1500, 1000)) == pytest.approx(300.0, abs=0.05)
    assert seconds(network, (1000, 500), (500, 0)) == pytest.approx(300.0, abs=0.05)
    assert seconds(network, (500, 0), (1000, 500)) == pytest.approx(100.0, abs=0.05)


def test_a_barrier_closes_and_a_gate_costs(tmp_path: Path) -> None:
    ways = [((1, 2, 3), KMH_36), ((3, 4, 1), KMH_36), *STUBS]
    closed = tiny_network(tmp_path, SQUARE, ways, {2: {"barrier": "bollard"}})
    assert seconds(closed, (900, 0), (1000, 100)) == pytest.approx(380.0, abs=0.05)
    gated = tiny_network(tmp_path, SQUARE, ways, {2: {"barrier": "gate"}})
    assert seconds(gated, (900, 0), (1000, 100)) == pytest.approx(80.0, abs=0.05)


def test_a_ferry_takes_its_duration_and_nobody_starts_on_it(tmp_path: Path) -> None:
    points = {1: (0.0, 0.0), 2: (1000.0, 0.0), 3: (4000.0, 0.0), 4: (5000.0, 0.0)}
    ferry = {"route": "ferry", "duration": "20"}
    network = tiny_network(tmp_path, points, [((1, 2), KMH_36), ((2, 3), ferry), ((3, 4), KMH_36)])
    assert seconds(network, (0, 0), (5000, 0)) == pytest.approx(1400.0, abs=0.05)
    assert len(place(network, *lon_lat(2500, 0), 1000.0).missed) == 1


def test_reserved_roads_are_reached_but_not_driven_through(tmp_path: Path) -> None:
    short = {"highway": "service", "maxspeed": "36", "access": "private"}
    points = SQUARE | {7: (500.0, 10.0)}
    ways = [((1, 4, 3, 2), KMH_36), ((1, 7), short), ((7, 2), short), *STUBS]
    network = tiny_network(tmp_path, points, ways)
    assert seconds(network, (0, 0), (1000, 0)) == pytest.approx(300.0, abs=0.05)
    assert seconds(network, (0, 0), (250, 5)) == pytest.approx(25.0, abs=0.05)
    assert seconds(network, (250, 5), (1000, 0)) == pytest.approx(75.0, abs=0.05)
    assert seconds(network, (250, 5), (750, 5)) == pytest.approx(50.0, abs=0.05)


def test_turn_restrictions(tmp_path: Path) -> None:
    points = {1: (0.0, 0.0), 2: (500.0, 0.0), 3: (1000.0, 0.0), 4: (500.0, 500.0), 5: (1000.0, 500.0)}
    ways = [((1, 2), KMH_36), ((2, 3), KMH_36), ((2, 4), KMH_36), ((4, 5), KMH_36), ((5, 3), KMH_36)]
    start, end = (100.0, 0.0), (500.0, 400.0)
    free = tiny_network(tmp_path, points, ways)
    assert seconds(free, start, end) == pytest.approx(80.0, abs=0.05)
    for rule in (("no_left_turn", 1, 2, 3), ("only_straight_on", 1, 2, 2)):
        bound = tiny_network(tmp_path, points, ways, restrictions=[rule])
        assert seconds(bound, start, end) == pytest.approx(40.0 + 50 + 50 + 50 + 10, abs=0.05)
        assert seconds(bound, end, start) == pytest.approx(80.0, abs=0.05)


def test_turns_cost_as_written(tmp_path: Path) -> None:
    points = {1: (0.0, 0.0), 2: (500.0, 0.0), 3: (1000.0, 0.0), 4: (500.0, 500.0), 5: (500.0, -500.0)}
    ways = [((1, 2), KMH_36), ((2, 3), KMH_36), ((2, 4), KMH_36), ((2, 5), KMH_36)]
    profile = replace(plain_profile(), turn=TurnCosts(8.0, 1.0, 0.0, 20.0))
    network = tiny_network(tmp_path, points, ways, profile=profile)
    # At a right angle the sigmoid is at its middle when there is no bias.
    assert seconds(network, (0, 0), (500, 500)) == pytest.approx(104.0, abs=0.05)
    assert seconds(network, (0, 0), (500, -500)) == pytest.approx(104.0, abs=0.05)
    assert seconds(network, (0, 0), (1000, 0)) == pytest.approx(100.0, abs=0.05)
    biased = replace(profile, turn=TurnCosts(7.5, 1.075, 2.0, 20.0))
    network = tiny_network(tmp_path, points, ways, profile=biased)
    assert seconds(network, (0, 0), (500, 500)) > seconds(network, (0, 0), (500, -500)) + 2.0


def test_signals_wait(tmp_path: Path) -> None:
    tags = {2: {"highway": "traffic_signals", "direction": "forward"}}
    network = tiny_network(tmp_path, LINE, [((1, 2, 3), KMH_36)], tags)
    assert seconds(network, (0, 0), (1200, 0)) == pytest.approx(122.0, abs=0.02)
    assert seconds(network, (1200, 0), (0, 0)) == pytest.approx(120.0, abs=0.02)


def test_the_faster_of_two_parallel_roads(tmp_path: Path) -> None:
    slow = {"highway": "tertiary", "maxspeed": "18"}
    points = SQUARE | {7: (500.0, 1.0)}
    ways = [((1, 2), slow), ((1, 7, 2), KMH_36), ((2, 3), KMH_36), *STUBS]
    network = tiny_network(tmp_path, points, ways)
    assert seconds(network, (-500, 0), (1000, 500)) == pytest.approx(200.0, abs=0.05)


def test_an_island_is_not_for_placing(tmp_path: Path) -> None:
    points = SQUARE | {7: (0.0, 3000.0), 8: (300.0, 3000.0)}
    ways = [((1, 2, 3, 4, 1), KMH_36), *STUBS, ((7, 8), KMH_36)]
    network = tiny_network(tmp_path, points, ways)
    assert network.facts.share_in_largest_component == pytest.approx(4 / 6, abs=0.001)
    assert len(place(network, *lon_lat(100, 3000), 500.0).missed) == 1
    assert place(network, *lon_lat(100, 3000), 2500.0).distance_m[0] == pytest.approx(2000.0, rel=0.002)


def test_where_roads_meet_every_road_may_be_taken(tmp_path: Path) -> None:
    one_way = {**KMH_36, "oneway": "yes"}
    ways = [((1, 2), one_way), ((2, 3), one_way), ((3, 4), one_way), ((4, 1), one_way), *STUBS]
    network = tiny_network(tmp_path, SQUARE, ways)
    assert seconds(network, (0, 0), (-500, 0)) == pytest.approx(50.0, abs=0.05)
    assert seconds(network, (-500, 0), (0, 0)) == pytest.approx(50.0, abs=0.05)
    assert seconds(network, (0, 0), (1000, 0)) == pytest.approx(100.0, abs=0.05)


def test_unusable_extracts_are_told_apart(tmp_path: Path) -> None:
    good = write_roads(tmp_path / "good.osm.pbf", LINE, [((1, 2, 3), KMH_36)])
    paths = write_roads(tmp_path / "paths.osm.pbf", LINE, [((1, 2, 3), {"highway": "path"})])
    cut, text, empty = (tmp_path / name for name in ("cut.osm.pbf", "text.osm.pbf", "empty.osm.pbf"))
    cut.write_bytes(good.read_bytes()[:-20])
    text.write_text("ceci n’est pas une carte\n" * 50, encoding="utf-8")
    empty.write_bytes(b"")
    said = {}
    for path in (paths, cut, text, empty, tmp_path / "absent.osm.pbf", tmp_path):
        with pytest.raises(KnownError) as refused:
            build_network_file(path, tmp_path / "out.roads")
        said[path.name] = refused.value.sentence
        assert path.name in refused.value.sentence
    assert "aucune route" in said["paths.osm.pbf"]
    assert "incomplet" in said["cut.osm.pbf"]
    assert "n’est pas un extrait" in said["text.osm.pbf"]
    assert "ne peut pas être lu" in said["absent.osm.pbf"]
    assert not (tmp_path / "out.roads").exists()


def test_a_closed_way_that_meets_no_other_is_no_road(tmp_path: Path) -> None:
    """It has no junction, so there is nowhere to go; beside other roads it is left out without a word."""
    ring = ((1, 2, 3, 4, 1), KMH_36)
    alone = write_roads(tmp_path / "rond.osm.pbf", SQUARE, [ring])
    with pytest.raises(KnownError, match=r"« rond\.osm\.pbf » ne contient aucune route ouverte aux voitures"):
        build_network_file(alone, tmp_path / "out.roads")
    assert not (tmp_path / "out.roads").exists()
    points = SQUARE | {20: (0.0, 5000.0), 21: (1000.0, 5000.0)}
    beside = build_network_file(
        write_roads(tmp_path / "deux.osm.pbf", points, [ring, ((20, 21), KMH_36)]), tmp_path / "deux.roads"
    )[1]
    assert beside.edges == 2


@pytest.mark.parametrize("begin", [b"PK\x03\x04", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b\x08"])
def test_an_archive_is_to_be_unpacked(tmp_path: Path, begin: bytes) -> None:
    path = tmp_path / "BDTOPO_D045.7z"
    path.write_bytes(begin + bytes(200))
    with pytest.raises(KnownError, match="est une archive") as refused:
        build_network_file(path, tmp_path / "out.roads")
    assert "Décompressez" in refused.value.remedy


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    extract = write_roads(tmp_path / "good.osm.pbf", LINE, [((1, 2, 3), KMH_36)])
    told: list[str] = []
    build_network_file(extract, tmp_path / "whole.roads", Watch(lambda words, _done, _total: told.append(words)))
    assert len(set(told)) == 4  # Checking, reading, building, writing.
    for last in range(len(told)):
        answers = iter([False] * last)
        with pytest.raises(CancelledError):
            build_network_file(extract, tmp_path / "out.roads", Watch(cancelled=partial(next, answers, True)))
        assert sorted(path.name for path in tmp_path.iterdir()) == ["good.osm.pbf", "whole.roads"]


@pytest.mark.parametrize("name", ["andorra-latest.osm.pbf", "north-bayreuth.osm.pbf"])
def test_real_extracts(shared_data: Path, name: str) -> None:
    extract = shared_data / "roads" / name
    if not extract.is_file():
        pytest.skip(f"{name} is not beside the project")
    network = build_network(extract, plain_profile())
    assert 0.87 <= network.facts.share_in_largest_component <= 1.0
    west, south, east, north = network.facts.bbox
    dice = np.random.default_rng(7)
    points = place(network, dice.uniform(west, east, 80), dice.uniform(south, north, 80), 3000.0)
    found = points.only(np.flatnonzero(np.isfinite(points.distance_m)))
    half = len(found) // 2
    here, there = found.only(np.arange(half)), found.only(np.arange(half, 2 * half))
    out, back = pair_minutes(network, here, there), pair_minutes(network, there, here)
    assert np.isfinite(out).all() and np.isfinite(back).all()  # Every place can be left and reached.
    assert np.median(np.abs(out - back) / np.maximum(out, 1.0)) < 0.1
