"""Several extracts together are the roads that one extract of the whole would hold, in whatever order they come."""

import os
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.context import settlements
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import place
from pacte_desktop.territory.network.travel_times import pair_minutes
from tests.data.tiny_roads import KMH_36, lon_lat, plain_profile, write_roads
from tests.truths.test_travel_times import Points, random_roads, some_places

BORDER_M = 900.0
TAGS = {10: {"highway": "traffic_signals"}, 24: {"barrier": "gate"}, 25: {"place": "village", "name": "Milieu"}}
RULES = [("no_left_turn", 3, 18, 5), ("no_right_turn", 4, 25, 9)]


def halves(folder: Path, seed: int, *, keeps_nodes: bool) -> tuple[Path, Path, Path]:
    """A whole extract, and its two sides; a way over the border is in both, with all its nodes or those of the side."""
    points, ways = random_roads(seed)
    whole = write_roads(folder / "whole.osm.pbf", points, ways, TAGS, RULES)
    sides = []
    for name, is_here in (("west", lambda x: x <= BORDER_M), ("east", lambda x: x > BORDER_M)):
        inside = {ref: point for ref, point in points.items() if is_here(point[0])}
        numbered = dict(enumerate(ways, start=1))
        here = {number: way for number, way in numbered.items() if any(ref in inside for ref in way[0])}
        touched: Points = {ref: points[ref] for line, _tags in here.values() for ref in line}
        held = inside | (touched if keeps_nodes else {})
        sides.append(write_roads(folder / f"{name}.osm.pbf", held, here, TAGS, RULES))
    return whole, sides[0], sides[1]


def same(one: RoadNetwork, other: RoadNetwork) -> None:
    """Both networks hold the very same roads."""
    for name, array in one.arrays.named().items():
        np.testing.assert_array_equal(other.arrays.named()[name], array, err_msg=name)
    for fact in ("bbox", "nodes", "edges", "share_in_largest_component"):
        assert getattr(one.facts, fact) == getattr(other.facts, fact)


@pytest.mark.parametrize("keeps_nodes", [True, False])
@pytest.mark.parametrize("seed", [0, 3, 4])
def test_two_halves_are_the_whole_in_both_orders(tmp_path: Path, seed: int, keeps_nodes: bool) -> None:
    whole, west, east = halves(tmp_path, seed, keeps_nodes=keeps_nodes)
    single = build_network(whole, plain_profile())
    merged, turned = (build_network(pair, plain_profile()) for pair in ([west, east], [east, west]))
    assert merged.facts == turned.facts
    same(merged, turned)
    same(single, merged)
    places = some_places(single, 20, 1)
    np.testing.assert_array_equal(
        pair_minutes(single, places, places.only(np.arange(20)[::-1])),
        pair_minutes(turned, places, places.only(np.arange(20)[::-1])),
    )
    assert len(build_network(west, plain_profile()).arrays.edge_s) < len(single.arrays.edge_s)
    assert settlements(merged).name == settlements(single).name == ("Milieu",)


def test_one_extract_twice_is_one_extract(tmp_path: Path) -> None:
    whole, _west, _east = halves(tmp_path, 0, keeps_nodes=True)
    once, twice = (build_network(paths, plain_profile()) for paths in ([whole], [whole, whole]))
    same(once, twice)
    assert once.facts == twice.facts
    assert [item.name for item in once.facts.extracts] == ["whole.osm.pbf"]


def test_the_facts_tell_every_extract_and_the_oldest_date(tmp_path: Path) -> None:
    _whole, west, east = halves(tmp_path, 0, keeps_nodes=True)
    for path, day in ((west, 1_700_000_000), (east, 1_750_000_000)):
        os.utime(path, (day, day))
    facts = build_network([west, east], plain_profile()).facts
    assert facts.extract == "east.osm.pbf + west.osm.pbf"
    assert facts.extract_date == "2023-11-14"
    assert [(item.name, item.date) for item in facts.extracts] == [
        ("east.osm.pbf", "2025-06-15"),
        ("west.osm.pbf", "2023-11-14"),
    ]
    assert len({facts.extract_sha256, *(item.sha256 for item in facts.extracts)}) == 3
    assert facts.record()["extracts"][1]["name"] == "west.osm.pbf"


@pytest.mark.parametrize("newer", ["fast", "slow"])
def test_where_extracts_differ_the_more_recent_is_right(tmp_path: Path, newer: str) -> None:
    points = {1: (0.0, 0.0), 2: (1000.0, 0.0)}
    paths = []
    for name, kmh in (("fast", "72"), ("slow", "36")):
        path = write_roads(tmp_path / f"{name}.osm.pbf", points, [((1, 2), {**KMH_36, "maxspeed": kmh})])
        day = 1_750_000_000 if name == newer else 1_700_000_000
        os.utime(path, (day, day))
        paths.append(path)
    for order in (paths, paths[::-1]):
        network = build_network(order, plain_profile())
        ends = place(network, *zip(lon_lat(0.0, 0.0), lon_lat(1000.0, 0.0), strict=True))
        seconds = pair_minutes(network, ends.only([0]), ends.only([1]))[0] * 60.0
        assert seconds == pytest.approx(50.0 if newer == "fast" else 100.0, abs=0.02)


def test_neighbours_count_across_the_border(tmp_path: Path) -> None:
    """Alone, the west has no way to its north; the only road there runs through the east."""
    points = {1: (0.0, 0.0), 2: (900.0, 0.0), 3: (900.0, 900.0), 4: (0.0, 900.0), 5: (-900.0, 900.0)}
    west = write_roads(tmp_path / "w.osm.pbf", points, {1: ((1, 2), KMH_36), 4: ((4, 5), KMH_36)})
    east = write_roads(tmp_path / "e.osm.pbf", points, {2: ((2, 3), KMH_36), 3: ((3, 4), KMH_36)})
    network = build_network([west, east], plain_profile())
    ends = place(network, *zip(lon_lat(0.0, 0.0), lon_lat(-900.0, 900.0), strict=True))
    assert pair_minutes(network, ends.only([0]), ends.only([1]))[0] * 60.0 == pytest.approx(360.0, abs=0.05)
    assert build_network(west, plain_profile()).facts.share_in_largest_component == 0.5
