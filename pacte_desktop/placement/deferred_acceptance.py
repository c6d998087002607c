"""Deferred acceptance: interns propose down their lists, posts keep the best that they have seen.

``settle`` parts every tie (interns' by the default order, posts' by call order) and gives the stable plan that is best
for the interns: D. Gale, L. Shapley, 1962. ``settle_largest`` keeps the ties and places at least two thirds of the most
that a weakly stable plan can place: Z. Király, "Linear time local approximation algorithm for maximum stable marriage",
Algorithms 6 (2013), with a seat of a post in the part of a woman:
(1) among posts tied for first in what is left of a list, one with a seat free comes first;
(2) an intern held while a tied post has a seat free is *uncertain*: a full post gives up an uncertain intern, who may
    come back to it, for any newcomer;
(3) an intern refused by the whole list proposes down it once more, now preferred among equals to those who have not.
"""

from dataclasses import dataclass, field
from heapq import heapify, heappush, heapreplace

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.placement.blocking import acceptable_pairs, host_place
from pacte_desktop.placement.instance import NOBODY, Instance
from pacte_desktop.placement.locks import locked_posts, seats_left

_STRIDE = 4096  # Proposals between two looks at whether the work is to stop: some milliseconds.


@dataclass(frozen=True)
class Lists:
    """Per intern the acceptable posts, best first, with their ranks; arrays, for lists may be thousands long."""

    posts: list[NDArray[np.int64]]
    ranks: list[NDArray[np.int64]]


def proposal_lists(instance: Instance, *, complete_hosts: bool) -> Lists:
    """Acceptable posts of every intern by wish rank, ties in the default order."""
    by_id = np.argsort(instance.post_ids, kind="stable")
    pairs = acceptable_pairs(instance, complete_hosts=complete_hosts)[:, by_id]
    lists = Lists([], [])
    for intern in range(len(instance.intern_ids)):
        posts = by_id[np.flatnonzero(pairs[intern])]
        ranks = instance.wish_rank[intern, posts]
        best_first = np.argsort(ranks, kind="stable")
        if np.any(np.diff(ranks[best_first]) == 0):  # Looking at minutes costs four times as much.
            best_first = np.lexsort((instance.travel_min[intern, posts], ranks))
        lists.posts.append(posts[best_first])
        lists.ranks.append(ranks[best_first].astype(np.int64))
    return lists


def settle(instance: Instance, lists: Lists, watch: Watch) -> NDArray[np.int64]:
    """Post of each intern (n) in the stable plan that no intern can better; locked interns keep theirs."""
    post_of = locked_posts(instance)
    seats = np.maximum(seats_left(instance), 0).tolist()
    # Worst on top: place and row are negated.
    held: list[list[tuple[int, int]]] = [[] for _ in seats]
    next_wish = [0] * len(post_of)
    waiting = [intern for intern in range(len(post_of) - 1, -1, -1) if not instance.locked[intern]]
    proposals = 0
    while waiting:
        intern = waiting.pop()
        proposals += 1
        if proposals % _STRIDE == 0:
            watch.step("")
        if next_wish[intern] == len(lists.posts[intern]):
            continue
        post = int(lists.posts[intern][next_wish[intern]])
        next_wish[intern] += 1
        entry = (-host_place(instance, intern, post), -intern)
        if len(held[post]) < seats[post]:
            heappush(held[post], entry)
        elif seats[post] and entry > held[post][0]:
            waiting.append(-heapreplace(held[post], entry)[1])
        else:
            waiting.append(intern)
    for post, entries in enumerate(held):
        for _place, row in entries:
            post_of[-row] = post
    return post_of


@dataclass
class _Proposer:
    """What is left of an intern's list: the group of posts ``tied`` for first, and the place of the next group."""

    posts: NDArray[np.int64]
    ranks: NDArray[np.int64]
    next_group: int = 0
    tied: list[int] = field(default_factory=list)
    refused_once: bool = False

    def first_group(self) -> list[int]:
        if not self.tied and self.next_group < len(self.posts):
            end = int(np.searchsorted(self.ranks, self.ranks[self.next_group], side="right"))
            self.tied = self.posts[self.next_group : end].tolist()
            self.next_group = end
        return self.tied

    def can_propose(self) -> bool:
        if self.first_group():
            return True
        if self.refused_once:
            return False
        self.refused_once, self.next_group = True, 0
        return bool(self.first_group())


@dataclass
class _Host:
    """Seats of a post, its holders worst first (negated place, refused once, negated row), those maybe uncertain."""

    seats: int
    held: list[tuple[int, bool, int]] = field(default_factory=list)
    uncertain: list[int] = field(default_factory=list)

    @property
    def full(self) -> bool:
        return len(self.held) >= self.seats

    def give_up(self, intern: int) -> None:
        self.held = [entry for entry in self.held if entry[2] != -intern]
        heapify(self.held)


def settle_largest(instance: Instance, lists: Lists, watch: Watch) -> NDArray[np.int64]:
    """Post of each intern (n) in a weakly stable plan of at least 2/3 of the largest size."""
    proposers = [_Proposer(posts, ranks) for posts, ranks in zip(lists.posts, lists.ranks, strict=True)]
    hosts = [_Host(max(0, int(seats))) for seats in seats_left(instance)]
    waiting = list(range(len(proposers) - 1, -1, -1))
    proposals = 0
    while waiting:
        intern = waiting.pop()
        proposals += 1
        if proposals % _STRIDE == 0:
            watch.step("")
        if proposers[intern].can_propose():
            loser = _propose(instance, intern, proposers, hosts)
            waiting.extend([loser] if loser != NOBODY else [])
    post_of = locked_posts(instance)
    for post, host in enumerate(hosts):
        for entry in host.held:
            post_of[-entry[2]] = post
    return post_of


def _propose(instance: Instance, intern: int, proposers: list[_Proposer], hosts: list[_Host]) -> int:
    """One proposal; whoever has to propose next because of it, or :data:`NOBODY`."""
    proposer = proposers[intern]
    free = [post for post in proposer.tied if not hosts[post].full][:2]
    post = free[0] if free else proposer.tied[0]
    host = hosts[post]
    entry = (-host_place(instance, intern, post), proposer.refused_once, -intern)
    if free:
        heappush(host.held, entry)
        if len(free) > 1:
            host.uncertain.append(intern)
        return NOBODY
    while host.uncertain:
        other = host.uncertain.pop()
        if any(not hosts[found].full for found in proposers[other].tied):
            host.give_up(other)
            heappush(host.held, entry)
            return other
    better = bool(host.held) and entry[:2] > host.held[0][:2]
    loser = -heapreplace(host.held, entry)[2] if better else intern
    proposers[loser].tied.remove(post)
    return loser
