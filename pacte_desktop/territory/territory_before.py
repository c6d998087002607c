"""What a base territory knows of its communes, for the one that follows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.french_zones import FrenchZone, in_zone
from pacte_desktop.territory.outlines import read_arrays, read_text


@dataclass(frozen=True)
class TerritoryBefore:
    """Communes of one zone: the row of each code, main points in metres, people, SIREN of the EPCI, names of EPCI."""

    row_of: Mapping[str, int]
    point: NDArray[np.float64]
    population: NDArray[np.int32]
    siren: NDArray[np.str_]
    epci_name: Mapping[str, str]


def territory_before(base: Path, zone: FrenchZone) -> TerritoryBefore:
    """The communes of ``zone`` in the file ``base``. Raises :class:`KnownError` when it is missing or damaged."""
    columns = ("insee_code", "main_point", "population_municipal", "epci", "departement")
    table = read_arrays(
        [*(f"commune/{column}" for column in columns), "departement/code", "epci/code", "epci/name"], base
    )
    departement = table["departement/code"].astype(str)[table["commune/departement"]]
    here = np.array([in_zone(code, zone) for code in departement.tolist()], dtype=bool)
    siren = np.append(table["epci/code"].astype(str), "")
    codes = table["commune/insee_code"][here].astype(str).tolist()
    epci = read_text(table["epci/name"]) if len(table["epci/code"]) else []
    return TerritoryBefore(
        row_of={code: row for row, code in enumerate(codes)},
        point=table["commune/main_point"][here].astype(np.float64),
        population=table["commune/population_municipal"][here],
        siren=siren[table["commune/epci"][here]],
        epci_name=dict(zip(table["epci/code"].astype(str).tolist(), epci, strict=True)),
    )
