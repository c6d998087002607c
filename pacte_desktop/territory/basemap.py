"""Communes of some départements and around them: identity, population, main point, polygon, neighbours.

Coordinates are metres in the official projection of the zone. Read from ``maps/base/france.npz``.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from pacte_desktop.domain.geography import Commune
from pacte_desktop.territory.outlines import (
    BASE_FILE,
    BaseSource,
    Detail,
    Table,
    Zone,
    base_source,
    read_arrays,
    read_polygons,
    read_text,
    zone_of,
)

__all__ = ["BaseSource", "BaseTerritory", "base_source", "open_base_territory"]


@dataclass(frozen=True)
class BaseTerritory:
    """n communes by increasing INSEE code; one row of every array is one commune."""

    projection_epsg: int
    insee_code: NDArray[np.str_]
    name: NDArray[np.str_]
    departement: NDArray[np.str_]
    region: NDArray[np.str_]
    epci: NDArray[np.str_]
    """SIREN number of the intercommunality, empty for none."""
    population_municipal: NDArray[np.int32]
    point: NDArray[np.float64]
    """Main point, (n, 2) metres: the town hall, at most 500 m from the polygon, or a point inside it."""
    polygon: NDArray[np.object_]
    """Shapely multipolygons, metres; together a coverage: shared borders are equal vertex for vertex."""
    inside: NDArray[np.bool_]
    """True in the départements asked for, False in the margin around them."""
    neighbours: NDArray[np.int32]
    """(m, 2) rows of communes that share a border of positive length; each pair once, smaller row first."""

    def __len__(self) -> int:
        return len(self.insee_code)

    @cached_property
    def row_of(self) -> Mapping[str, int]:
        """Row of each INSEE code."""
        return {code: row for row, code in enumerate(self.insee_code.tolist())}

    def commune(self, row: int) -> Commune:
        """The commune of one row."""
        x_m, y_m = self.point[row].tolist()
        return Commune(
            insee_code=str(self.insee_code[row]),
            name=str(self.name[row]),
            departement=str(self.departement[row]),
            region=str(self.region[row]),
            epci=str(self.epci[row]),
            population_municipal=int(self.population_municipal[row]),
            x_m=x_m,
            y_m=y_m,
        )


def open_base_territory(
    departements: Collection[str], margin_m: float = 60_000.0, detail: Detail = "full", file: Path = BASE_FILE
) -> BaseTerritory:
    """Communes of these départements, and those of the same zone whose main point is at most ``margin_m`` away.

    Raises :class:`KnownError` when a code is unknown, when the départements lie in several zones (no common
    projection), and when the file is missing or damaged.
    """
    zone = zone_of(departements, file)
    table = _zone_communes(zone, file)
    asked = np.isin(table["departement"], list(departements))
    rows = np.flatnonzero(asked | _near(table["point"], zone, departements, margin_m, file))
    kept = {column: values[rows] for column, values in table.items()}
    return BaseTerritory(
        projection_epsg=zone.projection_epsg,
        polygon=read_polygons(zone, "commune", detail, rows, file),
        inside=asked[rows],
        neighbours=_neighbours(zone, rows, len(asked), file),
        **kept,
    )


def _zone_communes(zone: Zone, file: Path) -> Table:
    """Columns of every commune of the zone, under the field names of :class:`BaseTerritory`."""
    columns = ("insee_code", "name", "departement", "epci", "population_municipal", "main_point")
    names = [f"commune/{column}" for column in columns]
    read = read_arrays([*names, "departement/code", "departement/region", "epci/code"], file)
    departement = read["commune/departement"]
    here = np.isin(read["departement/code"].astype(str), zone.departements)[departement]
    siren = np.append(read["epci/code"].astype(str), "")  # Row -1: none.
    return {
        "insee_code": read["commune/insee_code"][here].astype(str),
        "name": np.array(read_text(read["commune/name"]))[here],
        "departement": read["departement/code"].astype(str)[departement[here]],
        "region": read["departement/region"].astype(str)[departement[here]],
        "epci": siren[read["commune/epci"][here]],
        "population_municipal": read["commune/population_municipal"][here],
        "point": read["commune/main_point"][here].astype(np.float64),
    }


def _near(
    point: NDArray[Any], zone: Zone, departements: Collection[str], margin_m: float, file: Path
) -> NDArray[np.bool_]:
    """Which points lie at most ``margin_m`` from the départements. The box first: it spares most distances."""
    chosen = np.flatnonzero(np.isin(zone.departements, list(departements)))
    area = shapely.coverage_union_all(read_polygons(zone, "departement", "full", chosen, file))
    low, high = np.reshape(shapely.bounds(area), (2, 2))
    near: NDArray[np.bool_] = np.all((point >= low - margin_m) & (point <= high + margin_m), axis=1)
    shapely.prepare(area)
    near[near] = shapely.dwithin(area, shapely.points(point[near]), margin_m)
    return near


def _neighbours(zone: Zone, rows: NDArray[np.intp], count: int, file: Path) -> NDArray[np.int32]:
    """Pairs of neighbours among ``rows`` of the ``count`` communes of the zone, as positions in ``rows``."""
    key = f"{zone.name}/commune/neighbours"
    position = np.full(count, -1, dtype=np.int32)
    position[rows] = np.arange(len(rows), dtype=np.int32)
    pairs = position[read_arrays([key], file)[key]]
    return pairs[(pairs >= 0).all(axis=1)]
