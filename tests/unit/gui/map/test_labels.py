"""Names do not overlap each other, and leave room for symbols."""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.labels import Obstacle, place_labels, population_from
from pacte_desktop.gui.map.model import MapCommunes

EVERYWHERE = (0.0, 0.0, 1e9, 1e9)


@pytest.mark.parametrize("metres_per_pixel", [10.0, 30.0, 60.0, 120.0, 250.0, 500.0])
@pytest.mark.usefixtures("qtbot")
def test_no_two_names_overlap(communes: MapCommunes, metres_per_pixel: float) -> None:
    camera = Camera(625_000, 6_625_000, 1 / metres_per_pixel, 800, 600)
    labels = place_labels(communes.names, EVERYWHERE, metres_per_pixel, QFont(), [])
    assert labels
    rects = [label.rect(camera) for label in labels]
    assert not [pair for pair in combinations(rects, 2) if pair[0].intersects(pair[1])]


@pytest.mark.usefixtures("qtbot")
def test_names_keep_clear_of_hard_obstacles(communes: MapCommunes) -> None:
    camera = Camera(625_000, 6_625_000, 1 / 60, 800, 600)
    obstacles = [Obstacle(float(x), float(y), QRectF(-8, -8, 16, 16)) for x, y in communes.point]
    labels = place_labels(communes.names, EVERYWHERE, 60.0, QFont(), obstacles)
    assert labels
    taken = [obstacle.box.translated(camera.to_screen(obstacle.x_m, obstacle.y_m)) for obstacle in obstacles]
    assert not any(label.rect(camera).intersects(box) for label in labels for box in taken)


@pytest.mark.usefixtures("qtbot")
def test_the_largest_town_is_named_first(communes: MapCommunes) -> None:
    inside = np.flatnonzero(communes.inside)
    largest = inside[communes.population[inside].argmax()]
    labels = place_labels(communes.names, EVERYWHERE, 500.0, QFont(), [])
    assert labels[0].text == communes.name[largest]


@pytest.mark.usefixtures("qtbot")
def test_context_names_are_muted_and_rarer(communes: MapCommunes) -> None:
    labels = place_labels(communes.names, EVERYWHERE, 10.0, QFont(), [])
    inside_names = set(communes.name[communes.inside].tolist())
    assert all(label.muted == (label.text not in inside_names) for label in labels)


def test_nearer_scales_never_ask_for_larger_towns() -> None:
    thresholds = [population_from(metres) for metres in (5, 30, 60, 100, 200, 400, 900, 5_000)]
    assert thresholds == sorted(thresholds)
