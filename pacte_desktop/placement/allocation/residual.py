"""How a plan could change by moving single seats: the residual network on posts, groups and sink, and its distances.

Interns are folded away: an edge p → q stands for the cheapest intern who can go from post p to post q, at the cost of
q less the cost of p. The nodes are those of ``network``; costs are whole numbers.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.allocation.flow import Face, Flow
from pacte_desktop.placement.allocation.network import Costs, Network, Numbers

FAR = np.int64(2**60)
"""No way. Two of them still fit an integer of 64 bits."""


class ImprovableError(Exception):
    """The plan is not the cheapest one: somebody gains by going round, so distances do not exist."""


@dataclass(frozen=True)
class Residual:
    """Edges of the residual network: ``tail``, ``head``; ``pair`` the arc that an intern would take, or −1;
    ``leaves`` the arc that they give up, or −1; ``exit_`` the exit that carries a unit more (``sign`` 1) or less (−1),
    or −1."""

    nodes: int
    tail: Numbers
    head: Numbers
    pair: Numbers
    leaves: Numbers
    exit_: Numbers
    sign: Numbers

    def costs(self, level: Costs) -> Numbers:
        """Cost of each edge at a level."""
        moves = self.pair >= 0
        found = np.empty(len(self.tail), np.int64)
        found[moves] = level.pairs[self.pair[moves]] - level.pairs[self.leaves[moves]]
        found[~moves] = self.sign[~moves] * level.exits[self.exit_[~moves]]
        return found

    def part(self, chosen: NDArray[np.bool_] | Numbers) -> "Residual":
        """The same with some of the edges only."""
        return Residual(
            self.nodes,
            self.tail[chosen],
            self.head[chosen],
            self.pair[chosen],
            self.leaves[chosen],
            self.exit_[chosen],
            self.sign[chosen],
        )

    def turned(self) -> "Residual":
        """The same with every edge the other way round: distances from a node become distances to it."""
        return Residual(self.nodes, self.head, self.tail, self.pair, self.leaves, self.exit_, self.sign)


def residual(network: Network, face: Face, flow: Flow) -> Residual:
    """Every single step that stays within the face."""
    taken = np.zeros(len(face.kept), np.bool_)
    taken[flow.arc] = True
    pair = np.flatnonzero(face.kept & ~taken)
    leaves = flow.arc[network.intern[pair]]
    more, less = np.flatnonzero(flow.exits < face.upper), np.flatnonzero(flow.exits > face.lower)
    none = np.full(len(pair), -1)
    exits = np.concatenate([more, less])
    return Residual(
        nodes=network.sink + 1,
        tail=np.concatenate([network.post[leaves], network.exit_tail[more], network.exit_head[less]]),
        head=np.concatenate([network.post[pair], network.exit_head[more], network.exit_tail[less]]),
        pair=np.concatenate([pair, np.full(len(exits), -1)]),
        leaves=np.concatenate([leaves, np.full(len(exits), -1)]),
        exit_=np.concatenate([none, exits]),
        sign=np.concatenate([none, np.ones(len(more), np.int64), np.full(len(less), -1)]),
    )


def distances(edges: Residual, cost: Numbers, start: Numbers) -> Numbers:
    """Least cost to each node over the edges, from ``start`` (:data:`FAR` where one cannot start), by Bellman and Ford.

    Raises :class:`ImprovableError` when going round somewhere costs less than nothing.
    """
    table = np.full((edges.nodes, edges.nodes), FAR)
    np.minimum.at(table.reshape(-1), edges.tail * edges.nodes + edges.head, cost)
    found = start.copy()
    changed = np.flatnonzero(found < FAR)
    for _round in range(edges.nodes + 1):
        if len(changed) == 0:
            return found
        reached = (found[changed, None] + table[changed]).min(axis=0)
        # A detour over an edge that does not exist is longer than FAR less any real cost.
        better = (reached < found) & (reached < FAR // 2)
        found = np.where(better, reached, found)
        changed = np.flatnonzero(better)
    raise ImprovableError


def potentials(edges: Residual, cost: Numbers) -> Numbers:
    """One number for each node such that no edge costs less than the rise from its tail to its head."""
    return distances(edges, cost, np.zeros(edges.nodes, np.int64))
