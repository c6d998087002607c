"""Communes of the region as places to draw from: INSEE code, name, population and point (metres, Lambert-93)."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from pacte_desktop.territory.basemap import open_base_territory

DEPARTEMENTS = ("18", "28", "36", "37", "41", "45")
# Far enough for the urgent-care communes across the border.
MARGIN_M = 60_000


@dataclass(frozen=True, slots=True)
class Place:
    """A commune. ``x_m`` and ``y_m`` are whole metres in Lambert-93, so that distances are the same everywhere."""

    insee_code: str
    name: str
    departement: str
    population: int
    x_m: int
    y_m: int

    def distance_m(self, other: "Place") -> float:
        """Straight distance in metres (square root is exact to the last bit on every machine; hypot is not)."""
        return math.sqrt((self.x_m - other.x_m) ** 2 + (self.y_m - other.y_m) ** 2)


class Places:
    """Communes by code and by name; ``region`` holds those of the six départements, in order of their code."""

    def __init__(self, places: Iterable[Place]) -> None:
        self.all = sorted(places, key=lambda place: place.insee_code)
        self.region = [place for place in self.all if place.departement in DEPARTEMENTS]
        self._by_code = {place.insee_code: place for place in self.all}

    def of(self, insee_code: str) -> Place:
        """The commune with this code."""
        return self._by_code[insee_code]

    def named(self, name: str, departement: str = "") -> Place:
        """The only commune of the region (or of one département) with this full name."""
        found = [place for place in self.region if place.name == name and place.departement.startswith(departement)]
        if len(found) != 1:
            raise LookupError(f"{len(found)} communes named {name!r} in {departement or 'the region'}")
        return found[0]

    def within(self, centre: Place, radius_m: float) -> list[Place]:
        """Communes of the region at most ``radius_m`` away, itself included."""
        return [place for place in self.region if centre.distance_m(place) <= radius_m]


def read_places() -> Places:
    """The region and its surroundings from the base territory."""
    base = open_base_territory(DEPARTEMENTS, MARGIN_M)
    return Places(
        Place(str(code), str(name), str(departement), int(population), round(float(point[0])), round(float(point[1])))
        for code, name, departement, population, point in zip(
            base.insee_code, base.name, base.departement, base.population_municipal, base.point, strict=True
        )
    )
