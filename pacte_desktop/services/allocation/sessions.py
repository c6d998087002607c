"""The choice sessions of a semester as a computation reads them: which place interns, and in which order all stand."""

from collections.abc import Iterable, Sequence

from pacte_desktop.domain.choice import ChoiceKind, SessionStatus
from pacte_desktop.domain.people import Intern
from pacte_desktop.placement.adequacy import SessionFacts
from pacte_desktop.placement.call_order import call_order
from pacte_desktop.placement.post_board import PostBoard


def counting(sessions: Iterable[SessionFacts]) -> list[SessionFacts]:
    """Sessions that place interns: no trial choice, none that was annulled; in their order."""
    return sorted(
        (
            facts
            for facts in sessions
            if facts.session.kind is ChoiceKind.CHOICE and facts.session.status is not SessionStatus.ANNULLED
        ),
        key=lambda facts: facts.session.number,
    )


def in_order(board: PostBoard, interns: Iterable[Intern], sessions: Sequence[SessionFacts]) -> list[Intern]:
    """Interns as they are called: by the call lists that were drawn up, then by the order of the rules.

    Somebody whom no list names stands after those of the list of their phase.
    """
    waiting = list(interns)
    found: list[Intern] = []
    for facts in counting(sessions):
        place = {intern_id: number for number, intern_id in enumerate(facts.called or ())}
        mine = [person for person in waiting if person.id in place]
        found += sorted(mine, key=lambda person: place[person.id])
        code = facts.session.order_key if facts.session.order_key != "imported" else ""
        if not facts.session.internship_types:  # A session of one type says nothing of those whom it does not call.
            others = [person for person in waiting if person.id not in place and person.phase in facts.session.phases]
            found += call_order(board.parameters, code).called(others)
        taken = {person.id for person in found}
        waiting = [person for person in waiting if person.id not in taken]
    return found + call_order(board.parameters).called(waiting)
