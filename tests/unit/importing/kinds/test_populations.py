"""Legal populations of the Insee, as a table and out of their archive."""

import zipfile
from pathlib import Path

import pytest

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import Provenance, ReadFile
from pacte_desktop.domain.progress import Watch
from pacte_desktop.importing.checked_table import read_checked
from pacte_desktop.importing.commune_names import CommuneNames
from pacte_desktop.importing.file_kind import Area, FileHead
from pacte_desktop.importing.kinds import TABLE_KINDS
from pacte_desktop.importing.kinds.populations import KIND
from pacte_desktop.importing.mapping import ColumnMapping
from pacte_desktop.importing.official.populations import KIND as ARCHIVE
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.reading.tables import read_table
from pacte_desktop.importing.recognition import guess_kinds

HEADING = "CODREG;REG;CODDEP;CODARR;CODCAN;CODCOM;COM;PMUN;PCAP;PTOT"
LINES = (
    "24;Centre-Val de Loire;36;2;07;044;Châteauroux;43122;1090;44212",
    "24;Centre-Val de Loire;36;2;13;230;Vatan;1 890;55;1945",
    "84;Auvergne-Rhône-Alpes;1;1;04;9;Andert-et-Condon;326;9;335",
    "94;Corse;2A;1;04;004;Ajaccio;74000;1000;75000",
    "04;La Réunion;974;1;04;411;Saint-Denis;154765;1500;156265",
    "84;Auvergne-Rhône-Alpes;69;1;04;381;Lyon 1er Arrondissement;30000;100;30100",
    "84;Auvergne-Rhône-Alpes;69;1;04;389;Lyon 9e Arrondissement;50000;200;50200",
)
CODES = ("36044", "36230", "01009", "2A004", "97411", "69123")


def table(folder: Path, *lines: str, title: str = "", name: str = "donnees_communes.csv") -> Path:
    path = folder / name
    path.write_text("\n".join((*([title] if title else []), HEADING, *lines)) + "\n", encoding="utf-8")
    return path


def read(path: Path, *, vintage: str = "2023", plan: PlanFacts | None = None) -> ReadFile:
    raw = read_table(path)
    best = guess_kinds(raw, TABLE_KINDS.values())[0]
    assert (best.kind, best.score > 0.6) == (KIND.kind, True)
    mapping = best.mapping or ColumnMapping(1)
    return read_checked(raw, KIND, mapping, Provenance(path.name, "ab" * 32, vintage=vintage), plan=plan or PlanFacts())


def values(found: ReadFile) -> dict[LayerKind, dict[str, float | str]]:
    return {layer.kind: dict(layer.values) for layer in found.layers}


def test_codes_are_put_together_and_arrondissements_summed(tmp_path: Path) -> None:
    found = read(table(tmp_path, *LINES))
    assert found.problems == ()
    told = values(found)
    assert told[LayerKind.POPULATION_MUNICIPAL] == dict(
        zip(CODES, (43122, 1890, 326, 74000, 154765, 80000), strict=True)
    )
    assert told[LayerKind.POPULATION_TOTAL]["69123"] == 80300
    assert {layer.vintage for layer in found.layers} == {"2023"}
    said = " ".join(found.notes)
    assert "2 arrondissements" in said and "Mayotte" in said


def test_a_commune_that_the_file_has_whole_is_not_counted_twice(tmp_path: Path) -> None:
    found = read(table(tmp_path, *LINES, "84;ARA;69;1;04;123;Lyon;522000;1000;523000"))
    assert values(found)[LayerKind.POPULATION_MUNICIPAL]["69123"] == 522000


def test_the_title_tells_the_year_of_reference_not_that_of_the_law(tmp_path: Path) -> None:
    title = "Populations légales en vigueur au 1er janvier 2026;Date de référence statistique : 1er janvier 2023"
    found = read(table(tmp_path, *LINES, title=title), vintage="")
    assert {layer.vintage for layer in found.layers} == {"2023"}


def test_only_communes_around_the_plan_are_kept_and_mayotte_matters_only_there(tmp_path: Path) -> None:
    here = CommuneNames({"36044": "Châteauroux", "36230": "Vatan"})
    plan = PlanFacts(communes=here, departements=frozenset({"36"}), around=frozenset({"36"}))
    found = read(table(tmp_path, *LINES), plan=plan)
    assert set(values(found)[LayerKind.POPULATION_MUNICIPAL]) == {"36044", "36230"}
    assert not any("Mayotte" in note for note in found.notes)


def test_what_cannot_be_read_is_told_row_by_row(tmp_path: Path) -> None:
    bad = (
        "24;C;;2;07;044;A;1;0;1",
        "24;C;36;2;07;4x4;B;1;0;1",
        "24;C;36;2;07;230;C;beaucoup;0;1",
        "24;C;00x;2;07;1;D;1;0;1",
    )
    found = read(table(tmp_path, LINES[0], *bad))
    assert [problem.row for problem in found.problems] == [3, 4, 5, 6]
    assert set(values(found)[LayerKind.POPULATION_MUNICIPAL]) == {"36044"}


AREA = Area(frozenset({"36", "69"}), frozenset({"36044", "36230", "69123"}), 2154, own=frozenset({"36"}))


def archive(folder: Path, *members: tuple[str, str]) -> Path:
    path = folder / "ensemble.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members:
            packed.writestr(name, content)
    return path


def test_the_archive_brings_what_its_table_would(tmp_path: Path) -> None:
    text = "\n".join((HEADING, *LINES))
    path = archive(
        tmp_path, ("../donnees_communes.csv", "x"), ("donnees_communes.csv", text), ("donnees_departements.csv", "")
    )
    assert ARCHIVE.recognise(FileHead(path.name, b"PK", tuple(zipfile.ZipFile(path).namelist()))) == 0.9
    found = ARCHIVE.read(path, AREA, Provenance(path.name, "ab" * 32, vintage="2023"), Watch())
    assert values(found)[LayerKind.POPULATION_MUNICIPAL] == {"36044": 43122, "36230": 1890, "69123": 80000}
    assert found.rows == len(LINES)


def test_an_archive_without_the_table_or_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="ne contient pas"):
        ARCHIVE.read(archive(tmp_path, ("a.csv", "")), AREA, Provenance("a", "b"), Watch())
    bomb = archive(tmp_path, ("donnees_communes.csv", "0" * 50_000_000))
    with pytest.raises(KnownError, match="démesuré"):
        ARCHIVE.read(bomb, AREA, Provenance("a", "b"), Watch())
