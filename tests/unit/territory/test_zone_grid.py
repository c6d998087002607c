"""Rings on the grid: borders where they belong, holes kept, small things left out, limits inclusive."""

import tomllib
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.shipped import RESOURCES
from pacte_desktop.territory.zone_grid import Rings, ZoneGrid, ZoneRule, ring_areas_m2, without_small

RULE = ZoneRule.from_table(tomllib.loads((RESOURCES / "rules" / "urgent_care.toml").read_text("utf-8"))["zones"])
Floats = NDArray[np.float64]


def plain(side_m: float = 20_000.0, step_m: float = 100.0) -> tuple[Floats, Floats]:
    """Roads everywhere: a point each 100 m."""
    x_m, y_m = np.meshgrid(np.arange(0.0, side_m, step_m), np.arange(0.0, side_m, step_m))
    return x_m.ravel() + 700_050.0, y_m.ravel() + 6_600_050.0


def from_middle(x_m: Floats, y_m: Floats, metres_a_minute: float) -> Floats:
    return np.hypot(x_m - x_m.mean(), y_m - y_m.mean()) / metres_a_minute


def test_a_disc_has_its_area_and_its_radius() -> None:
    x_m, y_m = plain()
    rings = ZoneGrid(x_m, y_m, RULE).rings(from_middle(x_m, y_m, 200.0), 30.0)
    assert len(rings) == 1
    assert ring_areas_m2(rings)[0] == pytest.approx(np.pi * 6000.0**2, rel=0.005)
    radius_m = np.hypot(*(rings.point - [x_m.mean(), y_m.mean()]).T)
    assert np.abs(radius_m - 6000.0).max() < 60.0  # Less than a third of a cell: no steps.


def test_a_ring_has_two_borders() -> None:
    """Minutes grow towards the middle too: the middle is a hole."""
    x_m, y_m = plain()
    radius_m = np.hypot(x_m - x_m.mean(), y_m - y_m.mean())
    rings = ZoneGrid(x_m, y_m, RULE).rings(np.abs(radius_m - 5000.0) / 100.0, 20.0)
    assert len(rings) == 2
    assert sorted(ring_areas_m2(rings)) == pytest.approx([np.pi * 3000.0**2, np.pi * 7000.0**2], rel=0.01)


def test_the_limit_itself_is_within() -> None:
    """A village at exactly the limit is painted to its last cell; a minute more and it is a gap of its own size."""
    x_m, y_m = plain(5000.0)
    village = np.hypot(x_m - x_m.mean(), y_m - y_m.mean()) < 900.0
    grid = ZoneGrid(x_m, y_m, RULE)
    assert len(grid.rings(np.where(village, 30.0, 20.0), 30.0)) == 1
    rings = grid.rings(np.where(village, 31.0, 20.0), 30.0)
    assert len(rings) == 2
    assert ring_areas_m2(rings)[1] == pytest.approx(np.pi * 900.0**2, rel=0.25)


def test_nothing_reached_paints_nothing() -> None:
    x_m, y_m = plain(2000.0)
    grid = ZoneGrid(x_m, y_m, RULE)
    for values in (np.full(len(x_m), np.inf), np.full(len(x_m), np.nan), np.full(len(x_m), 90.0)):
        assert len(grid.rings(values, 30.0)) == 0
    assert len(ZoneGrid([], [], RULE).rings([], 30.0)) == 0


def test_what_lies_far_from_every_road_is_not_painted() -> None:
    """One straight road, all of it one minute away: the zone is as wide as one may walk from it, not more."""
    x_m = np.arange(0.0, 20_000.0, 100.0)
    rings = ZoneGrid(x_m, np.zeros(len(x_m)), RULE).rings(np.ones(len(x_m)), 30.0)
    assert len(rings) == 1
    assert np.abs(rings.point[:, 1]).max() == pytest.approx(RULE.reach_m, abs=RULE.grid_m)


def test_walking_from_the_road_takes_the_minutes_that_are_left() -> None:
    """27.6 of 30 minutes driven: 2.4 are left, 200 m at 5 km/h."""
    x_m = np.arange(0.0, 20_000.0, 100.0)
    y_m = np.full(len(x_m), 100.0)  # The middle of a row of cells.
    inner = ZoneGrid(x_m, y_m, RULE).rings(np.full(len(x_m), 27.6), 30.0).point
    straight = inner[(inner[:, 0] > 2000.0) & (inner[:, 0] < 18_000.0)]
    assert np.abs(straight[:, 1] - 100.0).max() == pytest.approx(200.0, abs=20.0)


def test_a_straight_road_is_no_string_of_beads() -> None:
    """A road at any angle, anywhere on the grid, seconds within the limit: one piece, all along the road."""
    along = np.arange(0.0, 15_000.0, 100.0)
    for angle in np.radians(np.arange(0.0, 180.0, 7.0)):
        for shift_m in (0.0, 37.0, 120.0):
            x_m, y_m = along * np.cos(angle) + shift_m, along * np.sin(angle) - shift_m / 2
            for minutes in (28.0, 29.0, 29.8):
                rings = ZoneGrid(x_m, y_m, RULE).rings(np.full(len(along), minutes), 30.0)
                assert len(rings) == 1
                assert np.hypot(*np.ptp(rings.point, axis=0)) > 14_700.0


def test_chosen_rows_are_the_same_as_all_with_the_rest_unreached() -> None:
    x_m, y_m = plain()
    grid = ZoneGrid(x_m, y_m, RULE)
    minutes = from_middle(x_m, y_m, 100.0)
    rows = np.flatnonzero(minutes < 33.0)
    some, everything = grid.rings(minutes[rows], 30.0, rows), grid.rings(minutes, 30.0)
    np.testing.assert_array_equal(some.point, everything.point)
    np.testing.assert_array_equal(some.start, everything.start)


def test_the_same_zone_whatever_other_limits_are_drawn() -> None:
    x_m, y_m = plain()
    grid, minutes = ZoneGrid(x_m, y_m, RULE), from_middle(*plain(), 150.0)
    alone, among = grid.window(minutes, 20.0).rings(20.0), grid.window(minutes, 60.0).rings(20.0)
    assert ring_areas_m2(alone) == pytest.approx(ring_areas_m2(among), rel=1e-12)


def test_a_coarser_grid_draws_nearly_the_same() -> None:
    x_m, y_m = plain()
    minutes = from_middle(x_m, y_m, 200.0)
    fine, coarse = (
        ring_areas_m2(ZoneGrid(x_m, y_m, RULE, grid_m).rings(minutes, 30.0))[0] for grid_m in (200.0, 400.0)
    )
    assert coarse == pytest.approx(fine, rel=0.02)


def square(x_m: float, y_m: float, side_m: float) -> Floats:
    corners = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], dtype=float)
    return corners * side_m + [x_m, y_m]


def test_small_parts_and_holes_go_but_not_a_hole_around_a_place() -> None:
    shapes = [square(0, 0, 5000), square(100, 100, 150), square(1000, 1000, 150), square(2000, 2000, 900)]
    shapes += [square(9000, 9000, 150), square(9010, 9010, 20)]  # A small part goes with what is in it.
    start = np.append(0, np.cumsum([len(shape) for shape in shapes]))
    rings = Rings(np.concatenate(shapes), start, np.array([0, 4, 6]))
    assert ring_areas_m2(rings) == pytest.approx([25e6, 22_500, 22_500, 810_000, 22_500, 400])
    kept = without_small(rings, 40_000.0, np.array([(1050.0, 1050.0), (9020.0, 9020.0)]))
    assert ring_areas_m2(kept) == pytest.approx([25e6, 22_500, 810_000])
    assert kept.point[kept.start[1]].tolist() == [1000.0, 1000.0]
    assert kept.outer.tolist() == [0, 3]


def test_softness_decides_only_where_the_border_lies() -> None:
    x_m, y_m = plain()
    values = np.where(x_m < x_m.mean(), 5.0, np.inf)
    areas = [
        ring_areas_m2(ZoneGrid(x_m, y_m, replace(RULE, softness_min=soft)).rings(values, 30.0)).sum()
        for soft in (1.0, 10.0)
    ]
    assert areas[0] == pytest.approx(areas[1], rel=0.02)


def test_a_long_country_is_drawn_the_same_from_end_to_end() -> None:
    """A road of 200 km from south to north, more than is worked on at once, and nothing for 60 km in its middle."""
    y_m = np.concatenate((np.arange(0.0, 70_000.0, 100.0), np.arange(130_000.0, 200_000.0, 100.0)))
    x_m = np.full(len(y_m), 100.0)
    rings = ZoneGrid(x_m, y_m, RULE).rings(np.full(len(y_m), 5.0), 30.0)
    assert len(rings) == 2
    for first, last, south_m in ((rings.start[0], rings.start[1], 0.0), (rings.start[1], rings.start[2], 130_000.0)):
        along = rings.point[first:last]
        straight = along[(along[:, 1] > south_m + 2000.0) & (along[:, 1] < south_m + 68_000.0)]
        assert len(straight) > 600
        assert np.abs(straight[:, 0] - 100.0) == pytest.approx(RULE.reach_m, abs=RULE.grid_m / 2)
        assert np.ptp(np.abs(straight[:, 0] - 100.0)) < 1e-6


def test_preparing_tells_where_it_is_and_stops_when_asked() -> None:
    y_m = np.arange(0.0, 200_000.0, 100.0)
    told: list[int] = []
    watch = Watch(lambda _words, done, _total: told.append(done), lambda: len(told) == 3)
    with pytest.raises(CancelledError):
        ZoneGrid(np.zeros(len(y_m)), y_m, RULE, watch=watch)
    assert len(told) == 3
    assert told == sorted(set(told))
