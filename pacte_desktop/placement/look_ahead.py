"""Who can still be placed while a choice by rank goes on, which choice would strand someone, and whom.

A waiting intern is *stranded* when a largest matching of the waiting interns to free seats has none for them; of all
such matchings the one counts that places those who are called first (see ``witness``). A choice is *safe* when it does
not make the stranded more numerous. The legal order prevails: nothing here refuses a choice that is not safe.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.bit_table import Mask
from pacte_desktop.placement.floors_ahead import FloorsAhead
from pacte_desktop.placement.hall_certificate import HallCertificate
from pacte_desktop.placement.instance import NOBODY, PostGroup
from pacte_desktop.placement.witness import Indices, Witness

__all__ = ["HallCertificate", "LookAhead", "Menu"]


@dataclass(frozen=True)
class Menu:
    """What one intern may take; each (m) bool by post.

    ``open``: eligible, and a seat is free. ``safe``: open, and no more interns are stranded than now. ``keeps_floors``:
    open, and no more interns lack to the floors than now (all that is open where there are no floors).
    """

    open: Mask
    safe: Mask
    keeps_floors: Mask


class LookAhead:
    """A largest plan for the waiting interns, carried along with every event of the choice.

    ``eligible`` (n, m) bool; ``capacity`` (m): seats free at the start; ``waiting``: indices of interns in call order,
    all in the order of the table when None; ``groups``: disjoint groups whose ``least`` is to be reached. An intern who
    is not among ``waiting`` may :meth:`come_back` and is then called after those. Raises ValueError for an event that
    cannot be: an intern who does not wait, a post without a free seat or not eligible.
    """

    def __init__(
        self,
        eligible: Mask,
        capacity: NDArray[np.integer],
        waiting: Sequence[int] | None = None,
        groups: Sequence[PostGroup] = (),
    ) -> None:
        interns, posts = eligible.shape
        if capacity.shape != (posts,) or (capacity < 0).any():
            raise ValueError(f"capacity must be {posts} numbers of seats, none negative")
        called = np.arange(interns) if waiting is None else np.asarray(waiting, np.int64)
        position = interns + np.arange(interns)
        position[called] = np.arange(len(called))
        is_waiting = np.zeros(interns, np.bool_)
        is_waiting[called] = True
        if is_waiting.sum() != len(called):
            raise ValueError("an intern is called twice")
        self._witness = Witness(eligible, capacity.astype(np.int64), is_waiting, position)
        self._placed: Indices = np.full(interns, NOBODY, np.int64)
        self._taken: Indices = np.zeros(posts, np.int64)
        self._groups = tuple(group for group in groups if group.least > 0)
        self._floors = self._floors_now()

    def copy(self) -> Self:
        """The same state, free to go another way."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._witness = self._witness.copy()
        other._placed, other._taken = self._placed.copy(), self._taken.copy()
        other._floors = self._floors and self._floors.copy()
        return other

    @property
    def stranded(self) -> tuple[int, ...]:
        """Waiting interns for whom no seat will be left, in call order: the last ones possible."""
        return tuple(self._witness.stranded)

    @property
    def placed(self) -> Indices:
        """Index of the post that each intern (n) took, or :data:`NOBODY`; not to be written."""
        return _read_only(self._placed)

    @property
    def witness(self) -> Indices:
        """Index of the post that the plan in hand keeps for each waiting intern (n), or :data:`NOBODY`; not to be
        written. Not a promise: any plan that places as many would do."""
        return _read_only(self._witness.post_of)

    @property
    def waiting(self) -> tuple[int, ...]:
        """Interns who wait, in call order."""
        return self._witness.in_call_order(np.flatnonzero(self._witness.waiting))

    @property
    def free_seats(self) -> Indices:
        """Seats (m) that nobody took; not to be written."""
        return _read_only(self._witness.seats)

    @property
    def missing_to_floors(self) -> int:
        """Interns that will lack to the floors of the groups whatever is chosen."""
        return self._floors.missing if self._floors else 0

    def menu(self, intern: int) -> Menu:
        """What a waiting intern may take, all posts by one search."""
        self._must_wait(intern)
        is_open = self._witness.eligible[intern] & (self._witness.seats > 0)
        keeps_floors = is_open & self._floors.kept_by(intern) if self._floors else is_open
        return Menu(is_open, is_open & self._witness.safe_posts(intern), keeps_floors)

    def strands(self, intern: int, post: int) -> tuple[int, ...]:
        """Who would be stranded and is not now: the last in call order who can be; empty when the choice is safe."""
        certificate = self.certificate(intern, post)
        return certificate.interns[-1:] if certificate else ()

    def stranded_after(self, intern: int, post: int) -> tuple[int, ...]:
        """:attr:`stranded` as it would be after the choice. A safe choice may change who, never how many more."""
        after = self.copy()
        after.take(intern, post)
        return after.stranded

    def certificate(self, intern: int, post: int) -> HallCertificate | None:
        """Why the choice would strand someone: who must share which seats after it; None when it is safe."""
        self._must_be_open(intern, post)
        if self._witness.safe_posts(intern)[post]:
            return None
        only = np.zeros(len(self._taken), np.bool_)
        only[post] = True
        posts = self._witness.closure(only) & (self._witness.seats > 0)
        return self._certificate(self._witness.on(posts), posts, lost=1)

    def deficit(self) -> tuple[HallCertificate, ...]:
        """Why interns are stranded already: one certificate for each part that shares no intern and no free seat."""
        return tuple(self._certificate(interns, posts) for interns, posts in self._witness.short_parts())

    def wanted_posts(self) -> Mask:
        """Posts (m) where one more seat would leave one fewer stranded, posts without a free seat among them."""
        return self._witness.closure(self._witness.choices(np.array(self._witness.stranded, np.int64)))

    def take(self, intern: int, post: int) -> None:
        """The intern takes a seat of the post, safe or not."""
        self._must_be_open(intern, post)
        self._witness.take(intern, post)
        self._placed[intern] = post
        self._taken[post] += 1
        if self._floors:
            self._floors.take(intern, post)

    def leave(self, intern: int) -> None:
        """The intern waits no more and takes no seat (withdrawn, supernumerary, disponibilité)."""
        self._must_wait(intern)
        self._witness.leave(intern)
        if self._floors:
            self._floors.leave(intern)

    def skip(self, intern: int) -> None:
        """The intern is passed over: as :meth:`leave`, until :meth:`come_back`."""
        self.leave(intern)

    def give_back(self, post: int, intern: int = NOBODY) -> None:
        """A seat that was taken is free again. The intern who had it, where named, has no post and does not wait."""
        if post < 0:
            raise ValueError("a seat is given back on no post")
        if intern != NOBODY:
            if self._placed[intern] != post:
                raise ValueError(f"intern {intern} did not take post {post}")
            self._placed[intern] = NOBODY
        self._witness.add_seat(post)
        self._taken[post] = max(0, self._taken[post] - 1)
        self._floors = self._floors_now()

    def come_back(self, intern: int) -> None:
        """The intern waits again, at their place in the call order. A seat that they took is given back apart."""
        if intern < 0 or self._witness.waiting[intern]:
            raise ValueError(f"intern {intern} waits already or is nobody")
        self._placed[intern] = NOBODY
        self._witness.come_back(int(intern))
        if self._floors:
            self._floors.come_back(intern)

    def _floors_now(self) -> FloorsAhead | None:
        if not self._groups:
            return None
        witness = self._witness
        return FloorsAhead(witness.eligible, witness.seats, witness.waiting, self._taken, self._groups)

    def _certificate(self, interns: Indices, posts: Mask, lost: int = 0) -> HallCertificate:
        seats = int(self._witness.seats[posts].sum()) - lost
        return HallCertificate(self._witness.in_call_order(interns), tuple(np.flatnonzero(posts).tolist()), seats)

    def _must_wait(self, intern: int) -> None:
        if intern < 0 or not self._witness.waiting[intern]:  # NOBODY would be read as the last intern.
            raise ValueError(f"intern {intern} does not wait")

    def _must_be_open(self, intern: int, post: int) -> None:
        self._must_wait(intern)
        if post < 0 or not self._witness.eligible[intern, post] or self._witness.seats[post] <= 0:
            raise ValueError(f"post {post} is not open to intern {intern}")


def _read_only(values: Indices) -> Indices:
    shown = values.view()
    shown.flags.writeable = False
    return shown
