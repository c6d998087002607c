"""Nothing that is printed counts one of something in the plural, nor several in the singular."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, is_dataclass, replace

import pytest

from pacte_desktop.documents.document import Document, Figure
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted
from pacte_desktop.services.documents import DocumentSource, Wanted, document_kind, document_kinds
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.made_plan import held
from tests.data.printed import source_of
from tests.data.tiny_plan import BEGINNER, CHATEAUROUX, N1_POST, SECOND, URGENCES_POST, tiny_contents

PLURALS = (
    "places|postes|internes|habitants|communes|logements|terrains|vacantes|vacants|prises|libres|offertes|requises|"
    "disponibles|hébergements|appelés|présents|placés|demi-journées|MSP|autres|minutes"
)
ONE_OF_MANY = re.compile(rf"(?<![\d,.\u202f\u00a0–+-])(?<!\d )(?<!n° )[01](?:\s|\u00a0)(?:{PLURALS})\b")
MANY_OF_ONE = re.compile(
    r"(?<![\d,])(?:[2-9]|\d{2,})(?:\s|\u00a0)(?:place|poste|interne|habitant|commune|logement|terrain|vacante|prise"
    r"|libre|offerte|requise|disponible|hébergement)\b(?! par interne présent)"
)


def words_of(value: object) -> Iterator[str]:
    """Every text in a document; the number of a figure stands before its label, as it is read."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Figure):
        yield f"{value.value} {value.label}"
        yield value.note
    elif isinstance(value, tuple):
        for item in value:
            yield from words_of(item)
    elif isinstance(value, dict):
        yield from words_of(tuple(value.values()))
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from words_of(getattr(value, field.name))


def one_of_each() -> PlanContents:
    """One intern waits for the one post of one seat; one lodging of one place stands where nobody trains."""
    made = tiny_contents()
    return replace(
        made,
        interns=made.interns[:1],
        completed=(),
        sites=made.sites[:1],
        members=(),
        accreditations=made.accreditations[:1],
        posts=made.posts[:1],
        housing=(replace(made.housing[0], capacity=1),),
    )


def two_of_each() -> PlanContents:
    """Two interns are placed, everything is there twice."""
    made = tiny_contents()
    return replace(
        made,
        posts=tuple(replace(item, capacity=2) for item in made.posts),
        housing=(*made.housing, replace(made.housing[0], id=2, number="L-002", insee_code=CHATEAUROUX)),
        assignments=(held(1, BEGINNER, URGENCES_POST), held(2, SECOND, N1_POST)),
    )


@pytest.fixture(scope="module", params=["one", "none left", "two"])
def source(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DocumentSource]:
    made = two_of_each() if request.param == "two" else one_of_each()
    if request.param == "none left":
        made = replace(made, assignments=(held(1, BEGINNER, URGENCES_POST),))
    path = tmp_path_factory.mktemp("agreement") / "plan.pacte"
    create_plan(path, made)
    with closing(open_plan(path)) as plan:
        yield source_of(plan, with_coverage=True)


def test_every_count_agrees_with_its_noun(source: DocumentSource) -> None:
    made: list[Document] = []
    for kind in document_kinds():
        for level in kind.levels:
            try:
                scope = kind.resolved(source, {})
                made += kind.prepare(source, Wanted(level, scope))(Watch())
            except KnownError:  # No session in this plan, nobody on the post: other tests hold what it says.
                continue
    assert {"synthesis", "adequacy", "housing", "vacant", "site", "open-posts", "site-sheet"} <= {
        it.code for it in made
    }
    told = {words for one in made for words in words_of(one)}
    wrong = sorted(words for words in told if ONE_OF_MANY.search(words) or MANY_OF_ONE.search(words))
    assert wrong == []


def test_posts_and_their_seats_agree_each_on_its_own(source: DocumentSource) -> None:
    (made,) = document_kind("vacant").prepare(source, Wanted())(Watch())
    board = source.snapshot.board
    posts = [item for item in board.posts.values() if item.capacity > board.taken[item.id]]
    seats = sum(item.capacity for item in posts)
    words = counted(len(posts), "sur {n} poste de ", "sur {n} postes de ") + counted(seats, "{n} place", "{n} places")
    assert made.summary.endswith(words)
