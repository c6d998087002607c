"""A matrix of travel times through the door of every import."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.services.imports import apply_import, official_provenance, plan_state, preview_import, read_source
from pacte_desktop.services.imports.preview import ImportPreview
from pacte_desktop.services.matrix import known_matrices
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.matrix_storage import open_matrix
from tests.data.tiny_plan import write_tiny

LONG = "code1;code2;duree\n36044;36230;27,5\n36230;36044;26\n36044;75056;999\n"
SQUARE = "min,36044,36230\n36044,0,27.5\n36230,26,0\n"


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PlanFile]:
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path / "mine"))
    opened = open_plan(write_tiny(tmp_path))
    yield opened
    opened.close()


def preview(plan: PlanFile, path: Path, kind: ImportKind | None = None) -> ImportPreview:
    source = read_source(path)
    kind = kind or source.guesses[0].kind
    assert kind is ImportKind.MATRIX
    return preview_import(source, kind, None, plan_state(plan, kind), official_provenance(source, kind))


def written(folder: Path, text: str) -> Path:
    path = folder / "temps.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(("text", "ways"), [(LONG, 2), (SQUARE, 4)])
def test_it_is_recognised_previewed_and_kept_once(plan: PlanFile, tmp_path: Path, text: str, ways: int) -> None:
    path = written(tmp_path, text)
    told = preview(plan, path)
    assert (told.added, told.unchanged, known_matrices()) == (ways, 0, [])
    assert not apply_import(plan, told, good_rows_only=False)  # It belongs to no plan: there is no step.
    assert plan.next_undo() is None
    (kept,) = known_matrices()
    matrix, facts = open_matrix(kept.path)
    assert (facts.ways, facts.unit) == (ways, "min")
    place = {code: row for row, code in enumerate(matrix.insee_code.tolist())}
    assert matrix.minutes[place["36044"], place["36230"]] == 27.5
    again = preview(plan, path)
    assert (again.added, again.unchanged, again.can_apply) == (0, ways, False)


def test_a_small_workbook_is_read_too(plan: PlanFile, tmp_path: Path) -> None:
    path = tmp_path / "temps.xlsx"
    with Workbook(str(path)) as book:
        sheet = book.add_worksheet("Minutes")
        for number, line in enumerate(SQUARE.splitlines()):
            sheet.write_row(number, 0, line.split(","))
    told = preview(plan, path, ImportKind.MATRIX)
    apply_import(plan, told, good_rows_only=False)
    assert [kept.facts.ways for kept in known_matrices() if kept.facts] == [4]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("from,to,time\n36044,36230,27\n", "duree_min"),
        ("code1;code2;duree\n36044;36230;bientôt\n", "ligne 2"),
        ("code1;code2;duree\n36044;36230;1\n36044;36230;2\n", "deux durées"),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_is_kept(plan: PlanFile, tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(KnownError, match=said):
        preview(plan, written(tmp_path, text))
    assert known_matrices() == []
