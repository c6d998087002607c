"""Zones of equal minutes over the communes: translucent bands, holes hatched, the border at the limit the loudest."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform
from shapely.geometry.base import BaseGeometry

from pacte_desktop.gui.map.brushes import screen_aligned
from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.emphasis import world_pen
from pacte_desktop.gui.map.hatching import hatch, path_of_box
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.paths import PackedLines, PackedShapes
from pacte_desktop.gui.map.scheme import DENSE_HATCH_PX, LIGHT_HATCH_PX, Pattern

_LIMIT_WIDTH_PX = 2.8
_OTHER_WIDTH_PX = 1.1
_CASING_PX = 2.4
_NEAR_ALPHA, _FAR_ALPHA = 88, 26
_BEYOND_ALPHA = 60
_HOLE_PATTERN = Pattern("/\\", DENSE_HATCH_PX)
_BEYOND_PATTERN = Pattern("/", LIGHT_HATCH_PX)


@dataclass(frozen=True)
class MapZone:
    """Where the minutes are at most ``upper_min``: polygon with holes, in projected metres."""

    polygon: BaseGeometry
    upper_min: float


@dataclass(frozen=True)
class ZoneLook:
    """Fill, hatching and border of one band."""

    fill: QColor
    pattern: Pattern | None
    line: QColor
    width_px: float


def zone_look(upper_min: float, limit_min: float, palette: MapPalette, closeness: float) -> ZoneLook:
    """Look of the band that ends at ``upper_min``; ``closeness`` 1 the nearest to 0 the one at the limit."""
    within = upper_min <= limit_min
    fill = QColor(palette.zone if within else palette.beyond[0])
    fill.setAlpha(round(_FAR_ALPHA + (_NEAR_ALPHA - _FAR_ALPHA) * closeness) if within else _BEYOND_ALPHA)
    line = palette.zone_limit if upper_min == limit_min else (palette.zone if within else palette.beyond[-1])
    width = _LIMIT_WIDTH_PX if upper_min == limit_min else _OTHER_WIDTH_PX
    return ZoneLook(fill, None if within else _BEYOND_PATTERN, line, width)


def closeness_of(upper_min: float, all_upper_min: Collection[float], limit_min: float) -> float:
    """1 for the nearest band, 0 for the one at the limit and those beyond."""
    within = sorted(value for value in all_upper_min if value <= limit_min)
    if upper_min not in within or len(within) == 1:
        return 0.0
    return 1.0 - within.index(upper_min) / (len(within) - 1)


@dataclass
class _Band:
    upper_min: float
    area: QPainterPath
    outline: PackedLines


class ZoneLayer:
    """Bands of the zones, each without the nearer ones, and the holes within the limit."""

    def __init__(self) -> None:
        self._limit_min = 0.0
        self._bands: list[_Band] = []
        self._holes = QPainterPath()
        self._hidden: frozenset[float] = frozenset()
        self.visible = True
        self.filled = True
        """False where the communes are coloured by minutes too: a veil would change the colours of their legend."""

    def set_zones(self, zones: Sequence[MapZone], limit_min: float) -> None:
        """Take these zones, in any order; a zone may hold the nearer ones or leave them out."""
        self._limit_min = limit_min
        self._bands = []
        nearer: BaseGeometry | None = None
        for zone in sorted(zones, key=lambda zone: zone.upper_min):
            outline = _as_array([zone.polygon])
            # Filled even-odd, a zone and the nearer one inside it are the band between them: no overlay of geometries.
            ring = [zone.polygon] if nearer is None or not _holds(zone.polygon, nearer) else [zone.polygon, nearer]
            self._bands.append(_Band(zone.upper_min, PackedShapes(ring).path(), PackedLines(outline)))
            nearer = zone.polygon
        within = [zone.polygon for zone in zones if zone.upper_min == limit_min]
        self._holes = PackedShapes(np.concatenate([_as_array([]), *map(holes_of, within)])).path()

    def set_hidden(self, upper_min: Collection[float]) -> None:
        """Leave these bands out."""
        self._hidden = frozenset(upper_min)

    @property
    def _shown(self) -> list[_Band]:
        return [band for band in self._bands if band.upper_min not in self._hidden] if self.visible else []

    def paint_fills(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """Bands, then the holes within the limit unless a farther band already fills them."""
        shown = self._shown
        if not shown:
            return
        tile = screen_aligned(camera)
        every = [band.upper_min for band in self._bands]
        painter.save()
        painter.setTransform(camera.transform, True)
        for band in shown if self.filled else ():
            look = self._look(band, palette, every)
            painter.fillPath(band.area, look.fill)
            if look.pattern is not None:
                hatch(painter, band.area, look.pattern, palette.hatch, tile)
        if not self.filled or all(band.upper_min <= self._limit_min for band in shown):
            veil = QColor(palette.beyond[0])
            veil.setAlpha(_BEYOND_ALPHA)
            painter.fillPath(self._holes, veil)
            hatch(painter, self._holes, _HOLE_PATTERN, palette.hatch, tile)
        painter.restore()

    def paint_borders(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """Borders, the farthest first, so that the one at the limit lies over all others."""
        every = [band.upper_min for band in self._bands]
        painter.save()
        painter.setTransform(camera.transform, True)
        for band in sorted(self._shown, key=lambda band: (band.upper_min == self._limit_min, -band.upper_min)):
            look = self._look(band, palette, every)
            pieces = band.outline.seen_in(camera.bounds_m(10))
            pens = [world_pen(look.line, look.width_px, camera)]
            if band.upper_min == self._limit_min:
                pens.insert(0, world_pen(palette.label_halo, look.width_px + _CASING_PX, camera))
            for pen in pens:
                pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
                for piece in pieces:
                    painter.strokePath(piece, pen)
        painter.restore()

    def _look(self, band: _Band, palette: MapPalette, every: Collection[float]) -> ZoneLook:
        return zone_look(band.upper_min, self._limit_min, palette, closeness_of(band.upper_min, every, self._limit_min))


def paint_zone_sample(
    painter: QPainter, box: QRectF, palette: MapPalette, look: ZoneLook, *, filled: bool = True
) -> None:
    """Sample of a band for the legend: its fill over land and its border along the top, or the border alone."""
    painter.fillRect(box, palette.land)
    if filled:
        painter.fillRect(box, look.fill)
    if filled and look.pattern is not None:
        hatch(painter, path_of_box(box), look.pattern, palette.hatch, QTransform())
    painter.setPen(QPen(look.line, look.width_px))
    top = box.top() + look.width_px / 2 if filled else box.center().y()
    painter.drawLine(QPointF(box.left(), top), QPointF(box.right(), top))


def holes_of(zone: BaseGeometry) -> NDArray[np.object_]:
    """Inner rings of a polygon or of several, as polygons."""
    parts = shapely.get_parts(_as_array([zone]))
    parts = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
    rings = [ring for part in parts for ring in part.interiors]
    return np.asarray(shapely.polygons(rings), dtype=object) if rings else _as_array([])


def _holds(zone: BaseGeometry, nearer: BaseGeometry) -> bool:
    """The zone includes the nearer one, and is not only the band around it: a point of the nearer one tells."""
    inner = nearer.representative_point()
    return bool(shapely.contains_xy(zone, inner.x, inner.y))


def _as_array(shapes: Sequence[BaseGeometry]) -> NDArray[np.object_]:
    array = np.empty(len(shapes), dtype=object)
    array[:] = list(shapes)
    return array
