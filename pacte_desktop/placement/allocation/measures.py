"""What each intern would have from each post: completed rank, weight, minutes, as integers that add up exactly.

Completed lists. An intern's list is what they asked for, in their order, then every other post open to them, nearest
first (mean minutes from home; unknown minutes last; equal minutes by post number). Its first :data:`LIST_LENGTH` posts
count as wishes, also for somebody who made one wish or none: else a short list would be an advantage.

Nobody's post. Column m of every table is « no post »: it is worth less than any post, so that whoever stays without
one is never chosen because they live far away or were badly served before.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.instance import NOBODY, Instance

LIST_LENGTH = 15
"""Posts of a completed list that count as wishes; longer lists count whole. A choice of ours, shown to the user."""

WEIGHT_SCALE = 100
"""Weights 1 + hardship are rounded to hundredths."""

MINUTE_SCALE = 10
"""Minutes are rounded to tenths."""


@dataclass(frozen=True)
class Measures:
    """Tables (n, m + 1), the last column for no post.

    ``weight`` (n): hundredths of 1 + hardship. ``rank``: place in the completed list, from 1. ``within``: wished for,
    or among the first of the completed list. ``farthest_min``: minutes to the farthest place. ``tenths``: tenths of
    minutes from home. Unknown minutes count as the longest known ones.
    """

    weight: NDArray[np.int64]
    rank: NDArray[np.int64]
    within: NDArray[np.bool_]
    farthest_min: NDArray[np.float64]
    tenths: NDArray[np.int64]


def open_pairs(instance: Instance) -> NDArray[np.bool_]:
    """(n, m): what each intern may get. Who is locked may only keep what they hold, allowed or not."""
    pairs = instance.eligible & ~instance.locked[:, None]
    kept = np.flatnonzero(instance.locked & (instance.current != NOBODY))
    pairs[kept, instance.current[kept]] = True
    return pairs


def seats(instance: Instance) -> NDArray[np.int64]:
    """(m): seats of each post; never fewer than the interns who are locked on it."""
    held = instance.current[instance.locked & (instance.current != NOBODY)]
    return np.maximum(instance.capacity, np.bincount(held, minlength=len(instance.post_ids)))


def measures(instance: Instance) -> Measures:
    """The tables of one instance."""
    rank = completed_rank(instance)
    within = (instance.wish_rank > 0) | (rank <= LIST_LENGTH)
    travel = _known(instance.travel_min)
    farthest = _known(np.where(np.isnan(instance.farthest_min), instance.travel_min, instance.farthest_min))
    interns, posts = instance.size
    return Measures(
        weight=np.rint(WEIGHT_SCALE * (1.0 + instance.hardship)).astype(np.int64),
        rank=np.column_stack([rank, np.full(interns, max(posts, int(rank.max(initial=0))) + 1)]),
        within=np.column_stack([within, np.zeros(interns, np.bool_)]),
        farthest_min=farthest,
        tenths=np.rint(MINUTE_SCALE * travel).astype(np.int64),
    )


def completed_rank(instance: Instance) -> NDArray[np.int64]:
    """(n, m): place of each post in the intern's completed list; posts that are not open to them come last, equal."""
    listed = instance.wish_rank > 0
    added = open_pairs(instance) & ~listed
    by_number = np.argsort(instance.post_ids, kind="stable")
    minutes = np.where(np.isnan(instance.travel_min), np.finfo(np.float32).max, instance.travel_min)
    minutes = np.where(added, minutes, np.inf)[:, by_number]
    order = by_number[np.argsort(minutes, axis=1, kind="stable")]
    place = np.empty(instance.size, np.int64)
    np.put_along_axis(place, order, np.broadcast_to(np.arange(instance.size[1]), instance.size), axis=1)
    last = instance.wish_rank.max(axis=1, initial=0).astype(np.int64)[:, None]
    beyond = last + added.sum(axis=1)[:, None] + 1
    return np.where(listed, instance.wish_rank, np.where(added, last + place + 1, beyond)).astype(np.int64)


def _known(minutes: NDArray[np.float32]) -> NDArray[np.float64]:
    """Minutes with a column for no post; what is unknown is as far as the farthest that is known, 0 when nothing is."""
    longest = float(np.nanmax(minutes)) if np.isfinite(minutes).any() else 0.0
    known = np.where(np.isnan(minutes), longest, minutes).astype(np.float64)
    return np.column_stack([known, np.full(len(minutes), longest)])
