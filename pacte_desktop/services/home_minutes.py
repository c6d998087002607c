"""Minutes from the home of each intern to each training site: what a computation and a simulation weigh."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.sites import PracticeLocation, TrainingSite
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.coverage import coverage_input, minutes_source, open_territory, without_official
from pacte_desktop.services.site_spots import SiteSpots
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.minutes_source import MinutesSource, SourceFacts


@dataclass(frozen=True)
class HomeMinutes:
    """Minutes from n homes to s sites, shape (n, s), NaN where a place of the site is not known or out of reach.

    ``mean`` is weighted by half-days, ``farthest`` is to the farthest place. Rows follow the interns asked for, columns
    ``site_ids``; ``facts`` say where the minutes come from.
    """

    site_ids: tuple[int, ...]
    mean: NDArray[np.float32]
    farthest: NDArray[np.float32]
    facts: SourceFacts

    def columns(self, site_ids: Sequence[int]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Mean and farthest minutes with one column for each of ``site_ids``, which may repeat."""
        place = {site_id: column for column, site_id in enumerate(self.site_ids)}
        chosen = [place[site_id] for site_id in site_ids]
        return self.mean[:, chosen], self.farthest[:, chosen]


def home_minutes(
    communes: BaseTerritory,
    source: MinutesSource,
    interns: Sequence[Intern],
    sites: Sequence[TrainingSite],
    watch: Watch | None = None,
) -> HomeMinutes:
    """Minutes from every home to every site; each commune of a home is looked up once."""
    watch = watch or Watch()
    places, shares, starts = _places(sites)
    spots = SiteSpots(communes, source, places)
    homes = sorted({intern.home_insee_code for intern in interns})
    mean = np.full((len(homes), len(sites)), np.nan, np.float32)
    farthest = mean.copy()
    for number, code in enumerate(homes):
        watch.step(translate("HomeMinutes", "Trajets des internes"), number, len(homes))
        if not places:
            continue
        minutes = spots.minutes_from(code)
        mean[number] = np.add.reduceat(minutes * shares, starts)
        farthest[number] = np.maximum.reduceat(minutes, starts)
    place = {code: number for number, code in enumerate(homes)}
    chosen = [place[intern.home_insee_code] for intern in interns]
    return HomeMinutes(tuple(site.id for site in sites), mean[chosen], farthest[chosen], source.facts)


def plan_home_minutes(
    plan: PlanFile, interns: Sequence[Intern], sites: Sequence[TrainingSite], watch: Watch | None = None
) -> HomeMinutes:
    """The same for a plan, by its source of minutes."""
    wanted = without_official(coverage_input(plan))
    communes = open_territory(wanted)
    return home_minutes(communes, minutes_source(wanted, communes), interns, sites, watch)


def _places(
    sites: Sequence[TrainingSite],
) -> tuple[list[PracticeLocation], NDArray[np.float64], NDArray[np.int64]]:
    """Every place of every site, its share of the half-days, and where each site starts."""
    found: list[PracticeLocation] = []
    shares: list[float] = []
    starts: list[int] = []
    for site in sites:
        starts.append(len(found))
        # A site without a place is nowhere: one unknown place keeps its column.
        places = site.locations or (PracticeLocation("", 1),)
        total = sum(place.half_days for place in places)
        for place in places:
            found.append(place)
            shares.append(place.half_days / total if total else 1 / len(places))
    return found, np.array(shares), np.array(starts, np.int64)
