"""What the map shows: communes, zones, roads, points and names, painted from a picture of the ground."""

from collections.abc import Collection, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from pacte_desktop.gui.map import furniture
from pacte_desktop.gui.map.camera import Camera, scaled_into
from pacte_desktop.gui.map.commune_index import CommuneIndex
from pacte_desktop.gui.map.emphasis import Emphasis
from pacte_desktop.gui.map.ground import Ground
from pacte_desktop.gui.map.labels import Label
from pacte_desktop.gui.map.lettering import Lettering
from pacte_desktop.gui.map.model import MapBands, MapCommunes, MapNames, MapOutlines, MapPoint, PointKind
from pacte_desktop.gui.map.navigation import NavigableView
from pacte_desktop.gui.map.palette import LIGHT_MAP, MapPalette
from pacte_desktop.gui.map.rehearsal import rehearse
from pacte_desktop.gui.map.roads import MapRoads, RoadLayer
from pacte_desktop.gui.map.scheme import Scheme
from pacte_desktop.gui.map.snapshot import PaintGround, Snapshot
from pacte_desktop.gui.map.zones import MapZone, ZoneLayer
from pacte_desktop.services.map_classes import Floats

_FURNITURE_MARGIN_PX = 14.0
# A ground of more communes than this is painted beside the window from the first picture on.
_HEAVY_COMMUNES = 9_000


class MapCanvas(NavigableView):
    """Content and painting; what the person does with it is the matter of the subclasses."""

    def __init__(self, minutes: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes_scheme = minutes
        self._palette = LIGHT_MAP
        self._index: CommuneIndex | None = None
        self._ground: Ground | None = None
        self._outlines = MapOutlines()
        self._zones = ZoneLayer()
        self._roads = RoadLayer()
        self._lettering = Lettering()
        self._lettering.set_font(self.font())
        self._emphasis = Emphasis()
        self._snapshot = Snapshot(self)
        self._snapshot.background = self._palette.sea
        self._snapshot.about_to_begin.connect(rehearse)
        self._snapshot.arrived.connect(self.update)
        self._attribution = ""
        self._paper_font: QFont | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # Hooks of the subclass.
    def paint_areas(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """Areas over the ground, under symbols and names."""

    def paint_trial(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """What is on trial, over symbols and names."""

    def paint_top(self, painter: QPainter, palette: MapPalette) -> None:
        """What lies over everything; on the screen and in copied pictures, not in print."""

    # Content.
    def set_communes(self, communes: MapCommunes) -> None:
        """Show these communes and fit the region (those inside) into the paper."""
        self._index = CommuneIndex(communes)
        self._ground = Ground(communes, self._minutes_scheme, self._zones, self._roads)
        self._ground.set_outlines(self._outlines)
        self._ground.set_values(communes.minutes)
        self._zones.filled = communes.minutes is None
        self._lettering.set_communes(communes)
        self._emphasis = Emphasis()
        self._home_m = self._index.region_bounds_m()
        self.fit_region()
        self._snapshot.forget(heavy=len(communes) > _HEAVY_COMMUNES)
        self.update()

    def set_minutes(self, minutes: Floats | None) -> None:
        """Colour by minutes, in the order of the communes, nan or None for no data, in the classes of the view."""
        self.set_values(minutes, self._minutes_scheme)

    def set_values(self, values: Floats | None, scheme: Scheme) -> None:
        """Colour by any variable, in the order of the communes, nan or None for no data."""
        self._zones.filled = not isinstance(scheme, MapBands) or values is None
        if self._ground is not None:
            self._ground.set_values(values, scheme)
            self._repaint_ground()

    @property
    def zones_are_filled(self) -> bool:
        """Zones are bands; False while the communes are coloured by minutes: then they are borders and holes."""
        return self._zones.filled

    def set_outlines(self, outlines: MapOutlines) -> None:
        """Outlines of départements and régions."""
        self._outlines = outlines
        if self._ground is not None:
            self._ground.set_outlines(outlines)
            self._repaint_ground()

    def set_zones(self, zones: Sequence[MapZone], limit_min: float) -> None:
        """Show these zones of minutes over the communes; the border at ``limit_min`` is the loudest."""
        self._zones.set_zones(zones, limit_min)
        self._repaint_ground()

    def set_zones_visible(self, visible: bool, hidden_min: Collection[float] = ()) -> None:
        """Show or hide the zones, leaving out the bands that end at ``hidden_min``."""
        self._zones.visible = visible
        self._zones.set_hidden(hidden_min)
        self._repaint_ground()

    def set_roads(self, roads: Sequence[MapRoads]) -> None:
        """Show these roads as context instead of the former ones."""
        self._roads.set_roads(roads)
        self._repaint_ground()

    def set_roads_visible(self, visible: bool) -> None:
        """Show or hide the roads."""
        self._roads.visible = visible
        self._repaint_ground()

    def set_places(self, places: MapNames | None) -> None:
        """Names of towns beyond the communes."""
        self._lettering.set_places(places)
        self.update()

    def set_points(self, points: Sequence[MapPoint]) -> None:
        """Show these points instead of the former ones."""
        self._lettering.set_points(tuple(points))
        self.camera_moved()
        self.update()

    def set_layer_visible(self, kind: PointKind, visible: bool) -> None:
        """Show or hide all points of a kind."""
        self._lettering.set_visible(kind, visible)
        self.camera_moved()
        self.update()

    def set_palette(self, palette: MapPalette) -> None:
        """Draw in other colours."""
        self._palette = palette
        self._snapshot.background = palette.sea
        self._repaint_ground()

    def set_attribution(self, text: str) -> None:
        """Sources of the data, written bottom right."""
        self._attribution = text
        self.update()

    @property
    def attribution(self) -> str:
        """Sources of the data."""
        return self._attribution

    @property
    def labels(self) -> list[Label]:
        """Names placed for the present view."""
        return self._lettering.labels

    def _outline_of(self, insee_codes: Collection[str]) -> QPainterPath:
        return QPainterPath() if self._index is None else self._index.outline_of(insee_codes)

    def _outline_of_rows(self, rows: Sequence[int] | Floats) -> QPainterPath:
        if self._ground is None:
            return QPainterPath()
        return self._ground.outline_of_rows(np.asarray(rows, dtype=np.int64))

    # Painting.
    def _repaint_ground(self) -> None:
        self._snapshot.forget()
        self.update()

    def _ground_painter(self, palette: MapPalette) -> PaintGround:
        """Paints the ground as it is now, also in another thread and after the content was replaced."""
        ground = self._ground

        def paint(painter: QPainter, camera: Camera, smooth: bool) -> None:
            painter.fillRect(QRectF(0, 0, camera.width, camera.height), palette.sea)
            if ground is not None:
                ground.paint(painter, camera, palette, smooth)

        return paint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground from the picture, then what stands out, symbols and names, furniture; only where it is asked for."""
        painter = QPainter(self)
        self._snapshot.draw(painter, self.camera, self._moving, self._ground_painter(self._palette))
        if not self._moving:
            self._lettering.arrange(self.camera)
        self._paint_over(painter, self.camera, self._palette, seen=event.rect())
        if self.hasFocus() and self._by_keyboard:
            furniture.paint_aim(painter, self.camera, self._palette)
            furniture.paint_focus_frame(painter, self.camera, self._palette)
        self.paint_top(painter, self._palette)
        painter.end()

    def _paint_over(
        self, painter: QPainter, camera: Camera, palette: MapPalette, *, vector: bool = False, seen: QRect | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_areas(painter, camera, palette)
        self._emphasis.paint_areas(painter, camera, palette)
        self._lettering.paint(painter, camera, palette, self._emphasis, vector=vector, seen=seen)
        self.paint_trial(painter, camera, palette)
        right = camera.width - _FURNITURE_MARGIN_PX
        font = self._paper_font or self.font()
        furniture.paint_scale_bar(painter, camera, palette, font, right, vector=vector)
        furniture.paint_attribution(painter, camera, palette, font, self._attribution, vector=vector)

    def render_map(
        self,
        painter: QPainter,
        rect: QRectF,
        palette: MapPalette | None = None,
        *,
        with_attribution: bool = True,
        font: QFont | None = None,
    ) -> None:
        """Draw the present view as vectors into ``rect`` of any painter (print, PDF, SVG), at least as much ground.

        ``font``: letters of the paper instead of those of the window.
        """
        factor, camera = self.pixel_pt(rect.width()), self.camera_of(rect)
        used = palette or self._palette
        self._paper_font = font
        self._lettering.set_font(font or self.font())
        self._snapshot.wait()
        self._lettering.arrange(camera)
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        painter.scale(factor, factor)
        self._ground_painter(used)(painter, camera, True)
        attribution, self._attribution = self._attribution, self._attribution if with_attribution else ""
        self._paint_over(painter, camera, used, vector=True)
        self._attribution = attribution
        painter.restore()
        self._paper_font = None
        self._lettering.set_font(self.font())

    def camera_of(self, rect: QRectF) -> Camera:
        """Where the view looks when it is drawn into ``rect``: as wide, and as high as ``rect`` has room for."""
        return self.camera.resized(self.camera.width, rect.height() / self.pixel_pt(rect.width()))

    def kinds_in(self, rect: QRectF) -> set[PointKind]:
        """Kinds of the symbols on the view that is drawn into ``rect``."""
        camera = self.camera_of(rect)
        self._lettering.arrange(camera)
        return self._lettering.kinds_in(camera)

    def pixel_pt(self, width_pt: float) -> float:
        """Size of a pixel of the view on a sheet where it is so wide."""
        return width_pt / self.camera.width

    def crowd(self, rect: QRectF, box: QRectF) -> int:
        """How many symbols and names of the map drawn into ``rect`` touch ``box``."""
        camera = self.camera_of(rect)
        self._lettering.arrange(camera)
        return self._lettering.crowd(camera, scaled_into(box, rect, self.pixel_pt(rect.width())))

    def picture(self, scale: float = 1.0, palette: MapPalette | None = None) -> QImage:
        """The present view with scenario, scale bar and attribution, ``scale`` times as fine as the screen."""
        image = QImage(round(self.width() * scale), round(self.height() * scale), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        used = palette or self._palette
        self._lettering.arrange(self.camera)
        self._snapshot.wait()
        painter = QPainter(image)
        self._ground_painter(used)(painter, self.camera, True)
        self._paint_over(painter, self.camera, used)
        self.paint_top(painter, used)
        painter.end()
        return image

    def changeEvent(self, event: QEvent) -> None:
        """Names and symbols follow the font."""
        if event.type() == QEvent.Type.FontChange:
            self._lettering.set_font(self.font())
            self.update()
        super().changeEvent(event)
