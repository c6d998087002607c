"""An import is one named step with a backup before it, written whole or not at all, and taken back as one."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, IncomingLayer, Provenance, ReadFile, RowState, TargetKind
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.situations import Situation
from pacte_desktop.importing.layer_difference import layer_differences
from pacte_desktop.services.imports import ImportPreview, apply_import, plan_state
from pacte_desktop.services.interns import correct_intern, set_situation
from pacte_desktop.services.layers import plan_layers
from pacte_desktop.services.placement import assign
from pacte_desktop.store.backup import backup_folder
from pacte_desktop.store.import_queries import import_records
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.import_acts import bring, counts, preview, rows, told, write_csv
from tests.data.tiny_plan import BEGINNER, N1_POST, SECOND, rows_of, write_tiny

pytestmark = pytest.mark.usefixtures("reads_here")


@pytest.fixture
def ranks(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "rangs.csv", ("N° IMOTEP", "Rang"), [("2025-0001", "7"), ("2025-0002", "100")])


def test_one_step_one_record_one_backup(plan: PlanFile, ranks: Path) -> None:
    before = told(plan)
    assert bring(plan, ranks, ImportKind.INTERNS).label == "importer « rangs.csv » (Internes)"
    (step,) = plan.history()
    assert step.label == "importer « rangs.csv » (Internes)"
    with plan.read() as session:
        (record,) = import_records(session)
    assert (record.kind, record.rows, record.added, record.changed) == (ImportKind.INTERNS, 2, 0, 1)
    assert record.provenance.file_name == "rangs.csv"
    (kept,) = backup_folder(plan.path).iterdir()
    with closing(sqlite3.connect(kept)) as copy:
        assert copy.execute("SELECT national_rank FROM intern ORDER BY id").fetchall() == [(100,)] * 3
    after = told(plan)
    plan.undo()
    assert told(plan) == before
    with plan.read() as session:
        assert import_records(session) == ()
    plan.redo()
    assert told(plan) == after


def test_nothing_to_write_leaves_no_trace(plan: PlanFile, ranks: Path) -> None:
    bring(plan, ranks, ImportKind.INTERNS)
    assert counts(preview(plan, ranks, ImportKind.INTERNS)) == (0, 0, 2, 0)
    assert not bring(plan, ranks, ImportKind.INTERNS)
    assert len(plan.history()) == 1
    assert len(list(backup_folder(plan.path).iterdir())) == 1


def test_a_plan_that_changed_since_the_preview_is_not_written(plan: PlanFile, ranks: Path) -> None:
    found = preview(plan, ranks, ImportKind.INTERNS)
    correct_intern(plan, BEGINNER, national_rank=3)
    with pytest.raises(KnownError, match="a changé depuis l’aperçu"):
        apply_import(plan, found, good_rows_only=False)
    assert rows(plan, TargetKind.INTERN)["2025-0001",]["national_rank"] == 3
    plan.undo()
    with pytest.raises(KnownError, match="a changé depuis l’aperçu"):  # Taken back is not as if nothing had been.
        apply_import(plan, found, good_rows_only=False)


def test_a_read_only_plan_is_refused(tmp_path: Path, ranks: Path) -> None:
    folder = tmp_path / "lecture"
    folder.mkdir()
    path = Path(shutil.copy(write_tiny(tmp_path), folder))
    opened = open_plan(path)
    found = preview(opened, ranks, ImportKind.INTERNS)
    opened.read_only = True
    with pytest.raises(KnownError, match="lecture seule"):
        apply_import(opened, found, good_rows_only=False)
    opened.close()
    assert not backup_folder(path).exists()


def test_a_failure_in_the_middle_writes_nothing(plan: PlanFile, ranks: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = preview(plan, ranks, ImportKind.INTERNS)

    def broken(*_args: object, **_kwargs: object) -> None:
        raise KnownError("disque")

    monkeypatch.setattr("pacte_desktop.services.imports.applying.record_import", broken)
    with pytest.raises(KnownError, match="disque"):
        apply_import(plan, found, good_rows_only=False)
    assert plan.history() == []
    assert rows(plan, TargetKind.INTERN)["2025-0001",]["national_rank"] == 100


def test_no_backup_no_import(plan: PlanFile, ranks: Path) -> None:
    backup_folder(plan.path).write_text("in the way", encoding="utf-8")
    with pytest.raises(KnownError, match="sauvegarde"):
        bring(plan, ranks, ImportKind.INTERNS)
    assert plan.history() == []


def test_wishes_of_those_whom_the_file_names_are_replaced_on_request(plan: PlanFile, tmp_path: Path) -> None:
    heading = ("Interne", "Vœu 1", "Vœu 2")
    first = [("2025-0001", "36-0001", "36-0002"), ("2025-0002", "36-0002", "")]
    bring(plan, write_csv(tmp_path / "v.csv", heading, first), ImportKind.WISHES)
    path = write_csv(tmp_path / "v.csv", heading, [("2025-0001", "36-0002", "")])
    kept = preview(plan, path, ImportKind.WISHES)
    assert (*counts(kept), kept.missing, kept.removed) == (0, 1, 0, 0, 1, 0)
    found = preview(plan, path, ImportKind.WISHES, remove_missing=True)
    assert (found.missing, found.removed) == (1, 1)
    apply_import(plan, found, good_rows_only=False)
    assert rows(plan, TargetKind.WISH) == {
        ("2025-0001", "36-0002"): {"rank": 1},
        ("2025-0002", "36-0002"): {"rank": 1},
    }


def test_nothing_is_removed_while_rows_are_refused(plan: PlanFile, tmp_path: Path) -> None:
    heading = ("Interne", "Poste", "Rang")
    bring(plan, write_csv(tmp_path / "v.csv", heading, [("2025-0001", "36-0001", 1)]), ImportKind.WISHES)
    path = write_csv(tmp_path / "v.csv", heading, [("2025-0001", "36-0002", 1), ("2025-0001", "36-9999", 2)])
    found = preview(plan, path, ImportKind.WISHES, remove_missing=True)
    with pytest.raises(KnownError, match="ne peut pas être retiré"):
        apply_import(plan, found, good_rows_only=True)
    assert list(rows(plan, TargetKind.WISH)) == [("2025-0001", "36-0001")]


def test_only_kinds_that_may_remove_take_anything_away(plan: PlanFile, tmp_path: Path) -> None:
    heading = ("N° du poste", "N° du terrain", "Type", "Phases", "Postes ouverts")
    path = write_csv(tmp_path / "p.csv", heading, [("36-0002", "T-0002", "N1", "socle", "1")])
    before = rows(plan, TargetKind.POST)
    found = preview(plan, path, ImportKind.POSTS, remove_missing=True)
    assert (found.missing, found.removed, found.remove_missing) == (len(before) - 1, 0, False)
    apply_import(plan, found, good_rows_only=False)
    assert rows(plan, TargetKind.POST).keys() == before.keys()


def test_a_post_that_is_given_keeps_its_site(plan: PlanFile, tmp_path: Path) -> None:
    assign(plan, BEGINNER, N1_POST)
    heading = ("N° du poste", "N° du terrain", "Type", "Phases", "Postes ouverts")
    moved = write_csv(tmp_path / "p.csv", heading, [("36-0002", "T-0001", "N1", "socle", "2")])
    found = preview(plan, moved, ImportKind.POSTS)
    assert counts(found) == (0, 0, 0, 1)
    assert "attribué" in found.problems[0].sentence
    closed = write_csv(tmp_path / "p.csv", heading, [("36-0002", "T-0002", "N1", "socle", "0")])
    assert "prise" in preview(plan, closed, ImportKind.POSTS).problems[0].sentence


def test_a_site_may_be_named_by_its_name_where_there_is_one(plan: PlanFile, tmp_path: Path) -> None:
    heading = ("N° du poste", "Terrain", "Type", "Phases", "Postes ouverts")
    path = write_csv(
        tmp_path / "p.csv",
        heading,
        [("36-0100", "groupe FICTIF", "SASPAS", "appro", 1), ("36-0101", "Clinique", "SASPAS", "appro", 1)],
    )
    found = preview(plan, path, ImportKind.POSTS)
    assert counts(found) == (1, 0, 0, 1)
    assert any("n° T-0002" in note for note in found.notes)
    assert "Clinique" in found.problems[0].sentence


SITES = (
    "N° du terrain",
    "Nom du terrain",
    "Genre de terrain",
    "Commune 1",
    "Demi-journées 1",
    "Commune 2",
    "Demi-journées 2",
)


def test_points_and_addresses_stay_when_the_file_has_no_column_for_them(plan: PlanFile, tmp_path: Path) -> None:
    full = (*SITES, "Adresse 1", "Longitude 1", "Latitude 1")
    row = ("T-0002", "Groupe fictif", "carte", "36044", 4, "Le Blanc", 6)
    bring(plan, write_csv(tmp_path / "s.csv", full, [(*row, "1 rue X", "1,69", "46,81")]), ImportKind.SITES)
    places = rows(plan, TargetKind.SITE)["n", "T-0002"]["locations"]
    assert places == (("36044", 4, "", "1 rue X", 1.69, 46.81), ("36018", 6, "", "", None, None))
    found = preview(plan, write_csv(tmp_path / "s.csv", SITES, [row]), ImportKind.SITES)
    assert counts(found)[:3] == (0, 0, 1)
    short = ("N° du terrain", "Nom du terrain", "Commune 1", "Commune 2")
    path = write_csv(tmp_path / "s.csv", short, [("T-0002", "Groupe fictif", "36044", "36018")])
    assert counts(preview(plan, path, ImportKind.SITES))[:3] == (0, 0, 1)


def test_two_places_in_one_commune_keep_what_the_file_has_no_column_for(plan: PlanFile, tmp_path: Path) -> None:
    full = (*SITES, "Adresse 1", "Adresse 2")
    row = ("T-0002", "Groupe fictif", "carte", "36044", 4, "36044", 6, "1 rue X", "2 rue Y")
    bring(plan, write_csv(tmp_path / "s.csv", full, [row]), ImportKind.SITES)
    short = ("N° du terrain", "Nom du terrain", "Commune 1", "Commune 2")
    path = write_csv(tmp_path / "s.csv", short, [("T-0002", "Groupe fictif", "36044", "36044")])
    assert counts(preview(plan, path, ImportKind.SITES))[:3] == (0, 0, 1)


def test_a_site_without_number_is_found_by_name_and_main_commune_and_never_doubled(
    plan: PlanFile, tmp_path: Path
) -> None:
    nameless = SITES[1:]
    path = write_csv(tmp_path / "s.csv", nameless, [("GROUPE fictif", "carte", "36044", 4, "36018", 6)])
    found = preview(plan, path, ImportKind.SITES)
    assert counts(found) == (0, 1, 0, 0)
    (row,) = [item for item in found.differences if item.state is RowState.CHANGED]
    assert [change.field for change in row.changes] == ["name"]
    other = write_csv(tmp_path / "s.csv", SITES, [("T-0009", "Groupe fictif", "carte", "36044", 4, "36018", 6)])
    assert counts(preview(plan, other, ImportKind.SITES))[:2] == (1, 0)  # Another number is another site.


def test_situations_are_written_and_never_shown(plan: PlanFile, tmp_path: Path) -> None:
    heading = ("Interne", "Situation", "Motif", "Commentaire")
    rows_ = [
        ("2025-0001", "Dispo", "grossesse", ""),
        ("2025-0002", "présent", "", ""),
        ("2025-0003", "congé de maternité", "grossesse", ""),
    ]
    set_situation(plan, SECOND, Situation.AMENAGEMENT)
    found = preview(plan, write_csv(tmp_path / "s.csv", heading, rows_), ImportKind.SITUATIONS)
    assert counts(found) == (1, 1, 0, 1)
    assert [(item.before, item.after) for row in found.differences for item in row.changes] == [
        ("présent", "situation particulière"),
        ("situation particulière", "présent"),
    ]
    shown = repr((found.problems, found.notes, [(row.title, row.changes) for row in found.differences]))
    assert not any(word in shown.lower() for word in ("dispo ", "grossesse", "maternité"))
    assert sum("jamais lue" in note for note in found.notes) == 2
    apply_import(plan, found, good_rows_only=True)
    assert rows(plan, TargetKind.SITUATION) == {("2025-0001",): {"situation": "DISPONIBILITE"}}
    again = preview(plan, write_csv(tmp_path / "s.csv", heading, rows_), ImportKind.SITUATIONS)
    assert counts(again) == (0, 0, 2, 1)


def test_layers_are_compared_commune_by_commune_and_replaced_whole(plan: PlanFile) -> None:
    state = plan_state(plan, ImportKind.INTERNS)
    provenance = Provenance("apl.csv", "0" * 64, "DREES", "2023", "Licence Ouverte 2.0")
    layer = IncomingLayer(LayerKind.APL, "", {"36044": 3.5, "36018": 2.0, "99999": 1.0}, "APL")
    found = layer_differences(ReadFile(ImportKind.APL, provenance, 3, layers=(layer,)), state)
    (difference,) = found.layers
    assert (difference.added, difference.changed, difference.incoming.vintage) == (2, 0, "2023")
    assert ["99999" in note for note in found.notes] == [True]
    assert found.problems == ()
    bare = layer_differences(ReadFile(ImportKind.APL, Provenance("apl.csv", ""), 3, layers=(layer,)), state)
    assert [problem.row for problem in bare.problems] == [0, 0]
    seen = ImportPreview(ImportKind.APL, provenance, 3, (), found.layers, (), (), False, state.steps)
    apply_import(plan, seen, good_rows_only=False)
    (kept,) = plan_layers(plan)
    assert (dict(kept.values), kept.source, kept.vintage) == ({"36044": 3.5, "36018": 2.0}, "DREES", "2023")
    second = replace(layer, values={"36044": 4.0})
    state = plan_state(plan, ImportKind.INTERNS)
    (difference,) = layer_differences(ReadFile(ImportKind.APL, provenance, 3, layers=(second,)), state).layers
    assert (difference.added, difference.changed, difference.unchanged, difference.missing) == (0, 1, 0, 1)
    assert difference.layer_id == kept.id


def test_the_plan_is_the_same_byte_for_byte_in_its_rows_after_a_refusal(plan: PlanFile, tmp_path: Path) -> None:
    plan.close()
    before = rows_of(plan.path, history=True)
    opened = open_plan(plan.path)
    path = write_csv(tmp_path / "i.csv", ("N° IMOTEP", "Rang"), [("2025-0001", "x")])
    with pytest.raises(KnownError):
        bring(opened, path, ImportKind.INTERNS)
    opened.close()
    assert rows_of(plan.path, history=True) == before


NEWCOMERS = 1200


@pytest.fixture
def newcomers(tmp_path: Path) -> Path:
    heading = ("N° IMOTEP", "Nom", "Prénom", "Promotion", "Phase", "Semestre dans la phase", "Rang", "Commune")
    rows_ = [(f"N-{place:05}", "Nom", "Zoé", 2025, "socle", 1, place + 1, "36044") for place in range(NEWCOMERS)]
    return write_csv(tmp_path / "internes.csv", heading, rows_)


class Told:
    """Collects what is told, and asks to stop from the ``most``-th time on."""

    def __init__(self, most: int = 1_000_000) -> None:
        self.words: list[str] = []
        self.watch = Watch(lambda words, _done, _total: self.words.append(words), lambda: len(self.words) >= most)


def test_rows_are_told_in_numbers(plan: PlanFile, newcomers: Path) -> None:
    found, heard = preview(plan, newcomers, ImportKind.INTERNS), Told()
    assert counts(found) == (NEWCOMERS, 0, 0, 0)
    apply_import(plan, found, good_rows_only=False, watch=heard.watch)
    assert heard.words[:4] == [
        "Copie de sauvegarde du plan",
        *(f"{done} lignes sur 1\u202f200" for done in ("0", "500", "1\u202f000")),
    ]
    assert set(heard.words[4:]) == {"Écriture de l’historique"}
    assert len(plan.history()) == 1
    plan.undo()
    assert len(rows(plan, TargetKind.INTERN)) == 3


def test_whoever_asks_to_stop_finds_the_plan_untouched(plan: PlanFile, newcomers: Path) -> None:
    """At the backup, before, between and after the rows, in the journal, and at the last look before the end."""
    plan.close()
    before = rows_of(plan.path, history=True)
    found = preview(plan, newcomers, ImportKind.INTERNS)
    for most in range(1, 9):
        heard = Told(most)
        with pytest.raises(CancelledError):
            apply_import(plan, found, good_rows_only=False, watch=heard.watch)
        assert len(heard.words) == most
        assert plan.history() == [], most
        with plan.read() as session:
            assert import_records(session) == (), most
        assert not backup_folder(plan.path).exists() or list(backup_folder(plan.path).iterdir()) == [], most
        plan.close()
        assert rows_of(plan.path, history=True) == before, most
    apply_import(plan, found, good_rows_only=False)  # What was compared still holds.
    assert len(rows(plan, TargetKind.INTERN)) == NEWCOMERS + 3


def test_the_state_of_the_plan_is_read_until_somebody_asks_to_stop(plan: PlanFile) -> None:
    heard = Told(2)
    with pytest.raises(CancelledError):
        plan_state(plan, ImportKind.WISHES, heard.watch)
    assert heard.words == ["Lecture du plan"] * 2
    assert plan_state(plan, ImportKind.WISHES).steps == (0, 0)
