"""The list of extracts: complete, its borders those of the outlines, its address replaceable; fetching one of it."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.services import downloads, road_extracts
from pacte_desktop.services.download_errors import UnreachableError
from pacte_desktop.services.road_extracts import (
    RoadExtract,
    fetch_extract,
    read_catalogue,
    with_sizes,
)
from pacte_desktop.territory.outlines import all_regions, departements_of_region, open_outlines
from tests.data.file_server import FileServer, file_server

BODY = bytes(range(256)) * 300


def labels(extracts: list[RoadExtract]) -> list[str]:
    return [extract.label for extract in extracts]


def test_every_region_has_its_extracts() -> None:
    catalogue = read_catalogue()
    held = {region for extract in catalogue.extracts.values() for region in extract.regions}
    assert held == {region.code for region in all_regions()}
    assert labels(catalogue.home(("45", "37"))) == ["Centre-Val de Loire"]
    assert labels(catalogue.home(departements_of_region("75"))) == ["Aquitaine", "Limousin", "Poitou-Charentes"]
    assert labels(catalogue.home(("33", "18"))) == ["Aquitaine", "Centre-Val de Loire", "Limousin", "Poitou-Charentes"]


def test_borders_are_said_from_both_sides_and_lead_to_extracts_that_exist() -> None:
    extracts = read_catalogue().extracts
    for name, extract in extracts.items():
        assert name not in extract.neighbours
        assert len(set(extract.neighbours)) == len(extract.neighbours)
        for other in extract.neighbours:
            assert not extracts[other].regions or name in extracts[other].neighbours, (name, other)
    bordering = {name for extract in extracts.values() for name in extract.neighbours}
    alone = {name for name, extract in extracts.items() if name not in bordering and "france" in extract.url}
    assert alone == {"corse", "guadeloupe", "martinique", "mayotte", "reunion", "guyane"}
    assert {name for name, extract in extracts.items() if not extract.regions} <= bordering


def test_regions_around_are_those_whose_outlines_touch() -> None:
    catalogue = read_catalogue()
    outlines = open_outlines(("45",))
    shapes = dict(zip(outlines.zone.regions, outlines.region, strict=True))
    for code, shape in shapes.items():
        touching = {other for other in shapes if other != code and shapely.distance(shape, shapes[other]) == 0}
        home = catalogue.home(departements_of_region(code))
        around = {region for extract in catalogue.around(home) for region in extract.regions}
        assert around == touching, code


def test_neighbours_of_a_plan_leave_out_what_it_holds() -> None:
    catalogue = read_catalogue()
    home = catalogue.home(departements_of_region("44"))
    assert labels(home) == ["Alsace", "Champagne-Ardenne", "Lorraine"]
    assert labels(catalogue.around(home)) == [
        "Bade-Wurtemberg (Allemagne)",
        "Belgique",
        "Bourgogne",
        "Franche-Comté",
        "Île-de-France",
        "Luxembourg",
        "Picardie",
        "Rhénanie-Palatinat (Allemagne)",
        "Sarre (Allemagne)",
        "Suisse",
    ]


def test_addresses_and_another_base(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PACTE_GEOFABRIK_URL", raising=False)
    centre = read_catalogue().extracts["centre"]
    assert centre.url == "https://download.geofabrik.de/europe/france/centre-latest.osm.pbf"
    assert centre.file_name == "centre-latest.osm.pbf"
    assert centre.about_bytes == 243_000_000
    assert read_catalogue().extracts["poitou-charentes"].about_bytes is None
    monkeypatch.setenv("PACTE_GEOFABRIK_URL", "http://miroir.example/")
    assert read_catalogue().extracts["centre"].url == "http://miroir.example/europe/france/centre-latest.osm.pbf"
    assert read_catalogue().site == "miroir.example"
    assert read_catalogue(base_url="http://b").extracts["monaco"].url == "http://b/europe/monaco-latest.osm.pbf"


def test_files_by_their_label() -> None:
    catalogue = read_catalogue()
    assert catalogue.label_of("provence-alpes-cote-d-azur-latest.osm.pbf") == "Provence-Alpes-Côte d’Azur"
    assert catalogue.label_of("mon-coin.osm.pbf") == "mon-coin"


def test_an_unreadable_list_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("base_url = 1")
    for file in (tmp_path / "a.toml", tmp_path / "absent.toml"):
        with pytest.raises(KnownError, match="liste des extraits"):
            read_catalogue(file)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setattr(road_extracts, "extracts_folder", lambda: tmp_path)
    monkeypatch.setattr(downloads, "PAUSES_S", (0.01,))
    with file_server() as found:
        found.publish("/europe/monaco-latest.osm.pbf", BODY)
        yield found


def test_fetching_compares_the_published_sum(server: FileServer, tmp_path: Path) -> None:
    catalogue = read_catalogue(base_url=server.url)
    monaco = catalogue.extracts["monaco"]
    path = fetch_extract(catalogue, monaco, Watch())
    assert path == tmp_path / "monaco-latest.osm.pbf"
    assert path.read_bytes() == BODY
    server.publish("/europe/monaco-latest.osm.pbf", BODY[::-1])
    server.files["/europe/monaco-latest.osm.pbf.md5"].body = b"0" * 32 + b"  monaco-latest.osm.pbf\n"
    with pytest.raises(KnownError, match="abîmé"):
        fetch_extract(catalogue, monaco, Watch())
    assert path.read_bytes() == BODY


@pytest.mark.parametrize("published", [None, b"<!DOCTYPE html><title>Portail</title>", b"", b"z" * 32])
def test_without_a_published_sum_the_length_must_do(server: FileServer, published: bytes | None) -> None:
    if published is None:
        del server.files["/europe/monaco-latest.osm.pbf.md5"]
    else:
        server.files["/europe/monaco-latest.osm.pbf.md5"].body = published
    catalogue = read_catalogue(base_url=server.url)
    path = fetch_extract(catalogue, catalogue.extracts["monaco"], Watch())
    assert hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(BODY).digest()


def test_without_a_network_what_was_fetched_will_do(server: FileServer, tmp_path: Path) -> None:
    catalogue = read_catalogue(base_url=server.url)
    path = fetch_extract(catalogue, catalogue.extracts["monaco"], Watch())
    nowhere = read_catalogue(base_url="http://127.0.0.1:9")
    assert fetch_extract(nowhere, nowhere.extracts["monaco"], Watch()) == path
    with pytest.raises(UnreachableError):
        fetch_extract(nowhere, nowhere.extracts["corse"], Watch())


def test_sizes_of_today(server: FileServer) -> None:
    catalogue = read_catalogue(base_url=server.url)
    (asked,) = with_sizes([catalogue.extracts["monaco"]], Watch())
    assert asked.about_bytes == len(BODY)
    with pytest.raises(KnownError, match="n’existe pas"):
        with_sizes([catalogue.extracts["corse"]], Watch())
