"""What happens in a choice round: take a post, be absent, come back, leave without one, withdraw.

Each act is one transaction, read anew inside it and in the file when the function returns: pulling the plug resumes at
the same intern. Undoing is the journal's.
"""

from datetime import UTC, datetime

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.choice import ChoiceEvent, ChoiceKind, EventKind, SessionStatus
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.rules import Refusal, Rule, check_capacity
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.placement.choice_round import Standing, takes_a_seat
from pacte_desktop.services.held_session import HeldSession, closed_error, read_held
from pacte_desktop.services.placement import RefusedError
from pacte_desktop.services.round_outlook import Outlook, look_ahead
from pacte_desktop.services.round_view import (
    MenuRow,
    Round,
    TypeRemaining,
    open_round,
    presence_note,
    vetoes,
)
from pacte_desktop.services.session_gate import GateError, gate_of
from pacte_desktop.store import choice_edits, choice_queries
from pacte_desktop.store.edits import Decision, add_assignment, remove_assignment
from pacte_desktop.store.plan_file import PlanFile, Writing, current_author, newest_steps

__all__ = [
    "BY_WISHES",
    "MenuRow",
    "Round",
    "StrandsError",
    "TypeRemaining",
    "mark_absent",
    "no_post",
    "open_round",
    "recall",
    "take",
    "withdraw",
]

BY_WISHES = "liste de vœux"
"""Who chose, when the written wishes of an absent intern did."""

UNVALIDATED = frozenset({Rule.CURRICULUM, Rule.RETAKE, Rule.REPEAT, Rule.CHU})
"""Rules of what an internship validates: one that validates nothing cannot break them."""


class StrandsError(KnownError):
    """By local rule, a choice after which somebody could not be placed is refused; ``strands`` names them."""

    def __init__(self, sentence: str, strands: tuple[str, ...]) -> None:
        super().__init__(
            sentence, translate("Round", "Choisissez un poste sûr, ou passez l’anticipation en mode « alarme ».")
        )
        self.strands = strands


def take(
    plan: PlanFile,
    session_id: int,
    intern_id: int,
    post_id: int,
    *,
    chosen_by: str = "",
    reason: str = "",
    supernumerary: EventKind | None = None,
    seen: Round | None = None,
) -> Changes:
    """The intern at hand takes a post. ``chosen_by``: who chose instead of them; ``seen``: the round on screen, used
    again when no step was made since it was read.

    ``supernumerary``: SURNOMBRE_VALIDANT sits outside the capacity of a post that still has a seat,
    SURNOMBRE_NON_VALIDANT on any. Raises :class:`RefusedError`, :class:`StrandsError` (local rule), :class:`GateError`,
    or :class:`KnownError` when it is not their turn.
    """
    with plan.write() as writing:
        held = _at_hand(writing, session_id, intern_id, seen)
        kind = supernumerary or EventKind.CHOICE
        refusals = _refusals(held, held.board.interns[intern_id], _post(held, post_id), kind)
        if refusals:
            raise RefusedError(refusals)
        alarm = _alarm(held, intern_id, post_id, seen) if kind is EventKind.CHOICE else ""
        note = presence_note(held.board) if kind is EventKind.SURNOMBRE_VALIDANT else ""
        texts = {"chosen_by": chosen_by.strip(), "reason": reason.strip() or note, "alarm": alarm}
        _seat(writing, held, _event(held, kind, intern_id, post_id, **texts), reason.strip())
    return writing.changes


def mark_absent(
    plan: PlanFile, session_id: int, intern_id: int, *, by_wishes: bool = False, seen: Round | None = None
) -> Changes:
    """The intern at hand does not answer. ``by_wishes``: the best of their written wishes that they may still take is
    taken for them; when there is none they are passed over, and can be recalled."""
    with plan.write() as writing:
        held = _at_hand(writing, session_id, intern_id, seen)
        wished = _best_wish(writing, held, intern_id, seen) if by_wishes else None
        if wished is None:
            writing.name(
                QT_TRANSLATE_NOOP("History", "noter l’absence de {intern}"),
                intern=held.board.interns[intern_id].full_name,
            )
            _record(writing, held, _event(held, EventKind.ABSENT, intern_id))
        else:
            post_id, alarm = wished
            texts = {"chosen_by": BY_WISHES, "alarm": alarm}
            _seat(writing, held, _event(held, EventKind.CHOICE, intern_id, post_id, **texts))
    return writing.changes


def recall(plan: PlanFile, session_id: int, intern_id: int) -> Changes:
    """An absent intern is there: they are called next."""
    with plan.write() as writing:
        held = _standing_in(writing, session_id, intern_id, Standing.ABSENT)
        writing.name(QT_TRANSLATE_NOOP("History", "rappeler {intern}"), intern=held.board.interns[intern_id].full_name)
        _record(writing, held, _event(held, EventKind.RECALLED, intern_id))
    return writing.changes


def no_post(plan: PlanFile, session_id: int, intern_id: int, *, reason: str = "") -> Changes:
    """The intern at hand leaves without a post."""
    with plan.write() as writing:
        held = _at_hand(writing, session_id, intern_id)
        writing.name(
            QT_TRANSLATE_NOOP("History", "noter que {intern} ne prend aucun poste"),
            intern=held.board.interns[intern_id].full_name,
        )
        _record(writing, held, _event(held, EventKind.NO_POST, intern_id, reason=reason.strip()))
    return writing.changes


def withdraw(plan: PlanFile, session_id: int, intern_id: int, *, reason: str = "") -> Changes:
    """The intern leaves the choice, before or after their turn. A seat that they had is free for those called later;
    turns that have passed stay as they were."""
    with plan.write() as writing:
        held = _standing_in(writing, session_id, intern_id, *(set(Standing) - {Standing.WITHDRAWN}))
        intern = held.board.interns[intern_id]
        assignment = held.board.by_intern.get(intern_id)
        writing.name(QT_TRANSLATE_NOOP("History", "noter le désistement de {intern}"), intern=intern.full_name)
        if assignment is not None and assignment.session_id == session_id:
            if assignment.is_locked:
                raise KnownError(
                    translate("Placement", "L’affectation de {name} est verrouillée.").format(name=intern.full_name),
                    translate("Placement", "Déverrouillez-la d’abord."),
                )
            remove_assignment(writing.session, assignment.id)
        _record(writing, held, _event(held, EventKind.WITHDRAWN, intern_id, reason=reason.strip()))
    return writing.changes


def _open_held(writing: Writing, session_id: int, seen: Round | None) -> HeldSession:
    """The open session; what is on screen when no step was made since it was read, else read again."""
    as_seen = seen is not None and seen.session.id == session_id and seen.held.steps == newest_steps(writing.session)
    held = seen.held if seen is not None and as_seen else read_held(writing.session, session_id)
    if held.is_closed:
        raise closed_error(held.session)
    if held.session.status is not SessionStatus.OPEN:
        raise KnownError(
            translate("Round", "La séance « {label} » n’est pas ouverte.").format(label=held.session.label),
            translate("Round", "Ouvrez-la d’abord."),
        )
    return held


def _standing_in(
    writing: Writing, session_id: int, intern_id: int, *wanted: Standing, seen: Round | None = None
) -> HeldSession:
    held = _open_held(writing, session_id, seen)
    if all(entry.intern_id != intern_id for entry in held.calls):
        raise KnownError(translate("ChoiceSession", "Cet interne n’est pas dans la liste d’appel."))
    standing = held.state.standing(intern_id)
    if standing not in wanted:
        raise KnownError(
            translate("Round", "Ce n’est plus possible : {name} est noté « {standing} ».").format(
                name=held.board.interns[intern_id].full_name, standing=standing.label
            )
        )
    return held


def _at_hand(writing: Writing, session_id: int, intern_id: int, seen: Round | None = None) -> HeldSession:
    """The session, when the intern is the next to be called and may be. Raises :class:`KnownError` otherwise."""
    held = _standing_in(writing, session_id, intern_id, *Standing, seen=seen)
    current = held.state.current
    if current is None or current.intern_id != intern_id:
        name = held.board.interns[intern_id].full_name
        raise KnownError(
            translate("Round", "Ce n’est pas le tour de {name}.").format(name=name),
            translate("Round", "Tous les internes ont été appelés.")
            if current is None
            else translate("Round", "C’est celui de {name}.").format(
                name=held.board.interns[current.intern_id].full_name
            ),
        )
    return held


def _post(held: HeldSession, post_id: int) -> OpenPost:
    found = next((post for post in held.posts if post.id == post_id), None)
    if found is None:
        raise KnownError(
            translate("Round", "Ce poste n’est pas offert dans cette séance."),
            translate("Round", "Choisissez-en un de la liste."),
        )
    return found


def _refusals(held: HeldSession, intern: Intern, post: OpenPost, kind: EventKind) -> list[Refusal]:
    """Rules that stand against this seat. A seat is free when it is so in the round and, but for a trial, which assigns
    nobody, in the plan, where somebody may have been moved by hand since."""
    gate = gate_of(held.board, held.session, [intern])
    if not gate.passes:
        raise GateError(gate)
    found = held.board.refusals(intern, post)
    if held.session.kind is ChoiceKind.PRE_CHOICE:
        found = [item for item in found if item.rule not in (Rule.ONE_POST, Rule.CAPACITY)]
    if kind is EventKind.SURNOMBRE_NON_VALIDANT:
        found = [item for item in found if item.rule is not Rule.CAPACITY]
        return [item for item in found if item.rule not in UNVALIDATED or intern.phase not in post.phases]
    full = check_capacity(post, post.capacity - held.state.seats[post.id])
    return [*found, full] if full and all(item.rule is not Rule.CAPACITY for item in found) else found


def _alarm(held: HeldSession, intern_id: int, post_id: int, seen: Round | None) -> str:
    """What the look-ahead says of a choice; empty when it is safe. Raises :class:`StrandsError` by local rule."""
    outlook = _outlook(held, seen)
    certificate = outlook.certificate(intern_id, post_id)
    if certificate is None:
        return ""
    sentence = outlook.sentence(certificate)
    if vetoes(held.board):
        raise StrandsError(sentence, outlook.stranded_by(certificate))
    return sentence


def _outlook(held: HeldSession, seen: Round | None) -> Outlook:
    return seen.outlook if seen is not None and (seen.held is held or seen.held == held) else look_ahead(held)


def _best_wish(writing: Writing, held: HeldSession, intern_id: int, seen: Round | None) -> tuple[int, str] | None:
    """The best wish that the rules still allow, with what the look-ahead says of it."""
    intern = held.board.interns[intern_id]
    offered = {post.id: post for post in held.posts}
    for wish in choice_queries.wishes(writing.session):
        if wish.intern_id != intern_id or wish.post_id not in offered:
            continue
        if _refusals(held, intern, offered[wish.post_id], EventKind.CHOICE):
            continue
        try:
            return wish.post_id, _alarm(held, intern_id, wish.post_id, seen)
        except StrandsError:
            continue
    return None


def _seat(writing: Writing, held: HeldSession, event: ChoiceEvent, reason: str = "") -> None:
    """Write an event that gives a post, and the assignment where the session gives any.

    ``reason`` of the assignment, which lists may show: never the note of a supernumerary.
    """
    assert event.post_id is not None
    intern, post = held.board.interns[event.intern_id], held.board.posts[event.post_id]
    site = held.board.sites.get(post.site_id)
    writing.name(
        QT_TRANSLATE_NOOP("History", "{intern} choisit {site}"),
        intern=intern.full_name,
        site=site.name if site else post.imotep_number,
    )
    _record(writing, held, event)
    if held.session.kind is ChoiceKind.CHOICE:
        add_assignment(
            writing.session,
            event.intern_id,
            post,
            Decision(event.at, event.author, reason),
            is_supernumerary=not takes_a_seat(event.kind, held_outside=held.state.held_outside),
            session_id=held.session.id,
        )


def _record(writing: Writing, held: HeldSession, event: ChoiceEvent) -> None:
    """Write the event after those of the session; the fold refuses one that cannot follow."""
    held.state.after(event)
    choice_edits.add_event(writing.session, event)


def _event(held: HeldSession, kind: EventKind, intern_id: int, post_id: int | None = None, **texts: str) -> ChoiceEvent:
    """What happens now, by whoever works here. ``texts``: ``chosen_by``, ``reason``, ``alarm``."""
    number = held.events[-1].number + 1 if held.events else 1
    at = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    return ChoiceEvent(0, held.session.id, number, kind, intern_id, post_id, at, current_author(), **texts)
