"""Whether the least numbers of interns on groups of posts can still be reached, kept up to date with each choice.

Mathematics. A group g with s_g free seats still needs u_g interns. Beside the waiting interns wait s_g - u_g dummies
who may take every post of g and no other; posts of no group do not count. (1) The dummies can always be placed, so the
largest matching of all places as many interns as floors can get. (2) Whether interns are placed elsewhere does not
matter: by the theorem of Mendelsohn and Dulmage one matching serves a largest set of interns and a largest set of
floor seats at once. What lacks is then the sum of u_g less the interns placed here, and the witness answers as it does
for interns.
"""

from collections.abc import Sequence
from typing import Self

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.bit_table import Mask
from pacte_desktop.placement.instance import PostGroup
from pacte_desktop.placement.witness import Indices, Witness


class FloorsAhead:
    """What lacks to the floors at best, and which choices would make more lack.

    ``eligible`` (n, m), ``seats`` (m) still free, ``waiting`` (n), ``taken`` (m): seats that count for the floors
    already. ``groups`` are disjoint.
    """

    def __init__(
        self, eligible: Mask, seats: Indices, waiting: Mask, taken: Indices, groups: Sequence[PostGroup]
    ) -> None:
        self._interns, posts = eligible.shape
        self._group_of: Indices = np.full(posts, -1, np.int64)
        for number, group in enumerate(groups):
            self._group_of[list(group.posts)] = number
        self._needed = np.array([max(0, g.least - int(taken[list(g.posts)].sum())) for g in groups], np.int64)
        free = np.array([int(seats[list(g.posts)].sum()) for g in groups], np.int64)
        dummies = np.repeat(np.arange(len(groups)), np.maximum(0, free - self._needed))
        self._spare_of = dummies
        rows = np.vstack((eligible, self._group_of[None, :] == dummies[:, None]))
        self._witness = Witness(
            rows,
            np.where(self._group_of >= 0, seats, 0),
            np.append(waiting, np.ones(len(dummies), np.bool_)),
            np.arange(len(rows)),
            is_canonical=False,
        )

    def copy(self) -> Self:
        """The same state, free to go another way."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._needed = self._needed.copy()
        other._witness = self._witness.copy()
        return other

    @property
    def missing(self) -> int:
        """Interns that will lack to the floors at best."""
        placed = int(self._witness.load.sum())
        return int(self._needed.sum()) - (placed - int(self._witness.waiting[self._interns :].sum()))

    def kept_by(self, intern: int) -> Mask:
        """Posts (m) that the waiting intern may take without more lacking than now."""
        counts = self._counts()
        anywhere: NDArray[np.bool_] = np.full(len(counts), self._witness.can_spare(intern))
        return np.where(counts, self._witness.safe_posts(intern), anywhere)

    def take(self, intern: int, post: int) -> None:
        """A waiting intern takes a seat."""
        group = int(self._group_of[post])
        if group < 0:
            self._witness.leave(intern)
        elif self._needed[group]:
            self._needed[group] -= 1
            self._witness.take(intern, post)
        else:
            self._witness.leave(intern)
            spare = np.flatnonzero((self._spare_of == group) & self._witness.waiting[self._interns :])
            self._witness.take(self._interns + int(spare[0]), post)

    def leave(self, intern: int) -> None:
        """A waiting intern goes without a seat."""
        self._witness.leave(intern)

    def come_back(self, intern: int) -> None:
        """An intern waits again."""
        self._witness.come_back(intern)

    def _counts(self) -> Mask:
        """Posts (m) where one more intern counts for a floor."""
        return np.append(self._needed, 0)[self._group_of] > 0
