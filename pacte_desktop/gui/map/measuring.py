"""Measuring with the map: click points, read the straight length of every segment and of the whole."""

import itertools
import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.haloed_text import paint_centred, scaled_font
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.scheme import Scheme
from pacte_desktop.gui.map.whatif import WhatIfView

_DOT_PX = 4.0
_LEAST_NAMED_PX = 34.0
Place = tuple[float, float]


def distance_text(distance_m: float) -> str:
    """« 850 m », « 12,4 km » or « 137 km », in the figures of the language."""
    if distance_m < 1_000:
        return f"{grouped(round(distance_m))}\u202fm"
    return f"{grouped(distance_m / 1_000, 1 if distance_m < 100_000 else 0)}\u202fkm"


def lengths_m(places: list[Place]) -> list[float]:
    """Metres of every segment between places in projected metres."""
    return [math.dist(one, other) for one, other in itertools.pairwise(places)]


def paint_measure(
    painter: QPainter, camera: Camera, palette: MapPalette, font: QFont, places: list[Place], *, is_open: bool
) -> None:
    """Line with its points, the length of each segment and the sum at its end; ``is_open``: the last one follows."""
    pixels = [camera.to_screen(*place) for place in places]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((palette.selection_casing, 4.6), (palette.selection, 2.0)):
        for index, (one, other) in enumerate(itertools.pairwise(pixels)):
            last = is_open and index == len(pixels) - 2
            painter.setPen(QPen(colour, width, Qt.PenStyle.DashLine if last else Qt.PenStyle.SolidLine))
            painter.drawLine(one, other)
    painter.setPen(QPen(palette.selection_casing, 1.6))
    painter.setBrush(palette.selection)
    for pixel in pixels:
        painter.drawEllipse(pixel, _DOT_PX, _DOT_PX)
    painter.restore()
    lengths = lengths_m(places)
    plain = scaled_font(font, 0.95)
    if len(lengths) > 1:
        for length_m, (one, other) in zip(lengths, itertools.pairwise(pixels), strict=True):
            if (other - one).manhattanLength() >= _LEAST_NAMED_PX:
                _write(painter, palette, (one + other) / 2, distance_text(length_m), plain)
    if lengths:
        total = scaled_font(font, 1.1)
        total.setBold(True)
        room = QPointF(0, QFontMetricsF(total).height() + _DOT_PX)
        _write(painter, palette, pixels[-1] - room, distance_text(sum(lengths)), total)


def _write(painter: QPainter, palette: MapPalette, middle: QPointF, text: str, font: QFont) -> None:
    """A length on a small plate: it stands over names, which a halo alone would mix up with it."""
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text) + metrics.height() * 0.7, metrics.height() * 1.1
    plate = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.separator, 1.0))
    painter.setBrush(palette.card)
    painter.drawRoundedRect(plate, 4.0, 4.0)
    paint_centred(painter, plate, text, font, colour=palette.text)
    painter.restore()


class MeasuringView(WhatIfView):
    """Map with a measuring mode: a click or Enter puts a point, Backspace takes one back, Escape ends."""

    measure_changed = Signal(float)
    """Straight length so far in metres, 0 before the second point."""
    measure_ended = Signal()

    def __init__(self, minutes: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(minutes, parent)
        self._measured: list[Place] = []
        self._measuring = False
        self._measure_to: Place | None = None

    @property
    def is_measuring(self) -> bool:
        """Clicks put points of the measured line."""
        return self._measuring

    @property
    def measured_m(self) -> float:
        """Straight length between the points put so far, metres."""
        return sum(lengths_m(self._measured))

    def start_measure(self) -> None:
        """Begin a new line; clicks select nothing until the end."""
        self._measuring = True
        self._measured, self._measure_to = [], None
        self.pointed(None)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.update()

    def stop_measure(self) -> None:
        """Take the line away; clicks select again."""
        if self._measuring:
            self._measuring = False
            self._measured, self._measure_to = [], None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.update()
            self.measure_ended.emit()

    def pointed(self, pixel: QPointF | None) -> None:
        """The line follows the pointer, or the cross of the keyboard."""
        if self._measuring:
            self._measure_to = None if pixel is None else self.camera.to_world(pixel)
            self.setCursor(Qt.CursorShape.CrossCursor)
            self.update()
        else:
            self.point_at(pixel)

    def chosen(self, pixel: QPointF) -> None:
        """Put a point, or choose what is there."""
        if not self._measuring:
            self.choose_at(pixel)
            return
        self._measured.append(self.camera.to_world(pixel))
        self._say()

    # Hooks of the subclass.
    def point_at(self, pixel: QPointF | None) -> None:
        """The pointer is over ``pixel`` while nothing is measured (None: it left)."""

    def choose_at(self, pixel: QPointF) -> None:
        """``pixel`` was chosen while nothing is measured."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the measure, Backspace takes back the last point."""
        if self._measuring and event.key() == Qt.Key.Key_Escape:
            self.stop_measure()
        elif self._measuring and event.key() == Qt.Key.Key_Backspace:
            self._measured = self._measured[:-1]
            self._say()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """No zoom while measuring: the two clicks are points."""
        if not self._measuring:
            super().mouseDoubleClickEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)

    def _say(self) -> None:
        self.measure_changed.emit(self.measured_m)
        self.update()

    def paint_top(self, painter: QPainter, palette: MapPalette) -> None:
        """The measured line over everything but the frame of the mode."""
        if self._measured:
            follows = self._measure_to is not None
            places = [*self._measured, *([self._measure_to] if self._measure_to is not None else [])]
            paint_measure(painter, self.camera, palette, self.font(), places, is_open=follows)
        super().paint_top(painter, palette)
