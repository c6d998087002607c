"""The map as a person uses it: what a pixel is, what is said, what is painted."""

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.map.model import MapBands, MapCommunes, MapPoint, PointKind
from pacte_desktop.gui.map.palette import DARK_MAP, LIGHT_MAP
from pacte_desktop.gui.map.view import MapView

ROW = 44
CODE = f"{99000 + ROW}"
CORNER_M = 1_600.0


def _pixel(view: MapView, communes: MapCommunes, row: int = ROW) -> QPoint:
    """A pixel of the commune away from its name and dot."""
    x_m, y_m = communes.point[row]
    return view.camera.to_screen(x_m - CORNER_M, y_m - CORNER_M).toPoint()


def _colour(view: MapView, pixel: QPoint) -> QColor:
    return view.grab().toImage().pixelColor(pixel)


def test_click_says_the_commune_under_the_pixel(qtbot: QtBot, view: MapView, communes: MapCommunes) -> None:
    with qtbot.waitSignal(view.commune_clicked) as clicked:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=_pixel(view, communes))
    assert clicked.args == [CODE]


def test_commune_at_agrees_with_geometry(view: MapView, communes: MapCommunes) -> None:
    for x in range(5, 800, 61):
        for y in range(5, 600, 47):
            ground = shapely.Point(view.camera.to_world(QPointF(x, y)))
            expected = set(communes.insee_code[communes.inside & shapely.intersects(communes.polygon, ground)].tolist())
            found = view.commune_at(QPointF(x, y))
            assert found in expected if expected else found == ""


def test_context_communes_are_not_clickable(qtbot: QtBot, view: MapView, communes: MapCommunes) -> None:
    view.centre_on(*communes.point[0], metres_per_pixel=20)
    with qtbot.assertNotEmitted(view.commune_clicked):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=_pixel(view, communes, 0))


def test_hover_says_each_commune_once_and_leaving_says_none(view: MapView, communes: MapCommunes) -> None:
    said: list[str] = []
    view.commune_hovered.connect(said.append)
    pixel = _pixel(view, communes)
    for step in range(3):
        QTest.mouseMove(view, pixel + QPoint(step, 0))
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert said == [CODE, ""]


def test_points_win_over_communes(qtbot: QtBot, view: MapView, communes: MapCommunes) -> None:
    x_m, y_m = communes.point[ROW]
    view.set_points([MapPoint(PointKind.SU, 7, "Urgences", x_m, y_m)])
    pixel = view.camera.to_screen(x_m, y_m).toPoint()
    with qtbot.assertNotEmitted(view.commune_clicked), qtbot.waitSignal(view.point_clicked) as clicked:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=pixel)
    assert clicked.args == [PointKind.SU, 7]
    view.set_layer_visible(PointKind.SU, False)
    with qtbot.waitSignal(view.commune_clicked):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=pixel)


def test_clicking_again_gives_the_next_point_of_one_mark(view: MapView, communes: MapCommunes) -> None:
    x_m, y_m = communes.point[ROW]
    view.set_points([MapPoint(PointKind.TRAINING_SITE, number, "Stage", x_m, y_m) for number in (4, 5)])
    pixel = view.camera.to_screen(x_m, y_m).toPoint()
    ids: list[int] = []
    view.point_clicked.connect(lambda _kind, number: ids.append(number))
    for _ in range(3):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=pixel)
        QTest.qWait(QApplication.doubleClickInterval() + 1)
    assert ids == [4, 5, 4]


def test_set_minutes_changes_the_colour_of_the_pixel(view: MapView, communes: MapCommunes) -> None:
    pixel = _pixel(view, communes)
    assert _colour(view, pixel) == LIGHT_MAP.within[0]
    minutes = np.full(len(communes), 5.0)
    minutes[ROW] = 30.0
    view.set_minutes(minutes)
    assert _colour(view, pixel) == LIGHT_MAP.within[2]
    minutes[ROW] = np.nextafter(30.0, 99)
    view.set_minutes(minutes)
    beyond = _colour(view, pixel)
    assert beyond.hslHue() in range(15, 45)


def test_no_minutes_means_no_data_colour(view: MapView, communes: MapCommunes) -> None:
    view.set_minutes(None)
    image = view.grab().toImage()
    middle = _pixel(view, communes)
    seen = {image.pixelColor(middle + QPoint(x, 0)).name() for x in range(12)}
    assert LIGHT_MAP.no_data.name() in seen


def test_the_dark_palette_recolours(view: MapView, communes: MapCommunes) -> None:
    view.set_palette(DARK_MAP)
    assert _colour(view, _pixel(view, communes)) == DARK_MAP.within[0]


def test_selection_by_program_paints_and_says_nothing(qtbot: QtBot, view: MapView, communes: MapCommunes) -> None:
    view.set_points([MapPoint(PointKind.CHU, 3, "CHU", *communes.point[55])])
    plain = view.grab().toImage()
    with (
        qtbot.assertNotEmitted(view.commune_clicked),
        qtbot.assertNotEmitted(view.point_clicked),
        qtbot.assertNotEmitted(view.commune_hovered),
    ):
        view.select_commune(CODE)
        outlined = view.grab().toImage()
        view.select_point(PointKind.CHU, 3)
        ringed = view.grab().toImage()
        view.set_highlight([CODE, "99045"])
        highlighted = view.grab().toImage()
        view.set_highlight([])
        view.clear_selection()
    assert plain != outlined != ringed != highlighted
    assert view.grab().toImage() == plain


def test_selecting_an_unknown_commune_selects_nothing(view: MapView) -> None:
    plain = view.grab().toImage()
    view.select_commune("00000")
    assert view.grab().toImage() == plain


def test_a_handler_may_select_again_without_a_loop(view: MapView, communes: MapCommunes) -> None:
    calls: list[str] = []

    def on_click(code: str) -> None:
        calls.append(code)
        view.select_commune(code)

    view.commune_clicked.connect(on_click)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=_pixel(view, communes))
    assert calls == [CODE]


def test_drawn_names_do_not_overlap(view: MapView) -> None:
    for _ in range(4):
        view.grab()
        rects = [label.rect(view.camera) for label in view.labels]
        assert not any(a.intersects(b) for index, a in enumerate(rects) for b in rects[index + 1 :])
        view.zoom_in()


def test_scale_that_hides_kinds_says_so(qtbot: QtBot, view: MapView, communes: MapCommunes) -> None:
    view.set_points([MapPoint(PointKind.HOUSING, 1, "Logement", *communes.point[ROW])])
    with qtbot.waitSignal(view.hidden_kinds_changed) as hidden:
        view.centre_on(*communes.point[ROW], metres_per_pixel=600)
    assert hidden.args == [frozenset({PointKind.HOUSING})]
    with qtbot.waitSignal(view.hidden_kinds_changed) as shown:
        view.fit_region()
    assert shown.args == [frozenset()]


def test_tooltip_asks_the_provider(monkeypatch: pytest.MonkeyPatch, view: MapView, communes: MapCommunes) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: shown.append(text))
    view.set_tooltip(lambda code: f"Commune {code}")
    view.set_points([MapPoint(PointKind.MSP, 1, "MSP du Berry", *communes.point[ROW + 1])])
    for place in (_pixel(view, communes), view.camera.to_screen(*communes.point[ROW + 1]).toPoint(), QPoint(2, 2)):
        QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    assert shown == [f"Commune {CODE}", "MSP du Berry", ""]


def test_render_map_draws_the_same_ground_elsewhere(view: MapView, communes: MapCommunes) -> None:
    view.set_minutes(np.full(len(communes), 15.0))
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    view.render_map(painter, QRectF(0, 0, 1600, 1200))
    painter.end()
    assert image.pixelColor(_pixel(view, communes) * 2) == LIGHT_MAP.within[1]


def test_the_map_has_a_name_for_the_screen_reader(view: MapView) -> None:
    assert view.accessibleName()
    assert view.accessibleDescription()


def test_an_empty_map_paints(qtbot: QtBot, bands: MapBands) -> None:
    empty = MapView(bands)
    qtbot.addWidget(empty)
    empty.resize(300, 200)
    assert empty.grab().toImage().pixelColor(10, 10) == LIGHT_MAP.sea
    assert empty.commune_at(QPointF(10, 10)) == ""


@pytest.mark.parametrize("minutes", [[30.0], [31.0, np.nan]])
def test_minutes_of_another_length_are_refused(view: MapView, minutes: list[float]) -> None:
    with pytest.raises((ValueError, IndexError)):
        view.set_minutes(np.array(minutes))
