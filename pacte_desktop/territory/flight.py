"""Minutes by helicopter: a fixed departure, then a straight line at one speed; an assumption, said where it counts."""

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.minutes_source import Places, Reach


def flight_reach(
    communes: NDArray[np.float64], bases: Places, *, departure_min: float, cruise_kmh: float, limit_min: float
) -> Reach:
    """Minutes from the nearest base to each point of ``communes`` ((n, 2) projected metres), NaN beyond the limit."""
    on_map = np.flatnonzero(np.isfinite(bases.point).all(axis=1))  # A base in a commune unknown here is nowhere.
    if not len(on_map):
        return Reach.nothing(len(communes))
    from scipy.spatial import KDTree

    distance_m, base = KDTree(bases.point[on_map]).query(communes)
    minutes = departure_min + distance_m / 1000.0 / cruise_kmh * 60.0
    near = minutes <= limit_min
    place = np.where(near, on_map[base], -1).astype(np.int64)
    return Reach(np.where(near, minutes, np.nan), place, np.ones(len(communes), dtype=bool))
