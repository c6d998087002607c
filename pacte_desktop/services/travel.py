"""Minutes by car from a commune to the places of a training site, by the source of minutes at hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.sites import PracticeLocation, TrainingSite
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services.coverage import coverage_input, minutes_source, open_territory, without_official
from pacte_desktop.services.minutes import open_source, usual_choice
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory, open_base_territory
from pacte_desktop.territory.estimation import places_in
from pacte_desktop.territory.minutes_source import MinutesSource, SourceFacts


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
    listed = list(places)
    known = [float(minutes[rows[place.insee_code]]) if place.insee_code in rows else np.nan for place in listed]
    if not known or np.isnan(known).any():
        return None
    half_days = [place.half_days for place in listed]
    weights = half_days if sum(half_days) else [1] * len(known)  # Nobody said how the week is shared.
    mean = sum(minute * weight for minute, weight in zip(known, weights, strict=True)) / sum(weights)
    return SiteTravel(min(known), mean, max(known))


def travel_to_sites(
    communes: BaseTerritory, source: MinutesSource, insee_code: str, sites: Iterable[TrainingSite]
) -> dict[int, SiteTravel]:
    """Travel from one commune to every site that can be reached, by site id."""
    minutes = minutes_from(communes, source, insee_code)
    found = {site.id: site_travel(minutes, communes.row_of, site.locations) for site in sites}
    return {site_id: travel for site_id, travel in found.items() if travel is not None}


@dataclass(frozen=True, slots=True)
class CommuneTravel:
    """Minutes by car from a commune to another (None: no way is known), and the source that says so."""

    origin: str
    destination: str
    minutes: float | None
    source: SourceFacts

    def record(self) -> dict[str, Any]:
        """The values as JSON."""
        return {
            "from": self.origin,
            "to": self.destination,
            "minutes": None if self.minutes is None else round(self.minutes, 3),
            "source": str(self.source.kind),
            "source_note": self.source.note,
        }

    def sentences(self) -> list[str]:
        """Minutes and source in words."""
        minutes = (
            translate("Travel", "aucun trajet connu") if self.minutes is None else f"{grouped(self.minutes, 1)} min"
        )
        return [minutes, self.source.note]


def plan_travel(plan: PlanFile, origin: str, destination: str) -> CommuneTravel:
    """Minutes between two communes of a plan's territory by its source of minutes.

    Raises :class:`KnownError` for a commune outside the territory.
    """
    wanted = without_official(coverage_input(plan))
    territory = open_territory(wanted)
    return _between(territory, minutes_source(wanted, territory), origin, destination)


def commune_travel(origin: str, destination: str) -> CommuneTravel:
    """Minutes between two communes of France without a plan: by the newest network that holds both, or estimated.

    Raises :class:`KnownError` for an unknown commune.
    """
    departements = {departement_of(code) for code in (origin, destination)}
    territory = open_base_territory(departements)
    region = str(territory.region[territory.row_of[origin]]) if origin in territory.row_of else ""
    source = open_source(usual_choice(territory), territory, region)
    return _between(territory, source, origin, destination)


def departement_of(insee_code: str) -> str:
    """Code of the département in an INSEE code: two characters, three overseas."""
    return insee_code[:3] if insee_code.startswith(("97", "98")) else insee_code[:2]


def _between(territory: BaseTerritory, source: MinutesSource, origin: str, destination: str) -> CommuneTravel:
    for code in (origin, destination):
        if code not in territory.row_of:
            raise KnownError(
                translate("Travel", "« {code} » n’est pas une commune connue ici.").format(code=code),
                translate("Travel", "Donnez un code INSEE, par exemple 36230."),
            )
    found = float(minutes_from(territory, source, origin)[territory.row_of[destination]])
    return CommuneTravel(origin, destination, None if np.isnan(found) else found, source.facts)
