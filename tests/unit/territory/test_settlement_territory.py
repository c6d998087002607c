"""A territory made from an extract is read like the shipped one, and says what in it is assumed."""

import hashlib
import tomllib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.territory.basemap import base_source, open_base_territory
from pacte_desktop.territory.degrees import to_degrees, to_metres
from pacte_desktop.territory.network.extracts import read_sources
from pacte_desktop.territory.network.speeds import read_profile
from pacte_desktop.territory.outlines import (
    all_departements,
    departement_names,
    open_outlines,
    region_names,
    zone_of,
)
from pacte_desktop.territory.polygon_coverage import shared_edges
from pacte_desktop.territory.settlement_territory import (
    AREA_CODE,
    SettlementRule,
    SettlementTerritory,
    settlement_territory,
    utm_epsg,
)
from tests.data.tiny_extract import FAR, HAMLET, NEAR, POINTS, TOWN, write_extract
from tests.data.tiny_roads import lon_lat, write_roads

RULE = SettlementRule(
    assumed={"city": 100_000, "town": 5_000, "village": 500, "hamlet": 50},
    label="en partie supposée",
    label_known="connue",
    hollow_ratio=0.4,
    margin_m=500.0,
    apart_m=50.0,
    most_settlements=100,
)


def made(extract: Path, rule: SettlementRule = RULE, watch: Watch | None = None) -> SettlementTerritory:
    read = read_sources([extract], read_profile(), Watch())
    return settlement_territory(read.extract, read.facts[0], "Ici", rule, watch)


@pytest.fixture
def territory(tmp_path: Path) -> SettlementTerritory:
    return made(write_extract(tmp_path / "ici.osm.pbf"))


@pytest.fixture
def file(territory: SettlementTerritory, tmp_path: Path) -> Path:
    path = tmp_path / "unpacked" / "france.npz"
    path.parent.mkdir()
    path.write_bytes(territory.payload)
    path.with_name("SOURCE.toml").write_text(territory.source, encoding="utf-8")
    return path


@pytest.mark.parametrize("detail", ["full", "simple"])
def test_it_is_read_like_the_shipped_one(territory: SettlementTerritory, file: Path, detail: str) -> None:
    read = open_base_territory([AREA_CODE], detail=detail, file=file)  # type: ignore[arg-type]
    assert read.insee_code.tolist() == ["Z0001", "Z0002", "Z0003", "Z0004"] == list(territory.insee_code)
    assert read.name.tolist() == ["Le Bourg", "Loin", "Près", "L’Écart"]
    assert read.population_municipal.tolist() == [8_000, 700, 500, 50]
    assert read.inside.all()
    assert set(read.departement) == set(read.region) == {AREA_CODE}
    assert set(read.epci) == {""}
    assert read.projection_epsg == 32631
    assert shapely.equals(read.polygon, territory.polygon).all()
    assert shapely.coverage_is_valid(read.polygon)
    assert shapely.contains_properly(read.polygon, shapely.points(read.point)).all()


def test_main_points_are_the_settlements(file: Path) -> None:
    read = open_base_territory([AREA_CODE], file=file)
    lon, lat = to_degrees(read.projection_epsg, read.point)
    wanted = np.array([lon_lat(*POINTS[ref]) for ref in (TOWN, FAR, NEAR, HAMLET)])
    assert np.column_stack((lon, lat)) == pytest.approx(wanted, abs=1e-5)  # A metre.


def test_neighbours_are_those_that_share_a_border(file: Path) -> None:
    read = open_base_territory([AREA_CODE], file=file)
    shared = {(int(a), int(b)) for a, b, length in shared_edges(read.polygon) if length > 0}
    assert {tuple(pair) for pair in read.neighbours.tolist()} == shared
    assert {(0, 2), (1, 2), (1, 3)} <= shared  # Le Bourg – Près, Loin – Près, Loin – L’Écart.


def test_departement_and_region_are_the_whole(file: Path) -> None:
    outlines = open_outlines([AREA_CODE], file=file)
    communes = open_base_territory([AREA_CODE], file=file)
    whole = shapely.coverage_union_all(communes.polygon)
    for layer in (outlines.departement, outlines.region):
        assert len(layer) == 1
        assert shapely.equals(layer[0], whole)
    assert departement_names(file) == region_names(file) == {AREA_CODE: "Ici"}
    assert all_departements(file)[0].chef_lieu == "Z0001"
    assert zone_of([AREA_CODE], file).departements == (AREA_CODE,)
    with pytest.raises(KnownError, match="18"):
        zone_of(["18"], file)


def test_no_code_can_be_taken_for_a_french_one(territory: SettlementTerritory) -> None:
    french = set(departement_names()) | set(region_names())
    assert AREA_CODE not in french
    assert not any(code[:2] in french or code[:1].isdecimal() for code in territory.insee_code)
    assert {len(code) for code in territory.insee_code} == {5}


def test_the_note_says_where_it_comes_from_and_what_is_assumed(territory: SettlementTerritory, file: Path) -> None:
    source, note = base_source(file), tomllib.loads(territory.source)
    assert source.sha256 == territory.sha256 == hashlib.sha256(territory.payload).hexdigest()
    assert source.licence == "ODbL 1.0"
    assert "OpenStreetMap" in source.attribution
    assert source.population_vintage == "en partie supposée"
    assert "supposés" in source.geography
    assert "ici.osm.pbf" in note["title"]
    assert note["settlements"] == {
        "count": 4,
        "population": 9_250,
        "population_assumed": 550,
        "without_population": 2,
    }


def test_where_every_settlement_has_a_figure_nothing_is_called_assumed(tmp_path: Path) -> None:
    places = {1: {"place": "village", "name": 'Le "Vieux" \\ Moulin', "population": "12"}}
    points = {1: (0.0, 0.0), 2: (500.0, 0.0)}
    found = made(write_roads(tmp_path / 'a "b".osm.pbf', points, [((1, 2), {"highway": "tertiary"})], places))
    note = tomllib.loads(found.source)
    assert note["vintage"]["population"] == "connue"
    assert note["input"]["file"] == 'a "b".osm.pbf'
    assert found.name == ('Le "Vieux" \\ Moulin',)


def test_a_lone_settlement_has_no_neighbour_and_the_whole_area(tmp_path: Path) -> None:
    places = {1: {"place": "village", "name": "Seul"}}
    found = made(
        write_roads(tmp_path / "a.osm.pbf", {1: (0, 0), 2: (500, 0)}, [((1, 2), {"highway": "tertiary"})], places)
    )
    path = tmp_path / "france.npz"
    path.write_bytes(found.payload)
    read = open_base_territory([AREA_CODE], file=path)
    assert read.neighbours.shape == (0, 2)
    assert read.insee_code.tolist() == ["Z0001"]


def test_the_same_extract_gives_the_same_bytes(tmp_path: Path) -> None:
    extract = write_extract(tmp_path / "ici.osm.pbf")
    assert made(extract).payload == made(extract).payload


def test_beyond_the_limit_the_least_important_are_left_out(tmp_path: Path) -> None:
    found = made(write_extract(tmp_path / "ici.osm.pbf"), replace(RULE, most_settlements=2))
    assert found.name == ("Le Bourg", "Loin")


def test_a_point_lies_in_the_commune_that_holds_it_and_outside_in_the_nearest(territory: SettlementTerritory) -> None:
    inside = [lon_lat(*POINTS[ref]) for ref in (HAMLET, TOWN)]
    outside = lon_lat(-80_000.0, 0.0)
    assert territory.rows_at(*np.array([*inside, outside]).T).tolist() == [3, 0, 0]
    assert territory.largest == 0


def test_a_ferry_does_not_take_the_sea_into_the_territory(tmp_path: Path) -> None:
    points = {1: (0.0, 0.0), 2: (3_000.0, 0.0), 3: (90_000.0, 0.0)}
    ways = [((1, 2), {"highway": "tertiary"}), ((2, 3), {"route": "ferry", "motor_vehicle": "yes"})]
    places = {1: {"place": "town", "name": "Le Port"}}
    found = made(write_roads(tmp_path / "a.osm.pbf", points, ways, places))
    out_at_sea = shapely.points(to_metres(found.projection_epsg, *lon_lat(10_000.0, 0.0)))
    assert shapely.distance(found.polygon[0], out_at_sea)[0] > 6_000


def test_an_extract_without_settlement_is_told(tmp_path: Path) -> None:
    extract = write_roads(tmp_path / "a.osm.pbf", {1: (0, 0), 2: (500, 0)}, [((1, 2), {"highway": "tertiary"})])
    with pytest.raises(KnownError, match="aucune localité"):
        made(extract)


def test_it_stops_when_asked(tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        made(write_extract(tmp_path / "ici.osm.pbf"), watch=Watch(cancelled=lambda: True))


@pytest.mark.parametrize(
    ("lon", "lat", "epsg"), [(1.5, 42.5, 32631), (11.5, 50.0, 32632), (-51.2, -30.0, 32722), (180.0, 1.0, 32660)]
)
def test_the_projection_is_that_of_the_place(lon: float, lat: float, epsg: int) -> None:
    assert utm_epsg(lon, lat) == epsg
