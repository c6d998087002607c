"""Symbols and names over the ground, placed once per scale and surroundings so that they stay put."""

from collections.abc import Collection, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.emphasis import Emphasis
from pacte_desktop.gui.map.labels import Label, Obstacle, Sign, paint_labels, place_labels
from pacte_desktop.gui.map.marks import DENSE_KINDS, SMALL_ABOVE_M, Mark, hidden_kinds, paint_marks, place_marks
from pacte_desktop.gui.map.model import MapCommunes, MapNames, MapPoint, PointKind
from pacte_desktop.gui.map.palette import MapPalette

_REFERENCE_POINT_SIZE = 10.0
_DOT_RADIUS_PX = 1.9
_DOT_ROOM_PX = 4.0
_HALO_ROOM_PX = 4.0
_NAME_REACH_PX = 420.0
_LEAST_NAMES = 12
_FRAME_PX = 3.0
_SAME_PLACE_M = 5_000.0


class Lettering:
    """Marks and labels of the latest arranged scale; anchors in projected metres."""

    def __init__(self) -> None:
        self._communes: MapNames | None = None
        self._places: MapNames | None = None
        self._names: MapNames | None = None
        self._points: Sequence[MapPoint] = ()
        self._font = QFont()
        self._clear: Obstacle | None = None
        self._named: frozenset[tuple[PointKind, int]] = frozenset()
        self.visible = set(PointKind)
        self.is_framed = False
        """No name crosses the edge of the paper, which nobody will move, and no symbol stands beyond it."""
        self.fineness = 1.0
        """How much smaller a town may be than on the screen to have its name: paper shows more."""
        self.marks: list[Mark] = []
        self.labels: list[Label] = []
        self._arranged_for: float | None = None
        self._arranged_within = (0.0, 0.0, 0.0, 0.0)

    def set_communes(self, communes: MapCommunes) -> None:
        """Take other names."""
        self._communes = communes.names
        self._join_names()

    def set_places(self, places: MapNames | None) -> None:
        """Names of further towns, for instance of the neighbouring country; a commune of that name wins."""
        self._places = places
        self._join_names()

    def _join_names(self) -> None:
        self._names = joined_names(self._communes, self._places)
        self._arranged_for = None

    def set_points(self, points: Sequence[MapPoint]) -> None:
        """Take other points."""
        self._points = points
        self._arranged_for = None

    def set_named(self, named: Collection[tuple[PointKind, int]]) -> None:
        """Write the names of these points beside their symbols."""
        self._named = frozenset(named)
        self._arranged_for = None

    def keep_clear(self, box: QRectF, camera: Camera) -> None:
        """Write no name over ``box`` of the paper of ``camera``."""
        x_m, y_m = camera.to_world(box.topLeft())
        self._clear = Obstacle(x_m, y_m, QRectF(QPointF(0, 0), box.size()))
        self._arranged_for = None

    def set_visible(self, kind: PointKind, visible: bool) -> None:
        """Show or hide all points of a kind."""
        (self.visible.add if visible else self.visible.discard)(kind)
        self._arranged_for = None

    def set_font(self, font: QFont) -> None:
        """Font of ordinary names; symbols grow with it."""
        self._font = font
        self._arranged_for = None

    def hidden_kinds(self, camera: Camera) -> frozenset[PointKind]:
        """Kinds that have points and are left out at this scale."""
        return hidden_kinds(camera.metres_per_pixel) & {point.kind for point in self._points} & self.visible

    def arrange(self, camera: Camera) -> None:
        """Choose and place symbols and names for the scale and the surroundings of ``camera``, unless it is done."""
        west, south, east, north = camera.bounds_m()
        left, bottom, right, top = self._arranged_within
        within = left <= west and bottom <= south and right >= east and top >= north
        if self._arranged_for == camera.scale and within:
            return
        self._arranged_for = camera.scale
        self._arranged_within = around = camera.bounds_m(margin_px=max(camera.width, camera.height) / 2)
        size = self._font.pointSizeF()
        unit = max(1.0, size / _REFERENCE_POINT_SIZE) if size > 0 else 1.0
        if self.is_framed:
            around = camera.bounds_m(-_FRAME_PX)
        near = [point for point in self._points if _is_in(around, point.x_m, point.y_m)]
        self.marks = place_marks(near, self.visible, camera.metres_per_pixel, unit)
        obstacles = [Obstacle(mark.x_m, mark.y_m, _room(mark), mark.kind in DENSE_KINDS) for mark in self.marks]
        if self._clear is not None:
            obstacles.append(self._clear)
        if self._names is not None:
            self.labels = place_labels(
                self._names,
                around,
                camera.metres_per_pixel,
                self._font,
                obstacles,
                signs=self._signs(),
                fineness=self.fineness,
                frame_m=around if self.is_framed else None,
            )
        if camera.metres_per_pixel > SMALL_ABOVE_M:
            self.marks = [mark for mark in self.marks if not self._is_covered(mark, camera)]

    def _signs(self) -> list[Sign]:
        """Names of the marks that bear one, the most important first."""
        return [
            Sign(text, mark.x_m, mark.y_m, QPointF(mark.dx_px, mark.dy_px), mark.size_px / 2)
            for mark in self.marks
            if (text := " · ".join(point.name for point in mark.points if (point.kind, point.id) in self._named))
        ]

    def kinds_in(self, camera: Camera) -> set[PointKind]:
        """Kinds of the symbols of the latest arrangement that stand on the paper."""
        west, south, east, north = camera.bounds_m()
        return {mark.kind for mark in self.marks if west <= mark.x_m <= east and south <= mark.y_m <= north}

    def crowd(self, camera: Camera, box: QRectF) -> int:
        """How many symbols and names of the latest arrangement touch ``box`` of the paper."""
        marks = sum(_room(mark).translated(camera.to_screen(mark.x_m, mark.y_m)).intersects(box) for mark in self.marks)
        return marks + sum(label.rect(camera).intersects(box) for label in self.labels)

    def _is_covered(self, mark: Mark, camera: Camera) -> bool:
        """A numerous mark under a name: at small scales it would only spoil it."""
        room = _room(mark).translated(camera.to_screen(mark.x_m, mark.y_m))
        return mark.kind in DENSE_KINDS and any(label.rect(camera).intersects(room) for label in self.labels)

    def paint(
        self,
        painter: QPainter,
        camera: Camera,
        palette: MapPalette,
        emphasis: Emphasis,
        *,
        vector: bool = False,
        seen: QRect | None = None,
    ) -> None:
        """Dots of towns, then symbols, rings and names; only those that touch ``seen`` (the whole paper when None)."""
        paper = QRectF(0, 0, camera.width, camera.height) if seen is None else QRectF(seen)
        near = paper.adjusted(-_HALO_ROOM_PX, -_HALO_ROOM_PX, _HALO_ROOM_PX, _HALO_ROOM_PX)
        west, north = camera.to_world(near.topLeft() - QPointF(_NAME_REACH_PX, _NAME_REACH_PX))
        east, south = camera.to_world(near.bottomRight() + QPointF(_NAME_REACH_PX, _NAME_REACH_PX))
        around = [label for label in self._apart(camera) if west <= label.x_m <= east and south <= label.y_m <= north]
        labels = [(label, rect) for label in around if (rect := label.rect(camera)).intersects(near)]
        if vector:  # On paper nobody moves the map: half a name would stay one.
            labels = [(label, rect) for label, rect in labels if paper.contains(rect)]
            around = [label for label, _ in labels]
        self._paint_dots(painter, around, camera, palette, paper)
        paint_marks(painter, self.marks, camera, palette, font=self._font, vector=vector, paper=paper)
        emphasis.paint_rings(painter, self.marks, camera, palette)
        paint_labels(painter, labels, palette, vector)

    def _apart(self, camera: Camera) -> list[Label]:
        """The names; while one zooms out the largest towns only, as many as there is room for without overlap."""
        if self._arranged_for is None or camera.scale >= self._arranged_for:
            return self.labels
        return self.labels[: max(_LEAST_NAMES, round(len(self.labels) * (camera.scale / self._arranged_for) ** 2))]

    def _paint_dots(
        self, painter: QPainter, labels: Sequence[Label], camera: Camera, palette: MapPalette, paper: QRectF
    ) -> None:
        paper = paper.adjusted(-_DOT_ROOM_PX, -_DOT_ROOM_PX, _DOT_ROOM_PX, _DOT_ROOM_PX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for label in labels:
            if not label.has_dot:
                continue
            place = camera.to_screen(label.x_m, label.y_m)
            if paper.contains(place):
                painter.setBrush(palette.label_halo)
                painter.drawEllipse(place, _DOT_RADIUS_PX + 1, _DOT_RADIUS_PX + 1)
                painter.setBrush(palette.label_muted if label.muted else palette.label)
                painter.drawEllipse(place, _DOT_RADIUS_PX, _DOT_RADIUS_PX)
        painter.restore()


def joined_names(communes: MapNames | None, places: MapNames | None) -> MapNames | None:
    """Names of both; a place that bears the name of a commune within 5 km is that commune."""
    if communes is None or places is None or len(places) == 0:
        return communes if places is None or len(places) == 0 else places
    row_of: dict[str, list[int]] = {}
    for row, name in enumerate(communes.name.tolist()):
        row_of.setdefault(name, []).append(row)
    new = [
        all(np.abs(communes.point[twin] - point).max() > _SAME_PLACE_M for twin in row_of.get(name, ()))
        for name, point in zip(places.name.tolist(), places.point, strict=True)
    ]
    return MapNames(
        np.concatenate([communes.name, places.name[new]]),
        np.concatenate([communes.population, places.population[new]]),
        np.concatenate([communes.point, places.point[new]]),
        np.concatenate([communes.inside, places.inside[new]]),
    )


def _room(mark: Mark) -> QRectF:
    middle = QPointF(mark.dx_px, mark.dy_px)
    half = mark.size_px / 2
    return QRectF(middle.x() - half, middle.y() - half, mark.size_px, mark.size_px)


def _is_in(bounds_m: tuple[float, float, float, float], x_m: float, y_m: float) -> bool:
    west, south, east, north = bounds_m
    return west <= x_m <= east and south <= y_m <= north
