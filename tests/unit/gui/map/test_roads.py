"""Roads: fewer classes and vertices farther away, under the names, and thinning keeps ends and shape."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from pacte_desktop.gui.map.model import MapNames
from pacte_desktop.gui.map.roads import MapRoads, RoadClass, thinned
from pacte_desktop.gui.map.view import MapView

CENTRE_M = (625_000.0, 6_626_300.0)


def _line(rank: RoadClass, north_m: float, vertices: int = 400) -> MapRoads:
    east = np.linspace(605_000, 645_000, vertices)
    return MapRoads(rank, np.column_stack([east, np.full(vertices, north_m)]), np.array([0]))


def _differs(view: MapView, roads: list[MapRoads]) -> bool:
    view.set_roads([])
    plain = view.grab().toImage()
    view.set_roads(roads)
    return view.grab().toImage() != plain


@pytest.mark.parametrize("rank", list(RoadClass))
def test_small_roads_come_only_when_near(view: MapView, rank: RoadClass) -> None:
    shown = []
    for metres in (20.0, 100.0, 300.0, 1_000.0):
        view.centre_on(*CENTRE_M, metres)
        shown.append(_differs(view, [_line(rank, CENTRE_M[1])]))
    assert shown == [True] * (4 - rank) + [False] * rank


def test_roads_can_be_hidden(view: MapView) -> None:
    view.centre_on(*CENTRE_M, 40.0)
    plain = view.grab().toImage()
    view.set_roads([_line(RoadClass.PRIMARY, CENTRE_M[1])])
    assert view.grab().toImage() != plain
    view.set_roads_visible(False)
    assert view.grab().toImage() == plain


def test_only_the_roads_of_the_paper_are_drawn_and_none_is_lost(view: MapView) -> None:
    """Every vertical stripe of the paper is crossed by the road: the bundles join up."""
    view.centre_on(*CENTRE_M, 40.0)
    plain = view.grab().toImage()
    rng = np.random.default_rng(3)
    far = [
        MapRoads(RoadClass.PRIMARY, rng.uniform((0, 1e6), (1e6, 2e6), (6_000, 2)), np.arange(0, 6_000, 3)),
        _line(RoadClass.PRIMARY, CENTRE_M[1], 5_000),
    ]
    view.set_roads(far)
    drawn = view.grab().toImage()
    middle = view.height() // 2
    rows = range(middle - 2, middle + 3)
    assert all(any(drawn.pixel(x, y) != plain.pixel(x, y) for y in rows) for x in range(0, view.width(), 7))
    quiet = [y for y in range(40, view.height() - 60, 9) if abs(y - middle) > 6]
    assert all(drawn.pixel(400, y) == plain.pixel(400, y) for y in quiet)


def test_roads_lie_under_the_names(view: MapView) -> None:
    view.centre_on(*CENTRE_M, 40.0)
    view.grab()
    label = next(label for label in view.labels if view.rect().toRectF().contains(label.rect(view.camera)))
    box = label.rect(view.camera).toRect()
    _, north_m = view.camera.to_world(label.rect(view.camera).center())
    plain = view.grab(box).toImage()
    view.set_roads([_line(RoadClass.MOTORWAY, north_m)])
    crossed = view.grab(box).toImage()
    assert crossed != plain
    ink = view._palette.label.rgb()
    letters = [(x, y) for x in range(box.width()) for y in range(box.height()) if plain.pixel(x, y) == ink]
    assert letters
    assert all(crossed.pixel(x, y) == ink for x, y in letters)


LINES = st.lists(
    st.lists(st.tuples(st.floats(0, 1e4), st.floats(0, 1e4)), min_size=2, max_size=30), min_size=1, max_size=8
)


@given(lines=LINES, tolerance_m=st.sampled_from([20.0, 200.0, 2_000.0]))
def test_thinned_lines_keep_their_ends_and_stay_near(
    lines: list[list[tuple[float, float]]], tolerance_m: float
) -> None:
    xy = np.concatenate([np.array(line) for line in lines])
    start = np.cumsum([0, *(len(line) for line in lines)])[:-1]
    fewer, at = thinned(xy, start, tolerance_m)
    kept = [part.tolist() for part in np.split(fewer, at[1:])] if len(at) else []
    position = 0
    for line in lines:
        cells = {tuple(np.floor(np.array(vertex) / tolerance_m)) for vertex in line}
        if len(cells) == 1:
            continue
        short = kept[position]
        position += 1
        assert tuple(short[0]) == line[0]
        assert tuple(short[-1]) == line[-1]
        assert 2 <= len(short) <= len(line)
        gap = shapely.distance(shapely.points(np.array(line)), shapely.linestrings(np.array(short))).max()
        assert gap <= tolerance_m * 2**0.5 + 1e-6
    assert position == len(kept)


@pytest.mark.parametrize("start", [[1], [0, 0], [0, 9]])
def test_senseless_starts_are_refused(start: list[int]) -> None:
    with pytest.raises(ValueError):
        MapRoads(RoadClass.PRIMARY, np.zeros((5, 2)), np.array(start))


def test_towns_beyond_the_communes_are_named_once(view: MapView) -> None:
    view.centre_on(*CENTRE_M, 40.0)
    here = np.array([[CENTRE_M[0] + 1_000, CENTRE_M[1] + 1_200], [615_000.0, 6_632_500.0]])
    twin = view._lettering._communes.name[0]  # type: ignore[union-attr]
    view.set_places(MapNames(np.array(["Bourg-Neuf", twin]), np.array([900_000, 5]), here, np.array([True, False])))
    view.grab()
    texts = [label.text for label in view.labels]
    assert texts.count("Bourg-Neuf") == 1
    view.set_places(None)
    view.grab()
    assert "Bourg-Neuf" not in [label.text for label in view.labels]


def test_a_place_that_is_a_commune_is_not_named_twice(view: MapView) -> None:
    communes = view._lettering._communes
    assert communes is not None
    view.set_places(MapNames(communes.name[44:45], np.array([9_000]), communes.point[44:45] + 400, np.array([False])))
    view.centre_on(*communes.point[44], 20.0)
    view.grab()
    assert [label.text for label in view.labels].count(communes.name[44]) == 1


def test_an_image_of_no_roads_is_no_error(view: MapView) -> None:
    view.set_roads([MapRoads(RoadClass.PRIMARY, np.empty((0, 2)), np.empty(0, dtype=np.int64))])
    assert isinstance(view.grab().toImage(), QImage)
