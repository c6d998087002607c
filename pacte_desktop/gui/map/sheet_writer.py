"""Words on a printed sheet, in points, as wide as the same letters are in the PDF."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

INK, MUTED = QColor("#17242A"), QColor("#3F4E55")
# Whole pixel sizes of a font are too coarse on paper: letters are set this much larger and drawn smaller.
FINE = 8.0


class SheetWriter:
    """Writes lines and paragraphs; ``scale``: how much larger everything is than it is named."""

    def __init__(self, painter: QPainter, font: QFont, scale: float) -> None:
        self.painter, self._font, self.scale = painter, font, scale

    def sized(self, size_pt: float, bold: bool = False) -> QFont:
        """The font for letters of this size, :data:`FINE` times as large."""
        font = QFont(self._font)
        font.setBold(bold)
        # Pixels of a painter that is scaled to points are points, whatever the resolution of the device.
        font.setPixelSize(max(1, round(size_pt * self.scale * FINE)))
        return font

    def width(self, text: str, size_pt: float, bold: bool = False) -> float:
        """Points that ``text`` takes on one line."""
        return QFontMetricsF(self.sized(size_pt, bold)).horizontalAdvance(text) / FINE

    def height(self, text: str, width: float, size_pt: float, bold: bool = False) -> float:
        """Points that ``text`` takes when wrapped into ``width``."""
        return self._wrapped(text, width, size_pt, bold)[1]

    def _wrapped(self, text: str, width: float, size_pt: float, bold: bool) -> tuple[QFont, float]:
        font = self.sized(size_pt, bold)
        box = QFontMetricsF(font).boundingRect(QRectF(0, 0, width * FINE, 1e6), Qt.TextFlag.TextWordWrap, text)
        return font, box.height() / FINE + 2.0 * self.scale

    def paragraph(
        self,
        left: float,
        top: float,
        width: float,
        text: str,
        *,
        size_pt: float,
        bold: bool = False,
        colour: QColor = INK,
    ) -> float:
        """Write ``text`` wrapped into ``width``; return where the next line begins."""
        font, height = self._wrapped(text, width, size_pt, bold)
        painter = self.painter
        painter.save()
        painter.translate(left, top)
        painter.scale(1 / FINE, 1 / FINE)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRectF(0, 0, width * FINE, height * FINE), Qt.TextFlag.TextWordWrap, text)
        painter.restore()
        return top + height

    def centred(self, middle: QPointF, text: str, size_pt: float) -> None:
        """Write one line around ``middle``."""
        width = 40.0 * self.scale
        font, height = self._wrapped(text, width, size_pt, True)
        painter = self.painter
        painter.save()
        painter.translate(middle.x() - width / 2, middle.y() - height / 2)
        painter.scale(1 / FINE, 1 / FINE)
        painter.setFont(font)
        painter.setPen(INK)
        painter.drawText(QRectF(0, 0, width * FINE, height * FINE), Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
