"""The free-access extract of the RPPS: who is counted where, and what it says of the supervisors of a plan."""

import threading
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import Provenance, ReadFile
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.importing.file_kind import Area, FileHead, KnownPerson
from pacte_desktop.importing.official.rpps import KIND
from tests.data.made_rpps import HEADING, OTHER, Activity, write_extract, write_large

VATAN, CHATEAUROUX, LE_BLANC, PARIS = "36230", "36044", "36018", "75056"
AREA = Area(frozenset({"36", "75"}), frozenset({VATAN, CHATEAUROUX, LE_BLANC, PARIS}), 2154)
NAME = "PS_LibreAcces_Personne_activite_202604150830.txt"


def imported(path: Path, area: Area = AREA, watch: Watch | None = None) -> ReadFile:
    return KIND.read(path, area, Provenance(path.name, "ab" * 32), watch or Watch())


def extract(folder: Path, *activities: Activity, heading: str = HEADING, ending: str = "") -> Path:
    return write_extract(folder / NAME, activities, heading, ending)


def counts(found: ReadFile, kind: LayerKind = LayerKind.RPPS_GP) -> dict[str, float | str]:
    return next(dict(layer.values) for layer in found.layers if layer.kind is kind)


def head(path: Path, members: Sequence[str] = ()) -> FileHead:
    return FileHead(path.name, path.read_bytes()[:65_536], tuple(members))


def test_each_general_practitioner_counts_once_in_each_commune_of_practice(tmp_path: Path) -> None:
    path = extract(
        tmp_path,
        Activity("10000000001", VATAN),
        Activity("10000000001", VATAN),  # A second activity at the same place.
        Activity("10000000001", LE_BLANC),
        Activity("10000000002", CHATEAUROUX, mode="S", skill=("SM53", "Spécialiste en Médecine Générale")),
        Activity("10000000003", CHATEAUROUX, skill=("SM54", "MEDECINE GENERALE")),
        Activity("10000000004", "75104"),
        Activity("10000000005", "75120"),
    )
    found = imported(path)
    assert counts(found) == {VATAN: 1, LE_BLANC: 1, CHATEAUROUX: 2, PARIS: 2}
    assert counts(found, LayerKind.RPPS_GP_LIBERAL) == {VATAN: 1, LE_BLANC: 1, CHATEAUROUX: 1, PARIS: 2}
    assert (found.rows, found.problems) == (7, ())
    assert found.provenance.vintage == "2026-04-15"
    assert {layer.vintage for layer in found.layers} == {"2026-04-15"}


@pytest.mark.parametrize(
    "other",
    [
        Activity("10000000009", VATAN, skill=OTHER),
        Activity("10000000009", VATAN, profession="60"),
        Activity("10000000009", VATAN, mode="B"),
        Activity("10000000009", VATAN, category="E"),
        Activity("10000000009", "13201"),
    ],
    ids=["specialist", "nurse", "volunteer", "student", "elsewhere"],
)
def test_nobody_else_counts(tmp_path: Path, other: Activity) -> None:
    assert counts(imported(extract(tmp_path, Activity("10000000001", CHATEAUROUX), other)))[VATAN] == 0


def test_communes_without_a_doctor_are_zero_and_places_that_are_missing_are_told(tmp_path: Path) -> None:
    found = imported(
        extract(tmp_path, Activity("10000000001", VATAN), Activity("10000000002", ""), Activity("10000000003", "36999"))
    )
    assert counts(found) == {VATAN: 1, CHATEAUROUX: 0, LE_BLANC: 0}  # Nothing of Paris: the extract says nothing there.
    said = " ".join(found.notes)
    assert "1 activité est sans lieu d’exercice" in said
    assert "36999" in said


def test_columns_are_found_by_name_in_any_case_and_order(tmp_path: Path) -> None:
    old = HEADING.replace("(coord. structure)", "(coord. Structure)").rsplit("|", 4)[0]
    activity = Activity("10000000001", VATAN).line().rsplit("|", 4)[0]
    path = tmp_path / "ps.txt"
    path.write_text(f"\ufeff{old}|\n{activity}|\n", encoding="utf-8")
    assert counts(imported(path))[VATAN] == 1
    names, cells = HEADING.split("|")[::-1], Activity("10000000001", VATAN).line().split("|")[::-1]
    path.write_text("|".join(names) + "\r\n" + "|".join(cells) + "\r\n", encoding="utf-8")
    assert counts(imported(path))[VATAN] == 1


def test_a_line_that_is_cut_is_a_problem_of_that_line(tmp_path: Path) -> None:
    path = extract(tmp_path, Activity("10000000001", VATAN), Activity("10000000002", VATAN))
    data = path.read_bytes()
    path.write_bytes(data[: data.rindex(b"DR|Docteur") + 40])
    found = imported(path)
    assert [(problem.row, problem.sentence) for problem in found.problems] == [
        (3, "il manque des cellules : la ligne est coupée")
    ]
    assert counts(found)[VATAN] == 1


def test_supervisors_of_the_plan_are_looked_for(tmp_path: Path) -> None:
    people = (
        KnownPerson("10000000001", "Martin", "Camille", frozenset({VATAN})),
        KnownPerson("10000000002", "Durand", "Éva", frozenset({VATAN})),
        KnownPerson("10000000003", "Petit", "Léa", frozenset({VATAN})),
        KnownPerson("10000000004", "Absent", "Jean", frozenset({VATAN})),
    )
    area = Area(AREA.departements, AREA.communes, 2154, people)
    found = imported(
        extract(
            tmp_path,
            Activity("10000000001", VATAN, "MARTIN", "CAMILLE"),
            Activity("10000000002", VATAN, "LEROY", "EVA"),
            Activity("10000000003", LE_BLANC, "PETIT", "LEA", skill=OTHER),
        ),
        area,
    )
    absent, renamed, moved = found.notes
    assert "ABSENT Jean (10000000004)" in absent
    assert "DURAND Éva (10000000002) y est LEROY EVA" in renamed
    assert "PETIT Léa (10000000003) y exerce à 36018, pas à 36230" in moved
    assert not any("MARTIN" in note for note in found.notes)


def test_it_is_recognised_by_content_and_read_out_of_its_archive(tmp_path: Path) -> None:
    path = extract(tmp_path, Activity("10000000001", VATAN))
    packed = tmp_path / "ps-libreacces.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../PS_LibreAcces_Personne_activite_200001010000.txt", "nothing to be read")
        archive.writestr("PS_LibreAcces_SavoirFaire_202604150830.txt", "another table")
        archive.write(path, NAME)
    assert KIND.recognise(head(path)) == 1
    assert KIND.recognise(head(packed, zipfile.ZipFile(packed).namelist())) > 0.9
    assert KIND.recognise(FileHead("a.csv", b"TYPEQU;DEPCOM\n")) == 0
    found = imported(packed)
    assert (counts(found)[VATAN], found.provenance.vintage) == (1, "2026-04-15")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "n’a pas les colonnes attendues"),
        (b"Identifiant PP|Nom d'exercice\n1|2\n", "code profession"),
        (b"PK\x03\x04 and no more", "n’a pas les colonnes attendues"),
    ],
)
def test_another_file_is_refused_in_a_sentence(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / NAME
    path.write_bytes(content)
    with pytest.raises(KnownError, match=said):
        imported(path)


def test_a_broken_or_foreign_archive_is_refused(tmp_path: Path) -> None:
    packed = tmp_path / "a.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("autre.txt", "rien")
    with pytest.raises(KnownError, match="ne contient pas le fichier attendu"):
        imported(packed)
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(NAME, HEADING + "\n" + Activity("10000000001", VATAN).line())
    data = bytearray(packed.read_bytes())
    data[300] ^= 0xFF
    packed.write_bytes(data)
    with pytest.raises(KnownError, match="abîmée"):
        imported(packed)


def test_it_is_told_how_far_it_is_and_stops_within_a_second(tmp_path: Path) -> None:
    path = tmp_path / NAME
    size = write_large(path, 200_000, [VATAN, LE_BLANC])
    told: list[tuple[str, int, int | None]] = []
    asked = threading.Event()

    def tell(*words: object) -> None:
        told.append(words)  # type: ignore[arg-type]
        asked.set()

    found = imported(path, watch=Watch(tell))
    assert told[-1] == ("Lecture des professionnels de santé", size, size)
    assert [done for _, done, _ in told] == sorted(done for _, done, _ in told)
    assert found.rows == 200_000
    asked.clear()
    start = 0.0

    def cancelled() -> bool:
        nonlocal start
        if asked.is_set() and not start:
            start = time.monotonic()
        return asked.is_set()

    with pytest.raises(CancelledError):
        imported(path, watch=Watch(tell, cancelled))
    assert time.monotonic() - start < 1
