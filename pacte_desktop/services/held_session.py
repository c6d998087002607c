"""One choice session read from a plan with all that it stands on: board, posts, call list, events, state."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from pacte_desktop.domain.choice import (
    CallListEntry,
    ChoiceEvent,
    ChoiceSession,
    EventKind,
    FrozenRound,
    SessionStatus,
)
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.choice_round import ImpossibleEventError, RoundState, fold_round, takes_a_seat
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import read_board
from pacte_desktop.store import choice_queries
from pacte_desktop.store.plan_file import newest_steps
from pacte_desktop.store.queries import Reader


@dataclass(frozen=True)
class HeldSession:
    """A session and its round. ``posts`` are those that it offers; ``seats`` those free before its first event.

    ``steps``: :func:`newest_steps` when it was read.
    """

    session: ChoiceSession
    board: PostBoard
    posts: tuple[OpenPost, ...]
    calls: tuple[CallListEntry, ...]
    events: tuple[ChoiceEvent, ...]
    seats: Mapping[int, int]
    is_closed: bool
    steps: tuple[int, int] = (0, 0)

    @cached_property
    def state(self) -> RoundState:
        """Where the round stands. Raises :class:`KnownError` when its events cannot follow each other."""
        try:
            return fold_round(self.calls, self.seats, self.events, held_outside=post_stays_open(self.board))
        except ImpossibleEventError as error:
            raise KnownError(
                translate("ChoiceSession", "La suite des événements de la séance ne tient pas : {detail}.").format(
                    detail=error
                ),
                translate("ChoiceSession", "Annulez la dernière étape, ou reprenez la dernière copie de sécurité."),
            ) from error


def read_held(reader: Reader, session_id: int, board: PostBoard | None = None) -> HeldSession:
    """The session inside a transaction; ``board`` when it was read there already. Raises :class:`KnownError`."""
    session = known_session(reader, session_id)
    board = replace(board or read_board(reader, session.semester_id), hosts_done=session.hosts_done)
    events = choice_queries.events(reader, session_id)
    chosen = {event.post_id for event in events}
    # A post that is offered no more, since its type was changed, is still that of who chose it.
    posts = tuple(post for _, post in sorted(board.posts.items()) if post.id in chosen or is_offered(post, session))
    kept = last_frozen(choice_queries.frozen_rounds(reader), session_id)
    seats = kept_seats(kept) if kept else seats_at_start(board, session, posts, events)
    return HeldSession(
        session=session,
        board=board,
        posts=tuple(post for post in posts if post.id in seats),  # Others were opened after a kept round.
        calls=choice_queries.calls(reader, session_id),
        events=events,
        seats=seats,
        steps=newest_steps(reader),
        is_closed=kept is not None or session.status in (SessionStatus.FROZEN, SessionStatus.ANNULLED),
    )


def known_session(reader: Reader, session_id: int) -> ChoiceSession:
    """The session with this id. Raises :class:`KnownError` when there is none."""
    found = choice_queries.choice_session(reader, session_id)
    if found is None:
        raise KnownError(
            translate("ChoiceSession", "Cette séance de choix n’existe plus dans le plan (identifiant {id}).").format(
                id=session_id
            )
        )
    return found


def closed_error(session: ChoiceSession) -> KnownError:
    """What is said when somebody would change a session that is kept."""
    return KnownError(
        translate("ChoiceSession", "La séance « {label} » est {status} : plus rien n’y change.").format(
            label=session.label, status=session.status.label
        ),
        translate("ChoiceSession", "Pour choisir de nouveau, annulez-la puis ouvrez une seconde procédure."),
    )


def session_posts(board: PostBoard, session: ChoiceSession) -> tuple[OpenPost, ...]:
    """Posts that a session offers: those of its types that are open to one of its phases, by id."""
    return tuple(post for _, post in sorted(board.posts.items()) if is_offered(post, session))


def is_offered(post: OpenPost, session: ChoiceSession) -> bool:
    """True for a post of the types of the session that is open to one of its phases."""
    in_types = not session.internship_types or post.internship_type in session.internship_types
    return in_types and bool(set(post.phases) & set(session.phases))


def post_stays_open(board: PostBoard) -> bool:
    """True when a validating supernumerary leaves the seat to the others (``surnombre.post_stays_open``)."""
    return board.parameters.flag("surnombre.post_stays_open")


def last_frozen(rounds: Sequence[FrozenRound], session_id: int) -> FrozenRound | None:
    """The newest kept state of a session."""
    return next((kept for kept in reversed(rounds) if kept.session_id == session_id), None)


def kept_seats(kept: FrozenRound) -> dict[int, int]:
    """Seats free at the start of a kept session, by post id."""
    try:
        payload: dict[str, Any] = json.loads(kept.payload)
        return {int(post_id): int(free) for post_id, free in payload["seats"].items()}
    except (ValueError, KeyError, AttributeError) as error:
        raise KnownError(
            translate("ChoiceSession", "La séance gardée n° {number} est illisible.").format(number=kept.number),
            translate("ChoiceSession", "Reprenez la dernière copie de sécurité."),
        ) from error


def seats_at_start(
    board: PostBoard, session: ChoiceSession, posts: Sequence[OpenPost], events: Sequence[ChoiceEvent] = ()
) -> dict[int, int]:
    """Capacity without those whom the session did not place; never fewer than it has given since."""
    outside = Counter(
        item.post_id for item in board.assignments if item.session_id != session.id and not item.is_supernumerary
    )
    given = _most_given(events, held_outside=post_stays_open(board))
    return {post.id: max(0, post.capacity - outside[post.id], given[post.id]) for post in posts}


def _most_given(events: Sequence[ChoiceEvent], *, held_outside: bool) -> Counter[int]:
    """Seats of each post that were taken at the fullest moment: a capacity lowered since takes nobody's seat."""
    held: dict[int, int] = {}
    now: Counter[int] = Counter()
    most: Counter[int] = Counter()
    for event in events:
        if event.kind is EventKind.WITHDRAWN:
            freed = held.pop(event.intern_id, None)
            if freed is not None:
                now[freed] -= 1
        elif event.post_id is not None and takes_a_seat(event.kind, held_outside=held_outside):
            held[event.intern_id] = event.post_id
            now[event.post_id] += 1
            most[event.post_id] = max(most[event.post_id], now[event.post_id])
    return most
