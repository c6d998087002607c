"""Qt paths from shapely: same ground, holes stay holes, pieces join up."""

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QPointF

from pacte_desktop.gui.map.paths import PackedLines, PackedShapes

RING = shapely.Polygon([(0, 0), (10, 0), (10, 10), (0, 10)], [[(4, 4), (6, 4), (6, 6), (4, 6)]])
ISLANDS = shapely.MultiPolygon([shapely.box(20, 0, 22, 2), shapely.box(24, 0, 26, 2)])


@pytest.mark.parametrize(
    ("x", "y", "inside"), [(1, 1, True), (5, 5, False), (21, 1, True), (23, 1, False), (25, 1, True)]
)
def test_path_covers_what_the_polygons_cover(x: float, y: float, inside: bool) -> None:
    assert PackedShapes([RING, ISLANDS]).path().contains(QPointF(x, y)) is inside


def test_subset_holds_only_the_wanted_shapes() -> None:
    path = PackedShapes([RING, ISLANDS]).path(np.array([False, True]))
    assert not path.contains(QPointF(1, 1))
    assert path.contains(QPointF(25, 1))


def test_nothing_gives_an_empty_path() -> None:
    assert PackedShapes([]).path().isEmpty()
    assert PackedShapes([shapely.Polygon()]).path().isEmpty()
    assert PackedLines(np.array([], dtype=object)).seen_in((0, 0, 1, 1)) == []


def test_pieces_have_the_length_of_the_line_and_are_culled() -> None:
    angles = np.linspace(0, 2 * np.pi, 1_001)
    circle = shapely.Polygon(np.column_stack([np.cos(angles), np.sin(angles)]) * 1_000)
    lines = PackedLines(np.array([circle], dtype=object))
    everything = lines.seen_in((-2_000, -2_000, 2_000, 2_000))
    assert sum(piece.length() for piece in everything) == pytest.approx(circle.length)
    assert 0 < len(lines.seen_in((900, -100, 1_100, 100))) < len(everything)
    assert lines.seen_in((2_000, 2_000, 3_000, 3_000)) == []


def test_a_few_rows_give_the_path_of_these_shapes() -> None:
    shapes = PackedShapes([RING, ISLANDS, shapely.box(30, 0, 32, 2)])
    by_rows = shapes.path_of_rows(np.array([2, 0]))
    assert by_rows.contains(QPointF(31, 1))
    assert by_rows.contains(QPointF(1, 1))
    assert not by_rows.contains(QPointF(5, 5))
    assert not by_rows.contains(QPointF(21, 1))
    assert shapes.path_of_rows(np.array([], dtype=np.int64)).isEmpty()
    assert shapes.path_of_rows(np.array([0, 1, 2])) == shapes.path()
