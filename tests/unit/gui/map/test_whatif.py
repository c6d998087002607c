"""A candidate under the hand: who hears what, how often, and that only what changed is painted again."""

import itertools

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.model import MapBands, MapCommunes, PointKind
from pacte_desktop.gui.map.palette import LIGHT_MAP, MapPalette
from pacte_desktop.gui.map.snapshot import PaintGround
from pacte_desktop.gui.map.view import MapView

START_M = (623_000.0, 6_624_000.0)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def trial(view: MapView) -> MapView:
    view.set_candidate(PointKind.MCS, *START_M)
    QApplication.processEvents()
    return view


def _at(view: MapView) -> QPoint:
    assert view.candidate_m is not None
    return view.camera.to_screen(*view.candidate_m).toPoint()


def _picture(view: MapView) -> QImage:
    return view.grab().toImage()


def test_the_hand_drags_the_candidate_and_not_the_map(qtbot: QtBot, trial: MapView) -> None:
    camera, start = trial.camera, _at(trial)
    with (
        qtbot.waitSignal(trial.candidate_dropped) as dropped,
        qtbot.assertNotEmitted(trial.commune_clicked),
        qtbot.assertNotEmitted(trial.view_changed),
    ):
        QTest.mousePress(trial, LEFT, pos=start + QPoint(3, -2))
        QTest.mouseMove(trial, start + QPoint(63, 38))
        QTest.mouseRelease(trial, LEFT, pos=start + QPoint(63, 38))
    assert trial.camera == camera
    expected = (START_M[0] + 60 / camera.scale, START_M[1] - 40 / camera.scale)
    assert dropped.args == pytest.approx(expected, abs=1.5 / camera.scale)
    assert trial.candidate_m == pytest.approx(tuple(dropped.args))


def test_many_moves_wait_as_one_and_the_newest_wins(trial: MapView) -> None:
    said: list[tuple[float, float]] = []
    trial.candidate_moved.connect(lambda x_m, y_m: said.append((x_m, y_m)))
    start = _at(trial)
    QTest.mousePress(trial, LEFT, pos=start)
    for step in range(1, 40):
        QTest.mouseMove(trial, start + QPoint(step, 0), delay=-1)
        QApplication.sendPostedEvents()
    before = len(said)
    QApplication.processEvents()
    assert len(said) - before <= 1
    assert said[-1] == trial.candidate_m
    assert len(said) < 39
    QTest.mouseRelease(trial, LEFT, pos=_at(trial))
    count = len(said)
    QApplication.processEvents()
    assert len(said) == count


def test_a_click_on_the_candidate_moves_nothing(qtbot: QtBot, trial: MapView) -> None:
    with qtbot.assertNotEmitted(trial.candidate_dropped), qtbot.assertNotEmitted(trial.commune_clicked):
        QTest.mouseClick(trial, LEFT, pos=_at(trial))
    assert trial.candidate_m == START_M


def test_beside_the_candidate_the_map_is_as_ever(qtbot: QtBot, trial: MapView) -> None:
    with qtbot.waitSignal(trial.commune_clicked):
        QTest.mouseClick(trial, LEFT, pos=_at(trial) + QPoint(90, 60))


ARROWS = [(Qt.Key.Key_Left, -1, 0), (Qt.Key.Key_Right, 1, 0), (Qt.Key.Key_Up, 0, -1), (Qt.Key.Key_Down, 0, 1)]
STEPS = [(Qt.KeyboardModifier.NoModifier, 12), (Qt.KeyboardModifier.ShiftModifier, 1)]


@pytest.mark.parametrize("arrow", ARROWS)
@pytest.mark.parametrize("step", STEPS)
def test_alt_and_arrows_move_it(
    qtbot: QtBot, trial: MapView, arrow: tuple[Qt.Key, int, int], step: tuple[Qt.KeyboardModifier, int]
) -> None:
    (key, east, south), (more, pixels) = arrow, step
    camera = trial.camera
    expected = (START_M[0] + east * pixels / camera.scale, START_M[1] - south * pixels / camera.scale)
    with qtbot.waitSignals([trial.candidate_moved, trial.candidate_dropped], order="simple"):
        QTest.keyPress(trial, key, Qt.KeyboardModifier.AltModifier | more)
        QApplication.processEvents()
        QTest.keyRelease(trial, key, Qt.KeyboardModifier.AltModifier | more)
    assert trial.candidate_m == pytest.approx(expected)
    assert trial.camera == camera
    QTest.keyClick(trial, key)
    assert trial.camera != camera
    assert trial.candidate_m == pytest.approx(expected)


def test_escape_leaves_or_takes_back_a_drag(qtbot: QtBot, trial: MapView) -> None:
    with qtbot.waitSignal(trial.candidate_left):
        QTest.keyClick(trial, Qt.Key.Key_Escape)
    start = _at(trial)
    QTest.mousePress(trial, LEFT, pos=start)
    QTest.mouseMove(trial, start + QPoint(50, 50))
    with qtbot.waitSignal(trial.candidate_dropped) as dropped, qtbot.assertNotEmitted(trial.candidate_left):
        QTest.keyClick(trial, Qt.Key.Key_Escape)
    assert tuple(dropped.args) == START_M == trial.candidate_m


def test_without_a_candidate_keys_and_escape_do_nothing_new(qtbot: QtBot, view: MapView) -> None:
    with qtbot.assertNotEmitted(view.candidate_left), qtbot.assertNotEmitted(view.candidate_moved):
        QTest.keyClick(view, Qt.Key.Key_Escape)
        QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        QApplication.processEvents()


def test_everything_shows_and_goes(view: MapView) -> None:
    plain = _picture(view)
    pictures = [plain]
    zone = shapely.Point(START_M).buffer(9_000)
    for act in (
        lambda: view.set_candidate(PointKind.MCS, *START_M),
        lambda: view.set_candidate_zone(zone),
        lambda: view.set_newly_covered([44, 45]),
        lambda: view.set_newly_lost([33]),
        lambda: view.set_mode_frame("Scénario"),
    ):
        act()
        pictures.append(_picture(view))
    assert all(one != other for one, other in itertools.pairwise(pictures))
    view.clear_scenario()
    assert _picture(view) == plain
    assert view.candidate_m is None


def test_won_and_lost_communes_differ_in_grey(view: MapView, communes: MapCommunes) -> None:
    box = QRectF(0, 0, 26, 26)
    samples = []
    for won, lost in (((), ()), ((44,), ()), ((), (44,))):
        view.set_newly_covered(won)
        view.set_newly_lost(lost)
        corner = view.camera.to_screen(*(communes.point[44] - 1_900)).toPoint()
        grey = _picture(view).copy(box.translated(QPointF(corner)).toRect())
        samples.append(bytes(grey.convertToFormat(QImage.Format.Format_Grayscale8).constBits()))
    assert len(set(samples)) == 3


def test_a_zone_may_be_geometry_or_path(view: MapView) -> None:
    square = shapely.box(615_000, 6_615_000, 635_000, 6_635_000)
    path = QPainterPath()
    path.addRect(QRectF(615_000, 6_615_000, 20_000, 20_000))
    inside = view.camera.to_screen(622_000, 6_623_300).toPoint()
    plain = _picture(view).pixelColor(inside)
    colours = []
    for zone in (square, [square], path):
        view.set_candidate_zone(zone)
        colours.append(_picture(view).pixelColor(inside).name())
    assert len(set(colours)) == 1
    assert colours[0] != plain.name()
    view.set_candidate_zone(None)
    assert _picture(view).pixelColor(inside) == plain


class _Watched(MapView):
    """Keeps what was painted: the region of each event, and how often the ground was painted anew."""

    def __init__(self, bands: MapBands) -> None:
        self.regions: list[QRectF] = []
        self.grounds = 0
        super().__init__(bands)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name of Qt
        self.regions.append(event.region().boundingRect().toRectF())
        super().paintEvent(event)

    def _ground_painter(self, palette: MapPalette) -> PaintGround:
        paint = super()._ground_painter(palette)

        def counted(painter: QPainter, camera: Camera, smooth: bool) -> None:
            self.grounds += 1
            paint(painter, camera, smooth)

        return counted


def test_a_drag_paints_no_ground_and_only_what_changed(qtbot: QtBot, communes: MapCommunes, bands: MapBands) -> None:
    view = _Watched(bands)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.set_communes(communes)
    view.show()
    qtbot.waitExposed(view)
    view.set_candidate(PointKind.MCS, *START_M)
    view.candidate_moved.connect(
        lambda x_m, y_m: (view.set_candidate_zone(shapely.Point(x_m, y_m).buffer(4_000)), view.set_newly_covered([44]))
    )
    qtbot.waitUntil(lambda: view.grounds > 0)
    QApplication.processEvents()
    view.regions.clear()
    grounds, start = view.grounds, _at(view)
    QTest.mousePress(view, LEFT, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(view, start + QPoint(4 * step, 2 * step))
        QApplication.processEvents()
    assert view.grounds == grounds
    assert view.regions
    most = 2 * 4_000 * view.camera.scale + 200
    assert all(region.width() < most and region.height() < most for region in view.regions)
    QTest.mouseRelease(view, LEFT, pos=_at(view))


def test_the_frame_is_round_the_map_and_says_the_mode(view: MapView) -> None:
    view.set_mode_frame("Scénario")
    image = _picture(view)
    edges = [(1, 300), (798, 300), (20, 1), (300, 598)]
    assert {image.pixelColor(*edge).name() for edge in edges} == {LIGHT_MAP.highlight.name()}
    band = np.array([image.pixelColor(x, 10).lightness() for x in range(340, 460)])
    assert band.max() > 200 > band.min()
