"""What a network offers a map for orientation: roads by class, names of settlements, hospitals; degrees (WGS 84)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from pacte_desktop.territory.network.places import Places, places_of
from pacte_desktop.territory.network.road_class import RoadClass
from pacte_desktop.territory.network.roads import DEGREE, RoadNetwork
from pacte_desktop.territory.network.snapping import SNAP_LIMIT_M, place


@dataclass(frozen=True, slots=True)
class RoadLines:
    """Lines ``i`` of vertices ``start[i]:start[i + 1]`` of ``lon``/``lat``, and the :class:`RoadClass` of each."""

    road_class: NDArray[np.uint8]
    start: NDArray[np.int64]
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.road_class)


def main_roads(network: RoadNetwork, least_class: RoadClass = RoadClass.SECONDARY) -> RoadLines:
    """Lines of the roads at least as important as ``least_class``, the most important last: drawn on top."""
    arrays = network.arrays
    rank = np.asarray(arrays.link_class)
    links = np.flatnonzero(rank <= least_class)
    links = links[np.argsort(-rank[links].astype(np.int64), kind="stable")]
    first = np.asarray(arrays.line_start, dtype=np.int64)[links]
    length = np.asarray(arrays.line_start, dtype=np.int64)[links + 1] - first
    start = np.append(0, np.cumsum(length))
    vertex = np.arange(start[-1]) + np.repeat(first - start[:-1], length)
    return RoadLines(rank[links], start, arrays.line_lon[vertex] / DEGREE, arrays.line_lat[vertex] / DEGREE)


def settlements(network: RoadNetwork) -> Places:
    """Towns, villages and hamlets with a name; ``kind`` indexes ``PLACE_KINDS``."""
    return network.packed_settlements.places() if network.packed_settlements else places_of(())


def hospitals(network: RoadNetwork) -> Places:
    """Hospitals of the extract as candidates; ``kind`` indexes ``EMERGENCY_KINDS``, a name may be empty."""
    return network.packed_hospitals.places() if network.packed_hospitals else places_of(())


def covers(network: RoadNetwork, lon: ArrayLike, lat: ArrayLike, limit_m: float = SNAP_LIMIT_M) -> float:
    """Share of the points (degrees) within the box of the network and near one of its roads; 0 when there is none."""
    lon, lat = np.atleast_1d(np.asarray(lon, dtype=float)), np.atleast_1d(np.asarray(lat, dtype=float))
    west, south, east, north = network.facts.bbox
    inside = (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
    if not inside.any():
        return 0.0
    found = np.isfinite(place(network, lon[inside], lat[inside], limit_m).distance_m)
    return float(found.sum() / len(lon))
