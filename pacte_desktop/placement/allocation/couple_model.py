"""The linear programme of an instance with couples: equations over pair arcs, exits and the joint posts of couples.

Variables: x(a) for each pair arc that the face keeps, y(e) units on each exit, and for each couple (i, j) the columns
w(p, q) for two near posts, s(p) and t(q) for a post of i or of j while they are apart, nothing near.

1. each intern takes one arc: sum of x over their arcs = 1.
2. what enters a post or a group leaves it by its exits.
3. joint posts: x(i, p) = s(p) + sum over q of w(p, q), and x(j, q) = t(q) + sum over p of w(p, q).

``couples_apart`` is the sum of every s. Every limit is a bound of a variable, so the best points of a level are those
where each variable with a reduced cost that is not zero stays on its bound. Once couples have whole posts the rest is a
network: only w, s and t need to be asked for whole numbers.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.allocation.flow import Face
from pacte_desktop.placement.allocation.network import Costs, Network, Numbers

Reals = NDArray[np.float64]


@dataclass
class CoupleModel:
    """Columns: kept arcs (``arcs`` their number in the network), then exits, then joint columns.

    ``matrix`` @ v = ``right``, ``lower`` ≤ v ≤ ``upper``. For joint column j: ``couple`` its couple, ``first`` and
    ``second`` the arcs of both interns, −1 where it says nothing of one.
    """

    network: Network
    arcs: Numbers
    matrix: Any
    right: Reals
    lower: Reals
    upper: Reals
    couple: Numbers
    first: Numbers
    second: Numbers
    limits: int = 0

    @property
    def first_joint(self) -> int:
        """Column of the first joint variable."""
        return len(self.arcs) + len(self.network.exit_tail)

    def objective(self, costs: Costs) -> Reals:
        """Costs of a network level by column."""
        return np.concatenate([costs.pairs[self.arcs], costs.exits, np.zeros(len(self.couple))]).astype(np.float64)

    def apart(self) -> Reals:
        """Costs of the couples level by column: one for each s."""
        found = np.zeros(len(self.lower))
        found[self.first_joint :] = (self.first >= 0) & (self.second < 0)
        return found

    def limit(self, cost: Reals, most: float) -> None:
        """Add the equation that keeps a cost (nowhere below 0) at or below ``most``, with a column for what is left."""
        from scipy.sparse import csr_array, hstack, vstack

        self.limits += 1
        row = csr_array(cost[None])
        free = csr_array((self.matrix.shape[0], 1))
        one = csr_array(np.ones((1, 1)))
        self.matrix = vstack([hstack([self.matrix, free]), hstack([row, one])], format="csr")
        self.right = np.append(self.right, most)
        self.lower, self.upper = np.append(self.lower, 0.0), np.append(self.upper, most)

    def padded(self, cost: Reals) -> Reals:
        """A cost by column, zero for the columns that were added since."""
        return np.concatenate([cost, np.zeros(len(self.lower) - len(cost))])


def couple_model(network: Network, face: Face, couple_limit_min: float) -> CoupleModel:
    """The programme on the plans of a face."""
    from scipy.sparse import coo_array

    arcs = np.flatnonzero(face.kept)
    couple, first, second = _joint(network, face, couple_limit_min)
    interns, exits = network.instance.size[0], len(network.exit_tail)
    column = np.full(len(face.kept), -1)
    column[arcs] = np.arange(len(arcs))
    exit_column, joint = len(arcs) + np.arange(exits), len(arcs) + exits + np.arange(len(couple))
    nodes = interns + np.arange(network.sink + 1)
    inner = network.exit_head != network.sink
    # Somebody may be in two couples: one equation for each couple and arc.
    of_first, of_second = first >= 0, second >= 0
    key = np.concatenate([(couple * len(face.kept) + first)[of_first], (couple * len(face.kept) + second)[of_second]])
    links, place = np.unique(key, return_inverse=True)
    link = interns + network.sink + np.arange(len(links))  # The sink needs no equation: the others imply it.
    parts = [
        (network.intern[arcs], column[arcs], 1.0),
        (nodes[network.post[arcs]], column[arcs], 1.0),
        (nodes[network.exit_tail], exit_column, -1.0),
        (nodes[network.exit_head[inner]], exit_column[inner], 1.0),
        (link, column[links % len(face.kept)], 1.0),
        (link[place], np.concatenate([joint[of_first], joint[of_second]]), -1.0),
    ]
    rows, columns = (np.concatenate([part[side] for part in parts]) for side in (0, 1))
    worth = np.concatenate([np.full(len(part[0]), part[2]) for part in parts])
    shape = (interns + network.sink + len(links), len(arcs) + exits + len(couple))
    return CoupleModel(
        network=network,
        arcs=arcs,
        matrix=coo_array((worth, (rows, columns)), shape=shape).tocsr(),
        right=np.concatenate([np.ones(interns), np.zeros(shape[0] - interns)]),
        lower=np.concatenate([np.zeros(len(arcs)), face.lower, np.zeros(len(couple))]).astype(np.float64),
        upper=np.concatenate([np.ones(len(arcs)), face.upper, np.ones(len(couple))]).astype(np.float64),
        couple=couple,
        first=first,
        second=second,
    )


def _joint(network: Network, face: Face, couple_limit_min: float) -> tuple[Numbers, Numbers, Numbers]:
    """Couple, arc of the first and arc of the second intern of each joint column."""
    found: list[tuple[Numbers, Numbers]] = []
    couples = network.instance.couples
    for one, other in couples:
        mine, theirs = (np.flatnonzero(face.kept & (network.intern == intern)) for intern in (one, other))
        near = _near(network, network.post[mine], network.post[theirs], couple_limit_min)
        rows, columns = np.nonzero(near)
        nothing_mine, nothing_theirs = np.full(len(theirs), -1), np.full(len(mine), -1)
        found.append(
            (
                np.concatenate([mine[rows], mine, nothing_mine]),
                np.concatenate([theirs[columns], nothing_theirs, theirs]),
            )
        )
    couple = np.concatenate([np.full(len(first), number) for number, (first, _second) in enumerate(found)])
    return couple, np.concatenate([first for first, _ in found]), np.concatenate([second for _, second in found])


def _near(network: Network, mine: Numbers, theirs: Numbers, couple_limit_min: float) -> NDArray[np.bool_]:
    """(mine, theirs): whether two posts are near; no post is near nothing."""
    apart_min = network.instance.apart_min
    if apart_min is None:
        return np.zeros((len(mine), len(theirs)), np.bool_)
    last = network.nobody - 1
    known = apart_min[np.minimum(mine, last)[:, None], np.minimum(theirs, last)[None]]
    placed = (mine[:, None] <= last) & (theirs[None] <= last)
    return np.asarray(placed & (known <= couple_limit_min), np.bool_)
