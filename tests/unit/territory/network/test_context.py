"""Roads to draw, names of settlements, hospitals, and whether a network is of here."""

import numpy as np
import pytest

from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.context import covers, hospitals, main_roads, settlements
from pacte_desktop.territory.network.places import EMERGENCY_KINDS, PLACE_KINDS, population_of
from pacte_desktop.territory.network.road_class import RoadClass, class_of_highway
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.storage import open_network, write_network
from tests.data.tiny_roads import lon_lat, plain_profile, write_roads

POINTS = {
    1: (0.0, 0.0),
    2: (1000.0, 0.0),
    3: (2000.0, 0.0),
    4: (3000.0, 0.0),
    5: (3000.0, 900.0),
    10: (100.0, 50.0),
    11: (200.0, 50.0),
    12: (300.0, 50.0),
    13: (400.0, 50.0),
    20: (0.0, 600.0),
    21: (100.0, 600.0),
    22: (100.0, 700.0),
    23: (0.0, 700.0),
    30: (600.0, 600.0),
}
NODE_TAGS = {
    10: {"place": "town", "name": "Bourg", "name:fr": "Le Bourg-l’Évêque", "population": "12 345"},
    11: {"place": "hamlet", "name": "Chez Nous"},
    12: {"place": "locality", "name": "Rien"},
    13: {"place": "village"},
    30: {"amenity": "hospital", "name": "Clinique"},
}
WAYS = {
    1: ((1, 2), {"highway": "primary"}),
    2: ((2, 3), {"highway": "residential"}),
    3: ((3, 4), {"highway": "motorway_link"}),
    4: ((4, 5), {"highway": "tertiary"}),
    5: ((20, 21, 22, 23, 20), {"amenity": "hospital", "name": "CH", "emergency": "yes"}),
    6: ((20, 21, 22), {}),
    7: ((22, 23, 20), {}),
}
OUTLINES = [
    ([(6, "outer"), (7, "outer"), (99, "outer")], {"type": "multipolygon", "amenity": "hospital", "emergency": "no"})
]


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> RoadNetwork:
    """A road of four classes with towns beside it, written and opened again."""
    folder = tmp_path_factory.mktemp("context")
    extract = write_roads(folder / "a.osm.pbf", POINTS, WAYS, NODE_TAGS, relations=OUTLINES)
    write_network(build_network(extract, plain_profile()), folder / "a.roads")
    return open_network(folder / "a.roads")


def test_settlements(network: RoadNetwork) -> None:
    found = settlements(network)
    assert found.name == ("Le Bourg-l’Évêque", "Chez Nous")
    assert [PLACE_KINDS[kind] for kind in found.kind] == ["town", "hamlet"]
    assert found.population.tolist() == [12345, -1]
    np.testing.assert_allclose((found.lon[0], found.lat[0]), lon_lat(100.0, 50.0), atol=1e-7)
    assert found.only(np.array([1])).name == ("Chez Nous",)


def test_hospitals_of_every_kind_of_object(network: RoadNetwork) -> None:
    found = hospitals(network)
    kinds = dict(zip(found.name, (EMERGENCY_KINDS[kind] for kind in found.kind), strict=True))
    assert kinds == {"CH": "yes", "Clinique": "absent", "": "no"}
    at = dict(zip(found.name, zip(found.lon, found.lat, strict=True), strict=True))
    np.testing.assert_allclose(at["Clinique"], lon_lat(600.0, 600.0), atol=1e-7)
    np.testing.assert_allclose(at["CH"], lon_lat(50.0, 650.0), atol=1e-7)
    assert lon_lat(0.0, 600.0)[0] < at[""][0] < lon_lat(100.0, 600.0)[0]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("12345", 12345),
        ("12 345", 12345),
        ("12\u202f345", 12345),
        ("1.234.567", 1234567),
        ("830 (2021)", 830),
        ("environ 500", -1),
        ("", -1),
        (None, -1),
        ("99999999999", -1),
    ],
)
def test_population(text: str | None, people: int) -> None:
    assert population_of(text) == people


def test_roads_of_a_class_end_where_it_changes(network: RoadNetwork) -> None:
    found = main_roads(network, RoadClass.TERTIARY)
    assert found.road_class.tolist() == [RoadClass.TERTIARY, RoadClass.PRIMARY, RoadClass.MOTORWAY]
    for line, (begin, end) in enumerate([((3000, 0), (3000, 900)), ((0, 0), (1000, 0)), ((2000, 0), (3000, 0))]):
        part = slice(found.start[line], found.start[line + 1])
        ends = {(round(x, 6), round(y, 6)) for x, y in zip(found.lon[part], found.lat[part], strict=True)}
        assert ends == {tuple(round(degree, 6) for degree in lon_lat(*point)) for point in (begin, end)}
    assert len(main_roads(network, RoadClass.MOTORWAY)) == 1
    assert len(main_roads(network, RoadClass.OTHER)) == 4


def test_classes_of_osm() -> None:
    assert class_of_highway("trunk") is RoadClass.MOTORWAY
    assert class_of_highway("secondary_link") is RoadClass.SECONDARY
    for other in ("residential", "service", None):
        assert class_of_highway(other) is RoadClass.OTHER


def test_a_network_of_elsewhere_covers_nothing(network: RoadNetwork) -> None:
    here, elsewhere = lon_lat(500.0, 20.0), (5.0, 44.0)
    lon, lat = zip(here, elsewhere, here, elsewhere, strict=True)
    assert covers(network, lon, lat) == 0.5
    assert covers(network, *elsewhere) == 0.0
    assert covers(network, [], []) == 0.0
