"""Links: stretches of road between two junctions, each chained from the pieces between two neighbouring nodes.

A node is no junction when exactly two pieces meet there and a car passes from one to the other under the same rules
(same directions, reserved or not, roundabout or not) without a wait. Chaining loses no distance: times along
a link are sums.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Numbers = NDArray[np.int32]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pieces:
    """Straight pieces from node ``a`` to node ``b``: seconds along and against (inf: not allowed), rules, way.

    Pieces of one way follow each other in its order. ``forward_wait_s`` is lost on leaving the piece at ``b``,
    ``backward_wait_s`` on leaving it at ``a``; where a car waits a link ends, so that the wait has a place.
    """

    a: Numbers
    b: Numbers
    forward_s: Floats
    backward_s: Floats
    forward_wait_s: Floats
    backward_wait_s: Floats
    rules: Numbers
    way: Ints

    def __len__(self) -> int:
        return len(self.a)


@dataclass(frozen=True, slots=True)
class Chains:
    """Link ``i`` is the pieces ``piece[start[i]:start[i + 1]]`` in order; ``is_reversed`` where one is run b to a."""

    start: Ints
    piece: Numbers
    is_reversed: NDArray[np.bool_]


def chain(pieces: Pieces, node_count: int) -> Chains:
    """The links of these pieces; a ring without any junction is left out."""
    ends, passes = _passes(pieces, node_count)
    starts_run = np.ones(len(pieces), dtype=bool)
    follows = (pieces.way[1:] == pieces.way[:-1]) & (pieces.a[1:] == pieces.b[:-1])
    starts_run[1:] = ~(follows & passes[pieces.a[1:]])
    first = np.flatnonzero(starts_run)
    after = np.append(first[1:], len(pieces))
    run = np.cumsum(starts_run) - 1
    previous = _previous(ends[passes], run, first, after)
    root, rank = _ranked(previous)
    kept = _one_direction(previous, root)
    order = kept[np.lexsort((rank[kept], root[kept]))]
    piece, is_reversed, length = _laid_out(order, first, after)
    bounds = np.append(np.flatnonzero(np.diff(root[order], prepend=-1)), len(order))
    before = np.append(0, np.cumsum(length))
    return Chains(before[bounds], piece, is_reversed)


def _passes(pieces: Pieces, node_count: int) -> tuple[Numbers, NDArray[np.bool_]]:
    """The two piece ends (2 × piece + side) at each node of two, and whether a car merely passes there."""
    node = np.column_stack((pieces.a, pieces.b)).ravel()
    degree = np.bincount(node, minlength=node_count)
    order = np.argsort(node, kind="stable")
    two = np.flatnonzero(degree == 2)
    before = np.cumsum(degree) - degree
    ends = np.full((node_count, 2), -1, dtype=np.int32)
    ends[two] = order[before[two][:, None] + [0, 1]]
    one, other = ends[two, 0], ends[two, 1]
    # Into the node against a piece that begins there (side 0), along one that ends there; out is the other way.
    is_open = np.isfinite(np.column_stack((pieces.backward_s, pieces.forward_s)).ravel())
    same = (is_open[one] == is_open[other ^ 1]) & (is_open[other] == is_open[one ^ 1])
    same &= (pieces.rules[one // 2] == pieces.rules[other // 2]) & (one // 2 != other // 2)
    waits = np.column_stack((pieces.backward_wait_s, pieces.forward_wait_s)).ravel() > 0
    same &= ~waits[one] & ~waits[other]
    passes = np.zeros(node_count, dtype=bool)
    passes[two[same]] = True
    return ends, passes


def _previous(pair: Numbers, run: Ints, first: Ints, after: Ints) -> Ints:
    """For each directed run (2 × run, + 1 against) the one that leads into it, or -1.

    ``pair``: the two piece ends at every node that a car merely passes.
    """
    previous = np.full(2 * len(first), -1, dtype=np.int64)
    piece, side = pair // 2, pair % 2
    at_end = np.where(side == 0, first[run[piece]] == piece, after[run[piece]] - 1 == piece)
    # Within a run both ends are inner ones; a run that closes on itself at this node has both at its ends.
    pair_run, pair_side = run[piece][at_end.all(axis=1)], side[at_end.all(axis=1)]
    arriving = 2 * pair_run + (pair_side == 0)  # Into the node: forward when the node is its last.
    leaving = arriving ^ 1
    previous[leaving[:, 1]] = arriving[:, 0]
    previous[leaving[:, 0]] = arriving[:, 1]
    return previous


def _ranked(previous: Ints) -> tuple[Ints, Ints]:
    """First directed run of the chain of each, and its place in the chain, by doubling the look back."""
    root = np.where(previous < 0, np.arange(len(previous)), previous)
    rank = (previous >= 0).astype(np.int64)
    for _round in range(max(1, len(previous)).bit_length() + 1):
        further = root[root]
        if np.array_equal(further, root):
            break
        rank += rank[root]
        root = further
    return root, rank


def _one_direction(previous: Ints, root: Ints) -> Ints:
    """Directed runs of one of the two readings of each chain, the one along its first way."""
    has_next = np.zeros(len(previous), dtype=bool)
    has_next[previous[previous >= 0]] = True
    last = np.flatnonzero(~has_next & (previous[root] < 0))
    keep = np.zeros(len(previous), dtype=bool)
    keep[root[last]] = root[last] <= (last ^ 1)
    return np.flatnonzero(keep[root] & (previous[root] < 0))


def _laid_out(order: Ints, first: Ints, after: Ints) -> tuple[Numbers, NDArray[np.bool_], Ints]:
    """Pieces of the directed runs one after the other, whether each is reversed, and the pieces of each run."""
    run, against = order // 2, (order % 2).astype(bool)
    length = after[run] - first[run]
    offset = np.arange(length.sum()) - np.repeat(np.cumsum(length) - length, length)
    begin = np.where(against, after[run] - 1, first[run])
    piece = np.repeat(begin, length) + np.where(np.repeat(against, length), -offset, offset)
    return piece.astype(np.int32), np.repeat(against, length), length
