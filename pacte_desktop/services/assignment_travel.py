"""Minutes from home to the post that each intern holds, and the sites with lodging near: what R19 is read from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.site_spots import SiteSpots
from pacte_desktop.services.travel import minutes_from
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.minutes_source import MinutesSource


@dataclass(frozen=True)
class TravelFacts:
    """Mean minutes from home by (intern id, post id) of each assignment, and the ids of sites with lodging near."""

    minutes: Mapping[tuple[int, int], float] = field(default_factory=dict)
    housed_sites: frozenset[int] | None = None


class TravelLook:
    """Minutes from homes to sites, each home looked up once as long as territory and source stay the same."""

    def __init__(self, territory: BaseTerritory, source: MinutesSource) -> None:
        self._territory, self._source = territory, source
        self._reached: dict[str, NDArray[np.float64]] = {}
        self._spots = SiteSpots(territory, source, ())
        self._at_spots: dict[str, NDArray[np.float64]] = {}

    def facts(self, board: PostBoard, lodgings: frozenset[str], watch: Watch | None = None) -> TravelFacts:
        """Minutes of every assignment, and the sites with lodging near; ``lodgings`` are INSEE codes."""
        watch = watch or Watch()
        holders = [board.interns[held.intern_id] for held in board.assignments]
        columns = self._columns(board)
        homes = {intern.home_insee_code for intern in holders} & self._territory.row_of.keys()
        by_commune = (homes if self._spots.by_commune else set()) | lodgings & self._territory.row_of.keys()
        waiting = [(code, True) for code in sorted(by_commune - self._reached.keys())]
        if not self._spots.by_commune:
            waiting += [(code, False) for code in sorted(homes - self._at_spots.keys())]
        for number, (code, is_commune) in enumerate(waiting):
            watch.step(translate("AssignmentTravel", "Trajets des internes"), number, len(waiting))
            if is_commune:
                self._reached[code] = minutes_from(self._territory, self._source, code)
            else:
                self._at_spots[code] = self._spots.minutes_from(code)
        minutes = {}
        for held, intern in zip(board.assignments, holders, strict=True):
            mean = self._mean(intern.home_insee_code, columns.get(board.posts[held.post_id].site_id))
            if not np.isnan(mean):
                minutes[held.intern_id, held.post_id] = mean
        return TravelFacts(minutes, self._housed(board, lodgings))

    def _columns(self, board: PostBoard) -> dict[int, tuple[slice, NDArray[np.float64]]]:
        """Where the places of each site stand among the spots, and their shares of the half-days."""
        places = tuple(place for site in board.sites.values() for place in site.locations)
        if places != self._spots.places:
            self._spots = SiteSpots(self._territory, self._source, places)
            self._at_spots.clear()
        found, first = {}, 0
        for site in board.sites.values():
            found[site.id] = slice(first, first + len(site.locations)), shares_of(site)
            first += len(site.locations)
        return found

    def _mean(self, home: str, column: tuple[slice, NDArray[np.float64]] | None) -> float:
        """Mean minutes from a home to a site; NaN where a place of it is not known, or the site has none."""
        if home not in self._at_spots and home in self._reached and self._spots.by_commune:
            self._at_spots[home] = self._spots.of_communes(self._reached[home])
        reached = self._at_spots.get(home)
        if column is None or reached is None or not len(column[1]):
            return np.nan
        return float(reached[column[0]] @ column[1])

    def _housed(self, board: PostBoard, lodgings: frozenset[str]) -> frozenset[int]:
        """Sites whose main commune is near a commune with lodging."""
        near, near_min = set(lodgings), board.parameters.number("housing.near_min")
        for code in lodgings & self._reached.keys():
            within = np.nan_to_num(self._reached[code], nan=np.inf) <= near_min
            near |= set(self._territory.insee_code[within].tolist())
        return frozenset(site.id for site in board.sites.values() if site.main_insee_code in near)


def shares_of(site: TrainingSite) -> NDArray[np.float64]:
    """The share of the half-days that each place of a site has; equal ones when none is told."""
    half_days = np.array([place.half_days for place in site.locations], np.float64)
    total = half_days.sum()
    return half_days / total if total else np.full(len(half_days), 1 / max(len(half_days), 1))
