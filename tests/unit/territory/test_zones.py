"""Zones as polygons: cut to land, valid, bands that fit together, whole communes without roads, stopped when asked."""

import tomllib
from itertools import pairwise

import numpy as np
import pytest
import shapely

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.shipped import RESOURCES
from pacte_desktop.territory.zone_grid import ZoneGrid, ZoneRule
from pacte_desktop.territory.zones import Zone, ZoneBasis, bands, zones_of_communes, zones_of_roads

RULE = ZoneRule.from_table(tomllib.loads((RESOURCES / "rules" / "urgent_care.toml").read_text("utf-8"))["zones"])
X_M, Y_M = (
    part.ravel() + 50.0 for part in np.meshgrid(np.arange(0.0, 12_000.0, 100.0), np.arange(0.0, 12_000.0, 100.0))
)
RADIUS_M = np.hypot(X_M - 6000.0, Y_M - 6000.0)


@pytest.fixture(scope="module")
def grid() -> ZoneGrid:
    return ZoneGrid(X_M, Y_M, RULE)


def zones(grid: ZoneGrid, **parts: object) -> tuple[Zone, ...]:
    return zones_of_roads(grid, RADIUS_M / 100.0, [30, 10, 20], **parts)  # type: ignore[arg-type]


def test_zones_come_by_limit_and_say_what_they_rest_on(grid: ZoneGrid) -> None:
    found = zones(grid)
    assert [(zone.lower_min, zone.upper_min, zone.basis) for zone in found] == [
        (0.0, limit, ZoneBasis.ROADS) for limit in (10, 20, 30)
    ]
    for zone in found:
        assert zone.polygon.geom_type == "MultiPolygon"
        assert zone.polygon.is_valid
        assert zone.polygon.area == pytest.approx(np.pi * (zone.upper_min * 100.0) ** 2, rel=0.02)


def test_zones_end_where_the_land_ends(grid: ZoneGrid) -> None:
    land = shapely.box(0.0, 0.0, 6000.0, 12_000.0).difference(shapely.Point(5000.0, 6000.0).buffer(300.0))
    for zone, whole in zip(zones(grid, land=land), zones(grid), strict=True):
        assert zone.polygon.difference(land).area < 1e-3
        assert zone.polygon.area == pytest.approx(whole.polygon.intersection(land).area, rel=1e-9)
        assert zone.polygon.is_valid


def test_land_leaves_no_slivers(grid: ZoneGrid) -> None:
    comb = shapely.union_all([shapely.box(x, 0.0, x + 20.0, 12_000.0) for x in range(0, 6000, 100)])
    land = shapely.union_all([comb, shapely.box(6000.0, 0.0, 12_000.0, 12_000.0)])
    parts = [part.area for zone in zones(grid, land=land) for part in zone.polygon.geoms]
    assert len(parts) > 3
    assert min(parts) >= RULE.smallest_m2


def test_a_small_gap_stays_only_around_a_chef_lieu(grid: ZoneGrid) -> None:
    lost = (np.abs(X_M - 3100.0) < 100.0) & (np.abs(Y_M - 3100.0) < 100.0)  # One cell.
    minutes = np.where(lost, 60.0, 5.0)
    places = np.array([(3100.0, 3100.0), (9000.0, 9000.0)])
    (without,), (within,) = (zones_of_roads(grid, minutes, [30], places=kept) for kept in (None, places))
    assert [len(part.interiors) for part in without.polygon.geoms] == [0]
    assert [len(part.interiors) for part in within.polygon.geoms] == [1]
    assert not shapely.intersects_xy(within.polygon, 3100.0, 3100.0)


def test_bands_are_the_zones_cut_in_rings(grid: ZoneGrid) -> None:
    whole = zones(grid)
    found = bands(tuple(reversed(whole)))
    assert [(band.lower_min, band.upper_min) for band in found] == [(0.0, 10), (10, 20), (20, 30)]
    assert sum(band.polygon.area for band in found) == pytest.approx(whole[-1].polygon.area)
    for nearer, farther in pairwise(found):
        assert nearer.polygon.intersection(farther.polygon).area < 1e-3
    assert bands(()) == ()


def test_nothing_reached_is_an_empty_zone(grid: ZoneGrid) -> None:
    (zone,) = zones_of_roads(grid, np.full(len(X_M), np.nan), [30])
    assert zone.polygon.is_empty
    assert zones_of_roads(grid, RADIUS_M, []) == ()


def test_a_gap_that_touches_its_neighbour_at_a_corner_is_valid() -> None:
    """Reached and lost squares in turn, as on a chessboard, at exactly the limit."""
    x_m, y_m = (part.ravel() + 100.0 for part in np.meshgrid(np.arange(0, 8000, 200), np.arange(0, 8000, 200)))
    dark = ((x_m // 1000).astype(int) + (y_m // 1000).astype(int)) % 2 == 0
    (zone,) = zones_of_roads(ZoneGrid(x_m, y_m, RULE), np.where(dark, 30.0, 30.5), [30])
    assert zone.polygon.is_valid
    assert not zone.polygon.is_empty


SQUARES = np.array([shapely.box(x, y, x + 1000.0, y + 1000.0) for y in (0, 1000, 2000) for x in (0, 1000, 2000)])


def test_without_roads_zones_are_whole_communes() -> None:
    """Nine communes around one that nothing reaches: the hole is there."""
    minutes = np.array([5.0, 12.0, 30.0, 12.0, np.nan, 30.0 + 1e-9, 9.0, 25.0, 10.0])
    found = zones_of_communes(SQUARES, minutes, [30, 10, 45])
    assert [zone.upper_min for zone in found] == [10, 30, 45]
    assert [zone.polygon.area / 1e6 for zone in found] == pytest.approx([3.0, 7.0, 8.0])
    assert {zone.basis for zone in found} == {ZoneBasis.COMMUNES}
    assert [len(part.interiors) for part in found[-1].polygon.geoms] == [1]
    assert all(zone.polygon.is_valid for zone in found)
    assert zones_of_communes(SQUARES, np.full(9, np.nan), [30])[0].polygon.is_empty


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_drawing_tells_where_it_is_and_stops_when_asked(grid: ZoneGrid, steps: int) -> None:
    told: list[tuple[str, int, int | None]] = []
    watch = Watch(lambda *step: told.append(step), lambda: len(told) == steps)
    with pytest.raises(CancelledError):
        zones(grid, watch=watch)
    assert [done for _words, done, _total in told] == list(range(steps))
    with pytest.raises(CancelledError):
        zones_of_communes(SQUARES, np.ones(9), [10, 20, 30], Watch(cancelled=lambda: True))


def test_the_last_step_is_the_whole(grid: ZoneGrid) -> None:
    told: list[tuple[int, int | None]] = []
    zones(grid, watch=Watch(lambda _words, done, total: told.append((done, total))))
    assert told[-1] == (4, 4)
    assert [basis.label for basis in ZoneBasis] == ["tracé d’après les routes", "communes entières"]
