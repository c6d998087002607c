"""A plan that places as many of the waiting interns as can be, kept up to date while interns and seats come and go.

Mathematics. Waiting interns W, posts p with s_p free seats, pairs E. The sets of interns that can be placed together
are the independent sets of a transversal matroid; the witness is a matching whose interns are one of its bases.
(1) *Levels*: l(p) = moves until a seat of p is free, each holder moving to a post of the level below. One search
    against the arcs gives them all.
(2) *Closure* of p: the posts that its holders may take, their holders, and so on. Where l(p) is infinite all of them
    are full: their holders and they form a tight Hall set, the smallest that contains p.
(3) The basis is the first one in call order: an intern who comes in puts out the last of their circuit, one who goes
    lets in the first stranded who can follow, a seat that is lost puts out the last of its closure. So the stranded
    do not depend on how the state was reached.
"""

from bisect import insort
from collections.abc import Iterator
from typing import Self

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.bit_table import Mask, packed, unpacked
from pacte_desktop.placement.instance import NOBODY

Indices = NDArray[np.int64]
Levels = NDArray[np.int32]
FAR = -1
"""Level of a post where no seat can be freed."""


class Witness:
    """The matching. Read ``post_of`` (n), ``seats`` and ``load`` (m), ``waiting`` (n), ``stranded`` (in call order).

    ``eligible`` (n, m); ``capacity`` (m) seats, not negative; ``waiting`` (n) bool; ``position`` (n): distinct, smaller
    is called first. Without ``is_canonical`` the stranded are as many but any.
    """

    def __init__(
        self, eligible: Mask, capacity: Indices, waiting: Mask, position: Indices, *, is_canonical: bool = True
    ) -> None:
        self.eligible = np.ascontiguousarray(eligible, np.bool_)
        self.seats = capacity.astype(np.int64)
        self.load = np.zeros_like(self.seats)
        self.post_of = np.full(len(eligible), NOBODY, np.int64)
        self.waiting = waiting.astype(np.bool_)
        self.stranded: list[int] = []
        self._position = position
        self._rows = packed(self.eligible)
        self._columns = packed(np.ascontiguousarray(self.eligible.T))
        self._levels: Levels | None = None
        self._is_canonical = is_canonical
        self._match(np.flatnonzero(self.waiting))

    def copy(self) -> Self:
        """The same state, free to go another way; what never changes is shared."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        for name in ("seats", "load", "post_of", "waiting"):
            setattr(other, name, getattr(self, name).copy())
        other.stranded = self.stranded.copy()
        return other

    # What can be asked.

    def levels(self) -> Levels:
        """Moves (m) until a seat of each post is free, 0 where one is, :data:`FAR` where none can be."""
        if self._levels is None:
            self._levels = self._levels_to(self.load < self.seats)
        return self._levels

    def safe_posts(self, intern: int) -> Mask:
        """Posts (m) that the waiting intern could hold while as many as now are placed, eligible or full or not."""
        everywhere = np.ones(len(self.seats), np.bool_)
        held = self.post_of[intern]
        if held == NOBODY:
            return everywhere
        reached = self.levels() >= 0
        if reached[held]:
            return reached
        to_held = self._levels_to(self._only(held), apart=reached) >= 0
        return everywhere if self._first_stranded(to_held) is not None else reached | to_held

    def can_spare(self, intern: int) -> bool:
        """Whether as many others are placed when this waiting intern goes: unplaced, or followed by a stranded one."""
        held = self.post_of[intern]
        if held == NOBODY:
            return True
        return bool(self.stranded) and self._first_stranded(self._levels_to(self._only(held)) >= 0) is not None

    def closure(self, posts: Mask) -> Mask:
        """Posts (m) from which holders of these would have to find a seat: these, then what their holders may take."""
        reached = posts.copy()
        frontier = posts
        while frontier.any():
            found = self.choices(self.on(frontier))
            frontier = found & ~reached
            reached |= frontier
        return reached

    def on(self, posts: Mask) -> Indices:
        """Waiting interns whom the witness puts on one of these posts (m)."""
        return np.flatnonzero(np.append(posts, False)[self.post_of])

    def choices(self, interns: Indices) -> Mask:
        """Posts (m) that at least one of these interns may take."""
        return unpacked(np.bitwise_or.reduce(self._rows[interns], axis=0), len(self.seats))

    def in_call_order(self, interns: Indices) -> tuple[int, ...]:
        """The same interns as they are called."""
        return tuple(interns[np.argsort(self._position[interns])].tolist())

    def short_parts(self) -> Iterator[tuple[Indices, Mask]]:
        """Interns and the posts with seats that they compete for in vain, part by part; parts share neither."""
        stranded = np.array(self.stranded, np.int64)
        posts = self.closure(self.choices(stranded)) & (self.seats > 0)
        left = np.append(stranded, self.on(posts))
        while left.size:
            part = self._connected(left[:1], left)
            yield part, self.choices(part) & posts
            left = left[~np.isin(left, part)]

    # What can happen.

    def take(self, intern: int, post: int) -> None:
        """A waiting intern goes for good and a free seat of the post with them, whoever is stranded by it."""
        levels = self.levels()
        held = self._let_go(intern)
        if held != NOBODY:
            if self._follow(held):
                levels = self.levels()
            elif levels[post] == FAR:
                levels = self._levels_to(self._only(held), apart=levels >= 0)
        self._lose_seat(post, levels)

    def leave(self, intern: int) -> None:
        """A waiting intern goes without a seat."""
        held = self._let_go(intern)
        if held != NOBODY:
            self._follow(held)

    def come_back(self, intern: int) -> None:
        """An intern waits again, at the call position that they had."""
        self.waiting[intern] = True
        if not self._seat(intern, self.levels()):
            self._compete(intern)

    def add_seat(self, post: int) -> None:
        """One more seat is free on the post."""
        self.seats[post] += 1
        self._levels = None
        self._follow(post)

    def close(self, posts: Indices) -> None:
        """All free seats of these posts are lost at once."""
        put_out = self.on(np.isin(np.arange(len(self.seats)), posts))
        self.post_of[put_out] = NOBODY
        self.seats[posts] = self.load[posts] = 0
        self._levels = None
        self._match(np.append(put_out, np.array(self.stranded, np.int64)))

    # How.

    def _connected(self, interns: Indices, among: Indices) -> Indices:
        """These interns and all who are joined to them by posts with seats that both may take."""
        while True:
            posts = np.flatnonzero(self.choices(interns) & (self.seats > 0))
            joined = among[self._may_take(among, posts)]
            if len(joined) <= len(interns):
                return interns
            interns = joined

    def _only(self, post: int) -> Mask:
        mask = np.zeros(len(self.seats), np.bool_)
        mask[post] = True
        return mask

    def _levels_to(self, targets: Mask, apart: Mask | None = None) -> Levels:
        """Moves (m) until a seat of a target is reached; the search does not enter posts that are ``apart``."""
        levels = np.full(len(self.seats) + 1, FAR, np.int32)
        levels[:-1][targets] = 0
        levels[-1] = 0  # Where the index NOBODY points to: never to be reached.
        closed = levels >= 0
        if apart is not None:
            closed[:-1] |= apart
        frontier, depth = np.flatnonzero(targets), 0
        unseen = np.flatnonzero(~closed[self.post_of])
        while frontier.size and unseen.size:
            depth += 1
            posts = self.post_of[unseen[self._may_take(unseen, frontier)]]
            levels[posts] = depth
            closed[posts] = True
            frontier = np.flatnonzero(levels[:-1] == depth)
            unseen = unseen[~closed[self.post_of[unseen]]]
        return levels[:-1]

    def _may_take(self, interns: Indices, posts: Indices) -> Mask:
        """Which of the interns may take one of the posts, read by post or by intern, whatever are fewer."""
        if len(posts) <= len(interns):
            union = np.bitwise_or.reduce(self._columns[posts], axis=0)
            return unpacked(union, len(self.post_of))[interns]
        mask = np.zeros(len(self.seats), np.bool_)
        mask[posts] = True
        found: Mask = np.bitwise_or.reduce(self._rows[interns] & packed(mask), axis=1) != 0
        return found

    def _path(self, post: int, levels: Levels) -> list[tuple[int, int]] | None:
        """Moves (intern, new post) that free a seat of the post; None when the levels lead to none."""
        path: list[tuple[int, int]] = []
        while self.load[post] >= self.seats[post]:
            if levels[post] <= 0:
                return None
            holders = np.flatnonzero(self.post_of == post)
            near = self.eligible[holders] & (levels == levels[post] - 1)
            who, post = divmod(int(near.argmax()), len(levels))
            if not near[who, post]:
                return None
            path.append((int(holders[who]), post))
        return path

    def _vacate(self, post: int, levels: Levels) -> bool:
        """Free one seat of the post along one alternating path; False, and nothing moved, when there is none."""
        path = self._path(post, levels)
        if path is None:
            return False
        for intern, new_post in path:
            self.post_of[intern] = new_post
        if path:
            self.load[post] -= 1
            self.load[path[-1][1]] += 1
            self._levels = None
        return True

    def _seat(self, intern: int, levels: Levels) -> bool:
        """Put an unplaced intern on the nearest post where a seat can be freed."""
        posts = np.flatnonzero(self.eligible[intern] & (levels >= 0))
        if not posts.size:
            return False
        post = int(posts[levels[posts].argmin()])
        if not self._vacate(post, levels):
            return False
        self.post_of[intern] = post
        self.load[post] += 1
        self._levels = None
        return True

    def _let_go(self, intern: int) -> int:
        """The post that an intern leaves with the waiting, or NOBODY."""
        self.waiting[intern] = False
        held = int(self.post_of[intern])
        if held == NOBODY:
            self.stranded.remove(intern)
        else:
            self._unseat(intern)
        return held

    def _unseat(self, intern: int) -> None:
        self.load[self.post_of[intern]] -= 1
        self.post_of[intern] = NOBODY
        self._levels = None

    def _first_stranded(self, posts: Mask) -> int | None:
        """The first stranded in call order who may take one of the posts."""
        if not self.stranded:
            return None
        may = (self._rows[self.stranded] & packed(posts)).any(axis=1)
        return self.stranded[int(may.argmax())] if may.any() else None

    def _follow(self, post: int) -> bool:
        """The first stranded who can come to the free seat of the post is placed; False when there is none."""
        if not self.stranded:
            return False
        levels = self._levels_to(self._only(post))
        first = self._first_stranded(levels >= 0)
        if first is None:
            return False
        self.stranded.remove(first)
        return self._seat(first, levels)

    def _lose_seat(self, post: int, levels: Levels) -> None:
        if not self._vacate(post, levels):
            out = self.in_call_order(self.on(self.closure(self._only(post))))[-1]
            self._vacate(post, self._strand(out))
        self.seats[post] -= 1
        self._levels = None

    def _strand(self, intern: int) -> Levels:
        """Levels to the seat from which a placed intern is put out."""
        post = int(self.post_of[intern])
        self._unseat(intern)
        self._note_stranded(intern)
        return self._levels_to(self._only(post))

    def _note_stranded(self, intern: int) -> None:
        insort(self.stranded, intern, key=lambda other: int(self._position[other]))

    def _compete(self, intern: int) -> None:
        """An intern for whom there is no seat takes one from the last of their circuit, if called before."""
        circuit = self.on(self.closure(self.eligible[intern])) if self._is_canonical else np.empty(0, np.int64)
        later = circuit[self._position[circuit] > self._position[intern]]
        if later.size:
            self._seat(intern, self._strand(self.in_call_order(later)[-1]))
        else:
            self._note_stranded(intern)

    def _match(self, interns: Indices) -> None:
        """Place as many of these unplaced interns as can be beside those who are; the others are stranded."""
        left = [intern for intern in self._by_scarcity(interns) if not self._sit_down(intern)]
        self._levels = None
        hopeless: list[int] = []
        while left:
            # Levels age while interns are seated: who finds the way blocked tries again with new ones.
            levels, again = self.levels(), []
            for intern in left:
                if not (self.eligible[intern] & (levels >= 0)).any():
                    hopeless.append(intern)
                elif not self._seat(intern, levels):
                    again.append(intern)
            left = again
        self.stranded = []
        for intern in hopeless:
            self._compete(intern)

    def _by_scarcity(self, interns: Indices) -> list[int]:
        """Those with the fewest choices first: they leave the fewest to be moved afterwards."""
        choices = self.eligible[interns].sum(axis=1)
        found: list[int] = interns[np.argsort(choices, kind="stable")].tolist()
        return found

    def _sit_down(self, intern: int) -> bool:
        """Put an intern on a post with a free seat, if there is one."""
        posts = np.flatnonzero(self.eligible[intern] & (self.load < self.seats))
        if not posts.size:
            return False
        post = int(posts[(self.seats - self.load)[posts].argmax()])
        self.post_of[intern] = post
        self.load[post] += 1
        return True
