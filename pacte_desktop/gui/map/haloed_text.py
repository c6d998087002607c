"""Text with a halo, in screen size, from cached pictures or as vectors."""

import functools
import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

_HALO_PX = 1.5
_FINE = 8.0


@functools.lru_cache(maxsize=64)
def named_font(base: str, scale: float, bold: bool) -> QFont:
    """Font ``base`` (as QFont.toString says it) at another size and weight."""
    font = QFont()
    font.fromString(base)
    font = scaled_font(font, scale)
    font.setBold(bold)
    return font


def scaled_font(font: QFont, factor: float) -> QFont:
    """``font`` at another size, whether it is given in points or in pixels."""
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * factor)
    else:
        scaled.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return scaled


@functools.lru_cache(maxsize=20_000)
def text_size(text: str, font_key: str) -> QSizeF:
    """Pixels of ``text``, with half the depth of descenders: names stand close."""
    metrics = _metrics(font_key)
    return QSizeF(metrics.horizontalAdvance(text), metrics.ascent() + metrics.descent() * 0.5)


@functools.lru_cache(maxsize=64)
def _metrics(font_key: str) -> QFontMetricsF:
    font = QFont()
    font.fromString(font_key)
    return QFontMetricsF(font)


def paint_text(
    painter: QPainter, centre: QPointF, text: str, font: QFont, *, colour: QColor, halo: QColor, vector: bool = False
) -> None:
    """Draw ``text`` with a halo around ``centre``."""
    if vector:
        size, metrics = text_size(text, font.toString()), _metrics(font.toString())
        start = centre + QPointF(-size.width() / 2, metrics.ascent() - size.height() / 2)
        outline = _outline(start, text, font)
        painter.strokePath(outline, _halo_pen(halo))
        write(painter, start, text, font, colour)
        return
    dpr = painter.device().devicePixelRatioF()
    picture = _text_picture(text, font.toString(), colour.rgba(), halo.rgba(), dpr)
    size = picture.deviceIndependentSize()
    x, y = centre.x() - size.width() / 2, centre.y() - size.height() / 2
    painter.drawPixmap(QPointF(round(x * dpr) / dpr, round(y * dpr) / dpr), picture)


@functools.lru_cache(maxsize=3_000)
def _text_picture(text: str, font_key: str, colour: int, halo: int, dpr: float) -> QPixmap:
    metrics, size = _metrics(font_key), text_size(text, font_key)
    margin = _HALO_PX + 1
    width, height = size.width() + 2 * margin, size.height() + 2 * margin
    picture = QPixmap(math.ceil(width * dpr), math.ceil(height * dpr))
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    font = QFont()
    font.fromString(font_key)
    start = QPointF(margin, margin + metrics.ascent())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(_outline(start, text, font), _halo_pen(QColor.fromRgba(halo)))
    painter.setFont(font)
    painter.setPen(QColor.fromRgba(colour))
    painter.drawText(start, text)
    painter.end()
    return picture


def paint_centred(
    painter: QPainter, box: QRectF, text: str, font: QFont, *, colour: QColor, vector: bool = False
) -> None:
    """Draw ``text`` without a halo in the middle of ``box``."""
    if vector:
        metrics = QFontMetricsF(font)
        start = box.center() + QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2)
        write(painter, start, text, font, colour)
        return
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def write(painter: QPainter, start: QPointF, text: str, font: QFont, colour: QColor) -> None:
    """Letters that stay letters on paper, in the size of the screen whatever the resolution of the paper."""
    size = font.pixelSize() if font.pixelSize() > 0 else QFontMetricsF(font).fontDpi() * font.pointSizeF() / 72
    fine = QFont(font)
    # Whole pixel sizes of a font are too coarse on paper: letters are set this much larger and drawn smaller.
    fine.setPixelSize(max(1, round(size * _FINE)))
    painter.save()
    painter.translate(start)
    painter.scale(1 / _FINE, 1 / _FINE)
    painter.setFont(fine)
    painter.setPen(colour)
    painter.drawText(QPointF(0, 0), text)
    painter.restore()


def _outline(start: QPointF, text: str, font: QFont) -> QPainterPath:
    """Letters as areas, for their halo."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addText(start, font, text)
    return path


def _halo_pen(halo: QColor) -> QPen:
    return QPen(halo, 2 * _HALO_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
