"""A land for tests: communes in squares of 10 km, roads between some neighbours, and its own search for minutes.

The roads are drawn by chance (the seed is fixed), some one-way, some missing; the commune LONELY has no road near it.
:func:`plain_minutes` searches them with a heap and dictionaries and shares nothing with the program.
"""

import heapq
import random
import tempfile
from dataclasses import dataclass
from functools import cache
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

import numpy as np
import shapely
from pyproj import Transformer

from pacte_desktop.domain.plan import PlanInfo
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, UrgentCareEquipment
from pacte_desktop.services.coverage import CoverageInput
from pacte_desktop.services.minutes import MinutesChoice, road_source
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.storage import write_network
from pacte_desktop.territory.road_minutes import RoadMinutes
from tests.data.tiny_roads import LAT, LON, plain_profile, write_roads

EPSG, STEP_M = 2154, 10_000.0
EARTH_M = 6_371_008.8
_FOLDER = tempfile.TemporaryDirectory(prefix="pacte-land-")


@dataclass(frozen=True)
class Land:
    """Communes row by row from the south-west; ``roads[i]``: from commune ``i`` to (commune, minutes)."""

    side: int
    territory: BaseTerritory
    path: Path
    roads: dict[int, list[tuple[int, float]]]
    lonely: int

    @property
    def source(self) -> RoadMinutes:
        """The roads as the program opens them."""
        return road_source(self.path, self.territory)

    def code(self, row: int) -> str:
        """INSEE code of a commune."""
        return str(self.territory.insee_code[row])


def _degrees(x_m: float, y_m: float) -> tuple[float, float]:
    lon, lat = Transformer.from_crs(EPSG, 4326, always_xy=True).transform(x_m, y_m)
    return round(lon, 7), round(lat, 7)


def _apart_m(one: tuple[float, float], other: tuple[float, float]) -> float:
    (lon_1, lat_1), (lon_2, lat_2) = ([radians(value) for value in point] for point in (one, other))
    half = sin((lat_2 - lat_1) / 2) ** 2 + cos(lat_1) * cos(lat_2) * sin((lon_2 - lon_1) / 2) ** 2
    return 2 * EARTH_M * asin(sqrt(half))


@cache
def land(side: int = 6, seed: int = 1) -> Land:
    """``side`` × ``side`` communes."""
    chance, count = random.Random(seed), side * side
    lonely = count // 2 + 1
    corner = Transformer.from_crs(4326, EPSG, always_xy=True).transform(LON, LAT)
    centre = [(corner[0] + STEP_M * (row % side), corner[1] + STEP_M * (row // side)) for row in range(count)]
    pairs = [(row, row + 1) for row in range(count) if (row + 1) % side]
    pairs += [(row, row + side) for row in range(count - side)]
    at = [_degrees(*point) for point in centre]
    ways, roads = [], {row: [] for row in range(count)}
    for one, other in pairs:
        kind, kmh = chance.random(), chance.choice([45, 60, 75, 90])
        if lonely in (one, other) or kind < 0.08:
            continue
        minutes = _apart_m(at[one], at[other]) / 1000 / kmh * 60
        tags = {"highway": "tertiary", "maxspeed": str(kmh)}
        if kind < 0.3:
            one, other = chance.sample((one, other), 2)  # noqa: PLW2901
            tags["oneway"] = "yes"
        else:
            roads[other].append((one, minutes))
        roads[one].append((other, minutes))
        ways.append(((one + 1, other + 1), tags))
    return Land(side, _territory(centre, pairs, chance), _network(at, ways, f"{side}-{seed}"), roads, lonely)


def _territory(centre: list[tuple[float, float]], pairs: list[tuple[int, int]], chance: random.Random) -> BaseTerritory:
    count, half = len(centre), STEP_M / 2
    codes = np.array([f"{36000 + row:05d}" for row in range(count)])
    return BaseTerritory(
        projection_epsg=EPSG,
        insee_code=codes,
        name=np.array([f"Commune {row}" for row in range(count)]),
        departement=np.full(count, "36"),
        region=np.full(count, "24"),
        epci=np.full(count, ""),
        population_municipal=np.array([chance.randint(50, 5000) for _ in range(count)], dtype=np.int32),
        point=np.array(centre),
        polygon=np.array(
            [shapely.MultiPolygon([shapely.box(x - half, y - half, x + half, y + half)]) for x, y in centre]
        ),
        inside=np.array([row % 7 != 3 for row in range(count)]),
        neighbours=np.array(sorted(pairs), dtype=np.int32),
    )


def _network(at: list[tuple[float, float]], ways: list[tuple[tuple[int, int], dict[str, str]]], name: str) -> Path:
    folder = Path(_FOLDER.name) / name
    folder.mkdir()
    points = {
        number: (radians(lon - LON) * EARTH_M * cos(radians(LAT)), radians(lat - LAT) * EARTH_M)
        for number, (lon, lat) in enumerate(at, start=1)
    }
    extract = write_roads(folder / "land.osm.pbf", points, ways)
    write_network(build_network(extract, plain_profile()), folder / "land.roads")
    return folder / "land.roads"


def plain_minutes(here: Land, places: list[int], *, to_places: bool) -> list[float]:
    """Minutes between each commune and the nearest of some communes, infinite where no road leads."""
    roads = here.roads
    if to_places:
        roads = {row: [] for row in here.roads}
        for start, ends in here.roads.items():
            for end, minutes in ends:
                roads[end].append((start, minutes))
    best = [float("inf")] * len(roads)
    waiting = [(0.0, row) for row in places if row != here.lonely]
    while waiting:
        found, row = heapq.heappop(waiting)
        if found < best[row]:
            best[row] = found
            for end, minutes in roads[row]:
                heapq.heappush(waiting, (found + minutes, end))
    return best


def equipment(
    number: int,
    row: int,
    kind: EquipmentKind = EquipmentKind.SU,
    slots: tuple[TimeSlot, ...] | None = None,
    **parts: object,
) -> UrgentCareEquipment:
    """A place in the commune of one row."""
    known = {"valid_from": None, "valid_to": None, "source": "essai", "open_slots": slots} | parts
    return UrgentCareEquipment(number, kind, f"{36000 + row:05d}", f"Lieu {number}", **known)  # type: ignore[arg-type]


def wanted_of(
    places: list[UrgentCareEquipment], code: str = "SU_SMUR_MCS", choice: MinutesChoice | None = None, **parts: object
) -> CoverageInput:
    """What a coverage depends on, without a plan; ``parts`` of the definition may be other than the shipped ones."""
    from dataclasses import replace
    from datetime import date

    definition = replace(load_rulebook().definition(date(2020, 1, 1), code), **parts)  # type: ignore[arg-type]
    info = PlanInfo("essai", "", "24", ("36",), 1, False)
    return CoverageInput(info, definition, tuple(places), choice)
