"""A picture of the ground, somewhat larger than the paper, so that panning is a copy and not a repaint.

A ground that takes long to paint (the communes of a whole country) is painted in another thread; until its picture is
there the former one is shown, stretched to where the map looks now.
"""

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from pacte_desktop.gui.mailbox import Mailbox, Post
from pacte_desktop.gui.map.camera import Camera

_OVERSCAN = 0.22
_SLOW_S = 0.12
_ROUGH_SLOW_S = 0.03
PaintGround = Callable[[QPainter, Camera, bool], None]


def painted(camera: Camera, dpr: float, paint: PaintGround) -> tuple[QImage, float]:
    """Fine picture of the ground and the seconds that it took."""
    start = time.perf_counter()
    image = QImage(round(camera.width * dpr), round(camera.height * dpr), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    painter = QPainter(image)
    try:
        paint(painter, camera, True)
    finally:
        painter.end()
    return image, time.perf_counter() - start


@dataclass(frozen=True, slots=True)
class _Made:
    """What another thread painted, in so many seconds, when it was asked the ``number``-th time; or what went wrong."""

    number: int
    camera: Camera
    picture: QImage
    seconds: float
    error: Exception | None = None


class Snapshot(QObject):
    """The latest fine picture and the camera that it was made for."""

    about_to_begin = Signal()
    """A picture is about to be made in another thread."""
    arrived = Signal()
    """A picture made beside the window is there: paint again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self._camera = Camera()
        self._is_stale = True
        self._seconds = (0.0, 0.0)
        self._rough_s = 0.0
        self._number = 0
        self._thread: threading.Thread | None = None
        self.background = QColor()
        self._mailbox = Mailbox(self._take, self)

    def forget(self, heavy: bool | None = None) -> None:
        """The ground changed; ``heavy`` says that it will take long (True) or not (False) before it was measured."""
        self._is_stale = True
        self._number += 1
        if heavy is not None:
            self._picture = None
            self._seconds = (math.inf, math.inf) if heavy else (0.0, 0.0)
            self._rough_s = math.inf if heavy else 0.0

    @property
    def is_under_way(self) -> bool:
        """A picture is being made beside the window."""
        return self._thread is not None

    def wait(self) -> None:
        """Until nothing is painted beside the window: two threads must not paint the same paths."""
        if self._thread is not None:
            self._thread.join()

    def draw(self, painter: QPainter, camera: Camera, moving: bool, paint: PaintGround) -> None:
        """Copy the picture where it holds what ``camera`` sees; otherwise paint roughly (moving) or anew (at rest)."""
        dpr = painter.device().devicePixelRatioF()
        if self._covers(camera, dpr):
            self._copy(painter, camera, dpr)
        elif moving:
            self._draw_roughly(painter, camera, paint)
        elif min(self._seconds) > _SLOW_S:  # One slow picture may only have prepared the next ones.
            self._begin(camera, dpr, paint)
            self._draw_roughly(painter, camera, paint)
        else:
            self.wait()
            self._camera = larger(camera)
            self._picture, seconds = painted(self._camera, dpr, paint)
            self._learn(seconds)
            self._copy(painter, camera, dpr)

    def _covers(self, camera: Camera, dpr: float) -> bool:
        if self._picture is None or self._is_stale:
            return False
        return self._picture.devicePixelRatioF() == dpr and _holds(self._camera, camera)

    def _copy(self, painter: QPainter, camera: Camera, dpr: float) -> None:
        assert self._picture is not None
        offset = camera.to_screen(*self._camera.to_world(QPointF(0, 0)))
        painter.drawImage(QPointF(round(offset.x() * dpr) / dpr, round(offset.y() * dpr) / dpr), self._picture)

    def _draw_roughly(self, painter: QPainter, camera: Camera, paint: PaintGround) -> None:
        """Without smoothing, or where even that is slow the former picture stretched."""
        if self._rough_s <= _ROUGH_SLOW_S and self._thread is None:  # Two threads must not paint the same paths.
            start = time.perf_counter()
            paint(painter, camera, False)
            self._rough_s = time.perf_counter() - start
            return
        painter.fillRect(QRectF(0, 0, camera.width, camera.height), self.background)
        if self._picture is not None:
            corner = camera.to_screen(*self._camera.to_world(QPointF(0, 0)))
            end = camera.to_screen(*self._camera.to_world(QPointF(self._camera.width, self._camera.height)))
            painter.drawImage(QRectF(corner, end), self._picture)

    def _learn(self, seconds: float) -> None:
        self._is_stale = False
        self._seconds = (self._seconds[1], seconds)
        self._rough_s = min(self._rough_s, _ROUGH_SLOW_S)  # Try again: the first rough picture prepares things too.

    def _begin(self, camera: Camera, dpr: float, paint: PaintGround) -> None:
        """One picture at a time: when it comes, the paper is painted again and asks for the next one if need be."""
        if self._thread is None:
            self.about_to_begin.emit()
            self._number += 1
            arguments = (self._number, larger(camera), dpr, paint, self._mailbox.post)
            self._thread = threading.Thread(target=_make, args=arguments, name="map picture")
            self._thread.start()

    def _take(self, made: _Made) -> None:
        self._thread = None
        if made.error is not None:
            raise made.error
        if made.number == self._number:
            self._picture, self._camera = made.picture, made.camera
            self._learn(made.seconds)
        self.arrived.emit()


def _make(number: int, camera: Camera, dpr: float, paint: PaintGround, post: Post) -> None:
    """In the other thread: paint, and bring the picture home."""
    try:
        made = _Made(number, camera, *painted(camera, dpr, paint))
    except Exception as error:  # noqa: BLE001 - raised again in the thread of the window
        made = _Made(number, camera, QImage(), 0.0, error)
    post(made)


def larger(camera: Camera) -> Camera:
    """Same place and scale on a larger paper; an even number of pixels more keeps a copy on whole pixels."""
    extra = 1 + 2 * _OVERSCAN
    width, height = (int(side * extra / 2) * 2 + int(side) % 2 for side in (camera.width, camera.height))
    return camera.resized(width, height)


def _holds(picture: Camera, camera: Camera) -> bool:
    """A picture for ``picture`` shows all that ``camera`` sees, at the same scale."""
    west, south, east, north = camera.bounds_m()
    left, bottom, right, top = picture.bounds_m(0.5)
    return picture.scale == camera.scale and left <= west and bottom <= south and right >= east and top >= north
