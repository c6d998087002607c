"""Zones: bands with holes over the communes, the border at the limit the loudest, names still readable."""

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from pacte_desktop.gui.map.model import MapCommunes
from pacte_desktop.gui.map.palette import DARK_MAP, LIGHT_MAP, MapPalette
from pacte_desktop.gui.map.scheme import sequential_scheme
from pacte_desktop.gui.map.view import MapView
from pacte_desktop.gui.map.zones import MapZone, closeness_of, holes_of, paint_zone_sample, zone_look

CENTRE_M = (625_000.0, 6_625_000.0)
CENTRE = shapely.Point(CENTRE_M)
HOLE = shapely.Point(629_000.0, 6_625_000.0)
DENSITY = sequential_scheme((10, 100))
NEAR = MapZone(CENTRE.buffer(3_000), 10.0)
LIMIT = MapZone(CENTRE.buffer(7_000).difference(HOLE.buffer(800)), 30.0)
FAR = MapZone(CENTRE.buffer(10_000), 45.0)


def _colour(view: MapView, x_m: float, y_m: float, side: int = 1) -> QColor:
    """Mean colour of a square of pixels, so that hatching counts as a shade."""
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    pixel = view.camera.to_screen(x_m, y_m).toPoint() - QPoint(side // 2, side // 2)
    part = image.copy(pixel.x(), pixel.y(), side, side)
    values = np.frombuffer(part.constBits(), np.uint8).reshape(side, part.bytesPerLine())[:, : side * 3]
    return QColor(*(round(float(value)) for value in values.reshape(side * side, 3).mean(axis=0)))


@pytest.fixture
def places(view: MapView, communes: MapCommunes) -> dict[str, tuple[float, float]]:
    """Places in the middle of communes, away from names, dots and borders."""
    view.set_values(np.full(len(communes), 5.0), DENSITY)
    view.centre_on(*CENTRE_M, 30.0)
    return {
        "near": (623_800.0, 6_626_200.0),
        "within": (620_700.0, 6_627_000.0),
        "hole": (629_000.0, 6_625_300.0),
        "beyond": (633_600.0, 6_623_800.0),
        "outside": (636_500.0, 6_628_900.0),
    }


def test_each_band_has_its_shade_and_outside_stays(view: MapView, places: dict[str, tuple[float, float]]) -> None:
    before = _colour(view, *places["outside"])
    view.set_zones([FAR, NEAR, LIMIT], 30.0)
    shades = {name: _colour(view, *place, 8).name() for name, place in places.items()}
    assert QColor(shades["outside"]) == before
    assert len({shades[name] for name in ("near", "within", "beyond", "outside")}) == 4
    assert shades["hole"] != shades["within"]


def test_a_hole_is_hatched_when_no_farther_band_fills_it(view: MapView, places: dict[str, tuple[float, float]]) -> None:
    view.set_zones([LIMIT], 30.0)
    hole, within = _colour(view, *places["hole"], 16), _colour(view, *places["within"], 16)
    assert hole.hslHue() in range(10, 60)
    assert within.hslHue() in range(160, 230)


def test_bands_that_leave_out_the_nearer_ones_look_the_same(view: MapView) -> None:
    view.centre_on(*CENTRE_M, 30.0)
    view.set_zones([NEAR, LIMIT, FAR], 30.0)
    whole = view.grab().toImage()
    rings = [
        NEAR,
        MapZone(LIMIT.polygon - NEAR.polygon, 30.0),
        MapZone(FAR.polygon - LIMIT.polygon - NEAR.polygon, 45.0),
    ]
    view.set_zones(rings, 30.0)
    apart = view.grab().toImage()
    middle = view.camera.to_screen(620_700.0, 6_627_000.0).toPoint()
    assert whole.pixelColor(middle) == apart.pixelColor(middle)


def test_over_minutes_the_colours_of_the_legend_stay(
    view: MapView, communes: MapCommunes, places: dict[str, tuple[float, float]]
) -> None:
    """Borders and holes only: a veil over the classes of minutes would make their swatches wrong."""
    assert view.zones_are_filled
    view.set_minutes(np.full(len(communes), 25.0))
    assert not view.zones_are_filled
    plain = view.grab().toImage()
    view.set_zones([NEAR, LIMIT, FAR], 30.0)
    assert view.grab().toImage() != plain
    for name in ("near", "within", "beyond", "outside"):
        assert _colour(view, *places[name]) == LIGHT_MAP.within[2]
    assert _colour(view, *places["hole"], 16) != LIGHT_MAP.within[2]


def test_zones_can_be_hidden_whole_and_band_by_band(view: MapView, places: dict[str, tuple[float, float]]) -> None:
    plain = view.grab().toImage()
    view.set_zones([NEAR, LIMIT, FAR], 30.0)
    beyond = _colour(view, *places["beyond"], 8)
    view.set_zones_visible(True, [45.0])
    assert _colour(view, *places["beyond"], 8) != beyond
    view.set_zones_visible(False)
    assert view.grab().toImage() == plain
    view.set_zones_visible(True)
    view.set_zones([], 30.0)
    assert view.grab().toImage() == plain


@pytest.mark.parametrize("palette", [LIGHT_MAP, DARK_MAP], ids=lambda palette: palette.name)
def test_the_border_at_the_limit_is_the_loudest(view: MapView, palette: MapPalette) -> None:
    looks = {upper: zone_look(upper, 30.0, palette, 0.0) for upper in (10.0, 20.0, 30.0, 45.0)}
    assert all(looks[30.0].width_px > 2 * looks[upper].width_px for upper in (10.0, 20.0, 45.0))
    ground = palette.within[1].lightnessF()
    steps = {upper: abs(look.line.lightnessF() - ground) for upper, look in looks.items()}
    assert steps[30.0] == max(steps.values())


@pytest.mark.parametrize("palette", [LIGHT_MAP, DARK_MAP], ids=lambda palette: palette.name)
@pytest.mark.usefixtures("qtbot")
def test_samples_of_the_bands_differ_in_grey(palette: MapPalette) -> None:
    every = (10.0, 20.0, 30.0, 45.0)
    pictures = set()
    for upper in every:
        image = QImage(28, 14, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        look = zone_look(upper, 30.0, palette, closeness_of(upper, every, 30.0))
        paint_zone_sample(painter, QRectF(0, 0, 28, 14), palette, look)
        painter.end()
        pictures.add(bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits()))
    assert len(pictures) == len(every)


def test_fills_let_roads_and_names_through() -> None:
    for palette in (LIGHT_MAP, DARK_MAP):
        assert all(zone_look(upper, 30.0, palette, 1.0).fill.alphaF() < 0.4 for upper in (10.0, 30.0, 45.0))


def test_holes_are_found_in_several_polygons() -> None:
    two = shapely.MultiPolygon(
        [shapely.Point(0, 0).buffer(5) - shapely.Point(0, 0).buffer(2), shapely.box(20, 0, 30, 9)]
    )
    (hole,) = holes_of(two)
    assert hole.area == pytest.approx(shapely.Point(0, 0).buffer(2).area)
    assert len(holes_of(shapely.Polygon())) == 0
