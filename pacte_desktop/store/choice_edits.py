"""Row edits of the choice inside a transaction of :meth:`PlanFile.write`."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from pacte_desktop.domain.choice import CallListEntry, ChoiceEvent, ChoiceSession, FrozenRound
from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.parameters import Parameter
from pacte_desktop.domain.situations import Situation
from pacte_desktop.store import schema


def add_parameter(session: Session, parameter: Parameter, author: str, at: datetime) -> None:
    """Enter a value; earlier ones of the same key stay, as its history. ``at`` is UTC."""
    session.add(
        schema.ParameterRow(
            key=parameter.key,
            value={"value": parameter.value},
            valid_from=parameter.valid_from,
            valid_to=parameter.valid_to,
            scope=parameter.scope,
            source=parameter.source,
            mark=str(parameter.mark),
            set_by=author,
            set_at=at,
            reason=parameter.reason,
        )
    )


def remove_parameter(session: Session, parameter_id: int) -> None:
    """Take a value away."""
    session.delete(session.get_one(schema.ParameterRow, parameter_id))


def set_situation(session: Session, intern_id: int, semester_id: int, situation: Situation) -> None:
    """Set the situation of an intern; PRESENT leaves no row."""
    table = schema.SemesterSituationRow
    row = session.scalars(
        select(table).where(table.intern_id == intern_id, table.semester_id == semester_id)
    ).one_or_none()
    if situation is Situation.PRESENT:
        if row is not None:
            session.delete(row)
    elif row is None:
        session.add(table(intern_id=intern_id, semester_id=semester_id, situation=str(situation)))
    else:
        row.situation = str(situation)


def set_couple(session: Session, intern_id: int, partner_id: int | None) -> None:
    """Make a couple of two interns in place of the one that ``intern_id`` is in; None leaves them in none."""
    table = schema.CoupleRow
    row = session.scalars(
        select(table).where(or_(table.intern_id == intern_id, table.partner_id == intern_id))
    ).one_or_none()
    pair = None if partner_id is None else (min(intern_id, partner_id), max(intern_id, partner_id))
    if row is not None and (row.intern_id, row.partner_id) == pair:
        return
    if row is not None:
        session.delete(row)
        session.flush()  # An id of the old pair is free before the new one takes it.
    if pair is not None:
        session.add(table(intern_id=pair[0], partner_id=pair[1]))


def add_derogation(session: Session, derogation: Derogation) -> None:
    """Record an exception; its id is given by the file."""
    session.add(
        schema.DerogationRow(
            semester_id=derogation.semester_id,
            rule=derogation.rule,
            intern_id=derogation.intern_id,
            post_id=derogation.post_id,
            granted_by=derogation.granted_by,
            granted_on=derogation.granted_on,
            motive=derogation.motive,
        )
    )


def remove_derogation(session: Session, derogation_id: int) -> None:
    """Take an exception back."""
    session.delete(session.get_one(schema.DerogationRow, derogation_id))


def add_session(session: Session, value: ChoiceSession) -> int:
    """Add a choice session; returns the id that the file gives it."""
    row = schema.ChoiceSessionRow(**_session_columns(value))
    session.add(row)
    session.flush()
    return row.id


def change_session(session: Session, value: ChoiceSession) -> None:
    """Write a choice session over the one with its id."""
    row = session.get_one(schema.ChoiceSessionRow, value.id)
    for name, column in _session_columns(value).items():
        setattr(row, name, column)


def _session_columns(value: ChoiceSession) -> dict[str, Any]:
    return {
        "semester_id": value.semester_id,
        "number": value.number,
        "label": value.label,
        "kind": str(value.kind),
        "phases": [str(phase) for phase in value.phases],
        "internship_types": list(value.internship_types),
        "order_key": value.order_key,
        "status": str(value.status),
        "day": value.day,
        "first_call": value.first_call,
        "minutes_a_turn": value.minutes_a_turn,
        "hosts_done": value.hosts_done,
        "replaces_id": value.replaces_id,
        "venue": value.venue,
    }


def remove_session(session: Session, session_id: int) -> None:
    """Delete a session that nobody was called in, with its call list."""
    replace_calls(session, session_id, ())
    session.delete(session.get_one(schema.ChoiceSessionRow, session_id))


def replace_calls(session: Session, session_id: int, entries: Iterable[CallListEntry]) -> None:
    """Draw up the call list of a session anew; ids are given by the file."""
    table = schema.CallListEntryRow
    for row in session.scalars(select(table).where(table.session_id == session_id)):
        session.delete(row)
    session.flush()  # A place of the old list is free before the new one takes it.
    for entry in entries:
        session.add(
            table(
                session_id=session_id,
                position=entry.position,
                intern_id=entry.intern_id,
                seniority=entry.seniority,
                key_shown=entry.key_shown,
                proxy=entry.proxy,
            )
        )


def set_proxy(session: Session, entry_id: int, proxy: str) -> None:
    """Name who chooses for an intern; empty: nobody."""
    session.get_one(schema.CallListEntryRow, entry_id).proxy = proxy


def add_event(session: Session, event: ChoiceEvent) -> None:
    """Record what happened; the number is the next one of the session."""
    table = schema.ChoiceEventRow
    last = session.scalar(select(func.max(table.number)).where(table.session_id == event.session_id)) or 0
    session.add(
        table(
            session_id=event.session_id,
            number=last + 1,
            kind=str(event.kind),
            intern_id=event.intern_id,
            post_id=event.post_id,
            at=event.at,
            author=event.author,
            chosen_by=event.chosen_by,
            reason=event.reason,
            alarm=event.alarm,
        )
    )


def set_locked(session: Session, assignment_id: int, *, is_locked: bool) -> None:
    """Lock an assignment against every computation, or unlock it."""
    session.get_one(schema.AssignmentRow, assignment_id).is_locked = is_locked


def replace_wishes(session: Session, intern_id: int, post_ids: Iterable[tuple[int, int]]) -> None:
    """Write the wishes of an intern anew: (post, rank) pairs."""
    table = schema.WishRow
    for row in session.scalars(select(table).where(table.intern_id == intern_id)):
        session.delete(row)
    session.flush()
    for post_id, rank in post_ids:
        session.add(table(intern_id=intern_id, post_id=post_id, rank=rank))


def keep_frozen(session: Session, value: FrozenRound) -> None:
    """Keep a frozen session for ever."""
    session.add(
        schema.FrozenRoundRow(
            session_id=value.session_id,
            number=value.number,
            status=str(value.status),
            at=value.at,
            author=value.author,
            motive=value.motive,
            payload=value.payload,
            previous_sha256=value.previous_sha256,
            sha256=value.sha256,
        )
    )


def keep_run(
    session: Session,
    *,
    semester_id: int,
    at: datetime,
    author: str,
    label: str,
    method: str,
    settings: dict[str, Any],
    result: dict[str, Any],
) -> int:
    """Keep a computed plan; returns its id."""
    row = schema.AllocationRunRow(
        semester_id=semester_id, at=at, author=author, label=label, method=method, settings=settings, result=result
    )
    session.add(row)
    session.flush()
    return row.id


def remove_run(session: Session, run_id: int) -> None:
    """Forget a computed plan."""
    session.execute(delete(schema.AllocationRunRow).where(schema.AllocationRunRow.id == run_id))
