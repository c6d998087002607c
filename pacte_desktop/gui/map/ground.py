"""The ground of the map: land, coloured communes, zones, roads and outlines, below names and symbols."""

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from shapely.geometry.base import BaseGeometry

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.choropleth import Choropleth, merged, merged_path
from pacte_desktop.gui.map.emphasis import world_pen
from pacte_desktop.gui.map.hatching import is_paper
from pacte_desktop.gui.map.model import MapCommunes, MapOutlines
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.paths import PackedLines, PackedShapes
from pacte_desktop.gui.map.roads import RoadLayer
from pacte_desktop.gui.map.scheme import Scheme
from pacte_desktop.gui.map.zones import ZoneLayer
from pacte_desktop.services.map_classes import Floats

# Metres per pixel below which the border of every commune is drawn.
COMMUNE_BORDERS_BELOW_M = 130.0
# (metres per pixel above, outlines thinned by metres): less than a pixel, the first that fits.
_DETAIL = ((1_000.0, 900.0), (300.0, 260.0), (110.0, 90.0), (0.0, 0.0))
_AREA_DIMENSION = 2


class _Outline:
    """Shapes of one weight, at several levels of detail, each made when first looked at."""

    def __init__(self, shapes: NDArray[np.object_]) -> None:
        self._shapes = shapes
        self._levels: dict[float, PackedLines] = {}
        self.is_area = len(shapes) > 0 and bool((shapely.get_dimensions(shapes) == _AREA_DIMENSION).all())
        self.area = PackedShapes(shapes) if self.is_area else None

    def pieces(self, camera: Camera) -> list[QPainterPath]:
        """What the paper shows, in metres."""
        metres = camera.metres_per_pixel
        tolerance_m = next(tolerance for above, tolerance in _DETAIL if metres > above)
        if tolerance_m not in self._levels:
            self._levels[tolerance_m] = PackedLines(_thinned(self._shapes, tolerance_m, self.is_area))
        return self._levels[tolerance_m].seen_in(camera.bounds_m(10))


def _thinned(shapes: NDArray[np.object_], tolerance_m: float, is_area: bool) -> NDArray[np.object_]:
    """Fewer vertices; neighbouring areas keep the same border."""
    if tolerance_m == 0 or len(shapes) == 0:
        return shapes
    thinned = shapely.coverage_simplify(shapes, tolerance_m) if is_area else shapely.simplify(shapes, tolerance_m)
    return np.asarray(thinned, dtype=object)


class Ground:
    """Areas and lines in projected metres, painted for one camera at a time."""

    def __init__(self, communes: MapCommunes, scheme: Scheme, zones: ZoneLayer, roads: RoadLayer) -> None:
        self.choropleth = Choropleth(communes.polygon[communes.inside], scheme)
        self._zones, self._roads = zones, roads
        self._inside = communes.inside
        self._region = _Outline(merged(communes.polygon[communes.inside]))
        self._context = merged_path(communes.polygon[~communes.inside])
        self._borders = PackedShapes(communes.polygon)
        self._departements = self._regions = _Outline(np.array([], dtype=object))

    def set_values(self, values: Floats | None, scheme: Scheme | None = None) -> None:
        """Values of all communes, in their order; those of the context are not coloured."""
        inside = None if values is None else np.asarray(values, dtype=float)[self._inside]
        self.choropleth.set_values(inside, scheme)

    def set_outlines(self, outlines: MapOutlines) -> None:
        """Take other outlines."""
        self._departements = _Outline(_object_array(outlines.departements))
        self._regions = _Outline(_object_array(outlines.regions))

    def paint(self, painter: QPainter, camera: Camera, palette: MapPalette, smooth: bool) -> None:
        """Paint everything; without ``smooth`` edges are jagged, lines thin, and it takes a tenth of the time."""
        painter.save()
        painter.setTransform(camera.transform, True)
        self._paint_land(painter, camera, palette)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        self.choropleth.paint(painter, camera, palette)
        self._zones.paint_fills(painter, camera, palette)
        painter.save()
        painter.setTransform(camera.transform, True)
        if camera.metres_per_pixel < COMMUNE_BORDERS_BELOW_M:
            self._paint_borders(painter, camera, palette)
        painter.restore()
        self._roads.paint(painter, camera, palette, smooth)
        self._paint_outlines(painter, camera, palette, smooth)
        self._zones.paint_borders(painter, camera, palette)

    def _paint_outlines(self, painter: QPainter, camera: Camera, palette: MapPalette, smooth: bool) -> None:
        """Départements thin, régions and the region at hand strong."""
        painter.save()
        painter.setTransform(camera.transform, True)
        for outline, colour, width_px in (
            (self._departements, palette.departement, 1.0),
            (self._regions, palette.departement, 1.7),
            (self._region, palette.region, 2.0),
        ):
            pen = world_pen(colour, width_px, camera) if smooth else _hairline(painter, colour)
            pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
            for piece in outline.pieces(camera):
                painter.strokePath(piece, pen)
        painter.restore()

    def outline_of_rows(self, rows: NDArray[np.int64]) -> QPainterPath:
        """Polygons of the communes in these rows."""
        return self._borders.path_of_rows(rows)

    def _paint_land(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """Quiet land, without smoothing: its edge lies under an outline."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self._regions.area is not None:
            land = self._regions.area
            painter.fillPath(land.path(land.seen_in(camera.bounds_m())), palette.land)
        painter.fillPath(self._context, palette.land)

    def _paint_borders(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """Hairlines, stronger as the map comes nearer."""
        seen = self._borders.seen_in(camera.bounds_m(10))
        nearness = min(1.0, max(0.35, (COMMUNE_BORDERS_BELOW_M - camera.metres_per_pixel) / 90.0))
        for flags, colour in ((seen & ~self._inside, palette.context_border), (seen & self._inside, palette.border)):
            faded = QColor(colour)
            faded.setAlphaF(colour.alphaF() * nearness)
            pen = world_pen(faded, 0.8, camera) if is_paper(painter) else _hairline(painter, faded)
            painter.strokePath(self._borders.path(flags), pen)


def _hairline(painter: QPainter, colour: QColor) -> QPen:
    """Line of one device pixel, for which Qt has a fast road; on paper it would be too thin."""
    pen = QPen(colour, 1.0 / painter.device().devicePixelRatioF())
    pen.setCosmetic(True)
    return pen


def _object_array(shapes: Sequence[BaseGeometry]) -> NDArray[np.object_]:
    array = np.empty(len(shapes), dtype=object)
    array[:] = list(shapes)
    return array
