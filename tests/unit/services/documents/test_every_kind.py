"""Every kind of the catalogue at every level: what it may tell and nothing else, the same on paper as in a spreadsheet.

One rich plan serves all: the demonstration with a frozen session, whose interns all live where nothing else is.
"""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.documents.document import Cell, Document, Frame, Group, PageFormat, Paper, Table, Value
from pacte_desktop.documents.document_tables import document_csv, document_sheets, first_table, headings, table_rows
from pacte_desktop.documents.table_fit import LEGIBLE_PT, text_size_pt
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import Disclosure, PrintLevel, may_show
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services.choice_sessions import create_session, draw_up, gate
from pacte_desktop.services.demo import demo_contents
from pacte_desktop.services.documents import DocumentKind, DocumentSource, Wanted, document_kind, document_kinds
from pacte_desktop.services.documents.writing import PrintJob
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.made_plan import held
from tests.data.pdf_pages import pdf_pages
from tests.data.printed import forbidden_words, source_of
from tests.data.tiny_plan import BEGINNER, LE_BLANC, N1_POST, SECOND, URGENCES_POST, tiny_contents

FAR, FAR_NAME = "29155", "Ouessant"
CODES = tuple(kind.code for kind in document_kinds())
ONE_OF = {
    "open-posts": {"departement": "36"},
    "site": {"departement": "36"},
    "supervisors": {"departement": "36"},
    "site-sheet": {"site": "1"},
    "commune-sheet": {"commune": "36044"},
    "convocation": {"session": "4"},
    "call-list": {"session": "4"},
    "sign-sheet": {"session": "4"},
    "intern-notice": {"departement": "36"},
    "site-notice": {"departement": "36"},
}
CANCELLABLE = {
    "open-posts",
    "housing",
    "convocation",
    "intern-notice",
    "site-notice",
    "site-sheet",
    "commune-sheet",
}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DocumentSource]:
    """Closed while documents are made from it: a maker that reads the plan fails."""
    path = tmp_path_factory.mktemp("kinds") / "riche.pacte"
    made = demo_contents()
    create_plan(path, replace(made, interns=tuple(replace(item, home_insee_code=FAR) for item in made.interns)))
    plan = open_plan(path)
    number = create_session(plan, label="Choix du socle", phases=[Phase.SOCLE], day=date(2026, 10, 12))
    draw_up(plan, number, leave_out=set(gate(plan, number).blocked))
    yield source_of(plan, with_coverage=True)
    plan.close()


@pytest.fixture(scope="module")
def documents(source: DocumentSource) -> Mapping[tuple[str, PrintLevel], tuple[Document, ...]]:
    """All of them, made once the plan has been read and closed."""
    makes = {
        (kind.code, level): kind.prepare(source, wanted(kind, level))
        for kind in document_kinds()
        for level in kind.levels
    }
    source.plan.close()
    return {key: make(Watch()) for key, make in makes.items()}


def wanted(kind: DocumentKind, level: PrintLevel) -> Wanted:
    return Wanted(level, ONE_OF.get(kind.code, {}))


def cells_of(table: Table) -> Iterator[tuple[str, Cell]]:
    """Every cell by its key, whether or not a column shows it."""
    for _, row in table.rows():
        yield from row.items()


def values_of(found: Sequence[Document]) -> set[str]:
    return {str(cell.value) for one in found for table in one.tables for _, cell in cells_of(table)}


def summaries(groups: Sequence[Group]) -> Iterator[str]:
    for group in groups:
        yield group.summary
        yield from summaries(group.groups)


def bare(words: str) -> str:
    """Without what the typesetter may put between two letters."""
    return re.sub(r"[\s\u200b\u00ad\ufffe-]", "", words)


@pytest.mark.parametrize("code", CODES)
def test_a_level_that_a_kind_does_not_have_is_refused_with_those_it_has(code: str) -> None:
    kind = document_kind(code)
    for level in set(PrintLevel) - set(kind.levels):
        with pytest.raises(KnownError) as refused:
            kind.refuse_level(level)
        assert all(str(item) in refused.value.remedy for item in kind.levels)


@pytest.mark.parametrize(("code", "level"), [(code, level) for code in CODES for level in document_kind(code).levels])
def test_a_document_tells_what_its_level_allows_on_paper_as_in_a_spreadsheet(
    code: str,
    level: PrintLevel,
    source: DocumentSource,
    documents: Mapping[tuple[str, PrintLevel], tuple[Document, ...]],
) -> None:
    kind, found = document_kind(code), documents[code, level]
    assert found
    assert {document.header.level for document in found} == {level}
    for document in found:
        for table in document.tables:
            assert all(may_show(column.discloses, level) for column in table.columns)
    higher = [documents[code, other] for other in kind.levels if other is not level and other.includes(level)]
    restricted = {
        column.key
        for others in higher
        for document in others
        for table in document.tables
        for column in table.columns
        if not may_show(column.discloses, level)
    }
    told = {key for document in found for table in document.tables for key, _ in cells_of(table)}
    assert not told & restricted, "what a level may not show is not in the document at all"

    job = PrintJob(kind, wanted(kind, level), found[:3], kind.page)
    pages = pdf_pages(job.pdf())
    on_paper = " ".join(pages)
    for words in forbidden_words():
        assert words not in on_paper
        assert words not in " ".join(values_of(found))
    assert (level.watermark == "") or all(level.watermark in page for page in pages)
    assert FAR not in on_paper
    assert FAR_NAME not in on_paper
    if not may_show(Disclosure.SUPERVISOR_EMAIL, level):
        assert "@" not in " ".join((on_paper, *values_of(found)))
        assert not {doctor.rpps for doctor in source.snapshot.supervisors.values()} & values_of(found)
    if not may_show(Disclosure.SUPERNUMERARY, level):
        assert not re.search(r"\bS\s:\s|\bsurnombre (?:validant|non)", on_paper)

    if not job.forms[1:]:
        return
    names, rows = first_table(job.shown)
    if len(job.shown) == 1:
        sheets = document_sheets(job.shown)
        for sheet, table in zip(sheets, job.shown[0].tables, strict=False):
            assert [column.heading for column in sheet.columns] == headings(table)
            assert list(sheet.rows) == table_rows(table)
        assert (names, rows) == (headings(job.shown[0].tables[0]), table_rows(job.shown[0].tables[0]))
    written = list(csv.reader(document_csv(job.shown).decode("utf-8-sig").splitlines(), delimiter=";"))
    assert len(written) == 1 + len(rows)
    assert written[0] == names
    plain = bare(on_paper)
    for document in job.shown:
        for table in document.tables:
            keys = {column.key for column in table.columns if not column.is_blank}
            for key, cell in cells_of(table):
                if key in keys and (words := first_words(cell.value)):
                    assert words in plain or bare(cell.words)[:12] in plain, (table.name, key, cell)


def first_words(value: Value) -> str:
    """The start of a text, which is never cut."""
    text = value[0] if isinstance(value, tuple) and value else value
    return bare(text)[:12] if isinstance(text, str) else ""


@pytest.mark.parametrize("code", sorted(CANCELLABLE))
def test_a_long_maker_can_be_stopped(code: str, source: DocumentSource) -> None:
    kind = document_kind(code)
    waiting = replace(source.territory, coverage=None)
    with closing(open_plan(source.plan.path)) as plan:
        make = kind.prepare(replace(source, plan=plan, territory=waiting), wanted(kind, kind.levels[0]))
    with pytest.raises(CancelledError):
        make(Watch(cancelled=lambda: True))


@pytest.mark.parametrize("page", [PageFormat(paper, lying) for paper in Paper for lying in (True, False)])
def test_what_nobody_chose_is_legible_on_every_sheet(
    page: PageFormat, source: DocumentSource, documents: Mapping[tuple[str, PrintLevel], tuple[Document, ...]]
) -> None:
    """Lists and figures; a sheet of one page and letters have their own sizes."""
    for (code, level), made in documents.items():
        kind = document_kind(code)
        job = PrintJob(kind, wanted(kind, level), made[:1], page)
        for document in job.shown:
            for table in document.tables if document.frame is Frame.LIST else ():
                assert text_size_pt(table, page) >= LEGIBLE_PT, (code, level, table.name)
        chosen = tuple(column.key for table in made[0].tables[:1] for column in table.columns)
        if chosen:
            whole = replace(job, columns=chosen).shown[0].tables[0]
            assert [column.key for column in whole.columns] == list(chosen), "whoever wants them all gets them"


def test_a_site_without_a_place_stops_no_document(tmp_path: Path) -> None:
    """Files of other programs may hold one: every document is made, or says what is missing."""
    tiny = tiny_contents()
    hospital, group = tiny.sites
    seated = (held(1, BEGINNER, URGENCES_POST), held(2, SECOND, N1_POST))
    nowhere = replace(tiny, sites=(replace(hospital, locations=(), is_chu=True), group), assignments=seated)
    create_plan(tmp_path / "plan.pacte", nowhere)
    with closing(open_plan(tmp_path / "plan.pacte")) as plan:
        zoning = CommuneLayer(1, LayerKind.ZONING, "Zonage", "2025", "ARS", "", "0" * 64, {LE_BLANC: "ZIP"})
        made = replace(source_of(plan, with_coverage=True), layers=(zoning,))
        refusals = {}
        for kind in document_kinds():
            try:
                assert kind.prepare(made, Wanted(kind.levels[0]))(Watch())
            except KnownError as error:
                refusals[kind.code] = error.remedy
    assert set(refusals) == {"call-list", "sign-sheet", "minutes", "convocation", "intern-notice"}
    assert all(refusals.values())
