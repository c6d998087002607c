"""Roads of IGN in every format it delivers them in, with times told in the head; and files that are none."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services.network import build_network_file
from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.context import main_roads
from pacte_desktop.territory.network.ign_speeds import read_ign_profile
from pacte_desktop.territory.network.ign_uses import use_of_road
from pacte_desktop.territory.network.road_class import RoadClass
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import place
from pacte_desktop.territory.network.travel_times import pair_minutes
from tests.data.tiny_roads import KMH_36, lon_lat, plain_profile, write_roads

Point = tuple[float, float]
Road = tuple[Sequence[Point], dict[str, Any]]
NAMES = {
    "cleabs": "",
    "nature": "Route à 1 chaussée",
    "sens_de_circulation": "Double sens",
    "importance": "5",
    "vitesse_moyenne_vl": 36,
    "acces_vehicule_leger": "Libre",
    "prive": False,
    "etat_de_l_objet": "En service",
    "fictif": False,
    "nombre_de_voies": 2,
}
# A kilometre at ten metres a second, a slower one-way kilometre, the way round, a motorway above that meets neither.
ROADS: list[Road] = [
    (((0, 0), (500, 0), (1000, 0)), {"importance": "2"}),
    (((1000, 0), (2000, 0)), {"sens_de_circulation": "Sens direct", "vitesse_moyenne_vl": 18}),
    (((2000, 0), (2000, 1000)), {}),
    (((1000, 0), (1000, 1000)), {"sens_de_circulation": "Sens inverse"}),
    (((2000, 1000), (1000, 1000)), {}),
    (((500, -800), (500, 0), (500, 800)), {"nature": "Type autoroutier", "vitesse_moyenne_vl": 108}),
    (((1000, 1000), (1000, 1500)), {"nature": "Sentier"}),
    (((1000, 1000), (500, 1500)), {"acces_vehicule_leger": "Physiquement impossible", "vitesse_moyenne_vl": 0}),
    (((0, 0), (0, 1500)), {"etat_de_l_objet": "En projet"}),
]
SHORT = {
    "cleabs": "ID",
    "sens_de_circulation": "SENS",
    "vitesse_moyenne_vl": "VIT_MOY_VL",
    "acces_vehicule_leger": "ACCES_VL",
    "etat_de_l_objet": "ETAT",
    "nombre_de_voies": "NB_VOIES",
}


def write_ign(
    path: Path,
    roads: Sequence[Road] = ROADS,
    names: dict[str, str] | None = None,
    *,
    crs: str = "EPSG:2154",
    layer: str = "troncon_de_route",
) -> Path:
    """Write a file of exactly IGN's layout; ``names`` are those of columns that have another one there."""
    import pyogrio.raw
    import pyproj

    to_crs = pyproj.Transformer.from_crs(4326, crs, always_xy=True).transform
    lines = [shapely.LineString([to_crs(*lon_lat(*point)) for point in points]) for points, _values in roads]
    rows = [
        NAMES | {"cleabs": f"TRONROUT{number:016d}"} | values for number, (_points, values) in enumerate(roads, start=1)
    ]
    columns = [np.array([row[name] for row in rows]) for name in NAMES]
    pyogrio.raw.write(
        path,
        np.array(shapely.to_wkb(lines), dtype=object),
        [column.astype(object) if column.dtype.kind == "U" else column for column in columns],
        [(names or {}).get(name, name) for name in NAMES],
        layer=layer,
        crs=crs,
        geometry_type="LineString",
    )
    return path


def seconds(network: RoadNetwork, origin: Point, destination: Point) -> float:
    ends = [place(network, *lon_lat(*point), 10.0) for point in (origin, destination)]
    return float(pair_minutes(network, *ends)[0]) * 60.0


FORMATS = [("a.gpkg", {}, "EPSG:2154"), ("a.shp", SHORT, "EPSG:2154"), ("a.shp", {}, "EPSG:2154")]
FORMATS += [("a.geojson", {}, "EPSG:4326")]


@pytest.mark.filterwarnings("ignore:.*(10 characters|Normalized|normalized).*")  # That is the layout of a Shapefile.
@pytest.mark.parametrize(("name", "names", "crs"), FORMATS)
def test_known_minutes_in_every_format(tmp_path: Path, name: str, names: dict[str, str], crs: str) -> None:
    network = build_network(write_ign(tmp_path / name, names=names, crs=crs), plain_profile())
    assert seconds(network, (0, 0), (1000, 0)) == pytest.approx(100.0, abs=0.05)
    assert seconds(network, (1000, 0), (0, 0)) == pytest.approx(100.0, abs=0.05)
    assert seconds(network, (0, 0), (2000, 0)) == pytest.approx(300.0, abs=0.05)
    assert seconds(network, (2000, 0), (0, 0)) == pytest.approx(400.0, abs=0.05)  # Round three sides.
    assert np.isnan(seconds(network, (0, 0), (1000, 1400)))  # A path.
    assert np.isnan(seconds(network, (0, 0), (0, 1400)))  # A road that is only planned.
    facts = network.facts
    assert (facts.source, facts.speed_profile, facts.extract) == ("IGN BD TOPO", "ign-bdtopo-2026", name)


def test_what_crosses_without_an_end_does_not_meet(tmp_path: Path) -> None:
    """The motorway has a vertex on the road below it; it is a component of its own."""
    network = build_network(write_ign(tmp_path / "a.gpkg"), plain_profile())
    assert np.isnan(seconds(network, (0, 0), (500, 700)))
    assert network.facts.share_in_largest_component == pytest.approx(
        4 / 6, abs=0.001
    )  # Junctions of the rest, and its two ends.
    assert sorted(main_roads(network, RoadClass.PRIMARY).road_class.tolist()) == [1, 2]


def test_ends_meet_within_a_decimetre(tmp_path: Path) -> None:
    roads: list[Road] = [(((0, 0), (1000, 0)), {}), (((1000.001, 0.001), (2000, 0)), {})]
    network = build_network(write_ign(tmp_path / "a.gpkg", roads), plain_profile())
    assert seconds(network, (0, 0), (2000, 0)) == pytest.approx(200.0, abs=0.05)


def test_two_departments_are_one_network(tmp_path: Path) -> None:
    whole = build_network(write_ign(tmp_path / "whole.gpkg"), plain_profile())
    rows = [(points, {"cleabs": f"TRONROUT{number:016d}"} | values) for number, (points, values) in enumerate(ROADS)]
    north = write_ign(tmp_path / "BDTOPO_3-5_D045_2025-06-15.gpkg", rows[:5])
    south = write_ign(tmp_path / "BDTOPO_3-5_D018_2025-03-15.gpkg", rows[3:])
    merged, turned = (build_network(paths, plain_profile()) for paths in ([north, south], [south, north]))
    assert merged.facts == turned.facts
    for name, array in merged.arrays.named().items():
        np.testing.assert_array_equal(turned.arrays.named()[name], array)
    assert (merged.facts.nodes, merged.facts.edges) == (whole.facts.nodes, whole.facts.edges)
    assert seconds(merged, (2000, 0), (0, 0)) == pytest.approx(400.0, abs=0.05)
    assert merged.facts.extract_date == "2025-03-15"
    assert [item.date for item in merged.facts.extracts] == ["2025-03-15", "2025-06-15"]


def test_many_roads_are_read_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_ign(tmp_path / "a.gpkg")
    whole = build_network(path, plain_profile())
    monkeypatch.setattr("pacte_desktop.territory.network.ign._STEP", 2)
    parts = build_network(path, plain_profile())
    for name, array in whole.arrays.named().items():
        np.testing.assert_array_equal(parts.arrays.named()[name], array)
    told = []
    build_network(path, plain_profile(), Watch(lambda words, done, total: told.append((words, done, total))))
    assert [(done, total) for words, done, total in told if words == "Lecture des routes"] == [
        (0, 9),
        (2, 9),
        (4, 9),
        (6, 9),
        (8, 9),
    ]
    with pytest.raises(CancelledError):
        build_network(path, plain_profile(), Watch(cancelled=lambda: True))


@pytest.mark.parametrize(
    ("values", "kmh"),
    [
        ({"nature": "Route à 1 chaussée", "vitesse_moyenne_vl": 60}, (60.0, 60.0)),
        ({"nature": "Route à 1 chaussée", "vitesse_moyenne_vl": None}, (45.0, 45.0)),
        ({"nature": "Route à 1 chaussée", "vitesse_moyenne_vl": float("nan")}, (45.0, 45.0)),
        ({"nature": "Rond-point", "sens_de_circulation": "Sens direct"}, (25.0, 0.0)),
        ({"nature": "Bretelle", "sens_de_circulation": "Sens inverse", "vitesse_moyenne_vl": "70"}, (0.0, 70.0)),
        ({"nature": "Escalier", "vitesse_moyenne_vl": 5}, None),
        ({"nature": "Route empierrée", "acces_vehicule_leger": "Physiquement impossible"}, None),
        ({"nature": "Route à 1 chaussée", "etat_de_l_objet": "En construction"}, None),
        ({}, None),
    ],
)
def test_uses(values: dict[str, Any], kmh: tuple[float, float] | None) -> None:
    use = use_of_road(values, read_ign_profile())
    assert (use and (use.forward_kmh, use.backward_kmh)) == kmh


def test_reserved_roads_are_marked() -> None:
    profile = read_ign_profile()
    road = {"nature": "Route à 1 chaussée"}
    for more, is_reserved in (
        ({}, False),
        ({"prive": True}, True),
        ({"prive": "Non"}, False),
        ({"prive": "Oui"}, True),
        ({"acces_vehicule_leger": "Restreint aux ayants droit"}, True),
        ({"acces_vehicule_leger": "A péage"}, False),
    ):
        use = use_of_road(road | more, profile)
        assert use is not None and use.is_reserved == is_reserved


def test_bd_carto_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "BDCARTO_5-0_TOUSTHEMES_GPKG_LAMB93_R24_2026-03-15"
    folder.mkdir()
    facts = build_network(write_ign(folder / "troncon_de_route.gpkg"), plain_profile()).facts
    assert (facts.source, facts.extract_date) == ("IGN BD CARTO", "2026-03-15")


def test_files_that_are_no_roads(tmp_path: Path) -> None:
    said = {}
    other = write_ign(tmp_path / "other.gpkg", names={"nature": "genre"}, layer="batiment")
    bare = write_ign(tmp_path / "bare.shp", names=SHORT)
    bare.with_suffix(".prj").unlink()
    cut = write_ign(tmp_path / "cut.geojson", crs="EPSG:4326")
    cut.write_bytes(cut.read_bytes()[:-400])
    short = write_ign(tmp_path / "short.gpkg")
    short.write_bytes(short.read_bytes()[:9000])
    paths = write_ign(tmp_path / "paths.gpkg", [(((0, 0), (900, 0)), {"nature": "Sentier"})])
    for path in (other, bare, cut, short, paths):
        with pytest.raises(KnownError) as refused:
            build_network_file(path, tmp_path / "out.roads")
        said[path.name] = refused.value.sentence
        assert path.name in refused.value.sentence and refused.value.remedy
    assert "pas de routes de l’IGN" in said["other.gpkg"]
    assert "coordonnées" in said["bare.shp"]
    assert "incomplet" in said["cut.geojson"] and "incomplet" in said["short.gpkg"]
    assert "aucune route" in said["paths.gpkg"]
    osm = write_roads(tmp_path / "a.osm.pbf", {1: (0.0, 0.0), 2: (900.0, 0.0)}, [((1, 2), KMH_36)])
    with pytest.raises(KnownError, match="ne mélange pas"):
        build_network_file([osm, paths], tmp_path / "out.roads")
    assert not (tmp_path / "out.roads").exists()
