"""The arrays of a file of base territory: columns of its four tables, and the layers of one zone in both details."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely

from pacte_desktop.territory.coverage_repair import check_coverage
from pacte_desktop.territory.french_zones import ZONES, FrenchZone, in_zone
from pacte_desktop.territory.land_around import LandAround, Level
from pacte_desktop.territory.outlines import Detail
from pacte_desktop.territory.polygon_coverage import Array, dissolve, shared_edges
from pacte_desktop.territory.territory_archive import code_column, counts, layer, text_column

MAIN_POINT_TOLERANCE_M = 500.0
SIMPLE_TOLERANCE_M = 700.0
Row = dict[str, Any]
"""A commune (code, nom, departement, region, population), a département or région (code, nom, region, chefLieu), an
EPCI (code, nom, membres): the keys of the package of names of the code officiel géographique."""


def main_points(codes: Sequence[str], polygons: Array, owners: Sequence[str], points: Array) -> tuple[Array, Array]:
    """Point (n, 2) int32 metres of each commune, and which communes have none of ``points``.

    The first of the ``points`` (metres, the surest first; ``owners``: codes of their communes) at most 500 m from the
    (generalised) outline, else a point inside the polygon.
    """
    number = {code: i for i, code in enumerate(codes)}
    commune_of = np.array([number[code] for code in owners], dtype=np.int64)
    near = shapely.dwithin(points, polygons[commune_of], MAIN_POINT_TOLERANCE_M - 1)  # Rounding moves under 1 m.
    found, first = np.unique(commune_of[near], return_index=True)
    chosen = shapely.point_on_surface(polygons)
    chosen[found] = points[near][first]
    without = np.ones(len(codes), dtype=bool)
    without[found] = False
    return np.round(shapely.get_coordinates(chosen)).astype(np.int32), without


def zone_layers(
    zone: FrenchZone, polygons: Array, communes: Sequence[Row], around: LandAround | None = None
) -> dict[str, Array]:
    """Neighbours of one zone, then its communes, départements and régions, in full and simplified to about 700 m;
    ``around``: départements without communes."""
    pairs = np.unique(shared_edges(polygons)[:, :2].astype(np.int64), axis=0)
    arrays = {f"{zone.name}/commune/neighbours": counts(pairs)}
    simple = shapely.normalize(shapely.coverage_simplify(polygons, SIMPLE_TOLERANCE_M))
    details: tuple[tuple[Detail, Array], ...] = (("full", polygons), ("simple", _all_multipolygons(simple)))
    levels: tuple[Level, ...] = ("departement", "region")
    for detail, shapes in details:
        check_coverage(shapes, f"{zone.name} {detail}")
        arrays.update(layer(f"{zone.name}/commune/{detail}", shapes))
        for level in levels:
            codes, group = np.unique([row[level] for row in communes], return_inverse=True)
            drawn = dissolve(shapes, group, len(codes))
            if around is not None:
                drawn = around.completed(level, detail, codes.tolist(), drawn)
            arrays.update(layer(f"{zone.name}/{level}/{detail}", drawn))
    return arrays


def _all_multipolygons(polygons: Array) -> Array:
    return np.array([shapely.multipolygons(shapely.get_parts(polygon)) for polygon in polygons], dtype=object)


def tables(
    communes: Sequence[Row],
    departements: Sequence[Row],
    regions: Sequence[Row],
    epci: Sequence[Row],
) -> dict[str, Array]:
    """Columns of the four tables; a commune refers to its département and EPCI by row, -1 for none."""
    departement_row = {row["code"]: i for i, row in enumerate(departements)}
    epci_row = {member["code"]: i for i, row in enumerate(epci) for member in row["membres"]}
    zone_of = [next(i for i, zone in enumerate(ZONES) if in_zone(row["code"], zone)) for row in departements]
    arrays = {
        "zone/name": text_column(zone.name for zone in ZONES),
        "zone/epsg": np.array([zone.epsg for zone in ZONES], dtype=np.int32),
        "commune/insee_code": code_column(row["code"] for row in communes),
        "commune/name": text_column(row["nom"] for row in communes),
        "commune/departement": np.array([departement_row[row["departement"]] for row in communes], dtype=np.int16),
        "commune/epci": np.array([epci_row.get(row["code"], -1) for row in communes], dtype=np.int16),
        "commune/population_municipal": np.array([row["population"] for row in communes], dtype=np.int32),
        "departement/zone": np.array(zone_of, dtype=np.int8),
        "departement/region": code_column(row["region"] for row in departements),
    }
    for table, rows in (("departement", departements), ("region", regions), ("epci", epci)):
        arrays[f"{table}/code"] = code_column(row["code"] for row in rows)
        arrays[f"{table}/name"] = text_column(row["nom"] for row in rows)
    for table, rows in (("departement", departements), ("region", regions)):
        assert [row["code"] for row in rows] == sorted(row["code"] for row in rows)
        arrays[f"{table}/chef_lieu"] = code_column(row["chefLieu"] for row in rows)
    return arrays
