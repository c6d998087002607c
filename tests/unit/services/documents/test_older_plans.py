"""Plans of earlier releases print every document that a plan of today prints."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.letter_template import LetterKind
from pacte_desktop.services.documents import Wanted, document_kind, document_kinds, open_source
from pacte_desktop.services.documents.register import print_register
from pacte_desktop.services.documents.writing import Form, PrintJob, make_documents, write_job
from pacte_desktop.services.letter_templates import letter_templates, save_template, shipped_template
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.printed import AT

DATA = Path(__file__).resolve().parents[3] / "data"
OLDER = ("v1.pacte", "v3.pacte")


@pytest.fixture(scope="module", params=OLDER)
def older(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlanFile]:
    path = tmp_path_factory.mktemp("older") / request.param
    shutil.copyfile(DATA / request.param, path)
    plan = open_plan(path)
    yield plan
    plan.close()


def test_every_kind_of_document_is_made_of_it_or_says_why_not(older: PlanFile, tmp_path: Path) -> None:
    source, made, refused = open_source(older, AT, with_coverage=True), dict[str, int](), dict[str, str]()
    for kind in document_kinds():
        scope = {item.key: item.choices[0][0] for item in kind.scopes(source) if item.choices}
        wanted = Wanted(kind.levels[-1], scope)
        try:
            documents = make_documents(source, kind, wanted)
        except KnownError as error:
            refused[kind.code] = error.sentence
            continue
        job = PrintJob(kind, wanted, documents[:2], kind.page)
        write_job(older, job, Form.PDF, tmp_path / f"{kind.code}.pdf")
        made[kind.code] = (tmp_path / f"{kind.code}.pdf").stat().st_size
    assert all(size > 5_000 for size in made.values())
    assert set(refused) == {"call-list", "sign-sheet", "minutes", "convocation"}, "they need a session"
    assert [line.document for line in print_register(older)][::-1] == [
        code for code in made if document_kind(code).levels[-1].is_restricted
    ]


def test_its_letters_have_the_shipped_texts_and_can_be_worded(older: PlanFile) -> None:
    assert letter_templates(older) == {kind: shipped_template(kind) for kind in LetterKind}
    notice = shipped_template(LetterKind.SITE_NOTICE)
    changed = type(notice)(notice.kind, "Le mien", notice.body)
    save_template(older, changed)
    assert letter_templates(older)[notice.kind] == changed
    older.undo()
    assert letter_templates(older)[notice.kind] == notice
