"""The best way from one node of the residual network to every other, level by level, and who moves along it.

A way costs one number for each level; the first that differs decides. The least at the first level is found by Bellman
and Ford; the edges that lie on such ways are kept; among them the least at the second level is found, and so on.
"""

from collections import deque
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.allocation.flow import Flow, exits_of, whole_face
from pacte_desktop.placement.allocation.levels import codes_of, unit_of
from pacte_desktop.placement.allocation.network import Costs, Network, Numbers, build_network
from pacte_desktop.placement.allocation.residual import FAR, ImprovableError, Residual, distances, residual
from pacte_desktop.placement.instance import NOBODY, Instance, Solution

Move = tuple[int, int, int]
"""Index of an intern, of the post that they leave, of the one that they take; NOBODY for no post."""


@dataclass(frozen=True)
class ProvedPlan:
    """A plan that is the best of its network, and its residual edges at every level."""

    network: Network
    flow: Flow
    edges: Residual
    codes: tuple[str, ...]
    levels: tuple[Costs, ...]

    def worth(self, costs: Numbers) -> tuple[str, float]:
        """The first level that is not zero, and how much it is in its own unit; no code when all are."""
        for code, cost in zip(self.codes, costs.tolist(), strict=True):
            if cost:
                return code, cost / unit_of(code, self.network.known)
        return "", 0.0


def proved_plan(instance: Instance, solution: Solution, least_change: bool = False) -> ProvedPlan:
    """Read a plan back into the network. Raises :class:`KnownError` when it was not proved there."""
    post_of = solution.post_of
    if not solution.proved or instance.couples:
        raise not_the_best()
    network = build_network(instance)
    post = np.where(post_of == NOBODY, network.nobody, post_of)
    key = network.intern * (network.nobody + 1) + network.post
    wanted = np.arange(len(post)) * (network.nobody + 1) + post
    arc = np.searchsorted(key, wanted)
    flow = Flow(arc, exits_of(network, post))
    found = arc < len(key)
    found[found] = key[arc[found]] == wanted[found]
    if not found.all() or (flow.exits > network.exit_upper).any():
        raise not_the_best()
    codes = tuple(code for code in codes_of(instance, least_change) if code != "couples_apart")
    edges = residual(network, whole_face(network), flow)
    return ProvedPlan(network, flow, edges, codes, tuple(network.costs(code) for code in codes))


@dataclass(frozen=True)
class Ways:
    """``cost`` (levels, nodes) from the start (``FAR`` where there is no way); ``edges`` that lie on best ways only."""

    start: int
    cost: Numbers
    edges: Residual

    def reached(self, node: int) -> bool:
        """Whether there is any way to the node."""
        return bool(self.cost[0, node] < FAR)

    @cached_property
    def steps(self) -> list[int]:
        """By node, the edge by which a best way of fewest steps comes to it; −1 at the start and out of reach."""
        by_tail: dict[int, list[int]] = {}
        for edge, tail in enumerate(self.edges.tail.tolist()):
            by_tail.setdefault(tail, []).append(edge)
        heads = self.edges.head.tolist()
        found = [-1] * self.edges.nodes
        seen, queue = {self.start}, deque([self.start])
        while queue:
            for edge in by_tail.get(queue.popleft(), ()):
                if heads[edge] not in seen:
                    seen.add(heads[edge])
                    found[heads[edge]] = edge
                    queue.append(heads[edge])
        return found


def best_ways(edges: Residual, levels: tuple[Costs, ...], start: int) -> Ways:
    """Ways over the edges from a node. Raises :class:`KnownError` when the plan is not the best one."""
    origin = np.full(edges.nodes, FAR)
    origin[start] = 0
    found = []
    for level in levels:
        cost = edges.costs(level)
        try:
            reached = distances(edges, cost, origin)
        except ImprovableError:
            raise not_the_best() from None
        found.append(reached)
        edges = edges.part((reached[edges.tail] < FAR) & (reached[edges.tail] + cost == reached[edges.head]))
    return Ways(start, np.array(found), edges)


def not_the_best() -> KnownError:
    """The sentence for plans that were not computed, or not to the end."""
    return KnownError(
        translate(
            "Allocation", "Cette explication n’existe que pour un plan calculé et prouvé le meilleur, sans couples."
        ),
        translate("Allocation", "Lancez le calcul jusqu’au bout, puis demandez-la de nouveau."),
    )
