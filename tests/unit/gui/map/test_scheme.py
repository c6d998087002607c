"""Classes at their borders, and classes that stay apart on a black-and-white photocopy, in both themes."""

import itertools
import math

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from pacte_desktop.gui.map.hatching import fill_swatch
from pacte_desktop.gui.map.model import MapBands
from pacte_desktop.gui.map.palette import DARK_MAP, LIGHT_MAP, MapPalette
from pacte_desktop.gui.map.scheme import (
    MapScheme,
    Scheme,
    count_labels,
    diverging_scheme,
    sequential_scheme,
    zoning_scheme,
)
from pacte_desktop.services.map_classes import NO_DATA, number_labels

SCHEMES = {
    "minutes": MapBands((10.0, 20.0, 30.0, 45.0), 30.0),
    "density": sequential_scheme((10, 30, 100, 300, 1_000), "hab./km²"),
    "apl": sequential_scheme((0, 1.5, 2.5, 3.5, 4.5), falling=True),
    "pharmacies": sequential_scheme((0, 1, 2, 5), labels=["aucune", "1", "2", "3 à 5", "plus de 5"]),
    "difference": diverging_scheme((2, 5, 10), "min"),
    "zoning": zoning_scheme(),
}
PALETTES = [LIGHT_MAP, DARK_MAP]
SIDE = 40


def _grey(palette: MapPalette, scheme: Scheme, index: int) -> np.ndarray:
    """The swatch as a photocopier sees it: lightness 0..255 of 40 by 40 pixels."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    fill_swatch(painter, QRectF(0, 0, SIDE, SIDE), palette, scheme, index)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return np.frombuffer(grey.constBits(), np.uint8).reshape(SIDE, grey.bytesPerLine())[:, :SIDE].astype(float)


def _apart(one: np.ndarray, other: np.ndarray) -> bool:
    """Two swatches differ in their shade or in their strokes (spectrum of the texture)."""
    shade = abs(float(np.median(one)) - float(np.median(other)))
    texture = np.abs(np.abs(np.fft.fft2(one - one.mean())) - np.abs(np.fft.fft2(other - other.mean()))).max()
    return shade >= 25 or float(texture) / one.size >= 4


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("name", SCHEMES)
@pytest.mark.usefixtures("qtbot")
def test_a_photocopy_keeps_all_classes_apart(name: str, palette: MapPalette) -> None:
    scheme = SCHEMES[name]
    swatches = {index: _grey(palette, scheme, index) for index in (NO_DATA, *range(scheme.count))}
    same = [pair for pair in itertools.combinations(swatches, 2) if not _apart(swatches[pair[0]], swatches[pair[1]])]
    assert same == []


@pytest.mark.usefixtures("qtbot")
def test_the_measure_of_being_apart_sees_equal_swatches() -> None:
    scheme = SCHEMES["zoning"]
    assert not _apart(_grey(LIGHT_MAP, scheme, 0), _grey(LIGHT_MAP, scheme, 0))


@pytest.mark.parametrize("name", ["density", "apl"])
@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_shades_of_an_amount_go_one_way(name: str, palette: MapPalette) -> None:
    shades = [palette.fill(look).lightnessF() for look in SCHEMES[name].looks]
    assert shades in (sorted(shades), sorted(shades, reverse=True))


def test_small_values_are_the_strong_ones_when_falling() -> None:
    assert [look.place for look in SCHEMES["apl"].looks] == [1.0, 0.8, 0.6, 0.4, 0.2, 0.0]


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_zoning_has_the_hues_that_users_know(palette: MapPalette) -> None:
    zip_, zac, zv, hv = (palette.fill(look) for look in SCHEMES["zoning"].looks)
    assert zip_.hslHue() in range(20, 40)
    assert zac.hslHue() in range(200, 220)
    assert zv.hslHue() in range(100, 130)
    assert hv.hslSaturationF() < 0.15 or hv.lightnessF() == 1
    assert hv.lightnessF() > max(zip_.lightnessF(), zac.lightnessF(), zv.lightnessF())


@pytest.mark.parametrize(
    ("value", "index"),
    [
        (-99, 0),
        (-10.0, 1),
        (-5.0, 2),
        (-2.0, 3),
        (0, 3),
        (2.0, 3),
        (2.1, 4),
        (5.0, 4),
        (10.0, 5),
        (10.1, 6),
        (math.nan, -1),
    ],
)
def test_a_difference_and_its_opposite_are_mirrored(value: float, index: int) -> None:
    scheme = SCHEMES["difference"]
    found, opposite = scheme.classify(np.array([value, -value])).tolist()
    assert found == index
    assert opposite == (NO_DATA if index == NO_DATA else scheme.count - 1 - index)


def test_zero_is_a_class_and_not_published_is_none() -> None:
    scheme = SCHEMES["apl"]
    assert scheme.classify(np.array([0.0, np.nan, 0.1])).tolist() == [0, NO_DATA, 1]
    assert scheme.labels[0] == "0"
    assert scheme.missing == "non publié"


def test_zones_by_number() -> None:
    assert SCHEMES["zoning"].classify(np.array([0.0, 1, 2, 3, np.nan])).tolist() == [0, 1, 2, 3, NO_DATA]


def test_labels_say_the_borders() -> None:
    assert number_labels((10, 20.5), "min") == [
        "jusqu’à 10\u202fmin", "plus de 10 à 20,5\u202fmin", "plus de 20,5\u202fmin",
    ]  # fmt: skip
    assert list(SCHEMES["difference"].labels) == [
        "au-delà de −10\u202fmin", "−5 à −10\u202fmin", "−2 à −5\u202fmin", "écart d’au plus 2\u202fmin",
        "+2 à +5\u202fmin", "+5 à +10\u202fmin", "au-delà de +10\u202fmin",
    ]  # fmt: skip


@pytest.mark.parametrize("upper", [(2.0, 1.0), (1.0, 1.0)])
def test_borders_that_do_not_ascend_are_refused(upper: tuple[float, ...]) -> None:
    with pytest.raises(ValueError):
        sequential_scheme(upper)


@pytest.mark.parametrize("count", [0, 6])
def test_more_classes_than_can_be_told_apart_are_refused(count: int) -> None:
    with pytest.raises(ValueError):
        sequential_scheme(range(count))


def test_looks_and_labels_must_be_as_many_as_classes() -> None:
    whole = SCHEMES["zoning"]
    assert isinstance(whole, MapScheme)
    with pytest.raises(ValueError):
        MapScheme(whole.upper, whole.looks[:-1], whole.labels, "")


def test_counts_are_named_by_the_numbers_in_each_class() -> None:
    assert count_labels((0, 1, 2, 5), "aucune") == ["aucune", "1", "2", "3 à 5", "plus de 5"]
    scheme = sequential_scheme((0, 1, 2, 5), labels=count_labels((0, 1, 2, 5), "aucune"))
    assert scheme.classify(np.array([0.0, 1.0, 3.0, 5.0, 6.0, math.nan])).tolist() == [0, 1, 3, 3, 4, NO_DATA]
