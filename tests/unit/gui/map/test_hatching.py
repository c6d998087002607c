"""Hatching on paper: lines that stay inside the area, as far apart as the tiles of the screen, and no picture."""

import math
import re

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QTransform
from PySide6.QtSvg import QSvgGenerator

from pacte_desktop.gui.map.hatching import fill_swatch, hatch, hatch_path, is_paper
from pacte_desktop.gui.map.palette import LIGHT_MAP
from pacte_desktop.gui.map.paths import PackedShapes
from pacte_desktop.gui.map.scheme import Pattern, sequential_scheme
from pacte_desktop.services.map_classes import NO_DATA

RING = shapely.Point(50, 50).buffer(45).difference(shapely.Point(50, 50).buffer(20))


def lines_of(path: QPainterPath) -> list[shapely.LineString]:
    points = [(path.elementAt(index).x, path.elementAt(index).y) for index in range(path.elementCount())]
    return [shapely.LineString(points[index : index + 2]) for index in range(0, len(points), 2)]


@pytest.mark.parametrize(("strokes", "apart"), [("/", math.sqrt(0.5)), ("\\", math.sqrt(0.5)), ("-", 1.0), ("|", 1.0)])
@pytest.mark.parametrize("period", [5, 8])
def test_the_lines_lie_inside_and_cover_as_much_as_they_should(strokes: str, apart: float, period: int) -> None:
    lines = lines_of(hatch_path(PackedShapes([RING]).path(), Pattern(strokes, period)))
    inside = RING.buffer(1e-6)
    assert lines and all(inside.contains(line) for line in lines)
    # Lines a distance d apart have a total length of area / d.
    total = sum(line.length for line in lines)
    assert total == pytest.approx(RING.area / (apart * period), rel=0.03)


def test_both_ways_are_crossed_and_an_empty_area_has_no_lines() -> None:
    area = PackedShapes([RING]).path()
    one, other, both = (len(lines_of(hatch_path(area, Pattern(strokes)))) for strokes in ("/", "\\", "/\\"))
    assert both == one + other
    assert hatch_path(QPainterPath(), Pattern("/\\")).isEmpty()


def test_corners_on_a_line_are_neither_lost_nor_counted_twice() -> None:
    """A square whose sides and corners lie on the lines themselves."""
    lines = lines_of(hatch_path(PackedShapes([shapely.box(0, 0, 40, 40)]).path(), Pattern("-", 10)))
    heights = sorted(line.coords[0][1] for line in lines)
    assert all(line.length == pytest.approx(40) for line in lines)
    assert np.allclose(np.diff(heights), 10) and len(lines) == 4


def drawn_svg(index: int) -> str:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(100, 100))
    painter = QPainter(generator)
    assert is_paper(painter)
    fill_swatch(painter, QRectF(10, 10, 80, 80), LIGHT_MAP, sequential_scheme((1.0, 2.0, 3.0, 4.0, 5.0)), index)
    painter.end()
    return bytes(held.data()).decode()


@pytest.mark.parametrize("index", [NO_DATA, 1, 2, 5])
def test_nothing_on_paper_is_a_picture(index: int) -> None:
    drawn = drawn_svg(index)
    assert "<image" not in drawn and "<pattern" not in drawn
    assert re.search(r"<path[^>]*stroke|stroke=\"#", drawn)


def test_paper_and_screen_are_hatched_as_closely() -> None:
    """Ink of the tile on a picture against ink of the lines on the same picture."""
    area, pattern, shares = PackedShapes([shapely.box(0, 0, 200, 200)]).path(), Pattern("/", 8), []
    for as_lines in (False, True):
        image = QImage(200, 200, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        assert not is_paper(painter)
        if as_lines:
            painter.strokePath(hatch_path(area, pattern), QColor("black"))
        else:
            hatch(painter, area, pattern, QColor("black"), QTransform())
        painter.end()
        grey = np.frombuffer(bytes(image.constBits()), dtype=np.uint8)[::4]
        shares.append(1 - grey.mean() / 255)
    assert shares[0] == pytest.approx(shares[1], rel=0.25)
