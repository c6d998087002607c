"""One placement problem as numbers: who may take what, and what each side would like.

Everything that chooses (serial choice, stable matching, optimum, look-ahead) reads this one value, and so does nobody
else: rules have become ``eligible`` before, words come after.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

NOBODY = -1
"""In an array of post indices: no post."""


@dataclass(frozen=True, slots=True)
class PostGroup:
    """Posts looked at together, as a type or a zone: ``posts`` are indices; see :class:`Instance` for the limits.

    ``least``: interns that should be on them (floor). ``most``: interns on them that the next semester can carry on
    (None: no limit). Neither is a hard limit; what is missing or too many is counted.
    """

    label: str
    posts: tuple[int, ...]
    least: int = 0
    most: int | None = None


@dataclass(frozen=True)
class Instance:
    """Interns i in call order, posts p with seats c_p, and the pairs E that every hard rule allows.

    ``intern_ids`` (n) and ``post_ids`` (m) name the rows and columns. ``capacity`` (m): seats free for these interns.
    ``eligible`` (n, m) bool. ``wish_rank`` (n, m): 1 for the first wish, equal numbers for a tie, 0 where no wish was
    made. ``host_rank`` (n, m): place that the post gives to the intern, 1 best, ties allowed, 0 not ranked.
    ``travel_min`` (n, m): minutes from home, mean over the places of the site; NaN where unknown. ``farthest_min``
    (n, m): the same to the farthest place. ``strands`` (n, m) bool: after this post more of the intern's
    curriculum is late than after another one. ``hardship`` (n): at least 0, what earlier semesters cost the intern.
    ``current`` (n): index of the post held in the plan in force, or :data:`NOBODY`. ``locked`` (n) bool: keeps
    ``current`` whatever comes. ``couples``: pairs of intern indices who would like to be near each other. ``apart_min``
    (m, m): minutes between posts, None when there are no couples. ``groups``: disjoint groups of posts.
    """

    intern_ids: NDArray[np.int64]
    post_ids: NDArray[np.int64]
    capacity: NDArray[np.int64]
    eligible: NDArray[np.bool_]
    wish_rank: NDArray[np.int16]
    host_rank: NDArray[np.int16]
    travel_min: NDArray[np.float32]
    farthest_min: NDArray[np.float32]
    strands: NDArray[np.bool_]
    hardship: NDArray[np.float64]
    current: NDArray[np.int64]
    locked: NDArray[np.bool_]
    couples: tuple[tuple[int, int], ...] = ()
    apart_min: NDArray[np.float32] | None = None
    groups: tuple[PostGroup, ...] = field(default_factory=tuple)

    @property
    def size(self) -> tuple[int, int]:
        """Number of interns, number of posts."""
        return len(self.intern_ids), len(self.post_ids)


def bare_instance(eligible: NDArray[np.bool_], capacity: NDArray[np.int64]) -> Instance:
    """An instance that knows nothing but who may take what; ids are the indices."""
    interns, posts = eligible.shape
    return Instance(
        intern_ids=np.arange(interns, dtype=np.int64),
        post_ids=np.arange(posts, dtype=np.int64),
        capacity=capacity.astype(np.int64),
        eligible=eligible.astype(np.bool_),
        wish_rank=np.zeros((interns, posts), np.int16),
        host_rank=np.zeros((interns, posts), np.int16),
        travel_min=np.full((interns, posts), np.nan, np.float32),
        farthest_min=np.full((interns, posts), np.nan, np.float32),
        strands=np.zeros((interns, posts), np.bool_),
        hardship=np.zeros(interns),
        current=np.full(interns, NOBODY, np.int64),
        locked=np.zeros(interns, np.bool_),
    )


@dataclass(frozen=True, slots=True)
class Level:
    """What one level of a plan comes to: its code (see ``allocation``) and its value, smaller is better."""

    code: str
    value: float


@dataclass(frozen=True)
class Solution:
    """A plan for an instance: ``post_of`` (n) indices of posts or :data:`NOBODY`.

    ``proved``: no plan has better levels. ``bound_gap``: 0 when proved, else how far the first unproved level may be
    from its bound, as a share. ``first_unproved`` names that level. ``seed`` orders equal plans.
    """

    post_of: NDArray[np.int64]
    levels: tuple[Level, ...] = ()
    proved: bool = False
    bound_gap: float = 0.0
    first_unproved: str = ""
    seconds: float = 0.0
    seed: int = 0
