"""Newer communes as the territory of a plan: both namings, three formats, merged communes, one step."""

import hashlib
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, RowState, TargetKind
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.domain.sites import PracticeLocation
from pacte_desktop.services.base_file import base_file
from pacte_desktop.services.coverage import coverage
from pacte_desktop.services.definitions import plan_definitions
from pacte_desktop.services.imports import apply_import, official_provenance, plan_state, preview_import, read_source
from pacte_desktop.services.imports.preview import ImportPreview
from pacte_desktop.store import queries
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory, open_base_territory
from pacte_desktop.territory.outlines import BASE_FILE, base_source, open_outlines
from tests.data.made_communes import (
    NEW,
    OLD,
    communes_of,
    in_degrees,
    rows_of,
    write_geojson,
    write_layer,
    zipped,
)
from tests.data.read_here import run_here
from tests.data.tiny_plan import CHATEAUROUX, LE_BLANC, tiny_contents

AIGURANDE, AIZE = "36001", "36002"
SEATS = {"key": "cleabs", "code": "code_insee_de_la_commune"}
MERGED = {LE_BLANC: CHATEAUROUX}


@pytest.fixture(scope="module")
def indre() -> BaseTerritory:
    return communes_of(["36"])


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    path = tmp_path / "essai.pacte"
    create_plan(path, tiny_contents())
    opened = open_plan(path)
    yield opened
    opened.close()


def geopackage(folder: Path, territory: BaseTerritory, merged: dict[str, str] | None = None) -> Path:
    """ADMIN EXPRESS 4 with its chef-lieux."""
    facts, polygons, points = rows_of(territory, merged)
    path = folder / "ADMIN-EXPRESS-COG_4-0_2027-02-17.gpkg"
    write_layer(path, "commune", facts, polygons, NEW)
    moved = [shapely.MultiPoint([(point.x + 5, point.y)]) for point in points]
    write_layer(path, "chef_lieu_de_commune", facts, moved, SEATS, kind="MultiPoint", append=True)
    return path


def shapefiles(folder: Path, territory: BaseTerritory) -> Path:
    """ADMIN EXPRESS 3: a Shapefile for each layer, in degrees, the chef-lieux tied by the key of the commune."""
    facts, polygons, points = rows_of(territory)
    delivery = folder / "ADMIN-EXPRESS-COG_3-2__SHP_WGS84G_FRA_2027-02-22"
    delivery.mkdir()
    write_layer(delivery / "COMMUNE.shp", "COMMUNE", facts, in_degrees(polygons), OLD, crs="EPSG:4326")
    seats = in_degrees([shapely.Point(point.x + 5, point.y) for point in points])
    write_layer(
        delivery / "CHFLIEU_COMMUNE.shp",
        "CHFLIEU_COMMUNE",
        facts,
        seats,
        {"key": "ID_COM"},
        crs="EPSG:4326",
        kind="Point",
    )
    small = [{**facts[0], "code": "36999"}]
    write_layer(delivery / "ARRONDISSEMENT_MUNICIPAL.shp", "A", small, in_degrees(polygons[:1]), OLD, crs="EPSG:4326")
    return delivery / "COMMUNE.shp"


@pytest.fixture(scope="module")
def file(indre: BaseTerritory, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A GeoPackage of the communes of the Indre, never written to."""
    return geopackage(tmp_path_factory.mktemp("communes"), indre)


@pytest.fixture(scope="module")
def told(file: Path, tmp_path_factory: pytest.TempPathFactory) -> ImportPreview:
    """What importing that file would do to a plan as each test has it: the same history, the same base territory."""
    path = tmp_path_factory.mktemp("plan") / "essai.pacte"
    create_plan(path, tiny_contents())
    opened = open_plan(path)
    found = preview(opened, file)
    opened.close()
    return found


@pytest.fixture
def reads_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Outlines are read in this process, where the child that reads them is not what is tested."""
    monkeypatch.setattr("pacte_desktop.services.imports.territory_kind.run", run_here)


def preview(plan: PlanFile, path: Path, vintage: str = "") -> ImportPreview:
    source = read_source(path)
    assert source.guesses[0].kind is ImportKind.TERRITORY
    provenance = official_provenance(source, ImportKind.TERRITORY, vintage=vintage)
    return preview_import(source, ImportKind.TERRITORY, None, plan_state(plan, ImportKind.TERRITORY), provenance)


def after(plan: PlanFile) -> BaseTerritory:
    return open_base_territory(["36"], margin_m=0, file=base_file(plan))


WRITERS: dict[str, Callable[[Path, BaseTerritory], Path]] = {
    "gpkg": geopackage,
    "shp": shapefiles,
    "zip of shp": lambda folder, territory: zipped(folder / "communes.zip", shapefiles(folder, territory).parent),
    "geojson": lambda folder, territory: write_geojson(folder / "a-com2027.geojson", *rows_of(territory)[:2]),
}


@pytest.mark.parametrize("writer", WRITERS)
def test_every_layout_gives_the_same_communes(
    plan: PlanFile, indre: BaseTerritory, tmp_path: Path, writer: str
) -> None:
    path = WRITERS[writer](tmp_path, indre)
    told = preview(plan, path, vintage="2027" if writer == "zip of shp" else "")
    assert (told.problems, told.rows, told.added, told.changed) == ((), len(indre), 0, len(indre))
    apply_import(plan, told, good_rows_only=False)
    new = after(plan)
    assert new.insee_code.tolist() == indre.insee_code.tolist()
    assert new.name.tolist() == indre.name.tolist()
    assert new.epci.tolist() == indre.epci.tolist()
    assert (new.population_municipal == indre.population_municipal + 7).all()
    shift = 0 if writer == "geojson" else 5  # Without a layer of chef-lieux the points stay where they were.
    assert np.abs(new.point - indre.point - (shift, 0)).max() <= 1
    assert shapely.coverage_is_valid(new.polygon)
    off = shapely.area(shapely.symmetric_difference(new.polygon, indre.polygon))
    assert (off < 0.05 * shapely.area(indre.polygon)).all()
    assert base_source(base_file(plan)).cog_year == 2027


def test_france_does_not_end_where_the_new_communes_do(plan: PlanFile, told: ImportPreview) -> None:
    apply_import(plan, told, good_rows_only=False)
    new, shipped = open_outlines(["36"], file=base_file(plan)), open_outlines(["36"])
    assert new.zone == shipped.zone
    for drawn, before in ((new.departement, shipped.departement), (new.region, shipped.region)):
        assert shapely.is_valid(drawn).all()
        off = shapely.area(shapely.symmetric_difference(drawn, before))
        assert (off < 0.02 * shapely.area(before)).all()
        assert shapely.equals_exact(drawn, before).sum() == len(before) - 1, "only the Indre is drawn anew"
    simple = open_outlines(["36"], detail="simple", file=base_file(plan))
    assert len(simple.departement) == len(shipped.departement)
    territory = open_base_territory(["36"], file=base_file(plan))
    assert set(territory.departement.tolist()) == {"36"}


def test_the_change_is_one_step_and_a_second_import_changes_nothing(
    plan: PlanFile, indre: BaseTerritory, file: Path, told: ImportPreview
) -> None:
    before = coverage(plan).total().population
    apply_import(plan, told, good_rows_only=False)
    assert coverage(plan).total().population == before + 7 * len(indre)
    assert "édition 2027" in plan_definitions(plan)[0].population_base
    again = preview(plan, file)
    assert (again.added, again.changed, again.unchanged, again.can_apply) == (0, 0, len(indre), False)
    plan.undo()
    assert base_file(plan) == BASE_FILE
    assert coverage(plan).total().population == before
    plan.redo()
    assert base_file(plan) != BASE_FILE
    assert coverage(plan).total().population == before + 7 * len(indre)


@pytest.mark.usefixtures("reads_here")
def test_what_lies_in_a_merged_commune_is_listed_and_moves_along(
    plan: PlanFile, indre: BaseTerritory, tmp_path: Path
) -> None:
    told = preview(plan, geopackage(tmp_path, indre, MERGED))
    moved = [item for item in told.differences if item.state is RowState.CHANGED]
    assert {item.incoming.target for item in moved if item.incoming} == {TargetKind.SITE, TargetKind.HOUSING}
    assert any(f"{LE_BLANC} → {CHATEAUROUX}" in note for note in told.notes)
    assert any("2 lignes du plan" in note for note in told.notes)
    apply_import(plan, told, good_rows_only=False)
    with plan.read() as reader:
        places = {place.insee_code for site in queries.sites(reader) for place in site.locations}
        lodgings = {item.insee_code for item in queries.housing(reader)}
    assert (places, lodgings) == ({CHATEAUROUX}, {CHATEAUROUX})
    plan.undo()
    with plan.read() as reader:
        assert {item.insee_code for item in queries.housing(reader)} == {LE_BLANC}
    assert base_file(plan) == BASE_FILE


@pytest.mark.usefixtures("reads_here")
def test_a_commune_that_nothing_took_in_refuses_the_file(plan: PlanFile, indre: BaseTerritory, tmp_path: Path) -> None:
    facts, polygons, _points = rows_of(indre)
    at = [row["code"] for row in facts].index(LE_BLANC)
    path = write_geojson(
        tmp_path / "a-com2027.geojson", facts[:at] + facts[at + 1 :], polygons[:at] + polygons[at + 1 :]
    )
    told = preview(plan, path)
    assert not told.can_apply
    assert {problem.row for problem in told.problems} == {0}
    assert all(LE_BLANC in problem.sentence for problem in told.problems)
    with pytest.raises(KnownError, match=LE_BLANC):
        apply_import(plan, told, good_rows_only=True)
    assert base_file(plan) == BASE_FILE


@pytest.mark.usefixtures("reads_here")
def test_gaps_and_overlaps_are_repaired_and_told(plan: PlanFile, indre: BaseTerritory, tmp_path: Path) -> None:
    facts, polygons, _points = rows_of(indre)
    polygons[3] = shapely.union(polygons[3], shapely.box(*polygons[3].bounds))
    told = preview(plan, write_geojson(tmp_path / "a-com2027.geojson", facts, polygons))
    assert any("Chevauchements" in note for note in told.notes)
    apply_import(plan, told, good_rows_only=False)
    assert shapely.coverage_is_valid(after(plan).polygon)


Change = Callable[[list[dict[str, Any]], list[Any]], tuple[list[dict[str, Any]], list[Any]]]


@pytest.mark.usefixtures("reads_here")
@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda facts, shapes: ([{**row, "code": f"37{row['code'][2:]}"} for row in facts], shapes), "départements 36"),
        (lambda facts, shapes: (facts, shapely.transform(np.array(shapes), lambda at: at + 90_000).tolist()), "km"),
        (lambda facts, shapes: (facts, [shapely.MultiPolygon(), *shapes[1:]]), "sans contour"),
    ],
    ids=["another département", "elsewhere", "without an outline"],
)
def test_communes_that_cannot_be_used_are_refused(
    plan: PlanFile, indre: BaseTerritory, tmp_path: Path, change: Change, said: str
) -> None:
    facts, polygons, _points = rows_of(indre)
    path = tmp_path / "ADMIN-EXPRESS_2027-01-01.gpkg"
    write_layer(path, "commune", *change(facts, polygons), NEW)
    with pytest.raises(KnownError, match=said):
        preview(plan, path)


@pytest.mark.usefixtures("reads_here")
def test_the_year_is_asked_for_where_nothing_tells_it(plan: PlanFile, indre: BaseTerritory, tmp_path: Path) -> None:
    folder = tmp_path / "sans-date"
    folder.mkdir()
    path = write_geojson(folder / "communes.geojson", *rows_of(indre)[:2])
    with pytest.raises(KnownError, match="millésime"):
        preview(plan, path)
    assert preview(plan, path, vintage="2027").provenance.vintage == "2027"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("ADMIN-EXPRESS_2027-01-01.7z", b"7z\xbc\xaf\x27\x1c" + bytes(200), "7-Zip"),
        ("COMMUNE.shp", b"\x00\x00\x27\x0a" + bytes(96), "illisibles"),
        (
            "communes_2027.geojson",
            b'{"type": "FeatureCollection", "features": [{"properties": {"codgeo": 1}',
            "communes",
        ),
        ("admin_2027.gpkg", b"SQLite format 3\x00" + bytes(500), "communes"),
    ],
)
def test_broken_and_foreign_files_are_refused_in_a_sentence(
    plan: PlanFile, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    provenance = official_provenance(read_source(path), ImportKind.TERRITORY, vintage="2027")
    with pytest.raises(KnownError, match=said):
        preview_import(
            read_source(path), ImportKind.TERRITORY, None, plan_state(plan, ImportKind.TERRITORY), provenance
        )


@pytest.mark.usefixtures("reads_here")
def test_an_archive_damaged_inside_is_refused_in_a_sentence(plan: PlanFile, tmp_path: Path) -> None:
    path = tmp_path / "communes_2027.zip"
    text = '{"type": "FeatureCollection", "features": [' + "".join(
        hashlib.sha256(bytes([number])).hexdigest() for number in range(200)
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("communes.geojson", text)
    data = bytearray(path.read_bytes())
    for at in range(60, 1900):
        data[at] ^= 0xFF
    path.write_bytes(data)
    provenance = official_provenance(read_source(path), ImportKind.TERRITORY, vintage="2027")
    with pytest.raises(KnownError, match="illisibles"):
        preview_import(
            read_source(path), ImportKind.TERRITORY, None, plan_state(plan, ImportKind.TERRITORY), provenance
        )


@pytest.mark.usefixtures("reads_here")
def test_a_description_behind_the_name_of_a_layer_is_not_followed(
    plan: PlanFile, indre: BaseTerritory, tmp_path: Path
) -> None:
    """GDAL would open what a virtual file names, on this machine or elsewhere."""
    real = geopackage(tmp_path, indre)
    layer = f"<OGRVRTLayer name='commune'><SrcDataSource>{real}</SrcDataSource></OGRVRTLayer>"
    virtual = f"<OGRVRTDataSource>{layer}</OGRVRTDataSource>"
    packed = tmp_path / "commune_2027.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("commune.gpkg", virtual)
    with pytest.raises(KnownError, match="contours de communes"):
        preview(plan, packed)


def test_a_plan_of_the_overseas_uses_its_own_projection(tmp_path: Path) -> None:
    reunion = communes_of(["974"])
    contents: PlanContents = tiny_contents()
    site = replace(contents.sites[0], locations=(PracticeLocation("97411", 10),))
    path = tmp_path / "reunion.pacte"
    create_plan(
        path,
        PlanContents(
            info=replace(contents.info, region="04", departements=("974",)), semesters=contents.semesters, sites=(site,)
        ),
    )
    opened = open_plan(path)
    facts, polygons, _points = rows_of(reunion)
    file = tmp_path / "ADMIN-EXPRESS_2027-01-01.gpkg"
    write_layer(file, "commune", facts, in_degrees(polygons, 2975), NEW, crs="EPSG:4326")
    apply_import(opened, preview(opened, file), good_rows_only=False)
    new = open_base_territory(["974"], margin_m=0, file=base_file(opened))
    opened.close()
    assert new.projection_epsg == 2975
    assert np.abs(new.point - reunion.point).max() <= 1
    assert (shapely.distance(new.polygon, shapely.points(reunion.point)) < 500).all()
