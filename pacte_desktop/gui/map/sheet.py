"""A printed sheet of the present view: title, definition, map with north arrow and scale, legend with hatching.

Laid out in points (1/72 inch) for any page, upright or lying; texts stay texts in a PDF. Always on white paper: the
colours are those of the light theme whatever the screen shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from pacte_desktop.gui.map.canvas import MapCanvas
from pacte_desktop.gui.map.legend import LegendEntry
from pacte_desktop.gui.map.palette import LIGHT_MAP

_POINTS_PER_INCH = 72.0
_A4_SHORT_PT = 595.0
_GAP_PT = 8.0
_SAMPLE_PT = (22.0, 11.0)
_INK, _MUTED = QColor("#17242A"), QColor("#3F4E55")


@dataclass(frozen=True)
class SheetContent:
    """What the sheet says beside the map; ``lines``: definition, date, hour, population base, source of minutes."""

    title: str
    lines: Sequence[str] = ()
    legend: Sequence[LegendEntry] = ()
    legend_title: str = ""
    notes: Sequence[str] = ()
    footer: str = ""


def paint_sheet(painter: QPainter, page_rect: QRectF, view: MapCanvas, content: SheetContent) -> None:
    """Lay the sheet out in ``page_rect`` (device pixels, margins already taken off) of a printer, PDF or picture."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(page_rect.topLeft())
    to_points = painter.device().logicalDpiX() / _POINTS_PER_INCH
    painter.scale(to_points, to_points)
    page = QRectF(0, 0, page_rect.width() / to_points, page_rect.height() / to_points)
    # A larger paper is read from farther away, but not as far as it is larger.
    writer = _Writer(painter, view.font(), max(1.0, min(page.width(), page.height()) / _A4_SHORT_PT) ** 0.75)
    top = writer.paragraph(page.left(), page.top(), page.width(), content.title, size_pt=16, bold=True)
    for line in content.lines:
        top = writer.paragraph(page.left(), top, page.width(), line, size_pt=9, colour=_MUTED)
    foot = content.footer or view.attribution
    foot_height = writer.height(foot, page.width(), 7.5) if foot else 0.0
    body = QRectF(page.left(), top + _GAP_PT, page.width(), page.bottom() - foot_height - top - 2 * _GAP_PT)
    map_box = writer.legend(body, content)
    _paint_map(painter, view, map_box)
    _paint_north(painter, map_box, writer.scale, view.font())
    if foot:
        writer.paragraph(page.left(), page.bottom() - foot_height, page.width(), foot, size_pt=7.5, colour=_MUTED)
    painter.restore()


def _paint_map(painter: QPainter, view: MapCanvas, box: QRectF) -> None:
    """The view in its frame, drawn as vectors, with its scale bar; the attribution stands at the foot of the page."""
    view.render_map(painter, box, LIGHT_MAP, with_attribution=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_INK, 0.8))
    painter.drawRect(box)


def _paint_north(painter: QPainter, box: QRectF, scale: float, font: QFont) -> None:
    """Arrow to the top of the page in the corner of the map; projected north is within a few degrees of true north."""
    height = 26.0 * scale
    middle = QPointF(box.right() - height * 0.7, box.top() + height * 1.15)
    painter.setPen(QPen(LIGHT_MAP.label_halo, 3.0 * scale))
    for side, colour in ((-1, _INK), (1, QColor("#FFFFFF"))):
        half = QPolygonF(
            [
                middle + QPointF(0, -height / 2),
                middle + QPointF(side * height * 0.3, height / 2),
                middle + QPointF(0, height * 0.28),
            ]
        )
        painter.setPen(QPen(_INK, 0.8 * scale))
        painter.setBrush(colour)
        painter.drawPolygon(half)
    writer = _Writer(painter, font, scale)
    letter = QCoreApplication.translate("MapSheet", "N")
    writer.centred(QPointF(middle.x(), middle.y() - height * 0.78), letter, 9)


class _Writer:
    """Writes lines and the legend, in points."""

    def __init__(self, painter: QPainter, font: QFont, scale: float) -> None:
        self._painter, self._font, self.scale = painter, font, scale

    def _sized(self, size_pt: float, bold: bool = False) -> QFont:
        font = QFont(self._font)
        font.setBold(bold)
        # Pixels of a painter that is scaled to points are points, whatever the resolution of the device.
        font.setPixelSize(max(1, round(size_pt * self.scale * _FINE)))
        return font

    def height(self, text: str, width: float, size_pt: float, bold: bool = False) -> float:
        """Points that ``text`` takes when wrapped into ``width``."""
        return self._wrapped(text, width, size_pt, bold)[1]

    def _wrapped(self, text: str, width: float, size_pt: float, bold: bool) -> tuple[QFont, float]:
        font = self._sized(size_pt, bold)
        box = QFontMetricsF(font).boundingRect(QRectF(0, 0, width * _FINE, 1e6), Qt.TextFlag.TextWordWrap, text)
        return font, box.height() / _FINE + 2.0 * self.scale

    def paragraph(
        self,
        left: float,
        top: float,
        width: float,
        text: str,
        *,
        size_pt: float,
        bold: bool = False,
        colour: QColor = _INK,
    ) -> float:
        """Write ``text`` wrapped into ``width``; return where the next line begins."""
        font, height = self._wrapped(text, width, size_pt, bold)
        painter = self._painter
        painter.save()
        painter.translate(left, top)
        painter.scale(1 / _FINE, 1 / _FINE)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRectF(0, 0, width * _FINE, height * _FINE), Qt.TextFlag.TextWordWrap, text)
        painter.restore()
        return top + height

    def centred(self, middle: QPointF, text: str, size_pt: float) -> None:
        """Write one line around ``middle``."""
        width = 40.0 * self.scale
        font, height = self._wrapped(text, width, size_pt, True)
        painter = self._painter
        painter.save()
        painter.translate(middle.x() - width / 2, middle.y() - height / 2)
        painter.scale(1 / _FINE, 1 / _FINE)
        painter.setFont(font)
        painter.setPen(_INK)
        painter.drawText(QRectF(0, 0, width * _FINE, height * _FINE), Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def legend(self, body: QRectF, content: SheetContent) -> QRectF:
        """Legend beside the map on a lying page, below it on an upright one; return what is left for the map."""
        if not content.legend and not content.legend_title and not content.notes:
            return body
        lying = body.width() > body.height()
        columns = 1 if lying else 2
        width = (body.width() * 0.27 if lying else body.width()) / columns
        rows = list(content.legend)
        per_column = -(-len(rows) // columns) if rows else 0
        heights = [self._entry_height(entry, width) for entry in rows]
        chunks = [range(start, min(start + per_column, len(rows))) for start in range(0, len(rows), max(per_column, 1))]
        title = self.height(content.legend_title, width, 10, True) if content.legend_title else 0.0
        notes = sum(self.height(note, width * columns, 8) for note in content.notes)
        total = title + max((sum(heights[row] for row in chunk) for chunk in chunks), default=0.0) + notes
        if lying:
            left, top = body.right() - width, body.top()
            map_box = body.adjusted(0, 0, -width - _GAP_PT * 1.5, 0)
        else:
            left, top = body.left(), body.bottom() - total
            map_box = body.adjusted(0, 0, 0, -total - _GAP_PT)
        if content.legend_title:
            self.paragraph(left, top, width * columns, content.legend_title, size_pt=10, bold=True)
        lowest = top + title
        for column, chunk in enumerate(chunks):
            at = top + title
            for row in chunk:
                self._entry(rows[row], left + column * width, at, width)
                at += heights[row]
            lowest = max(lowest, at)
        for note in content.notes:
            lowest = self.paragraph(left, lowest, width * columns, note, size_pt=8, colour=_MUTED)
        return map_box

    def _words(self, entry: LegendEntry) -> str:
        return f"{entry.label} · {entry.figure}" if entry.figure else entry.label

    def _entry_height(self, entry: LegendEntry, width: float) -> float:
        sample = (_SAMPLE_PT[0] + _GAP_PT) * self.scale
        return max(_SAMPLE_PT[1] * self.scale + 4.0, self.height(self._words(entry), width - sample, 8.5) + 1.0)

    def _entry(self, entry: LegendEntry, left: float, top: float, width: float) -> None:
        box = QRectF(left, top + 1.0, _SAMPLE_PT[0] * self.scale, _SAMPLE_PT[1] * self.scale)
        self._painter.save()
        entry.draw(self._painter, box, LIGHT_MAP)
        self._painter.restore()
        offset = (_SAMPLE_PT[0] + _GAP_PT) * self.scale
        self.paragraph(left + offset, top, width - offset, self._words(entry), size_pt=8.5)


# Whole pixel sizes of a font are too coarse on paper: letters are set this much larger and drawn smaller.
_FINE = 8.0
