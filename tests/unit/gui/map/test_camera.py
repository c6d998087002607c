"""The camera: there and back, the fixed point of a zoom, and fitting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from pacte_desktop.gui.map.camera import MAX_PIXELS_PER_M, MIN_PIXELS_PER_M, Camera

CAMERA = Camera(x_m=600_000.0, y_m=6_650_000.0, scale=0.004, width=800, height=600)
PIXELS = st.floats(0, 800)


@given(x=PIXELS, y=PIXELS)
def test_pixel_to_metres_and_back(x: float, y: float) -> None:
    back = CAMERA.to_screen(*CAMERA.to_world(QPointF(x, y)))
    assert (back.x(), back.y()) == pytest.approx((x, y), abs=1e-5)


@given(x=PIXELS, y=PIXELS, factor=st.floats(0.01, 100))
def test_zoom_keeps_the_ground_under_the_pixel(x: float, y: float, factor: float) -> None:
    zoomed = CAMERA.zoomed(factor, QPointF(x, y))
    assert MIN_PIXELS_PER_M <= zoomed.scale <= MAX_PIXELS_PER_M
    assert zoomed.to_world(QPointF(x, y)) == pytest.approx(CAMERA.to_world(QPointF(x, y)), abs=1e-3)


def test_transform_agrees_with_to_screen() -> None:
    mapped, direct = CAMERA.transform.map(QPointF(601_000, 6_640_000)), CAMERA.to_screen(601_000, 6_640_000)
    assert (mapped.x(), mapped.y()) == pytest.approx((direct.x(), direct.y()))


def test_fitted_bounds_lie_inside_the_free_part() -> None:
    free = QRectF(200, 10, 500, 560)
    camera = CAMERA.fitted((580_000, 6_600_000, 680_000, 6_640_000), free)
    corners = QRectF(camera.to_screen(580_000, 6_640_000), camera.to_screen(680_000, 6_600_000))
    assert free.adjusted(-0.01, -0.01, 0.01, 0.01).contains(corners)
    assert corners.width() == pytest.approx(free.width())


def test_pan_moves_the_ground_with_the_hand() -> None:
    before, after = CAMERA.to_screen(600_500, 6_650_500), CAMERA.panned(30, -20).to_screen(600_500, 6_650_500)
    assert (after.x() - before.x(), after.y() - before.y()) == pytest.approx((30, -20))
