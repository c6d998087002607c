"""A candidate under the hand: dragged by mouse or moved by keys, what follows is painted over the cached map."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QRegion
from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.canvas import MapCanvas
from pacte_desktop.gui.map.model import PointKind
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.scenario import Candidate, ScenarioLayer, zone_paths
from pacte_desktop.gui.map.scheme import Scheme
from pacte_desktop.services.map_classes import Floats

_KEY_STEP_PX = 12.0
_FINE_STEP_PX = 1.0
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class WhatIfView(MapCanvas):
    """Map on which one place can be tried. It computes nothing: it says where, and paints what it is told."""

    candidate_moved = Signal(float, float)
    """The candidate is there now, projected metres; while the answer is computed only the newest place waits."""
    candidate_dropped = Signal(float, float)
    """The hand let go of the candidate there, or the keys rest."""
    candidate_left = Signal()
    """Escape: the person wants to leave the trial."""

    def __init__(self, minutes: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(minutes, parent)
        self._scenario = ScenarioLayer()
        self._held_by: QPointF | None = None
        self._held_from: Candidate | None = None
        self._moved_by_keys = False
        self._left_behind = QRegion()
        self._say_moved = QTimer(self)
        self._say_moved.setSingleShot(True)
        self._say_moved.setInterval(0)
        self._say_moved.timeout.connect(self._emit_moved)

    # What the page sets.
    def set_candidate(self, kind: PointKind, x_m: float | None, y_m: float | None) -> None:
        """Show the candidate there; None takes it away. Emits nothing."""
        candidate = None if x_m is None or y_m is None else Candidate(kind, x_m, y_m)
        with _Repaint(self, self._scenario):
            self._scenario.candidate = candidate
        if candidate is None:
            self._held_by = self._held_from = None
            self._moved_by_keys = False
            self._say_moved.stop()

    @property
    def candidate_m(self) -> tuple[float, float] | None:
        """Where the candidate is, projected metres; None without one."""
        candidate = self._scenario.candidate
        return None if candidate is None else (candidate.x_m, candidate.y_m)

    def set_candidate_zone(self, zone: BaseGeometry | Sequence[BaseGeometry] | QPainterPath | None) -> None:
        """Zone that the candidate reaches within the limit, projected metres."""
        with _Repaint(self, self._scenario):
            self._scenario.zone, self._scenario.zone_border = zone_paths(zone)

    def set_newly_covered(self, rows: Sequence[int] | Floats) -> None:
        """Rows of the communes that the scenario brings within the limit."""
        with _Repaint(self, self._scenario):
            self._scenario.gained = self._outline_of_rows(rows)

    def set_newly_lost(self, rows: Sequence[int] | Floats) -> None:
        """Rows of the communes that the scenario puts beyond the limit."""
        with _Repaint(self, self._scenario):
            self._scenario.lost = self._outline_of_rows(rows)

    @property
    def mode_frame(self) -> str:
        """Name of the mode round the map; empty when it shows the plan as it is."""
        return self._scenario.frame

    def set_mode_frame(self, text: str) -> None:
        """Frame the map and name the mode, « Scénario » for instance; an empty text takes the frame away."""
        self._scenario.frame = text
        self.update()

    def clear_scenario(self) -> None:
        """Take candidate, zone, communes won and lost and the frame away."""
        self.set_candidate(PointKind.MCS, None, None)
        self._scenario = ScenarioLayer()
        self.update()

    # Painting.
    def paint_areas(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """Communes won and lost and the zone, under the names."""
        self._scenario.paint_areas(painter, camera, palette)

    def paint_trial(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """The candidate."""
        self._scenario.paint_candidate(painter, camera, palette)

    def paint_top(self, painter: QPainter, palette: MapPalette) -> None:
        """The frame of the mode."""
        self._scenario.paint_frame(painter, self.camera, palette, self.font())

    # The hand.
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the candidate, else of the map."""
        candidate = self._scenario.candidate
        left = event.button() == Qt.MouseButton.LeftButton
        if left and candidate is not None and self._scenario.is_on_candidate(self.camera, event.position()):
            self._by_keyboard = False
            self._held_by = event.position() - self.camera.to_screen(candidate.x_m, candidate.y_m)
            self._held_from = candidate
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The held candidate follows the hand."""
        if self._held_by is not None:
            self._put(event.position() - self._held_by)
            return
        super().mouseMoveEvent(event)
        if self._pressed_at is None and self._scenario.is_on_candidate(self.camera, event.position()):
            self.setCursor(Qt.CursorShape.SizeAllCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the candidate."""
        if self._held_by is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        moved = self._scenario.candidate != self._held_from
        self._held_by = self._held_from = None
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        if moved:
            self._emit_dropped()

    # The keys.
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move the candidate, with Shift by one pixel; Escape puts it back or leaves."""
        candidate, key = self._scenario.candidate, Qt.Key(event.key())
        if candidate is None or (key not in _ARROWS and key != Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            step = _FINE_STEP_PX if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _KEY_STEP_PX
            east, south = _ARROWS[key]
            self._moved_by_keys = True
            self._put(self.camera.to_screen(candidate.x_m, candidate.y_m) + QPointF(east, south) * step)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The candidate rests when its arrow is let go."""
        if self._moved_by_keys and event.key() in _ARROWS and not event.isAutoRepeat():
            self._moved_by_keys = False
            self._emit_dropped()
            return
        super().keyReleaseEvent(event)

    def _escape(self) -> None:
        if self._held_from is None:
            self.candidate_left.emit()
            return
        start, self._held_by, self._held_from = self._held_from, None, None
        with _Repaint(self, self._scenario):
            self._scenario.candidate = start
        self._emit_dropped()

    def _put(self, pixel: QPointF) -> None:
        """Move the marker; say so when the window has a moment, once for all moves until then."""
        assert self._scenario.candidate is not None
        if not self._say_moved.isActive():
            self._left_behind = self._scenario.region(self.camera)
            self._say_moved.start()
        self._scenario.candidate = Candidate(self._scenario.candidate.kind, *self.camera.to_world(pixel))

    def _emit_moved(self) -> None:
        """Say it, then paint: what the page answers at once is in the same picture as the marker."""
        if self._scenario.candidate is not None:
            self.candidate_moved.emit(self._scenario.candidate.x_m, self._scenario.candidate.y_m)
        self.update(self._left_behind + self._scenario.region(self.camera))

    def _emit_dropped(self) -> None:
        if self._say_moved.isActive():
            self._say_moved.stop()
            self.update(self._left_behind + self._scenario.region(self.camera))
        if self._scenario.candidate is not None:
            self.candidate_dropped.emit(self._scenario.candidate.x_m, self._scenario.candidate.y_m)


class _Repaint:
    """Repaints what the scenario covered before and covers after a change, and nothing else."""

    def __init__(self, view: MapCanvas, scenario: ScenarioLayer) -> None:
        self._view, self._scenario = view, scenario
        self._before = QRegion()

    def __enter__(self) -> None:
        self._before = self._scenario.region(self._view.camera)

    def __exit__(self, *_: object) -> None:
        self._view.update(self._before + self._scenario.region(self._view.camera))
