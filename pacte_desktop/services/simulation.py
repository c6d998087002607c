"""A whole round chosen from written wishes, in memory; nothing is written in the plan.

Each intern takes, in call order, the best of their wishes that still has a seat and that the rules allow; then, unless
lists are left as they are, the nearest post left. By local rule (veto) only posts that strand nobody are taken.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from pacte_desktop.domain.choice import CallListEntry, ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.curriculum import InternshipType, Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Problem
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.wish_file import read_wish_file
from pacte_desktop.placement.call_order import call_order
from pacte_desktop.placement.eligible_pairs import InstanceInputs, make_instance
from pacte_desktop.placement.instance import NOBODY, Instance
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.placement.preferences import first_choice
from pacte_desktop.services.board import read_board
from pacte_desktop.services.held_session import HeldSession, read_held, seats_at_start, session_posts
from pacte_desktop.services.home_minutes import plan_home_minutes
from pacte_desktop.services.round_outlook import Outlook, look_ahead
from pacte_desktop.services.round_view import vetoes
from pacte_desktop.services.session_gate import callable_interns, gate_of
from pacte_desktop.services.simulated_round import Alarm, Simulation, Taken, TypeOutcome
from pacte_desktop.store import choice_queries, queries
from pacte_desktop.store.plan_file import PlanFile

__all__ = ["Simulation", "prepared_round", "read_wishes", "simulate_round"]


@dataclass(frozen=True)
class PreparedRound:
    """A round ready to be simulated: the session before its first event, the numbers, and who was left out and why."""

    held: HeldSession
    outlook: Outlook
    instance: Instance
    blocked: tuple[Problem, ...]


def read_wishes(path: Path, board: PostBoard) -> tuple[Wish, ...]:
    """Wishes of a file by ids. Raises :class:`KnownError` with every number that the plan does not know."""
    interns = {intern.imotep_number: intern.id for intern in board.interns.values()}
    posts = {post.imotep_number: post.id for post in board.posts.values()}
    lines = read_wish_file(path)
    unknown = [line.intern for line in lines if line.intern not in interns]
    unknown += [line.post for line in lines if line.post not in posts]
    if unknown:
        names = list(dict.fromkeys(unknown))
        raise KnownError(
            translate("WishFile", "{path} : numéros inconnus du plan {numbers}{more}.").format(
                path=path, numbers=", ".join(names[:20]), more=" …" if len(names) > 20 else ""
            ),
            translate("WishFile", "Donnez les numéros IMOTEP des internes et des postes ouverts ce semestre."),
        )
    return tuple(Wish(interns[line.intern], posts[line.post], line.rank) for line in lines)


def simulate_round(
    plan: PlanFile,
    wishes: Sequence[Wish] | None = None,
    number: int | None = None,
    *,
    complete: bool = True,
    watch: Watch | None = None,
) -> Simulation:
    """The round of a session (by number; the last one that is not closed by default) chosen from ``wishes``.

    ``wishes``: those of the plan when None. ``complete``: who has no wish left takes the nearest post.
    """
    prepared = prepared_round(plan, wishes, number, watch=watch)
    held, instance, outlook = prepared.held, prepared.instance, prepared.outlook
    veto = vetoes(held.board)
    turns, alarms = [], []
    for row, intern in enumerate(outlook.pairs.interns):
        menu = outlook.ahead.menu(row)
        column = first_choice(instance, row, menu.safe if veto else menu.open, complete=complete)
        if column == NOBODY:
            outlook.ahead.leave(row)
            turns.append(Taken(intern, None))
            continue
        post = outlook.pairs.posts[column]
        if not menu.safe[column]:
            certificate = outlook.certificate(intern.id, post.id)
            if certificate is not None:
                sentence = outlook.sentence(certificate)
                alarms.append(Alarm(row + 1, intern, post, outlook.stranded_by(certificate), sentence))
        outlook.ahead.take(row, column)
        turns.append(Taken(intern, post, max(0, int(instance.wish_rank[row, column]))))
    return Simulation(
        session=held.session,
        board=held.board,
        turns=tuple(turns),
        alarms=tuple(alarms),
        by_type=_by_type(held, turns),
        blocked=prepared.blocked,
    )


def prepared_round(
    plan: PlanFile, wishes: Sequence[Wish] | None = None, number: int | None = None, *, watch: Watch | None = None
) -> PreparedRound:
    """The round as it stood before its first event, with travel from home; see :func:`simulate_round`."""
    with plan.read() as reader:
        held, blocked = _before_the_first_event(reader, number)
        known = choice_queries.wishes(reader) if wishes is None else tuple(wishes)
    outlook = look_ahead(held)
    interns, posts = outlook.pairs.interns, outlook.pairs.posts
    sites = [site for _, site in sorted(held.board.sites.items())]
    minutes, farthest = plan_home_minutes(plan, interns, sites, watch).columns([post.site_id for post in posts])
    inputs = InstanceInputs(known, travel_min=minutes, farthest_min=farthest, eligible=outlook.pairs.eligible)
    bare = make_instance(held.board, interns, posts, inputs)
    instance = replace(
        bare,
        capacity=np.array([held.seats[post.id] for post in posts], np.int64),
        current=np.full(len(interns), NOBODY, np.int64),
        locked=np.zeros(len(interns), np.bool_),
    )
    return PreparedRound(held, outlook, instance, blocked)


def _before_the_first_event(reader: queries.Reader, number: int | None) -> tuple[HeldSession, tuple[Problem, ...]]:
    board = read_board(reader)
    session = _wanted(board, choice_queries.sessions(reader, board.semester.id), number)
    if session.id:
        held = replace(read_held(reader, session.id, board), events=())
        if held.is_closed:  # What it was is simulated, not what it would be.
            return held, ()
    else:
        posts = session_posts(board, session)
        held = HeldSession(session, board, posts, (), (), seats_at_start(board, session, posts), is_closed=False)
    drawn = tuple(board.interns[entry.intern_id] for entry in held.calls)
    interns = drawn or callable_interns(held.board, session)[0]
    gate = gate_of(held.board, session, interns)
    problems = (*gate.general, *(problem for found in gate.blocked.values() for problem in found))
    calls = held.calls or _listed(held, interns)
    return replace(held, calls=tuple(entry for entry in calls if entry.intern_id not in gate.blocked)), problems


def _listed(held: HeldSession, interns: Sequence[Intern]) -> tuple[CallListEntry, ...]:
    key = held.session.order_key
    order = call_order(held.board.parameters, "" if key == "imported" else key)
    return tuple(
        CallListEntry(0, held.session.id, place, intern.id, order.seniority(intern), order.key.key_shown(intern))
        for place, intern in enumerate(order.called(interns), start=1)
    )


def _wanted(board: PostBoard, sessions: Sequence[ChoiceSession], number: int | None) -> ChoiceSession:
    if number is not None:
        return session_numbered(sessions, number)
    going = [item for item in sessions if item.status in (SessionStatus.DRAFT, SessionStatus.OPEN)]
    if sessions:
        return (going or list(sessions))[-1]
    return ChoiceSession(
        id=0,
        semester_id=board.semester.id,
        number=1,
        label=translate("ChoiceSession", "Toutes les phases"),
        kind=ChoiceKind.PRE_CHOICE,
        phases=tuple(Phase),
        internship_types=(),
        order_key="",
        status=SessionStatus.DRAFT,
    )


def session_numbered(sessions: Sequence[ChoiceSession], number: int) -> ChoiceSession:
    """The session with this number. Raises :class:`KnownError` naming those that there are."""
    found = next((item for item in sessions if item.number == number), None)
    if found is None:
        raise KnownError(
            translate("ChoiceSession", "Le plan n’a pas de séance n° {number}.").format(number=number),
            translate("ChoiceSession", "Séances du semestre : {numbers}.").format(
                numbers=", ".join(f"{item.number} ({item.label})" for item in sessions)
                or translate("ChoiceSession", "aucune")
            ),
        )
    return found


def _by_type(held: HeldSession, turns: Sequence[Taken]) -> tuple[TypeOutcome, ...]:
    seats: dict[str, int] = defaultdict(int)
    for post in held.posts:
        seats[post.internship_type] += held.seats[post.id]
    taken: dict[str, int] = defaultdict(int)
    for turn in turns:
        if turn.post is not None:
            taken[turn.post.internship_type] += 1
    types = held.board.types
    known = [*(code for code in types if code in seats), *(code for code in seats if code not in types)]
    return tuple(
        TypeOutcome(types.get(code, InternshipType(code, code, code, False)), seats[code], taken[code])
        for code in known
    )
