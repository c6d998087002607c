"""Row edits of interns and of their past inside a transaction of :meth:`PlanFile.write`."""

from collections.abc import Sequence
from dataclasses import fields
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.store.schema import CompletedInternshipRow, InternRow

NOT_COLUMNS = ("id", "validated")


def write_intern(session: Session, intern: Intern) -> None:
    """Write an intern over the one with their id; what is validated comes from the semesters done."""
    row = session.get_one(InternRow, intern.id)
    for item in fields(Intern):
        if item.name not in NOT_COLUMNS:
            value = getattr(intern, item.name)
            setattr(row, item.name, str(value) if isinstance(value, StrEnum) else value)


def replace_past(session: Session, intern_id: int, rows: Sequence[CompletedInternship]) -> None:
    """Make ``rows`` the whole past of an intern: known ids are written over, others added, those missing deleted."""
    table = CompletedInternshipRow
    held = {row.id: row for row in session.scalars(select(table).where(table.intern_id == intern_id))}
    for number, row in held.items():
        if number not in {item.id for item in rows}:
            session.delete(row)
    for item in rows:
        row = held.get(item.id) or table(intern_id=intern_id)
        row.semester_id = item.semester_id
        row.internship_type = item.internship_type
        row.site_id = item.site_id
        row.is_validated = item.is_validated
        row.counts_for_seniority = item.counts_for_seniority
        row.absence_days = item.absence_days
        session.add(row)
