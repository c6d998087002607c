"""Samples for legends: how a class or a symbol is painted into a small box, on cards and on paper."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from pacte_desktop.gui.map.brushes import paint_swatch
from pacte_desktop.gui.map.model import PointKind, PointState
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.scheme import Scheme
from pacte_desktop.gui.map.symbols import draw_symbol

Draw = Callable[[QPainter, QRectF, MapPalette], None]
"""Paints the sample into a box."""


def class_sample(scheme: Scheme, index: int) -> Draw:
    """Swatch of a class with the brushes of the map, framed."""

    def draw(painter: QPainter, box: QRectF, palette: MapPalette) -> None:
        paint_swatch(painter, box, palette, scheme, index)
        _frame(painter, box, palette)

    return draw


def symbol_sample(kind: PointKind, fill: float | None = None, state: PointState = PointState.USUAL) -> Draw:
    """Symbol of a kind of point in the middle of the box, smaller where a halo must fit in."""
    size = 0.62 if state is PointState.ADDED else 0.92

    def draw(painter: QPainter, box: QRectF, palette: MapPalette) -> None:
        draw_symbol(painter, kind, box.center(), box.height() * size, palette, fill=fill, state=state)

    return draw


def _frame(painter: QPainter, box: QRectF, palette: MapPalette) -> None:
    painter.setPen(QPen(palette.separator, 1))
    painter.drawRect(box)


def middle_line(box: QRectF) -> tuple[QPointF, QPointF]:
    """Ends of a line along the middle of the box."""
    return QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())
