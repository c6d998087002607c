"""Minutes by car to the nearest equipped commune when no road network is at hand: a labelled estimation.

The walk: from an equipped commune (0 minutes, the official rule within a commune) to its neighbours and on, each step
costing ``hop_min + per_km_min × distance``, where the distance is the straight line between chefs-lieux in km. Two
communes are neighbours when they share a border of positive length.
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.basemap import BaseTerritory


def estimated_minutes(
    territory: BaseTerritory, equipped: Iterable[str], *, hop_min: float, per_km_min: float
) -> NDArray[np.float64]:
    """Minutes from each commune of ``territory`` to the nearest of the ``equipped`` INSEE codes, shape (n,).

    NaN where no walk reaches (an island); codes outside the territory are ignored. Coordinates are projected metres.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import dijkstra

    count = len(territory.insee_code)
    known = {code: index for index, code in enumerate(territory.insee_code.tolist())}
    starts = sorted(known[code] for code in set(equipped) if code in known)
    if not starts:
        return np.full(count, np.nan)
    first, second = territory.neighbours[:, 0], territory.neighbours[:, 1]
    distance_km = np.hypot(*(territory.point[first] - territory.point[second]).T) / 1000.0
    cost_min = hop_min + per_km_min * distance_km
    graph = coo_array((cost_min, (first, second)), shape=(count, count)).tocsr()
    minutes = dijkstra(graph, directed=False, indices=starts, min_only=True)
    return np.where(np.isfinite(minutes), minutes, np.nan)
