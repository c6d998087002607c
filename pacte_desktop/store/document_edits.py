"""Writing the texts of letters and the register of restricted prints."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from pacte_desktop.domain.letter_template import LetterKind, LetterTemplate
from pacte_desktop.domain.print_record import PrintRecord
from pacte_desktop.store import schema


def write_letter_template(session: Session, value: LetterTemplate) -> None:
    """Keep a text in place of the one before it."""
    row = session.scalar(select(schema.LetterTemplateRow).where(schema.LetterTemplateRow.kind == str(value.kind)))
    if row is None:
        session.add(schema.LetterTemplateRow(kind=str(value.kind), subject=value.subject, body=value.body))
    else:
        row.subject, row.body = value.subject, value.body


def remove_letter_template(session: Session, kind: LetterKind) -> None:
    """The shipped text of this kind holds again."""
    for row in session.scalars(select(schema.LetterTemplateRow).where(schema.LetterTemplateRow.kind == str(kind))):
        session.delete(row)


def add_print_record(session: Session, value: PrintRecord) -> int:
    """Write a line into the register; returns its id."""
    row = schema.PrintRecordRow(
        at=value.at,
        author=value.author,
        document=value.document,
        level=str(value.level),
        form=value.form,
        extent=value.extent,
        subject=value.subject,
    )
    session.add(row)
    session.flush()
    return row.id


def change_print_extent(session: Session, record_id: int, extent: int) -> None:
    """Say how much of a print left the program in the end."""
    row = session.get(schema.PrintRecordRow, record_id)
    if row is not None:
        row.extent = extent


def remove_print_record(session: Session, record_id: int) -> None:
    """Strike out a line of what did not leave the program after all."""
    row = session.get(schema.PrintRecordRow, record_id)
    if row is not None:
        session.delete(row)


def thin_print_records(session: Session, before: datetime) -> None:
    """Take the lines out that are older than ``before`` (UTC)."""
    session.execute(delete(schema.PrintRecordRow).where(schema.PrintRecordRow.at < before))
