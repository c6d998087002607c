"""What an import would do is told row by row and field by field, with every problem, before anything is written."""

from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, RowState, TargetKind
from pacte_desktop.services.imports import apply_import
from pacte_desktop.store.plan_file import PlanFile
from tests.data.import_acts import FOLDER, bring, counts, preview, rows, write_csv
from tests.data.tiny_plan import bytes_of

INTERNS = ("N° IMOTEP", "Nom", "Prénom", "Promo", "Phase", "Semestre dans la phase", "Rang", "Code INSEE")

pytestmark = pytest.mark.usefixtures("reads_here")


def test_twelve_faults_are_all_told_with_their_row_and_heading(plan: PlanFile) -> None:
    found = preview(plan, FOLDER / "internes_12_fautes.csv", ImportKind.INTERNS)
    assert [(problem.row, problem.column) for problem in found.problems] == [
        (6, "NOM"),
        (7, "Promo"),
        (8, "Phase"),
        (9, "Semestre dans la phase"),
        (10, "Rang"),
        (11, "Code INSEE"),
        (12, "Code INSEE"),
        (13, "CESP"),
        (14, "Date de thèse"),
        (15, "Date de thèse"),
        (16, "N° IMOTEP"),
        (17, ""),
        (18, ""),
    ]
    sentences = [problem.sentence for problem in found.problems]
    assert len(set(sentences)) == 12  # Two cells are empty.
    words = (
        *("vide", "deux mille", "internat", "n’est pas entre", "dépasse", "36999", "plusieurs", "peut-être"),
        *("31/02/2026", "12/03/2019", "vide", "ligne 18", "ligne 17"),
    )
    assert [word in said for word, said in zip(words, sentences, strict=True)] == [True] * 13
    assert (found.rows, *counts(found)) == (16, 2, 0, 1, 13)
    assert any("Téléphone" in note for note in found.notes)


def test_a_file_with_faults_is_not_written_unless_its_good_rows_are_asked_for(plan: PlanFile) -> None:
    path = FOLDER / "internes_12_fautes.csv"
    found = preview(plan, path, ImportKind.INTERNS)
    before = bytes_of(plan.path)
    with pytest.raises(KnownError, match="13 problèmes"):
        apply_import(plan, found, good_rows_only=False)
    assert bytes_of(plan.path) == before
    assert plan.history() == []
    assert apply_import(plan, found, good_rows_only=True).ids["intern"]
    assert counts(preview(plan, path, ImportKind.INTERNS)) == (0, 0, 3, 13)


def test_a_change_is_told_field_by_field_in_words(plan: PlanFile, tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "i.csv", ("N° IMOTEP", "Phase", "CESP", "Date de thèse"), [("2025-0001", "Appro", "x", "3/9/2028")]
    )
    (row,) = preview(plan, path, ImportKind.INTERNS).differences[:1]
    assert row.state is RowState.CHANGED
    assert [(change.label, change.before, change.after) for change in row.changes] == [
        ("Phase", "socle", "approfondissement"),
        ("CESP", "non", "oui"),
        ("Date de thèse", "", "03/09/2028"),
    ]


def test_a_name_of_letters_that_nobody_sees_is_an_empty_cell(plan: PlanFile, tmp_path: Path) -> None:
    row = ("I-9001", "\u200b", "Zoé", 2025, "socle", 1, 12, "36044")
    found = preview(plan, write_csv(tmp_path / "i.csv", INTERNS, [row]), ImportKind.INTERNS)
    assert counts(found) == (0, 0, 0, 1)
    assert [problem.column for problem in found.problems] == ["Nom"]
    assert "case vide" in found.problems[0].sentence


def test_what_the_file_has_no_column_for_stays_and_cannot_make_anybody_new(plan: PlanFile, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "i.csv", ("N° IMOTEP", "Rang"), [("2025-0001", "7"), ("2026-9999", "8")])
    found = preview(plan, path, ImportKind.INTERNS)
    assert counts(found) == (0, 1, 0, 1)
    assert "il manque « Nom », « Prénom »" in found.problems[0].sentence


def test_the_same_name_under_another_number_is_added_with_a_warning(plan: PlanFile, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "i.csv", INTERNS, [("2026-0001", "NOM1", "zoe", "2026", "socle", "1", "5", "36044")])
    found = preview(plan, path, ImportKind.INTERNS)
    (row,) = [row for row in found.differences if row.state is RowState.ADDED]
    assert "2025-0001" in row.problems[0].sentence
    assert any("2025-0001" in note for note in found.notes)
    assert found.problems == ()


def test_regime_and_examination_follow_from_the_cohort(plan: PlanFile, tmp_path: Path) -> None:
    rows_ = [("a", "A", "B", "2022", "socle", "1", "5", "36044"), ("b", "C", "D", "2025", "socle", "1", "5", "36044")]
    bring(plan, write_csv(tmp_path / "i.csv", INTERNS, rows_), ImportKind.INTERNS)
    found = preview(plan, write_csv(tmp_path / "i.csv", INTERNS, rows_), ImportKind.INTERNS)
    values = [row.incoming.values for row in found.differences if row.incoming is not None]
    assert counts(found)[:3] == (0, 0, 2)
    held = rows(plan, TargetKind.INTERN)
    assert (held[("a",)]["regime"], held[("a",)]["ranking_kind"]) == ("B_2017", "ECNI")
    assert (held[("b",)]["regime"], held[("b",)]["ranking_kind"]) == ("A_2023", "EDN")
    assert all("regime" not in item for item in values)


def test_rows_missing_from_the_file_are_told_and_stay(plan: PlanFile, tmp_path: Path) -> None:
    found = preview(
        plan, write_csv(tmp_path / "i.csv", ("N° IMOTEP", "Rang"), [("2025-0001", "100")]), ImportKind.INTERNS
    )
    assert (found.missing, found.removed) == (2, 0)
    assert [row.title for row in found.differences if row.state is RowState.MISSING] == [
        "Nom2 Zoé (2025-0002)",
        "Nom3 Zoé (2025-0003)",
    ]


def test_a_refused_row_is_not_told_missing(plan: PlanFile, tmp_path: Path) -> None:
    rows_ = [("2025-0001", "1"), ("2025-0001", "2"), ("2025-0002", "100"), ("2025-0003", "100")]
    found = preview(plan, write_csv(tmp_path / "i.csv", ("N° IMOTEP", "Rang"), rows_), ImportKind.INTERNS)
    assert (found.refused, found.missing) == (2, 0)


def test_without_the_key_column_nothing_is_read(plan: PlanFile, tmp_path: Path) -> None:
    found = preview(plan, write_csv(tmp_path / "i.csv", ("Nom", "Prénom"), [("A", "B")]), ImportKind.INTERNS)
    assert [(problem.row, "N° IMOTEP" in problem.sentence) for problem in found.problems] == [(0, True)]
    assert (found.refused, found.can_apply) == (1, False)
    with pytest.raises(KnownError, match="N° IMOTEP"):
        apply_import(plan, found, good_rows_only=True)


def test_a_stream_is_no_table(plan: PlanFile, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("a;b\n1;2\n", encoding="utf-8")
    with pytest.raises(KnownError, match="n’est pas un tableau"):
        preview(plan, path, ImportKind.MATRIX)


def test_a_number_that_lost_its_zeros_is_the_one_of_the_plan_and_is_told(plan: PlanFile, tmp_path: Path) -> None:
    row = ("00123", "A", "B", "2025", "socle", "1", "5", "36044")
    bring(plan, write_csv(tmp_path / "i.csv", INTERNS, [row]), ImportKind.INTERNS)
    found = preview(plan, write_csv(tmp_path / "i.csv", INTERNS, [("123", *row[1:])]), ImportKind.INTERNS)
    assert counts(found) == (0, 0, 1, 0)
    assert any("00123" in note for note in found.notes)
    wishes = write_csv(tmp_path / "v.csv", ("Interne", "Poste", "Rang"), [("123", "36–0001", 1), ("7", "36-0001", 1)])
    found = preview(plan, wishes, ImportKind.WISHES)
    assert counts(found) == (1, 0, 0, 1)
    assert [row.incoming.keys for row in found.differences if row.incoming] == [(("00123", "36-0001"),)]


def test_of_two_numbers_that_differ_by_their_zeros_neither_is_guessed(plan: PlanFile, tmp_path: Path) -> None:
    rows_ = [(number, "A", number, "2025", "socle", "1", "5", "36044") for number in ("0123", "00123")]
    bring(plan, write_csv(tmp_path / "i.csv", INTERNS, rows_), ImportKind.INTERNS)
    wishes = write_csv(tmp_path / "v.csv", ("Interne", "Poste", "Rang"), [("123", "36-0001", 1)])
    assert counts(preview(plan, wishes, ImportKind.WISHES)) == (0, 0, 0, 1)


def test_the_semester_of_the_training_gives_the_phase(plan: PlanFile, tmp_path: Path) -> None:
    heading = ("Matricule", "NOM Prénom", "Promo", "Semestre", "Rang EDN", "Code postal", "Ville")
    rows_ = [
        ("a", "DE LA TOUR Jean-Marc", "2024", "S5", "12", "36000", "CHATEAUROUX"),
        ("b", "MARTIN Zoé", "2022", "3", "13", "36", "le blanc"),
        ("c", "dupont", "2024", "9", "14", "36", "Le Blanc"),
    ]
    found = preview(plan, write_csv(tmp_path / "i.csv", heading, rows_), ImportKind.INTERNS)
    assert counts(found) == (2, 0, 0, 1)
    assert [problem.column for problem in found.problems] == ["NOM Prénom", "Semestre"]
    values = [row.incoming.values for row in found.differences if row.state is RowState.ADDED and row.incoming]
    assert [(item["last_name"], item["first_name"]) for item in values] == [
        ("DE LA TOUR", "Jean-Marc"),
        ("MARTIN", "Zoé"),
    ]
    assert [(item["phase"], item["phase_position"], item["home_insee_code"]) for item in values] == [
        ("APPROFONDISSEMENT", 3, "36044"),
        ("APPROFONDISSEMENT", 1, "36018"),
    ]


def test_an_accreditation_for_several_phases_is_one_for_each(plan: PlanFile, tmp_path: Path) -> None:
    heading = ("Terrain", "Type de stage", "Phase", "Début", "Échéance", "Capacité", "Agrément")
    row = ("T-0001", "couplé", "socle + appro", "01/05/2025", "30/04/2030", 2, "C")
    found = preview(plan, write_csv(tmp_path / "a.csv", heading, [row]), ImportKind.ACCREDITATIONS)
    assert (found.rows, counts(found)) == (1, (2, 0, 0, 0))
    wrong = [(*row[:3], "01/05/2025", "30/04/2024", 2, "C"), (*row[:3], "01/05/2025", "30/04/2090", 2, "C")]
    found = preview(plan, write_csv(tmp_path / "a.csv", heading, wrong), ImportKind.ACCREDITATIONS)
    assert [problem.row for problem in found.problems] == [2, 3]
