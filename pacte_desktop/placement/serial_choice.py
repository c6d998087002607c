"""Serial choice: the post that each intern takes in call order, from written wishes.

Model, for interns i = 1 … n in call order, with F_i the posts that still have a seat when i is called:
(1) i takes the best element of F_i ∩ E_i by wish rank; (2) ties within a rank are parted by the default order;
(3) when no wish is left, and lists are completed, the first of F_i ∩ E_i by the default order; (4) a locked intern
keeps the post held, whose seat was never free. Nobody gains by other wishes than their true ones: the set F_i does
not depend on what i writes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.instance import NOBODY, Instance, Solution
from pacte_desktop.placement.locks import locked_posts, seats_left
from pacte_desktop.placement.preferences import first_choice, wished_posts


@dataclass(frozen=True, slots=True)
class FullPost:
    """A post wished in vain: full before the turn came. ``taken_before``: interns on it by then, locked ones too."""

    post: int
    taken_before: int


@dataclass(frozen=True, slots=True)
class Turn:
    """What an intern took when called.

    ``post``: index, or :data:`~pacte_desktop.placement.instance.NOBODY`. ``wish_rank``: its rank in the intern's
    wishes, 0 outside them. ``refused``: eligible posts wished more than what was taken, best first, all full.
    """

    intern: int
    post: int
    wish_rank: int
    refused: tuple[FullPost, ...] = ()


def choose_in_order(
    instance: Instance,
    order: Sequence[int] | None = None,
    *,
    complete: bool = True,
    departures: Mapping[int, int] | None = None,
) -> Solution:
    """Plan in which every intern of ``order`` (row order by default) takes the best post left for them.

    An intern who is not in ``order`` gets nothing, unless locked. ``departures``: interns who give back what they took
    and leave, once so many turns have passed.
    """
    start = perf_counter()
    post_of = locked_posts(instance)
    for intern, post, _seats in _turns(instance, order, complete, departures or {}):
        post_of[intern] = post
    post_of[list(departures or ())] = NOBODY
    return Solution(post_of=post_of, seconds=perf_counter() - start)


def choose_turns(instance: Instance, order: Sequence[int] | None = None, *, complete: bool = True) -> tuple[Turn, ...]:
    """Every turn of the same choice with what was already full, in call order."""
    return tuple(
        Turn(
            intern,
            post,
            max(0, int(instance.wish_rank[intern, post])) if post != NOBODY else 0,
            () if instance.locked[intern] else _refused(instance, intern, post, seats),
        )
        for intern, post, seats in _turns(instance, order, complete, {})
    )


def _turns(
    instance: Instance, order: Sequence[int] | None, complete: bool, departures: Mapping[int, int]
) -> Iterator[tuple[int, int, NDArray[np.int64]]]:
    """Intern, post taken, and the seats that were free when they were called (changed after each step)."""
    seats = seats_left(instance)
    free = seats > 0
    leaving: dict[int, list[int]] = {}
    for intern, turns in departures.items():
        leaving.setdefault(turns, []).append(intern)
    taken: dict[int, int] = {}
    for turns, intern in enumerate(range(len(instance.intern_ids)) if order is None else order):
        for post in [taken.pop(gone) for gone in leaving.get(turns, ()) if gone in taken]:
            seats[post] += 1
            free[post] = seats[post] > 0
        if instance.locked[intern]:
            yield intern, int(instance.current[intern]), seats
            continue
        post = first_choice(instance, intern, free, complete=complete)
        yield intern, post, seats
        if post != NOBODY:
            taken[intern] = post
            seats[post] -= 1
            free[post] = seats[post] > 0


def _refused(instance: Instance, intern: int, post: int, seats: NDArray[np.int64]) -> tuple[FullPost, ...]:
    ranks = instance.wish_rank[intern]
    wished = wished_posts(instance, intern)
    if post != NOBODY and ranks[post] > 0:
        wished = wished[ranks[wished] < ranks[post]]
    return tuple(FullPost(int(found), int(instance.capacity[found] - seats[found])) for found in wished)
