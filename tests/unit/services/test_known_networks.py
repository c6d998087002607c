"""Networks of this machine: listed with their facts or their damage, fitted to the communes of a plan, removed."""

import os
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services import known_networks as known
from pacte_desktop.services import network as network_service
from pacte_desktop.services.known_networks import known_networks, network_fit, remove_network
from pacte_desktop.services.network import build_network_file
from pacte_desktop.services.road_building import are_roads, build_roads
from pacte_desktop.territory.basemap import BaseTerritory, open_base_territory
from tests.data.tiny_roads import KMH_36, write_roads


@pytest.fixture(scope="module")
def indre() -> BaseTerritory:
    return open_base_territory(("36",))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    networks = tmp_path / "networks"
    networks.mkdir()
    monkeypatch.setattr(known, "networks_folder", lambda: networks)
    monkeypatch.setattr(network_service, "networks_folder", lambda: networks)
    return networks


def extract(folder: Path, name: str = "vatan.osm.pbf", north_m: float = 0.0) -> Path:
    """Roads of some kilometres around 2° E, 47° N, which is in the Indre."""
    points = {1: (0.0, north_m), 2: (5000.0, north_m), 3: (5000.0, north_m + 5000.0), 4: (0.0, north_m + 5000.0)}
    return write_roads(folder / name, points, [((1, 2, 3), KMH_36), ((3, 4, 1), KMH_36), ((1, 3), KMH_36)])


def test_the_newest_first_and_damage_is_told(folder: Path, tmp_path: Path) -> None:
    assert known_networks() == []
    first = build_roads([extract(tmp_path)], Watch())
    second = build_roads([extract(tmp_path, "autre.osm.pbf")], Watch())
    (folder / "abime.roads").write_bytes(first.read_bytes()[:300])
    for age, path in enumerate((folder / "abime.roads", second, first)):
        os.utime(path, (10**9 - age, 10**9 - age))
    found = known_networks()
    assert [each.path.name for each in found] == ["abime.roads", "autre.roads", "vatan.roads"]
    assert found[0].facts is None
    assert "abîmé" in found[0].problem
    assert found[1].facts is not None
    assert found[1].facts.extract == "autre.osm.pbf"
    assert found[1].bytes == second.stat().st_size
    remove_network(second)
    remove_network(second)
    assert [each.path.name for each in known_networks()] == ["abime.roads", "vatan.roads"]
    with pytest.raises(KnownError, match="n’a pas pu être supprimé"):
        remove_network(folder)


def test_communes_with_and_without_a_road(folder: Path, tmp_path: Path, indre: BaseTerritory) -> None:
    path = build_roads([extract(tmp_path)], Watch())
    fit = network_fit(path, indre, Watch())
    assert fit.communes == int(indre.inside.sum()) == 241
    assert fit.reached + len(fit.missed) == 241
    assert 1 <= fit.reached <= 6
    assert not fit.elsewhere
    assert "Châteauroux" in fit.missed


def test_a_network_elsewhere_serves_no_commune(folder: Path, tmp_path: Path, indre: BaseTerritory) -> None:
    far = build_roads([extract(tmp_path, north_m=600_000.0)], Watch())
    assert network_fit(far, indre, Watch()).elsewhere
    with pytest.raises(CancelledError):
        network_fit(far, indre, Watch(cancelled=lambda: True))


def test_only_extracts_are_built(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"liste\.csv.*osm\.pbf"):
        build_roads([extract(tmp_path), tmp_path / "liste.csv"], Watch())
    assert list(folder.iterdir()) == []
    assert are_roads([Path("a.osm.pbf"), Path("B.PBF")])
    assert not are_roads([])
    assert not are_roads([Path("a.osm.pbf"), Path("a.pacte")])


def test_facts_are_those_of_the_builder(folder: Path, tmp_path: Path) -> None:
    _path, facts = build_network_file(extract(tmp_path), tmp_path / "vatan.roads")
    assert known.known_network(tmp_path / "vatan.roads").facts == facts
