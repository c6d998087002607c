"""Posts in the order in which an intern would take them: own wishes first, then the published default order.

The default order completes short lists and parts ties: fewest minutes from home first, unknown minutes last, then the
smaller post id. It is a total order, so that two runs never differ. Only eligible posts are ever named.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.instance import NOBODY, Instance

Indices = NDArray[np.int64]

_UNWISHED = np.iinfo(np.int32).max


def nearest_first(instance: Instance, intern: int, posts: Indices) -> Indices:
    """``posts`` in the default order of the intern."""
    # NaN, the unknown minutes, sort after every number.
    return posts[np.lexsort((instance.post_ids[posts], instance.travel_min[intern, posts]))]


def wished_posts(instance: Instance, intern: int) -> Indices:
    """Eligible posts that the intern wished, best first; ties within a rank in the default order."""
    ranks = instance.wish_rank[intern]
    posts = np.flatnonzero((ranks > 0) & instance.eligible[intern])
    keys = (instance.post_ids[posts], instance.travel_min[intern, posts], ranks[posts])
    return posts[np.lexsort(keys)]


def first_choice(instance: Instance, intern: int, free: NDArray[np.bool_], *, complete: bool) -> int:
    """Index of the post that the intern takes among the ``free`` ones (m), :data:`NOBODY` when nothing is left.

    ``complete``: an intern whose wishes are gone takes the first free post of the default order.
    """
    ranks = instance.wish_rank[intern]
    posts = np.flatnonzero(free & instance.eligible[intern])
    wished = posts[ranks[posts] > 0]
    if len(wished):
        best = ranks[wished]
        posts = wished[best == best.min()]
    elif not complete or not len(posts):
        return NOBODY
    return int(posts[0] if len(posts) == 1 else nearest_first(instance, intern, posts)[0])


def who_prefers(instance: Instance, interns: Indices, post: int, held: Indices, *, complete: bool) -> NDArray[np.bool_]:
    """Which of ``interns`` (k) would leave the post in ``held`` (k, :data:`NOBODY` for none) for ``post``."""
    rank = _rank(instance, interns, np.full(len(interns), post))
    takes = instance.eligible[interns, post] & ((rank != _UNWISHED) | complete)
    somewhere = held != NOBODY
    safe = np.where(somewhere, held, 0)
    old_rank = _rank(instance, interns, safe)
    minutes, old_minutes = _minutes(instance, interns, np.full(len(interns), post)), _minutes(instance, interns, safe)
    nearer = (minutes < old_minutes) | ((minutes == old_minutes) & (instance.post_ids[post] < instance.post_ids[safe]))
    better = (rank < old_rank) | ((rank == old_rank) & nearer)
    chosen: NDArray[np.bool_] = takes & (~somewhere | better)
    return chosen


def with_default_order(instance: Instance) -> Instance:
    """The same instance with every list of wishes continued by the default order over all other eligible posts."""
    ranks = instance.wish_rank.copy()
    for intern in range(len(instance.intern_ids)):
        rest = nearest_first(instance, intern, np.flatnonzero(instance.eligible[intern] & (ranks[intern] <= 0)))
        ranks[intern, rest] = ranks[intern].max(initial=0) + 1 + np.arange(len(rest))
    return replace(instance, wish_rank=ranks)


def _rank(instance: Instance, interns: Indices, posts: Indices) -> NDArray[np.int32]:
    ranks = instance.wish_rank[interns, posts].astype(np.int32)
    return np.where(ranks > 0, ranks, _UNWISHED).astype(np.int32)


def _minutes(instance: Instance, interns: Indices, posts: Indices) -> NDArray[np.float32]:
    minutes = instance.travel_min[interns, posts]
    return np.where(np.isnan(minutes), np.inf, minutes).astype(np.float32)
