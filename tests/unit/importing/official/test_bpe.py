"""Equipment of communes out of the BPE of the Insee."""

import hashlib
import zipfile
from pathlib import Path

import pytest

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import Provenance, ReadFile
from pacte_desktop.domain.progress import Watch
from pacte_desktop.importing.file_kind import Area, FileHead
from pacte_desktop.importing.official.bpe import KIND

VATAN, CHATEAUROUX, LYON = "36230", "36044", "69123"
AREA = Area(frozenset({"36", "69"}), frozenset({VATAN, CHATEAUROUX, LYON}), 2154)
HEADING = "AN;NOMRS;DEP;DEPCOM;TYPEQU;LAMBERT_X;LAMBERT_Y;EPSG"
DICTIONARY = (
    "COD_VAR;LIB_VAR;COD_MOD;LIB_MOD\n"
    "DEP;Département;36;Indre\n"
    'TYPEQU;Type;D279;"Médecin généraliste"\nTYPEQU;Type;D307;Pharmacie\nTYPEQU;Type;D106;Urgences\n'
    "TYPEQU;Type;D107;Maternité\nTYPEQU;Type;D108;Centre de santé\n"
    "TYPEQU;Type;D113;Maison de santé pluridisciplinaire\n"
)


def line(code: str, commune: str, name: str = "NOM", year: str = "2024") -> str:
    return f"{year};{name};{commune[:2]};{commune};{code};600000.5;6650000;2154"


def write(folder: Path, *lines: str, heading: str = HEADING, name: str = "BPE24.csv") -> Path:
    path = folder / name
    path.write_text("\n".join((heading, *lines)) + "\n", encoding="utf-8")
    return path


def imported(path: Path) -> ReadFile:
    return KIND.read(path, AREA, Provenance(path.name, "ab" * 32), Watch())


def values(found: ReadFile, kind: LayerKind) -> dict[str, float | str]:
    return next(dict(layer.values) for layer in found.layers if layer.kind is kind)


def test_the_dictionary_tells_which_code_is_a_general_practitioner(tmp_path: Path) -> None:
    (tmp_path / "Varmod_bpe24.csv").write_text(DICTIONARY, encoding="utf-8")
    path = write(tmp_path, line("D279", VATAN), line("D279", VATAN), line("D265", VATAN), line("D307", CHATEAUROUX))
    found = imported(path)
    assert values(found, LayerKind.BPE_GP) == {VATAN: 2, CHATEAUROUX: 0}
    assert values(found, LayerKind.BPE_PHARMACY) == {VATAN: 0, CHATEAUROUX: 1}
    assert {layer.kind for layer in found.layers} == {kind for kind in LayerKind if kind.startswith("BPE")}
    assert {layer.vintage for layer in found.layers} == {"2024"}
    assert found.rows == 4
    assert found.provenance.source.startswith("Insee")
    assert found.notes == ("Rien pour les départements 69 : leurs communes restent sans valeur.",)


def test_without_a_dictionary_the_code_is_not_guessed(tmp_path: Path) -> None:
    found = imported(write(tmp_path, line("D279", VATAN), line("D201", VATAN), line("D307", VATAN)))
    assert LayerKind.BPE_GP not in {layer.kind for layer in found.layers}
    left_out, listed, _uncovered = found.notes
    assert "Médecins généralistes (BPE)" in left_out and "varmod" in left_out
    assert "Pharmacies (BPE) D307" in listed


def test_the_list_of_the_program_knows_the_code_of_older_years(tmp_path: Path) -> None:
    path = write(tmp_path, line("D201", VATAN, year="2021"), name="bpe21_ensemble_xy.csv")
    assert values(imported(path), LayerKind.BPE_GP)[VATAN] == 1


def test_a_dictionary_that_is_cut_gives_its_whole_lines(tmp_path: Path) -> None:
    cut = "COD_MOD;LIB_MOD;COD_VAR\nD307;Pharmacie;TYPEQU\nD106;Urg"
    (tmp_path / "varmod_bpe24.csv").write_text(cut, encoding="utf-8")
    found = imported(write(tmp_path, line("D307", VATAN), line("D106", VATAN)))
    assert [layer.kind for layer in found.layers] == [LayerKind.BPE_PHARMACY]


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA])
def test_an_archive_that_is_damaged_is_refused(tmp_path: Path, method: int) -> None:
    path = tmp_path / "bpe24.zip"
    lines = [line("D307", VATAN, hashlib.sha256(bytes([number])).hexdigest()) for number in range(100)]
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("BPE24.csv", "\n".join((HEADING, *lines)))
    data = bytearray(path.read_bytes())
    for at in range(600, 900):
        data[at] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(KnownError, match="abîmée"):
        imported(path)


def test_a_code_whose_label_is_another_thing_gives_no_layer(tmp_path: Path) -> None:
    (tmp_path / "varmod_bpe24.csv").write_text(DICTIONARY.replace("Pharmacie", "Boulangerie"), encoding="utf-8")
    found = imported(write(tmp_path, line("D307", VATAN)))
    assert LayerKind.BPE_PHARMACY not in {layer.kind for layer in found.layers}
    assert "Pharmacies (BPE)" in found.notes[0]


def test_arrondissements_are_summed_and_quoted_names_are_one_cell(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        line("D307", "69381"),
        line("D307", "69389", '"PHARMACIE ""A""; B"'),
        line("D307", LYON, '"DEUX\nLIGNES"'),
        line("D307", "97101"),
    )
    found = imported(path)
    assert values(found, LayerKind.BPE_PHARMACY) == {LYON: 3}
    assert (found.rows, found.problems) == (4, ())


def test_counted_equipment_is_summed(tmp_path: Path) -> None:
    rows = (f"{VATAN};D307;2;2018", f"{VATAN};D307;1;2018", f"{VATAN};D307;beaucoup;2018")
    found = imported(write(tmp_path, *rows, heading="DEPCOM;TYPEQU;NB_EQUIP;AN"))
    assert values(found, LayerKind.BPE_PHARMACY)[VATAN] == 3
    assert [(problem.row, problem.column) for problem in found.problems] == [(4, "NB_EQUIP")]


def test_lines_that_mean_nothing_are_told(tmp_path: Path) -> None:
    found = imported(write(tmp_path, line("D307", VATAN), "2024;NOM", line("D307", "ABCDE"), "", line("D307", "36999")))
    assert [(problem.row, problem.column) for problem in found.problems] == [(3, ""), (4, "DEPCOM")]
    assert "36999" in " ".join(found.notes)
    assert values(found, LayerKind.BPE_PHARMACY)[VATAN] == 1


def test_the_archive_holds_both_the_data_and_the_dictionary(tmp_path: Path) -> None:
    packed = tmp_path / "BPE24.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("BPE24.csv", "\n".join((HEADING, line("D279", VATAN))))
        archive.writestr("Varmod_BPE24.csv", DICTIONARY)
    head = FileHead(packed.name, packed.read_bytes()[:100], tuple(zipfile.ZipFile(packed).namelist()))
    assert KIND.recognise(head) > 0.8
    assert values(imported(packed), LayerKind.BPE_GP)[VATAN] == 1


def test_parquet_and_files_of_several_years_are_refused(tmp_path: Path) -> None:
    parquet = tmp_path / "BPE24.parquet"
    parquet.write_bytes(b"PAR1" + bytes(100))
    assert KIND.recognise(FileHead(parquet.name, parquet.read_bytes())) > 0.8
    with pytest.raises(KnownError, match="Parquet"):
        imported(parquet)
    with pytest.raises(KnownError, match="2023, 2024"):
        imported(write(tmp_path, line("D307", VATAN), line("D307", VATAN, year="2023")))
    with pytest.raises(KnownError, match="DEPCOM"):
        imported(write(tmp_path, "x", heading="TYPEQU;LIBELLE"))


def test_it_is_recognised_by_its_heading(tmp_path: Path) -> None:
    path = write(tmp_path, line("D307", VATAN), name="equipements.csv")
    assert KIND.recognise(FileHead(path.name, path.read_bytes())) == 1
    assert KIND.recognise(FileHead("a.csv", b"code;Zonage\n36044;ZIP\n")) == 0
