"""Map sheets: each commune beyond the limit once, the border exact, everything inside its frame, and no picture."""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO

import numpy as np
import pypdfium2
import pytest
import shapely
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from pacte_desktop.documents.document import Document, PageFormat, Paper, Picture, Table
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.map.palette import LIGHT_MAP
from pacte_desktop.gui.map_sheets import map_sheet_kind
from pacte_desktop.gui.map_sheets.drawing import AreaMap
from pacte_desktop.gui.map_sheets.kind import WHOLE
from pacte_desktop.gui.map_sheets.scene import Colours, scene_of
from pacte_desktop.gui.map_sheets.sheet_document import ROOM_PT
from pacte_desktop.gui.map_sheets.typeface import sheet_font
from pacte_desktop.gui.pages.map_variables import VariableKey
from pacte_desktop.gui.plan_view import SeenPlan
from pacte_desktop.services.coverage_report import beyond_sentence
from pacte_desktop.services.documents.kind import DocumentSource, Wanted
from pacte_desktop.territory.coverage import Coverage
from pacte_desktop.territory.outlines import open_outlines
from tests.unit.gui.map_sheets.conftest import sheets

Drawn = Callable[..., tuple[Document, ...]]
Box = tuple[float, float, float, float]
FORMATS = [PageFormat(paper, is_landscape=lying) for paper in Paper for lying in (True, False)]
NUMBER = r"-?[\d.]+(?:e-?\d+)?"


def coverage_of(view: SeenPlan) -> Coverage:
    assert view.territory.coverage is not None
    return view.territory.coverage


def picture_of(document: Document) -> Picture:
    (picture,) = [part for part in document.parts if isinstance(part, Picture)]
    return picture


def gap_rows(document: Document) -> dict[str, tuple[int, float]]:
    """Population and minutes of each commune of the table by its code."""
    table = document.tables[0]
    rows = [cells for _, cells in table.rows() if "minutes" in cells]
    found = {str(cells["insee"].value): (cells["population"].value, cells["minutes"].value) for cells in rows}
    assert len(found) == len(rows), "a commune stands twice in the table"
    return found  # type: ignore[return-value]


@pytest.fixture
def texts() -> Callable[[bytes], list[str]]:
    """Text of each page on one line."""

    def read(pdf: bytes) -> list[str]:
        with pypdfium2.PdfDocument(BytesIO(pdf)) as document:
            return [" ".join(page.get_textpage().get_text_range().split()) for page in document]

    return read


def test_every_commune_beyond_stands_once_and_the_sums_are_those_of_the_coverage(drawn: Drawn, view: SeenPlan) -> None:
    coverage, atlas = coverage_of(view), drawn()
    totals = coverage.by_departement()
    assert [total.code for total in totals] == ["18", "36"] and len(atlas) == 2
    told: dict[str, tuple[int, float]] = {}
    for total, document in zip(totals, atlas, strict=True):
        rows = gap_rows(document)
        assert len(rows) == total.communes_beyond > 10
        assert sum(people for people, _ in rows.values()) == total.population_beyond
        assert grouped(total.population_beyond) in document.summary
        assert not told.keys() & rows.keys()
        told |= rows
    expected = {gap.insee_code: (gap.population, gap.minutes) for gap in coverage.gaps()}
    assert told == expected
    (whole,) = drawn(WHOLE)
    assert gap_rows(whole) == expected
    assert [group.title for group in whole.tables[0].groups] == ["Cher (18)", "Indre (36)"]


def test_the_band_of_a_departement_is_its_own(drawn: Drawn, view: SeenPlan) -> None:
    coverage = coverage_of(view)
    low = high = 0
    for document, code in zip(drawn(), ("18", "36"), strict=True):
        part = coverage.part(coverage.departement == code)
        assert part.band[0] <= part.total().population_beyond <= part.band[1]
        assert f"entre {grouped(part.band[0])} et {grouped(part.band[1])} habitants" in document.summary
        low, high = low + part.band[0], high + part.band[1]
    assert (low, high) == coverage.band


def test_exactly_the_limit_is_covered_and_a_little_more_is_not(
    source: DocumentSource, seen_with: Callable[[dict[str, float]], SeenPlan]
) -> None:
    at, over = "36230", "36063"
    (document,) = sheets(source, seen_with({at: 30.0, over: float(np.nextafter(30.0, 31.0))}), "36")
    rows = gap_rows(document)
    assert at not in rows and over in rows
    cells = next(cells for _, cells in document.tables[0].rows() if cells["insee"].value == over)
    assert cells["minutes"].words == "30,01", "what is beyond never reads as within"


def test_a_commune_without_access_is_beyond(
    source: DocumentSource, seen_with: Callable[[dict[str, float]], SeenPlan]
) -> None:
    (document,) = sheets(source, seen_with({"36230": float("nan")}), "36")
    cells = next(cells for _, cells in document.tables[0].rows() if cells["insee"].value == "36230")
    assert cells["minutes"].words == "aucun accès"


def test_a_departement_without_gap_has_no_empty_table(
    source: DocumentSource,
    view: SeenPlan,
    seen_with: Callable[[dict[str, float]], SeenPlan],
    texts: Callable[[bytes], list[str]],
) -> None:
    near = dict.fromkeys(coverage_of(view).insee_code.tolist(), 12.0)
    (document,) = sheets(source, seen_with(near), "36")
    assert document.tables[0].name == "Communes au-delà" and document.tables[0].is_empty
    assert "0 commune" in document.summary
    (page,) = texts(document_pdf([document], PageFormat()))
    assert "Communes à plus de" not in page and "page 1 / 1" in page


def strokes(svg: bytes, colour: str) -> Iterator[np.ndarray]:
    """Points (n, 2), in points of the page, of each path drawn in a colour."""
    for group in re.finditer(rf'<g [^>]*stroke="{colour}"[^>]*matrix\(([^)]*)\)[^>]*>(.*?)</g>', svg.decode(), re.S):
        a, b, c, d, dx, dy = (float(value) for value in group[1].split(","))
        for drawn in re.findall(r'(?:d|points)="([^"]*)"', group[2]):
            xy = np.array(re.findall(rf"({NUMBER}),({NUMBER})", drawn), dtype=float)
            yield xy @ np.array([[a, b], [c, d]]) + (dx, dy)


def frame_of(svg: bytes) -> Box:
    """The rectangle drawn around the map: west, north, east, south on the page."""
    rect = rf'<rect[^>]* x="({NUMBER})" y="({NUMBER})" width="({NUMBER})" height="({NUMBER})"'
    groups = re.findall(r'<g [^>]*stroke="#17242a"[^>]*matrix\(1,0,0,1,0,0\)[^>]*>(.*?)</g>', svg.decode(), re.S)
    ((x, y, w, h),) = [tuple(map(float, found)) for group in groups for found in re.findall(rect, group)]
    return x, y, x + w, y + h


@pytest.mark.parametrize("is_landscape", [True, False])
def test_the_outline_is_whole_inside_the_frame_and_the_scale_bar_tells_its_length(
    drawn: Drawn, view: SeenPlan, is_landscape: bool
) -> None:
    communes = view.territory.communes
    for document, code in zip(drawn(), ("18", "36"), strict=True):
        picture = picture_of(document)
        svg = picture.payload if is_landscape else picture.upright
        west, north, east, south = frame_of(svg)
        outline = np.concatenate(list(strokes(svg, LIGHT_MAP.region.name())))
        low, high = outline.min(axis=0), outline.max(axis=0)
        assert west < low[0] and high[0] < east and north < low[1] and high[1] < south
        # It fills the frame one way or the other.
        assert (high - low > 0.85 * np.array([east - west, south - north])).any()
        bounds = shapely.total_bounds(communes.polygon[communes.departement == code])
        metres_per_pt = (bounds[2] - bounds[0]) / (high[0] - low[0])
        assert metres_per_pt == pytest.approx((bounds[3] - bounds[1]) / (high[1] - low[1]), rel=0.005)
        (length,) = re.findall(r">(\d+)\u202fkm</text>", svg.decode())
        bar = next(
            line
            for line in strokes(svg, LIGHT_MAP.label.name())
            if len(line) == 4 and line[1][1] == pytest.approx(line[2][1])
        )
        assert np.ptp(bar[:, 0]) * metres_per_pt == pytest.approx(int(length) * 1000, rel=0.005)


def test_a_departement_with_nothing_in_or_around_it_is_drawn(source: DocumentSource, view: SeenPlan) -> None:
    bare = replace(view.snapshot, equipment={}, structures={}, sites={}, housing={})
    wanted = replace(view.coverage_input, equipment=())
    (document,) = sheets(source, replace(view, snapshot=bare, coverage_input=wanted), "36")
    care = document.tables[1]
    assert care.is_empty and "aucun lieu de soins urgents" in care.empty
    assert "terrain de stage" not in picture_of(document).payload.decode()


def test_care_across_the_border_is_drawn_named_and_listed(drawn: Drawn, texts: Callable[[bytes], list[str]]) -> None:
    (indre,) = drawn("36")
    care = {str(cells["name"].value): (titles[0], cells["counts"].value) for titles, cells in indre.tables[1].rows()}
    assert care["Urgences de Loches"] == ("Hors du département", True)
    assert care["Urgences de Châteauroux"] == ("Dans le département", True)
    assert care["MCS de La Châtre"] == ("Dans le département", False)
    assert "Urgences de Quimper" not in care
    for page in (PageFormat(), PageFormat(is_landscape=False)):
        first = texts(document_pdf([indre], page))[0]
        assert "Urgences de Loches" in first and "MCS de La Châtre" in first and "Quimper" not in first
        assert "SU ou SMUR, compté" in first and "MCS, non compté" in first
        assert "maison de santé (MSP)" in first and "terrain de stage" in first and "logement" in first


@pytest.mark.parametrize("page", FORMATS, ids=lambda page: f"{page.paper}-{page.is_landscape}")
def test_the_pages_are_numbered_told_and_without_pictures(
    drawn: Drawn, texts: Callable[[bytes], list[str]], page: PageFormat
) -> None:
    pdf = document_pdf(drawn(), page)
    assert len(pdf) < 3_000_000
    pages = texts(pdf)
    starts = [number for number, text in enumerate(pages) if "page 1 / " in text]
    assert len(starts) == 2 and starts[0] == 0
    for start, end, name in zip(starts, (starts[1], len(pages)), ("Cher (18)", "Indre (36)"), strict=True):
        count = end - start
        assert all(f"page {n} / {count}" in pages[start + n - 1] for n in range(1, count + 1))
        first = pages[start]
        assert f"Minutes jusqu’aux soins urgents · {name}".replace("\u00a0", " ") in first
        for words in (
            "DÉMO", "hiver 2026-27", "31/12/2019", "heure non prise en compte", "Population municipale", "± 10",
            "Légende", "jusqu’à 10 min", "plus de 45 min", "Licence Ouverte", "liste d’essai", "DUMG d’essai",
        ):  # fmt: skip
            assert words in first, words
        assert "Communes à plus de 30 min" in first and "hab." in first
        assert count == 1 or ("les " in first and "plus peuplées" in first and "la liste complète suit" in first)
        assert count == 1 or "Communes à plus de 30 min" in pages[start + 1]
    with pypdfium2.PdfDocument(BytesIO(pdf)) as document:
        kinds = {item.type for sheet in document for item in sheet.get_objects(max_depth=9)}
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE not in kinds and pypdfium2.raw.FPDF_PAGEOBJ_PATH in kinds


def test_another_variable_keeps_the_figures_of_urgent_care(drawn: Drawn, view: SeenPlan) -> None:
    (document,) = drawn("36", "density")
    assert document.header.title == "Densité de population · Indre\u00a0(36)"
    assert "Soins urgents" in document.summary and "SU ou SMUR" in document.summary
    assert "hab./km²" in picture_of(document).payload.decode()
    communes = view.territory.communes
    counts = [int(n) for n in re.findall(r"· (\d+) communes?</text>", picture_of(document).payload.decode())]
    assert sum(counts) == int((communes.departement == "36").sum()), "the legend counts the département alone"


@pytest.fixture
def with_official(view: SeenPlan) -> SeenPlan:
    """The plan with official minutes, of which two are beyond the limit in the Indre."""
    coverage = coverage_of(view)
    values = dict.fromkeys(coverage.insee_code.tolist(), 12.0) | {"36044": 40.0, "36230": 40.0}
    layer = CommuneLayer(1, LayerKind.OFFICIAL_SU_SMUR, "Minutes officielles", "2019", "DREES", "", "0" * 64, values)
    return replace(view, coverage_input=replace(view.coverage_input, layers=(layer,)))


@pytest.mark.parametrize("variable", ["official", "difference"])
def test_beside_other_minutes_the_list_says_whose_it_is_and_the_definition_stands_once(
    source: DocumentSource, with_official: SeenPlan, variable: str
) -> None:
    (document,) = sheets(source, with_official, "36", variable)
    part = coverage_of(with_official).part(coverage_of(with_official).departement == "36")
    people = sum(gap.population for gap in part.gaps())
    said = f"{len(part.gaps())} communes, {grouped(people)} habitants · {part.source.name}"
    table = next(each for each in document.parts if isinstance(each, Table))
    assert table.summary == said and said in picture_of(document).payload.decode()
    assert document.summary.count("situation au") == document.summary.count("Population municipale") == 1
    assert beyond_sentence(part) in document.summary, "nothing crowds the figures out"
    with pypdfium2.PdfDocument(BytesIO(document_pdf([document], PageFormat()))) as pdf:
        first = " ".join(pdf[0].get_textpage().get_text_range().split())
    assert "±" in first and "…" not in first
    notes = "".join(re.findall(r">([^<>]+)</text>", picture_of(document).payload.decode()))
    assert ("Estimation sans réseau" in notes) is (variable == "difference"), "the estimation is on that map"


def test_the_drawing_reaches_beyond_the_widest_frame(view: SeenPlan, qtbot: QtBot) -> None:
    assert qtbot is not None
    outlines = open_outlines(view.snapshot.info.departements, file=view.territory.base)
    scene = scene_of(view, Colours.of(view, VariableKey.MINUTES), outlines, "36")
    west, south, east, north = scene.bounds_m
    tall = replace(scene, bounds_m=((west + east) / 2 - 1_000, south, (west + east) / 2 + 1_000, north))
    width, height = ROOM_PT[False]
    frame = AreaMap(tall, sheet_font()).camera(QRectF(0, 0, width, (height - 100) * 0.48)).bounds_m()
    drawn = shapely.get_coordinates(scene.outlines.departements)
    assert drawn[:, 0].min() < frame[0] and frame[2] < drawn[:, 0].max()
    assert drawn[:, 1].min() < frame[1] and frame[3] < drawn[:, 1].max()


def test_work_beside_the_window_tells_how_far_it_is_and_stops(
    source: DocumentSource, view: SeenPlan, drawn: Drawn
) -> None:
    kind = map_sheet_kind(view)
    make = kind.prepare(source, Wanted())
    told: list[tuple[str, int, int | None]] = []
    with ThreadPoolExecutor(1) as pool:
        made = pool.submit(make, Watch(lambda *step: told.append(step))).result()
    assert made == drawn(), "beside the window the same comes out"
    assert told[1:] == [("Carte : Cher", 0, 2), ("Carte : Indre", 1, 2)]
    with pytest.raises(CancelledError):
        make(Watch(cancelled=lambda: True))


def test_what_cannot_be_drawn_is_told(source: DocumentSource, view: SeenPlan) -> None:
    with pytest.raises(KnownError, match="75"):
        sheets(source, view, "75")
    with pytest.raises(KnownError, match="apl, density"):
        sheets(source, view, "36", "bruit")
    with pytest.raises(KnownError, match="APL"):
        sheets(source, view, "36", "apl")


def test_the_scopes_offer_what_can_be_drawn(source: DocumentSource, view: SeenPlan) -> None:
    areas, colours, tables = map_sheet_kind(view).scopes(source)
    assert [value for value, _ in areas.choices] == ["", WHOLE, "18", "36"]
    assert [value for value, _ in colours.choices] == ["minutes", "density"]
    assert [value for value, _ in tables.choices] == ["", "none", "complete"]


def test_whom_a_licence_wants_named_stands_at_the_foot(source: DocumentSource, view: SeenPlan) -> None:
    coverage = coverage_of(view)
    facts = replace(coverage.source, thanks="© contributeurs OpenStreetMap, ODbL")
    thanked = replace(view, territory=replace(view.territory, coverage=replace(coverage, source=facts)))
    (document,) = sheets(source, thanked, "36")
    assert "© contributeurs OpenStreetMap, ODbL" in document.header.source
    assert "Licence Ouverte" in document.header.source and "liste d’essai" in document.header.source
