"""The present view of the map as one sheet that Qt sets: on the clipboard and in the print preview."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from pacte_desktop.gui.map.legend import LegendContent, legend_entries
from pacte_desktop.gui.map.model import MapBands
from pacte_desktop.gui.map.sheet import SheetContent, paint_sheet
from pacte_desktop.gui.map.view import MapView

_A4_MM = (297, 210)
_PICTURE_DPI = 150
_MARGIN_MM = 12.0
_MM = 25.4


def sheet_content(content: LegendContent, bands: MapBands, more: Sequence[str] = ()) -> SheetContent:
    """The sheet of what the legend says; ``more`` lines go before the definition."""
    entries = legend_entries(replace(content, scheme=content.scheme or bands), bands)
    return SheetContent(content.title, [*more, *content.definition], entries, notes=content.notes)


def sheet_picture(view: MapView, content: SheetContent) -> QImage:
    """An A4 sheet as a picture, on white."""
    width, height = (round(side / _MM * _PICTURE_DPI) for side in _A4_MM)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(_PICTURE_DPI / _MM * 1000))
    image.setDotsPerMeterY(round(_PICTURE_DPI / _MM * 1000))
    image.fill("white")
    margin = _MARGIN_MM / _MM * _PICTURE_DPI
    painter = QPainter(image)
    paint_sheet(painter, QRectF(0, 0, width, height).adjusted(margin, margin, -margin, -margin), view, content)
    painter.end()
    return image
