"""Coloured communes: one merged area per class of minutes, hatched beyond the limit, dotted without data."""

import functools
import math

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform
from shapely.errors import GEOSException

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.model import Floats, MapBands
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.paths import PackedShapes

NO_DATA = -1
LIGHT_HATCH_PX = 8
DENSE_HATCH_PX = 5
DOT_PX = 6


class Choropleth:
    """Areas of the classes, in metres (EPSG:2154)."""

    def __init__(self, polygons: NDArray[np.object_], bands: MapBands) -> None:
        self._polygons = polygons
        self._bands = bands
        self.classes = np.full(len(polygons), NO_DATA, dtype=np.int64)
        self._areas: list[QPainterPath] = []
        self._without_data = QPainterPath()
        self._merge()

    def set_minutes(self, minutes: Floats | None) -> None:
        """Class every commune again; only the merged areas are rebuilt."""
        if minutes is None:
            self.classes = np.full(len(self._polygons), NO_DATA, dtype=np.int64)
        else:
            self.classes = self._bands.classify(np.asarray(minutes, dtype=float))
        self._merge()

    def _merge(self) -> None:
        """Area k holds class k and above: drawn in order, no seam of the ground shows between two classes."""
        self._areas = [merged_path(self._polygons[self.classes >= index]) for index in range(self._bands.count)]
        self._without_data = merged_path(self._polygons[self.classes == NO_DATA])

    def paint(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """Fill every class, then its hatching."""
        dpr = painter.device().devicePixelRatioF()
        painter.save()
        painter.setTransform(camera.transform, True)
        pattern = screen_aligned(camera)
        layers = [(NO_DATA, self._without_data), *enumerate(self._areas)]
        for index, area in layers:
            if not area.isEmpty():
                for brush in class_brushes(palette, self._bands, index, dpr):
                    if brush.style() == Qt.BrushStyle.TexturePattern:
                        brush.setTransform(pattern)
                    painter.fillPath(area, brush)
        painter.restore()


def merged_path(polygons: NDArray[np.object_]) -> QPainterPath:
    """Area of the union of neighbouring polygons."""
    return PackedShapes(merged(polygons)).path()


def merged(polygons: NDArray[np.object_]) -> NDArray[np.object_]:
    """The union as an array of at most one shape; by the slow road where polygons overlap by mistake."""
    if len(polygons) == 0:
        return np.array([], dtype=object)
    try:
        union = shapely.coverage_union_all(polygons)
    except GEOSException:
        union = shapely.union_all(polygons)
    return np.array([union], dtype=object)


def screen_aligned(camera: Camera) -> QTransform:
    """Brush transform that undoes the zoom, so that a pattern keeps its size on the paper and sticks to the ground.

    The pattern starts on a whole pixel: between two pixels it would be smeared.
    """
    world = camera.transform
    inverse, _ = world.inverted()
    return QTransform.fromTranslate(round(world.dx()), round(world.dy())) * inverse


def class_brushes(palette: MapPalette, bands: MapBands, index: int, dpr: float = 2.0) -> list[QBrush]:
    """Brushes to lay one over the other for class ``index`` (-1: no data); the legend uses the same ones."""
    if index == NO_DATA:
        return [QBrush(palette.no_data), QBrush(_dots(palette.no_data_dot.rgba(), dpr))]
    fills = palette.fills(bands.within_count, bands.count - bands.within_count)
    brushes = [QBrush(fills[index])]
    if index >= bands.within_count:
        densest = index == bands.count - 1 and bands.count - bands.within_count > 1
        period = DENSE_HATCH_PX if densest else LIGHT_HATCH_PX
        ink = palette.dense_hatch if densest else palette.hatch
        brushes.append(QBrush(_hatch(ink.rgba(), period, dpr)))
    return brushes


@functools.lru_cache(maxsize=32)
def _hatch(rgba: int, period_px: int, dpr: float) -> QPixmap:
    """Seamless tile of one rising diagonal every ``period_px`` pixels (measured along the row)."""
    tile, painter = _tile(period_px, dpr)
    painter.setPen(QPen(QColor.fromRgba(rgba), 0.9))
    for shift in (-period_px, 0, period_px):
        painter.drawLine(QPointF(shift - 1, period_px + 1), QPointF(shift + period_px + 1, -1))
    painter.end()
    return tile


@functools.lru_cache(maxsize=8)
def _dots(rgba: int, dpr: float) -> QPixmap:
    """Seamless tile with two staggered dots."""
    tile, painter = _tile(DOT_PX, dpr)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(rgba))
    for place in (DOT_PX / 4, 3 * DOT_PX / 4):
        painter.drawEllipse(QPointF(place, place), 0.8, 0.8)
    painter.end()
    return tile


def _tile(size_px: int, dpr: float) -> tuple[QPixmap, QPainter]:
    side = math.ceil(size_px * dpr)
    tile = QPixmap(side, side)
    tile.setDevicePixelRatio(dpr)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return tile, painter


def paint_swatch(painter: QPainter, rect: QRectF, palette: MapPalette, bands: MapBands, index: int) -> None:
    """Sample of class ``index`` for the legend, with the brushes of the map."""
    for brush in class_brushes(palette, bands, index, painter.device().devicePixelRatioF()):
        painter.fillRect(rect, brush)
