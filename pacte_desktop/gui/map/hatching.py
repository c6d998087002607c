"""Hatching laid over an area: a tile of pixels on the screen, lines cut at the border of the area on paper.

A tile in a PDF would be a picture, coarse and heavy; lines stay lines at every size.
"""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPainterPath, QPen, QTransform

from pacte_desktop.gui.map.brushes import DOT_PX, STROKE_PX, dot_brush, pattern_brush
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.paths import path_of_lines
from pacte_desktop.gui.map.scheme import Pattern, Scheme
from pacte_desktop.services.map_classes import NO_DATA, Floats

# One element of a QPainterPath as QDataStream writes it: big-endian kind (0 move, 1 line) and two doubles.
_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_DIAGONAL = math.sqrt(0.5)
# Direction along each stroke (x right, y down), and how far apart its lines are for a period of 1.
_STROKES = {
    "/": ((_DIAGONAL, -_DIAGONAL), _DIAGONAL),
    "\\": ((_DIAGONAL, _DIAGONAL), _DIAGONAL),
    "-": ((1.0, 0.0), 1.0),
    "|": ((0.0, 1.0), 1.0),
}
_DOT_WIDTH_PX = 1.5


def is_paper(painter: QPainter) -> bool:
    """True where lines stay lines: PDF, SVG, a printer; False for pixels."""
    return painter.paintEngine().type() != QPaintEngine.Type.Raster


def fill_class(
    painter: QPainter, area: QPainterPath, palette: MapPalette, scheme: Scheme, index: int, *, tile: QTransform
) -> None:
    """Fill ``area`` with the colour of class ``index`` (-1: no data) and its hatching, as the legend shows them.

    ``tile`` takes the pixels of the paper to the coordinates of ``area``: a pattern keeps its size at every zoom.
    """
    if index == NO_DATA:
        painter.fillPath(area, palette.no_data)
        _dot(painter, area, palette.no_data_dot, tile)
        return
    look = scheme.looks[index]
    painter.fillPath(area, palette.fill(look))
    if look.pattern is not None:
        hatch(painter, area, look.pattern, palette.ink(look), tile)


def fill_swatch(painter: QPainter, box: QRectF, palette: MapPalette, scheme: Scheme, index: int) -> None:
    """Sample of class ``index`` for the legend, filled and hatched like the map."""
    fill_class(painter, path_of_box(box), palette, scheme, index, tile=QTransform())


def hatch(painter: QPainter, area: QPainterPath, pattern: Pattern, ink: QColor, tile: QTransform) -> None:
    """Lay ``pattern`` over ``area``, transparent between its strokes."""
    if is_paper(painter):
        _lines(painter, area, pattern, QPen(ink, STROKE_PX), tile)
        return
    brush = pattern_brush(pattern, ink, painter.device().devicePixelRatioF())
    brush.setTransform(tile)
    painter.fillPath(area, brush)


def _dot(painter: QPainter, area: QPainterPath, ink: QColor, tile: QTransform) -> None:
    if not is_paper(painter):
        brush = dot_brush(ink, painter.device().devicePixelRatioF())
        brush.setTransform(tile)
        painter.fillPath(area, brush)
        return
    pen = QPen(ink, _DOT_WIDTH_PX)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, DOT_PX / _DOT_WIDTH_PX])
    _lines(painter, area, Pattern("-", DOT_PX // 2), pen, tile)


def _lines(painter: QPainter, area: QPainterPath, pattern: Pattern, pen: QPen, tile: QTransform) -> None:
    """The strokes in pixels of the paper, whatever the coordinates of the area are."""
    to_paper, _ = tile.inverted()
    if pen.style() == Qt.PenStyle.SolidLine:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.save()
    painter.setTransform(tile, True)
    painter.strokePath(hatch_path(to_paper.map(area), pattern), pen)
    painter.restore()


def path_of_box(box: QRectF) -> QPainterPath:
    """A rectangle as an area."""
    path = QPainterPath()
    path.addRect(box)
    return path


def hatch_path(area: QPainterPath, pattern: Pattern) -> QPainterPath:
    """The strokes of ``pattern`` inside ``area``, which is bounded by straight lines and filled even-odd."""
    start, end = _edges(area)
    pieces = [
        _cut(start, end, *_STROKES[stroke], pattern.period_px) for stroke in _STROKES if stroke in pattern.strokes
    ]
    points = np.concatenate([piece.reshape(-1, 2) for piece in pieces]) if pieces else np.empty((0, 2))
    return path_of_lines(points, np.arange(0, len(points), 2))


def _edges(area: QPainterPath) -> tuple[Floats, Floats]:
    """Ends of every edge, rings closed."""
    data = QByteArray()
    stream = QDataStream(data, QIODevice.OpenModeFlag.WriteOnly)
    stream << area
    count = area.elementCount()
    elements = np.frombuffer(data.data(), dtype=_ELEMENT, count=count, offset=4)
    points = np.column_stack([elements["x"], elements["y"]]).astype(np.float64)
    if count == 0:
        return points, points
    first = np.flatnonzero(elements["kind"] == 0)
    following = np.arange(1, count + 1)
    following[np.append(first[1:], count) - 1] = first
    return points, points[following]


def _cut(start: Floats, end: Floats, along: tuple[float, float], apart: float, period_px: int) -> Floats:
    """Pieces (n, 2, 2) of the parallel lines between where they enter and leave the area."""
    direction = np.array(along)
    across = np.array([-along[1], along[0]])
    step = apart * period_px
    low, high = np.sort(np.column_stack([start @ across, end @ across]) / step, axis=1).T
    # Half-open: a line through a corner meets one of its two edges, not both.
    first, last = np.ceil(low).astype(np.int64), np.ceil(high).astype(np.int64)
    meets = last - first
    edge = np.repeat(np.arange(len(start)), meets)
    line = np.arange(meets.sum()) - np.repeat(np.cumsum(meets) - meets, meets) + first[edge]
    place = _along(start[edge], end[edge], direction, across, line * step)
    order = np.lexsort((place, line))
    line, place = line[order], place[order]
    points = place[:, None] * direction + (line * step)[:, None] * across
    pieces: Floats = points[: len(points) // 2 * 2].reshape(-1, 2, 2)
    return pieces


def _along(
    start: Floats, end: Floats, direction: NDArray[np.float64], across: NDArray[np.float64], height: Floats
) -> Floats:
    """Where the edges cross the lines at ``height``, measured along the lines."""
    low, high = start @ across, end @ across
    share = (height - low) / (high - low)
    place: Floats = start @ direction + share * ((end - start) @ direction)
    return place
