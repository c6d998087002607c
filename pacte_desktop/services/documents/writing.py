"""A document goes out: as a file of one of its forms, written whole or not at all, and noted when few may read it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.documents.document import Document, PageFormat, arranged
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.documents.document_tables import document_csv, document_sheets
from pacte_desktop.documents.table_fit import usual_columns
from pacte_desktop.documents.workbook import write_workbook
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.french_order import search_key
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.services.documents.kind import DocumentKind, DocumentSource, Wanted
from pacte_desktop.services.documents.register import noted, print_of, record_print
from pacte_desktop.services.list_check import refuse_faulty
from pacte_desktop.store.plan_file import PlanFile

_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_LONGEST_STEM = 80
_DEVICES = re.compile(r"con|prn|aux|nul|(com|lpt)\d")  # Names that Windows keeps for itself, whatever follows a dot.


class Form(StrEnum):
    """Files that a document can become."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"

    @property
    def suffix(self) -> str:
        """Ending of its file name."""
        return f".{self}"


def form_of(path: Path, asked: str | None = None) -> Form:
    """The form ``asked`` for, else the one that the name of the file says; a PDF when it has no ending.

    Raises :class:`KnownError` for an ending that is none of them.
    """
    ending = path.suffix.casefold().lstrip(".")
    if asked or not ending:
        return Form(asked or Form.PDF)
    if ending not in tuple(Form):
        raise KnownError(
            translate("CommandLine", "« {name} » ne dit pas la forme du fichier.").format(name=path.name),
            translate("CommandLine", "Terminez son nom par .pdf, .xlsx ou .csv, ou donnez --format."),
        )
    return Form(ending)


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the files, and how many rows of tables (or documents without one) they hold."""

    paths: tuple[Path, ...]
    extent: int


def make_documents(source: DocumentSource, kind: DocumentKind, wanted: Wanted) -> tuple[Document, ...]:
    """The documents of one request with all columns of their level, where nothing waits for them.

    Raises :class:`KnownError` when the level does not exist, or the plan has an error that the kind must not carry.
    """
    kind.refuse_level(wanted.level)
    if kind.is_checked:
        refuse_faulty(source.plan)
    return kind.prepare(source, wanted)(Watch())


@dataclass(frozen=True)
class PrintJob:
    """Documents of one request on their way out, with the sheet of paper that they are set for.

    ``columns``: keys of those chosen, in order; None: those shown by default, as far as the sheet has
    room for them.
    """

    kind: DocumentKind
    wanted: Wanted
    documents: tuple[Document, ...]
    page: PageFormat
    columns: tuple[str, ...] | None = None

    @cached_property
    def shown(self) -> tuple[Document, ...]:
        """The documents with the columns that leave the program."""
        return tuple(arranged(document, self.columns or self._usual(document)) for document in self.documents)

    def _usual(self, document: Document) -> tuple[str, ...]:
        """Keys of the columns of the first table that the sheet has room for."""
        columns = document.tables[0].columns if document.tables else ()
        return tuple(column.key for column in usual_columns(columns, self.page))

    @property
    def extent(self) -> int:
        """Rows of the first tables; documents where there is none."""
        return sum(sum(1 for _ in item.tables[0].rows()) if item.tables else 1 for item in self.documents)

    @property
    def forms(self) -> tuple[Form, ...]:
        """The files that it can become: without a table there is nothing for a spreadsheet."""
        return tuple(Form) if any(document.tables for document in self.documents) else (Form.PDF,)

    def refuse_form(self, form: Form) -> None:
        """Raise :class:`KnownError` when it cannot become such a file."""
        if form not in self.forms:
            raise KnownError(
                translate("Documents", "« {title} » n’a pas de tableau : il s’enregistre en PDF.").format(
                    title=self.kind.title
                )
            )

    @property
    def column_names(self) -> dict[str, str]:
        """Headings by key of every column that can be chosen, in the order of the document."""
        tables = [table for document in self.documents for table in document.tables[:1]]
        return {column.key: column.heading for column in (tables[0].columns if tables else ())}

    def pdf(self, watch: Watch | None = None) -> bytes:
        """All documents as one PDF. Raises CancelledError when it is stopped on the way."""
        return document_pdf(self.shown, self.page, watch)

    def record(self, plan: PlanFile, form: str) -> int:
        """Note in the register that it leaves the program as ``form``; returns the line, 0 for a public one."""
        return record_print(
            plan, print_of(self.kind.code, self.wanted.level, form, self.extent, subject=subject_of(self.wanted))
        )


def write_job(plan: PlanFile, job: PrintJob, form: Form, path: Path) -> Written:
    """Write one file at ``path``; a restricted one is noted in the register first, and struck out when it fails."""
    job.refuse_form(form)
    with noted(plan, job.record(plan, str(form))):
        return put_file(job, form, path)


def put_file(job: PrintJob, form: Form, path: Path, pdf: bytes = b"") -> Written:
    """Make one file at ``path``, whole or not at all, where nothing waits for it; the register is the caller's.

    ``pdf``: the pages, when they were set already.
    """
    job.refuse_form(form)
    if form is Form.PDF:
        atomic_write_bytes(path, pdf or job.pdf())
    elif form is Form.XLSX:
        write_workbook(path, document_sheets(job.shown))
    else:
        atomic_write_bytes(path, document_csv(job.shown))
    return Written((path,), job.extent)


def write_series(plan: PlanFile, job: PrintJob, folder: Path, watch: Watch | None = None) -> Written:
    """One PDF for each document of a series, in ``folder`` (made when it is missing), each named by its own stem.

    Raises what :func:`series_files` and :func:`write_files` raise.
    """
    return write_files(plan, job, folder, series_files(job, watch), watch)


def series_paths(job: PrintJob, folder: Path) -> tuple[Path, ...]:
    """The files that a series becomes in ``folder``."""
    return tuple(folder / f"{stem}{Form.PDF.suffix}" for stem in _stems(job.shown))


def series_files(job: PrintJob, watch: Watch | None = None) -> dict[str, bytes]:
    """The PDF of each document by its file name, from values alone, so that it can be made beside the window.

    Raises :class:`CancelledError` when it is stopped; nothing has left the program then.
    """
    watch, files = watch or Watch(), dict[str, bytes]()
    for stem, document in _stems(job.shown).items():
        watch.step(translate("Documents", "Mise en page"), len(files), len(job.documents))
        files[stem + Form.PDF.suffix] = document_pdf([document], job.page)
    return files


def write_files(
    plan: PlanFile, job: PrintJob, folder: Path, files: Mapping[str, bytes], watch: Watch | None = None
) -> Written:
    """Write the files of a series, each whole or not at all; the register says how many of a restricted one there are.

    When one cannot be written, or the work is stopped, those before it stay and the register counts them alone: it
    names all of them beforehand, so that a crash in between makes it say too much, never too little.
    Raises :class:`KnownError` with how many are there, :class:`CancelledError`.
    """
    written: list[Path] = []
    with noted(plan, job.record(plan, str(Form.PDF)), lambda: len(written)):
        put_files(folder, files, written, watch)
    return Written(tuple(written), len(written))


def put_files(folder: Path, files: Mapping[str, bytes], written: list[Path], watch: Watch | None = None) -> None:
    """Write the files of a series into ``folder`` (made when it is missing); the register is the caller's.

    ``written`` grows by each that is there. Raises :class:`KnownError` with how many are there, CancelledError.
    """
    watch = watch or Watch()
    _make_folder(folder)
    for name, payload in files.items():
        watch.step(translate("Documents", "Écriture des fichiers"), len(written), len(files))
        try:
            atomic_write_bytes(folder / name, payload)
        except KnownError as error:
            raise KnownError(_written_so_far(len(written), len(files), error.sentence), error.remedy) from error
        written.append(folder / name)


def _written_so_far(written: int, wanted: int, why: str) -> str:
    if not written:
        return why
    words = counted(
        written,
        translate("Documents", "{n} fichier sur {wanted} est écrit, entier ; le suivant a échoué."),
        translate("Documents", "{n} fichiers sur {wanted} sont écrits, entiers ; le suivant a échoué."),
        wanted=grouped(wanted),
    )
    return f"{words} {why}"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(
            translate("Documents", "Le dossier « {path} » ne peut pas être créé : {reason}.").format(
                path=folder, reason=error.strerror or error
            ),
            translate("Documents", "Choisissez un autre dossier."),
        ) from error


def _stems(documents: Sequence[Document]) -> dict[str, Document]:
    """A file name for each, all different."""
    found: dict[str, Document] = {}
    for document in documents:
        plain = file_stem(document.file_stem or document.code)
        stem, number = plain, 1
        while stem in found:
            number += 1
            stem = f"{plain}-{number}"
        found[stem] = document
    return found


def file_stem(words: str) -> str:
    """Words as the name of a file that every system takes.

    >>> file_stem("Affectations par terrain · Indre (36)")
    'affectations-par-terrain-indre-36'
    """
    stem = _NOT_IN_NAMES.sub("-", search_key(words))[:_LONGEST_STEM].strip("-") or "document"
    return f"{stem}-document" if _DEVICES.fullmatch(stem) else stem


def subject_of(wanted: Wanted) -> str:
    """Whom or what a restricted print is about, by numbers only: « intern=12 »."""
    return " ".join(f"{key}={value}" for key, value in sorted(wanted.scope.items()) if value)


def level_named(words: str) -> PrintLevel:
    """The level of this name. Raises :class:`KnownError` naming those there are."""
    try:
        return PrintLevel(words)
    except ValueError as error:
        raise KnownError(
            translate("Documents", "Le niveau « {level} » n’existe pas.").format(level=words),
            ", ".join(f"{level} ({level.label})" for level in PrintLevel),
        ) from error
