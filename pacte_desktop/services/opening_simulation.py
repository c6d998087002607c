"""Posts that a choice would leave empty, foreseen before its list is published: an estimate with its range.

Each draw is one choice in call order; interns whose wishes are known follow them, the others choose by minutes from
home and a taste drawn by lot. The assumptions are in ``resources/rules/opening_simulation.toml``.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.domain.wording import counted, grouped, stated, translate
from pacte_desktop.placement.eligible_pairs import InstanceInputs, make_instance
from pacte_desktop.placement.instance import Instance, PostGroup
from pacte_desktop.placement.odds import QUANTILES, GroupOdds, Odds, Taste, simulate
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.home_minutes import home_minutes
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.rulebook import read_rule_file
from pacte_desktop.services.snapshot import PlanSnapshot
from pacte_desktop.store import choice_queries
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.minutes_source import MinutesSource


@dataclass(frozen=True, slots=True)
class Assumptions:
    """How many draws, from which seed, and how interns without wishes choose."""

    draws: int
    seed: int
    taste: Taste
    source: str


@dataclass(frozen=True, slots=True)
class EmptySeats:
    """Seats of one kind or area, and those left empty: low, median and high of the draws."""

    key: str
    label: str
    seats: int
    low: int
    median: int
    high: int


@dataclass(frozen=True, slots=True)
class PostForecast:
    """One post: its seats, and those left empty at the median and at the high end of the draws."""

    post_id: int
    seats: int
    median: int
    high: int


@dataclass(frozen=True)
class OpeningForecast:
    """What a choice would leave empty: in all, by type, by département (« » : place not known) and by post.

    ``unplaced``: interns without a post, low, median and high. ``assumptions`` are sentences to show with the figures.
    """

    interns: int
    total: EmptySeats
    unplaced: tuple[int, int, int]
    types: tuple[EmptySeats, ...]
    areas: tuple[EmptySeats, ...]
    posts: tuple[PostForecast, ...]
    assumptions: tuple[str, ...]


@cache
def shipped_assumptions() -> Assumptions:
    """The assumptions that come with the program."""
    data = read_rule_file("opening_simulation.toml")
    simulation = data["simulation"]
    return Assumptions(simulation["draws"], simulation["seed"], Taste(**data["taste"]), simulation["source"])


def plan_wishes(plan: PlanFile) -> tuple[Wish, ...]:
    """Wishes that the file holds for its semester."""
    with plan.read() as session:
        return choice_queries.wishes(session)


def choosing(snapshot: PlanSnapshot) -> list[Intern]:
    """Interns who would choose, in call order: something left to validate, not away, on a seat of a post."""
    board = snapshot.board
    return [
        intern
        for intern in snapshot.call_order
        if not board.situation(intern.id).is_away
        and not board.situation(intern.id).is_supernumerary
        and board.remaining(intern)
    ]


def simulate_opening(
    snapshot: PlanSnapshot,
    territory: PlanTerritory,
    source: MinutesSource,
    wishes: Sequence[Wish] = (),
    *,
    watch: Watch | None = None,
    assumptions: Assumptions | None = None,
) -> OpeningForecast:
    """Seats that the open posts of a plan would keep empty if its interns chose now; locked assignments are kept.

    Raises :class:`KnownError` when there is nobody to choose or nothing to take.
    """
    watch, assumptions = watch or Watch(), assumptions or shipped_assumptions()
    interns, posts = choosing(snapshot), [post for post in snapshot.board.posts.values() if post.capacity > 0]
    if not interns or not posts:
        raise KnownError(
            translate("OpeningSimulation", "Il n’y a pas de choix à simuler : aucun interne à placer ou aucun poste."),
            translate("OpeningSimulation", "Ouvrez des postes, ou vérifiez la liste des internes."),
        )
    minutes = home_minutes(territory.communes, source, interns, list(snapshot.sites.values()), watch)
    mean, farthest = minutes.columns([post.site_id for post in posts])
    types = _by_type(posts)
    inputs = InstanceInputs(wishes=wishes, travel_min=mean, farthest_min=farthest, groups=types)
    instance = make_instance(snapshot.board, interns, posts, inputs)
    areas = _by_departement(snapshot, territory, posts)
    odds = simulate(instance, assumptions.draws, assumptions.seed, assumptions.taste, watch, areas=areas)
    return _forecast(snapshot.board, territory, instance, odds, _sentences(assumptions, instance, minutes.facts.name))


def _by_type(posts: Sequence[OpenPost]) -> tuple[PostGroup, ...]:
    found: dict[str, list[int]] = defaultdict(list)
    for column, post in enumerate(posts):
        found[post.internship_type].append(column)
    return tuple(PostGroup(code, tuple(columns)) for code, columns in found.items())


def _by_departement(
    snapshot: PlanSnapshot, territory: PlanTerritory, posts: Sequence[OpenPost]
) -> tuple[PostGroup, ...]:
    found: dict[str, list[int]] = defaultdict(list)
    for column, post in enumerate(posts):
        found[main_departement(snapshot, territory, post)].append(column)
    return tuple(PostGroup(code, tuple(columns)) for code, columns in sorted(found.items()))


def main_departement(snapshot: PlanSnapshot, territory: PlanTerritory, post: OpenPost) -> str:
    """Département of the first place of a post; empty where the place is not known."""
    site = snapshot.sites.get(post.site_id)
    return next(iter(territory.departements(site)), "") if site else ""


def departement_label(territory: PlanTerritory, code: str) -> str:
    """« 36 · Indre », or words where the place is not known."""
    name = territory.departement_names.get(code)
    return f"{code} · {name}" if name else translate("OpeningSimulation", "lieu inconnu")


def _forecast(
    board: PostBoard, territory: PlanTerritory, instance: Instance, odds: Odds, sentences: tuple[str, ...]
) -> OpeningForecast:
    seats = int(instance.capacity.sum())
    low, median, high = (seats - _whole(value) for value in reversed(odds.placed.tolist()))
    interns = len(instance.intern_ids)
    missing = [interns - _whole(value) for value in reversed(odds.placed.tolist())]
    empty = np.maximum(instance.capacity[:, None] - odds.taken, 0)
    everywhere = translate("OpeningSimulation", "Ensemble")
    return OpeningForecast(
        interns=interns,
        total=EmptySeats("", everywhere, seats, low, median, high),
        unplaced=(missing[0], missing[1], missing[2]),
        types=tuple(_empty(group, board.types[group.label].label) for group in odds.groups),
        areas=tuple(_empty(group, departement_label(territory, group.label)) for group in odds.areas),
        posts=tuple(
            PostForecast(int(post_id), int(capacity), _whole(row[1]), _whole(row[0]))
            for post_id, capacity, row in zip(
                instance.post_ids.tolist(), instance.capacity.tolist(), empty.tolist(), strict=True
            )
        ),
        assumptions=sentences,
    )


def _empty(group: GroupOdds, label: str) -> EmptySeats:
    low, median, high = (_whole(value) for value in group.empty)
    return EmptySeats(group.label, label, group.seats, low, median, high)


def _whole(value: float) -> int:
    """The nearest number of seats: a quantile may fall between two draws."""
    return round(value)


def _sentences(assumptions: Assumptions, instance: Instance, minutes: str) -> tuple[str, ...]:
    taste, wishing = assumptions.taste, int((instance.wish_rank > 0).any(axis=1).sum())
    low, high = (f"{100 * QUANTILES[place]:.0f}" for place in (0, 2))
    drawn = translate(
        "OpeningSimulation",
        "{draws} choix tirés au sort, où tous les internes présents choisissent ; la fourchette va de {low} à {high} % "
        "des tirages.",
    ).format(draws=grouped(assumptions.draws), low=low, high=high)
    wished = counted(
        wishing,
        translate("OpeningSimulation", "{n} interne sur {all} a des vœux connus, qu’il suit."),
        translate("OpeningSimulation", "{n} internes sur {all} ont des vœux connus, qu’ils suivent."),
        all=grouped(len(instance.intern_ids)),
    )
    others = translate(
        "OpeningSimulation",
        "Sans vœu libre, on choisit le poste le plus proche de chez soi, à un goût près tiré au sort : {post} min pour "
        "un poste, {type} min pour un type de stage, {common} min de goût commun à tous. Minutes : {minutes}.",
    ).format(post=stated(taste.post), type=stated(taste.type), common=stated(taste.common), minutes=minutes)
    return drawn, wished, others, assumptions.source
