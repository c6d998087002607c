"""Minutes by car from the CHU of a plan to its sites, as a list of posts prints them."""

from collections.abc import Iterable
from dataclasses import dataclass

from pacte_desktop.documents.document import Cell
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import grouped
from pacte_desktop.services.travel import HomeTravel, travel_to_sites
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.minutes_source import MinutesSource


@dataclass(frozen=True)
class ChuMinutes:
    """Travel from each commune with a site of the CHU; the nearest one counts for every place."""

    travels: tuple[HomeTravel, ...]
    valid_to_min: float

    @property
    def is_empty(self) -> bool:
        """True when no site of the plan is one of the CHU."""
        return not self.travels

    def main(self, site: TrainingSite) -> Cell:
        """Whole minutes to where the intern spends most half-days; « ? » when no way is known."""
        if not site.locations:
            return Cell(None, "?")
        return self._cell(self._minutes(site)[site.locations.index(site.main_location)])

    def farthest(self, site: TrainingSite) -> Cell:
        """Whole minutes to the farthest place; empty with one place, « ? » when a place is not known."""
        minutes = self._minutes(site)
        if len(minutes) < 2:
            return Cell()
        known = [minute for minute in minutes if minute is not None]
        return self._cell(max(known) if len(known) == len(minutes) else None)

    def _minutes(self, site: TrainingSite) -> list[float | None]:
        by_place = zip(*(travel.sites[site.id].places for travel in self.travels), strict=True)
        return [
            min((place.minutes for place in places if place.minutes is not None), default=None) for places in by_place
        ]

    def _cell(self, minutes: float | None) -> Cell:
        if minutes is None:
            return Cell(None, "?")
        if minutes > self.valid_to_min:
            return Cell(None, f"{grouped(self.valid_to_min)}+")
        return Cell(round(minutes))


def chu_communes(sites: Iterable[TrainingSite]) -> tuple[str, ...]:
    """INSEE codes of the places of the CHU, each once, in their order."""
    return tuple(sorted({place.insee_code for site in sites if site.is_chu for place in site.locations}))


def chu_minutes(
    communes: BaseTerritory, source: MinutesSource, chu: Iterable[str], sites: Iterable[TrainingSite]
) -> ChuMinutes:
    """Travel from the communes ``chu`` to every site."""
    listed = list(sites)
    travels = tuple(travel_to_sites(communes, source, code, listed) for code in chu)
    return ChuMinutes(travels, source.facts.valid_to_min)
