"""Lists of a couple bent towards each other, round by round, until their posts are near or nothing is left to try.

A couple apart aims at the pair of posts near each other of least sum of wish ranks that both could get in the plan at
hand; each puts the post aimed at at the head of the list. Who does not get it never aims at it again.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.blocking import couple_is_near, host_places, places_to_beat
from pacte_desktop.placement.deferred_acceptance import Lists
from pacte_desktop.placement.instance import NOBODY, Instance

Couple = tuple[int, int]

_DEPTH = 250  # Wishes of each that are paired: a longer list costs its square in time for pairs that nobody would like.


@dataclass
class CoupleAims:
    """What each couple of an instance aims at, and what was refused, from round to round."""

    instance: Instance
    lists: Lists
    near_min: float
    aims: dict[Couple, Couple] = field(default_factory=dict)
    refused: set[tuple[int, int]] = field(default_factory=set)

    def bent_lists(self, post_of: NDArray[np.int64]) -> Lists | None:
        """Lists for the next round after a plan (n); None when no couple has anything new to try."""
        to_beat = places_to_beat(self.instance, post_of)
        news = False
        for couple in self.instance.couples:
            aim = self.aims.get(couple)
            if aim is not None:
                wrong = [(one, post) for one, post in zip(couple, aim, strict=True) if post_of[one] != post]
                self.refused.update(wrong)
                news = news or bool(wrong)
            if couple_is_near(self.instance, post_of, couple, self.near_min):
                continue
            new_aim = self._aim(couple, post_of, to_beat)
            news = news or new_aim != aim
            if new_aim is not None:
                self.aims[couple] = new_aim
            else:
                self.aims.pop(couple, None)
        return self._bent() if news else None

    def _aim(self, couple: Couple, post_of: NDArray[np.int64], to_beat: NDArray[np.int64]) -> Couple | None:
        first, first_ranks = self._within_reach(couple[0], post_of, to_beat)
        second, second_ranks = self._within_reach(couple[1], post_of, to_beat)
        if self.instance.apart_min is None or not len(first) or not len(second):
            return None
        near = self.instance.apart_min[np.ix_(first, second)] <= self.near_min
        if not near.any():
            return None
        ranks = np.where(near, first_ranks[:, None] + second_ranks, np.iinfo(np.int64).max)
        row, column = np.unravel_index(int(ranks.argmin()), ranks.shape)
        return int(first[row]), int(second[column])

    def _within_reach(
        self, intern: int, post_of: NDArray[np.int64], to_beat: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Posts, with their ranks, that the intern holds, or would get by asking now, and was never refused."""
        if self.instance.locked[intern]:
            held = post_of[intern : intern + 1]
            return held[held != NOBODY], np.zeros(int(held[0] != NOBODY), np.int64)
        posts, ranks = self.lists.posts[intern][:_DEPTH], self.lists.ranks[intern][:_DEPTH]
        places = host_places(self.instance, np.full(len(posts), intern), posts)
        open_posts = (places < to_beat[posts]) | (posts == post_of[intern])
        open_posts &= np.array([(intern, post) not in self.refused for post in posts.tolist()], bool)
        return posts[open_posts], ranks[open_posts]

    def _bent(self) -> Lists:
        posts, ranks = list(self.lists.posts), list(self.lists.ranks)
        for couple, aim in self.aims.items():
            for one, post in zip(couple, aim, strict=True):
                others = self.lists.posts[one] != post
                if not self.instance.locked[one]:
                    posts[one] = np.concatenate(([post], self.lists.posts[one][others]))
                    ranks[one] = np.concatenate(([0], self.lists.ranks[one][others]))
        return Lists(posts, ranks)
