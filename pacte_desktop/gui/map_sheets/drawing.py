"""A scene drawn for paper: map and legend as SVG, whose letters are set by the typeface of the document."""

import re

import shapely
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QFont, QPainter

from pacte_desktop.gui.map import furniture
from pacte_desktop.gui.map.camera import Camera, scaled_into
from pacte_desktop.gui.map.emphasis import Emphasis
from pacte_desktop.gui.map.ground import Ground
from pacte_desktop.gui.map.lettering import Lettering
from pacte_desktop.gui.map.marks import hidden_kinds
from pacte_desktop.gui.map.model import MapPoint, PointKind, PointState
from pacte_desktop.gui.map.palette import LIGHT_MAP, MapPalette
from pacte_desktop.gui.map.roads import RoadLayer
from pacte_desktop.gui.map.scheme import Scheme
from pacte_desktop.gui.map.sheet import SheetContent, SheetMap, paint_sheet
from pacte_desktop.gui.map.zones import ZoneLayer
from pacte_desktop.gui.map_sheets.flat_painter import FlatPainter
from pacte_desktop.gui.map_sheets.scene import Scene

PIXEL_PT = 0.567
"""A pixel of the map on A4: 0.2 mm, so that names are 6.8 pt high and hatchings 1 to 1.6 mm apart."""
_FINENESS = 3.0
_INSET_PX = 16.0
_SCALE_BAR_INSET_PX = 14.0


class AreaMap:
    """The map of a scene for :func:`paint_sheet`."""

    def __init__(self, scene: Scene, font: QFont) -> None:
        self._scene, self._font = scene, font
        self._ground = Ground(scene.communes, scene.scheme, ZoneLayer(), RoadLayer())
        self._ground.set_outlines(scene.outlines)
        self._ground.set_values(scene.values)
        self._drawn_m: list[tuple[float, float, float, float]] = []
        self._lettering = Lettering()
        self._lettering.set_font(font)
        self._lettering.fineness = _FINENESS
        self._lettering.is_framed = True
        self._lettering.set_communes(scene.communes)
        self._lettering.set_points(scene.points)
        self._lettering.set_named(scene.named)

    @property
    def attribution(self) -> str:
        """Nothing: the foot of the page names the sources."""
        return ""

    @property
    def scheme(self) -> Scheme:
        """Classes of the communes."""
        return self._scene.scheme

    def font(self) -> QFont:
        """The font of the sheet."""
        return self._font

    def camera(self, rect: QRectF) -> Camera:
        """Where a map of this size looks: the whole area, with what is around it."""
        paper = Camera(width=rect.width() / PIXEL_PT, height=rect.height() / PIXEL_PT)
        inset = min(_INSET_PX, paper.width / 10, paper.height / 10)
        free = QRectF(0, 0, paper.width, paper.height).adjusted(inset, inset, -inset, -inset)
        return paper.fitted(self._scene.bounds_m, free)

    def render_map(
        self,
        painter: QPainter,
        rect: QRectF,
        palette: MapPalette | None = None,
        *,
        with_attribution: bool = True,
    ) -> None:
        """Draw it as lines and letters into ``rect``, in points."""
        used, camera = palette or LIGHT_MAP, self.camera(rect)
        self._drawn_m.append(camera.bounds_m())
        self._arrange(camera)
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        painter.scale(PIXEL_PT, PIXEL_PT)
        painter.fillRect(QRectF(0, 0, camera.width, camera.height), used.sea)
        self._ground.paint(painter, camera, used, True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._lettering.paint(painter, camera, used, Emphasis(), vector=True)
        right = camera.width - _SCALE_BAR_INSET_PX
        furniture.paint_scale_bar(painter, camera, used, self._font, right, vector=True)
        painter.restore()

    def pixel_pt(self, width_pt: float) -> float:
        """Size of a pixel of the map, whatever its size."""
        return PIXEL_PT

    def crowd(self, rect: QRectF, box: QRectF) -> int:
        """How many symbols, names and communes of the area touch ``box`` of the map drawn into ``rect``."""
        camera, at = self.camera(rect), scaled_into(box, rect, PIXEL_PT)
        self._arrange(camera)
        (west, north), (east, south) = camera.to_world(at.topLeft()), camera.to_world(at.bottomRight())
        communes = self._scene.communes
        covered = shapely.intersects(communes.polygon[communes.inside], shapely.box(west, south, east, north))
        return self._lettering.crowd(camera, at) + int(covered.sum())

    def _arrange(self, camera: Camera) -> None:
        right, bottom = camera.width - _SCALE_BAR_INSET_PX, camera.height
        room = furniture.scale_bar_box(camera, self._font, right).adjusted(-4.0, -4.0, 4.0, 4.0)
        self._lettering.keep_clear(room.united(QRectF(room.left(), bottom - 1, 1, 1)), camera)
        self._lettering.arrange(camera)

    def shows(self, point: MapPoint) -> bool:
        """True for a point that stands on a map that was drawn."""
        return any(
            west <= point.x_m <= east and south <= point.y_m <= north for west, south, east, north in self._drawn_m
        )

    def seen(self, rect: QRectF) -> set[tuple[PointKind, PointState]]:
        """Kinds of points, with their state, that a map of this size shows."""
        camera = self.camera(rect)
        west, south, east, north = camera.bounds_m()
        return {
            (point.kind, point.state)
            for point in self._scene.points
            if point.kind not in hidden_kinds(camera.metres_per_pixel)
            and west <= point.x_m <= east
            and south <= point.y_m <= north
        }


def svg_of(view: SheetMap, content: SheetContent, width_pt: float, height_pt: float) -> tuple[bytes, int]:
    """A sheet without its heading, as SVG of this size in points, and how many rows of its table have room."""
    from PySide6.QtSvg import QSvgGenerator

    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = QSize(round(width_pt), round(height_pt))
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(72)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    painter = FlatPainter(generator)
    shown = paint_sheet(painter, QRectF(0, 0, size.width(), size.height()), view, content)
    painter.end()
    buffer.close()
    return _slim(bytes(held.data())), shown


_EMPTY_GROUP = re.compile(rb"<g [^>]*>\s*</g>\s*")


def _slim(svg: bytes) -> bytes:
    """Without the groups that hold nothing: Qt writes one whenever a pen changes."""
    found = 1
    while found:
        svg, found = _EMPTY_GROUP.subn(b"", svg)
    return svg
