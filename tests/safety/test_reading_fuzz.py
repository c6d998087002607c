"""Files changed at random, through real children: read or told, never a crash of the program, never anything written.

``PACTE_FUZZ`` sets how many of each; what came of them goes to the log (``-o log_cli=true --log-level=INFO``).
"""

import logging
import os
from collections import Counter
from datetime import date
from hashlib import sha256
from pathlib import Path
from random import Random
from zipfile import ZipFile

import pytest

from pacte_desktop.documents.csv_table import csv_bytes
from pacte_desktop.documents.workbook import ColumnType, OutColumn, OutSheet, write_workbook
from pacte_desktop.importing.reading.caps import TABLE_CAPS
from pacte_desktop.importing.reading.tables import file_head, sniff
from tests.data.hand_made_files import ods, packed, text_cell, xls, xlsx
from tests.data.mutations import Mutator, mutated_text, mutated_workbook
from tests.data.reading_batch import Outcome, outcomes

SEED = 20261102
SOME = 300  # files made, read and removed together
ROWS = [("01001", "Évaux, Anne", 12, 2.5, date(2026, 11, 2)), ("2A004", "Ça « va »", 3, -0.75, None)] * 12


def workbooks(folder: Path) -> list[bytes]:
    """What is changed: a workbook of ours, one by hand with errors, formulas and merged cells, an ODS and an XLS."""
    columns = (
        OutColumn("Code Insee"),
        OutColumn("Nom"),
        OutColumn("Rang", ColumnType.INTEGER),
        OutColumn("Longitude", ColumnType.NUMBER),
        OutColumn("Début", ColumnType.DATE),
    )
    ours = folder / "ours.xlsx"
    write_workbook(ours, [OutSheet("Internes", columns, ROWS), OutSheet("Vide", columns)])
    cells = '<c r="C2" t="e"><v>#N/A</v></c><c r="D2"><f>1+1</f></c><c r="E2" s="1"><v>1001</v></c>'
    by_hand = xlsx(
        {"Un": f'<row r="2">{text_cell("A2", "é")}{cells}</row>', "Deux": text_cell("A1", "x")},
        styles='<numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts>'
        '<cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
        hidden=("Deux",),
    )
    cell = '<table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="1"/>'
    row = f"<table:table-row>{cell}</table:table-row>"
    open_document = ods(f'<table:table table:name="Un">{row}</table:table>')
    old = xls({(row, column): f"{row}" if column else row / 2 for row in range(9) for column in range(4)})
    with ZipFile(ours) as archive:  # Without its time of writing: a seed gives the same file every day.
        whole = packed({name: archive.read(name) for name in archive.namelist() if not name.startswith("docProps")})
    ours.unlink()
    return [whole, whole, whole, by_hand, by_hand, open_document, old]


def how_many(few: int) -> int:
    return int(os.environ.get("PACTE_FUZZ", few))


def fuzz(folder: Path, originals: list[bytes], mutate: Mutator, ending: str, number: int) -> list[Outcome]:
    """What becomes of ``number`` files, each changed from one of ``originals`` by a seed of its own."""
    found: list[Outcome] = []
    for start in range(0, number, SOME):
        paths, hashes = [], {}
        for index in range(start, min(start + SOME, number)):
            random = Random(SEED * 1_000_003 + index)
            path = folder / f"{index:06}{ending}"
            data = mutate(random, random.choice(originals))
            path.write_bytes(data)
            hashes[path] = sha256(data).hexdigest()
            paths.append(path)
            sniff(path)  # Both in the process of the window.
            file_head(path)
        found += outcomes(paths)
        assert {path: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()} == hashes
        for path in paths:
            path.unlink()
    return found


def judge(found: list[Outcome], number: int) -> None:
    kinds = Counter(outcome.kind for outcome in found)
    slowest = max(found, key=lambda outcome: outcome.seconds)
    died = [(outcome.path.name, outcome.words) for outcome in found if outcome.kind == "died"]
    logging.getLogger(__name__).info(
        "%d files: %s; slowest %.2f s (%s); died: %s", number, dict(kinds), slowest.seconds, slowest.path.name, died
    )
    bugs = [outcome for outcome in found if outcome.kind == "bug"]
    assert [(bug.path.name, bug.words) for bug in bugs] == []
    assert len(found) == number
    assert slowest.seconds <= TABLE_CAPS.seconds
    assert kinds["known"] > 0
    assert all("\n" not in outcome.words for outcome in found)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the files; temporary files land in another one, which must be empty afterwards."""
    (tmp_path / "in").mkdir()
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    return tmp_path / "in"


def test_changed_workbooks(folder: Path) -> None:
    number = how_many(60)
    judge(fuzz(folder, workbooks(folder), mutated_workbook, ".xlsx", number), number)
    assert list(folder.parent.joinpath("temporary").iterdir()) == []


def test_changed_texts(folder: Path) -> None:
    number = how_many(200)
    lines = [("Code Insee", "Nom", "Rang", "Longitude", "Début"), *ROWS]
    text = "\n".join(",".join(f'"{cell}"' for cell in row) for row in lines)
    judge(fuzz(folder, [csv_bytes(lines), text.encode()], mutated_text, ".csv", number), number)
    assert list(folder.parent.joinpath("temporary").iterdir()) == []
