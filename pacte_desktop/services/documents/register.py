"""The register of prints that few may read, kept in the plan for the months that the rules give."""

from datetime import UTC, datetime, timedelta

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.print_record import PrintRecord
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.parameters import plan_parameters
from pacte_desktop.store import document_edits, document_queries
from pacte_desktop.store.plan_file import PlanFile, current_author

_MONTH = timedelta(days=30.44)
_KEPT_MONTHS = "retention.print_register_months"


def record_print(plan: PlanFile, record: PrintRecord) -> int:
    """Write a restricted print into the register, and take the oldest lines out; returns its id, 0 for a public one.

    Raises :class:`KnownError` when the plan is read-only: what cannot be written down does not leave the program.
    """
    if not record.level.is_restricted:
        return 0
    if plan.read_only:
        words = translate("Register", "Ce plan est en lecture seule : une impression « {level} » doit y être inscrite.")
        raise KnownError(
            words.format(level=record.level.label),
            translate("Register", "Copiez le fichier dans un dossier où vous pouvez écrire, ou imprimez pour tous."),
        )
    with plan.write() as writing:
        months = plan_parameters(writing.session, record.at.date()).integer(_KEPT_MONTHS)
        document_edits.thin_print_records(writing.session, record.at - months * _MONTH)
        return document_edits.add_print_record(writing.session, record)


def print_of(document: str, level: PrintLevel, form: str, extent: int, *, subject: str = "") -> PrintRecord:
    """A line for the register, of now and of the account that works here."""
    now = datetime.now(UTC).replace(tzinfo=None)
    return PrintRecord(0, now, current_author(), document, level, form, extent, subject)


def strike_print(plan: PlanFile, record_id: int) -> None:
    """Take back a line: the file could not be written after all."""
    if record_id:
        with plan.write() as writing:
            document_edits.remove_print_record(writing.session, record_id)


def print_register(plan: PlanFile) -> tuple[PrintRecord, ...]:
    """The register, newest first."""
    with plan.read() as reader:
        return document_queries.print_records(reader)
