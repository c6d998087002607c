"""What a document says: its text page by page, and its values by the keys of its columns."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path

from pacte_desktop.documents.document import Cell, Document, Emphasis, PageFormat, Table, arranged
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.documents.document_tables import table_rows
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.situations import Situation
from pacte_desktop.services.documents import DocumentSource, Wanted, document_kind, open_source
from pacte_desktop.services.documents.writing import Form, PrintJob, make_documents, write_job
from pacte_desktop.store.plan_file import PlanFile
from tests.data.pdf_pages import pdf_pages

AT = datetime(2026, 11, 30, 9, 5)


def source_of(plan: PlanFile, *, with_coverage: bool = False) -> DocumentSource:
    """The plan as a document reads it, at a moment that does not move."""
    return open_source(plan, AT, with_coverage=with_coverage)


def printed(source: DocumentSource, code: str, departement: str = "", level: PrintLevel | None = None) -> Document:
    """The one document of a kind with the columns shown by default, at its first level unless told."""
    kind = document_kind(code)
    scope = {"departement": departement} if departement else {}
    (found,) = make_documents(source, kind, Wanted(level or kind.levels[0], scope))
    return arranged(found)


def pages_of(document: Document, page: PageFormat | None = None) -> list[str]:
    """Text of each page of the PDF, spaces and line ends as one space."""
    return pdf_pages(document_pdf([document], page or document_kind(document.code).page))


def rows_of(table: Table) -> list[tuple[tuple[str, ...], Mapping[str, Cell]]]:
    """Titles of the groups and cells of every row."""
    return list(table.rows())


def column(table: Table, key: str) -> list[object]:
    """Values of one column."""
    return [cells[key].value for _, cells in table.rows()]


def marked(table: Table, key: str) -> list[bool]:
    """Whether the cells of one column stand in a box."""
    return [cells[key].emphasis is Emphasis.MARK for _, cells in table.rows()]


def made(plan: PlanFile, code: str, level: PrintLevel = PrintLevel.PUBLIC, **scope: object) -> Document:
    """The one document of a kind of a plan, with all columns of its level."""
    wanted = Wanted(level, {key: str(value) for key, value in scope.items()})
    (found,) = make_documents(source_of(plan), document_kind(code), wanted)
    return found


def table(document: Document, name: str) -> Table:
    """The table of this name."""
    (found,) = [item for item in document.tables if item.name == name]
    return found


def cells(found: Table) -> list[dict[str, object]]:
    """Values of each row by key of column, as a spreadsheet gets them."""
    depth = len(found.group_headings)
    keys = [column.key for column in found.columns]
    return [dict(zip(keys, row[depth:], strict=True)) for row in table_rows(found)]


def write_list(plan: PlanFile, code: str, path: Path) -> int:
    """The document of a kind as it comes, with the checks that keep a wrong one in; returns its rows."""
    kind, wanted = document_kind(code), Wanted()
    documents = make_documents(source_of(plan), kind, wanted)
    return write_job(plan, PrintJob(kind, wanted, documents, kind.page), Form.PDF, path).extent


def written(plan: PlanFile, document: Document, form: Form, path: Path) -> Path:
    """The document as a file."""
    kind = document_kind(document.code)
    wanted = Wanted(document.header.level)
    write_job(plan, PrintJob(kind, wanted, (document,), kind.page), form, path)
    return path


@cache
def forbidden_words() -> tuple[str, ...]:
    """What no print may say at any level: every special situation by its name."""
    names = {item.label for item in Situation if item is not Situation.PRESENT}
    return tuple(sorted(names | {item.masked_label for item in Situation if item is not Situation.PRESENT}))
