"""A cheapest whole flow through what is left of a network: the arc that each intern takes, the units on each exit.

The only module that imports OR-Tools, and only while it runs: it belongs in the process of the solver.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.allocation.network import Costs, Network, Numbers


@dataclass(frozen=True)
class Face:
    """The flows still looked at: ``kept`` pair arcs (a), units between ``lower`` and ``upper`` on exits (e)."""

    kept: NDArray[np.bool_]
    lower: Numbers
    upper: Numbers

    def is_level(self, network: Network, costs: Costs) -> bool:
        """Whether all its flows cost the same: exits are free, and each intern pays the same on every arc left."""
        intern, pairs = network.intern[self.kept], costs.pairs[self.kept]
        same = (pairs[1:] == pairs[:-1]) | (intern[1:] != intern[:-1])
        return not costs.exits[self.lower < self.upper].any() and bool(same.all())


@dataclass(frozen=True)
class Flow:
    """``arc`` (n): the pair arc of each intern. ``exits`` (e): units on each exit."""

    arc: Numbers
    exits: Numbers


def whole_face(network: Network) -> Face:
    """Every flow of the network."""
    return Face(np.ones(len(network.intern), np.bool_), np.zeros_like(network.exit_upper), network.exit_upper)


def any_flow(network: Network) -> Flow:
    """The plan in which nobody gets a post, but for who is locked."""
    arc = np.searchsorted(network.intern, np.arange(network.instance.size[0]), side="right") - 1
    return Flow(arc, exits_of(network, network.post[arc]))


def exits_of(network: Network, post: Numbers) -> Numbers:
    """Units on each exit when interns are on ``post`` (m for none); the arcs of a group fill in order."""
    taken = np.bincount(post, minlength=network.nobody + 1)
    units = np.zeros_like(network.exit_upper)
    units[: network.first_segment] = taken
    on_node = np.bincount(network.exit_head[: network.first_segment], taken, network.sink + 1).astype(np.int64)
    for exit_ in range(network.first_segment, len(units)):
        tail = network.exit_tail[exit_]
        units[exit_] = min(on_node[tail], network.exit_upper[exit_])
        on_node[tail] -= units[exit_]
    return units


def cheapest_flow(network: Network, face: Face, costs: Costs) -> Flow:
    """The flow of the face that costs least. Raises RuntimeError when there is none (the face of a flow has one)."""
    from ortools.graph.python import min_cost_flow

    interns = network.instance.size[0]
    kept = np.flatnonzero(face.kept)
    choices = np.bincount(network.intern[kept], minlength=interns)
    free = kept[choices[network.intern[kept]] > 1]
    arc = np.zeros(interns, np.int64)
    arc[network.intern[kept]] = kept
    decided = network.post[arc[choices == 1]]
    # Decided interns enter at their post; a lower limit becomes a supply at the head and a demand at the tail.
    supply = np.bincount(decided, minlength=network.sink + 1).astype(np.int64)
    np.subtract.at(supply, network.exit_tail, face.lower)
    np.add.at(supply, network.exit_head, face.lower)
    supply[network.sink] -= interns
    roomy = np.flatnonzero(face.upper > face.lower)
    people, numbered = np.unique(network.intern[free], return_inverse=True)
    first_person = network.sink + 1
    solver = min_cost_flow.SimpleMinCostFlow()
    arcs = solver.add_arcs_with_capacity_and_unit_cost(
        np.concatenate([first_person + numbered, network.exit_tail[roomy]]),
        np.concatenate([network.post[free], network.exit_head[roomy]]),
        np.concatenate([np.ones(len(free), np.int64), (face.upper - face.lower)[roomy]]),
        np.concatenate([costs.pairs[free], costs.exits[roomy]]),
    )
    nodes = np.arange(first_person + len(people))
    solver.set_nodes_supplies(nodes, np.concatenate([supply, np.ones(len(people), np.int64)]))
    status = solver.solve()
    if status != solver.OPTIMAL:
        raise RuntimeError(f"min-cost flow ended with status {status}")
    units = np.asarray(solver.flows(arcs), np.int64)
    taken = free[units[: len(free)] == 1]
    arc[network.intern[taken]] = taken
    exits = face.lower.copy()
    exits[roomy] += units[len(free) :]
    return Flow(arc, exits)
