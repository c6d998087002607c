"""What lies around lodgings: training sites in their commune or within reach, and the nearest lodging of a commune."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.sites import Housing
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.coverage import CoverageInput, minutes_source, without_official
from pacte_desktop.services.documents.kind import DocumentSource
from pacte_desktop.services.site_spots import SiteSpots


@dataclass(frozen=True, slots=True)
class NearSite:
    """A training site near a lodging; ``minutes`` by car, None in the same commune. ``insee_code``: of its place."""

    site_id: int
    insee_code: str
    minutes: float | None


@dataclass(frozen=True)
class Surroundings:
    """``near``: sites with open posts by commune of lodgings, nearest first, at ``near_min`` minutes at most.

    ``lodging``: the nearest one that can be lived in this semester, of each other commune with training places, with
    its minutes; missing where none is known. ``source``: of the minutes, in short; ``note``: how they are made.
    """

    near: Mapping[str, tuple[NearSite, ...]]
    lodging: Mapping[str, tuple[Housing, float]]
    source: str
    note: str
    near_min: float


class _Around:
    def __init__(self, source: DocumentSource, depends: CoverageInput) -> None:
        self._source = source
        board = source.snapshot.board
        open_sites = dict.fromkeys(post.site_id for post in board.posts.values() if board.is_open(post))
        self.places = [(number, place) for number in open_sites for place in source.snapshot.sites[number].locations]
        self.homes = dict.fromkeys(item.insee_code for item in source.snapshot.housing.values())
        self._depends, self.note, self.name = without_official(depends), "", ""

    @cached_property
    def spots(self) -> SiteSpots | None:
        """Minutes to the places; None when their source cannot be opened, which the note then says."""
        territory = self._source.territory.communes
        try:
            minutes = minutes_source(self._depends, territory)
        except KnownError as error:  # A census without minutes still counts lodgings: it says what is missing.
            self.note = translate("Documents", "Sans minutes : {reason}").format(reason=error)
            return None
        self.name = translate("Documents", "minutes : {source}").format(source=minutes.facts.credited_name)
        self.note = translate(
            "Documents", "Minutes en voiture depuis la commune du logement : {source}. {note}"
        ).format(source=minutes.facts.name, note=minutes.facts.note)
        return SiteSpots(territory, minutes, (place for _, place in self.places))

    def minutes(self, insee_code: str) -> list[float]:
        """Minutes from a commune to each place; NaN where none is known."""
        spots = self.spots
        return [np.nan] * len(self.places) if spots is None else spots.minutes_from(insee_code).tolist()


def surroundings(source: DocumentSource, depends: CoverageInput, watch: Watch) -> Surroundings:
    """Sites around every lodging, and lodgings around every commune with training places."""
    around, board = _Around(source, depends), source.snapshot.board
    near_min = board.parameters.number("housing.near_min")
    lived = sorted((item for item in source.snapshot.housing.values() if item.meets(board.semester)), key=_by_id)
    first = {item.insee_code: item for item in reversed(lived)}
    near: dict[str, tuple[NearSite, ...]] = {}
    lodging: dict[str, tuple[Housing, float]] = {}
    for done, home in enumerate(around.homes):
        watch.step(translate("Documents", "Trajets depuis les logements"), done, len(around.homes))
        found: dict[int, NearSite] = {}
        for (site_id, place), minutes in zip(around.places, around.minutes(home), strict=True):
            is_here = place.insee_code == home
            if is_here or minutes <= near_min:  # NaN is not.
                here = NearSite(site_id, place.insee_code, None if is_here else minutes)
                found[site_id] = min(found.get(site_id, here), here, key=_distance)
            if home in first and not is_here and minutes < lodging.get(place.insee_code, (None, np.inf))[1]:
                lodging[place.insee_code] = first[home], minutes
        near[home] = tuple(sorted(found.values(), key=lambda site: (_distance(site), site.site_id)))
    return Surroundings(near, lodging, around.name, around.note, near_min)


def _by_id(item: Housing) -> int:
    return item.id


def _distance(site: NearSite) -> float:
    return -1.0 if site.minutes is None else site.minutes
