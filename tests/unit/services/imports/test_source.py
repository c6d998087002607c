"""A file is read once; its kind, its heading and its columns are guessed, remembered, and may be said."""

from pathlib import Path

import pytest

from pacte_desktop.documents.workbook import OutColumn, OutSheet, write_workbook
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.importing.reading.raw_table import FileFormat, ReadingOptions
from pacte_desktop.services.folders import user_folder
from pacte_desktop.services.imports import (
    ColumnMapping,
    guess_mapping,
    headings_of,
    kind_of,
    official_provenance,
    read_source,
    remember_mapping,
)
from pacte_desktop.services.imports.memory import forget_mapping, remembered_mapping
from tests.data.import_acts import FOLDER, write_csv
from tests.data.read_here import read_here


@pytest.fixture(autouse=True)
def _reads_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    read_here(monkeypatch)
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path / "dossier"))


def test_a_table_with_its_guesses(tmp_path: Path) -> None:
    source = read_source(FOLDER / "internes_12_fautes.csv")
    assert (source.format, source.guesses[0].kind, source.guesses[0].heading_line) == (
        FileFormat.CSV,
        ImportKind.INTERNS,
        3,
    )
    assert headings_of(source, 3)[:3] == ("N° IMOTEP", "NOM", "Prénom")
    assert headings_of(source, 0) == ("",) * 12
    provenance = official_provenance(source, ImportKind.INTERNS, vintage=" 2026 ", words="DUMG")
    assert (provenance.file_name, len(provenance.file_sha256)) == ("internes_12_fautes.csv", 64)
    assert (provenance.source, provenance.vintage, provenance.licence) == ("DUMG", "2026", "")


def test_the_reading_may_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("Interne,Poste;Rang\n1,2;3\n", encoding="utf-8")
    assert headings_of(read_source(path, ReadingOptions(delimiter=",")), 1) == ("Interne", "Poste;Rang")


def test_a_mapping_is_remembered_for_its_heading_and_kind(tmp_path: Path) -> None:
    source = read_source(write_csv(tmp_path / "a.csv", ("Truc", "Machin"), [("1", "2")]))
    chosen = ColumnMapping(1, {"intern": 1, "situation": 0})
    remember_mapping(source, ImportKind.SITUATIONS, chosen)
    again = read_source(write_csv(tmp_path / "b.csv", (" truc ", "MACHIN"), [("3", "4")]))
    assert guess_mapping(again, ImportKind.SITUATIONS, 1) == chosen
    assert guess_mapping(again, ImportKind.WISHES, 1).columns == {}
    other = read_source(write_csv(tmp_path / "c.csv", ("Machin", "Truc"), [("3", "4")]))
    assert guess_mapping(other, ImportKind.SITUATIONS, 1).columns == {}
    forget_mapping(ImportKind.SITUATIONS, ("Truc", "Machin"))
    assert remembered_mapping(ImportKind.SITUATIONS, ("Truc", "Machin")) is None


def test_a_table_without_heading_is_not_remembered(tmp_path: Path) -> None:
    source = read_source(write_csv(tmp_path / "a.csv", ("1", "2"), [("3", "4")]))
    remember_mapping(source, ImportKind.SITUATIONS, ColumnMapping(0, {"intern": 0}))
    assert not (user_folder() / "import-mappings.json").exists()


@pytest.mark.parametrize("kept", ["", "[]", "{", '{"situations:x": 3}', "\udcff"])
def test_a_damaged_memory_is_forgotten(tmp_path: Path, kept: str) -> None:
    (user_folder() / "import-mappings.json").write_bytes(kept.encode("utf-8", "surrogateescape"))
    source = read_source(write_csv(tmp_path / "a.csv", ("Interne", "Situation"), [("3", "4")]))
    assert guess_mapping(source, ImportKind.SITUATIONS).columns == {"intern": 0, "situation": 1}
    remember_mapping(source, ImportKind.SITUATIONS, ColumnMapping(1, {"intern": 1}))
    assert guess_mapping(source, ImportKind.SITUATIONS).columns == {"intern": 1}


def test_a_kept_mapping_that_means_nothing_is_not_used(tmp_path: Path) -> None:
    source = read_source(write_csv(tmp_path / "a.csv", ("Interne", "Situation"), [("3", "4")]))
    remember_mapping(source, ImportKind.SITUATIONS, ColumnMapping(1, {"intern": -1, "inconnu": 0}))
    assert guess_mapping(source, ImportKind.SITUATIONS).columns == {"intern": 0, "situation": 1}
    remember_mapping(source, ImportKind.SITUATIONS, ColumnMapping(1, {"intern": 1, "inconnu": 0}))
    assert guess_mapping(source, ImportKind.SITUATIONS).columns == {"intern": 1}


def test_every_kind_can_be_read_and_a_stream_has_no_columns(tmp_path: Path) -> None:
    assert [kind_of(kind).kind for kind in ImportKind] == list(ImportKind)
    source = read_source(write_csv(tmp_path / "a.csv", ("Interne", "Situation"), [("3", "4")]))
    with pytest.raises(KnownError, match="n’est pas un tableau"):
        guess_mapping(source, ImportKind.TERRITORY)


def test_the_sheet_that_is_meant_is_found_among_others(tmp_path: Path) -> None:
    notes = OutSheet("Notes", (OutColumn("À lire"),), [("ceci",)])
    wanted = OutSheet("Données", (OutColumn("Interne"), OutColumn("Situation")), [("1", "dispo")])
    write_workbook(tmp_path / "x.xlsx", [notes, wanted])
    source = read_source(tmp_path / "x.xlsx")
    assert source.table is not None
    assert (source.table.sheet, source.guesses[0].kind) == ("Données", ImportKind.SITUATIONS)
    asked = read_source(tmp_path / "x.xlsx", ReadingOptions(sheet="Notes"))
    assert asked.table is not None
    assert (asked.table.sheet, asked.guesses) == ("Notes", ())
