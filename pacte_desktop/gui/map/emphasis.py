"""What stands out for a moment: hovered and selected communes and points, and a highlighted set of communes."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.marks import Mark
from pacte_desktop.gui.map.model import PointKind
from pacte_desktop.gui.map.palette import MapPalette

_SITES = (PointKind.TRAINING_SITE, PointKind.CHU)


@dataclass
class Emphasis:
    """Paths in projected metres of what stands out; empty paths for nothing."""

    selected: QPainterPath = field(default_factory=QPainterPath)
    hovered: QPainterPath = field(default_factory=QPainterPath)
    highlighted: QPainterPath = field(default_factory=QPainterPath)
    point: tuple[PointKind, int] | None = None
    hovered_point: tuple[PointKind, int] | None = None
    chosen_from: frozenset[int] = frozenset()
    """Training sites among which one may choose now."""

    def paint_areas(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """Outlines over the fills: a double line for the selection, seen on any fill; the hovered one is lighter."""
        if not self.highlighted.isEmpty():
            veil = QColor(palette.highlight)
            veil.setAlpha(46)
            _fill(painter, camera, self.highlighted, veil)
            _outline(painter, camera, self.highlighted, palette.selection_casing, 4.0)
            _outline(painter, camera, self.highlighted, palette.highlight, 2.0)
        if not self.hovered.isEmpty():
            _outline(painter, camera, self.hovered, palette.selection_casing, 3.4)
            _outline(painter, camera, self.hovered, palette.accent, 1.6)
        if not self.selected.isEmpty():
            _outline(painter, camera, self.selected, palette.selection_casing, 6.4)
            _outline(painter, camera, self.selected, palette.selection, 3.0)

    def paint_rings(self, painter: QPainter, marks: Sequence[Mark], camera: Camera, palette: MapPalette) -> None:
        """Rings around the sites to choose from, the hovered and the selected point."""
        if self.chosen_from:
            for mark in marks:
                if any(point.kind in _SITES and point.id in self.chosen_from for point in mark.points):
                    _ring(painter, mark, camera, palette.selection_casing, QPen(palette.highlight, 2.0))
        for key, ink, width in (
            (self.hovered_point, palette.accent, 1.6),
            (self.point, palette.selection, 2.4),
        ):
            found = next((mark for mark in marks if key in _keys(mark)), None) if key else None
            if found is not None:
                _ring(painter, found, camera, palette.selection_casing, QPen(ink, width))


def _ring(painter: QPainter, mark: Mark, camera: Camera, casing: QColor, pen: QPen) -> None:
    radius = mark.size_px / 2 + 4.5
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for each in (QPen(casing, pen.widthF() + 2.6), pen):
        painter.setPen(each)
        painter.drawEllipse(mark.centre(camera), radius, radius)


def _keys(mark: Mark) -> set[tuple[PointKind, int]]:
    return {(point.kind, point.id) for point in mark.points}


def _fill(painter: QPainter, camera: Camera, path: QPainterPath, colour: QColor) -> None:
    painter.save()
    painter.setTransform(camera.transform, True)
    painter.fillPath(path, colour)
    painter.restore()


def _outline(painter: QPainter, camera: Camera, path: QPainterPath, colour: QColor, width_px: float) -> None:
    painter.save()
    painter.setTransform(camera.transform, True)
    painter.strokePath(path, world_pen(colour, width_px, camera))
    painter.restore()


def world_pen(colour: QColor, width_px: float, camera: Camera) -> QPen:
    """Pen in metres that is ``width_px`` wide on the paper (screen or print alike)."""
    return QPen(
        colour, width_px / camera.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
