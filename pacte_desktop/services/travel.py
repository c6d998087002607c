"""Minutes by car from a commune to the places of a training site, by the source of minutes at hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.sites import PracticeLocation, TrainingSite
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.estimation import places_in
from pacte_desktop.territory.minutes_source import MinutesSource


@dataclass(frozen=True, slots=True)
class SiteTravel:
    """Minutes to the nearest and the farthest place of a site, and their mean weighted by half-days."""

    low_min: float
    mean_min: float
    high_min: float


def minutes_from(communes: BaseTerritory, source: MinutesSource, insee_code: str) -> NDArray[np.float64]:
    """Minutes from one commune to each commune of ``communes``, shape (n,); NaN where none is known."""
    return source.between(places_in(communes, [insee_code]), to_places=False)


def prepare_travel() -> None:
    """Load the graph library, which takes half a second the first time."""
    import_module("scipy.sparse.csgraph")


def site_travel(
    minutes: NDArray[np.float64], rows: Mapping[str, int], places: Iterable[PracticeLocation]
) -> SiteTravel | None:
    """Travel to all places of a site; None when one of them is outside the territory or cannot be reached.

    ``rows`` gives the row of each INSEE code in ``minutes``.
    """
    weighted = [
        (float(minutes[rows[place.insee_code]]), place.half_days) for place in places if place.insee_code in rows
    ]
    known = [minute for minute, _ in weighted]
    if not known or np.isnan(known).any():
        return None
    half_days = sum(weight for _, weight in weighted) or 1
    mean = sum(minute * weight for minute, weight in weighted) / half_days
    return SiteTravel(min(known), mean, max(known))


def travel_to_sites(
    communes: BaseTerritory, source: MinutesSource, insee_code: str, sites: Iterable[TrainingSite]
) -> dict[int, SiteTravel]:
    """Travel from one commune to every site that can be reached, by site id."""
    minutes = minutes_from(communes, source, insee_code)
    found = {site.id: site_travel(minutes, communes.row_of, site.locations) for site in sites}
    return {site_id: travel for site_id, travel in found.items() if travel is not None}
