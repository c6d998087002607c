"""Flipped and cut bytes anywhere in a plan: told in a sentence, or harmless; the damaged file is never changed."""

import os
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.snapshot import read_snapshot
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.schema import Base
from tests.data.tiny_plan import main

DAMAGES = int(os.environ.get("PACTE_DAMAGES", "120"))
Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Rows]:
    path = tmp_path_factory.mktemp("sound") / "a.pacte"
    main(path)
    return path.read_bytes(), cells_of(path)


def cells_of(path: Path) -> Rows:
    """Every cell of the columns that the program knows, as bytes where it is text."""
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        return {
            table.name: connection.execute(
                "SELECT {} FROM {} ORDER BY 1".format(
                    ", ".join(f'"{column.name}"' for column in table.columns), table.name
                )
            ).fetchall()
            for table in Base.metadata.sorted_tables
        }


def differing_cells(one: Rows, other: Rows) -> int:
    assert {table: len(rows) for table, rows in one.items()} == {table: len(rows) for table, rows in other.items()}
    pairs = ((a, b) for table in one for a, b in zip(one[table], other[table], strict=True))
    return sum(x != y for a, b in pairs for x, y in zip(a, b, strict=True))


def told_or_harmless(path: Path, damaged: bytes, rows: Rows, bytes_hit: int) -> str:
    """« told » or « harmless »; fails on anything else. Without checksums SQLite cannot see a changed letter."""
    path.write_bytes(damaged)
    try:
        plan = open_plan(path)
        try:
            read_snapshot(plan)
            plan.history()
        finally:
            plan.close()
    except KnownError as error:
        assert error.sentence
        assert error.remedy
        if "abîmé" in error.sentence:
            assert path.read_bytes() == damaged, "a file said to be damaged was changed"
        return "told"
    assert differing_cells(rows, cells_of(path)) <= bytes_hit
    return "harmless"


def strike(folder: Path, sound: tuple[bytes, Rows], chance: random.Random, low: int, high: int) -> str:
    """Change 1 to 64 bytes between two offsets, open, and give the verdict."""
    data, rows = sound
    changed = bytearray(data)
    count = chance.choice((1, 1, 2, 8, 64))
    for _ in range(count):
        changed[chance.randrange(low, high)] ^= chance.randrange(1, 256)
    return told_or_harmless(folder / "a.pacte", bytes(changed), rows, count)


def test_flipped_bytes_anywhere(tmp_path: Path, sound: tuple[bytes, Rows]) -> None:
    data, _ = sound
    chance = random.Random(1)
    verdicts = [strike(tmp_path, sound, chance, 0, len(data)) for _ in range(DAMAGES)]
    assert verdicts.count("told") > DAMAGES // 6


def test_every_byte_of_the_header(tmp_path: Path, sound: tuple[bytes, Rows]) -> None:
    data, rows = sound
    path = tmp_path / "a.pacte"
    for offset in range(100):
        for bit in (0x01, 0x80):
            damaged = bytearray(data)
            damaged[offset] ^= bit
            told_or_harmless(path, bytes(damaged), rows, 0)
            for left in tmp_path.iterdir():
                left.unlink() if left.is_file() else [child.unlink() for child in left.iterdir()]


def test_the_first_page_where_the_tables_are_described(tmp_path: Path, sound: tuple[bytes, Rows]) -> None:
    chance = random.Random(2)
    for _ in range(60):
        strike(tmp_path, sound, chance, 100, 4096 * 3)


def test_rows_whose_bytes_changed(tmp_path: Path, sound: tuple[bytes, Rows]) -> None:
    """Aimed at the cells of interns, posts and dates, where codes and numbers lie."""
    data, _ = sound
    chance = random.Random(3)
    places = [
        data.index(word)
        for word in (b"APPROFONDISSEMENT", b"SOCLE", b"A_2023", b"2026-11-02", b'["SOCLE"]', b"SU_OR_SMUR")
    ]
    for _ in range(60):
        place = chance.choice(places)
        strike(tmp_path, sound, chance, place - 40, place + 30)


def test_cut_files_are_always_told(tmp_path: Path, sound: tuple[bytes, Rows]) -> None:
    data, _ = sound
    chance = random.Random(4)
    for length in [0, 1, 15, 16, 99, 100, 512, 4096, len(data) - 1, *(chance.randrange(len(data)) for _ in range(15))]:
        path = tmp_path / "a.pacte"
        path.write_bytes(data[:length])
        with pytest.raises(KnownError) as caught:
            open_plan(path)
        assert caught.value.remedy
        assert path.read_bytes() == data[:length]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE intern SET regime = 'Z'",
        "UPDATE intern SET phase = x'ff'",
        "UPDATE intern SET last_name = CAST(x'ff41' AS TEXT)",
        "UPDATE intern SET national_rank = 'first'",
        "UPDATE intern SET is_military = 7",
        "UPDATE semester SET start = 'spring', \"end\" = 'summer'",
        "UPDATE open_post SET phases = '[\"SOCL'",
        "UPDATE open_post SET phases = '[\"SOCL\"]'",
        "UPDATE accreditation SET kind = ''",
        "UPDATE training_site SET kind = 'X'",
        "UPDATE assignment SET at = 'yesterday'",
        "UPDATE urgent_care_equipment SET kind = 'X'",
        "UPDATE urgent_care_equipment SET lon = 'east'",
        "DELETE FROM plan",
        "PRAGMA foreign_keys=OFF; DELETE FROM open_post",
        "ALTER TABLE housing RENAME TO hausing",
        "ALTER TABLE housing RENAME COLUMN name TO nom",
    ],
)
def test_what_pages_cannot_tell_is_told_by_the_columns(
    tmp_path: Path, sound: tuple[bytes, Rows], statement: str
) -> None:
    path = tmp_path / "a.pacte"
    path.write_bytes(sound[0])
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(statement)
        connection.commit()
    damaged = path.read_bytes()
    with pytest.raises(KnownError, match="abîmé"):
        plan = open_plan(path)
        try:
            read_snapshot(plan)
        finally:
            plan.close()
    assert path.read_bytes() == damaged
