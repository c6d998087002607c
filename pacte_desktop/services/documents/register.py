"""The register of prints that few may read, kept in the plan for the months that the rules give."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
    refuse_unrecorded(plan, record.level)
    with plan.write() as writing:
        months = plan_parameters(writing.session, record.at.date()).integer(_KEPT_MONTHS)
        document_edits.thin_print_records(writing.session, record.at - months * _MONTH)
        return document_edits.add_print_record(writing.session, record)


def refuse_unrecorded(plan: PlanFile, level: PrintLevel) -> None:
    """Raise :class:`KnownError` when a print of this level would have to be written down, and cannot be."""
    if level.is_restricted and plan.read_only:
        words = translate("Register", "Ce plan est en lecture seule : une impression « {level} » doit y être inscrite.")
        raise KnownError(
            words.format(level=level.label),
            translate("Register", "Copiez le fichier dans un dossier où vous pouvez écrire, ou imprimez pour tous."),
        )


def print_of(document: str, level: PrintLevel, form: str, extent: int, *, subject: str = "") -> PrintRecord:
    """A line for the register, of now and of the account that works here."""
    now = datetime.now(UTC).replace(tzinfo=None)
    return PrintRecord(0, now, current_author(), document, level, form, extent, subject)


def strike_print(plan: PlanFile, record_id: int) -> None:
    """Take back a line: the file could not be written after all."""
    if record_id:
        with plan.write() as writing:
            document_edits.remove_print_record(writing.session, record_id)


def correct_print(plan: PlanFile, record_id: int, extent: int) -> None:
    """Say how much left the program in the end; a line of nothing is taken back."""
    if record_id and extent:
        with plan.write() as writing:
            document_edits.change_print_extent(writing.session, record_id, extent)
    else:
        strike_print(plan, record_id)


@contextmanager
def noted(plan: PlanFile, record_id: int, extent: Callable[[], int] = lambda: 0) -> Iterator[None]:
    """While the print that a line speaks of is made: should it fail, the line says ``extent`` instead.

    The failure is what is told, also when the plan cannot be written either (both on one full disk): the line then
    says too much, never too little.
    """
    try:
        yield
    except Exception as failure:
        try:
            correct_print(plan, record_id, extent())
        except KnownError as second:
            raise failure from second
        raise


def print_register(plan: PlanFile) -> tuple[PrintRecord, ...]:
    """The register, newest first."""
    with plan.read() as reader:
        return document_queries.print_records(reader)
