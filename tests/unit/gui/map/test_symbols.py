"""Every kind of point has a shape of its own, told apart without colour, in both themes."""

import itertools
import math

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from pacte_desktop.gui.map.model import PointKind, PointState
from pacte_desktop.gui.map.palette import DARK_MAP, LIGHT_MAP, MapPalette
from pacte_desktop.gui.map.symbols import draw_symbol


def _drawn(
    kind: PointKind,
    palette: MapPalette,
    fill: float | None = None,
    ground: str = "#808080",
    state: PointState = PointState.USUAL,
) -> QImage:
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    draw_symbol(
        painter, kind, QPointF(12, 12), 13 if state is PointState.ADDED else 16, palette, fill=fill, state=state
    )
    painter.end()
    return image


def _inked(image: QImage, ground: QColor) -> frozenset[tuple[int, int]]:
    """Pixels that differ from the ground."""
    return frozenset((x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y) != ground)


@pytest.mark.parametrize("palette", [LIGHT_MAP, DARK_MAP], ids=lambda palette: palette.name)
@pytest.mark.usefixtures("qtbot")
def test_shapes_differ_without_colour(palette: MapPalette) -> None:
    grey = {kind: _drawn(kind, palette).convertToFormat(QImage.Format.Format_Grayscale8) for kind in PointKind}
    pictures = {bytes(image.constBits()) for image in grey.values()}
    assert len(pictures) == len(PointKind)
    shapes = {
        _inked(_drawn(kind, palette), QColor("#808080")) for kind in PointKind if kind is not PointKind.TRAINING_SITE
    }
    assert len(shapes) == len(PointKind) - 1


@pytest.mark.usefixtures("qtbot")
def test_ring_fills_with_occupancy() -> None:
    accent = LIGHT_MAP.accent
    filled = [
        sum(
            _drawn(PointKind.TRAINING_SITE, LIGHT_MAP, fill).pixelColor(x, y) == accent
            for x in range(24)
            for y in range(24)
        )
        for fill in (None, 0.0, 0.25, 0.5, 1.0)
    ]
    assert filled[0] == filled[1] == 0
    assert 0 < filled[2] < filled[3] < filled[4]


@pytest.mark.parametrize("palette", [LIGHT_MAP, DARK_MAP], ids=lambda palette: palette.name)
@pytest.mark.parametrize("kind", list(PointKind))
@pytest.mark.usefixtures("qtbot")
def test_every_symbol_stands_out_on_every_fill(palette: MapPalette, kind: PointKind) -> None:
    grounds = (*palette.within, *palette.beyond, *palette.amount, *palette.less, *palette.more)
    zoning = (palette.zip, palette.zac, palette.zv, palette.hv, palette.gained, palette.lost)
    for ground in (*grounds, *zoning, palette.neutral, palette.no_data, palette.land):
        image = _drawn(kind, palette, ground=ground.name())
        lightness = {image.pixelColor(x, y).lightness() for x in range(24) for y in range(24)}
        assert max(lightness) - min(lightness) > 70


@pytest.mark.parametrize("palette", [LIGHT_MAP, DARK_MAP], ids=lambda palette: palette.name)
@pytest.mark.parametrize("kind", list(PointKind))
@pytest.mark.usefixtures("qtbot")
def test_added_and_closed_are_told_without_colour(palette: MapPalette, kind: PointKind) -> None:
    grey = QImage.Format.Format_Grayscale8
    pictures = {bytes(_drawn(kind, palette, state=state).convertToFormat(grey).constBits()) for state in PointState}
    assert len(pictures) == len(PointState)


@pytest.mark.usefixtures("qtbot")
def test_the_halo_of_what_is_added_is_dashed() -> None:
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_symbol(painter, PointKind.MCS, QPointF(40, 40), 40, LIGHT_MAP, state=PointState.ADDED)
    painter.end()
    ring = [QPointF(40 + 31 * math.cos(angle / 100), 40 + 31 * math.sin(angle / 100)).toPoint() for angle in range(628)]
    dark = [image.pixelColor(pixel).lightness() < 140 for pixel in ring]
    changes = sum(one != other for one, other in itertools.pairwise(dark))
    assert changes >= 12


@pytest.mark.parametrize(
    "kind", [PointKind.SU, PointKind.SMUR, PointKind.SU_OR_SMUR, PointKind.MCS, PointKind.HELISMUR]
)
@pytest.mark.usefixtures("qtbot")
def test_what_does_not_count_is_hollow(kind: PointKind) -> None:
    """The same shape with less ink, so that a photocopy tells it from what counts."""

    def ink(state: PointState) -> int:
        image = _drawn(kind, LIGHT_MAP, ground="#FFFFFF", state=state)
        return sum(255 - image.pixelColor(x, y).lightness() for x in range(24) for y in range(24))

    assert 0.15 * ink(PointState.USUAL) < ink(PointState.UNCOUNTED) < 0.85 * ink(PointState.USUAL)
