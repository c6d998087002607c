"""The printed sheet and the copied picture: everything on the page, nothing outside it, white paper in both themes."""

from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from pacte_desktop.gui.map.legend import LegendContent, SymbolRow, band_rows, legend_entries
from pacte_desktop.gui.map.model import MapBands, MapCommunes, PointKind
from pacte_desktop.gui.map.palette import DARK_MAP, LIGHT_MAP
from pacte_desktop.gui.map.sheet import SheetContent, paint_sheet
from pacte_desktop.gui.map.view import MapView


@pytest.fixture
def content(bands: MapBands) -> SheetContent:
    rows = LegendContent("Minutes", [], band_rows(bands, with_no_data=True), [SymbolRow(PointKind.SU, "urgences")])
    return SheetContent(
        "Minutes jusqu’aux soins urgents",
        ["SU et SMUR · au 31/12/2019 · heure non prise en compte", "Population municipale 2017"],
        legend_entries(rows, bands),
        "Légende",
        ["Une commune à 30 min tout juste est couverte."],
        "Sources : IGN, Insee",
    )


def _sheet(view: MapView, content: SheetContent, width: int, height: int) -> QImage:
    """A page as a picture, 96 dots an inch, with a margin of 30 pixels."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(3780)
    image.setDotsPerMeterY(3780)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_sheet(painter, QRectF(30, 30, width - 60, height - 60), view, content)
    painter.end()
    return image


@pytest.mark.parametrize("upright", [True, False])
@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3])
def test_all_words_are_on_one_page_as_text(
    tmp_path: Path, view: MapView, content: SheetContent, upright: bool, size: QPageSize.PageSizeId
) -> None:
    file = tmp_path / "carte.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(size))
    writer.setPageOrientation(QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(12, 12, 12, 12))
    writer.setResolution(600)
    painter = QPainter(writer)
    paint_sheet(painter, QRectF(0, 0, writer.width(), writer.height()), view, content)
    painter.end()
    document = pypdfium2.PdfDocument(file)
    assert len(document) == 1
    page = document[0].get_textpage()
    text = " ".join(page.get_text_range().split())
    labels = [entry.label for entry in content.legend]
    for words in (content.title, *content.lines, *labels, content.legend_title, *content.notes, content.footer):
        assert words in text
    width, height = document[0].get_size()
    boxes = np.array([page.get_charbox(index) for index in range(page.count_chars())])
    boxes = boxes[boxes[:, 2] > boxes[:, 0]]
    assert boxes[:, 0].min() >= 30 and boxes[:, 1].min() >= 30
    assert boxes[:, 2].max() <= width - 30 and boxes[:, 3].max() <= height - 30
    document.close()


@pytest.mark.parametrize(("width", "height"), [(1122, 793), (793, 1122)])
def test_the_paper_is_white_and_the_map_light_whatever_the_theme(
    view: MapView, content: SheetContent, width: int, height: int
) -> None:
    light = _sheet(view, content, width, height)
    view.set_palette(DARK_MAP)
    assert _sheet(view, content, width, height) == light
    white = QColor("white")
    edge = [(x, y) for x in range(0, width, 9) for y in (3, 27, height - 27, height - 3)]
    assert all(light.pixelColor(x, y) == white for x, y in edge)
    assert light.pixelColor(width // 4, height // 2) != white


def test_the_sheet_shows_the_ground_of_the_view(view: MapView, communes: MapCommunes, content: SheetContent) -> None:
    def share(image: QImage, colour: QColor) -> float:
        small = [(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)]
        return sum(image.pixelColor(x, y) == colour for x, y in small) / len(small)

    view.set_minutes(np.full(len(communes), 15.0))
    assert share(_sheet(view, content, 1122, 793), LIGHT_MAP.within[1]) > 0.05
    view.set_minutes(np.full(len(communes), 25.0))
    assert share(_sheet(view, content, 1122, 793), LIGHT_MAP.within[1]) < 0.01


def test_a_sheet_without_legend_or_lines_is_a_sheet(view: MapView) -> None:
    image = _sheet(view, SheetContent("Carte"), 1122, 793)
    assert image.pixelColor(1080, 400) != QColor("white")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_copied_picture_is_the_view(view: MapView, communes: MapCommunes, scale: float) -> None:
    view.set_candidate(PointKind.MCS, *communes.point[66])
    image = view.picture(scale)
    assert (image.width(), image.height()) == (800 * scale, 600 * scale)
    x_m, y_m = communes.point[44] - 1_600
    pixel = (view.camera.to_screen(x_m, y_m) * scale).toPoint()
    assert image.pixelColor(pixel) == LIGHT_MAP.within[0]
    if scale == 1.0:
        assert image.convertToFormat(QImage.Format.Format_RGB32) == view.grab().toImage().convertToFormat(
            QImage.Format.Format_RGB32
        )
    assert view.picture(scale, DARK_MAP).pixelColor(pixel) == DARK_MAP.within[0]
