"""Hatching keeps its size on screen at every zoom and on every screen."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.choropleth import Choropleth
from pacte_desktop.gui.map.model import MapBands, MapCommunes
from pacte_desktop.gui.map.palette import LIGHT_MAP
from pacte_desktop.gui.map.scheme import DENSE_HATCH_PX, LIGHT_HATCH_PX


def _painted(communes: MapCommunes, bands: MapBands, minutes: float, scale: float) -> np.ndarray:
    """Lightness of a row of 200 pixels in the middle of communes that all have ``minutes``."""
    choropleth = Choropleth(communes.polygon, bands)
    choropleth.set_values(np.full(len(communes), minutes))
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    choropleth.paint(painter, Camera(625_000.3, 6_625_000.7, scale, 400, 400), LIGHT_MAP)
    painter.end()
    return np.array([image.pixelColor(x, 200).lightness() for x in range(100, 300)])


def _period(row: np.ndarray) -> int:
    """Shift at which a row repeats itself best."""
    return min(range(2, 30), key=lambda shift: (int(np.abs(row[shift:] - row[:-shift]).sum()), shift))


@pytest.mark.parametrize(("minutes", "period"), [(40.0, LIGHT_HATCH_PX), (60.0, DENSE_HATCH_PX)])
@pytest.mark.parametrize("scale", [0.01, 0.017, 0.2])
@pytest.mark.usefixtures("qtbot")
def test_hatching_has_the_same_period_at_every_zoom(
    communes: MapCommunes, bands: MapBands, minutes: float, period: int, scale: float
) -> None:
    row = _painted(communes, bands, minutes, scale)
    assert row.max() - row.min() > 15
    assert _period(row) == period


@pytest.mark.usefixtures("qtbot")
def test_within_the_limit_there_is_no_hatching(communes: MapCommunes, bands: MapBands) -> None:
    assert len(set(_painted(communes, bands, 30.0, 0.01).tolist())) == 1


def test_fills_of_the_five_classes_are_those_of_the_design(bands: MapBands) -> None:
    names = [LIGHT_MAP.fill(look).name().upper() for look in bands.looks]
    assert names == ["#DCEBEC", "#A9CFD3", "#6FADB5", "#E3924B", "#A8480F"]


@pytest.mark.usefixtures("qtbot")
def test_overlapping_polygons_are_still_painted(communes: MapCommunes, bands: MapBands) -> None:
    polygons = communes.polygon.copy()
    polygons[44] = polygons[44].buffer(700)
    choropleth = Choropleth(polygons, bands)
    choropleth.set_values(np.full(len(communes), 5.0))
    assert choropleth.classes.tolist() == [0] * len(communes)
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    choropleth.paint(painter, Camera(*communes.point[44], 0.004, 400, 400), LIGHT_MAP)
    painter.end()
    assert image.pixelColor(200, 200) == LIGHT_MAP.within[0]
