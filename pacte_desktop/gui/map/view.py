"""The map widget: communes by minutes, points and names; says what is hovered and clicked. Knows no page, no store."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from pacte_desktop.gui.map import furniture
from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.commune_index import CommuneIndex
from pacte_desktop.gui.map.emphasis import Emphasis
from pacte_desktop.gui.map.ground import Ground
from pacte_desktop.gui.map.labels import Label
from pacte_desktop.gui.map.lettering import Lettering
from pacte_desktop.gui.map.marks import Mark, mark_at
from pacte_desktop.gui.map.model import MapCommunes, MapOutlines, MapPoint, PointKind
from pacte_desktop.gui.map.navigation import NavigableView
from pacte_desktop.gui.map.palette import LIGHT_MAP, MapPalette
from pacte_desktop.gui.map.scheme import Floats, Scheme
from pacte_desktop.gui.map.snapshot import Snapshot

_FURNITURE_MARGIN_PX = 14.0


class MapView(NavigableView):
    """Interactive map in the metres of any projection. Only acts of the person emit, never a selection by program."""

    commune_hovered = Signal(str)
    """INSEE code of the commune pointed at, empty for none."""
    commune_clicked = Signal(str)
    point_clicked = Signal(object, int)
    """:class:`PointKind` and id; clicking again on a mark of several points gives the next one."""
    view_changed = Signal()
    hidden_kinds_changed = Signal(frozenset)
    """Kinds of points that this scale leaves out, for the legend to say."""

    def __init__(self, minutes: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes_scheme = minutes
        self._palette = LIGHT_MAP
        self._index: CommuneIndex | None = None
        self._ground: Ground | None = None
        self._outlines = MapOutlines()
        self._lettering = Lettering()
        self._lettering.set_font(self.font())
        self._emphasis = Emphasis()
        self._snapshot = Snapshot()
        self._hovered = self._selected = ""
        self._hidden: frozenset[PointKind] = frozenset()
        self._attribution = ""
        self._tooltip: Callable[[str], str] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Carte des communes"))
        self.setAccessibleDescription(
            self.tr(
                "Flèches : déplacer ; + et − : zoomer ; 0 : toute la région ; Entrée : choisir la commune au centre."
            )
        )

    # Content.
    def set_communes(self, communes: MapCommunes) -> None:
        """Show these communes and fit the region (those inside) into the paper."""
        self._index = CommuneIndex(communes)
        self._ground = Ground(communes, self._minutes_scheme)
        self._ground.set_outlines(self._outlines)
        self._ground.set_values(communes.minutes)
        self._lettering.set_communes(communes)
        self._emphasis = Emphasis()
        self._hovered = self._selected = ""
        self._home_m = self._index.region_bounds_m()
        self.fit_region()
        self._repaint_ground()

    def set_minutes(self, minutes: Floats | None) -> None:
        """Colour by minutes, in the order of the communes, nan or None for no data, in the classes of the view."""
        self.set_values(minutes, self._minutes_scheme)

    def set_values(self, values: Floats | None, scheme: Scheme) -> None:
        """Colour by any variable, in the order of the communes, nan or None for no data."""
        if self._ground is not None:
            self._ground.set_values(values, scheme)
            self._repaint_ground()

    def set_outlines(self, outlines: MapOutlines) -> None:
        """Outlines of départements and régions."""
        self._outlines = outlines
        if self._ground is not None:
            self._ground.set_outlines(outlines)
            self._repaint_ground()

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
        self._repaint_ground()

    def set_attribution(self, text: str) -> None:
        """Sources of the data, written bottom right."""
        self._attribution = text
        self.update()

    def set_tooltip(self, provider: Callable[[str], str] | None) -> None:
        """``provider`` gives the tooltip of a commune from its INSEE code."""
        self._tooltip = provider

    # Selection by program: no signal.
    def select_commune(self, insee_code: str) -> None:
        """Outline this commune strongly; an unknown code selects nothing."""
        self._selected = insee_code if self._index is not None and insee_code in self._index else ""
        self._emphasis.selected = self._outline_of([self._selected])
        self._emphasis.point = None
        self.update()

    def select_point(self, kind: PointKind, point_id: int) -> None:
        """Ring around this point."""
        self.clear_selection()
        self._emphasis.point = (kind, point_id)

    def clear_selection(self) -> None:
        """Nothing is selected any more."""
        self.select_commune("")

    def set_highlight(self, insee_codes: Collection[str]) -> None:
        """Mark a set of communes, for instance those of the possible posts."""
        self._emphasis.highlighted = self._outline_of(insee_codes)
        self.update()

    def _outline_of(self, insee_codes: Collection[str]) -> QPainterPath:
        return QPainterPath() if self._index is None else self._index.outline_of(insee_codes)

    # What is where.
    def commune_at(self, pixel: QPointF) -> str:
        """INSEE code of the commune of the region under ``pixel``, empty for none."""
        return "" if self._index is None else self._index.code_at(*self.camera.to_world(pixel))

    def mark_at(self, pixel: QPointF) -> Mark | None:
        """Symbol under ``pixel``."""
        self._lettering.arrange(self.camera)
        return mark_at(self._lettering.marks, self.camera, pixel)

    def pointed(self, pixel: QPointF | None) -> None:
        """Outline what the pointer is over: points win over communes."""
        mark = None if pixel is None else self.mark_at(pixel)
        code = "" if pixel is None or mark is not None else self.commune_at(pixel)
        self.setCursor(Qt.CursorShape.PointingHandCursor if mark or code else Qt.CursorShape.OpenHandCursor)
        point = None if mark is None else (mark.kind, mark.points[0].id)
        if point != self._emphasis.hovered_point:
            self._emphasis.hovered_point = point
            self.update()
        if code != self._hovered:
            self._hovered = code
            self._emphasis.hovered = self._outline_of([code])
            self.commune_hovered.emit(code)
            self.update()

    def chosen(self, pixel: QPointF) -> None:
        """Select and say what was clicked."""
        mark = self.mark_at(pixel)
        if mark is not None:
            ids = [(point.kind, point.id) for point in mark.points]
            last = ids.index(self._emphasis.point) if self._emphasis.point in ids else -1
            kind, point_id = ids[(last + 1) % len(ids)]
            self.select_point(kind, point_id)
            self.point_clicked.emit(kind, point_id)
        elif code := self.commune_at(pixel):
            self.select_commune(code)
            self.commune_clicked.emit(code)

    @property
    def labels(self) -> list[Label]:
        """Names placed for the present view."""
        return self._lettering.labels

    def camera_moved(self) -> None:
        """Tell the page, and which kinds the scale leaves out."""
        self.view_changed.emit()
        hidden = self._lettering.hidden_kinds(self.camera)
        if hidden != self._hidden:
            self._hidden = hidden
            self.hidden_kinds_changed.emit(hidden)

    # Painting.
    def _repaint_ground(self) -> None:
        self._snapshot.forget()
        self.update()

    def _paint_ground(self, painter: QPainter, camera: Camera, smooth: bool) -> None:
        painter.fillRect(QRectF(0, 0, camera.width, camera.height), self._palette.sea)
        if self._ground is not None:
            self._ground.paint(painter, camera, self._palette, smooth)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground from the picture, then what stands out, symbols and names, furniture."""
        painter = QPainter(self)
        self._snapshot.draw(painter, self.camera, self._moving, self._paint_ground)
        if not self._moving:
            self._lettering.arrange(self.camera)
        self._paint_over(painter, self.camera, vector=False)
        if self.hasFocus() and self._by_keyboard:
            furniture.paint_aim(painter, self.camera, self._palette)
            furniture.paint_focus_frame(painter, self.camera, self._palette)
        painter.end()

    def _paint_over(self, painter: QPainter, camera: Camera, vector: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._emphasis.paint_areas(painter, camera, self._palette)
        self._lettering.paint(painter, camera, self._palette, self._emphasis, vector)
        right = camera.width - _FURNITURE_MARGIN_PX
        furniture.paint_scale_bar(painter, camera, self._palette, self.font(), right, vector=vector)
        furniture.paint_attribution(painter, camera, self._palette, self.font(), self._attribution, vector=vector)

    def render_map(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the present view as vectors into ``rect`` of any painter (print, PDF, SVG), at least as much ground."""
        factor = rect.width() / self.camera.width
        camera = self.camera.resized(self.camera.width, rect.height() / factor)
        self._lettering.arrange(camera)
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        painter.scale(factor, factor)
        self._paint_ground(painter, camera, smooth=True)
        self._paint_over(painter, camera, vector=True)
        painter.restore()

    def event(self, event: QEvent) -> bool:
        """Tooltips: names of the points of a mark, or what the page says of a commune."""
        if isinstance(event, QHelpEvent):
            mark = self.mark_at(QPointF(event.pos()))
            text = "\n".join(point.name for point in mark.points) if mark else ""
            code = "" if mark else self.commune_at(QPointF(event.pos()))
            if code and self._tooltip is not None:
                text = self._tooltip(code)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Names and symbols follow the font."""
        if event.type() == QEvent.Type.FontChange:
            self._lettering.set_font(self.font())
            self.update()
        super().changeEvent(event)
