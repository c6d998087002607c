"""Files that are no tables: each is taken for what it is, and hostile ones for nothing that crashes."""

import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, Provenance
from pacte_desktop.domain.progress import Watch
from pacte_desktop.importing.file_kind import Area, FileHead
from pacte_desktop.services.imports.file_kinds import FILE_KINDS, guess_files
from pacte_desktop.territory.outlines import BASE_FILE
from tests.data.made_communes import NEW, OLD, communes_of, rows_of, write_geojson, write_layer, zipped
from tests.data.made_rpps import Activity, write_extract

BPE = "AN;NOMRS;DEP;DEPCOM;TYPEQU\n2024;A;36;36044;D307\n2024;B;36;36230;D106\n"


def _text(name: str, text: str) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        (folder / name).write_text(text, encoding="utf-8")
        return folder / name

    return write


def _geopackage(folder: Path) -> Path:
    facts, polygons, _points = rows_of(communes_of(["90"]))
    write_layer(folder / "ADE-COG_4-0_2026-01-01.gpkg", "commune", facts, polygons, NEW)
    return folder / "ADE-COG_4-0_2026-01-01.gpkg"


def _shapefile(folder: Path) -> Path:
    facts, polygons, _points = rows_of(communes_of(["90"]))
    (folder / "shp").mkdir()
    write_layer(folder / "shp" / "COMMUNE.shp", "COMMUNE", facts, polygons, OLD)
    return folder / "shp" / "COMMUNE.shp"


def _populations(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "ensemble.zip", "w") as archive:
        archive.writestr("donnees_communes.csv", "CODDEP;CODCOM;PMUN;PTOT\n36;044;1;1\n")
        archive.writestr("donnees_departements.csv", "")
    return folder / "ensemble.zip"


SAMPLES: dict[str, tuple[ImportKind, Callable[[Path], Path]]] = {
    "bpe": (ImportKind.BPE, _text("BPE24.csv", BPE)),
    "rpps": (ImportKind.RPPS, lambda folder: write_extract(folder / "ps.txt", [Activity("10000000001", "36044")])),
    "matrix": (ImportKind.MATRIX, _text("temps.csv", "code1;code2;duree\n36044;36230;27\n")),
    "square": (ImportKind.MATRIX, _text("carre.csv", ";36044;36230\n36044;0;1\n36230;1;0\n")),
    "populations": (ImportKind.POPULATIONS, _populations),
    "gpkg": (ImportKind.TERRITORY, _geopackage),
    "shp": (ImportKind.TERRITORY, _shapefile),
    "zip": (ImportKind.TERRITORY, lambda folder: zipped(folder / "a.zip", _shapefile(folder).parent)),
    "geojson": (
        ImportKind.TERRITORY,
        lambda folder: write_geojson(folder / "a-com2026.geojson", *rows_of(communes_of(["90"]))[:2]),
    ),
}


@pytest.mark.parametrize("sample", SAMPLES)
def test_each_is_taken_for_what_it_is(tmp_path: Path, sample: str) -> None:
    kind, write = SAMPLES[sample]
    guesses = guess_files(write(tmp_path))
    assert guesses[0].kind is kind and guesses[0].score >= 0.5
    assert all(guess.score < guesses[0].score for guess in guesses[1:])


def test_tables_of_the_faculty_and_other_texts_are_taken_for_none(tmp_path: Path) -> None:
    for text in ("nom;prénom;rang\nA;B;1\n", "code;Zonage\n36044;ZIP\n", "", "from;to\n", "36044;36230;36018\n"):
        path = tmp_path / "a.csv"
        path.write_text(text, encoding="utf-8")
        assert guess_files(path) == ()


def test_no_head_makes_any_kind_fail() -> None:
    """What recognises is called on every file that is dropped on the window."""
    chance = random.Random(5)
    seeds = [b"", b"\xef\xbb\xbf", b"PK\x03\x04", b"SQLite format 3\x00", b"{", b'"', b"a|b\r\rc|d", b";" * 70_000]
    for number in range(500):
        begin = chance.choice(seeds) + bytes(chance.choices(range(256), k=chance.randrange(200)))
        head = FileHead(f"bpe{number}.gpkg", begin, chance.choice(((), ("../x", ""), ("COMMUNE.shp",))))
        assert all(0 <= kind.recognise(head) <= 1 for kind in FILE_KINDS.values())


AREA = Area(frozenset({"36", "90"}), frozenset({"36044", "36230"}), 2154, own=frozenset({"90"}), base=BASE_FILE)


@pytest.mark.parametrize("sample", [name for name in SAMPLES if name not in ("zip", "square")])
def test_files_changed_at_random_are_read_or_refused(tmp_path: Path, sample: str) -> None:
    kind, write = SAMPLES[sample]
    path = write(tmp_path)
    sound = path.read_bytes()
    chance = random.Random(sample)
    for number in range(2 if kind is ImportKind.TERRITORY else 4):  # GDAL takes its time.
        data = bytearray(sound)
        for _ in range(chance.choice((1, 8, 40))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if number % 2:
            del data[chance.randrange(len(data)) :]
        path.write_bytes(data)
        try:
            found = FILE_KINDS[kind].read(path, AREA, Provenance(path.name, "0" * 64, vintage="2026"), Watch())
        except KnownError as error:
            assert error.sentence
        else:
            assert found.rows >= 0
