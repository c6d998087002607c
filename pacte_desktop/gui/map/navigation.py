"""A paper that the hand, the wheel, two fingers and the keyboard move: pan, zoom, whole region."""

from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from pacte_desktop.gui.map.camera import Camera

ZOOM_STEP = 1.5
_WHEEL_NOTCH = 120
_WHEEL_BASE = 1.3
_KEY_PAN_SHARE = 0.12
_SETTLE_MS = 110
_FIT_BORDER_PX = 16.0
_KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_PAN_KEYS = {
    Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1),
}  # fmt: skip


class NavigableView(QWidget):
    """Widget with a camera. What is on the paper is the matter of the subclass, through the hooks below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._camera = Camera(width=max(1, self.width()), height=max(1, self.height()))
        self._home_m: tuple[float, float, float, float] | None = None
        self._free_margins = (0.0, 0.0, 0.0, 0.0)
        self._at_home = True
        self._moving = False
        self._pressed_at: QPointF | None = None
        self._dragged_to: QPointF | None = None
        self._by_keyboard = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._rest)

    # Hooks of the subclass.
    def camera_moved(self) -> None:
        """The camera shows something else."""

    def pointed(self, pixel: QPointF | None) -> None:
        """The pointer is over ``pixel`` (None: it left)."""

    def chosen(self, pixel: QPointF) -> None:
        """The person clicked, or pressed Enter with the cross, on ``pixel``."""

    # What others may ask.
    @property
    def camera(self) -> Camera:
        """Where the map looks now."""
        return self._camera

    @property
    def is_moving(self) -> bool:
        """A movement goes on: pictures are rough."""
        return self._moving

    def set_free_margins(self, left: float, top: float, right: float, bottom: float) -> None:
        """Pixels covered by floating cards, which « whole region » keeps clear of."""
        self._free_margins = (left, top, right, bottom)
        if self._at_home:
            self.fit_region()

    def fit_region(self) -> None:
        """Show the whole region."""
        if self._home_m is None:
            return
        left, top, right, bottom = (margin + _FIT_BORDER_PX for margin in self._free_margins)
        free = QRectF(0, 0, self._camera.width, self._camera.height).adjusted(left, top, -right, -bottom)
        self._look(self._camera.fitted(self._home_m, free), moving=False)
        self._at_home = True

    def centre_on(self, x_m: float, y_m: float, metres_per_pixel: float | None = None) -> None:
        """Bring a point (projected metres) to the middle, at a given scale or the present one."""
        scale = self._camera.scale if metres_per_pixel is None else 1.0 / metres_per_pixel
        camera = Camera(x_m, y_m, scale, self._camera.width, self._camera.height)
        self._look(camera.zoomed(1.0, self._middle()), moving=False)

    def zoom_in(self) -> None:
        """One step nearer, around the middle."""
        self._zoom(ZOOM_STEP, self._middle(), moving=False)

    def zoom_out(self) -> None:
        """One step farther, around the middle."""
        self._zoom(1 / ZOOM_STEP, self._middle(), moving=False)

    # Movement.
    def _middle(self) -> QPointF:
        return QPointF(self._camera.width / 2, self._camera.height / 2)

    def _zoom(self, factor: float, pixel: QPointF, moving: bool = True) -> None:
        self._look(self._camera.zoomed(factor, pixel), moving)

    def _look(self, camera: Camera, moving: bool) -> None:
        self._camera = camera
        self._at_home = False
        self._moving = moving
        if moving:
            self._settle.start()
        else:
            self._settle.stop()
        self.camera_moved()
        self.update()

    def _rest(self) -> None:
        """The movement is over: the next picture is the fine one."""
        self._moving = False
        self.update()

    # Events.
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle where it is, or the whole region if that was shown."""
        at_home = self._at_home
        self._camera = self._camera.resized(event.size().width(), event.size().height())
        self._at_home = at_home
        if at_home and self._home_m is not None:
            self.fit_region()
        else:
            self.camera_moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        if turn:
            self._zoom(_WHEEL_BASE ** (turn / _WHEEL_NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._by_keyboard = False
            self._pressed_at = event.position()
            self._dragged_to = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while the button is down, otherwise point."""
        pixel = event.position()
        if self._pressed_at is None:
            self.pointed(pixel)
            return
        if self._dragged_to is None:
            if (pixel - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
                return
            self._dragged_to = self._pressed_at
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        step = pixel - self._dragged_to
        self._dragged_to = pixel
        self._look(self._camera.panned(step.x(), step.y()), moving=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of a drag, or a click."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        was_drag = self._dragged_to is not None
        self._pressed_at = self._dragged_to = None
        if was_drag:
            self.pointed(event.position())
        else:
            self.chosen(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """One step nearer around the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._zoom(ZOOM_STEP * ZOOM_STEP, event.position(), moving=False)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self.pointed(None)
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        """Two fingers: on a touch screen (pinch) and on a touch pad (native gesture)."""
        if event.type() == QEvent.Type.NativeGesture:
            native = cast(QNativeGestureEvent, event)
            if native.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom(1.0 + native.value(), native.position())
                return True
        if event.type() == QEvent.Type.Gesture:
            pinch = cast(QGestureEvent, event).gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                centre = self.mapFromGlobal(pinch.centerPoint())
                self._zoom(pinch.scaleFactor(), centre)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan, + and - zoom, 0 and Home show the region, Enter selects under the cross."""
        key = Qt.Key(event.key())
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
            return
        if key in _PAN_KEYS:
            east, south = _PAN_KEYS[key]
            step = _KEY_PAN_SHARE * min(self._camera.width, self._camera.height)
            self._look(self._camera.panned(east * step, south * step), moving=event.isAutoRepeat())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom_out()
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.fit_region()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen(self._middle())
        else:
            super().keyPressEvent(event)
            return
        self._by_keyboard = True
        self.pointed(self._middle())
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show frame and cross when the keyboard brought the focus."""
        self._by_keyboard = event.reason() in _KEYBOARD_REASONS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide frame and cross."""
        super().focusOutEvent(event)
        self.update()
