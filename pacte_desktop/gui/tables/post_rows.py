"""What the board shows of each open post, for the intern at hand."""

import math
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.french_order import search_key
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import counted
from pacte_desktop.services.labels import seats_label
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.sheets.travel_facts import place_lines, range_label
from pacte_desktop.services.snapshot import PlanSnapshot
from pacte_desktop.services.travel import HomeTravel


@dataclass(frozen=True, slots=True)
class PostRow:
    """One post in words. ``refused`` is empty when the intern at hand may take it, or when there is none."""

    post_id: int
    type_label: str
    type_order: int
    area_label: str
    title: str
    taken: int
    capacity: int
    travel_label: str
    travel_min: float | None
    travel_tooltip: str
    housing_label: str
    housing_places: int
    refused: str
    tooltip: str
    searched: str

    @property
    def seats_label(self) -> str:
        """« 1 place libre sur 2 »."""
        return seats_label(self.capacity - self.taken, self.capacity)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.seats_label, self.refused) if part)


def _title(site: TrainingSite, communes: str) -> str:
    """Name of the site, with its communes when the name does not say where it is."""
    name = search_key(site.name)
    named = any(search_key(commune) in name for commune in communes.split(", "))
    return site.name if named else f"{site.name} · {communes}"


@dataclass(frozen=True)
class PostRows:
    """Makes the rows of the board; ``home`` holds the minutes of the intern at hand."""

    snapshot: PlanSnapshot
    territory: PlanTerritory
    intern: Intern | None
    home: HomeTravel | None

    def rows(self) -> list[PostRow]:
        """One row a post."""
        return [self.row(post) for post in self.snapshot.board.posts.values()]

    @cached_property
    def _type_order(self) -> dict[str, int]:
        return {code: place for place, code in enumerate(self.snapshot.board.types)}

    @cached_property
    def _beds(self) -> Counter[str]:
        """Places in lodgings, by INSEE code."""
        beds: Counter[str] = Counter()
        for item in self.snapshot.housing.values():
            beds[item.insee_code] += item.capacity
        return beds

    def row(self, post: OpenPost) -> PostRow:
        """What is told of one post."""
        board, site = self.snapshot.board, self.snapshot.sites[post.site_id]
        communes = self.territory.commune_names(site)
        beds = sum(self._beds[code] for code in {place.insee_code for place in site.locations})
        areas = [f"{code} · {self.territory.departement_names[code]}" for code in self.territory.departements(site)]
        label, minutes, places = self._travel(site.id)
        type_label = board.types[post.internship_type].label
        return PostRow(
            post_id=post.id,
            type_label=type_label[:1].upper() + type_label[1:],
            type_order=self._type_order[post.internship_type],
            area_label=areas[0] if areas else QCoreApplication.translate("PostRows", "hors du territoire"),
            title=_title(site, communes),
            taken=board.taken[post.id],
            capacity=post.capacity,
            travel_label=label,
            travel_min=minutes,
            travel_tooltip=places,
            housing_label=counted(
                beds,
                QCoreApplication.translate("PostRows", "{n} lit"),
                QCoreApplication.translate("PostRows", "{n} lits"),
            )
            if beds
            else "",
            housing_places=beds,
            refused=self._refused(post),
            tooltip=f"{site.name} · {communes} · {post.imotep_number}",
            searched=f"{site.name} {communes} {site.referent} {post.imotep_number} {' '.join(areas)} {type_label}",
        )

    def _travel(self, site_id: int) -> tuple[str, float | None, str]:
        """Label, minutes to sort by (a site that is not wholly known comes last), and every place in words."""
        travel = self.home.sites.get(site_id) if self.home else None
        if travel is None or self.home is None:
            return "", None, ""
        source, mean = self.home.source, travel.mean_min
        lines = [*place_lines(self.territory, travel, source.valid_to_min), source.name]
        return range_label(travel, source.valid_to_min), math.inf if mean is None else mean, "\n".join(lines)

    def _refused(self, post: OpenPost) -> str:
        if self.intern is None:
            return ""
        moving = self.intern.id in self.snapshot.board.by_intern
        return " ".join(r.sentence for r in self.snapshot.board.refusals(self.intern, post, moving=moving))
