"""Pairs that would both gain by leaving a plan for each other, counted from the lists alone.

A pair (i, p) blocks a plan when (1) p is acceptable to i and i to p; (2) i, not locked, strictly prefers p to what they
hold; (3) p has a seat left, or strictly prefers i to one of those on it who are not locked. Equal ranks never block.
(4) An intern placed near their partner does not block with a post that would part them.
"""

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.instance import NOBODY, Instance

_UNRANKED = np.iinfo(np.int32).max


def acceptable_pairs(instance: Instance, *, complete_hosts: bool) -> NDArray[np.bool_]:
    """Pairs (n, m) that may stand in a stable plan: eligible, wished, and ranked by the post.

    ``complete_hosts``: a post accepts those whom it did not rank, after all others.
    """
    pairs = instance.eligible & (instance.wish_rank > 0)
    pairs[instance.locked] = False
    return pairs if complete_hosts else pairs & (instance.host_rank > 0)


def host_places(instance: Instance, interns: NDArray[np.int64], posts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Place (k) of each intern in the list of each post, smaller is better; not ranked: after all, by call order."""
    ranks = instance.host_rank[interns, posts].astype(np.int64)
    return np.where(ranks > 0, ranks, _UNRANKED + interns)


def host_place(instance: Instance, intern: int, post: int) -> int:
    """The same for one pair."""
    return int(instance.host_rank[intern, post]) or _UNRANKED + intern


def blocking_pairs(
    instance: Instance,
    post_of: NDArray[np.int64],
    *,
    complete_hosts: bool = False,
    near_min: float | None = None,
) -> tuple[tuple[int, int], ...]:
    """Blocking pairs (intern, post) of a plan (n), by intern then post.

    ``near_min``: minutes up to which the posts of a couple are near each other; None leaves the couples out (4).
    """
    rows = np.arange(len(post_of))
    held = np.where(post_of == NOBODY, 0, post_of)
    own = instance.wish_rank[rows, held].astype(np.int32)
    own = np.where((post_of == NOBODY) | (own <= 0), np.iinfo(np.int32).max, own)
    wanted = acceptable_pairs(instance, complete_hosts=complete_hosts) & (instance.wish_rank < own[:, None])
    wanted[rows[post_of != NOBODY], post_of[post_of != NOBODY]] = False
    if near_min is not None:
        _keep_couples(instance, post_of, near_min, wanted)
    interns, posts = np.nonzero(wanted)
    blocking = host_places(instance, interns, posts) < places_to_beat(instance, post_of)[posts]
    return tuple(zip(interns[blocking].tolist(), posts[blocking].tolist(), strict=True))


def couple_is_near(instance: Instance, post_of: NDArray[np.int64], couple: tuple[int, int], near_min: float) -> bool:
    """Whether both have a post and their posts are at most ``near_min`` minutes apart."""
    first, second = int(post_of[couple[0]]), int(post_of[couple[1]])
    if NOBODY in {first, second} or instance.apart_min is None:
        return False
    return bool(instance.apart_min[first, second] <= near_min)


def places_to_beat(instance: Instance, post_of: NDArray[np.int64]) -> NDArray[np.int64]:
    """Per post (m), the place that a newcomer must be ahead of: beyond every place while a seat is left."""
    placed = np.flatnonzero(post_of != NOBODY)
    taken = np.bincount(post_of[placed], minlength=len(instance.post_ids))
    last = np.full(len(instance.post_ids), -1, np.int64)
    movable = placed[~instance.locked[placed]]
    np.maximum.at(last, post_of[movable], host_places(instance, movable, post_of[movable]))
    return np.where(taken < instance.capacity, np.iinfo(np.int64).max, last)


def _keep_couples(instance: Instance, post_of: NDArray[np.int64], near_min: float, wanted: NDArray[np.bool_]) -> None:
    for couple in instance.couples:
        if instance.apart_min is not None and couple_is_near(instance, post_of, couple, near_min):
            for one, other in (couple, couple[::-1]):
                wanted[one] &= instance.apart_min[:, post_of[other]] <= near_min
