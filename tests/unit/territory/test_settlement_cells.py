"""Cells around settlements: a coverage without gap or overlap, in which each settlement lies in its own cell."""

import numpy as np
import pytest
import shapely

from pacte_desktop.territory.polygon_coverage import shared_edges
from pacte_desktop.territory.settlement_cells import area_around, cells, kept_apart

SQUARE = shapely.box(0, 0, 10_000, 10_000)


def scattered(count: int, seed: int) -> np.ndarray:
    """Whole metres in the square, at least 50 m from its border and 60 m from each other."""
    chance = np.random.default_rng(seed)
    points = np.unique(chance.integers(1, 166, (count * 2, 2)), axis=0) * 60.0
    return chance.permutation(points)[:count]


@pytest.mark.parametrize("count", [1, 2, 3, 40, 400])
def test_cells_fill_the_area_once(count: int) -> None:
    points = scattered(count, count)
    found = cells(points, SQUARE)
    assert len(found) == count
    assert shapely.is_valid(found).all()
    assert shapely.coverage_is_valid(found)
    assert shapely.area(found).sum() == SQUARE.area
    assert shapely.equals(shapely.coverage_union_all(found), SQUARE)
    assert shapely.contains_properly(found, shapely.points(points)).all()


def test_what_lies_in_a_cell_is_nearer_to_its_settlement_than_to_any_other() -> None:
    points = scattered(60, 7)
    found = cells(points, SQUARE)
    probes = np.random.default_rng(8).uniform(0, 10_000, (3_000, 2))
    distance = np.hypot(*(probes[:, None] - points[None]).T).T
    order = np.sort(distance, axis=1)
    clear = order[:, 1] - order[:, 0] > 5  # Borders are rounded to whole metres.
    cell = shapely.STRtree(found).nearest(shapely.points(probes))
    assert clear.sum() > 2_500
    assert np.array_equal(cell[clear], distance[clear].argmin(axis=1))


def test_points_in_a_row_have_as_many_borders_as_gaps_between_them() -> None:
    points = np.column_stack((np.arange(1, 10) * 1_000.0, np.full(9, 5_000.0)))
    pairs = shared_edges(cells(points, SQUARE))
    assert pairs[:, :2].astype(int).tolist() == [[row, row + 1] for row in range(8)]
    assert pairs[:, 2].tolist() == [10_000.0] * 8


def test_a_coast_cuts_a_cell_in_two_and_both_parts_are_kept() -> None:
    bay = shapely.difference(SQUARE, shapely.box(2_000, 2_000, 10_000, 8_000))
    found = cells(np.array([[1_000.0, 5_000.0], [9_000.0, 9_000.0]]), bay)
    assert shapely.area(found).sum() == bay.area
    assert shapely.get_num_geometries(found).max() == 2
    assert shapely.coverage_is_valid(found)


def test_the_area_holds_every_point_with_its_margin_and_has_no_hole() -> None:
    angle = np.linspace(0, 2 * np.pi, 200)
    ring = np.column_stack((np.cos(angle), np.sin(angle))) * 20_000
    area = area_around(ring, 0.1, 500.0)
    assert shapely.get_type_id(area) == shapely.GeometryType.POLYGON
    assert shapely.get_num_interior_rings(area) == 0
    inner = shapely.distance(shapely.boundary(area), shapely.points(ring))
    assert shapely.contains_properly(area, shapely.points(ring)).all()
    assert inner.min() >= 350
    coordinates = shapely.get_coordinates(area)
    assert np.array_equal(coordinates, np.round(coordinates))


@pytest.mark.parametrize("points", [[[500.0, 700.0]], [[0.0, 0.0], [4_000.0, 0.0]]])
def test_one_point_or_two_have_an_area_as_well(points: list[list[float]]) -> None:
    area = area_around(np.array(points), 0.4, 500.0)
    assert area.area > 500_000
    assert shapely.contains(area, shapely.points(points)).all()


def test_of_points_too_near_the_first_stays() -> None:
    points = np.array([[0.0, 0.0], [30.0, 0.0], [60.0, 0.0], [0.0, 51.0], [0.0, 50.0]])
    assert kept_apart(points, 50.0).tolist() == [0, 2, 3]
