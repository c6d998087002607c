"""No document for everybody lets one read off who sits outside the capacity of a post, on paper or as a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.documents.document import Document
from pacte_desktop.documents.document_tables import document_csv, document_sheets
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.situations import SemesterSituation, Situation
from pacte_desktop.services.documents import DocumentSource, Wanted, document_kind, document_kinds
from pacte_desktop.services.webmap import open_webmap_source, webmap_page
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.made_plan import held
from tests.data.printed import source_of
from tests.data.tiny_plan import BEGINNER, LE_BLANC, N1_POST, OLDEST, SASPAS_POST, SECOND, WINTER, tiny_contents

SCOPES = {"site-sheet": {"site": "2"}, "commune-sheet": {"commune": LE_BLANC}}
NAMES = ("NOM1", "NOM2", "NOM3")


@contextmanager
def placed(folder: Path, capacity: int, outside: int | None) -> Iterator[DocumentSource]:
    """Two interns on the N1 post of ``capacity`` seats, one on the SASPAS; ``outside`` sits outside the capacity."""
    tiny = tiny_contents()
    seats = {item.id: capacity if item.id == N1_POST else item.capacity for item in tiny.posts}
    pairs = ((BEGINNER, N1_POST), (SECOND, N1_POST), (OLDEST, SASPAS_POST))
    contents = replace(
        tiny,
        posts=tuple(replace(item, capacity=seats[item.id]) for item in tiny.posts),
        assignments=tuple(
            replace(held(number, who, post), is_supernumerary=who == outside)
            for number, (who, post) in enumerate(pairs, start=1)
        ),
        situations=(SemesterSituation(1, outside, WINTER.id, Situation.SURNOMBRE_VALIDANT),) if outside else (),
    )
    path = folder / "plan.pacte"
    path.unlink(missing_ok=True)
    create_plan(path, contents)
    plan = open_plan(path)
    yield source_of(plan, with_coverage=True)
    plan.close()


def public(source: DocumentSource) -> dict[str, tuple[Document, ...]]:
    """Every document for everybody that this plan has."""
    found = {}
    for kind in document_kinds():
        if PrintLevel.PUBLIC in kind.levels:
            try:
                scope = kind.resolved(source, SCOPES.get(kind.code, {}))
                found[kind.code] = kind.prepare(source, Wanted(PrintLevel.PUBLIC, scope))(Watch())
            except KnownError:  # There is no choice session in this plan.
                continue
    return found


def says(document: Document) -> str:
    return repr(replace(document, parts=tuple(part for part in document.parts if not hasattr(part, "payload"))))


def named(found: dict[str, tuple[Document, ...]]) -> dict[str, list[str]]:
    """What the documents say that name anybody, whichever columns are shown."""
    told = {code: [says(document) for document in made] for code, made in found.items()}
    return {code: words for code, words in told.items() if any(name in "".join(words) for name in NAMES)}


@pytest.mark.parametrize(
    ("capacity", "one", "other"),
    [(2, None, BEGINNER), (2, None, SECOND), (2, None, OLDEST), (3, None, OLDEST), (1, BEGINNER, SECOND)],
)
def test_documents_that_name_interns_are_the_same_whoever_sits_outside(
    tmp_path: Path, capacity: int, one: int | None, other: int
) -> None:
    with placed(tmp_path, capacity, one) as source:
        within = public(source)
    with placed(tmp_path, capacity, other) as source:
        found = public(source)
    assert set(named(found)) >= {"site", "intern", "site-sheet", "commune-sheet"}
    assert named(found) == named(within)
    for code in named(found):
        assert document_csv(found[code]) == document_csv(within[code])
        assert [list(sheet.rows) for sheet in document_sheets(found[code])] == [
            list(sheet.rows) for sheet in document_sheets(within[code])
        ]


def test_documents_that_name_nobody_count_the_truth(tmp_path: Path) -> None:
    with placed(tmp_path, 2, SECOND) as source:
        found = public(source)
        page = webmap_page(open_webmap_source(source.plan)).decode()
    for code, key in (("open-posts", "free"), ("vacant", "vacant")):
        rows = [row for _, row in found[code][0].tables[0].rows()]
        assert {row["number"].value: row[key].value for row in rows}["36-0002"] == 1
        assert code not in named(found)
    assert "1 place libre sur 2" in page
    assert not any(name in page for name in NAMES)


@pytest.mark.parametrize(("outside", "interns"), [(None, 3), (SECOND, 2), (OLDEST, 2)])
def test_the_census_of_lodgings_counts_beside_seats_only_who_holds_one(
    tmp_path: Path, outside: int | None, interns: int
) -> None:
    with placed(tmp_path, 2, outside) as source:
        (made,) = public(source)["housing"]
    counting = [table for table in made.tables if any(column.key == "interns" for column in table.columns)]
    assert [row["interns"].value for table in counting for _, row in table.rows()] == [interns, interns]
    assert all("hors surnombre" in table.notes[0] for table in counting)


def test_the_commission_reads_the_truth_and_everybody_how_seats_are_counted(tmp_path: Path) -> None:
    with placed(tmp_path, 2, SECOND) as source:
        (made,) = document_kind("site").prepare(source, Wanted(PrintLevel.COMMISSION))(Watch())
    row = next(row for _, row in made.tables[0].rows() if row["number"].value == "36-0002")
    assert (row["capacity"].value, row["vacant"].value) == (2, 1)
    with placed(tmp_path, 2, SECOND) as source:
        (made,) = public(source)["site"]
    row = next(row for _, row in made.tables[0].rows() if row["number"].value == "36-0002")
    assert (row["capacity"].value, row["vacant"].value) == (2, 0)
    assert any("fait foi" in note for note in made.tables[0].notes)
