"""Measuring: straight lengths of clicked points, by mouse and by keys, without selecting anything."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.map.measuring import distance_text, lengths_m
from pacte_desktop.gui.map.view import MapView

LEFT = Qt.MouseButton.LeftButton
POINTS = [QPoint(300, 300), QPoint(420, 300), QPoint(420, 210)]


def _click(view: MapView, pixel: QPoint) -> None:
    QTest.mouseClick(view, LEFT, pos=pixel)
    QTest.qWait(QApplication.doubleClickInterval() + 1)


@pytest.mark.parametrize(
    ("distance_m", "text"),
    [
        (0, "0\u202fm"),
        (849.6, "850\u202fm"),
        (12_440, "12,4\u202fkm"),
        (137_400, "137\u202fkm"),
        (1_200_000, "1\u202f200\u202fkm"),
    ],
)
def test_distance_in_words(distance_m: float, text: str) -> None:
    assert distance_text(distance_m) == text


def test_lengths_of_a_right_angle() -> None:
    assert lengths_m([(0, 0), (3_000, 0), (3_000, 4_000)]) == [3_000, 4_000]
    assert lengths_m([(5, 5)]) == []


def test_clicks_measure_and_select_nothing(qtbot: QtBot, view: MapView) -> None:
    said: list[float] = []
    view.measure_changed.connect(said.append)
    plain = view.grab().toImage()
    view.start_measure()
    with qtbot.assertNotEmitted(view.commune_clicked), qtbot.assertNotEmitted(view.commune_hovered):
        for pixel in POINTS:
            _click(view, pixel)
    metres = view.camera.metres_per_pixel
    assert said == pytest.approx([0, 120 * metres, 210 * metres])
    assert view.measured_m == said[-1]
    assert view.grab().toImage() != plain
    with qtbot.waitSignal(view.measure_ended):
        QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.is_measuring
    with qtbot.waitSignal(view.commune_clicked):
        QTest.mouseClick(view, LEFT, pos=POINTS[0])


def test_two_quick_clicks_are_two_points_and_no_zoom(view: MapView) -> None:
    view.start_measure()
    scale = view.camera.scale
    QTest.mouseClick(view, LEFT, pos=POINTS[0])
    QTest.mouseDClick(view, LEFT, pos=POINTS[1])
    QTest.mouseRelease(view, LEFT, pos=POINTS[1])  # Qt sends a second click as a double click and its release.
    assert view.camera.scale == scale
    assert view.measured_m == pytest.approx(120 * view.camera.metres_per_pixel)


def test_the_line_follows_pointer_and_keyboard(view: MapView) -> None:
    view.start_measure()
    _click(view, POINTS[0])
    pictures = []
    for pixel in (QPoint(350, 350), QPoint(380, 380)):
        QTest.mouseMove(view, pixel)
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1]


def test_keys_measure_too(view: MapView) -> None:
    """Enter puts a point at the cross in the middle; arrows move the map under it; Backspace takes one back."""
    view.start_measure()
    QTest.keyClick(view, Qt.Key.Key_Return)
    before = view.camera.to_world(QPointF(400, 300))
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    after = view.camera.to_world(QPointF(400, 300))
    assert view.measured_m == pytest.approx(after[0] - before[0])
    assert view.measured_m > 0
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert view.measured_m == 0
    assert view.is_measuring


def test_the_map_still_pans_while_measuring(view: MapView) -> None:
    view.start_measure()
    ground = view.camera.to_world(QPointF(300, 300))
    QTest.mousePress(view, LEFT, pos=QPoint(300, 300))
    QTest.mouseMove(view, QPoint(340, 300))
    QTest.mouseMove(view, QPoint(360, 320))
    QTest.mouseRelease(view, LEFT, pos=QPoint(360, 320))
    assert view.camera.to_world(QPointF(360, 320)) == pytest.approx(ground, abs=0.01)
    assert view.measured_m == 0


def test_a_new_measure_begins_empty_and_ending_twice_says_it_once(qtbot: QtBot, view: MapView) -> None:
    view.start_measure()
    _click(view, POINTS[0])
    _click(view, POINTS[1])
    view.start_measure()
    assert view.measured_m == 0
    ended: list[bool] = []
    view.measure_ended.connect(lambda: ended.append(True))
    view.stop_measure()
    view.stop_measure()
    assert ended == [True]
