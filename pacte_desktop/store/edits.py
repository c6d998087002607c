"""The row edits that services make inside a transaction of :meth:`PlanFile.write`."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.store.schema import AssignmentRow, ComputationRow


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decided an assignment, when (UTC) and why."""

    at: datetime
    author: str
    reason: str


def add_assignment(
    session: Session,
    intern_id: int,
    post: OpenPost,
    decision: Decision,
    *,
    is_supernumerary: bool = False,
    session_id: int | None = None,
) -> None:
    """Put an intern on a post; ``session_id`` is the choice session that gives it."""
    session.add(
        AssignmentRow(
            intern_id=intern_id,
            post_id=post.id,
            semester_id=post.semester_id,
            at=decision.at,
            author=decision.author,
            reason=decision.reason,
            is_locked=False,
            is_supernumerary=is_supernumerary,
            session_id=session_id,
        )
    )


def move_assignment(session: Session, assignment_id: int, post: OpenPost, decision: Decision) -> None:
    """Move an assignment to another post of the same semester."""
    row = session.get_one(AssignmentRow, assignment_id)
    row.post_id, row.at, row.author, row.reason = post.id, decision.at, decision.author, decision.reason


def remove_assignment(session: Session, assignment_id: int) -> None:
    """Delete an assignment."""
    session.delete(session.get_one(AssignmentRow, assignment_id))


def keep_computation(session: Session, key: str, payload: bytes) -> None:
    """Keep a computed field under ``key``; what was kept under the same kind before is dropped."""
    kind = key.partition(":")[0]
    session.execute(delete(ComputationRow).where(ComputationRow.key.startswith(f"{kind}:")))
    session.add(ComputationRow(key=key, payload=payload))
