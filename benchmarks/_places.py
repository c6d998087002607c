"""Communes and sites of an extract (degrees, WGS 84), the same for every engine.

Those beside a made-up extract (NAME.csv), else its places with a name: villages, towns, cities, hamlets when few.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

KINDS = {"city", "town", "village", "hamlet", "suburb", "isolated_dwelling"}


@dataclass(frozen=True, slots=True)
class Places:
    """Points of n communes, their people, and which have a site."""

    lon: NDArray[np.float64]
    lat: NDArray[np.float64]
    population: NDArray[np.int64]
    is_site: NDArray[np.bool_]

    def points(self) -> list[list[float]]:
        """[lon, lat] of each commune."""
        return np.column_stack((self.lon, self.lat)).tolist()

    def sites(self) -> list[list[float]]:
        """[lon, lat] of each site."""
        return np.column_stack((self.lon, self.lat))[self.is_site].tolist()


def places_of(extract: Path, site_count: int = 12) -> Places:
    """Communes and sites of the extract."""
    table = extract.with_name(extract.name.removesuffix(".osm.pbf") + ".csv")
    if not table.exists():
        return _named_places(extract, site_count)
    with table.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    lon, lat, people, site = (np.array([float(row[key]) for row in rows]) for key in list(rows[0])[1:])
    return Places(lon, lat, people.astype(np.int64), site.astype(bool))


def _named_places(extract: Path, site_count: int) -> Places:
    import osmium
    import osmium.filter

    objects = osmium.FileProcessor(str(extract), osmium.osm.NODE).with_filter(osmium.filter.KeyFilter("place"))
    found = sorted(
        (thing.id, thing.location.lon, thing.location.lat)
        for thing in objects
        if thing.tags.get("place") in KINDS and "name" in thing.tags
    )
    lon, lat = np.array([row[1] for row in found]), np.array([row[2] for row in found])
    is_site = np.zeros(len(found), dtype=bool)
    is_site[np.random.default_rng(20261122).choice(len(found), min(site_count, len(found)), replace=False)] = True
    return Places(lon, lat, np.ones(len(found), dtype=np.int64), is_site)
