"""The made-up network of the benchmarks: the same for a seed, and like roads."""

import importlib.util
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import osmium
import pytest

from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.snapping import place
from pacte_desktop.territory.network.speeds import read_profile
from pacte_desktop.territory.network.travel_times import Direction, field

Thing = tuple[str, int, tuple[object, ...], dict[str, str]]
BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.fixture(scope="module")
def synthetic() -> Iterator[ModuleType]:
    sys.path.insert(0, str(BENCHMARKS))  # Where its own parts are, as when it is run.
    spec = importlib.util.spec_from_file_location("synthetic_network", BENCHMARKS / "synthetic_network.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # Its dataclasses look themselves up there.
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(BENCHMARKS))


def objects(path: Path) -> list[Thing]:
    found = []
    for thing in osmium.FileProcessor(str(path)):
        tags = {tag.k: tag.v for tag in thing.tags}
        if thing.is_node():
            held: tuple[object, ...] = (thing.location.x, thing.location.y)
        elif thing.is_way():
            held = tuple(node.ref for node in thing.nodes)
        else:
            held = tuple((member.type, member.ref, member.role) for member in thing.members)
        found.append((thing.type_str(), thing.id, held, tags))
    return found


@pytest.fixture(scope="module")
def written(synthetic: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("roads") / "small.osm.pbf"
    synthetic.Country(synthetic.Size(7, 7, 2, 2)).write(path)
    return path


@pytest.fixture(scope="module")
def found(written: Path) -> list[Thing]:
    return objects(written)


def test_the_seed_decides(synthetic: ModuleType, found: list[Thing], tmp_path: Path) -> None:
    size = synthetic.Size(7, 7, 2, 2)
    synthetic.Country(size).write(tmp_path / "again.osm.pbf")
    synthetic.Country(size, seed=2).write(tmp_path / "other.osm.pbf")
    assert objects(tmp_path / "again.osm.pbf") == found
    assert objects(tmp_path / "other.osm.pbf") != found


def test_ids_are_unique_ascending_and_known(found: list[Thing]) -> None:
    for kind in "nwr":
        ids = [ref for letter, ref, _held, _tags in found if letter == kind]
        assert ids and ids == sorted(set(ids))
    nodes = {ref for letter, ref, _held, _tags in found if letter == "n"}
    ways = {ref: held for letter, ref, held, _tags in found if letter == "w"}
    assert all(node in nodes for held in ways.values() for node in held)
    for letter, _ref, held, _tags in found:
        if letter == "r":
            (_w, begin, _from), (_n, via, _via), (_v, end, _to) = held  # type: ignore[misc]
            assert via in {ways[begin][0], ways[begin][-1]} & {ways[end][0], ways[end][-1]}


def test_roads_of_every_kind(found: list[Thing]) -> None:
    tags = [tags for letter, _ref, _held, tags in found if letter == "w"]
    kinds = Counter(tag["highway"] for tag in tags)
    wanted = "motorway motorway_link primary secondary tertiary unclassified residential living_street service"
    assert set(kinds) == set(wanted.split())
    assert 0 < sum("oneway" in tag for tag in tags) < len(tags) / 4
    assert any(tag.get("junction") == "roundabout" for tag in tags)
    assert 0 < sum("maxspeed" in tag for tag in tags) < len(tags) / 2


def test_one_site_in_each_block_and_nearly_all_communes_within_reach(synthetic: ModuleType, written: Path) -> None:
    communes = synthetic.Country(synthetic.Size(7, 7, 2, 2)).communes
    assert len(communes.row) == 49 and communes.is_site.sum() == 4
    network = build_network(written, read_profile())
    assert network.facts.share_in_largest_component > 0.8
    places = place(network, communes.lon, communes.lat)
    assert not len(places.missed)
    minutes = field(network, places.only(np.flatnonzero(communes.is_site)), Direction.AWAY).minutes_at(places)
    assert np.isfinite(minutes).mean() > 0.95
    # 30 km across: a site in each quarter of it, at country-road speed.
    assert 5 < np.nanmedian(minutes) < 40
