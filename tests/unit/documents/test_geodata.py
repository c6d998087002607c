"""What other programs read back from an export: places, columns, sentences; and nothing half written."""

import json
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import shapely
from pyproj import Transformer

from pacte_desktop.documents.geodata import (
    CommuneFeature,
    GeoExport,
    GeoLayer,
    SiteFeature,
    ZoneFeature,
    geojson,
    geopackage,
)
from pacte_desktop.domain.errors import KnownError

SENTENCE = "Plus de 30 min d’un SU ou SMUR · 22 novembre 2026 · jour · population 2023 <&\"'>"
HOSTILE = [
    "L’Haÿ-les-Roses",
    "'); DROP TABLE communes;--",
    "<script>alert(1)</script>",
    '"},{"type":"Feature"',
    "=1+1",
    "deux\nlignes\0 et \ud800 puis \u202e fin",
    "",
    "ж" * 500,
]
DONUT = shapely.box(600_000, 6_600_000, 610_000, 6_610_000).difference(
    shapely.box(603_000, 6_603_000, 604_000, 6_604_000)
)


def zone(upper_min: float) -> ZoneFeature:
    return ZoneFeature(
        shapely.MultiPolygon([DONUT]),
        upper_min,
        definition="SU ou SMUR",
        date=date(2026, 11, 22),
        hour="jour",
        population_base="population municipale 2023",
        source="réseau routier",
        basis="roads",
    )


def commune(row: int, name: str) -> CommuneFeature:
    square = shapely.box(600_000 + 1000 * row, 6_600_000, 601_000 + 1000 * row, 6_601_000)
    minutes = None if row == 1 else 10.5 + row
    return CommuneFeature(square, f"{row:05}", name, "2A", "200000000", 100 * row, minutes, minutes is None, "18033")


EXPORT = GeoExport(
    2154,
    SENTENCE,
    zones=[zone(10.0), zone(30.0)],
    communes=[commune(row, name) for row, name in enumerate(HOSTILE)],
    sites=[
        SiteFeature(
            shapely.Point(605_000, 6_605_000), "SU", "Hôpital", "18033", "24 h/24", None, date(2027, 1, 1), True
        ),
        SiteFeature(None, "MCS", "Sans lieu", "18034", "", date(2020, 2, 29), None, False),
    ],
)


def expected_name(name: str) -> str:
    return name.replace("\n", " ").replace("\0", "").replace("\ud800", "�").replace("\u202e", "")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "zones d’été.gpkg"
    geopackage(EXPORT.layers(), path)
    return path


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "zones.geojson"
    geojson(EXPORT.layers(), path)
    return path


def rows_of(path: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def test_the_layers_are_read_back_where_they_were(package: Path) -> None:
    zones = geopandas.read_file(package, layer="zones")
    assert zones.crs.to_epsg() == 2154
    assert zones["upper_min"].tolist() == [10.0, 30.0]
    assert zones["date"].dt.date.tolist() == [date(2026, 11, 22)] * 2
    assert zones.loc[0, ["hour", "source", "basis", "definition"]].tolist() == [
        "jour",
        "réseau routier",
        "roads",
        "SU ou SMUR",
    ]
    assert all(shape.equals(DONUT) for shape in zones.geometry)  # The hole is there.
    sites = geopandas.read_file(package, layer="sites")
    assert sites.geometry[0].equals(shapely.Point(605_000, 6_605_000))
    assert sites.geometry.isna().tolist() == [False, True]
    assert sites["counted"].tolist() == [True, False]
    assert sites["valid_to"].isna().tolist() == [False, True]


def test_hostile_names_stay_names(package: Path, collection: Path) -> None:
    communes = geopandas.read_file(package, layer="communes")
    assert communes["name"].tolist() == [expected_name(name) for name in HOSTILE]
    assert communes["minutes"].isna().tolist() == [row == 1 for row in range(len(HOSTILE))]
    assert communes["is_beyond"].tolist() == [row == 1 for row in range(len(HOSTILE))]
    assert communes["insee_code"].tolist() == [f"{row:05}" for row in range(len(HOSTILE))]  # Zeros in front are kept.
    read = json.loads(collection.read_text("utf-8"))
    found = [item["properties"] for item in read["features"] if item["properties"]["layer"] == "communes"]
    assert [item["name"] for item in found] == [expected_name(name) for name in HOSTILE]
    assert [item["minutes"] is None for item in found] == [row == 1 for row in range(len(HOSTILE))]


def test_the_package_says_what_its_figures_are(package: Path) -> None:
    contents = rows_of(package, "select table_name, data_type, identifier, description, srs_id from gpkg_contents")
    assert contents == [(name, "features", name, SENTENCE, 2154) for name in ("zones", "communes", "sites")]
    kept = rows_of(
        package,
        "select table_name, metadata from gpkg_metadata join gpkg_metadata_reference on md_file_id = id"
        " where reference_scope = 'table' order by md_file_id",
    )
    assert [name for name, _text in kept] == ["zones", "communes", "sites"]
    assert all("22 novembre 2026" in text and "definition" in text for _name, text in kept)
    shapes = rows_of(package, "select table_name, geometry_type_name from gpkg_geometry_columns")
    assert shapes == [("zones", "MULTIPOLYGON"), ("communes", "MULTIPOLYGON"), ("sites", "POINT")]
    assert rows_of(package, "pragma integrity_check") == [("ok",)]
    assert rows_of(package, "pragma application_id") == [(int.from_bytes(b"GPKG"),)]


def test_rows_are_numbered_in_the_order_given(package: Path) -> None:
    assert rows_of(package, "select fid, insee_code from communes order by fid") == [
        (row + 1, f"{row:05}") for row in range(len(HOSTILE))
    ]
    # Every table has its spatial index, as QGIS wants it.
    assert len(rows_of(package, "select 1 from gpkg_extensions where extension_name = 'gpkg_rtree_index'")) == 3


def test_columns_have_the_same_types_when_there_is_nothing_in_them(package: Path, tmp_path: Path) -> None:
    empty = tmp_path / "vide.gpkg"
    geopackage(GeoExport(2154, SENTENCE).layers(), empty)
    for table in ("zones", "communes", "sites"):
        query = f"select name, type from pragma_table_info('{table}')"
        assert rows_of(empty, query) == rows_of(package, query)
        assert rows_of(empty, f"select count(*) from {table}") == [(0,)]


def test_geojson_is_in_degrees_and_turns_the_right_way(collection: Path) -> None:
    read = json.loads(collection.read_text("utf-8"))
    assert read["type"] == "FeatureCollection"
    assert [note["description"] for note in read["layers"]] == [SENTENCE] * 3
    assert [item["properties"]["layer"] for item in read["features"]] == ["zones"] * 2 + ["communes"] * 8 + [
        "sites"
    ] * 2
    shape = shapely.from_geojson(json.dumps(read["features"][0]["geometry"]))
    (part,) = shape.geoms
    assert shapely.is_ccw(part.exterior)
    assert [shapely.is_ccw(ring) for ring in part.interiors] == [False]
    back = Transformer.from_crs(4326, 2154, always_xy=True).transform
    metres = shapely.transform(shape, lambda points: np.column_stack(back(*points.T)))
    assert metres.hausdorff_distance(DONUT) < 0.02
    assert read["features"][-1]["geometry"] is None
    frame = geopandas.read_file(collection)
    assert frame.crs.to_epsg() == 4326
    assert len(frame) == 12


def test_a_layer_of_its_own_columns(tmp_path: Path) -> None:
    points = [shapely.Point(2.0, 47.0), shapely.Point(2.5, 47.5)]
    layer = GeoLayer(
        "mesures", 4326, points, {"n": [1, None], "part": [1, 0.5], "mot": [None, "a"], "oui": [True, None]}
    )
    geopackage([layer], tmp_path / "m.gpkg")
    assert rows_of(tmp_path / "m.gpkg", "select fid, n, part, mot, oui from mesures") == [
        (1, 1, 1.0, None, 1),
        (2, None, 0.5, "a", None),
    ]
    geojson([layer], tmp_path / "m.geojson")
    first = json.loads((tmp_path / "m.geojson").read_text("utf-8"))["features"][0]
    assert first["geometry"]["coordinates"] == [2.0, 47.0]
    assert first["properties"] == {"layer": "mesures", "n": 1, "part": 1, "mot": None, "oui": True}
    geojson([GeoLayer("vide", 4326, [], {})], tmp_path / "m.geojson")
    assert json.loads((tmp_path / "m.geojson").read_text("utf-8"))["features"] == []


@pytest.mark.parametrize("columns", [{"a": [1, 2]}, {"fid": [1]}, {"layer": ["x"]}])
def test_columns_that_do_not_fit_are_refused(columns: dict[str, list[Any]]) -> None:
    with pytest.raises(ValueError, match="columns of x"):
        GeoLayer("x", 4326, [shapely.Point(0, 0)], columns)
    with pytest.raises(ValueError, match="name of a layer"):
        GeoLayer("x'; --", 4326, [], {})


@pytest.mark.parametrize("write", [geopackage, geojson])
def test_a_full_disk_leaves_the_old_file(tmp_path: Path, write: Any) -> None:
    """The system refuses to let any file grow beyond a size, at every stage of the writing."""
    resource = pytest.importorskip("resource")
    path = tmp_path / "export.gpkg"
    write(EXPORT.layers(), path)
    whole = path.stat().st_size
    path.write_bytes(b"old")
    for size in np.linspace(0, whole - 1, 9).astype(int).tolist():
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        try:
            with pytest.raises(KnownError, match="n’a pas pu être écrit") as caught:
                write(EXPORT.layers(), path)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert caught.value.remedy
        assert path.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("write", [geopackage, geojson])
def test_a_missing_folder_is_told(tmp_path: Path, write: Any) -> None:
    with pytest.raises(KnownError, match="Vérifiez que le dossier existe"):
        write(EXPORT.layers(), tmp_path / "absent" / "export.gpkg")
    assert list(tmp_path.iterdir()) == []
