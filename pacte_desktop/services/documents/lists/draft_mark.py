"""When a list is a PROJET: nothing that a choice session may still change looks decided on paper."""

from collections.abc import Sequence

from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.choice_sessions import sessions
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
    while somebody who is to have a post has none, and no frozen session has called their phase.

    A trial choice decides nothing and counts for nothing. Who is left without a post by a frozen session was: that
    list is the result. A faculty that holds no session here has its result once everybody is placed.
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
        intern.phase not in called and intern.id not in board.by_intern and not board.situation(intern.id).is_away
        for intern in board.interns.values()
    )


def posts_are_draft(board: PostBoard, found: Sequence[ChoiceSession]) -> bool:
    """True while the posts may still change: a choice session is in preparation, or none has been opened yet and
    somebody waits for one, or nobody is placed at all.
    """
    choices = [session for session in found if session.kind is ChoiceKind.CHOICE]
    if any(session.status is SessionStatus.DRAFT for session in choices):
        return True
    opened = any(session.status in (SessionStatus.OPEN, SessionStatus.FROZEN) for session in choices)
    return not opened and (not board.assignments or assignments_are_draft(board, found))
