"""Makes what the page shows, beside the window: checked, made, set. What is no longer wanted is thrown away."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pacte_desktop.documents.document import Column, Document, Frame, PageFormat
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.gui.mailbox import Mailbox
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.documents import DocumentKind, DocumentSource, Wanted
from pacte_desktop.services.documents.memory import KeptLayout, ordered_columns
from pacte_desktop.services.documents.register import refuse_unrecorded
from pacte_desktop.services.documents.writing import PrintJob
from pacte_desktop.services.list_check import ListCheck, list_check
from pacte_desktop.services.problems import plan_facts

FIRST = 20
"""Documents of a long series that the preview shows; all of them are printed and saved."""


@dataclass(frozen=True)
class Request:
    """What is to be shown."""

    kind: DocumentKind
    wanted: Wanted
    page: PageFormat
    layout: KeptLayout


@dataclass(frozen=True)
class Made:
    """What is shown: ``pdf`` has the pages of the first documents, of all when it ``is_whole``.

    ``columns`` of the first table as the document has them; ``note`` of the checker.
    """

    request: Request
    job: PrintJob
    pdf: bytes
    is_whole: bool
    columns: tuple[Column, ...] = ()
    note: str = ""

    @property
    def is_letter(self) -> bool:
        """True when every document is a letter, which stands upright."""
        return all(document.frame is Frame.LETTER for document in self.job.documents)

    @property
    def at(self) -> datetime:
        """The time that its pages tell."""
        return self.job.documents[0].header.printed_at


class Making(QObject):
    """``made`` carries a :class:`Made`, ``refused`` the :class:`ListCheck` with errors, ``failed`` a KnownError."""

    made = Signal(object)
    begun = Signal(bytes)
    """The pages of the first document, while the others are made."""
    refused = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, plan: OpenPlan, parent: QObject) -> None:
        super().__init__(parent)
        self._plan = plan
        self.task = self.tr("Aperçu du document")
        self._number = 0
        self._check: ListCheck | None = None
        self._raw: tuple[tuple[str, str, str], tuple[Document, ...]] | None = None
        self._mailbox = Mailbox(self._pass_on, self)

    def _pass_on(self, begun: tuple[int, bytes]) -> None:
        number, pdf = begun
        if number == self._number:
            self.begun.emit(pdf)

    def forget(self) -> None:
        """The plan is another: nothing that was found holds any more."""
        self._number += 1
        self._check, self._raw = None, None
        self._plan.tasks.cancel(self.task)

    def stop(self) -> None:
        """Stop at once; what is still being set is thrown away when it comes."""
        self._number += 1
        self._plan.tasks.cancel(self.task)
        self.stopped.emit()

    def source(self) -> DocumentSource:
        """The plan as it stands in the window, now."""
        plan = self._plan
        return DocumentSource(
            plan.file, plan.snapshot, plan.territory, tuple(plan.coverage_input.layers), datetime.now()
        )

    def ask(self, request: Request, source: DocumentSource) -> None:
        """Make this; an answer to an earlier request does not come any more. Raises what preparing refuses."""
        self._number += 1
        number, kind, known = self._number, request.kind, self._check
        key = (kind.code, str(request.wanted.level), repr(sorted(request.wanted.scope.items())))
        raw = self._raw[1] if self._raw is not None and self._raw[0] == key else None
        kind.refuse_level(request.wanted.level)
        facts = plan_facts(self._plan.file, source.snapshot.board) if kind.is_checked and known is None else None
        make = None if raw is not None else kind.prepare(source, request.wanted)
        post = self._mailbox.post

        def work(watch: Watch) -> tuple[ListCheck | None, tuple[Document, ...], Made | None]:
            check = known
            if facts is not None:
                watch.step(QCoreApplication.translate("Making", "Contrôle du plan"))
                check = list_check(facts)
            if kind.is_checked and check is not None and check.errors:
                return check, (), None

            def look(first: object) -> None:
                if isinstance(first, Document) and not watch.cancelled():
                    post((number, _set(request, (first,), None, watch).pdf))

            looked = replace(watch, part=look)
            documents = raw if raw is not None else make(looked) if make is not None else ()
            watch.step(QCoreApplication.translate("Making", "Mise en page"))
            return check, documents, _set(request, documents, check, watch)

        def take(found: tuple[ListCheck | None, tuple[Document, ...], Made | None]) -> None:
            if number == self._number:
                self._check = found[0] or self._check
                if found[2] is None:
                    self.refused.emit(found[0])
                else:
                    self._raw = (key, found[1])
                    self.made.emit(found[2])

        def fail(error: Exception) -> None:
            if not isinstance(error, KnownError):
                raise error
            if number == self._number:
                self.failed.emit(error)

        def stop() -> None:
            if number == self._number:
                self.stopped.emit()

        self._plan.tasks.start(self.task, work, take, fail, stop)


def _set(request: Request, documents: Sequence[Document], check: ListCheck | None, watch: Watch) -> Made:
    if not documents:
        raise KnownError(
            translate("Making", "Il n’y a rien à imprimer avec ces choix."),
            translate("Making", "Choisissez autre chose à droite."),
        )
    columns = next((document.tables[0].columns for document in documents if document.tables), ())
    keys = [column.key for column, shown in ordered_columns(columns, request.layout, request.page) if shown]
    job = PrintJob(request.kind, request.wanted, tuple(documents), request.page, tuple(keys) or None)
    pdf = document_pdf(job.shown[:FIRST], request.page, watch)
    note = check.note if check is not None and request.kind.is_checked else ""
    return Made(request, job, pdf, len(documents) <= FIRST, columns, note)


def made_note(plan: OpenPlan, made: Made) -> str:
    """What is to be known of the pages in view, in lines."""
    notes = [made.note]
    if not made.is_whole:
        words = QCoreApplication.translate(
            "DocumentsPage", "Aperçu des {first} premiers documents sur {n} : tous seront imprimés et enregistrés."
        )
        notes.append(words.format(first=FIRST, n=grouped(len(made.job.documents))))
    notes.append(unrecorded_words(plan, made))
    return "\n".join(filter(None, notes))


def unrecorded_words(plan: OpenPlan, made: Made | None) -> str:
    """Why a restricted document may not leave a plan that cannot note it; empty when it may."""
    try:
        if made is not None:
            refuse_unrecorded(plan.file, made.request.wanted.level)
    except KnownError as error:
        return str(error)
    return ""
