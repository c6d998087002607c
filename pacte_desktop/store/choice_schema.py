"""Tables of the choice: parameters, situations, couples, derogations, sessions, wishes, the runs that are kept."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from pacte_desktop.store.base_row import Base, Edited


class ParameterRow(Edited, Base):
    """A value that a person entered; the shipped ones are in the rule files. ``value`` is {"value": …}."""

    __tablename__ = "parameter"
    key: Mapped[str] = mapped_column(index=True)
    value: Mapped[dict[str, Any]]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    scope: Mapped[str]
    source: Mapped[str]
    mark: Mapped[str]
    set_by: Mapped[str]
    set_at: Mapped[datetime]
    reason: Mapped[str]


class SemesterSituationRow(Edited, Base):
    """Apart from the intern, so that it can be purged and shown to few; no reason is ever stored."""

    __tablename__ = "semester_situation"
    intern_id: Mapped[int] = mapped_column(ForeignKey("intern.id"))
    semester_id: Mapped[int] = mapped_column(ForeignKey("semester.id"))
    situation: Mapped[str]
    __table_args__ = (UniqueConstraint("intern_id", "semester_id"),)


class CoupleRow(Edited, Base):
    """Two interns who would like to be near each other; nothing else is stored of them. The smaller id stands first."""

    __tablename__ = "couple"
    intern_id: Mapped[int] = mapped_column(ForeignKey("intern.id"), unique=True)
    partner_id: Mapped[int] = mapped_column(ForeignKey("intern.id"), unique=True)
    __table_args__ = (CheckConstraint("intern_id < partner_id", name="ordered"),)


class DerogationRow(Edited, Base):
    """An exception to a hard rule, with who granted it and why."""

    __tablename__ = "derogation"
    semester_id: Mapped[int] = mapped_column(ForeignKey("semester.id"))
    rule: Mapped[str]
    intern_id: Mapped[int] = mapped_column(ForeignKey("intern.id"), index=True)
    post_id: Mapped[int | None] = mapped_column(ForeignKey("open_post.id"))
    granted_by: Mapped[str]
    granted_on: Mapped[date]
    motive: Mapped[str]


class ChoiceSessionRow(Edited, Base):
    """One ordered choice of a semester."""

    __tablename__ = "choice_session"
    semester_id: Mapped[int] = mapped_column(ForeignKey("semester.id"), index=True)
    number: Mapped[int]
    label: Mapped[str]
    kind: Mapped[str]
    phases: Mapped[list[str]]
    internship_types: Mapped[list[str]]
    order_key: Mapped[str]
    status: Mapped[str]
    day: Mapped[date | None]
    first_call: Mapped[str]
    minutes_a_turn: Mapped[float]
    hosts_done: Mapped[bool]
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("choice_session.id"))
    venue: Mapped[str] = mapped_column(default="")  # Steps of older plans bring rows back without it.
    __table_args__ = (UniqueConstraint("semester_id", "number"),)


class CallListEntryRow(Edited, Base):
    """An intern is once in a list, and a place is taken once: constraints of the file, not only of the code."""

    __tablename__ = "call_list_entry"
    session_id: Mapped[int] = mapped_column(ForeignKey("choice_session.id"))
    position: Mapped[int]
    intern_id: Mapped[int] = mapped_column(ForeignKey("intern.id"))
    seniority: Mapped[int]
    key_shown: Mapped[str]
    proxy: Mapped[str]
    __table_args__ = (UniqueConstraint("session_id", "intern_id"), UniqueConstraint("session_id", "position"))


class ChoiceEventRow(Edited, Base):
    """What happened, in order; the number within the session is taken once."""

    __tablename__ = "choice_event"
    session_id: Mapped[int] = mapped_column(ForeignKey("choice_session.id"))
    number: Mapped[int]
    kind: Mapped[str]
    intern_id: Mapped[int] = mapped_column(ForeignKey("intern.id"))
    post_id: Mapped[int | None] = mapped_column(ForeignKey("open_post.id"))
    at: Mapped[datetime]
    author: Mapped[str]
    chosen_by: Mapped[str]
    reason: Mapped[str]
    alarm: Mapped[str]
    __table_args__ = (UniqueConstraint("session_id", "number"),)


class WishRow(Edited, Base):
    """A post that an intern wants, with its rank."""

    __tablename__ = "wish"
    intern_id: Mapped[int] = mapped_column(ForeignKey("intern.id"))
    post_id: Mapped[int] = mapped_column(ForeignKey("open_post.id"), index=True)
    rank: Mapped[int]
    __table_args__ = (UniqueConstraint("intern_id", "post_id"),)


class HostRankRow(Edited, Base):
    """The place that a post gives to an intern."""

    __tablename__ = "host_rank"
    post_id: Mapped[int] = mapped_column(ForeignKey("open_post.id"))
    intern_id: Mapped[int] = mapped_column(ForeignKey("intern.id"), index=True)
    rank: Mapped[int]
    __table_args__ = (UniqueConstraint("post_id", "intern_id"),)


class FrozenRoundRow(Base):
    """A session as it was when frozen; no edit of the plan: no step takes it back."""

    __tablename__ = "frozen_round"
    id: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[int] = mapped_column(index=True)
    number: Mapped[int]
    status: Mapped[str]
    at: Mapped[datetime]
    author: Mapped[str]
    motive: Mapped[str]
    payload: Mapped[str]
    previous_sha256: Mapped[str]
    sha256: Mapped[str] = mapped_column(unique=True)


class AllocationRunRow(Base):
    """A computed plan kept beside the plan in force, to be compared; no edit of the plan."""

    __tablename__ = "allocation_run"
    id: Mapped[int] = mapped_column(primary_key=True)
    semester_id: Mapped[int] = mapped_column(ForeignKey("semester.id"))
    at: Mapped[datetime]
    author: Mapped[str]
    label: Mapped[str]
    method: Mapped[str]
    settings: Mapped[dict[str, Any]]
    result: Mapped[dict[str, Any]] = mapped_column(JSON)
