"""Why an intern does not get a post in the best plan: what it would cost everybody, and who would have to move.

Forcing intern i from q onto p costs what p costs i rather than q, plus the best way from p back to q in the residual
network without i: exactly the difference to the best plan that holds (i, p). The way is the explanation.
"""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from pacte_desktop.placement.allocation.ways import Move, ProvedPlan, Ways, best_ways, not_the_best, proved_plan
from pacte_desktop.placement.instance import NOBODY, Instance, Solution


@dataclass(frozen=True, slots=True)
class WhyNot:
    """The best plan with the intern on the post, against the best plan.

    ``code``: the first level that gets worse, by ``amount`` in the level's unit; "draw" when no level does and only
    the published draw parted the plans; "" for the post that they have. ``chain``: who moves, the intern first; it
    may jump from one post to another of the same group, when the first has a free seat and the second gives one up.
    ``possible`` is false when the pair is not open to the intern or every seat is locked; then the rest is empty.
    """

    post: int
    possible: bool
    code: str = ""
    amount: float = 0.0
    chain: tuple[Move, ...] = ()


def why_not(instance: Instance, solution: Solution, intern: int, post: int, *, least_change: bool = False) -> WhyNot:
    """The answer for one post. Raises :class:`KnownError` when the solution is not the best of its network."""
    return why_not_all(instance, solution, intern, least_change=least_change, posts=(post,))[0]


def why_not_all(
    instance: Instance,
    solution: Solution,
    intern: int,
    *,
    least_change: bool = False,
    posts: Collection[int] | None = None,
) -> list[WhyNot]:
    """The answers for all posts of one intern, or for ``posts``, in their order."""
    plan = proved_plan(instance, solution, least_change)
    network, held = plan.network, int(plan.flow.arc[intern])
    others = np.ones(len(plan.edges.tail), np.bool_)
    others[plan.edges.pair >= 0] = network.intern[plan.edges.pair[plan.edges.pair >= 0]] != intern
    ways = best_ways(plan.edges.part(others).turned(), plan.levels, int(network.post[held]))
    arcs = {int(network.post[arc]): int(arc) for arc in np.flatnonzero(network.intern == intern)}
    wanted = range(instance.size[1]) if posts is None else posts
    return [_answer(plan, ways, held, arcs.get(post, -1), post) for post in wanted]


def _answer(plan: ProvedPlan, ways: Ways, held: int, arc: int, post: int) -> WhyNot:
    if arc == held:
        return WhyNot(post, possible=True)
    if arc < 0 or not ways.reached(post):
        return WhyNot(post, possible=False)
    own = np.array([level.pairs[arc] - level.pairs[held] for level in plan.levels])
    code, amount = plan.worth(own + ways.cost[:, post])
    if amount < 0:
        raise not_the_best()
    network = plan.network
    chain = [(int(network.intern[arc]), _named(plan, held), _named(plan, arc))]
    node = post
    while node != ways.start:
        edge = ways.steps[node]
        if ways.edges.pair[edge] >= 0:
            taken, left = int(ways.edges.pair[edge]), int(ways.edges.leaves[edge])
            chain.append((int(network.intern[taken]), _named(plan, left), _named(plan, taken)))
        node = int(ways.edges.tail[edge])
    return WhyNot(post, True, code or "draw", amount, tuple(chain))


def _named(plan: ProvedPlan, arc: int) -> int:
    post = int(plan.network.post[arc])
    return NOBODY if post == plan.network.nobody else post
