"""Minutes by car from a commune to the places of a training site, by the source of minutes at hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.sites import PracticeLocation, TrainingSite
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services.coverage import coverage_input, minutes_source, open_territory, without_official
from pacte_desktop.services.minutes import open_source, usual_choice
from pacte_desktop.services.site_spots import SiteSpots
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory, open_base_territory
from pacte_desktop.territory.estimation import places_in
from pacte_desktop.territory.minutes_source import MinutesSource, SourceFacts


@dataclass(frozen=True, slots=True)
class PlaceTravel:
    """Minutes to one place of a site, None where no way is known, and the half-days a week that one spends there."""

    insee_code: str
    half_days: int
    minutes: float | None


@dataclass(frozen=True, slots=True)
class SiteTravel:
    """Minutes to every place of a site, in the order of its places. Two places may lie in one commune."""

    places: tuple[PlaceTravel, ...]

    @property
    def known(self) -> tuple[float, ...]:
        """Minutes to the places that can be reached."""
        return tuple(place.minutes for place in self.places if place.minutes is not None)

    @property
    def is_complete(self) -> bool:
        """True when the minutes to every place are known, and there is one."""
        return bool(self.places) and len(self.known) == len(self.places)

    @property
    def low_min(self) -> float | None:
        """Minutes to the nearest place of those known."""
        return min(self.known, default=None)

    @property
    def high_min(self) -> float | None:
        """Minutes to the farthest place of those known."""
        return max(self.known, default=None)

    @property
    def mean_min(self) -> float | None:
        """Mean weighted by half-days, plain when none is told; None when a place is not known: it would pretend."""
        if not self.is_complete:
            return None
        weights = [place.half_days for place in self.places]
        if not sum(weights):
            weights = [1] * len(weights)
        return sum(minute * weight for minute, weight in zip(self.known, weights, strict=True)) / sum(weights)


@dataclass(frozen=True)
class HomeTravel:
    """Minutes from the commune ``insee_code`` to every site, by site id, and the source that says so."""

    insee_code: str
    sites: Mapping[int, SiteTravel]
    source: SourceFacts

    def together(self, site_ids: Iterable[int]) -> SiteTravel:
        """The places of several sites as one, such as all services of the CHU."""
        return SiteTravel(tuple(place for site_id in site_ids for place in self.sites[site_id].places))


def minutes_from(communes: BaseTerritory, source: MinutesSource, insee_code: str) -> NDArray[np.float64]:
    """Minutes from one commune to each commune of ``communes``, shape (n,); NaN where none is known."""
    return source.between(places_in(communes, [insee_code]), to_places=False)


def prepare_travel() -> None:
    """Load the graph library, which takes half a second the first time."""
    import_module("scipy.sparse.csgraph")


def site_travel(places: Iterable[PracticeLocation], minutes: Iterable[float]) -> SiteTravel:
    """Travel to all places of a site, NaN for one outside the territory or out of reach: it is among them, unknown."""
    return SiteTravel(
        tuple(
            PlaceTravel(place.insee_code, place.half_days, None if np.isnan(minute) else minute)
            for place, minute in zip(places, minutes, strict=True)
        )
    )


def travel_to_sites(
    communes: BaseTerritory, source: MinutesSource, insee_code: str, sites: Iterable[TrainingSite]
) -> HomeTravel:
    """Travel from one commune to every site. From a commune outside the territory nothing is known."""
    listed = list(sites)
    spots = SiteSpots(communes, source, (place for site in listed for place in site.locations))
    minutes = iter(spots.minutes_from(insee_code).tolist())
    found = {site.id: site_travel(site.locations, [next(minutes) for _ in site.locations]) for site in listed}
    return HomeTravel(insee_code, found, source.facts)


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


def _between(territory: BaseTerritory, source: MinutesSource, origin: str, destination: str) -> CommuneTravel:
    for code in (origin, destination):
        if code not in territory.row_of:
            raise KnownError(
                translate("Travel", "« {code} » n’est pas une commune connue ici.").format(code=code),
                translate("Travel", "Donnez un code INSEE, par exemple 36230."),
            )
    found = float(minutes_from(territory, source, origin)[territory.row_of[destination]])
    return CommuneTravel(origin, destination, None if np.isnan(found) else found, source.facts)
