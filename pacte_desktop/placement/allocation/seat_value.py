"""What one more seat on each post would bring to the best plan: the first level that gets better, and by how much.

One more seat on p is one more unit on the exit of p. The best plan with it is the best plan, or the one reached by the
best way from the end of that exit back to p in the residual network, when this way costs less than nothing.
"""

from dataclasses import dataclass

import numpy as np

from pacte_desktop.placement.allocation.ways import best_ways, proved_plan
from pacte_desktop.placement.instance import NOBODY, Instance, Solution


@dataclass(frozen=True, slots=True)
class SeatValue:
    """``code``: the first level that one more seat on the post makes better, by ``amount``; "" when none."""

    post: int
    code: str = ""
    amount: float = 0.0


def value_of_one_more_seat(instance: Instance, solution: Solution, *, least_change: bool = False) -> list[SeatValue]:
    """One value for each post. Raises :class:`KnownError` when the solution is not the best of its network."""
    plan = proved_plan(instance, solution, least_change)
    network, posts = plan.network, instance.size[1]
    locked = np.bincount(instance.current[instance.locked & (instance.current != NOBODY)], minlength=posts)
    full = (plan.flow.exits[:posts] == network.exit_upper[:posts]) & (locked <= instance.capacity)
    found = [SeatValue(post) for post in range(posts)]
    for end in np.unique(network.exit_head[:posts][full]).tolist():
        ways = best_ways(plan.edges, plan.levels, end)
        for post in np.flatnonzero(full & (network.exit_head[:posts] == end)).tolist():
            code, amount = plan.worth(ways.cost[:, post]) if ways.reached(post) else ("", 0.0)
            if amount < 0:
                found[post] = SeatValue(post, code, -amount)
    return found
