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

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import heapify, heappush, heapreplace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.placement.blocking import acceptable_pairs, host_places
from pacte_desktop.placement.instance import NOBODY, Instance
from pacte_desktop.placement.locks import locked_posts, seats_left

_STRIDE = 4096  # Proposals between two looks at whether the work is to stop: some milliseconds.


@dataclass(frozen=True)
class Lists:
    """Both sides' lists: per intern the posts, best first, with their ranks and the intern's place on each post."""

    posts: list[list[int]]
    ranks: list[list[int]]
    places: list[dict[int, int]]


def proposal_lists(instance: Instance, *, complete_hosts: bool) -> Lists:
    """Acceptable posts of every intern by wish rank, ties in the default order."""
    by_id = np.argsort(instance.post_ids, kind="stable")
    pairs = acceptable_pairs(instance, complete_hosts=complete_hosts)[:, by_id]
    lists = Lists([], [], [])
    for intern in range(len(instance.intern_ids)):
        posts = by_id[np.flatnonzero(pairs[intern])]
        ranks = instance.wish_rank[intern, posts]
        best_first = np.lexsort((instance.travel_min[intern, posts], ranks))
        posts, ranks = posts[best_first], ranks[best_first]
        places = host_places(instance, np.full(len(posts), intern), posts)
        lists.posts.append(posts.tolist())
        lists.ranks.append(ranks.tolist())
        lists.places.append(dict(zip(lists.posts[-1], places.tolist(), strict=True)))
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
        post = lists.posts[intern][next_wish[intern]]
        next_wish[intern] += 1
        entry = (-lists.places[intern][post], -intern)
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
    """What is left of an intern's list, as groups of tied posts, best first."""

    whole: list[list[int]]
    left: deque[list[int]] = field(default_factory=deque)
    refused_once: bool = False

    def restore(self) -> None:
        self.left = deque(group.copy() for group in self.whole)

    def strike(self, post: int) -> None:
        self.left[0].remove(post)
        if not self.left[0]:
            self.left.popleft()


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
    proposers = [_Proposer(_tied(posts, ranks)) for posts, ranks in zip(lists.posts, lists.ranks, strict=True)]
    hosts = [_Host(max(0, int(seats))) for seats in seats_left(instance)]
    waiting = [intern for intern in range(len(proposers) - 1, -1, -1) if proposers[intern].whole]
    for proposer in proposers:
        proposer.restore()
    proposals = 0
    while waiting:
        intern = waiting.pop()
        proposals += 1
        if proposals % _STRIDE == 0:
            watch.step("")
        proposer = proposers[intern]
        if not proposer.left:
            if proposer.refused_once:
                continue
            proposer.refused_once = True
            proposer.restore()
        waiting.extend(_propose(intern, proposers, hosts, lists))
    post_of = locked_posts(instance)
    for post, host in enumerate(hosts):
        for entry in host.held:
            post_of[-entry[2]] = post
    return post_of


def _propose(intern: int, proposers: list[_Proposer], hosts: list[_Host], lists: Lists) -> Iterable[int]:
    """One proposal; yields whoever has to propose next because of it."""
    proposer = proposers[intern]
    tied = proposer.left[0]
    free = [post for post in tied if not hosts[post].full][:2]
    post = free[0] if free else tied[0]
    host = hosts[post]
    entry = (-lists.places[intern][post], proposer.refused_once, -intern)
    if not host.full:
        heappush(host.held, entry)
        if len(free) > 1:
            host.uncertain.append(intern)
        return
    while host.uncertain:
        other = host.uncertain.pop()
        if any(not hosts[found].full for found in proposers[other].left[0]):
            host.give_up(other)
            heappush(host.held, entry)
            yield other
            return
    if host.held and entry[:2] > host.held[0][:2]:
        loser = -heapreplace(host.held, entry)[2]
    else:
        loser = intern
    proposers[loser].strike(post)
    yield loser


def _tied(posts: list[int], ranks: list[int]) -> list[list[int]]:
    pairs = zip(posts, ranks, strict=True)
    return [[post for post, _rank in group] for _rank, group in groupby(pairs, key=lambda pair: pair[1])]
