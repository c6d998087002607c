"""A choice round as the window, the projector and the command line look at it: one value, new after each event."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.choice import CallListEntry, ChoiceSession, EventKind
from pacte_desktop.domain.curriculum import InternshipType
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import Assignment, OpenPost
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.choice_round import RoundState
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.held_session import HeldSession, read_held
from pacte_desktop.services.round_outlook import Outlook, look_ahead
from pacte_desktop.store import choice_queries, queries
from pacte_desktop.store.plan_file import PlanFile, newest_steps, rows_of_step, step_before

VETO = "veto"
"""Value of ``lookahead.mode`` that refuses what would strand somebody; any other value only says so."""

_TABLES_OF_A_TURN = frozenset({"choice_event", "assignment"})

_sort_key = lru_cache(maxsize=8192)(french_key)
"""Names of sites are sorted again at every turn."""


@dataclass(frozen=True, slots=True)
class MenuRow:
    """A post that the intern at hand may take. ``wish_rank`` is None when they did not wish it.

    Not ``is_safe``: after it, those in ``strands`` could no longer be placed, and ``sentence`` says why.
    """

    post: OpenPost
    site: TrainingSite | None
    internship_type: InternshipType
    seats_free: int
    is_safe: bool = True
    strands: tuple[str, ...] = ()
    sentence: str = ""
    wish_rank: int | None = None


@dataclass(frozen=True, slots=True)
class TypeRemaining:
    """Seats of one internship type: offered at the start, still free, and on how many posts."""

    internship_type: InternshipType
    seats_at_start: int
    seats_free: int
    posts_free: int


@dataclass(frozen=True)
class Round:
    """One moment of a round. ``wishes`` gives rank by post id, by intern id."""

    held: HeldSession
    outlook: Outlook
    wishes: Mapping[int, Mapping[int, int]]

    @property
    def session(self) -> ChoiceSession:
        """The session."""
        return self.held.session

    @property
    def board(self) -> PostBoard:
        """Posts, interns and assignments of the semester."""
        return self.held.board

    @property
    def state(self) -> RoundState:
        """Who was called, who waits, what is free."""
        return self.held.state

    @property
    def current(self) -> CallListEntry | None:
        """The entry at hand; None when everybody was called."""
        return self.state.current

    @property
    def current_intern(self) -> Intern | None:
        """The intern at hand."""
        return self.board.interns[self.current.intern_id] if self.current else None

    @property
    def is_veto(self) -> bool:
        """True when a choice that strands somebody is refused, by local rule."""
        return vetoes(self.board)

    def intern(self, entry: CallListEntry) -> Intern:
        """The intern of an entry."""
        return self.board.interns[entry.intern_id]

    @cached_property
    def stranded(self) -> tuple[Intern, ...]:
        """Waiting interns for whom nothing will be left whatever is chosen before them."""
        return self.outlook.stranded

    def menu(self, supernumerary: EventKind | None = None) -> tuple[MenuRow, ...]:
        """What the intern at hand may take: wishes first, then by type and site. Empty when nobody waits.

        Supernumerary, nothing strands anybody; one who validates nothing may also sit on a full post.
        """
        if self.current is None:
            return ()
        return self._usual_menu if supernumerary is None else self._supernumerary_menu(supernumerary)

    @cached_property
    def _usual_menu(self) -> tuple[MenuRow, ...]:
        assert self.current is not None
        found = self.outlook.menu(self.current.intern_id)
        rows = []
        for column, post in enumerate(self.outlook.pairs.posts):
            if not found.open[column]:
                continue
            row = self._row(post)
            if not found.safe[column]:
                certificate = self.outlook.certificate(self.current.intern_id, post.id)
                if certificate is not None:
                    row = replace(
                        row,
                        is_safe=False,
                        strands=self.outlook.stranded_by(certificate),
                        sentence=self.outlook.sentence(certificate),
                    )
            rows.append(row)
        return self._ordered(rows)

    def _supernumerary_menu(self, kind: EventKind) -> tuple[MenuRow, ...]:
        assert self.current is not None
        intern = self.board.interns[self.current.intern_id]
        if kind is EventKind.SURNOMBRE_VALIDANT:
            eligible = self.outlook.pairs.eligible[self.outlook.pairs.row[intern.id]]
            posts = [
                post
                for column, post in enumerate(self.outlook.pairs.posts)
                if eligible[column] and self.state.seats[post.id] > 0
            ]
        else:
            posts = [post for post in self.held.posts if intern.phase in post.phases]
        return self._ordered([self._row(post) for post in posts])

    def _row(self, post: OpenPost) -> MenuRow:
        assert self.current is not None
        code = post.internship_type
        return MenuRow(
            post=post,
            site=self.board.sites.get(post.site_id),
            internship_type=self.board.types.get(code, InternshipType(code, code, code, False)),
            seats_free=self.state.seats[post.id],
            wish_rank=self.wishes.get(self.current.intern_id, {}).get(post.id),
        )

    @staticmethod
    def _ordered(rows: list[MenuRow]) -> tuple[MenuRow, ...]:
        return tuple(
            sorted(
                rows,
                key=lambda row: (
                    row.wish_rank is None,
                    row.wish_rank or 0,
                    _sort_key(row.internship_type.label),
                    _sort_key(row.site.name if row.site else ""),
                    row.post.imotep_number,
                ),
            )
        )

    def remaining_by_type(self) -> tuple[TypeRemaining, ...]:
        """Seats still free by internship type, in the order of the rules; types without a post here are left out."""
        found = []
        for code, kind in self.board.types.items():
            posts = [post for post in self.held.posts if post.internship_type == code]
            if posts:
                free = [self.state.seats[post.id] for post in posts]
                start = sum(self.held.seats[post.id] for post in posts)
                found.append(TypeRemaining(kind, start, sum(free), sum(seats > 0 for seats in free)))
        return tuple(found)

    def presence_note(self) -> str:
        """What a validating supernumerary is told about presence; empty when no length is asked."""
        return presence_note(self.board)

    def refreshed(self, plan: PlanFile, changes: Changes) -> "Round":
        """The round after ``changes``; after one event, only what it wrote is read.

        Everything is read again when any other step was made or undone since this round was read.
        """
        if not set(changes.ids) <= _TABLES_OF_A_TURN:
            return open_round(plan, self.session.id)
        with plan.read() as reader:
            steps = newest_steps(reader)
            if steps == self.held.steps:
                return self
            if not self._is_one_more(steps) or step_before(reader, steps[0]) != self.held.steps[0]:
                return read_round(reader, self.session.id)
            rows = rows_of_step(reader, steps[0])
            last = self.held.events[-1].number if self.held.events else 0
            events = choice_queries.events(reader, self.session.id, after=last)
            ids = rows.get("assignment", frozenset())
            given = queries.assignments(reader, self.session.semester_id, ids)
            is_ours = all(item.session_id == self.session.id for item in (*given, *self._assigned(ids)))
            is_told = frozenset(event.id for event in events) == rows.get("choice_event", frozenset())
            if not (events and is_ours and is_told and set(rows) <= _TABLES_OF_A_TURN):
                return read_round(reader, self.session.id)
        # Seats at the start are unchanged: what this session gives is not among what was taken before it.
        others = [item for item in self.board.assignments if item.id not in ids]
        board = replace(self.board, assignments=tuple(sorted((*others, *given), key=lambda item: item.id)))
        held = replace(self.held, board=board, events=(*self.held.events, *events), steps=steps)
        outlook = self.outlook.after(held.state, events)
        return Round(held, replace(outlook, board=board), self.wishes)

    def _assigned(self, ids: Collection[int]) -> list[Assignment]:
        """Assignments that the board had with these ids."""
        return [item for item in self.board.assignments if item.id in ids]

    def _is_one_more(self, steps: tuple[int, int]) -> bool:
        """True when exactly one step was made since, none undone before and none after it."""
        newest, in_force = self.held.steps
        return newest == in_force and steps == (newest + 1, newest + 1)


def open_round(plan: PlanFile, session_id: int) -> Round:
    """The round of a session as it stands in the file. Raises :class:`KnownError` when there is no such session."""
    with plan.read() as reader:
        return read_round(reader, session_id)


@dataclass(frozen=True)
class UnreadyRound:
    """A round as it was read; :meth:`ready` judges every pair of intern and post, and reads nothing more."""

    held: HeldSession
    wishes: Mapping[int, Mapping[int, int]]

    def ready(self) -> Round:
        """The round with its look-ahead; may be made beside the window."""
        return Round(self.held, look_ahead(self.held), self.wishes)


def read_round(reader: queries.Reader, session_id: int) -> Round:
    """The round inside a transaction."""
    return _read_unready(reader, session_id).ready()


def unready_round(plan: PlanFile, session_id: int) -> UnreadyRound:
    """What :func:`open_round` reads, without the work. Raises :class:`KnownError` when there is no such session."""
    with plan.read() as reader:
        return _read_unready(reader, session_id)


def _read_unready(reader: queries.Reader, session_id: int) -> UnreadyRound:
    held = read_held(reader, session_id)
    wishes: dict[int, dict[int, int]] = {}
    for wish in choice_queries.wishes(reader):
        if wish.post_id in held.seats:
            wishes.setdefault(wish.intern_id, {})[wish.post_id] = wish.rank
    return UnreadyRound(held, wishes)


def vetoes(board: PostBoard) -> bool:
    """True when ``lookahead.mode`` refuses what would strand somebody."""
    return board.parameters.text("lookahead.mode") == VETO


def presence_note(board: PostBoard) -> str:
    """« Le semestre n’est validé qu’avec 4 mois de présence au moins. »"""
    months = board.parameters.optional_integer("surnombre.min_presence_months")
    if not months:
        return ""
    return translate("Round", "Le semestre n’est validé qu’avec {months} mois de présence au moins.").format(
        months=months
    )
