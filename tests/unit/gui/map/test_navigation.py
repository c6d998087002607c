"""Hand, wheel and keys move the map as expected."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.map.model import MapCommunes
from pacte_desktop.gui.map.palette import LIGHT_MAP
from pacte_desktop.gui.map.view import MapView


def _wheel(view: MapView, pixel: QPointF, turn: int) -> None:
    event = QWheelEvent(
        pixel, view.mapToGlobal(pixel), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize("turn", [120, -120, 15, 480])
def test_wheel_keeps_the_ground_under_the_pointer(view: MapView, turn: int) -> None:
    pixel = QPointF(213, 377)
    ground, scale = view.camera.to_world(pixel), view.camera.scale
    _wheel(view, pixel, turn)
    assert view.camera.to_world(pixel) == pytest.approx(ground, abs=0.01)
    assert (view.camera.scale > scale) == (turn > 0)


def test_double_click_zooms_around_the_pointer(view: MapView) -> None:
    pixel = QPoint(600, 130)
    ground, scale = view.camera.to_world(QPointF(pixel)), view.camera.scale
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=pixel)
    assert view.camera.scale > scale
    assert view.camera.to_world(QPointF(pixel)) == pytest.approx(ground, abs=0.01)


def test_drag_takes_the_ground_along_and_is_no_click(qtbot: QtBot, view: MapView) -> None:
    start, end = QPoint(300, 300), QPoint(420, 260)
    ground = view.camera.to_world(QPointF(start))
    with qtbot.assertNotEmitted(view.commune_clicked):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(view, QPoint(350, 290))
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert view.camera.to_world(QPointF(end)) == pytest.approx(ground, abs=0.01)


@pytest.mark.parametrize(("key", "east", "north"), [
    (Qt.Key.Key_Left, -1, 0), (Qt.Key.Key_Right, 1, 0), (Qt.Key.Key_Up, 0, 1), (Qt.Key.Key_Down, 0, -1),
])  # fmt: skip
def test_arrows_look_that_way(view: MapView, key: Qt.Key, east: int, north: int) -> None:
    before = view.camera
    QTest.keyClick(view, key)
    moved = (view.camera.x_m - before.x_m, view.camera.y_m - before.y_m)
    assert [(value > 1) - (value < -1) for value in moved] == [east, north]


@pytest.mark.parametrize("home", [Qt.Key.Key_0, Qt.Key.Key_Home])
def test_plus_minus_and_home(view: MapView, home: Qt.Key) -> None:
    whole = view.camera
    QTest.keyClick(view, Qt.Key.Key_Plus)
    nearer = view.camera.scale
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert nearer > view.camera.scale == pytest.approx(whole.scale)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, home)
    assert view.camera == whole


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_selects_the_commune_under_the_cross(
    qtbot: QtBot, view: MapView, communes: MapCommunes, key: Qt.Key
) -> None:
    view.centre_on(*communes.point[37])
    with qtbot.waitSignal(view.commune_clicked) as clicked:
        QTest.keyClick(view, key)
    assert clicked.args == [communes.insee_code[37]]


def test_arrows_say_the_commune_under_the_cross(view: MapView, communes: MapCommunes) -> None:
    view.centre_on(*communes.point[37])
    said: list[str] = []
    view.commune_hovered.connect(said.append)
    QTest.keyClick(view, Qt.Key.Key_Right)
    x_m, y_m = view.camera.x_m, view.camera.y_m
    assert said == [view.commune_at(view.camera.to_screen(x_m, y_m))]


def test_keyboard_focus_is_seen_and_mouse_focus_is_not(view: MapView) -> None:
    view.activateWindow()
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    by_mouse = view.grab().toImage()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    if not view.hasFocus():
        pytest.skip("this platform gives no focus")
    assert view.grab().toImage() != by_mouse


def test_resize_keeps_the_whole_region_or_else_the_middle(view: MapView, communes: MapCommunes) -> None:
    view.resize(500, 500)
    west, north = view.camera.to_world(QPointF(0, 0))
    assert west < communes.point[11][0] - 2_500
    assert north > communes.point[88][1] + 2_500
    view.centre_on(621_000, 6_633_000, 40)
    view.resize(700, 450)
    assert (view.camera.x_m, view.camera.y_m) == (621_000, 6_633_000)
    assert view.camera.metres_per_pixel == pytest.approx(40)


def test_free_margins_keep_the_region_beside_the_cards(view: MapView, communes: MapCommunes) -> None:
    view.set_free_margins(300, 0, 0, 0)
    assert view.camera.to_screen(communes.point[11][0] - 2_500, 6_625_000).x() >= 300


def test_zoom_stops_at_both_ends(view: MapView) -> None:
    for turn in (12_000, -24_000):
        _wheel(view, QPointF(100, 100), turn)
        at_end = view.camera.scale
        _wheel(view, QPointF(100, 100), turn)
        assert view.camera.scale == at_end
        view.grab()


def test_rough_and_fine_pictures_show_the_same_colours(qtbot: QtBot, view: MapView, communes: MapCommunes) -> None:
    _wheel(view, QPointF(400, 300), 120)
    pixel = view.camera.to_screen(*(communes.point[44] - 1_600)).toPoint()
    rough = view.grab().toImage().pixelColor(pixel)
    qtbot.waitUntil(lambda: not view.is_moving)
    assert view.grab().toImage().pixelColor(pixel) == rough == LIGHT_MAP.within[0]


def test_zooming_out_writes_fewer_names_until_it_rests(view: MapView, communes: MapCommunes) -> None:
    view.centre_on(*communes.point[44], 20)
    view.grab()
    placed = len(view.labels)
    _wheel(view, QPointF(400, 300), -360)
    assert view.is_moving
    assert 0 < len(view._lettering._apart(view.camera)) < placed
