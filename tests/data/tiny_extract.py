"""A small extract with settlements: a road of 60 km with a town in its west, villages along it, a hospital or none."""

from collections.abc import Mapping
from pathlib import Path

from tests.data.tiny_roads import KMH_36, write_roads

TOWN, NEAR, FAR, HAMLET, TWIN = 1, 2, 3, 4, 5
POINTS = {
    TOWN: (0.0, 0.0),
    NEAR: (5_000.0, 300.0),
    FAR: (40_000.0, 200.0),
    HAMLET: (41_000.0, 4_000.0),
    TWIN: (40_010.0, 200.0),
    6: (20_000.0, 8_000.0),
    10: (-1_000.0, -500.0),
    11: (0.0, 0.0),
    12: (20_000.0, 0.0),
    13: (40_000.0, 0.0),
    14: (59_000.0, 0.0),
    15: (41_000.0, 4_500.0),
    16: (300.0, 100.0),
    17: (20_000.0, 8_500.0),
}
PLACES: Mapping[int, Mapping[str, str]] = {
    TOWN: {"place": "town", "name": "Le Bourg", "population": "8 000"},
    NEAR: {"place": "village", "name": "Près"},
    FAR: {"place": "village", "name": "Loin", "population": "700"},
    HAMLET: {"place": "hamlet", "name": "L’Écart"},
    TWIN: {"place": "hamlet", "name": "Loin le Petit"},  # Ten metres from Loin: the same place to anyone.
    6: {"place": "suburb", "name": "Quartier"},
}
HOSPITAL = {16: {"amenity": "hospital", "name": "Clinique"}}
EMERGENCY = {17: {"amenity": "hospital", "name": "Urgences", "emergency": "yes"}}


def write_extract(path: Path, *more: Mapping[int, Mapping[str, str]]) -> Path:
    """Write it, with the hospitals of ``more``."""
    tags = dict(PLACES)
    for found in more:
        tags |= found
    return write_roads(path, POINTS, [((10, 11, 12, 13, 14), KMH_36), ((13, 15), KMH_36), ((12, 17), KMH_36)], tags)
