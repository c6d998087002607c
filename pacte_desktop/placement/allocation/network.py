"""The network whose integer flows are the plans of an instance, and what each of its arcs costs at each level.

Nodes: posts 0…m − 1, no post m, then one for each group, then the sink; interns are sources of one unit.

1. intern i → post p, capacity 1, for each pair open to i (``measures.open_pairs``), and i → no post unless locked.
2. post p → its group, or → sink when it has none, capacity c_p.
3. group g → sink, three arcs at most: up to ``least`` (each unit fills the floor, cost −1 at ``floors``), above
   ``most`` (cost 1 at ``stranded_next``), and between. Costs grow from arc to arc: a cheapest flow fills them in order.

A flow of n units is a plan, and each level except couples is its cost plus a constant: sums over pairs by (1), convex
functions of what a group holds by (3). The matrix is totally unimodular: cheapest flows are whole numbers.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.allocation.draw import draw
from pacte_desktop.placement.allocation.levels import FARTHEST_LIMITS_MIN, FIRST_WISHES
from pacte_desktop.placement.allocation.measures import Measures, measures, open_pairs, seats
from pacte_desktop.placement.instance import NOBODY, Instance

Numbers = NDArray[np.int64]

DRAW = "draw"
"""The level after the last one, which parts equal plans."""


@dataclass(frozen=True)
class Costs:
    """Whole costs of one level: by pair arc (a) and by exit arc (e)."""

    pairs: Numbers
    exits: Numbers


@dataclass(frozen=True)
class Network:
    """Arcs of an instance: ``intern`` and ``post`` of pairs (a), by intern; tail, head and capacity of exits (e)."""

    instance: Instance
    known: Measures
    intern: Numbers
    post: Numbers
    exit_tail: Numbers
    exit_head: Numbers
    exit_upper: Numbers
    fills_floor: NDArray[np.bool_]
    above_most: NDArray[np.bool_]

    @property
    def nobody(self) -> int:
        """Node of no post."""
        return self.instance.size[1]

    @property
    def sink(self) -> int:
        """Node in which every unit ends; the nodes are 0…sink."""
        return self.nobody + len(self.instance.groups) + 1

    @property
    def first_segment(self) -> int:
        """Exits before it leave posts, from it on groups."""
        return self.nobody + 1

    def costs(self, code: str, seed: int = 0) -> Costs:
        """Costs of a level."""
        exits = np.zeros(len(self.exit_tail), np.int64)
        if code == "stranded_next":
            exits[self.above_most] = 1
        if code == "floors":
            exits[self.fills_floor] = -1
        return Costs(self._pair_costs(code, seed), exits)

    def _pair_costs(self, code: str, seed: int) -> Numbers:
        if code in ("unplaced", "stranded_next", "floors", "changes", "outside_wishes", "beyond_wish_5"):
            return self._counted(code).astype(np.int64)
        weight: Numbers = self.known.weight[self.intern]
        if code == "wish_squares":
            return weight * self.known.rank[self.intern, self.post] ** 2
        if code in FARTHEST_LIMITS_MIN:
            return weight * (self.known.farthest_min[self.intern, self.post] > FARTHEST_LIMITS_MIN[code])
        if code == "travel_mean":
            return weight * self.known.tenths[self.intern, self.post]
        post_ids = np.append(self.instance.post_ids, NOBODY)
        return draw(seed, self.instance.intern_ids[self.intern], post_ids[self.post])

    def _counted(self, code: str) -> NDArray[np.bool_]:
        """Pairs that count one at a level that counts interns."""
        counted: NDArray[np.bool_] = np.zeros(len(self.intern), np.bool_)
        if code == "unplaced":
            counted = self.post == self.nobody
        elif code == "stranded_next":
            counted = _with_nobody(self.instance.strands, False)[self.intern, self.post]
        elif code == "changes":
            held = self.instance.current[self.intern]
            counted = (held != NOBODY) & (held != self.post)
        elif code == "outside_wishes":
            counted = ~self.known.within[self.intern, self.post]
        elif code == "beyond_wish_5":
            counted = self.known.rank[self.intern, self.post] > FIRST_WISHES
        return counted


def build_network(instance: Instance) -> Network:
    """The network of an instance."""
    pairs = _with_nobody(open_pairs(instance), True)
    pairs[instance.locked & (instance.current != NOBODY), -1] = False
    intern, post = (found.astype(np.int64) for found in np.nonzero(pairs))
    tail, head, upper, fills, above = _exits(instance)
    return Network(instance, measures(instance), intern, post, tail, head, upper, fills, above)


def _with_nobody(table: NDArray[np.bool_], value: bool) -> NDArray[np.bool_]:
    return np.column_stack([table, np.full(len(table), value)])


def _exits(instance: Instance) -> tuple[Numbers, Numbers, Numbers, NDArray[np.bool_], NDArray[np.bool_]]:
    interns, posts = instance.size
    sink = posts + len(instance.groups) + 1
    head = np.full(posts + 1, sink, np.int64)
    segments: list[tuple[int, int, bool, bool]] = []
    for number, group in enumerate(instance.groups):
        node = posts + 1 + number
        head[list(group.posts)] = node
        most = interns if group.most is None else min(group.most, interns)
        borders = sorted({0, min(group.least, interns), most, interns})
        segments += [
            (node, after - before, before < group.least, before >= most) for before, after in pairwise(borders)
        ]
    tails, uppers, fills, above = zip(*segments, strict=True) if segments else ((), (), (), ())
    return (
        np.concatenate([np.arange(posts + 1), np.array(tails, np.int64)]),
        np.concatenate([head, np.full(len(segments), sink, np.int64)]),
        np.concatenate([seats(instance), [interns], np.array(uppers, np.int64)]),
        np.concatenate([np.zeros(posts + 1, np.bool_), np.array(fills, np.bool_)]),
        np.concatenate([np.zeros(posts + 1, np.bool_), np.array(above, np.bool_)]),
    )
