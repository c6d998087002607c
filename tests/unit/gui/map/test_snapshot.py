"""The picture of the ground: copied while it holds the view, made beside the window when it takes long."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.map import canvas
from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.model import MapBands, MapCommunes
from pacte_desktop.gui.map.palette import DARK_MAP, LIGHT_MAP
from pacte_desktop.gui.map.snapshot import Snapshot
from pacte_desktop.gui.map.view import MapView

CAMERA = Camera(0, 0, 0.01, 60, 40)


class _Ground:
    """A ground of one colour that counts who paints it, where."""

    def __init__(self) -> None:
        self.colour = QColor("red")
        self.threads: list[int] = []
        self.smooth: list[bool] = []
        self.error: Exception | None = None

    def __call__(self, painter: QPainter, camera: Camera, smooth: bool) -> None:
        self.threads.append(threading.get_ident())
        self.smooth.append(smooth)
        if self.error is not None:
            raise self.error
        painter.fillRect(QRectF(0, 0, camera.width, camera.height), self.colour)


def _drawn(snapshot: Snapshot, camera: Camera, ground: _Ground, moving: bool = False) -> QColor:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    snapshot.draw(painter, camera, moving, ground)
    painter.end()
    return image.pixelColor(30, 20)


@pytest.mark.usefixtures("qtbot")
def test_a_small_pan_is_a_copy_and_a_zoom_is_not() -> None:
    snapshot, ground = Snapshot(), _Ground()
    for camera in (CAMERA, CAMERA.panned(5, -5)):
        assert _drawn(snapshot, camera, ground) == QColor("red")
    assert ground.smooth == [True]
    _drawn(snapshot, CAMERA.zoomed(2, CAMERA.to_screen(0, 0)), ground)
    assert ground.smooth == [True, True]
    _drawn(snapshot, CAMERA.panned(500, 0), ground, moving=True)
    assert ground.smooth == [True, True, False]


def test_a_heavy_ground_is_painted_beside_the_window(qtbot: QtBot) -> None:
    snapshot, ground = Snapshot(), _Ground()
    snapshot.background = QColor("blue")
    snapshot.forget(heavy=True)
    with qtbot.waitSignal(snapshot.arrived):
        assert _drawn(snapshot, CAMERA, ground) == QColor("blue")
        assert snapshot.is_under_way
    assert not snapshot.is_under_way
    assert _drawn(snapshot, CAMERA, ground) == QColor("red")
    assert ground.smooth == [True]
    assert ground.threads != [threading.get_ident()]


def test_a_picture_of_what_has_changed_is_not_kept(qtbot: QtBot) -> None:
    snapshot, ground = Snapshot(), _Ground()
    snapshot.forget(heavy=True)
    with qtbot.waitSignal(snapshot.arrived):
        _drawn(snapshot, CAMERA, ground)
        snapshot.forget(heavy=True)
        ground.colour = QColor("green")
    with qtbot.waitSignal(snapshot.arrived):
        _drawn(snapshot, CAMERA, ground)
    assert _drawn(snapshot, CAMERA, ground) == QColor("green")


def test_a_bug_beside_the_window_is_raised_in_the_window(qtbot: QtBot) -> None:
    snapshot, ground = Snapshot(), _Ground()
    ground.error = ZeroDivisionError("a bug")
    snapshot.forget(heavy=True)
    with qtbot.captureExceptions() as raised:
        _drawn(snapshot, CAMERA, ground)
        qtbot.waitUntil(lambda: not snapshot.is_under_way)
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]


def test_a_country_comes_out_as_a_region_does(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, communes: MapCommunes, bands: MapBands
) -> None:
    """The same map, once painted at once and once in another thread, in both themes and after new values."""
    pictures = []
    for most in (9_000, 10):
        monkeypatch.setattr(canvas, "_HEAVY_COMMUNES", most)
        view = MapView(bands)
        qtbot.addWidget(view)
        view.resize(400, 300)
        view.set_communes(communes)
        view.show()
        view.set_minutes(np.linspace(0, 60, len(communes)))
        view.set_palette(DARK_MAP)
        qtbot.waitUntil(lambda view=view: not view._snapshot._is_stale)
        pictures.append(view.grab().toImage())
    assert pictures[0] == pictures[1]
    assert pictures[0].pixelColor(2, 2) != LIGHT_MAP.sea
