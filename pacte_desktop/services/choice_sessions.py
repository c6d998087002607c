"""Choice sessions of a plan: prepare, check who may be called, draw up the call list, open."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.choice import CallListEntry, ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.placement.call_order import call_order
from pacte_desktop.placement.choice_round import Standing
from pacte_desktop.placement.eligibility import Gate
from pacte_desktop.services.board import read_board
from pacte_desktop.services.derogations import grant_derogation, revoke_derogation
from pacte_desktop.services.frozen_rounds import (
    RoundCheck,
    RoundComparison,
    annul,
    compare_rounds,
    freeze,
    frozen_rounds,
    second_procedure,
    verify,
)
from pacte_desktop.services.held_session import HeldSession, closed_error, known_session, last_frozen, read_held
from pacte_desktop.services.session_gate import (
    GateError,
    LeftOut,
    callable_interns,
    gate_of,
)
from pacte_desktop.store import choice_edits, choice_queries, queries
from pacte_desktop.store.plan_file import PlanFile, Writing

__all__ = [
    "Call",
    "CallList",
    "Gate",
    "GateError",
    "LeftOut",
    "RoundCheck",
    "RoundComparison",
    "annul",
    "call_list",
    "change_session",
    "compare_rounds",
    "create_session",
    "draw_up",
    "freeze",
    "frozen_rounds",
    "gate",
    "grant_derogation",
    "open_session",
    "remove_session",
    "revoke_derogation",
    "second_procedure",
    "sessions",
    "set_proxy",
    "verify",
]


@dataclass(frozen=True, slots=True)
class Call:
    """A line of the call list. ``at`` is local time, None on a session without a day or with a time unknown."""

    entry: CallListEntry
    intern: Intern
    at: datetime | None
    standing: Standing


@dataclass(frozen=True)
class CallList:
    """Who is called in which order; ``left_out`` names those of the phase who are not, and why. Empty before it is
    drawn up."""

    session: ChoiceSession
    calls: tuple[Call, ...]
    left_out: tuple[LeftOut, ...] = ()


def sessions(plan: PlanFile, semester_id: int | None = None) -> tuple[ChoiceSession, ...]:
    """Choice sessions of a semester (that of the plan when none is given), in their order."""
    with plan.read() as reader:
        return choice_queries.sessions(reader, semester_id or queries.plan_info(reader).semester_id)


def create_session(
    plan: PlanFile,
    *,
    label: str,
    phases: Sequence[Phase],
    internship_types: Sequence[str] = (),
    kind: ChoiceKind = ChoiceKind.CHOICE,
    order_key: str = "",
    day: date | None = None,
    first_call: str = "09:00",
    minutes_a_turn: float = 2.0,
    hosts_done: bool = False,
    venue: str = "",
) -> int:
    """Prepare a session of the plan's semester; returns its id. An empty ``order_key``: the parameter ``order.key``."""
    with plan.write() as writing:
        board = read_board(writing.session)
        earlier = choice_queries.sessions(writing.session, board.semester.id)
        value = ChoiceSession(
            id=0,
            semester_id=board.semester.id,
            number=max((item.number for item in earlier), default=0) + 1,
            label=label.strip(),
            kind=kind,
            phases=tuple(phases),
            internship_types=tuple(internship_types),
            order_key=call_order(board.parameters, order_key).key.code,
            status=SessionStatus.DRAFT,
            day=day,
            first_call=first_call,
            minutes_a_turn=minutes_a_turn,
            hosts_done=hosts_done,
            venue=venue.strip(),
        )
        _check(value)
        writing.name(QT_TRANSLATE_NOOP("History", "préparer la séance « {session} »"), session=value.label)
        return choice_edits.add_session(writing.session, value)


def change_session(plan: PlanFile, session: ChoiceSession) -> Changes:
    """Write a session in preparation over the one with its id; its call list is drawn up again afterwards."""
    with plan.write() as writing:
        before = draft(writing, session.id)
        call_order(read_board(writing.session).parameters, session.order_key)  # Raises for an unknown key.
        value = replace(
            session,
            semester_id=before.semester_id,
            number=before.number,
            status=before.status,
            replaces_id=before.replaces_id,
        )
        _check(value)
        writing.name(QT_TRANSLATE_NOOP("History", "modifier la séance « {session} »"), session=value.label)
        choice_edits.change_session(writing.session, value)
        if _calls_others(before, value):
            choice_edits.replace_calls(writing.session, session.id, ())
    return writing.changes


def _calls_others(before: ChoiceSession, after: ChoiceSession) -> bool:
    return (before.phases, before.internship_types, before.order_key) != (
        after.phases,
        after.internship_types,
        after.order_key,
    )


def remove_session(plan: PlanFile, session_id: int) -> Changes:
    """Delete a session in preparation in which nothing has happened."""
    with plan.write() as writing:
        value = draft(writing, session_id)
        writing.name(QT_TRANSLATE_NOOP("History", "supprimer la séance « {session} »"), session=value.label)
        choice_edits.remove_session(writing.session, session_id)
    return writing.changes


def gate(
    plan: PlanFile, session_id: int, *, leave_out: Collection[int] = (), imported: Sequence[int] | None = None
) -> Gate:
    """Who may not be called, and why: of the call list, or before it is drawn up of those who would be on it."""
    with plan.read() as reader:
        held = read_held(reader, session_id)
        drawn = held.calls and imported is None and not leave_out
        return _gate_of(held, _listed(held) if drawn else _wanted(held, leave_out, imported))


def _listed(held: HeldSession) -> tuple[Intern, ...]:
    """Interns of the list whose turn has not passed."""
    return tuple(held.board.interns[entry.intern_id] for entry in held.state.waiting)


def _wanted(held: HeldSession, leave_out: Collection[int], imported: Sequence[int] | None) -> tuple[Intern, ...]:
    """Interns to be called: those of an imported list whatever their state, else those of the phases who choose."""
    if imported is None:
        return callable_interns(held.board, held.session, leave_out)[0]
    unknown = [str(intern_id) for intern_id in imported if intern_id not in held.board.interns]
    if unknown:
        raise KnownError(
            translate("ChoiceSession", "La liste importée nomme des internes inconnus du plan : {ids}.").format(
                ids=", ".join(unknown)
            )
        )
    return tuple(held.board.interns[intern_id] for intern_id in imported if intern_id not in leave_out)


def _gate_of(held: HeldSession, interns: Sequence[Intern]) -> Gate:
    return gate_of(held.board, held.session, interns)


def call_list(plan: PlanFile, session_id: int) -> CallList:
    """The call list with times. Raises :class:`GateError` when somebody on it may not be called."""
    with plan.read() as reader:
        held = read_held(reader, session_id)
        if not held.is_closed:
            found = _gate_of(held, _listed(held))
            if not found.passes:
                raise GateError(found)
        listed = {entry.intern_id for entry in held.calls}
        _, left_out = callable_interns(held.board, held.session, set(held.board.interns) - listed)
        return CallList(
            held.session,
            tuple(
                Call(
                    entry,
                    held.board.interns[entry.intern_id],
                    call_time(held.session, entry.position),
                    held.state.standing(entry.intern_id),
                )
                for entry in held.calls
            ),
            left_out if held.calls else (),
        )


def call_time(session: ChoiceSession, position: int) -> datetime | None:
    """Local time at which a 1-based place of the list is called, whole minutes."""
    if session.day is None:
        return None
    start = datetime.combine(session.day, time.fromisoformat(session.first_call))
    return start + timedelta(minutes=int((position - 1) * session.minutes_a_turn))


def draw_up(
    plan: PlanFile, session_id: int, *, leave_out: Collection[int] = (), imported: Sequence[int] | None = None
) -> Changes:
    """Draw up the call list anew: every intern of the phases who takes a post here, but those set aside.

    ``imported``: intern ids of a list made elsewhere, in its order, which the key « imported » follows.
    Raises :class:`GateError` with everybody who may not be called; then nothing is written.
    """
    with plan.write() as writing:
        draft(writing, session_id)
        held = read_held(writing.session, session_id)
        interns = _wanted(held, leave_out, imported)
        found = _gate_of(held, interns)
        if not found.passes:
            raise GateError(found)
        writing.name(QT_TRANSLATE_NOOP("History", "établir la liste d’appel « {session} »"), session=held.session.label)
        choice_edits.replace_calls(writing.session, session_id, _entries(held, interns, imported))
    return writing.changes


def _entries(held: HeldSession, interns: Sequence[Intern], imported: Sequence[int] | None) -> list[CallListEntry]:
    """The list in call order; proxies of the list before are kept."""
    if imported is None and held.session.order_key == "imported":
        imported = [entry.intern_id for entry in held.calls]
        if not imported:
            raise KnownError(
                translate("ChoiceSession", "L’ordre de cette séance est celui d’une liste importée."),
                translate("ChoiceSession", "Importez cette liste, ou choisissez une autre clé de classement."),
            )
    places = {intern_id: place for place, intern_id in enumerate(imported or (), start=1)}
    order = call_order(held.board.parameters, held.session.order_key, places)
    proxies = {entry.intern_id: entry.proxy for entry in held.calls}
    return [
        CallListEntry(
            0,
            held.session.id,
            position,
            intern.id,
            order.seniority(intern),
            order.key.key_shown(intern),
            proxies.get(intern.id, ""),
        )
        for position, intern in enumerate(order.called(interns), start=1)
    ]


def open_session(plan: PlanFile, session_id: int) -> Changes:
    """Open the round: from now on its list is fixed. Raises :class:`GateError`, or when there is no list."""
    with plan.write() as writing:
        draft(writing, session_id)
        held = read_held(writing.session, session_id)
        if not held.calls:
            raise KnownError(
                translate("ChoiceSession", "La séance n’a pas de liste d’appel."),
                translate("ChoiceSession", "Établissez-la, puis ouvrez la séance."),
            )
        found = _gate_of(held, _listed(held))
        if not found.passes:
            raise GateError(found)
        writing.name(QT_TRANSLATE_NOOP("History", "ouvrir la séance « {session} »"), session=held.session.label)
        choice_edits.change_session(writing.session, replace(held.session, status=SessionStatus.OPEN))
    return writing.changes


def set_proxy(plan: PlanFile, session_id: int, intern_id: int, proxy: str) -> Changes:
    """Name who chooses for an intern (empty: nobody), while the session is in preparation or open."""
    with plan.write() as writing:
        held = read_held(writing.session, session_id)
        if held.is_closed:
            raise closed_error(held.session)
        entry = next((entry for entry in held.calls if entry.intern_id == intern_id), None)
        if entry is None:
            raise KnownError(translate("ChoiceSession", "Cet interne n’est pas dans la liste d’appel."))
        writing.name(
            QT_TRANSLATE_NOOP("History", "noter la procuration de {intern}"),
            intern=held.board.interns[intern_id].full_name,
        )
        choice_edits.set_proxy(writing.session, entry.id, proxy.strip())
    return writing.changes


def draft(writing: Writing, session_id: int) -> ChoiceSession:
    """The session, in preparation. Raises :class:`KnownError` when it was opened, frozen or annulled."""
    value = known_session(writing.session, session_id)
    if last_frozen(choice_queries.frozen_rounds(writing.session), session_id):
        raise closed_error(value)
    if value.status is not SessionStatus.DRAFT or choice_queries.events(writing.session, session_id):
        raise KnownError(
            translate("ChoiceSession", "La séance « {label} » est {status} : elle ne se prépare plus.").format(
                label=value.label, status=value.status.label
            ),
            translate("ChoiceSession", "Annulez son ouverture, ou préparez une autre séance."),
        )
    return value


def _check(session: ChoiceSession) -> None:
    problem = _problem(session)
    if problem:
        raise KnownError(problem)


def _problem(session: ChoiceSession) -> str:
    if not session.label:
        return translate("ChoiceSession", "Donnez un nom à la séance.")
    if not session.phases:
        return translate("ChoiceSession", "Une séance concerne au moins une phase.")
    if session.minutes_a_turn <= 0:
        return translate("ChoiceSession", "Chaque tour doit durer plus de zéro minute.")
    try:
        time.fromisoformat(session.first_call)
    except ValueError:
        return translate("ChoiceSession", "L’heure du premier appel s’écrit 09:00.")
    return ""
