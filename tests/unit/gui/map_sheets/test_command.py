"""The verb that writes map sheets: without a display, one sentence and status 2 where something is wrong."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest

_BY_TURNS = """
import contextlib, io, json, sys
from pacte_desktop.__main__ import main

answers = []
for arguments in json.loads(sys.stdin.read()):
    sys.argv[1:], out, error = arguments, io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
        try:
            code = main()
        except SystemExit as left:
            code = left.code
    answers.append((code, out.getvalue(), error.getvalue()))
print(json.dumps(answers))
"""
"""Requests one after the other in one process, which loads Qt and the territory once."""
WRONG = {
    ("--out", "x.pdf", "--departement", "99"): "99",
    ("--out", "x.pdf", "--layer", "apl"): "APL",
    ("--out", "x.pdf", "--scenario", "absent"): "absent",
    ("--out", "x.pdf", "--atlas", "--departement", "36"): "ne va pas avec",
    ("--out", "x.pdf", "--level", "commission"): "n’existe pas au niveau commission",
    ("--out", "x.pdf", "--tables", "all"): "complete",
    ("--out", "carte.png"): ".pdf",
}
TABLES = (
    ("--out", "communes.csv", "--departement", "36", "--tables", "none"),
    ("--out", "communes.liste", "--departement", "36", "--format", "csv"),
)


def without_display() -> dict[str, str]:
    """Variables of a French machine without any screen."""
    bare = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return bare | {"LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8", "PYTHONUTF8": "1"}


@dataclass(frozen=True)
class Answers:
    """What the program answered to each request, as status, output and error, and the folder that it wrote into."""

    folder: Path
    told: dict[tuple[str, ...], tuple[int, str, str]]


@pytest.fixture(scope="module")
def answers(plan_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Answers:
    """All requests but the atlas."""
    folder, requests = tmp_path_factory.mktemp("requests"), (*WRONG, *TABLES)
    asked = json.dumps([["mapsheet", str(plan_path), *request] for request in requests])
    command = [sys.executable, "-c", _BY_TURNS]
    done = subprocess.run(
        command, check=False, capture_output=True, encoding="utf-8", input=asked, cwd=folder, env=without_display()
    )
    assert done.returncode == 0, done.stderr
    told = [(code, out, error) for code, out, error in json.loads(done.stdout)]
    return Answers(folder, dict(zip(requests, told, strict=True)))


def test_an_atlas_on_upright_a3(plan_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "atlas.pdf"
    asked = ["--out", out, "--atlas", "--paper", "A3", "--portrait", "--definition", "SU_SMUR_MCS"]
    command = [sys.executable, "-m", "pacte_desktop", "mapsheet", plan_path, *asked]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8", env=without_display())
    assert done.returncode == 0, done.stderr
    assert "2 cartes" in done.stdout and str(out) in done.stdout
    with pypdfium2.PdfDocument(out) as document:
        assert document[0].get_size() == pytest.approx((842, 1191), abs=1)
        text = " ".join(document[0].get_textpage().get_text_range().split())
    assert "Cher (18)" in text and "SU, SMUR ou MCS" in text


@pytest.mark.parametrize(("asked", "words"), WRONG.items())
def test_wrong_requests_are_told_in_one_sentence(answers: Answers, asked: tuple[str, ...], words: str) -> None:
    code, _, error = answers.told[asked]
    assert code == 2 and words in error and "Traceback" not in error
    assert not (answers.folder / asked[1]).exists()


def test_nothing_but_the_tables_is_written(answers: Answers) -> None:
    assert {file.name for file in answers.folder.iterdir()} == {out for _, out, *_ in TABLES}


def test_the_communes_as_a_table_are_all_of_them(answers: Answers) -> None:
    named, formatted = (answers.folder / request[1] for request in TABLES)
    code, out, error = answers.told[TABLES[0]]
    assert code == 0, error
    heading, *rows = named.read_text(encoding="utf-8-sig").splitlines()
    assert heading.split(";") == ["Commune", "INSEE", "Population", "Minutes", "Lieu le plus proche"]
    assert len(rows) > 100 and f"{len(rows)} lignes" in out
    assert answers.told[TABLES[1]][0] == 0 and formatted.read_bytes() == named.read_bytes()
