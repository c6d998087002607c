"""Reading the texts of letters and the register of restricted prints."""

from sqlalchemy import select

from pacte_desktop.domain.letter_template import LetterKind, LetterTemplate
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.print_record import PrintRecord
from pacte_desktop.store import schema
from pacte_desktop.store.queries import Reader, stored


@stored
def letter_templates(session: Reader) -> tuple[LetterTemplate, ...]:
    """The texts that were changed in this plan."""
    rows = session.execute(select(schema.LetterTemplateRow.__table__).order_by(schema.LetterTemplateRow.id))
    return tuple(LetterTemplate(LetterKind(row.kind), row.subject, row.body) for row in rows)


@stored
def print_records(session: Reader) -> tuple[PrintRecord, ...]:
    """The register, newest first."""
    rows = session.execute(select(schema.PrintRecordRow.__table__).order_by(schema.PrintRecordRow.id.desc()))
    return tuple(
        PrintRecord(row.id, row.at, row.author, row.document, PrintLevel(row.level), row.form, row.extent, row.subject)
        for row in rows
    )
