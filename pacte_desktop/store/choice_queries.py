"""What the choice asks of a plan, as domain values: parameters, situations, couples, sessions, wishes, rounds, runs."""

from dataclasses import dataclass
from datetime import datetime
from itertools import starmap
from typing import Any

from sqlalchemy import select

from pacte_desktop.domain.choice import (
    CallListEntry,
    ChoiceEvent,
    ChoiceKind,
    ChoiceSession,
    EventKind,
    FrozenRound,
    SessionStatus,
)
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.parameters import Mark, Parameter
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.situations import SemesterSituation, Situation
from pacte_desktop.domain.wishes import HostRank, Wish
from pacte_desktop.store import schema
from pacte_desktop.store.queries import Reader, stored


@dataclass(frozen=True, slots=True)
class KeptRun:
    """A computed plan that was kept. ``at`` is UTC; ``settings`` and ``result`` are JSON values."""

    id: int
    semester_id: int
    at: datetime
    author: str
    label: str
    method: str
    settings: dict[str, Any]
    result: dict[str, Any]


@stored
def parameters(session: Reader) -> tuple[Parameter, ...]:
    """Values that persons entered in this plan, in the order in which they were entered."""
    rows = session.execute(select(schema.ParameterRow.__table__).order_by(schema.ParameterRow.id))
    return tuple(
        Parameter(
            key=row.key,
            value=row.value["value"],
            valid_from=row.valid_from,
            source=row.source,
            mark=Mark(row.mark),
            valid_to=row.valid_to,
            scope=row.scope,
            id=row.id,
            set_by=row.set_by,
            set_at=row.set_at,
            reason=row.reason,
        )
        for row in rows
    )


@stored
def situations(session: Reader, semester_id: int) -> tuple[SemesterSituation, ...]:
    """Situations of one semester; an intern without one is present."""
    table = schema.SemesterSituationRow
    rows = session.execute(select(table.__table__).where(table.semester_id == semester_id).order_by(table.id))
    return tuple(SemesterSituation(row.id, row.intern_id, row.semester_id, Situation(row.situation)) for row in rows)


@stored
def all_situations(session: Reader) -> tuple[SemesterSituation, ...]:
    """Situations of every semester."""
    table = schema.SemesterSituationRow
    rows = session.execute(select(table.__table__).order_by(table.id))
    return tuple(SemesterSituation(row.id, row.intern_id, row.semester_id, Situation(row.situation)) for row in rows)


@stored
def couples(session: Reader) -> tuple[tuple[int, int], ...]:
    """Pairs of intern ids who would like to be near each other, the smaller id first."""
    table = schema.CoupleRow
    rows = session.execute(select(table.__table__).order_by(table.intern_id))
    return tuple((row.intern_id, row.partner_id) for row in rows)


@stored
def completed_internships(session: Reader) -> tuple[CompletedInternship, ...]:
    """Every semester done, oldest first."""
    table = schema.CompletedInternshipRow.__table__.c
    columns = select(
        table.id,
        table.intern_id,
        table.semester_id,
        table.internship_type,
        table.site_id,
        table.is_validated,
        table.counts_for_seniority,
        table.absence_days,
    )
    return tuple(starmap(CompletedInternship, session.execute(columns.order_by(table.semester_id, table.id))))


@stored
def derogations(session: Reader, semester_id: int) -> tuple[Derogation, ...]:
    """Exceptions granted for one semester."""
    table = schema.DerogationRow
    rows = session.execute(select(table.__table__).where(table.semester_id == semester_id).order_by(table.id))
    return tuple(
        Derogation(
            row.id,
            row.semester_id,
            row.rule,
            row.intern_id,
            row.post_id,
            row.granted_by,
            row.granted_on,
            row.motive,
        )
        for row in rows
    )


@stored
def sessions(session: Reader, semester_id: int) -> tuple[ChoiceSession, ...]:
    """Choice sessions of one semester, in their order."""
    table = schema.ChoiceSessionRow
    rows = session.execute(select(table.__table__).where(table.semester_id == semester_id).order_by(table.number))
    return tuple(_session(row) for row in rows)


@stored
def choice_session(session: Reader, session_id: int) -> ChoiceSession | None:
    """One choice session; None when there is none with this id."""
    table = schema.ChoiceSessionRow
    row = session.execute(select(table.__table__).where(table.id == session_id)).one_or_none()
    return None if row is None else _session(row)


def _session(row: Any) -> ChoiceSession:
    return ChoiceSession(
        id=row.id,
        semester_id=row.semester_id,
        number=row.number,
        label=row.label,
        kind=ChoiceKind(row.kind),
        phases=tuple(Phase(phase) for phase in row.phases),
        internship_types=tuple(row.internship_types),
        order_key=row.order_key,
        status=SessionStatus(row.status),
        day=row.day,
        first_call=row.first_call,
        minutes_a_turn=row.minutes_a_turn,
        hosts_done=row.hosts_done,
        replaces_id=row.replaces_id,
        venue=row.venue,
    )


@stored
def calls(session: Reader, session_id: int) -> tuple[CallListEntry, ...]:
    """The call list of a session, in call order; empty before it was drawn up."""
    table = schema.CallListEntryRow
    rows = session.execute(select(table.__table__).where(table.session_id == session_id).order_by(table.position))
    return tuple(
        CallListEntry(row.id, row.session_id, row.position, row.intern_id, row.seniority, row.key_shown, row.proxy)
        for row in rows
    )


@stored
def events(session: Reader, session_id: int, after: int = 0) -> tuple[ChoiceEvent, ...]:
    """What happened in a session, in order; only what came after the event with the number ``after``."""
    table = schema.ChoiceEventRow
    asked = (table.session_id == session_id, table.number > after)
    rows = session.execute(select(table.__table__).where(*asked).order_by(table.number))
    return tuple(
        ChoiceEvent(
            row.id,
            row.session_id,
            row.number,
            EventKind(row.kind),
            row.intern_id,
            row.post_id,
            row.at,
            row.author,
            row.chosen_by,
            row.reason,
            row.alarm,
        )
        for row in rows
    )


@stored
def wishes(session: Reader) -> tuple[Wish, ...]:
    """Every wish, by intern and rank."""
    table = schema.WishRow.__table__.c
    columns = select(table.intern_id, table.post_id, table.rank)
    return tuple(starmap(Wish, session.execute(columns.order_by(table.intern_id, table.rank, table.id))))


@stored
def host_ranks(session: Reader) -> tuple[HostRank, ...]:
    """Every place that a post gave to an intern, by post and rank."""
    table = schema.HostRankRow.__table__.c
    columns = select(table.post_id, table.intern_id, table.rank)
    return tuple(starmap(HostRank, session.execute(columns.order_by(table.post_id, table.rank, table.id))))


@stored
def frozen_rounds(session: Reader) -> tuple[FrozenRound, ...]:
    """Sessions as they were frozen, in the order of their chain."""
    rows = session.execute(select(schema.FrozenRoundRow.__table__).order_by(schema.FrozenRoundRow.id))
    return tuple(
        FrozenRound(
            row.id,
            row.session_id,
            row.number,
            SessionStatus(row.status),
            row.at,
            row.author,
            row.motive,
            row.payload,
            row.previous_sha256,
            row.sha256,
        )
        for row in rows
    )


@stored
def kept_runs(session: Reader, semester_id: int) -> tuple[KeptRun, ...]:
    """Computed plans of one semester that were kept, newest first."""
    table = schema.AllocationRunRow
    rows = session.execute(select(table.__table__).where(table.semester_id == semester_id).order_by(table.id.desc()))
    return tuple(
        KeptRun(row.id, row.semester_id, row.at, row.author, row.label, row.method, row.settings, row.result)
        for row in rows
    )
