"""Reading the texts of letters and the register of restricted prints."""

from sqlalchemy import select

from pacte_desktop.domain.letter_template import LetterKind, LetterTemplate
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.print_record import PrintRecord
from pacte_desktop.store import schema
from pacte_desktop.store.queries import Reader, stored


@stored
def letter_templates(session: Reader) -> tuple[LetterTemplate, ...]:
    """The texts that were changed in this plan; those of letters that only a newer program knows are passed over."""
    rows = session.execute(select(schema.LetterTemplateRow.__table__).order_by(schema.LetterTemplateRow.id))
    known = frozenset(LetterKind)
    return tuple(LetterTemplate(LetterKind(row.kind), row.subject, row.body) for row in rows if row.kind in known)


@stored
def print_records(session: Reader) -> tuple[PrintRecord, ...]:
    """The register, newest first; a level that only a newer program knows is read as the narrowest one."""
    rows = session.execute(select(schema.PrintRecordRow.__table__).order_by(schema.PrintRecordRow.id.desc()))
    return tuple(
        PrintRecord(row.id, row.at, row.author, row.document, _level(row.level), row.form, row.extent, row.subject)
        for row in rows
    )


def _level(word: str) -> PrintLevel:
    return PrintLevel(word) if word in frozenset(PrintLevel) else PrintLevel.INDIVIDUAL
