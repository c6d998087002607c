"""R1 in an open choice session: posts given, changed or taken back by hand while the session gives them in order."""

from collections.abc import Iterator, Sequence

from pacte_desktop.domain.choice import ChoiceEvent, ChoiceKind, EventKind, SessionStatus
from pacte_desktop.domain.posts import Assignment
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.adequacy import SessionFacts
from pacte_desktop.placement.post_board import PostBoard

_TO_BE_CALLED = (None, EventKind.RECALLED, EventKind.ABSENT)


def check_outside(board: PostBoard, sessions: Sequence[SessionFacts]) -> Iterator[Problem]:
    """Warnings on interns of an open call list whose assignment is not what their last event there says."""
    for facts in sessions:
        if facts.session.status is not SessionStatus.OPEN or facts.session.kind is not ChoiceKind.CHOICE:
            continue
        last = {event.intern_id: event for event in sorted(facts.events, key=lambda event: event.number)}
        for number in facts.called or ():
            intern, held = board.interns.get(number), board.by_intern.get(number)
            sentence = _fault(last.get(number), held, facts.session.id)
            if intern is None or not sentence:
                continue
            yield Problem(
                Severity.WARNING,
                "R1",
                sentence.format(session=facts.session.label, name=intern.full_name),
                translate("Checker", "Annulez ce changement et faites-le en séance, ou gardez-en le motif."),
                intern_id=number,
                post_id=held.post_id if held else None,
                session_id=facts.session.id,
            )


def _fault(event: ChoiceEvent | None, held: Assignment | None, session_id: int) -> str:
    if event is not None and event.kind.seats:
        if held is not None and (held.post_id, held.session_id) == (event.post_id, session_id):
            return ""
        return translate("Checker", "« {session} » : l’affectation de {name} a été changée hors de la séance.")
    if held is not None and (event.kind if event else None) in _TO_BE_CALLED:
        return translate(
            "Checker", "« {session} » : {name} a reçu un poste hors de la séance, sans attendre d’y être appelé."
        )
    return ""
