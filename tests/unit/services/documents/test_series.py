"""A series as one file each: names all different, whole files only, and a register that tells the truth."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.documents import series
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services.documents import Wanted, document_kind, open_source, writing
from pacte_desktop.services.documents.register import print_register
from pacte_desktop.services.documents.writing import PrintJob, file_stem, make_documents, series_files, write_series
from pacte_desktop.services.placement import assign
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.pdf_pages import pdf_pages
from tests.data.tiny_plan import BEGINNER, N1_POST, SECOND, URGENCES_POST, tiny_contents
from tests.unit.services.documents.letters.test_letters import AT


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    """Two interns of one name, but not of one rank, placed."""
    contents = tiny_contents()
    people = tuple(replace(item, last_name="De La Tour", national_rank=item.id) for item in contents.interns)
    create_plan(tmp_path / "essai.pacte", replace(contents, interns=people))
    plan = open_plan(tmp_path / "essai.pacte")
    assign(plan, BEGINNER, URGENCES_POST, "")
    assign(plan, SECOND, N1_POST, "")
    yield plan
    plan.close()


@pytest.fixture
def job(plan: PlanFile) -> PrintJob:
    kind, wanted = document_kind("intern-notice"), Wanted(PrintLevel.INDIVIDUAL)
    return PrintJob(kind, wanted, make_documents(open_source(plan, AT), kind, wanted), kind.page)


def test_each_letter_is_a_file_of_its_own_that_the_number_tells_apart(
    plan: PlanFile, job: PrintJob, tmp_path: Path
) -> None:
    told: list[tuple[int, int | None]] = []
    done = write_series(plan, job, tmp_path / "a" / "b", Watch(lambda _words, n, total: told.append((n, total))))
    assert [path.name for path in done.paths] == [
        "notification-de-la-tour-zoe-2025-0001.pdf",
        "notification-de-la-tour-zoe-2025-0002.pdf",
    ]
    assert ["Hôpital fictif" in "".join(pdf_pages(path.read_bytes())) for path in done.paths] == [True, False]
    assert told == [(0, 2), (1, 2), (0, 2), (1, 2)]
    (line,) = print_register(plan)
    assert (line.document, line.level, line.extent) == ("intern-notice", PrintLevel.INDIVIDUAL, 2)


def test_a_failure_in_the_middle_leaves_whole_files_and_a_true_register(
    plan: PlanFile, job: PrintJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "courriers"
    blocked = folder / "notification-de-la-tour-zoe-2025-0002.pdf"
    blocked.mkdir(parents=True)  # A folder of that name: the file cannot take its place.
    (blocked / "x").touch()
    with pytest.raises(KnownError, match="1 fichier sur 2 est écrit, entier"):
        write_series(plan, job, folder)
    assert sorted(path.name for path in folder.iterdir() if path.is_file()) == [
        "notification-de-la-tour-zoe-2025-0001.pdf"
    ]
    assert len(pdf_pages((folder / "notification-de-la-tour-zoe-2025-0001.pdf").read_bytes())) == 1
    assert [line.extent for line in print_register(plan)] == [1]


def test_a_failure_at_the_first_file_leaves_nothing_in_the_register(
    plan: PlanFile, job: PrintJob, tmp_path: Path
) -> None:
    (tmp_path / "plein").touch()
    with pytest.raises(KnownError, match="ne peut pas être créé"):
        write_series(plan, job, tmp_path / "plein")
    folder = tmp_path / "courriers"
    (folder / "notification-de-la-tour-zoe-2025-0001.pdf" / "x").mkdir(parents=True)
    with pytest.raises(KnownError):
        write_series(plan, job, folder)
    assert print_register(plan) == ()


@pytest.mark.parametrize(("stops_at", "kept"), [(0, 0), (1, 0), (2, 0), (3, 1)])
def test_cancel_leaves_nothing_while_pages_are_set_and_whole_files_afterwards(
    plan: PlanFile, job: PrintJob, tmp_path: Path, stops_at: int, kept: int
) -> None:
    steps: list[int] = []
    watch = Watch(lambda *_told: steps.append(1), lambda: len(steps) > stops_at)
    with pytest.raises(CancelledError):
        write_series(plan, job, tmp_path / "courriers", watch)
    assert len(list((tmp_path / "courriers").glob("*"))) == kept
    assert [line.extent for line in print_register(plan)] == [1] * kept


def test_one_pdf_of_a_series_tells_how_far_it_is_and_can_be_stopped(
    job: PrintJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(series, "_BATCH_CHARS", 1)
    told: list[tuple[int, int | None]] = []
    watch = Watch(lambda _words, n, total: told.append((n, total)))
    assert len(pdf_pages(job.pdf(watch))) == 2
    assert told == [(0, 2), (1, 2)]
    with pytest.raises(CancelledError):
        job.pdf(replace(watch, cancelled=lambda: len(told) == 4))
    assert told == [(0, 2), (1, 2)] * 2


def test_names_of_files_are_different_and_taken_by_every_system(job: PrintJob) -> None:
    same = replace(job, documents=tuple(replace(item, file_stem="CON") for item in job.documents) * 2)
    names = list(series_files(same))
    assert names == ["con-document.pdf", "con-document-2.pdf", "con-document-3.pdf", "con-document-4.pdf"]
    assert file_stem("\u202e/../…") == "document"
    assert writing.file_stem("Lpt1") == "lpt1-document"
