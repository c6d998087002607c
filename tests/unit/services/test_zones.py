"""Zones of a coverage: nested, on land, from roads or whole communes, and as files that a map program opens."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from pacte_desktop.domain.coverage_definition import TravelDirection
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, TravelTimeSource
from pacte_desktop.services.coverage import Computed, CoverageInput, compute
from pacte_desktop.services.coverage_report import definition_sentence
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.services.zones import check_zone_file, draw_zones, write_zones, zone_rule
from pacte_desktop.territory.zones import Zone, ZoneBasis
from tests.data.tiny_land import equipment, land, wanted_of

HERE = land()
SU, MCS, HELI = EquipmentKind.SU, EquipmentKind.MCS, EquipmentKind.HELISMUR
ROADS, ESTIMATION = MinutesChoice(TravelTimeSource.ROADS, HERE.path), MinutesChoice(TravelTimeSource.ESTIMATION)
PLACES = [equipment(1, 0), equipment(2, 21, MCS, (TimeSlot.DAY,))]
LAND = shapely.union_all(HERE.territory.polygon[HERE.territory.inside])


def drawn(wanted: CoverageInput) -> tuple[Computed, tuple[Zone, ...]]:
    computed = compute(wanted, HERE.territory)
    return computed, draw_zones(wanted, HERE.territory, computed)


@pytest.fixture(scope="module")
def by_road() -> tuple[CoverageInput, Computed, tuple[Zone, ...]]:
    wanted = wanted_of(PLACES, choice=ROADS, intra_commune_min=None)
    return wanted, *drawn(wanted)


def check_nested(zones: tuple[Zone, ...], limits: tuple[float, ...]) -> None:
    assert tuple(zone.upper_min for zone in zones) == limits
    before = shapely.MultiPolygon()
    for zone in zones:
        assert zone.polygon.is_valid
        assert zone.polygon.area > before.area
        assert before.difference(zone.polygon).area < 1.0
        assert zone.polygon.difference(LAND).area < 1.0
        before = zone.polygon


def test_zones_of_roads(by_road: tuple[CoverageInput, Computed, tuple[Zone, ...]]) -> None:
    wanted, computed, zones = by_road
    check_nested(zones, wanted.definition.bands_min)
    assert {zone.basis for zone in zones} == {ZoneBasis.ROADS}
    inside = HERE.territory.inside
    where = shapely.points(HERE.territory.point[inside])
    for zone in zones:
        away_m = shapely.distance(zone.polygon, where)
        assert (away_m[computed.coverage.minutes <= zone.upper_min - 2.0] <= zone_rule().grid_m).all()
        assert (away_m[computed.coverage.minutes >= zone.upper_min + 2.0] > 0).all()


def test_a_fixed_delay_shrinks_zones_like_shorter_limits(
    by_road: tuple[CoverageInput, Computed, tuple[Zone, ...]],
) -> None:
    _wanted, _computed, zones = by_road
    later = wanted_of(
        PLACES, choice=ROADS, intra_commune_min=None, extra_delay_min=10.0, bands_min=(20.0, 30.0), threshold_min=30.0
    )
    for zone, same in zip(drawn(later)[1], zones[:2], strict=True):  # 20 less 10 is 10, 30 less 10 is 20.
        assert zone.polygon.symmetric_difference(same.polygon).area < 0.02 * same.polygon.area


def test_zones_follow_the_direction_of_each_kind() -> None:
    found = {
        direction: drawn(wanted_of(PLACES[:1], choice=ROADS, direction=direction))[1][2].polygon
        for direction in TravelDirection
    }
    towards, away, by_kind = (found[direction] for direction in TravelDirection)
    assert towards.symmetric_difference(away).area > 1e7
    assert by_kind.equals(towards)  # An emergency department.


def test_without_roads_or_with_helicopters_zones_are_whole_communes_and_say_so() -> None:
    flying = wanted_of([*PLACES, equipment(3, 35, HELI)], "ALL_MODES", ROADS)
    for wanted in (wanted_of(PLACES, choice=ESTIMATION), flying):
        computed, zones = drawn(wanted)
        assert {zone.basis for zone in zones} == {ZoneBasis.COMMUNES}
        for zone in zones:
            covered = computed.coverage.minutes <= zone.upper_min
            expected = shapely.union_all(HERE.territory.polygon[HERE.territory.inside][covered])
            assert zone.polygon.symmetric_difference(expected).area < 1.0
    unused = wanted_of([*PLACES, equipment(3, 35, HELI)], choice=ROADS)  # A helicopter that the definition ignores.
    assert drawn(unused)[1][0].basis is ZoneBasis.ROADS


def test_nothing_that_counts_leaves_zones_empty() -> None:
    for choice in (ROADS, ESTIMATION):
        _, zones = drawn(wanted_of([equipment(3, 35, HELI)], choice=choice))  # The definition ignores it.
        assert [zone.polygon.is_empty for zone in zones] == [True] * 4


def test_drawing_stops_when_asked() -> None:
    wanted = wanted_of(PLACES, choice=ROADS)
    computed = compute(wanted, HERE.territory)
    with pytest.raises(CancelledError):
        draw_zones(wanted, HERE.territory, computed, Watch(cancelled=lambda: True))


@pytest.mark.parametrize("ending", [".gpkg", ".GeoJSON"])
def test_what_was_written_is_read_back(
    by_road: tuple[CoverageInput, Computed, tuple[Zone, ...]], tmp_path: Path, ending: str
) -> None:
    wanted, computed, zones = by_road
    outside = replace(equipment(7, 0), insee_code="99999", name="ailleurs")
    wanted = replace(wanted, equipment=(*wanted.equipment, outside, equipment(8, 3, HELI)))
    path = tmp_path / f"zones{ending}"
    write_zones(path, wanted, HERE.territory, computed, zones)
    assert sorted(item.name for item in tmp_path.iterdir()) == [path.name]
    sentence = definition_sentence(computed.coverage)
    if ending == ".gpkg":
        assert {name for name, _ in pyogrio.list_layers(path)} == {"zones", "communes", "sites"}
        rows = {name: pyogrio.raw.read(path, layer=name)[3] for name in ("zones", "communes", "sites")}
        fields = {name: pyogrio.read_info(path, layer=name)["fields"].tolist() for name in rows}
        table = {name: dict(zip(fields[name], rows[name], strict=True)) for name in rows}
        assert sentence.encode() in path.read_bytes()
    else:
        document = json.loads(path.read_text("utf-8"))
        assert sentence in json.dumps(document, ensure_ascii=False)
        table = {}
        for name in ("zones", "communes", "sites"):
            found = [item["properties"] for item in document["features"] if item["properties"]["layer"] == name]
            table[name] = {key: np.array([item.get(key) for item in found], dtype=object) for key in found[0]}
    assert table["zones"]["upper_min"].tolist() == list(wanted.definition.bands_min)
    assert set(table["zones"]["definition"].tolist()) == {wanted.definition.label}
    assert set(table["zones"]["population_base"].tolist()) == {wanted.definition.population_base}
    codes, beyond = table["communes"]["insee_code"].tolist(), table["communes"]["is_beyond"].tolist()
    assert codes == computed.coverage.insee_code.tolist()
    assert [bool(item) for item in beyond] == computed.coverage.beyond.tolist()
    minutes = np.array(
        [np.nan if item is None else item for item in table["communes"]["minutes"].tolist()], dtype=float
    )
    assert np.allclose(minutes, computed.coverage.minutes, equal_nan=True)
    counted = dict(zip(table["sites"]["name"].tolist(), table["sites"]["counted"].tolist(), strict=True))
    assert {name: bool(value) for name, value in counted.items()} == {
        "Lieu 1": True,
        "Lieu 2": True,
        "ailleurs": True,
        "Lieu 8": False,
    }


@pytest.mark.parametrize("name", ["zones.shp", "zones", "zones.gpkg.zip", ".gpkg"])
def test_another_ending_is_refused_before_anything_is_drawn(
    by_road: tuple[CoverageInput, Computed, tuple[Zone, ...]], tmp_path: Path, name: str
) -> None:
    wanted, computed, zones = by_road
    with pytest.raises(KnownError, match="GeoPackage"):
        check_zone_file(tmp_path / name)
    with pytest.raises(KnownError, match="GeoPackage"):
        write_zones(tmp_path / name, wanted, HERE.territory, computed, zones)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there(by_road: tuple[CoverageInput, Computed, tuple[Zone, ...]], tmp_path: Path) -> None:
    wanted, computed, zones = by_road
    for name in ("a.gpkg", "a.geojson"):
        with pytest.raises(KnownError):
            write_zones(tmp_path / "absent" / name, wanted, HERE.territory, computed, zones)
