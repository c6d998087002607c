"""Tiles of pixels that repeat: the hatching of the classes and the dots of no data, on the screen and in pictures."""

import functools
import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.scheme import Pattern

DOT_PX = 6
STROKE_PX = 0.9


def screen_aligned(camera: Camera) -> QTransform:
    """Brush transform that undoes the zoom, so that a pattern keeps its size on the paper and sticks to the ground.

    The pattern starts on a whole pixel: between two pixels it would be smeared.
    """
    world = camera.transform
    inverse, _ = world.inverted()
    return QTransform.fromTranslate(round(world.dx()), round(world.dy())) * inverse


def pattern_brush(pattern: Pattern, ink: QColor, dpr: float) -> QBrush:
    """Hatching alone, transparent between its strokes."""
    return QBrush(_hatch(ink.rgba(), pattern, dpr))


def dot_brush(ink: QColor, dpr: float) -> QBrush:
    """Staggered dots alone, transparent between them."""
    return QBrush(_dots(ink.rgba(), dpr))


# Pictures and not pixmaps: the ground of a large map is painted outside the thread of the window.
@functools.lru_cache(maxsize=128)
def _hatch(rgba: int, pattern: Pattern, dpr: float) -> QImage:
    """Seamless tile of one line of each stroke every ``period_px`` pixels (measured along the row or column)."""
    period = pattern.period_px
    tile, painter = _tile(period, dpr)
    painter.setPen(QPen(QColor.fromRgba(rgba), STROKE_PX))
    for shift in (-period, 0, period):
        if "/" in pattern.strokes:
            painter.drawLine(QPointF(shift - 1, period + 1), QPointF(shift + period + 1, -1))
        if "\\" in pattern.strokes:
            painter.drawLine(QPointF(shift - 1, -1), QPointF(shift + period + 1, period + 1))
    middle = period // 2 + 0.5
    if "-" in pattern.strokes:
        painter.drawLine(QPointF(-1, middle), QPointF(period + 1, middle))
    if "|" in pattern.strokes:
        painter.drawLine(QPointF(middle, -1), QPointF(middle, period + 1))
    painter.end()
    return tile


@functools.lru_cache(maxsize=8)
def _dots(rgba: int, dpr: float) -> QImage:
    """Seamless tile with two staggered dots."""
    tile, painter = _tile(DOT_PX, dpr)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(rgba))
    for place in (DOT_PX / 4, 3 * DOT_PX / 4):
        painter.drawEllipse(QPointF(place, place), 0.8, 0.8)
    painter.end()
    return tile


def _tile(size_px: int, dpr: float) -> tuple[QImage, QPainter]:
    side = math.ceil(size_px * dpr)
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.setDevicePixelRatio(dpr)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return tile, painter
