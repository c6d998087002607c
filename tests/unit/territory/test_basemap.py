"""Opening the communes of some départements, their outlines, and what is said when the file is unusable."""

from pathlib import Path

import numpy as np
import pytest
import shapely

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.geography import Commune
from pacte_desktop.territory import outlines
from pacte_desktop.territory.basemap import BaseTerritory, base_source, open_base_territory

CENTRE = ("18", "28", "36", "37", "41", "45")


@pytest.fixture(scope="module")
def centre() -> BaseTerritory:
    return open_base_territory(CENTRE)


def test_centre_val_de_loire_has_its_communes(centre: BaseTerritory) -> None:
    codes, counts = np.unique(centre.departement[centre.inside], return_counts=True)
    assert dict(zip(codes.tolist(), counts.tolist(), strict=True)) == {
        "18": 286, "28": 363, "36": 241, "37": 272, "41": 267, "45": 325,
    }  # fmt: skip
    assert centre.population_municipal[centre.inside].sum() == 2_587_031
    assert set(centre.region[centre.inside]) == {"24"}


def test_montlucon_is_in_the_margin(centre: BaseTerritory) -> None:
    row = centre.row_of["03185"]
    assert not centre.inside[row]
    commune = centre.commune(row)
    assert isinstance(commune, Commune)
    assert (commune.insee_code, commune.name, commune.departement, commune.region) == (
        "03185", "Montluçon", "03", "84",
    )  # fmt: skip
    assert shapely.Point(commune.x_m, commune.y_m).distance(centre.polygon[row]) == 0
    # Town hall of Montluçon, 46.34° N 2.60° E, in Lambert-93.
    assert np.hypot(commune.x_m - 669_500, commune.y_m - 6_582_500) < 2_000


def test_the_margin_is_a_distance_between_main_points_and_the_area_asked_for() -> None:
    country = open_base_territory(outlines.zone_of(["18"]).departements, margin_m=0)
    near = open_base_territory(["18"], margin_m=30_000)
    cher = shapely.union_all(country.polygon[country.departement == "18"])
    distance_m = shapely.distance(shapely.points(country.point), cher)
    expected = country.insee_code[(distance_m <= 30_000) | (country.departement == "18")]
    assert near.insee_code.tolist() == expected.tolist()


def test_without_margin_only_what_lies_inside() -> None:
    territory = open_base_territory(["2A"], margin_m=-1)
    assert territory.inside.all()
    assert set(territory.departement) == {"2A"}


def test_polygons_and_neighbours_do_not_depend_on_what_else_is_open(centre: BaseTerritory) -> None:
    alone = open_base_territory(["41"], margin_m=1_000)
    rows = [centre.row_of[code] for code in alone.insee_code]
    assert all(alone.polygon == centre.polygon[rows])
    codes = {tuple(pair) for pair in centre.insee_code[centre.neighbours].tolist()}
    among = {pair for pair in codes if set(pair) <= set(alone.insee_code.tolist())}
    assert {tuple(pair) for pair in alone.insee_code[alone.neighbours].tolist()} == among


def test_simple_detail_has_the_same_communes_and_fewer_vertices() -> None:
    full, simple = open_base_territory(["974"]), open_base_territory(["974"], detail="simple")
    assert simple.insee_code.tolist() == full.insee_code.tolist()
    assert shapely.get_num_coordinates(simple.polygon).sum() < shapely.get_num_coordinates(full.polygon).sum()
    assert full.projection_epsg == 2975


def test_unknown_commune() -> None:
    territory = open_base_territory(["976"])
    for absent in ("00000", "75056", "99999"):
        with pytest.raises(KeyError, match=absent):
            territory.row_of[absent]


def test_an_island_without_intercommunality() -> None:
    vendee = open_base_territory(["85"], margin_m=0)
    assert vendee.commune(vendee.row_of["85113"]).epci == ""
    assert vendee.commune(vendee.row_of["85191"]).epci == "248500589"  # La Roche-sur-Yon Agglomération


@pytest.mark.parametrize("departements", [["99"], [], ["18", "zz"], ["975"]])
def test_unknown_departement(departements: list[str]) -> None:
    with pytest.raises(KnownError, match="Aucun département") as caught:
        open_base_territory(departements)
    assert caught.value.remedy


def test_departements_without_common_projection() -> None:
    with pytest.raises(KnownError, match="projection commune"):
        open_base_territory(["18", "974"])
    assert open_base_territory(["971", "972"]).projection_epsg == 5490


def test_names_and_memberships() -> None:
    assert outlines.departements_of_region("24") == CENTRE
    assert outlines.departements_of_region("00") == ()
    assert outlines.region_names()["24"] == "Centre-Val de Loire"
    assert outlines.departement_names()["2A"] == "Corse-du-Sud"


def test_outlines_of_the_zone_hold_the_communes(centre: BaseTerritory) -> None:
    shapes = outlines.open_outlines(CENTRE)
    assert len(shapes.zone.departements) == len(shapes.departement) == 96
    assert len(shapes.zone.regions) == len(shapes.region) == 13
    region = shapes.region[shapes.zone.regions.index("24")]
    inside = shapely.union_all(centre.polygon[centre.inside])
    assert inside.symmetric_difference(region).area == 0


def test_source_for_the_attribution() -> None:
    source = base_source()
    assert source.attribution == "IGN, INSEE, DILA, La Poste"
    assert source.licence.startswith("Licence Ouverte")
    assert source.cog_year == 2026
    assert "2026" in source.population_vintage


def test_missing_files(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="introuvable"):
        open_base_territory(["18"], file=tmp_path / "france.npz")
    with pytest.raises(KnownError, match="introuvable"):
        base_source(tmp_path / "france.npz")


def _flip(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


def _damaged(data: bytes) -> dict[str, bytes]:
    step = data.index(b"metropole/commune/full/step.npy") + 4_000
    return {
        "empty": b"",
        "text": b"not an archive",
        "half": data[: len(data) // 2],
        "one bit of a polygon": _flip(data, step),
        "no table": b"PK\x05\x06" + bytes(18),
    }


@pytest.mark.parametrize("damage", ["empty", "text", "half", "one bit of a polygon", "no table"])
def test_damaged_file(tmp_path: Path, damage: str) -> None:
    file = tmp_path / "france.npz"
    file.write_bytes(_damaged(outlines.BASE_FILE.read_bytes())[damage])
    with pytest.raises(KnownError, match="endommagé") as caught:
        open_base_territory(["18"], file=file)
    assert "Réinstallez" in caught.value.remedy


def test_damaged_note(tmp_path: Path) -> None:
    (tmp_path / "SOURCE.toml").write_text("attribution = ", encoding="utf-8")
    with pytest.raises(KnownError, match="illisible"):
        base_source(tmp_path / "france.npz")
    (tmp_path / "SOURCE.toml").write_text('attribution = "IGN"', encoding="utf-8")
    with pytest.raises(KnownError, match="illisible"):
        base_source(tmp_path / "france.npz")
