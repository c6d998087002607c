"""What a printed atlas has around its map: scale bar, attribution, aiming cross and keyboard focus frame."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.haloed_text import paint_centred, paint_text, scaled_font
from pacte_desktop.gui.map.palette import MapPalette

_SCALE_BAR_SHARE = 0.16
_MARGIN_PX = 12.0
_CAPTION = 0.85


def scale_bar_length(metres_per_pixel: float, most_px: float) -> tuple[float, float]:
    """Largest round length (1, 2 or 5 times a power of ten) that fits in ``most_px``: (metres, pixels)."""
    most_m = most_px * metres_per_pixel
    power = 10.0 ** math.floor(math.log10(most_m))
    length_m = next(step * power for step in (5, 2, 1, 0.5) if step * power <= most_m)
    return length_m, length_m / metres_per_pixel


def length_text(length_m: float) -> str:
    """« 20 km » or « 500 m », in the figures of the language."""
    if length_m >= 1000:
        return f"{grouped(round(length_m / 1000))}\u202fkm"
    return f"{grouped(round(length_m))}\u202fm"


def scale_bar_box(camera: Camera, font: QFont, right_px: float) -> QRectF:
    """What the bar and its length take of the paper when its right end is at ``right_px``."""
    line = QFontMetricsF(scaled_font(font, _CAPTION)).height()
    length_px = scale_bar_length(camera.metres_per_pixel, _most_px(camera))[1]
    bottom = camera.height - _MARGIN_PX - line * 1.5
    return QRectF(right_px - length_px, bottom - line * 1.3, length_px, line * 1.3 + 2.0)


def _most_px(camera: Camera) -> float:
    return max(60.0, min(camera.width * _SCALE_BAR_SHARE, 200.0))


def paint_scale_bar(
    painter: QPainter, camera: Camera, palette: MapPalette, font: QFont, right_px: float, *, vector: bool
) -> None:
    """Bar with its length, its right end at ``right_px``, above the attribution."""
    caption = scaled_font(font, _CAPTION)
    line = QFontMetricsF(caption).height()
    length_m, length_px = scale_bar_length(camera.metres_per_pixel, _most_px(camera))
    bottom = camera.height - _MARGIN_PX - line * 1.5
    left = right_px - length_px
    tick = 4.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corners = [QPointF(left, bottom - tick), QPointF(left, bottom), QPointF(right_px, bottom),
               QPointF(right_px, bottom - tick)]  # fmt: skip
    for colour, width in ((palette.label_halo, 4.5), (palette.label, 1.4)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        painter.drawPolyline(corners)
    painter.restore()
    middle = QPointF((left + right_px) / 2, bottom - line * 0.62)
    paint_text(
        painter, middle, length_text(length_m), caption, colour=palette.label, halo=palette.label_halo, vector=vector
    )


def paint_attribution(
    painter: QPainter, camera: Camera, palette: MapPalette, font: QFont, text: str, *, vector: bool
) -> None:
    """Sources of the data, bottom right, on a quiet veil."""
    if not text:
        return
    caption = scaled_font(font, _CAPTION)
    metrics = QFontMetricsF(caption)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, camera.width - 2 * _MARGIN_PX)
    width, height = metrics.horizontalAdvance(text) + 12, metrics.height() + 4
    box = QRectF(camera.width - width, camera.height - height, width, height)
    painter.save()
    veil = QColor(palette.card)
    veil.setAlpha(205)
    painter.fillRect(box, veil)
    paint_centred(painter, box, text, caption, colour=palette.muted, vector=vector)
    painter.restore()


def paint_aim(painter: QPainter, camera: Camera, palette: MapPalette) -> None:
    """Cross in the middle, which Enter selects, and the focus frame, for the keyboard."""
    middle = QPointF(camera.width / 2, camera.height / 2)
    arms = ((QPointF(5, 0), QPointF(13, 0)), (QPointF(0, 5), QPointF(0, 13)))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((palette.selection_casing, 4.0), (palette.selection, 1.8)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for near, far in arms:
            painter.drawLine(middle + near, middle + far)
            painter.drawLine(middle - near, middle - far)
    painter.restore()


def paint_focus_frame(painter: QPainter, camera: Camera, palette: MapPalette) -> None:
    """Frame that shows that keys go to the map."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.accent, 2.0))
    painter.drawRect(QRectF(1, 1, camera.width - 2, camera.height - 2))
    painter.restore()
