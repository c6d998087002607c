"""Truths of the shipped base territory, checked on every commune of France."""

import filecmp
import hashlib
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import shapely

from pacte_desktop.shipped import MAPS
from pacte_desktop.territory.basemap import BaseTerritory, base_source, open_base_territory
from pacte_desktop.territory.outlines import BASE_FILE, all_departements, all_regions, open_outlines

ZONE_SEATS = {"75": 2154, "971": 5490, "973": 2972, "974": 2975, "976": 4471}
BUILD = Path(__file__).resolve().parents[2] / "maps" / "build" / "base_territory.py"


@cache
def whole_zone(departement: str) -> BaseTerritory:
    """Every commune of the zone of a département."""
    return open_base_territory(open_outlines([departement]).zone.departements, margin_m=0)


@pytest.fixture(params=ZONE_SEATS)
def zone(request: pytest.FixtureRequest) -> BaseTerritory:
    return whole_zone(request.param)


def test_all_communes_and_all_inhabitants() -> None:
    zones = [whole_zone(departement) for departement in ZONE_SEATS]
    codes = np.concatenate([zone.insee_code for zone in zones])
    assert len(np.unique(codes)) == len(codes) == 34_875
    assert sum(int(zone.population_municipal.sum()) for zone in zones) == 68_350_798
    assert len(all_departements()) == 101
    assert len(all_regions()) == 18


def test_only_the_six_communes_destroyed_in_1916_are_empty(zone: BaseTerritory) -> None:
    assert set(zone.insee_code[zone.population_municipal == 0]) <= {
        "55039", "55050", "55139", "55189", "55239", "55307",
    }  # fmt: skip


def test_official_projection(zone: BaseTerritory) -> None:
    assert zone.projection_epsg == ZONE_SEATS.get(zone.departement[-1], 2154 if len(zone.departement[0]) == 2 else 5490)


def test_codes_are_sorted_and_tell_the_departement(zone: BaseTerritory) -> None:
    assert np.all(zone.insee_code[1:] > zone.insee_code[:-1])
    assert all(
        code.startswith(departement) for code, departement in zip(zone.insee_code, zone.departement, strict=True)
    )


def test_every_commune_has_a_name(zone: BaseTerritory) -> None:
    assert all(name and name == name.strip() for name in zone.name)


def test_every_polygon_is_valid_and_has_an_area(zone: BaseTerritory) -> None:
    assert shapely.is_valid(zone.polygon).all()
    assert shapely.area(zone.polygon).min() > 10_000  # The smallest commune, Castelmoron-d'Albret, has 3.5 ha.


def test_no_gap_and_no_overlap(zone: BaseTerritory) -> None:
    assert shapely.coverage_is_valid(zone.polygon)
    holes = _holes(shapely.coverage_union_all(zone.polygon))
    assert np.all(shapely.area(holes) >= 10_000)
    assert len(holes) <= 6


def test_the_only_large_hole_is_llivia() -> None:
    holes = _holes(shapely.coverage_union_all(whole_zone("75").polygon))
    (llivia,) = holes[shapely.area(holes) > 100_000]
    assert llivia.area == pytest.approx(12.9e6, rel=0.02)


def _holes(area: shapely.Geometry) -> np.ndarray:
    rings = [ring for part in shapely.get_parts(area) for ring in part.interiors]
    return shapely.polygons(rings) if rings else np.array([], dtype=object)


@pytest.mark.parametrize(
    ("departement", "region", "square_km"),  # INSEE, superficie.
    [("75", None, 543_941), ("971", "01", 1_628), ("971", "02", 1_128), ("973", None, 83_534), ("974", None, 2_504)],
)
def test_area_is_that_of_insee(departement: str, region: str | None, square_km: float) -> None:
    zone = whole_zone(departement)
    chosen = zone.region == region if region else np.ones(len(zone), dtype=bool)
    # Martinique: 1,086 km² within the generalised coast.
    assert shapely.area(zone.polygon[chosen]).sum() / 1e6 == pytest.approx(square_km, rel=0.04)


def test_main_point_is_at_most_500_m_from_the_commune(zone: BaseTerritory) -> None:
    assert shapely.dwithin(shapely.points(zone.point), zone.polygon, 500).all()


@pytest.mark.parametrize(
    ("insee_code", "square_km"),  # INSEE, superficie. Merged or enlarged in 2025.
    [("93066", 15.8), ("49126", 157.6), ("12218", 106.3), ("14581", 46.7), ("69114", 13.6)],
)
def test_merged_communes_have_their_whole_territory(insee_code: str, square_km: float) -> None:
    zone = whole_zone("75")
    assert zone.polygon[zone.row_of[insee_code]].area / 1e6 == pytest.approx(square_km, rel=0.02)


def test_communes_of_former_neussargues_are_apart() -> None:
    zone = whole_zone("75")
    rows = [zone.row_of[code] for code in ("15031", "15035", "15047", "15141", "15171")]
    assert shapely.area(zone.polygon[rows]).sum() / 1e6 == pytest.approx(92.2, rel=0.01)
    assert shapely.area(zone.polygon[rows]).max() / 1e6 < 30


def test_neighbours_are_pairs_once(zone: BaseTerritory) -> None:
    pairs = zone.neighbours
    assert np.all(pairs[:, 0] < pairs[:, 1])
    assert len(np.unique(pairs, axis=0)) == len(pairs)
    assert pairs.min() >= 0
    assert pairs.max() < len(zone)


@pytest.mark.parametrize("departement", ["18", "2A", "971", "973", "974", "976"])
def test_neighbours_are_those_whose_borders_meet_along_a_line(departement: str) -> None:
    territory = open_base_territory([departement], margin_m=5_000)
    first, second = shapely.STRtree(territory.polygon).query(territory.polygon, "intersects")
    once = first < second
    first, second = first[once], second[once]
    along = shapely.relate_pattern(territory.polygon[first], territory.polygon[second], "F***1****")
    expected = set(zip(first[along].tolist(), second[along].tolist(), strict=True))
    assert {tuple(pair) for pair in territory.neighbours.tolist()} == expected


@pytest.mark.parametrize("detail", ["full", "simple"])
@pytest.mark.parametrize("departement", ZONE_SEATS)
def test_outlines_are_the_sum_of_their_communes(departement: str, detail: str) -> None:
    outlines = open_outlines([departement], detail)
    communes = open_base_territory(outlines.zone.departements, margin_m=0, detail=detail)
    for level, codes in (("departement", outlines.zone.departements), ("region", outlines.zone.regions)):
        shapes = getattr(outlines, level)
        order = {code: i for i, code in enumerate(codes)}
        row = np.array([order[code] for code in getattr(communes, level)])
        area = np.bincount(row, weights=shapely.area(communes.polygon))
        np.testing.assert_allclose(area, shapely.area(shapes), rtol=1e-9)
        assert shapely.coverage_is_valid(shapes)


def test_simplified_communes_are_a_coverage_of_the_same_country() -> None:
    full = whole_zone("75")
    simple = open_base_territory(open_outlines(["75"]).zone.departements, margin_m=0, detail="simple")
    assert shapely.coverage_is_valid(simple.polygon)
    assert shapely.is_valid(simple.polygon).all()
    assert not shapely.is_empty(simple.polygon).any()
    assert shapely.get_num_coordinates(simple.polygon).sum() < 0.4 * shapely.get_num_coordinates(full.polygon).sum()
    assert shapely.area(simple.polygon).sum() == pytest.approx(shapely.area(full.polygon).sum(), rel=0.01)


def test_every_chef_lieu_lies_in_its_departement_or_region() -> None:
    place = {
        code: (departement, region)
        for zone in map(whole_zone, ZONE_SEATS)
        for code, departement, region in zip(zone.insee_code, zone.departement, zone.region, strict=True)
    }
    assert all(place[d.chef_lieu] == (d.code, d.region) for d in all_departements())
    assert all(place[r.chef_lieu][1] == r.code for r in all_regions())


def test_the_note_gives_the_sha256_of_the_file() -> None:
    assert base_source().sha256 == hashlib.sha256(BASE_FILE.read_bytes()).hexdigest()


def test_the_repository_carries_less_than_12_mb_of_maps() -> None:
    assert sum(path.stat().st_size for path in MAPS.rglob("*") if path.is_file()) < 12_000_000


@pytest.mark.skipif("PACTE_SOURCES" not in os.environ, reason="PACTE_SOURCES: folder of the source packages, not set")
def test_the_build_gives_the_same_bytes(tmp_path: Path) -> None:
    command = [sys.executable, str(BUILD), "--sources", os.environ["PACTE_SOURCES"], "--out", str(tmp_path)]
    subprocess.run(command, check=True)
    assert filecmp.cmp(tmp_path / BASE_FILE.name, BASE_FILE, shallow=False)
