"""What must hold of zones on real roads, against the minutes at every vertex of the extract and a fine raster."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import shapely
from numpy.typing import NDArray
from pyproj import Transformer
from scipy.spatial import cKDTree

from pacte_desktop.shipped import RESOURCES
from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.roads import DEGREE, RoadNetwork
from pacte_desktop.territory.network.snapping import place
from pacte_desktop.territory.network.speeds import read_profile
from pacte_desktop.territory.network.travel_times import field
from pacte_desktop.territory.road_points import RoadPoints, road_points
from pacte_desktop.territory.zone_grid import ZoneGrid, ZoneRule
from pacte_desktop.territory.zones import Zone, bands, zones_of_roads
from tests.data.tiny_roads import KMH_36, lon_lat, tiny_network

RULE = ZoneRule.from_table(tomllib.loads((RESOURCES / "rules" / "urgent_care.toml").read_text("utf-8"))["zones"])
LIMITS = (10.0, 20.0, 30.0, 45.0)
ANDORRA = ([1.5218, 1.4917], [42.5075, 42.4650])  # The hospital, and Sant Julià.
FARTHEST_MIN = 60.0
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Place:
    """A network with its points on the ground, in metres of one projection."""

    network: RoadNetwork
    points: RoadPoints
    grid: ZoneGrid
    epsg: int

    def minutes(self, lon: Sequence[float], lat: Sequence[float]) -> Floats:
        return self.points.minutes(field(self.network, place(self.network, lon, lat), limit_min=FARTHEST_MIN))

    def zones(self, lon: Sequence[float], lat: Sequence[float], limits: Sequence[float] = LIMITS) -> tuple[Zone, ...]:
        return zones_of_roads(self.grid, self.minutes(lon, lat), limits)

    def vertices(self, lon: Sequence[float], lat: Sequence[float]) -> tuple[NDArray[np.object_], Floats]:
        """Every vertex of the open roads as it stands in the extract, snapped anew, and its minutes (inf: none)."""
        arrays = self.network.arrays
        is_open = np.repeat(arrays.link_is_open > 0, np.diff(arrays.line_start))
        at_lon, at_lat = arrays.line_lon[is_open] / DEGREE, arrays.line_lat[is_open] / DEGREE
        found = field(self.network, place(self.network, lon, lat), limit_min=FARTHEST_MIN)
        minutes = found.minutes_at(place(self.network, at_lon, at_lat, 5.0))
        x_m, y_m = Transformer.from_crs(4326, self.epsg, always_xy=True).transform(at_lon, at_lat)
        return np.asarray(shapely.points(x_m, y_m)), np.where(np.isnan(minutes), np.inf, minutes)


def prepared(network: RoadNetwork, epsg: int) -> Place:
    points = road_points(network)
    return Place(network, points, ZoneGrid(*points.projected(epsg), RULE), epsg)


@pytest.fixture(scope="module")
def andorra(shared_data: Path) -> Place:
    return prepared(build_network(shared_data / "roads" / "andorra-latest.osm.pbf", read_profile()), 25831)


def test_roads_are_painted_by_their_minutes(andorra: Place) -> None:
    vertices, minutes = andorra.vertices(*ANDORRA)
    zone = andorra.zones(*ANDORRA)[2]
    assert zone.upper_min == 30.0
    shapely.prepare(zone.polygon)
    inside = shapely.intersects(zone.polygon, vertices)
    assert min((minutes <= 30.0).sum(), (minutes > 33.0).sum()) > 500
    assert inside[minutes <= 30.0].mean() >= 0.97
    assert inside[minutes > 33.0].mean() <= 0.05
    assert inside[(minutes > 30.0) & (minutes <= 36.0)].mean() <= 0.035


@pytest.mark.parametrize("rank", [0, 1])
def test_at_shorter_limits_roads_within_are_in_and_roads_beyond_are_out(andorra: Place, rank: int) -> None:
    vertices, minutes = andorra.vertices(*ANDORRA)
    zone = andorra.zones(*ANDORRA)[rank]
    shapely.prepare(zone.polygon)
    inside = shapely.intersects(zone.polygon, vertices)
    assert inside[minutes <= zone.upper_min].mean() >= 0.97
    assert inside[minutes > 1.1 * zone.upper_min].mean() <= 0.05


def test_the_polygon_is_that_of_a_raster_four_times_finer(andorra: Place) -> None:
    """Nearest of points 20 m apart, walked to from the middle of each cell of 50 m."""
    limit_min = 30.0
    fine = road_points(andorra.network, 20.0)
    found = field(andorra.network, place(andorra.network, *ANDORRA), limit_min=FARTHEST_MIN)
    x_m, y_m = fine.projected(andorra.epsg)
    cells = np.meshgrid(
        np.arange(x_m.min() - 1200, x_m.max() + 1200, 50), np.arange(y_m.min() - 1200, y_m.max() + 1200, 50)
    )
    middle = np.column_stack([axis.ravel() for axis in cells])
    away_m, nearest = cKDTree(np.column_stack((x_m, y_m))).query(middle)
    minutes = fine.minutes(found)[nearest] + away_m / (RULE.off_road_kmh * 1000 / 60)
    expected = (minutes <= limit_min) & (away_m <= RULE.reach_m)
    painted = shapely.contains_xy(andorra.zones(*ANDORRA, limits=[limit_min])[0].polygon, middle)
    assert (painted & expected).sum() / (painted | expected).sum() >= 0.95


def test_zones_hold_the_shorter_ones_and_bands_fill_them(andorra: Place) -> None:
    found = andorra.zones(*ANDORRA)
    assert all(zone.polygon.is_valid for zone in found)
    for shorter, longer in pairwise(found):
        assert shorter.polygon.area < longer.polygon.area
        assert shorter.polygon.difference(longer.polygon).area < 1.0
    assert sum(band.polygon.area for band in bands(found)) == pytest.approx(found[-1].polygon.area)


def test_one_more_site_takes_nothing_from_any_zone(andorra: Place) -> None:
    lon, lat = ANDORRA
    for before, after in zip(andorra.zones(lon[:1], lat[:1]), andorra.zones(lon, lat), strict=True):
        assert before.polygon.difference(after.polygon).area < 1.0


def test_what_is_dragged_is_what_is_drawn(andorra: Place) -> None:
    """The rings for the moving marker, with the minutes of the reached points only, are the zone."""
    lon, lat = ANDORRA
    found = field(andorra.network, place(andorra.network, lon[:1], lat[:1]), limit_min=12.0)
    rows, minutes = andorra.points.reached(found)
    rings = andorra.grid.rings(minutes, 9.0, rows)
    drawn = shapely.from_ragged_array(shapely.GeometryType.POLYGON, rings.point, (rings.start, rings.outer))
    (zone,) = andorra.zones(lon[:1], lat[:1], [9.0])
    assert shapely.area(drawn).sum() == pytest.approx(zone.polygon.area, rel=1e-9)


def test_a_ring_road_has_a_hole(tmp_path: Path) -> None:
    """A fast ring, its middle a village on a slow lane: within 10 minutes all around, the village a gap."""
    around = {n: (6000 * np.cos(2 * np.pi * n / 60), 6000 * np.sin(2 * np.pi * n / 60)) for n in range(1, 61)}
    village = {100 + n: (200.0 * n - 1000.0, 0.0) for n in range(11)}
    lane = {"highway": "tertiary", "maxspeed": "5"}
    ways = [
        ([*range(1, 61), 1], {"highway": "trunk", "maxspeed": "200"}),
        ([60, 110], lane),
        (list(range(100, 111)), KMH_36),
    ]
    roads = prepared(tiny_network(tmp_path, around | village, ways), 2154)
    (zone,) = roads.zones(*([value] for value in lon_lat(-6000.0, 0.0)), limits=[10.0])
    (part,) = zone.polygon.geoms
    middle = shapely.Point(Transformer.from_crs(4326, 2154, always_xy=True).transform(*lon_lat(0.0, 0.0)))
    holes = [shapely.Polygon(ring) for ring in part.interiors]
    assert [hole.contains(middle) for hole in holes] == [True]
    assert holes[0].contains(middle.buffer(3500.0))
    (later,) = roads.zones(*([value] for value in lon_lat(-6000.0, 0.0)), limits=[FARTHEST_MIN - 1.0])
    assert later.polygon.contains(middle) == (roads.minutes(*([v] for v in lon_lat(-6000.0, 0.0))).max() < FARTHEST_MIN)
