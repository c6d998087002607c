"""The report says of each row what would become of it, and shows no situation."""

import csv
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.services.imports import read_source, save_report
from pacte_desktop.store.plan_file import PlanFile
from tests.data.import_acts import FOLDER, preview, write_csv

pytestmark = pytest.mark.usefixtures("reads_here")


def lines(path: Path) -> list[list[str]]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file, delimiter=";"))
    table = read_source(path).table
    assert table is not None
    return [list(row.cells) + [""] * (table.width - len(row.cells)) for row in table.rows[1:]]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_every_row_problem_and_note_has_its_line(plan: PlanFile, tmp_path: Path, suffix: str) -> None:
    found = preview(plan, FOLDER / "internes_12_fautes.csv", ImportKind.INTERNS)
    save_report(found, tmp_path / f"rapport{suffix}")
    heading, *said = lines(tmp_path / f"rapport{suffix}")
    assert heading == ["État", "Ligne", "Élément", "Champ", "Avant", "Après", "Remarque"]
    assert [line[1] for line in said if line[0] == "refusé"] == [str(problem.row) for problem in found.problems]
    assert sum(line[0] == "ajout" for line in said) == found.added
    assert sum(line[0] == "absent du fichier" for line in said) == found.missing
    assert [line[6] for line in said if line[0] == "remarque"] == list(found.notes)


def test_changes_are_told_field_by_field(plan: PlanFile, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "i.csv", ("N° IMOTEP", "Rang", "CESP"), [("2025-0001", 7, "oui")])
    save_report(preview(plan, path, ImportKind.INTERNS), tmp_path / "r.csv")
    assert [line[:6] for line in lines(tmp_path / "r.csv") if line[0] == "modification"] == [
        ["modification", "2", "2025-0001", "Rang national", "100", "7"],
        ["modification", "2", "2025-0001", "CESP", "non", "oui"],
    ]


def test_no_situation_is_in_the_report(plan: PlanFile, tmp_path: Path) -> None:
    heading = ("Interne", "Situation", "Motif")
    rows = [("2025-0001", "disponibilité", "santé"), ("2025-0002", "maladie", "santé")]
    save_report(preview(plan, write_csv(tmp_path / "s.csv", heading, rows), ImportKind.SITUATIONS), tmp_path / "r.csv")
    text = (tmp_path / "r.csv").read_text(encoding="utf-8-sig")
    assert "maladie" not in text
    assert "santé" not in text
    assert [line for line in lines(tmp_path / "r.csv") if line[0] == "ajout"] == [
        ["ajout", "2", "2025-0001", "", "", "", ""]
    ]


def test_a_formula_in_a_name_is_text_in_the_report(plan: PlanFile, tmp_path: Path) -> None:
    heading = ("N° IMOTEP", "Nom", "Prénom", "Promo", "Phase", "Semestre dans la phase", "Rang", "Commune")
    row = ("=1+1", "=HYPERLINK(A1)", "+x", 2025, "socle", 1, 5, "36044")
    found = preview(plan, write_csv(tmp_path / "i.csv", heading, [row]), ImportKind.INTERNS)
    save_report(found, tmp_path / "r.csv")
    (line,) = [line for line in lines(tmp_path / "r.csv") if line[0] == "ajout"]
    assert line[2] == "'=HYPERLINK(A1) +x (=1+1)"


def test_another_suffix_is_refused(plan: PlanFile, tmp_path: Path) -> None:
    found = preview(plan, FOLDER / "internes_12_fautes.csv", ImportKind.INTERNS)
    with pytest.raises(KnownError, match=r"\.pdf"):
        save_report(found, tmp_path / "r.pdf")
