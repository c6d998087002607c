"""Names do not overlap each other, and leave room for symbols."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.labels import ALWAYS_FROM, Obstacle, Sign, place_labels, population_from
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


@pytest.mark.usefixtures("qtbot")
def test_on_paper_no_name_crosses_the_edge_and_symbols_have_theirs_first(communes: MapCommunes) -> None:
    camera = Camera(625_000, 6_625_000, 1 / 60, 400, 300)
    frame = QRectF(0, 0, camera.width, camera.height)
    west, _south, _east, north = camera.bounds_m()
    corner = Sign("Urgences du coin", west + 600, north - 600, QPointF(0, 0), 7.0)
    labels = place_labels(
        communes.names, camera.bounds_m(), 60.0, QFont(), [], signs=[corner], frame_m=camera.bounds_m()
    )
    assert labels[0].text == corner.text and not labels[0].has_dot
    assert len(labels) > 5
    assert all(frame.contains(label.rect(camera)) for label in labels)
    loose = place_labels(communes.names, camera.bounds_m(), 60.0, QFont(), [])
    assert not all(frame.contains(label.rect(camera)) for label in loose), "without a frame some names cross it"


@pytest.mark.usefixtures("qtbot")
def test_a_village_is_not_named_twice(communes: MapCommunes) -> None:
    row = np.flatnonzero(communes.inside)[0]
    communes = replace(communes, population=np.minimum(communes.population, ALWAYS_FROM - 1))
    name, (x_m, y_m) = str(communes.name[row]), communes.point[row].tolist()
    sign = Sign(f"MCS de {name}", x_m, y_m, QPointF(0, 0), 7.0)
    texts = [label.text for label in place_labels(communes.names, EVERYWHERE, 10.0, QFont(), [], signs=[sign])]
    assert f"MCS de {name}" in texts and name not in texts
    assert name in [label.text for label in place_labels(communes.names, EVERYWHERE, 10.0, QFont(), [])]
