"""The small map of a sheet: what is hatched, what lies in its window, what its legend says."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pytest
import shapely

from pacte_desktop.documents.document import Document, Frame, Header, PageFormat, Picture
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.documents.locator_map import (
    WIDTH_MM,
    LocatorMap,
    Mark,
    MarkKind,
    locator_svg,
    map_width_mm,
    round_length_m,
)
from tests.unit.documents.test_document_pages import AT

SIDE, STEP_M, HEIGHT_MM = 7, 10_000.0, 60.0
NS = "{http://www.w3.org/2000/svg}"
BEYOND = (16, 17, 30)


def drawn(*marks: Mark, beyond: tuple[int, ...] = BEYOND, names: list[str] | None = None) -> LocatorMap:
    """Communes in squares of 10 km; the window shows about 4 × 2 of them around the one in the middle, number 24."""
    count = SIDE * SIDE
    centre = [((row % SIDE) * STEP_M, (row // SIDE) * STEP_M) for row in range(count)]
    half = STEP_M / 2
    flags = np.zeros((2, count), dtype=bool)
    flags[0, list(beyond)] = True
    flags[1, 24] = True
    return LocatorMap(
        outline=np.array([shapely.box(x - half, y - half, x + half, y + half) for x, y in centre], dtype=object),
        point=np.array(centre),
        name=names or [f"Commune {row}" for row in range(count)],
        population=np.full(count, 1000, dtype=np.int32),
        beyond=flags[0],
        subject=flags[1],
        named=flags[1],
        marks=marks,
        centre=(30_000.0, 30_000.0),
        width_m=40_000.0,
        threshold_min=30,
    )


def svg(made: LocatorMap) -> ElementTree.Element:
    return ElementTree.fromstring(locator_svg(made, HEIGHT_MM))


def words(tree: ElementTree.Element) -> list[str]:
    return [text.text or "" for text in tree.iter(f"{NS}text")]


def hatched(tree: ElementTree.Element) -> list[tuple[float, float]]:
    """Centres of the hatched outlines, millimetres."""
    found = []
    for path in tree.iter(f"{NS}path"):
        if path.get("class") == "beyond":
            assert path.get("fill") == "url(#beyond)"
            points = [tuple(map(float, pair)) for pair in re.findall(r"(-?[\d.]+),(-?[\d.]+)", path.get("d", ""))]
            xs, ys = zip(*points, strict=True)
            found.append(((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2))
    return found


def standing(tree: ElementTree.Element) -> list[tuple[float, float]]:
    """Centres of the marks of the window, millimetres."""
    clip = next(group for group in tree.iter(f"{NS}g") if group.get("clip-path"))
    places = (group.get("transform", "") for group in clip.iter(f"{NS}g") if group.get("class"))
    return [(float(x), float(y)) for x, y in (re.findall(r"-?[\d.]+", place) for place in places)]


def test_exactly_the_communes_beyond_that_lie_in_the_window_are_hatched() -> None:
    """Numbers 16 and 17 are below the middle, 30 above it to the left; 0 and 48 are corners outside the window."""
    assert len(hatched(svg(drawn()))) == 3
    assert hatched(svg(drawn(beyond=(0, 48)))) == []
    (right_below,) = hatched(svg(drawn(beyond=(18,))))
    assert right_below[0] > map_width_mm() / 2 and right_below[1] > HEIGHT_MM / 2
    assert 'fill="url(#beyond)"' not in locator_svg(drawn(beyond=()), HEIGHT_MM).decode()


def test_every_outline_stays_in_the_window_and_every_word_on_the_paper() -> None:
    tree = svg(drawn(Mark(MarkKind.SITE, 30_000, 30_000, "1"), Mark(MarkKind.URGENT, 49_900, 30_000)))
    for path in tree.iter(f"{NS}path"):
        if path.get("fill-rule") == "evenodd":
            for x_mm, y_mm in re.findall(r"(-?[\d.]+),(-?[\d.]+)", path.get("d", "")):
                assert -1.5 <= float(x_mm) <= map_width_mm() + 1.5
                assert -1.5 <= float(y_mm) <= HEIGHT_MM + 1.5
    for text in tree.iter(f"{NS}text"):
        assert 0 <= float(text.get("x", 0)) <= WIDTH_MM
        assert -3 <= float(text.get("y", 0)) <= HEIGHT_MM


def test_the_legend_names_what_occurs_and_nothing_else() -> None:
    said = words(svg(drawn(Mark(MarkKind.SITE, 30_000, 30_000, "1"), Mark(MarkKind.HOUSING, 900_000, 30_000))))
    assert "à plus de 30 min des soins urgents" in said
    assert "lieu de stage" in said
    assert "commune(s) de la fiche" in said
    assert "logement" not in said
    assert "lieu de soins urgents" not in said
    assert "à plus de 30 min des soins urgents" not in words(svg(drawn(beyond=())))
    assert {"N", "0", "10 km"} <= set(said)
    assert "à plus de 7,5 min des soins urgents" in words(svg(replace(drawn(), threshold_min=7.5)))


def test_marks_on_one_spot_stand_beside_each_other() -> None:
    here = 30_000.0, 30_000.0
    tree = svg(
        drawn(
            Mark(MarkKind.SITE, *here, "1"),
            Mark(MarkKind.SITE, *here, "2"),
            Mark(MarkKind.URGENT, *here),
            Mark(MarkKind.URGENT, *here),
            Mark(MarkKind.CARE, *here),
        )
    )
    spots = standing(tree)
    assert len(spots) == 4  # The second place of urgent care looks like the first.
    for number, (x, y) in enumerate(spots):
        assert all(max(abs(x - a), abs(y - b)) >= 3.2 for a, b in spots[:number])
    assert (map_width_mm() / 2, HEIGHT_MM / 2) in [(pytest.approx(x), pytest.approx(y)) for x, y in spots]


def test_a_mark_that_moves_aside_stays_in_the_window() -> None:
    """The window ends at 50 km to the east."""
    here = 49_700.0, 30_000.0
    marks = (Mark(MarkKind.SITE, *here, str(number)) for number in range(1, 6))
    spots = standing(svg(drawn(*marks)))
    assert len(spots) == 5
    assert all(0 <= x <= map_width_mm() and 0 <= y <= HEIGHT_MM for x, y in spots)


def test_hostile_names_are_text_and_the_page_is_set() -> None:
    names = [f'<script>&"{row}' for row in range(SIDE * SIDE)]
    made = locator_svg(drawn(names=names), HEIGHT_MM)
    assert b"<script>" not in made
    assert any(word == '<script>&"24' for word in words(ElementTree.fromstring(made)))
    header = Header("Fiche", "DUMG", "", "", AT)
    document = Document("x", header, (Picture(made, "Carte", height_mm=HEIGHT_MM),), Frame.SHEET)
    assert document_pdf([document], PageFormat(is_landscape=False)).startswith(b"%PDF")


def test_the_scale_is_a_round_length() -> None:
    assert [round_length_m(value) for value in (999, 1000, 4900, 5000, 27_000)] == [500, 1000, 2000, 5000, 20_000]
