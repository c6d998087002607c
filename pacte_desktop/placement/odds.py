"""Odds of each post for each intern, and seats that will be taken, by simulated choices before a list is published.

Model of one draw, for interns in call order and posts with a seat left: an intern with wishes takes the best of them
that is free; without wishes, or when they are gone, the post of least felt minutes
    minutes(i, p) − appeal(p) − common(g) − type(i, g) − post(i, p),
with g the group of p, ``common`` and ``type`` normal, ``post`` Gumbel, all of scale given in minutes. ``common`` is
the same for all interns of a draw: without it the ranges would be those of a survey of the same crowd again and again.

With Gumbel tastes the choice among free posts goes by chance in proportion to exp(−felt minutes / scale): a group is
drawn by the sum of its free weights, then a post in it. Two numbers are drawn for a turn, not one for every post.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.instance import NOBODY, Instance, PostGroup
from pacte_desktop.placement.locks import locked_posts, seats_left
from pacte_desktop.placement.preferences import wished_posts

QUANTILES = (0.05, 0.5, 0.95)
_CELLS = 1 << 17  # Draws × posts looked at together: what stays in the cache of a processor.


@dataclass(frozen=True)
class Taste:
    """How interns without wishes choose; all in minutes of travel that a taste makes up for.

    ``post``, ``type``: own tastes for posts (above 0) and for groups. ``common``: shared by everybody in a draw.
    ``unknown``: minutes that stand for unknown ones. ``appeal`` (m): known liking of a post, 0 when None.
    ``presence``: share of the interns, or of each intern (n), who will come and choose.
    """

    post: float
    type: float
    common: float
    unknown: float
    appeal: NDArray[np.float64] | None = None
    presence: float | NDArray[np.float64] = 1.0


@dataclass(frozen=True, slots=True)
class GroupOdds:
    """Seats of a group, and those taken and left empty, at the :data:`QUANTILES` of the draws (low, median, high)."""

    label: str
    seats: int
    taken: tuple[float, ...]
    empty: tuple[float, ...]


@dataclass(frozen=True)
class Odds:
    """``chance`` (n, m): share of the draws in which an intern takes a post; rows sum to at most 1.

    ``taken`` (m, 3): seats taken by post, ``placed`` (3): interns placed, at the :data:`QUANTILES`; locked ones count.
    ``groups``: the same for each group of the instance, ``areas`` for each of those asked for besides. ``draws`` and
    ``seed`` say how it was found.
    """

    chance: NDArray[np.float32]
    taken: NDArray[np.float64]
    placed: NDArray[np.float64]
    groups: tuple[GroupOdds, ...]
    draws: int
    seed: int
    areas: tuple[GroupOdds, ...] = ()


def simulate(
    instance: Instance,
    draws: int,
    seed: int,
    taste: Taste,
    watch: Watch | None = None,
    *,
    areas: Sequence[PostGroup] = (),
) -> Odds:
    """Odds from ``draws`` simulated choices; the same seed gives the same odds.

    ``areas`` are groups that are only counted: nobody has a taste for them, and they may share posts.
    """
    watch = watch or Watch()
    interns, posts = instance.size
    rng = np.random.default_rng(seed)
    crowd = _Crowd(instance, taste)
    counts = np.zeros((interns, posts), np.int32)
    taken = np.empty((draws, posts), np.int64)
    batch = max(1, min(draws, _CELLS // max(1, posts)))
    for start in range(0, draws, batch):
        watch.step(translate("Odds", "Choix simulés"), start, draws)
        size = min(batch, draws - start)
        taken[start : start + size] = crowd.choose(size, rng, counts, watch)
    return Odds(
        chance=(counts / np.float32(draws)).astype(np.float32),
        taken=np.quantile(taken, QUANTILES, axis=0).T,
        placed=np.quantile(taken.sum(axis=1), QUANTILES),
        groups=tuple(_group_odds(instance, group, taken) for group in instance.groups),
        draws=draws,
        seed=seed,
        areas=tuple(_group_odds(instance, group, taken) for group in areas),
    )


class _Crowd:
    """The interns of an instance, ready to choose as often as asked, in many draws at once.

    Columns are the posts group by group, those in no group last, so that a group is a slice of them.
    """

    def __init__(self, instance: Instance, taste: Taste) -> None:
        self.instance, self.taste = instance, taste
        groups = len(instance.groups)
        group_of = np.full(len(instance.post_ids), groups)
        for number, group in enumerate(instance.groups):
            group_of[list(group.posts)] = number
        self.post_at = np.argsort(group_of, kind="stable")
        self.column_of = np.argsort(self.post_at)
        ends = np.searchsorted(group_of[self.post_at], np.arange(groups + 2)).tolist()
        self.slices = [slice(start, end) for start, end in pairwise(ends)]
        self.seats = seats_left(instance)[self.post_at]
        self.presence = np.broadcast_to(np.asarray(taste.presence, np.float64), instance.locked.shape)

    def choose(
        self, draws: int, rng: np.random.Generator, counts: NDArray[np.int32], watch: Watch
    ) -> NDArray[np.int64]:
        """Seats taken (draws, m); adds each intern's posts to ``counts`` (n, m)."""
        seats = np.tile(self.seats, (draws, 1))
        free = (seats > 0).astype(np.float64)
        common = self._by_group(rng, self.taste.common, draws)
        kept = np.flatnonzero(locked_posts(self.instance) != NOBODY)
        counts[kept, self.instance.current[kept]] += draws
        for intern in np.flatnonzero(~self.instance.locked).tolist():
            if watch.cancelled():
                raise CancelledError
            chosen = self._turn(intern, free, common, rng)
            rows = np.flatnonzero(chosen != NOBODY)
            columns = chosen[rows]
            seats[rows, columns] -= 1
            free[rows, columns] = seats[rows, columns] > 0
            counts[intern] += np.bincount(self.post_at[columns], minlength=len(seats[0])).astype(np.int32)
        taken: NDArray[np.int64] = self.instance.capacity - seats[:, self.column_of]
        return taken

    def _turn(
        self, intern: int, free: NDArray[np.float64], common: NDArray[np.float64], rng: np.random.Generator
    ) -> NDArray[np.int64]:
        """Column taken in each draw, :data:`NOBODY` where absent or where nothing is left."""
        chosen = np.full(len(free), NOBODY, np.int64)
        waiting = np.flatnonzero(rng.random(len(free)) < self.presence[intern])
        wishes = self.column_of[wished_posts(self.instance, intern)]
        if len(wishes):
            open_wishes = free[np.ix_(waiting, wishes)] > 0
            served = open_wishes.any(axis=1)
            chosen[waiting[served]] = wishes[open_wishes[served].argmax(axis=1)]
            waiting = waiting[~served]
        if len(waiting):
            everybody = len(waiting) == len(free)
            chosen[waiting] = self._by_taste(
                intern, free if everybody else free[waiting], common if everybody else common[waiting], rng
            )
        return chosen

    def _by_taste(
        self, intern: int, free: NDArray[np.float64], common: NDArray[np.float64], rng: np.random.Generator
    ) -> NDArray[np.int64]:
        eligible = self.instance.eligible[intern, self.post_at]
        minutes = np.where(eligible, self._minutes(intern), np.inf)
        if not eligible.any():
            return np.full(len(free), NOBODY, np.int64)
        tastes = common + self._by_group(rng, self.taste.type, len(free))
        weights = np.exp((minutes.min() - minutes) / self.taste.post)
        liking = np.exp((tastes - tastes.max(axis=1, keepdims=True)) / self.taste.post)
        groups = np.stack([free[:, part] @ weights[part] for part in self.slices], axis=1) * liking
        group = _drawn(groups, rng)
        chosen = np.full(len(free), NOBODY, np.int64)
        for number, part in enumerate(self.slices):
            rows = np.flatnonzero(group == number)
            if len(rows):
                chosen[rows] = part.start + _drawn(free[rows, part] * weights[part], rng)
        lost = np.flatnonzero(group == NOBODY)
        if len(lost):  # Nothing is left, or only posts so far that their weight came to 0: then the least felt minutes.
            felt = minutes - np.repeat(tastes[lost], [part.stop - part.start for part in self.slices], axis=1)
            felt[free[lost] == 0] = np.inf
            chosen[lost] = np.where(np.isfinite(felt).any(axis=1), felt.argmin(axis=1), NOBODY)
        return chosen

    def _minutes(self, intern: int) -> NDArray[np.float64]:
        """Minutes of every column less its appeal."""
        minutes = self.instance.travel_min[intern].astype(np.float64)
        minutes = np.where(np.isnan(minutes), self.taste.unknown, minutes)
        felt: NDArray[np.float64] = minutes if self.taste.appeal is None else minutes - self.taste.appeal
        return felt[self.post_at]

    def _by_group(self, rng: np.random.Generator, scale: float, draws: int) -> NDArray[np.float64]:
        """Normal tastes (draws, groups + 1); the last column stands for the posts in no group: 0."""
        tastes = np.zeros((draws, len(self.slices)))
        if scale > 0:
            tastes[:, :-1] = rng.normal(0.0, scale, (draws, len(self.slices) - 1))
        return tastes


def _drawn(weights: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.int64]:
    """Column drawn in each row in proportion to the weights, :data:`NOBODY` where they are all 0."""
    sums = weights.cumsum(axis=1)
    # Above 0, so that a column of weight 0 is never met first.
    aim = np.maximum((1.0 - rng.random(len(sums))) * sums[:, -1], np.finfo(np.float64).smallest_subnormal)
    found: NDArray[np.int64] = np.where(sums[:, -1] > 0, (sums >= aim[:, None]).argmax(axis=1), NOBODY)
    return found


def _group_odds(instance: Instance, group: PostGroup, taken: NDArray[np.int64]) -> GroupOdds:
    posts = list(group.posts)
    seats = int(instance.capacity[posts].sum())
    filled = taken[:, posts].sum(axis=1)
    empty = np.maximum(instance.capacity[posts] - taken[:, posts], 0).sum(axis=1)
    return GroupOdds(group.label, seats, _range(filled), _range(empty))


def _range(values: Sequence[float] | NDArray[np.int64]) -> tuple[float, ...]:
    return tuple(float(value) for value in np.quantile(values, QUANTILES))
