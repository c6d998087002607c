"""Outlines of the shared map: neighbours keep one border, coordinates are longitude then latitude."""

import numpy as np
import pytest
import shapely

from pacte_desktop.documents.webmap.content import WGS84, MapCommune
from pacte_desktop.documents.webmap.shapes import (
    beyond_border,
    departement_borders,
    geojson,
    lonlat_outlines,
    lonlat_zones,
    town_tiers,
)


def wavy_pair() -> list[MapCommune]:
    """Two neighbours that share a border of many small waves, in degrees."""
    latitudes = np.linspace(46.0, 46.2, 200)
    waves = 1.1 + 0.0004 * np.sin(latitudes * 900)
    border = list(zip(waves.tolist(), latitudes.tolist(), strict=True))
    left = shapely.Polygon([(1.0, 46.0), *border, (1.0, 46.2)])
    right = shapely.Polygon([(1.2, 46.0), *border, (1.2, 46.2)])
    return [MapCommune("36001", "Gauche", 10, 5.0, left), MapCommune("18001", "Droite", 20, 40.0, right)]


def test_simplified_neighbours_leave_no_gap_and_no_overlap() -> None:
    pair = wavy_pair()
    left, right = lonlat_outlines(pair, WGS84)
    assert shapely.get_num_coordinates(left) < shapely.get_num_coordinates(pair[0].outline)
    assert shapely.area(shapely.intersection(left, right)) == 0
    assert shapely.area(shapely.union(left, right)) == pytest.approx(0.2 * 0.2)


def test_borders_of_departements_and_of_the_threshold() -> None:
    pair = wavy_pair()
    outlines = lonlat_outlines(pair, WGS84)
    lines = departement_borders(pair, outlines)
    assert shapely.covers(lines, shapely.intersection(*outlines))
    assert departement_borders(pair[:1], outlines[:1]).length == pytest.approx(shapely.length(outlines[0]))
    assert beyond_border(outlines, [False, True]).equals(shapely.boundary(outlines[1]))
    assert beyond_border(outlines, [False, False]).is_empty


def test_geojson_is_rounded_and_keeps_holes() -> None:
    ring = shapely.Polygon(shapely.box(0, 0, 3, 3).exterior, [shapely.box(1, 1, 2, 2).exterior])
    mapping = geojson(shapely.MultiPolygon([shapely.transform(ring, lambda points: points + 0.123456)]))
    assert mapping["type"] == "MultiPolygon"
    assert len(mapping["coordinates"][0]) == 2
    assert mapping["coordinates"][0][0][0] == [3.1235, 0.1235]
    assert shapely.geometry.shape(mapping).area == pytest.approx(8, abs=0.01)


def test_the_largest_towns_are_named_first_and_names_stand_apart() -> None:
    rng = np.random.default_rng(7)
    points = rng.uniform((0.0, 46.0), (3.0, 49.0), (600, 2))
    places = [MapCommune(f"{index:05d}", f"V{index}", int(index), None, shapely.Point(0, 0)) for index in range(600)]
    tiers = town_tiers(places, points)
    assert tiers[0] == (599, 1)
    assert [tier for _, tier in tiers] == sorted(tier for _, tier in tiers)
    assert len({index for index, _ in tiers}) == len(tiers) <= 90
    assert town_tiers([], np.empty((0, 2))) == []
    assert town_tiers(places[:1], points[:1]) == [(0, 1)]


def test_zones_lose_what_could_not_be_seen_and_keep_the_rest() -> None:
    large = shapely.box(0, 0, 20_000, 20_000)
    holes = [shapely.box(1_000, 1_000, 1_100, 1_100), shapely.box(5_000, 5_000, 7_000, 7_000)]
    whole = shapely.Polygon(large.exterior, [hole.exterior for hole in holes])
    zone = shapely.MultiPolygon([whole, shapely.box(30_000, 0, 30_100, 100)])
    (found,) = lonlat_zones([shapely.transform(zone, lambda points: points / 111_320.0)], WGS84)
    assert len(found.geoms) == 1
    assert len(found.geoms[0].interiors) == 1
    assert found.area * 111_320.0**2 == pytest.approx(20_000**2 - 2_000**2, rel=1e-6)
    assert not len(lonlat_zones([], WGS84))
