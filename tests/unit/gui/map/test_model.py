"""Class borders: a commune exactly at a border is in the lower class."""

import math

import numpy as np
import pytest

from pacte_desktop.gui.map.model import MapBands, MapCommunes


@pytest.mark.parametrize(("minutes", "expected"), [
    (0.0, 0), (10.0, 0), (math.nextafter(10.0, 99), 1), (20.0, 1), (30.0, 2), (math.nextafter(30.0, 99), 3),
    (45.0, 3), (math.nextafter(45.0, 99), 4), (500.0, 4), (math.nan, -1),
])  # fmt: skip
def test_class_of_minutes_at_its_borders(bands: MapBands, minutes: float, expected: int) -> None:
    assert bands.classify(np.array([minutes])).tolist() == [expected]


def test_exactly_the_limit_is_not_beyond(bands: MapBands) -> None:
    at_limit, just_over = bands.classify(np.array([30.0, np.nextafter(30.0, 99)])).tolist()
    assert at_limit < bands.within_count <= just_over


@pytest.mark.parametrize(("upper", "limit"), [((), 30.0), ((20.0, 10.0), 10.0), ((10.0, 10.0), 10.0), ((10.0,), 30.0)])
def test_senseless_bands_are_refused(upper: tuple[float, ...], limit: float) -> None:
    with pytest.raises(ValueError):
        MapBands(upper, limit)


def test_arrays_of_unequal_length_are_refused(communes: MapCommunes) -> None:
    with pytest.raises(ValueError):
        MapCommunes(
            communes.insee_code,
            communes.name[:-1],
            communes.population,
            communes.polygon,
            communes.point,
            communes.inside,
        )
