"""A picture of the ground, somewhat larger than the paper, so that panning is a copy and not a repaint."""

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from pacte_desktop.gui.map.camera import Camera

_OVERSCAN = 0.22
PaintGround = Callable[[QPainter, Camera, bool], None]


class Snapshot:
    """The latest fine picture and the camera that it was made for."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None
        self._camera = Camera()

    def forget(self) -> None:
        """The ground changed: the picture is worth nothing."""
        self._picture = None

    def draw(self, painter: QPainter, camera: Camera, moving: bool, paint: PaintGround) -> None:
        """Copy the picture where it holds what ``camera`` sees; otherwise paint roughly (moving) or anew (at rest)."""
        dpr = painter.device().devicePixelRatioF()
        if not self._covers(camera, dpr):
            if moving:
                paint(painter, camera, False)
                return
            self._make(camera, dpr, paint)
        assert self._picture is not None
        offset = camera.to_screen(*self._camera.to_world(QPointF(0, 0)))
        painter.drawPixmap(QPointF(round(offset.x() * dpr) / dpr, round(offset.y() * dpr) / dpr), self._picture)

    def _covers(self, camera: Camera, dpr: float) -> bool:
        if self._picture is None or self._camera.scale != camera.scale or self._picture.devicePixelRatioF() != dpr:
            return False
        west, south, east, north = camera.bounds_m()
        left, bottom, right, top = self._camera.bounds_m(0.5)
        return left <= west and bottom <= south and right >= east and top >= north

    def _make(self, camera: Camera, dpr: float, paint: PaintGround) -> None:
        extra = 1 + 2 * _OVERSCAN
        # An even number of pixels keeps the copy on whole pixels of the paper.
        width, height = (int(side * extra / 2) * 2 + int(side) % 2 for side in (camera.width, camera.height))
        self._camera = camera.resized(width, height)
        self._picture = QPixmap(round(width * dpr), round(height * dpr))
        self._picture.setDevicePixelRatio(dpr)
        painter = QPainter(self._picture)
        paint(painter, self._camera, True)
        painter.end()
