"""Posts against interns (rule R7): for each choice session, overall, and by internship type and phase.

N is counted twice, on the interns called and on those present. Seats are those of open posts; a post open to several
phases counts in each of them, once in a total.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from pacte_desktop.domain.choice import ChoiceEvent, ChoiceKind, ChoiceSession, EventKind, SessionStatus
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.parameters import Parameters
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.placement.surplus import posts_min


@dataclass(frozen=True, slots=True)
class SessionAdequacy:
    """Interns and seats of one session, or of all when ``session_id`` is None. ``ratio``: seats to interns present.

    ``posts_min`` is the minimum for those present, ``posts_min_called`` for those called. A ratio is None without
    interns. ``number``: of the session in its semester.
    """

    label: str
    n_called: int
    n_present: int
    posts_min: int
    posts_min_called: int
    posts_open: int
    ratio: float | None
    ratio_called: float | None
    session_id: int | None = None
    number: int | None = None
    phases: tuple[Phase, ...] = ()
    internship_types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TypeAdequacy:
    """One internship type in one phase, in interns and seats.

    ``to_place``: interns present who may take the type. ``only``: those who can take no other type. ``accredited``:
    seats of accreditations that hold all semester. ``ratio``: seats open to interns who may take them.
    """

    internship_type: str
    phase: Phase
    to_place: int
    only: int
    accredited: int
    posts_open: int
    ratio: float | None
    taken: int
    vacant: int
    vacant_in_zip: int


@dataclass(frozen=True)
class Adequacy:
    """Adequacy of each session, of the whole semester, and the table by phase and type."""

    sessions: tuple[SessionAdequacy, ...]
    overall: SessionAdequacy
    table: tuple[TypeAdequacy, ...]


@dataclass(frozen=True)
class SessionFacts:
    """A session with whom it called (ids; None before the list was drawn up) and what happened in it."""

    session: ChoiceSession
    called: tuple[int, ...] | None = None
    events: tuple[ChoiceEvent, ...] = ()


def adequacy(
    board: PostBoard, sessions: Sequence[SessionFacts] = (), zip_communes: Collection[str] = frozenset()
) -> Adequacy:
    """Adequacy of the semester. Without any session, each phase counts as one. ``zip_communes``: INSEE codes."""
    wanted = [facts for facts in sessions if _counts(facts.session)]
    rows = [_of_session(board, facts) for facts in wanted] if wanted else _of_phases(board)
    return Adequacy(tuple(rows), _overall(board), tuple(_table(board, zip_communes)))


def _counts(session: ChoiceSession) -> bool:
    """A trial choice and an annulled session place nobody."""
    return session.kind is ChoiceKind.CHOICE and session.status is not SessionStatus.ANNULLED


def session_interns(board: PostBoard, session: ChoiceSession) -> list[Intern]:
    """Interns whom a session would call: its phases, something left to validate, one of its types needed."""
    found = []
    for intern in board.interns.values():
        if session.phases and intern.phase not in session.phases:
            continue
        needed = board.needed_types(intern)
        if needed and (not session.internship_types or set(needed) & set(session.internship_types)):
            found.append(intern)
    return found


def session_posts(board: PostBoard, session: ChoiceSession) -> list[OpenPost]:
    """Posts that a session offers."""
    return [
        post
        for post in board.posts.values()
        if (not session.phases or set(post.phases) & set(session.phases))
        and (not session.internship_types or post.internship_type in session.internship_types)
    ]


def _of_session(board: PostBoard, facts: SessionFacts) -> SessionAdequacy:
    session = facts.session
    called = list(facts.called) if facts.called is not None else [item.id for item in session_interns(board, session)]
    gone = _not_present(facts.events)
    present = [number for number in called if not board.situation(number).is_away and number not in gone]
    seats = sum(post.capacity for post in session_posts(board, session))
    return replace(
        _row(board, session.label, (len(called), len(present)), seats),
        session_id=session.id,
        number=session.number,
        phases=session.phases,
        internship_types=session.internship_types,
    )


def _not_present(events: Sequence[ChoiceEvent]) -> set[int]:
    """Interns whose last event in the session is an absence or a withdrawal."""
    last = {event.intern_id: event.kind for event in sorted(events, key=lambda event: event.number)}
    return {number for number, kind in last.items() if kind in (EventKind.ABSENT, EventKind.WITHDRAWN)}


def _row(board: PostBoard, label: str, counts: tuple[int, int], seats: int) -> SessionAdequacy:
    called, present = counts
    return SessionAdequacy(
        label=label,
        n_called=called,
        n_present=present,
        posts_min=posts_min(present, board.parameters),
        posts_min_called=posts_min(called, board.parameters),
        posts_open=seats,
        ratio=seats / present if present else None,
        ratio_called=seats / called if called else None,
    )


def _of_phases(board: PostBoard) -> list[SessionAdequacy]:
    rows = []
    for phase in Phase:
        interns = [intern for intern in _to_train(board) if intern.phase is phase]
        posts = [post for post in board.posts.values() if phase in post.phases]
        if interns or posts:
            seats = sum(post.capacity for post in posts)
            rows.append(replace(_row(board, phase.label, _counted(board, interns), seats), phases=(phase,)))
    return rows


def _overall(board: PostBoard) -> SessionAdequacy:
    seats = sum(post.capacity for post in board.posts.values())
    return _row(board, translate("Adequacy", "Ensemble"), _counted(board, _to_train(board)), seats)


def _to_train(board: PostBoard) -> list[Intern]:
    """Interns with something left to validate, present or not."""
    return [intern for intern in board.interns.values() if board.remaining(intern)]


def _counted(board: PostBoard, interns: Sequence[Intern]) -> tuple[int, int]:
    """All of them, and those who are not away."""
    return len(interns), sum(not board.situation(intern.id).is_away for intern in interns)


def _table(board: PostBoard, zip_communes: Collection[str]) -> list[TypeAdequacy]:
    may: Counter[tuple[str, Phase]] = Counter()
    only: Counter[tuple[str, Phase]] = Counter()
    for intern in _to_train(board):
        if board.situation(intern.id).is_away:
            continue
        needed = set(board.needed_types(intern))
        may.update((code, intern.phase) for code in needed)
        only.update((code, intern.phase) for code in needed if len(needed) == 1)
    opened = _posts_by(board)
    accredited = accredited_seats(board)
    keys = {*may, *accredited, *opened}
    order = list(board.types)
    ranked = sorted(keys, key=lambda key: (list(Phase).index(key[1]), order.index(key[0]) if key[0] in order else 99))
    rows = []
    for key in ranked:
        posts = opened.get(key, [])
        seats = sum(post.capacity for post in posts)
        vacant = {post.id: vacant_seats(board, post) for post in posts}
        rows.append(
            TypeAdequacy(
                internship_type=key[0],
                phase=key[1],
                to_place=may[key],
                only=only[key],
                accredited=accredited[key],
                posts_open=seats,
                ratio=seats / may[key] if may[key] else None,
                taken=sum(board.taken[post.id] for post in posts),
                vacant=sum(vacant.values()),
                vacant_in_zip=sum(vacant[post.id] for post in posts if _main_commune(board, post) in zip_communes),
            )
        )
    return rows


def counts_called(parameters: Parameters) -> bool:
    """True where the minimum is that of the interns called (``surplus.n_basis``), else of those present."""
    return parameters.text("surplus.n_basis") == "CALLED"


def needed_posts(row: SessionAdequacy, parameters: Parameters) -> int:
    """Fewest posts that the rule asks for."""
    return row.posts_min_called if counts_called(parameters) else row.posts_min


def vacant_seats(board: PostBoard, post: OpenPost) -> int:
    """Seats of a post that nobody holds."""
    return max(0, post.capacity - board.taken[post.id])


def accredited_seats(board: PostBoard) -> Counter[tuple[str, Phase]]:
    """Seats of accreditations that hold on every day of the semester, by type and phase."""
    seats: Counter[tuple[str, Phase]] = Counter()
    for found in board.accreditations.values():
        for item in found:
            if item.spans(board.semester):
                seats[item.internship_type, item.phase] += item.capacity
    return seats


def _posts_by(board: PostBoard) -> Mapping[tuple[str, Phase], list[OpenPost]]:
    found: dict[tuple[str, Phase], list[OpenPost]] = {}
    for post in board.posts.values():
        for phase in post.phases:
            found.setdefault((post.internship_type, phase), []).append(post)
    return found


def _main_commune(board: PostBoard, post: OpenPost) -> str:
    site = board.sites.get(post.site_id)
    return site.main_insee_code if site else ""
