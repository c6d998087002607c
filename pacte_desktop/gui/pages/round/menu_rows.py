"""What the table of posts shows for the intern at hand: where, how far, and whom a choice would strand."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.choice import EventKind
from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.rules import Rule
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.tables.post_rows import PostRows
from pacte_desktop.services.choice_round import MenuRow, Round
from pacte_desktop.services.labels import seats_label
from pacte_desktop.services.layers import layer_in_force
from pacte_desktop.services.sheets.travel_facts import range_label
from pacte_desktop.services.travel import HomeTravel


@dataclass(frozen=True, slots=True)
class PostChoice:
    """One post in words. ``refused`` says why the intern at hand may not take it; empty when they may.

    ``strands`` names who would be left without a post, ``alarm`` says why; both are empty when the choice is safe.
    """

    post_id: int
    site_id: int
    title: str
    type_label: str
    type_order: int
    travel_label: str
    mean_min: float
    travel_tooltip: str
    zone: str
    beds_label: str
    beds: int
    beyond: int
    places: int
    seats_free: int
    capacity: int
    wish_rank: int | None
    strands: tuple[str, ...]
    alarm: str
    refused: str
    searched: str

    @property
    def verdict(self) -> str:
        """What the last column says: why not, whom it would leave without a post, or that it is safe."""
        if self.strands and self.refused:
            return QCoreApplication.translate("RoundMenu", "⚠ refusé, sans poste : {names}").format(
                names=", ".join(self.strands)
            )
        if self.refused:
            return self.refused
        if self.strands:
            return QCoreApplication.translate("RoundMenu", "⚠ sans poste : {names}").format(
                names=", ".join(self.strands)
            )
        return QCoreApplication.translate("RoundMenu", "✓ sûr")

    @property
    def sign(self) -> str:
        """Colour of the verdict: ``good``, ``warning``, or none for what may not be taken."""
        return "" if self.refused else "warning" if self.strands else "good"

    @property
    def seats_label(self) -> str:
        """« 1 place libre sur 2 »."""
        return seats_label(self.seats_free, self.capacity)


@dataclass(frozen=True)
class MenuRows:
    """Makes the rows for the intern at hand of ``round_``; ``kind`` when they sit outside the capacity."""

    plan: OpenPlan
    round_: Round
    kind: EventKind | None = None

    def rows(self, *, with_impossible: bool) -> list[PostChoice]:
        """Every post that may be taken; also the others of the session, with why not."""
        offered = {row.post.id: row for row in self.round_.menu(self.kind)}
        posts = self.round_.held.posts if with_impossible else [row.post for row in offered.values()]
        return [self._row(post, offered.get(post.id)) for post in posts]

    @cached_property
    def _usual(self) -> PostRows:
        """What is told of each post everywhere."""
        return PostRows(self.plan.snapshot, self.plan.territory, None, self._home)

    @cached_property
    def _home(self) -> HomeTravel | None:
        intern = self.round_.current_intern
        return self.plan.travel_from(intern.home_insee_code) if intern else None

    @cached_property
    def _zones(self) -> Mapping[str, float | str]:
        layer = layer_in_force(self.plan.coverage_input.layers, LayerKind.ZONING)
        return layer.values if layer else {}

    @property
    def has_zones(self) -> bool:
        """True when the plan knows a zoning."""
        return bool(self._zones)

    def _row(self, post: OpenPost, offered: MenuRow | None) -> PostChoice:
        usual, site = self._usual.row(post), self.plan.snapshot.sites[post.site_id]
        codes = list(dict.fromkeys(place.insee_code for place in site.locations))
        zones = dict.fromkeys(str(self._zones[code]) for code in codes if code in self._zones)
        label, mean = self._travel(site)
        return PostChoice(
            post_id=post.id,
            site_id=site.id,
            title=usual.title,
            type_label=self.round_.board.types[post.internship_type].short_label,
            type_order=usual.type_order,
            travel_label=label,
            mean_min=mean,
            travel_tooltip=usual.travel_tooltip,
            zone=", ".join(zones),
            beds_label=usual.housing_label,
            beds=usual.housing_places,
            beyond=sum(self.plan.territory.is_beyond(code) for code in codes),
            places=len(codes),
            seats_free=self.round_.state.seats[post.id],
            capacity=post.capacity,
            wish_rank=offered.wish_rank if offered else None,
            strands=offered.strands if offered else (),
            alarm=offered.sentence if offered else "",
            refused=self._refused(post, offered),
            searched=f"{usual.searched} {' '.join(zones)}",
        )

    def _travel(self, site: TrainingSite) -> tuple[str, float]:
        """« 12–35 min, moy. 21 », and the mean to sort by; infinite where it is not known."""
        travel = self._home.sites.get(site.id) if self._home else None
        if travel is None or self._home is None:
            return "", math.inf
        valid_to = self._home.source.valid_to_min
        label = range_label(travel, valid_to)
        if travel.mean_min is not None and len(travel.places) > 1 and travel.low_min != travel.high_min:
            label = QCoreApplication.translate("RoundMenu", "{range}, moy. {mean}").format(
                range=label, mean=_bare(travel.mean_min, valid_to)
            )
        return label, math.inf if travel.mean_min is None else travel.mean_min

    def _refused(self, post: OpenPost, offered: MenuRow | None) -> str:
        intern = self.round_.current_intern
        if intern is None:
            return ""
        if offered is not None:
            return offered.sentence if self.round_.is_veto and not offered.is_safe else ""
        if self.round_.state.seats[post.id] <= 0:
            return QCoreApplication.translate("RoundMenu", "Plus de place.")
        found = self.round_.board.refusals(intern, post)
        return " ".join(item.sentence for item in found if item.rule is not Rule.ONE_POST)


def _bare(minutes: float, valid_to_min: float) -> str:
    """« 21 », « 60+ » beyond what the source is good for."""
    return f"{grouped(valid_to_min)}+" if minutes > valid_to_min else grouped(round(minutes))
