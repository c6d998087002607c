"""Minutes from home to the post that each intern holds, and the sites with lodging near: what R19 is read from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.post_board import PostBoard
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

    def facts(self, board: PostBoard, lodgings: frozenset[str], watch: Watch | None = None) -> TravelFacts:
        """Minutes of every assignment, and the sites with lodging near; ``lodgings`` are INSEE codes."""
        watch = watch or Watch()
        holders = [board.interns[held.intern_id] for held in board.assignments]
        homes = {intern.home_insee_code for intern in holders}
        waiting = sorted((homes | lodgings) & self._territory.row_of.keys() - self._reached.keys())
        for number, code in enumerate(waiting):
            watch.step(translate("AssignmentTravel", "Trajets des internes"), number, len(waiting))
            self._reached[code] = minutes_from(self._territory, self._source, code)
        columns = {site.id: weighted_places(self._territory, site) for site in board.sites.values()}
        minutes = {}
        for held, intern in zip(board.assignments, holders, strict=True):
            reached = self._reached.get(intern.home_insee_code)
            places = columns.get(board.posts[held.post_id].site_id)
            if reached is not None and places is not None:
                mean = float(reached[places[0]] @ places[1])
                if not np.isnan(mean):
                    minutes[held.intern_id, held.post_id] = mean
        return TravelFacts(minutes, self._housed(board, lodgings))

    def _housed(self, board: PostBoard, lodgings: frozenset[str]) -> frozenset[int]:
        """Sites whose main commune is near a commune with lodging."""
        near, near_min = set(lodgings), board.parameters.number("housing.near_min")
        for code in lodgings & self._reached.keys():
            within = np.nan_to_num(self._reached[code], nan=np.inf) <= near_min
            near |= set(self._territory.insee_code[within].tolist())
        return frozenset(site.id for site in board.sites.values() if site.main_insee_code in near)


def weighted_places(
    territory: BaseTerritory, site: TrainingSite
) -> tuple[NDArray[np.int64], NDArray[np.float64]] | None:
    """Rows of the communes of a site and their shares of the half-days; None where a place is not known."""
    rows = [territory.row_of.get(place.insee_code) for place in site.locations]
    total = sum(place.half_days for place in site.locations)
    known = [row for row in rows if row is not None]
    if not known or len(known) < len(rows):
        return None
    shares = [place.half_days / total if total else 1 / len(rows) for place in site.locations]
    return np.array(known, np.int64), np.array(shares)
