"""The smallest set of changes that lets an intern have a post while everybody who has one keeps having one.

A request « i on p » moves i from q to p, then a holder of p elsewhere, and so on, until somebody comes to a free seat
or to the seat that i left. Each step has its price: nothing within the rules, ``unlock`` for somebody locked,
``derogation`` for a pair that no rule allows; and ``seat`` for ending on a post that is full. The cheapest way by
Dijkstra's rule is the smallest set; among equal prices the one that moves fewest people.
"""

import heapq
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.allocation.ways import Move
from pacte_desktop.placement.instance import NOBODY, Instance

Kind = Literal["seat", "unlock", "derogation"]


@dataclass(frozen=True, slots=True)
class EditPrices:
    """What each kind of change weighs; with equal prices the number of changes is least."""

    seat: int = 1
    unlock: int = 1
    derogation: int = 1


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: a ``seat`` more on ``post``, to ``unlock`` ``intern``, or a ``derogation`` for both."""

    kind: Kind
    intern: int = NOBODY
    post: int = NOBODY


@dataclass(frozen=True, slots=True)
class WayOut:
    """The changes, what they weigh, and who moves once they are made, the intern who asks first."""

    edits: tuple[Edit, ...]
    price: int
    chain: tuple[Move, ...]


def way_out(
    instance: Instance, post_of: NDArray[np.int64], intern: int, post: int, prices: EditPrices = EditPrices()
) -> WayOut:
    """The smallest set of changes for one request, whatever the plan; none when moving people is enough."""
    if post_of[intern] == post:
        return WayOut((), 0, ())
    first = _step_prices(instance, prices, np.array([intern]))[0, post]
    free = instance.capacity > np.bincount(post_of[post_of != NOBODY], minlength=instance.size[1])
    ends = free | (np.arange(instance.size[1]) == post_of[intern])
    reached: dict[int, tuple[int, int]] = {post: (int(first), 1)}
    came: dict[int, tuple[int, int]] = {post: (intern, int(post_of[intern]))}
    best: tuple[int, int, int] | None = None
    queue, done = [(int(first), 1, post)], set[int]()
    while queue:
        price, steps, here = heapq.heappop(queue)
        if best is not None and (price, steps) >= best[:2]:
            break
        if here in done:
            continue
        done.add(here)
        total = price + (0 if ends[here] else prices.seat)
        if best is None or (total, steps) < best[:2]:
            best = (total, steps, here)
        if ends[here]:
            continue
        holders = np.flatnonzero((post_of == here) & (np.arange(len(post_of)) != intern))
        if len(holders) == 0:
            continue
        onward = _step_prices(instance, prices, holders)
        for there, (holder, step) in enumerate(zip(onward.argmin(axis=0).tolist(), onward.min(axis=0), strict=True)):
            reach = (price + int(step), steps + 1)
            if there not in done and reach < reached.get(there, (np.iinfo(np.int64).max, 0)):
                reached[there], came[there] = reach, (int(holders[holder]), here)
                heapq.heappush(queue, (*reach, there))
    assert best is not None  # The wanted post itself is always reached, if by a derogation and a seat.
    return _told(instance, post, best, came, bool(ends[best[2]]))


def _step_prices(instance: Instance, prices: EditPrices, interns: NDArray[np.int64]) -> NDArray[np.int64]:
    """(interns, posts): what moving each of them to each post weighs."""
    locked = instance.locked[interns, None] * prices.unlock
    return np.asarray(locked + ~instance.eligible[interns] * prices.derogation, np.int64)


def _told(
    instance: Instance, post: int, best: tuple[int, int, int], came: dict[int, tuple[int, int]], seated: bool
) -> WayOut:
    """The way back from its end, as changes and moves."""
    price, _steps, node = best
    edits = [] if seated else [Edit("seat", post=node)]
    chain: list[Move] = []
    while True:
        mover, left = came[node]
        if not instance.eligible[mover, node]:
            edits.append(Edit("derogation", mover, node))
        if instance.locked[mover]:
            edits.append(Edit("unlock", mover))
        chain.append((mover, left, node))
        if node == post:
            return WayOut(tuple(edits[::-1]), price, tuple(chain[::-1]))
        node = left
