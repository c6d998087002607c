"""What a computation depends on, read from the plan once: a task in a thread needs nothing else of the file."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.wishes import HostRank, Wish
from pacte_desktop.placement.adequacy import SessionFacts
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.adequacy import communes_in_zip, session_facts
from pacte_desktop.services.allocation.settings import AllocationSettings
from pacte_desktop.services.board import read_board
from pacte_desktop.services.coverage import CoverageInput, coverage_input, without_official
from pacte_desktop.store import choice_queries, queries
from pacte_desktop.store.plan_file import PlanFile


@dataclass(frozen=True)
class AllocationInput:
    """The board and what it does not know: wishes, rankings of the sites, couples, sessions, past posts, minutes.

    ``semesters``: all of the plan, oldest first. ``next_posts``: posts already opened for the semester after this one.
    ``past_posts``: posts of earlier semesters. ``supervisors``: their number by site id. ``zip_communes``:
    INSEE codes. ``territory`` None: minutes are not looked at. ``plan_couples``: pairs of intern ids.
    """

    settings: AllocationSettings
    board: PostBoard
    wishes: tuple[Wish, ...] = ()
    host_ranks: tuple[HostRank, ...] = ()
    sessions: tuple[SessionFacts, ...] = ()
    semesters: tuple[Semester, ...] = ()
    next_posts: tuple[OpenPost, ...] = ()
    past_posts: tuple[OpenPost, ...] = ()
    supervisors: Mapping[int, int] = field(default_factory=dict)
    zip_communes: frozenset[str] = frozenset()
    territory: CoverageInput | None = None
    plan_couples: tuple[tuple[int, int], ...] = ()

    @property
    def couples(self) -> tuple[tuple[int, int], ...]:
        """Couples that the settings ask for: the named ones, and those of the plan where they want them; each once."""
        named = self.settings.couples
        known = {frozenset(pair) for pair in named}
        own = self.plan_couples if self.settings.bring_couples else ()
        return (*named, *(pair for pair in own if frozenset(pair) not in known))

    def asked(self, settings: AllocationSettings) -> "AllocationInput":
        """The same plan under other settings."""
        return replace(self, settings=settings)


def allocation_input(
    plan: PlanFile, settings: AllocationSettings | None = None, *, with_travel: bool = True
) -> AllocationInput:
    """Read it. Where the file was opened, not in a thread. ``with_travel`` False spares what asks for minutes."""
    territory = without_official(coverage_input(plan)) if with_travel else None
    zip_communes = communes_in_zip(plan)
    with plan.read() as reader:
        found = read_input(reader, settings or AllocationSettings(), territory)
    return replace(found, zip_communes=zip_communes)


def read_input(
    reader: queries.Reader, settings: AllocationSettings, territory: CoverageInput | None
) -> AllocationInput:
    """The same inside a transaction."""
    board = read_board(reader)
    semesters = tuple(sorted(queries.semesters(reader), key=lambda item: item.start))
    now = [item.id for item in semesters].index(board.semester.id)
    following = semesters[now + 1 : now + 2]
    return AllocationInput(
        settings=settings,
        board=board,
        wishes=choice_queries.wishes(reader),
        host_ranks=choice_queries.host_ranks(reader),
        sessions=session_facts(reader, board.semester.id),
        semesters=semesters,
        next_posts=_posts(reader, following),
        past_posts=_posts(reader, semesters[:now]),
        supervisors=Counter(member.site_id for member in queries.group_members(reader)),
        territory=territory,
        plan_couples=choice_queries.couples(reader),
    )


def _posts(reader: queries.Reader, semesters: Sequence[Semester]) -> tuple[OpenPost, ...]:
    return tuple(post for semester in semesters for post in queries.open_posts(reader, semester.id))
