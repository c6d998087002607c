"""A printed sheet of the present view: title, definition, map with north arrow and scale, legend with hatching.

Laid out in points (1/72 inch) for any page, upright or lying; texts stay texts in a PDF. Always on white paper: the
colours are those of the light theme whatever the screen shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from pacte_desktop.gui.map.legend import LegendEntry
from pacte_desktop.gui.map.palette import LIGHT_MAP, MapPalette
from pacte_desktop.gui.map.sheet_layout import GAP_PT, arranged
from pacte_desktop.gui.map.sheet_legend import SheetLegend
from pacte_desktop.gui.map.sheet_table import SheetTable, TableWriter
from pacte_desktop.gui.map.sheet_writer import INK, MUTED, SheetWriter

_POINTS_PER_INCH = 72.0
_A4_SHORT_PT = 595.0


@dataclass(frozen=True)
class SheetContent:
    """What the sheet says beside the map; ``lines``: definition, date, hour, population base, source of minutes."""

    title: str
    lines: Sequence[str] = ()
    legend: Sequence[LegendEntry] = ()
    legend_title: str = ""
    notes: Sequence[str] = ()
    footer: str = ""
    table: SheetTable | None = None


class SheetMap(Protocol):
    """A map that can be laid on a sheet: the view of the window, or one drawn for paper only."""

    @property
    def attribution(self) -> str:
        """Sources of the data."""

    def font(self) -> QFont:
        """The font of the sheet."""

    def pixel_pt(self, width_pt: float) -> float:
        """Size of a pixel of the map on a sheet where it is so wide: what its hatchings are measured in."""

    def crowd(self, rect: QRectF, box: QRectF) -> int:
        """How many symbols and names of the map drawn into ``rect`` touch ``box``."""

    def render_map(
        self, painter: QPainter, rect: QRectF, palette: MapPalette | None = None, *, with_attribution: bool = True
    ) -> None:
        """Draw it as lines and letters into ``rect``."""


def paint_sheet(painter: QPainter, page_rect: QRectF, view: SheetMap, content: SheetContent) -> int:
    """Lay the sheet out in ``page_rect`` (device pixels, margins already taken off) of a printer, PDF or picture.

    Returns how many rows of its table have room.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(page_rect.topLeft())
    to_points = painter.device().logicalDpiX() / _POINTS_PER_INCH
    painter.scale(to_points, to_points)
    page = QRectF(0, 0, page_rect.width() / to_points, page_rect.height() / to_points)
    writer = SheetWriter(painter, view.font(), _scale(page))
    top = page.top() - (0.0 if content.title or content.lines else GAP_PT)
    if content.title:
        top = writer.paragraph(page.left(), top, page.width(), content.title, size_pt=16, bold=True)
    for line in content.lines:
        top = writer.paragraph(page.left(), top, page.width(), line, size_pt=9, colour=MUTED)
    foot = content.footer or view.attribution
    foot_height = writer.height(foot, page.width(), 7.5) if foot else 0.0
    body = QRectF(page.left(), top + GAP_PT, page.width(), page.bottom() - foot_height - top - 2 * GAP_PT)
    legend, table = _parts(writer, content)
    places = arranged(body, legend, table)
    legend.write(places.legend_box, places.legend_columns, view.pixel_pt(places.map_box.width()))
    shown = table.write(places.table_box, places.grid) if table is not None and places.grid is not None else 0
    _paint_map(painter, view, places.map_box)
    _paint_north(painter, view, places.map_box, writer.scale)
    if foot:
        writer.paragraph(page.left(), page.bottom() - foot_height, page.width(), foot, size_pt=7.5, colour=MUTED)
    painter.restore()
    return shown


def map_box(page: QRectF, view: SheetMap, content: SheetContent) -> QRectF:
    """Where the map stands on a ``page`` in points that has neither title nor foot."""
    writer = SheetWriter(QPainter(), view.font(), _scale(page))
    return arranged(page.adjusted(0, 0, 0, -GAP_PT), *_parts(writer, content)).map_box


def _scale(page: QRectF) -> float:
    """How much larger than on A4 the letters are: larger paper is read from farther away, but not that much."""
    larger = max(1.0, min(page.width(), page.height()) / _A4_SHORT_PT)
    return float(larger**0.75)


def _parts(writer: SheetWriter, content: SheetContent) -> tuple[SheetLegend, TableWriter | None]:
    legend = SheetLegend(writer, content.legend, content.legend_title, content.notes)
    return legend, TableWriter(writer, content.table) if content.table is not None else None


def _paint_map(painter: QPainter, view: SheetMap, box: QRectF) -> None:
    """The view in its frame, drawn as vectors, with its scale bar; the attribution stands at the foot of the page."""
    view.render_map(painter, box, LIGHT_MAP, with_attribution=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(INK, 0.8))
    painter.drawRect(box)


def _paint_north(painter: QPainter, view: SheetMap, box: QRectF, scale: float) -> None:
    """Arrow to the top of the page in the corner of the map where it covers least; the scale bar has the fourth.

    Projected north is within a few degrees of true north.
    """
    height = 26.0 * scale
    room = QSizeF(height * 1.4, height * 1.9)
    right, foot = box.right() - room.width(), box.bottom() - room.height()
    places = (QPointF(right, box.top()), box.topLeft(), QPointF(box.left(), foot))
    corners = [QRectF(place, room) for place in places]
    corner = min(corners, key=lambda each: view.crowd(box, each))
    middle = QPointF(corner.center().x(), corner.top() + height * 1.15)
    painter.setPen(QPen(LIGHT_MAP.label_halo, 3.0 * scale))
    for side, colour in ((-1, INK), (1, QColor("#FFFFFF"))):
        half = QPolygonF(
            [
                middle + QPointF(0, -height / 2),
                middle + QPointF(side * height * 0.3, height / 2),
                middle + QPointF(0, height * 0.28),
            ]
        )
        painter.setPen(QPen(INK, 0.8 * scale))
        painter.setBrush(colour)
        painter.drawPolygon(half)
    writer = SheetWriter(painter, view.font(), scale)
    letter = QCoreApplication.translate("MapSheet", "N")
    writer.centred(QPointF(middle.x(), middle.y() - height * 0.78), letter, 9)
