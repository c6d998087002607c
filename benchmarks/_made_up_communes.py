"""The communes of a made-up country: where they lie, how many people live there, which have a site of urgent care."""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

CELL = 5  # Lines of the mesh of roads to a commune.
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Size:
    """Rows and columns of communes, and of blocks whose largest commune has a site; street corners to people^0.75."""

    rows: int
    columns: int
    site_rows: int
    site_columns: int
    corners: float = 1.93


SIZES = {"region": Size(40, 45, 6, 10), "france": Size(175, 200, 25, 26, 0.85)}


@dataclass(frozen=True, slots=True)
class Communes:
    """Centres in degrees, people, row of streets on one side of each town (odd)."""

    row: Ints
    column: Ints
    lon: Floats
    lat: Floats
    population: Ints
    streets: Ints
    is_site: NDArray[np.bool_]


def settle(size: Size, lon: Floats, lat: Floats, dice: np.random.Generator) -> Communes:
    """Communes on the mesh of ``lon`` and ``lat`` (degrees), people drawn, the largest of each block with a site."""
    row, column = (part.ravel() for part in np.indices((size.rows, size.columns)))
    population = np.maximum(30, 450 * np.exp(1.35 * dice.standard_normal(len(row)))).astype(np.int64)
    streets = np.maximum(5, 2 * (np.sqrt(size.corners * population**0.75) / 2).astype(np.int64) + 1)
    block = (row * size.site_rows // size.rows) * size.site_columns + column * size.site_columns // size.columns
    is_site = np.zeros(len(row), dtype=bool)
    order = np.lexsort((-population, block))
    is_site[order[np.flatnonzero(np.diff(block[order], prepend=-1))]] = True
    at = row * CELL + 2, column * CELL + 2
    return Communes(row, column, lon[at], lat[at], population, streets, is_site)


def write_communes(found: Communes, path: Path) -> None:
    """Write the communes as CSV: commune, lon, lat, population, is_site."""
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("commune", "lon", "lat", "population", "is_site"))
        for index in range(len(found.row)):
            place = f"{found.lon[index]:.7f}", f"{found.lat[index]:.7f}"
            table.writerow((f"C{index:05}", *place, found.population[index], int(found.is_site[index])))
