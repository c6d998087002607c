"""What a plan becomes when posts close or change: the best plan there is now, and the one that moves fewest people."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.allocation.child import optimise
from pacte_desktop.placement.allocation.request import Request
from pacte_desktop.placement.instance import NOBODY, Instance, Solution


@dataclass(frozen=True)
class Repair:
    """Both answers to one change, to be shown beside each other.

    ``best``: as if nobody had a post yet. ``least``: moves fewest among the plans that place, strand and fill as well
    as the best. ``best_moves``, ``least_moves``: (intern, post before, post after) of whoever had a post and moves.
    """

    best: Solution
    least: Solution
    best_moves: tuple[tuple[int, int, int], ...]
    least_moves: tuple[tuple[int, int, int], ...]


def after_closing(
    instance: Instance,
    before: NDArray[np.int64],
    closed: Collection[int] = (),
    capacity: Mapping[int, int] | None = None,
    *,
    seed: int = 0,
    solve: Callable[[Request], Solution] = optimise,
) -> Repair:
    """Both plans after ``closed`` posts lost all seats and others got ``capacity``, ``before`` being the plan in force.

    Locks hold, but for those on a closed post. ``solve`` answers each request; by default beside this process.
    """
    changed = with_seats(replace(instance, current=before), closed, capacity or {})
    best = solve(Request(changed, seed=seed))
    least = solve(Request(changed, least_change=True, seed=seed))
    return Repair(best, least, moves(before, best.post_of), moves(before, least.post_of))


def with_seats(instance: Instance, closed: Collection[int], capacity: Mapping[int, int]) -> Instance:
    """The instance with other seats; a closed post is open to nobody."""
    seats, eligible, gone = instance.capacity.copy(), instance.eligible.copy(), sorted(closed)
    seats[list(capacity)] = list(capacity.values())
    seats[gone] = 0
    eligible[:, gone] = False
    return replace(
        instance, capacity=seats, eligible=eligible, locked=instance.locked & ~np.isin(instance.current, gone)
    )


def moves(before: NDArray[np.int64], after: NDArray[np.int64]) -> tuple[tuple[int, int, int], ...]:
    """(intern, post before, post after) of everybody who had a post and does not keep it."""
    moved = np.flatnonzero((before != NOBODY) & (before != after)).tolist()
    return tuple((intern, int(before[intern]), int(after[intern])) for intern in moved)
