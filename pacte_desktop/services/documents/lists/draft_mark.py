"""When a document is a PROJET: nothing that a choice session may still change looks decided on paper.

One rule for every document that tells who goes where, or how many: lists, figures, sheets, notices, and the shared map
where it names interns. What rests on the territory alone (minutes, care, gaps) decides nothing; call lists and minutes
follow their own session.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.choice_sessions import sessions, verify
from pacte_desktop.services.documents.kind import DocumentSource


def is_draft(source: DocumentSource, *, of_posts: bool = False) -> bool:
    """True while what a list of the semester tells may still change; reads the sessions of the plan.

    ``of_posts``: a list of what is open, which is decided once a session chooses from it; without it, a list of who
    goes where, which is decided once the sessions are frozen.
    """
    board = source.snapshot.board
    found = sessions(source.plan, board.semester.id)
    return posts_are_draft(board, found) if of_posts else assignments_are_draft(board, found)


def assignments_are_draft(board: PostBoard, found: Sequence[ChoiceSession]) -> bool:
    """True while a choice session of the semester is being prepared or held, or was annulled and not held again; or
    while somebody who is to be placed has no post, and no frozen session has called their phase.

    A trial choice decides nothing and counts for nothing. Who is left without a post by a frozen session was: that
    list is the result. A faculty that holds no session here, and assigns by hand or by computation, has its result
    once everybody who is to be placed is.
    """
    choices = [session for session in found if session.kind is ChoiceKind.CHOICE]
    held_again = {session.replaces_id for session in choices}
    for session in choices:
        is_settled = session.status is SessionStatus.FROZEN
        if session.status is SessionStatus.ANNULLED:
            is_settled = session.id in held_again
        if not is_settled:
            return True
    called = {phase for session in choices if session.status is SessionStatus.FROZEN for phase in session.phases}
    return any(
        intern.phase not in called and intern.id not in board.by_intern and board.is_to_place(intern)
        for intern in board.interns.values()
    )


@dataclass(frozen=True)
class Decided:
    """Which assignments of a semester stand, one by one, as notices tell them.

    ``given``: post by intern, of frozen sessions that nothing altered since. ``doubted``: phases that a frozen session
    called whose record was altered. ``is_list_draft``: what :func:`assignments_are_draft` says of the whole semester.
    """

    given: Mapping[int, int] = field(default_factory=dict)
    doubted: Collection[Phase] = ()
    is_list_draft: bool = True

    def stands(self, intern: Intern, post_id: int) -> bool:
        """True for what a session gave; of others once the list of the semester is decided, unless a session gave
        another post or its record can no longer be believed.
        """
        if intern.id in self.given:
            return self.given[intern.id] == post_id
        return not self.is_list_draft and intern.phase not in self.doubted


def decided(source: DocumentSource) -> Decided:
    """What stands in a plan; reads its sessions and their kept records."""
    board = source.snapshot.board
    found = sessions(source.plan, board.semester.id)
    newest = {check.frozen.session_id: check for check in verify(source.plan)}
    frozen = [check for check in newest.values() if check.frozen.status is SessionStatus.FROZEN]
    given = {
        int(intern_id): int(post_id)
        for check in frozen
        if check.is_sound
        for intern_id, post_id in json.loads(check.frozen.payload)["results"].items()
    }
    altered = {check.frozen.session_id for check in frozen if not check.is_sound}
    doubted = {phase for session in found if session.id in altered for phase in session.phases}
    return Decided(given, doubted, assignments_are_draft(board, found))


def posts_are_draft(board: PostBoard, found: Sequence[ChoiceSession]) -> bool:
    """True while the posts may still change: a choice session is in preparation, or none has been opened yet and
    somebody waits for one, or nobody is placed at all.
    """
    choices = [session for session in found if session.kind is ChoiceKind.CHOICE]
    if any(session.status is SessionStatus.DRAFT for session in choices):
        return True
    opened = any(session.status in (SessionStatus.OPEN, SessionStatus.FROZEN) for session in choices)
    return not opened and (not board.assignments or assignments_are_draft(board, found))
