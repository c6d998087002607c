"""What a scenario changes, painted over the picture of the ground: candidate, its zone, communes won and lost."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QRegion
from shapely.geometry.base import BaseGeometry

from pacte_desktop.gui.map.brushes import screen_aligned
from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.emphasis import world_pen
from pacte_desktop.gui.map.haloed_text import paint_centred, scaled_font
from pacte_desktop.gui.map.hatching import hatch, is_paper
from pacte_desktop.gui.map.model import PointKind, PointState
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.paths import PackedLines, PackedShapes
from pacte_desktop.gui.map.scheme import Pattern
from pacte_desktop.gui.map.symbols import draw_symbol

CANDIDATE_PX = 20.0
GAINED_PATTERN = Pattern("-|", 6)
LOST_PATTERN = Pattern("/\\", 6)
_GRAB_PX = 18.0
_FRAME_PX = 4.0
_STROKE_ROOM_PX = 5
_HALO_ROOM_PX = 20
_ZONE_ALPHA = 38


@dataclass(frozen=True)
class Candidate:
    """A place on trial, in projected metres."""

    kind: PointKind
    x_m: float
    y_m: float


@dataclass
class ScenarioLayer:
    """Paths in projected metres, replaced while the hand moves; empty paths for nothing."""

    candidate: Candidate | None = None
    zone: QPainterPath = field(default_factory=QPainterPath)
    zone_border: Sequence[QPainterPath] = ()
    gained: QPainterPath = field(default_factory=QPainterPath)
    lost: QPainterPath = field(default_factory=QPainterPath)
    frame: str = ""

    def is_on_candidate(self, camera: Camera, pixel: QPointF) -> bool:
        """The pointer can grab the candidate there."""
        if self.candidate is None:
            return False
        gap = camera.to_screen(self.candidate.x_m, self.candidate.y_m) - pixel
        return max(abs(gap.x()), abs(gap.y())) <= _GRAB_PX

    def region(self, camera: Camera) -> QRegion:
        """Pixels that it paints, apart from the frame: what a change has to repaint."""
        region = QRegion()
        for path in (self.zone, self.gained, self.lost):
            if not path.isEmpty():
                box = camera.transform.mapRect(path.controlPointRect()).toAlignedRect()
                region += _wider(box, _STROKE_ROOM_PX)
        if self.candidate is not None:
            centre = camera.to_screen(self.candidate.x_m, self.candidate.y_m).toPoint()
            region += _wider(QRect(centre, centre), round(CANDIDATE_PX / 2) + _HALO_ROOM_PX)
        return region

    def paint_areas(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """Communes won and lost, hatched apart, then the zone of the candidate."""
        tile = screen_aligned(camera)
        painter.save()
        painter.setTransform(camera.transform, True)
        for path, fill, line, hatching in (
            (self.gained, palette.gained, palette.gained_line, GAINED_PATTERN),
            (self.lost, palette.lost, palette.lost_line, LOST_PATTERN),
        ):
            if not path.isEmpty():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                painter.fillPath(path, fill)
                hatch(painter, path, hatching, line, tile)
        if not self.zone.isEmpty():
            veil = QColor(palette.accent)
            veil.setAlpha(_ZONE_ALPHA)
            painter.fillPath(self.zone, veil)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for colour, width in ((palette.selection_casing, 4.4), (palette.accent, 2.2)):
                pen = world_pen(colour, width, camera)
                if not is_paper(painter):  # A thin pen of the device is drawn faster while the hand moves.
                    pen = QPen(colour, width)
                    pen.setCosmetic(True)
                pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
                for piece in self.zone_border:
                    painter.strokePath(piece, pen)
        painter.restore()

    def paint_candidate(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """The marker, over everything."""
        if self.candidate is not None:
            centre = camera.to_screen(self.candidate.x_m, self.candidate.y_m)
            draw_symbol(painter, self.candidate.kind, centre, CANDIDATE_PX, palette, state=PointState.ADDED)

    def paint_frame(self, painter: QPainter, camera: Camera, palette: MapPalette, font: QFont) -> None:
        """Frame round the map with the name of the mode, so that nobody takes a trial for the truth."""
        if not self.frame:
            return
        half = _FRAME_PX / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.highlight, _FRAME_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        painter.drawRect(QRectF(half, half, camera.width - _FRAME_PX, camera.height - _FRAME_PX))
        caption = scaled_font(font, 1.05)
        caption.setBold(True)
        metrics = QFontMetricsF(caption)
        width, height = metrics.horizontalAdvance(self.frame) + metrics.height() * 1.6, metrics.height() * 1.45
        tab = QRectF((camera.width - width) / 2, 0, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.highlight)
        painter.drawRoundedRect(tab.adjusted(0, -6, 0, 0), 6, 6)
        paint_centred(painter, tab, self.frame, caption, colour=palette.card)
        painter.restore()


def zone_paths(
    zone: BaseGeometry | Sequence[BaseGeometry] | QPainterPath | None,
) -> tuple[QPainterPath, Sequence[QPainterPath]]:
    """Area and border (in short pieces, which are stroked faster) of whatever describes the zone, projected metres."""
    if zone is None:
        return QPainterPath(), ()
    if isinstance(zone, QPainterPath):
        return zone, [zone]
    shapes = [zone] if isinstance(zone, BaseGeometry) else list(zone)
    array = np.empty(len(shapes), dtype=object)
    array[:] = shapes
    return PackedShapes(array).path(), PackedLines(array).all_pieces()


def _wider(box: QRect, by_px: int) -> QRect:
    return box.adjusted(-by_px, -by_px, by_px, by_px)
