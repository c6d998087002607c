"""A computed plan in words and figures, the same for every method and for the plan in force."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.placement.allocation.levels import level_name
from pacte_desktop.services.allocation.method import Method
from pacte_desktop.services.allocation.settings import AllocationSettings

WITHOUT_PLAN_RULES = frozenset({"R1", "R7"})
"""Errors of these rules speak of call lists and of how many posts open: no assignment makes or mends them."""


@dataclass(frozen=True, slots=True)
class RunLevel:
    """One level of the plan: smaller is better, the first that differs decides."""

    code: str
    value: float

    @property
    def name(self) -> str:
        """What the level counts."""
        return level_name(self.code)


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a plan puts one intern; ``post_id`` None without a post, then ``why`` says why.

    Names and numbers as they were when it was computed. ``wish_rank``: 0 outside the wishes, None when none were made.
    ``minutes`` from home, mean over the places of the site; ``farthest_min`` to the farthest; None where unknown.
    ``before_id``: post held when it was computed. ``is_kept``: nothing may change it.
    """

    intern_id: int
    intern: str
    name: str
    post_id: int | None
    post: str = ""
    site: str = ""
    internship_type: str = ""
    wish_rank: int | None = None
    minutes: float | None = None
    farthest_min: float | None = None
    before_id: int | None = None
    before: str = ""
    is_kept: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class TypeFilling:
    """Seats of one internship type, those of other interns' assignments counted as taken."""

    internship_type: str
    label: str
    seats: int
    taken: int

    @property
    def vacant(self) -> int:
        """Seats that stay free."""
        return max(0, self.seats - self.taken)


@dataclass(frozen=True, slots=True)
class RankProfile:
    """Interns by the rank of their post among their own wishes: (rank, interns), best first.

    ``outside``: on a post that they did not wish. ``without_wishes``: placed, and no wish is known of them.
    """

    ranks: tuple[tuple[int, int], ...] = ()
    outside: int = 0
    without_wishes: int = 0

    def up_to(self, rank: int) -> int:
        """Interns on one of their first ``rank`` wishes."""
        return sum(count for own, count in self.ranks if own <= rank)


@dataclass(frozen=True, slots=True)
class MinutesProfile:
    """Minutes from home of the placed interns, None when none is known: mean, mean of the farthest tenth, largest.

    ``farthest``: the largest to any place of a site. ``unknown``: interns without minutes.
    """

    mean: float | None = None
    worst_decile: float | None = None
    largest: float | None = None
    farthest: float | None = None
    unknown: int = 0


@dataclass(frozen=True)
class Run:
    """One plan. ``method`` None: the plan in force.

    ``proved``: no plan has better levels; else ``first_unproved`` is the code of the first level that may be better,
    and ``bound_gap`` by how much at most, as a share of its value. ``problems``: what the independent checker says.
    ``notes``: what else must be said. ``blocking``: pairs that would both gain by leaving a stable plan, in words.
    ``id``, ``at`` (UTC) and ``author`` are set when it was kept.
    """

    method: Method | None
    label: str
    settings: AllocationSettings
    semester_id: int
    placements: tuple[Placement, ...]
    levels: tuple[RunLevel, ...]
    proved: bool
    bound_gap: float
    first_unproved: str
    seconds: float
    seed: int
    problems: tuple[Problem, ...] = ()
    ranks: RankProfile = RankProfile()
    minutes: MinutesProfile = MinutesProfile()
    types: tuple[TypeFilling, ...] = ()
    notes: tuple[str, ...] = ()
    blocking: tuple[str, ...] = ()
    id: int | None = None
    at: datetime | None = None
    author: str = ""

    @cached_property
    def post_of(self) -> Mapping[int, int]:
        """Post id by intern id, of whoever has one."""
        return {item.intern_id: item.post_id for item in self.placements if item.post_id is not None}

    @property
    def placed(self) -> int:
        """Interns with a post."""
        return len(self.post_of)

    @property
    def unplaced(self) -> tuple[Placement, ...]:
        """Interns without one; ``why`` of each says why."""
        return tuple(item for item in self.placements if item.post_id is None)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What forbids that this plan be validated."""
        return tuple(
            problem
            for problem in self.problems
            if problem.severity is Severity.ERROR and problem.rule not in WITHOUT_PLAN_RULES
        )

    @property
    def unproved_name(self) -> str:
        """Name of the first level that may be better; empty when none may."""
        return level_name(self.first_unproved) if self.first_unproved else ""

    def named(self, label: str) -> "Run":
        """The same under another label."""
        return replace(self, label=label)
