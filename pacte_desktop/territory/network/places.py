"""Towns and hospitals of an extract, for names on the map and as candidates: degrees (WGS 84), kind, population.

Settlements are nodes with ``place`` and a name. Hospitals are nodes, ways and relations with ``amenity=hospital``; one
that is an outline stands at the mean of its corners.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.network.roads import DEGREE

PLACE_KINDS = ("city", "town", "village", "suburb", "hamlet", "isolated_dwelling")  # The most important first.
EMERGENCY_KINDS = ("yes", "no", "absent")  # What the tag ``emergency`` of a hospital says.
NO_POPULATION = -1
_NODE, _WAY, _RELATION = 0, 1, 2
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Places:
    """Places ``i``: ``kind`` indexes the kinds of its table, ``population`` is -1 where the source tells none."""

    key: NDArray[np.int64]
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]
    kind: NDArray[np.uint8]
    population: NDArray[np.int32]
    name: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.key)

    def only(self, index: NDArray[np.int64]) -> "Places":
        """Some of the places, in the order asked for."""
        names = tuple(self.name[row] for row in index.tolist())
        return Places(
            self.key[index], self.lon[index], self.lat[index], self.kind[index], self.population[index], names
        )


Row = tuple[int, float, float, int, int, str]  # Key, lon, lat, kind, population, name.


def places_of(rows: Sequence[Row]) -> Places:
    """The table of these rows, by ascending key; of rows with one key the first counts."""
    first = {row[0]: row for row in reversed(rows)}
    kept = [first[key] for key in sorted(first)]
    key, lon, lat, kind, population, name = zip(*kept, strict=True) if kept else ((),) * 6
    return Places(
        np.array(key, dtype=np.int64),
        np.array(lon, dtype=np.float64),
        np.array(lat, dtype=np.float64),
        np.array(kind, dtype=np.uint8),
        np.array(population, dtype=np.int32),
        tuple(name),
    )


def merged_places(parts: Sequence[Places]) -> Places:
    """All places of several extracts once each, the first extract that knows one being right about it."""
    return places_of(
        [
            row
            for part in parts
            for row in zip(
                part.key.tolist(),
                part.lon.tolist(),
                part.lat.tolist(),
                part.kind.tolist(),
                part.population.tolist(),
                part.name,
                strict=True,
            )
        ]
    )


@dataclass(frozen=True, slots=True)
class PackedPlaces:
    """The same as plain arrays for a file: 1e-7 degrees, names as UTF-8 bytes ``name_start[i]:name_start[i + 1]``."""

    key: NDArray[np.int64]
    lon: NDArray[np.int32]
    lat: NDArray[np.int32]
    kind: NDArray[np.uint8]
    population: NDArray[np.int32]
    name_start: NDArray[np.int32]
    name: NDArray[np.uint8]

    def places(self) -> Places:
        """The table that was packed."""
        text = self.name.tobytes()
        bounds = self.name_start.tolist()
        names = tuple(text[begin:end].decode() for begin, end in pairwise(bounds))
        return Places(np.asarray(self.key), self.lon / DEGREE, self.lat / DEGREE, self.kind, self.population, names)


def packed(places: Places) -> PackedPlaces:
    """The arrays that a file keeps of these places."""
    names = [name.encode() for name in places.name]
    return PackedPlaces(
        key=places.key,
        lon=np.round(places.lon * DEGREE).astype(np.int32),
        lat=np.round(places.lat * DEGREE).astype(np.int32),
        kind=places.kind,
        population=places.population,
        name_start=np.append(0, np.cumsum([len(name) for name in names])).astype(np.int32),
        name=np.frombuffer(b"".join(names), dtype=np.uint8),
    )


class PlaceReader:
    """Collects settlements and hospitals from the objects of an extract as they come by."""

    def __init__(self) -> None:
        self._settlements: list[Row] = []
        self._hospitals: list[Row] = []
        self._outlines: list[tuple[int, int, str, list[int]]] = []  # Key, kind, name, ways of a hospital's outline.

    def take_node(self, ref: int, tags: Mapping[str, str], point: Point) -> None:
        """A node that may be a settlement or a hospital."""
        name, kind = _name(tags), tags.get("place")
        if name and kind in PLACE_KINDS:
            row = (ref * 4 + _NODE, *point, PLACE_KINDS.index(kind), population_of(tags.get("population")), name)
            self._settlements.append(row)
        if tags.get("amenity") == "hospital":
            self._hospitals.append((ref * 4 + _NODE, *point, _emergency(tags), NO_POPULATION, name))

    def take_way(self, ref: int, tags: Mapping[str, str], corners: Sequence[Point]) -> None:
        """The outline of a hospital, with the corners that the extract places."""
        if corners:
            point = _middle(corners)
            self._hospitals.append((ref * 4 + _WAY, *point, _emergency(tags), NO_POPULATION, _name(tags)))

    def take_relation(self, ref: int, tags: Mapping[str, str], ways: list[int]) -> None:
        """A hospital whose outline is made of other ways, which have gone by."""
        self._outlines.append((ref * 4 + _RELATION, _emergency(tags), _name(tags), ways))

    def wanted_ways(self) -> set[int]:
        """Ways whose corners are still missing."""
        return {way for _key, _kind, _name, ways in self._outlines for way in ways}

    def tables(self, corners: Callable[[int], Sequence[Point]]) -> tuple[Places, Places]:
        """Settlements and hospitals; ``corners`` tells those of a way that :meth:`wanted_ways` asked for."""
        rows = list(self._hospitals)
        for key, kind, name, ways in self._outlines:
            if found := [point for way in ways for point in corners(way)]:
                rows.append((key, *_middle(found), kind, NO_POPULATION, name))
        return places_of(self._settlements), places_of(rows)


def population_of(text: str | None) -> int:
    """People from « 12 345 », « 12.345 » or « 12345 (2021) »; -1 when it says something else."""
    figure = re.match(r"\d{1,3}(?:[ .,'\u00a0\u202f]\d{3})+(?!\d)|\d+", (text or "").strip())
    value = int(re.sub(r"\D", "", figure[0])) if figure else NO_POPULATION
    return value if value < 2**31 else NO_POPULATION


def _middle(corners: Sequence[Point]) -> Point:
    if len(corners) > 1 and corners[0] == corners[-1]:
        corners = corners[:-1]
    lon, lat = np.mean(corners, axis=0).tolist()
    return lon, lat


def _name(tags: Mapping[str, str]) -> str:
    return tags.get("name:fr") or tags.get("name", "")


def _emergency(tags: Mapping[str, str]) -> int:
    value = tags.get("emergency", "")
    return EMERGENCY_KINDS.index(value if value in ("yes", "no") else "absent")
