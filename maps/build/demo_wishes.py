"""Simulated wishes: what each intern hoped for before the choice, and how posts rank the junior doctors."""

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence

from demo_choices import Rounds
from demo_tastes import Tastes

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.wishes import HostRank, Wish

FEWEST, MOST = 10, 15
# Who waits keeps a few dreams, then what is still free.
DREAMS = 3
# Third phase: a fifth of the offered seats (27 of 134) at least, the first ones by taste, the others farther down.
JUNIOR_FEWEST, JUNIOR_MOST, JUNIOR_BEST, JUNIOR_DEPTH = 27, 30, 17, 70
# Sites rank four candidates in five at least; some of them all.
RANKED_SHARE, RANKS_ALL_SHARE, TIE_SHARE = 0.8, 0.6, 0.15
ACQUAINTANCE_KM, NO_THESIS_KM = 60, 15


def make_wishes(rng: random.Random, interns: Sequence[Intern], tastes: Tastes, rounds: Rounds) -> tuple[Wish, ...]:
    """Wishes of everybody who is called, best first: whoever has chosen took the first of theirs that was free."""
    found: list[Wish] = []
    for intern in interns:
        liked = tastes.liked(intern.id)
        if intern.phase is Phase.CONSOLIDATION:
            posts = _spread(rng, liked)
        elif intern.id in rounds.chosen:
            posts = _until_chosen(rng, liked, rounds.chosen[intern.id], rounds.given_up[intern.id])
        else:
            posts = _dreams_then_free(rng, liked, rounds.free)
        found += [Wish(intern.id, post.id, rank) for rank, post in enumerate(posts, start=1)]
    return tuple(found)


def _spread(rng: random.Random, liked: Sequence[OpenPost]) -> list[OpenPost]:
    count = rng.randint(JUNIOR_FEWEST, JUNIOR_MOST)
    later = rng.sample(range(JUNIOR_BEST, min(JUNIOR_DEPTH, len(liked))), count - JUNIOR_BEST)
    return [*liked[:JUNIOR_BEST], *(liked[place] for place in sorted(later))]


def _until_chosen(rng: random.Random, liked: Sequence[OpenPost], chosen: int, given_up: set[int]) -> list[OpenPost]:
    """The best ones, the chosen one among them: those before it were taken."""
    wanted = [post for post in liked if post.id not in given_up]
    count = rng.randint(FEWEST, MOST)
    place = next(place for place, post in enumerate(wanted) if post.id == chosen)
    return wanted[:count] if place < count else [*wanted[: count - 1], wanted[place]]


def _dreams_then_free(rng: random.Random, liked: Sequence[OpenPost], free: Mapping[int, int]) -> list[OpenPost]:
    count = rng.randint(FEWEST, MOST)
    dreams = {post.id for post in liked[:DREAMS]}
    possible = [post.id for post in liked if free[post.id] and post.id not in dreams]
    kept = dreams | set(possible[: count - DREAMS])
    return [post for post in liked if post.id in kept]


def make_host_ranks(
    rng: random.Random, wishes: Sequence[Wish], interns: Sequence[Intern], tastes: Tastes
) -> tuple[HostRank, ...]:
    """How the posts of junior doctors rank those who wish them: who lives near, who is known, who has a thesis."""
    people = {intern.id: intern for intern in interns if intern.phase is Phase.CONSOLIDATION}
    posts = {post.id: post for post in tastes.posts}
    candidates: dict[int, list[int]] = defaultdict(list)
    for wish in wishes:
        if wish.intern_id in people:
            candidates[wish.post_id].append(wish.intern_id)
    found: list[HostRank] = []
    for post_id, ids in sorted(candidates.items()):
        cost = {
            number: tastes.home_km(people[number], posts[post_id])
            + ACQUAINTANCE_KM * rng.random()
            + (NO_THESIS_KM if people[number].thesis_date is None else 0)
            for number in ids
        }
        fewest = -int(-RANKED_SHARE * len(ids) // 1)
        count = len(ids) if rng.random() < RANKS_ALL_SHARE else rng.randint(fewest, len(ids))
        rank = 0
        for number in sorted(ids, key=lambda number: (cost[number], number))[:count]:
            rank += rank == 0 or rng.random() >= TIE_SHARE
            found.append(HostRank(post_id, number, rank))
    return tuple(found)
