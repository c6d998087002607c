"""What a document leaves behind when it cannot leave: the old file whole, nothing beside it, and a true register."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.services.documents import Wanted, document_kind, open_source, writing
from pacte_desktop.services.documents.register import print_register
from pacte_desktop.services.documents.writing import Form, PrintJob, make_documents, write_job, write_series
from pacte_desktop.services.placement import assign
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.printed import AT
from tests.data.tiny_plan import BEGINNER, N1_POST, SECOND, URGENCES_POST, write_tiny

OLD = b"the list of yesterday"
NAMES = {Form.PDF: "liste.pdf", Form.XLSX: "liste.xlsx", Form.CSV: "liste.csv"}
needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="needs limits on the size of files")


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    assign(plan, BEGINNER, URGENCES_POST, "")
    assign(plan, SECOND, N1_POST, "")
    yield plan
    plan.close()


def job_of(plan: PlanFile, code: str, level: PrintLevel) -> PrintJob:
    kind, wanted = document_kind(code), Wanted(level)
    return PrintJob(kind, wanted, make_documents(open_source(plan, AT), kind, wanted), kind.page)


@contextmanager
def no_room(limit: int = 64) -> Iterator[None]:
    """No file of this program grows beyond ``limit`` bytes: what a full disk answers, for SQLite as for the rest."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def refused_by_another_program(*_: object) -> None:
    raise PermissionError(13, "Le fichier est utilisé par un autre programme")


@needs_limits
@pytest.mark.parametrize("form", list(Form))
def test_a_full_disk_leaves_the_old_file_and_no_line(plan: PlanFile, tmp_path: Path, form: Form) -> None:
    job = job_of(plan, "intern", PrintLevel.COMMISSION)
    folder = tmp_path / "sorties"
    folder.mkdir()
    path = folder / NAMES[form]
    path.write_bytes(OLD)
    real = writing.put_file

    def full(*wanted: object) -> object:
        with no_room():
            return real(*wanted)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writing, "put_file", full)
        with pytest.raises(KnownError, match="n’a pas pu être écrit"):
            write_job(plan, job, form, path)
    assert path.read_bytes() == OLD
    assert list(folder.iterdir()) == [path]
    assert print_register(plan) == ()
    write_job(plan, job, form, path)
    assert path.read_bytes() != OLD
    assert [(line.form, line.extent) for line in print_register(plan)] == [(str(form), job.extent)]


@needs_limits
def test_on_one_full_disk_the_file_is_what_is_told_and_the_line_stays(plan: PlanFile, tmp_path: Path) -> None:
    job, path = job_of(plan, "intern", PrintLevel.COMMISSION), tmp_path / "liste.csv"
    path.write_bytes(OLD)
    real = writing.noted

    @contextmanager
    def full(*wanted: object) -> Iterator[None]:
        with no_room(), real(*wanted):  # type: ignore[arg-type]
            yield

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writing, "noted", full)
        with pytest.raises(KnownError, match=r"« .*liste\.csv » n’a pas pu être écrit"):
            write_job(plan, job, Form.CSV, path)
    assert path.read_bytes() == OLD
    assert len(print_register(plan)) == 1, "it says too much, never too little"


@pytest.mark.parametrize("form", list(Form))
def test_a_file_that_is_open_elsewhere_stays_as_it_is(
    plan: PlanFile, tmp_path: Path, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "sorties"
    folder.mkdir()
    path = folder / NAMES[form]
    path.write_bytes(OLD)
    job = job_of(plan, "intern", PrintLevel.COMMISSION)
    monkeypatch.setattr(Path, "replace", refused_by_another_program)
    with pytest.raises(KnownError, match="utilisé par un autre programme"):
        write_job(plan, job, form, path)
    assert path.read_bytes() == OLD
    assert list(folder.iterdir()) == [path]
    assert print_register(plan) == ()


@pytest.mark.parametrize("form", list(Form))
def test_a_folder_that_is_gone_is_told_and_nothing_is_noted(plan: PlanFile, tmp_path: Path, form: Form) -> None:
    with pytest.raises(KnownError, match="Vérifiez que le dossier existe"):
        write_job(plan, job_of(plan, "intern", PrintLevel.COMMISSION), form, tmp_path / "absent" / NAMES[form])
    assert not (tmp_path / "absent").exists()
    assert print_register(plan) == ()


def test_a_series_that_fails_anywhere_counts_the_files_that_are_there(
    plan: PlanFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = job_of(plan, "intern-notice", PrintLevel.INDIVIDUAL)
    real, calls = Path.replace, list[Path]()

    def replace(self: Path, target: Path) -> Path:
        calls.append(target)
        if len(calls) == 2:
            refused_by_another_program()
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(KnownError, match=r"1 fichier sur 2 est écrit, entier.*autre programme"):
        write_series(plan, job, tmp_path / "courriers")
    assert [path.read_bytes()[:5] for path in (tmp_path / "courriers").iterdir()] == [b"%PDF-"]
    assert [line.extent for line in print_register(plan)] == [1]


@pytest.mark.parametrize("write", [write_job, write_series])
def test_a_plan_that_cannot_be_written_lets_nothing_restricted_out(
    plan: PlanFile, tmp_path: Path, write: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Locked, full, or taken by an import that is being written: what cannot be noted is not written either."""
    job = job_of(plan, "intern-notice", PrintLevel.INDIVIDUAL)

    def locked(*_: object, **__: object) -> object:
        raise KnownError("Ce plan est occupé.", "Attendez.")

    monkeypatch.setattr(plan, "write", locked)
    target = (Form.PDF, tmp_path / "a.pdf") if write is write_job else (tmp_path / "courriers",)
    with pytest.raises(KnownError, match="occupé"):
        write(plan, job, *target)
    assert not list(tmp_path.glob("**/*.pdf"))
