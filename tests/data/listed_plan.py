"""Plans whose lists are read back from their PDF: a made one with many posts, and what its pages say."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdfium2 as pdfium

from pacte_desktop.documents.document import Document, PageFormat, arranged
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.sites import PracticeLocation
from pacte_desktop.services.documents import DocumentSource, Wanted, document_kind, open_source
from pacte_desktop.services.documents.writing import make_documents
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.made_plan import beginner, held, made_contents, post
from tests.data.pdf_pages import pdf_pages
from tests.data.tiny_plan import CHATEAUROUX, LE_BLANC

PRINTED = datetime(2026, 11, 30, 14, 2)
TOURS, ISSOUDUN = "37261", "36088"


def many_posts(count: int = 60) -> PlanContents:
    """``count`` posts of three seats, N1 or URGENCES, a third of them in Tours, each with one intern."""
    interns = [replace(beginner(number), last_name=f"Nom{number:03d}") for number in range(1, count + 1)]
    posts = [post(number, ("N1", "URGENCES")[number % 2], 3) for number in range(count, 0, -1)]
    made = made_contents(interns, posts, assignments=[held(number, number, number) for number in range(1, count + 1)])
    places = (TOURS, CHATEAUROUX, LE_BLANC)
    return replace(
        made,
        info=replace(made.info, departements=("36", "37")),
        sites=tuple(
            replace(
                site,
                name=f"Terrain {site.id:03d}",
                number="",
                locations=(PracticeLocation(places[site.id % 3], 6), *(PracticeLocation(ISSOUDUN, 4),) * (site.id % 2)),
            )
            for site in made.sites
        ),
    )


@contextmanager
def listed(folder: Path, contents: PlanContents) -> Iterator[DocumentSource]:
    """The plan as a source of documents, without minutes to urgent care."""
    path = folder / "listes.pacte"
    path.unlink(missing_ok=True)
    create_plan(path, contents)
    plan = open_plan(path)
    yield open_source(plan, PRINTED)
    plan.close()


def made(
    source: DocumentSource,
    code: str,
    level: PrintLevel = PrintLevel.PUBLIC,
    columns: Sequence[str] | None = None,
    **scope: str,
) -> Document:
    """The document of a kind that makes one, with ``columns`` or those shown by default."""
    (document,) = make_documents(source, document_kind(code), Wanted(level, scope))
    return arranged(document, columns)


def texts(document: Document, page: PageFormat | None = None) -> list[str]:
    """Text of each page, spaces and line ends reduced to one space, break points gone."""
    return pdf_pages(document_pdf([document], page or PageFormat()))


def text_boxes(
    document: Document, page: PageFormat | None = None
) -> list[tuple[float, float, list[tuple[float, ...]]]]:
    """Width, height and the boxes of all texts of each page, in points (left, bottom, right, top)."""
    with pdfium.PdfDocument(document_pdf([document], page or PageFormat())) as pdf:
        found = []
        for sheet in pdf:
            boxes = [item.get_bounds() for item in sheet.get_objects() if item.type == 1]
            found.append((*sheet.get_size(), boxes))
            sheet.close()
        return found
