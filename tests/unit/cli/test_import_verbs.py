"""``import`` and ``template`` from the command line: the agreed JSON, words, status, and nothing half-written."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop import cli
from pacte_desktop.domain.errors import KnownError
from tests.data.import_acts import FOLDER, write_csv
from tests.data.read_here import read_here
from tests.data.tiny_plan import write_tiny

FAULTS = FOLDER / "internes_12_fautes.csv"


@pytest.fixture(autouse=True)
def _reads_here(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_tiny(tmp_path)


def run(*arguments: object) -> int:
    return cli.main(list(map(str, arguments)), None)  # type: ignore[arg-type]


def told(capsysbinary: pytest.CaptureFixture[bytes], *arguments: object, status: int = 0) -> Any:
    assert run(*arguments, "--json") == status
    return json.loads(capsysbinary.readouterr().out)


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_dry_run_tells_everything_and_writes_nothing(path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    before = sha256(path)
    found = told(capsysbinary, "import", path, FAULTS, "--kind", "interns", "--dry-run")
    assert {key: found[key] for key in ("kind", "rows", "added", "changed", "unchanged", "refused", "written")} == {
        "kind": "interns",
        "rows": 16,
        "added": 2,
        "changed": 0,
        "unchanged": 1,
        "refused": 13,
        "written": False,
    }
    assert [set(problem) for problem in found["problems"]] == [{"row", "column", "sentence"}] * 13
    assert sha256(path) == before


def test_faults_keep_a_file_out_unless_the_good_rows_are_asked_for(
    path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    before = sha256(path)
    assert told(capsysbinary, "import", path, FAULTS, status=1)["written"] is False
    assert sha256(path) == before
    found = told(capsysbinary, "import", path, FAULTS, "--good-rows")
    assert (found["added"], found["written"]) == (2, True)
    again = told(capsysbinary, "import", path, FAULTS, "--good-rows")
    assert (again["added"], again["changed"], again["unchanged"], again["written"]) == (0, 0, 3, True)


def test_columns_may_be_named_in_a_file(path: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    source = write_csv(tmp_path / "x.csv", ("Clé", "Valeur", "Rang"), [("2025-0001", "7", "8")])
    mapping = tmp_path / "m.json"
    mapping.write_text('{"imotep_number": "clé", "national_rank": "B"}', encoding="utf-8")
    found = told(capsysbinary, "import", path, source, "--kind", "interns", "--mapping", mapping)
    assert (found["changed"], found["problems"]) == (1, [])
    for wrong, words in (("{", "ne se lit pas"), ("[]", "objet JSON"), ('{"x": "A"}', "n’est pas un champ")):
        mapping.write_text(wrong, encoding="utf-8")
        with pytest.raises(KnownError, match=words):
            run("import", path, source, "--kind", "interns", "--mapping", mapping)
    with pytest.raises(KnownError, match="ne se lit pas"):
        run("import", path, source, "--kind", "interns", "--mapping", tmp_path / "absent.json")


def test_a_table_without_heading(path: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    source = write_csv(tmp_path / "x.csv", ("2025-0001", "36-0001", "1"), [("2025-0001", "36-0002", "2")])
    mapping = tmp_path / "m.json"
    mapping.write_text('{"intern": "A", "post": "B", "rank": "C"}', encoding="utf-8")
    options = ("--kind", "wishes", "--heading-line", "0", "--mapping", mapping)
    assert told(capsysbinary, "import", path, source, *options)["added"] == 2


def test_what_the_file_does_not_name_is_removed_on_request(
    path: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    wide = write_csv(tmp_path / "x.csv", ("Interne", "Vœu 1", "Vœu 2"), [("2025-0001", "36-0001", "36-0002")])
    told(capsysbinary, "import", path, wide)
    short = write_csv(tmp_path / "x.csv", ("Interne", "Vœu 1"), [("2025-0001", "36-0001")])
    found = told(capsysbinary, "import", path, short, "--remove-missing")
    assert (found["unchanged"], found["missing"], found["removed"]) == (1, 1, 1)
    assert told(capsysbinary, "import", path, short)["missing"] == 0


def test_words_and_report(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("import", path, FAULTS, "--report", tmp_path / "r.csv") == 1
    said = capsys.readouterr().out
    assert "Internes\u202f: lignes 16, ajouts 2" in said
    assert "- ligne 6, NOM : case vide" in said
    assert said.endswith("Rien n’a été écrit.\n")
    assert (tmp_path / "r.csv").is_file()
    assert run("import", path, FAULTS, "--good-rows") == 0
    assert capsys.readouterr().out.endswith("Importé.\n")
    assert run("import", path, FAULTS, "--good-rows") == 0
    assert capsys.readouterr().out.endswith("Rien à changer\u202f: le plan le dit déjà.\n")


def test_a_report_never_takes_the_place_of_its_source(path: Path, tmp_path: Path) -> None:
    source = tmp_path / "liste.csv"
    source.write_bytes(FAULTS.read_bytes())
    for report in (source, tmp_path / "." / "liste.csv", path):
        with pytest.raises(KnownError, match="écraserait"):
            run("import", path, source, "--report", report)
    assert source.read_bytes() == FAULTS.read_bytes()


def test_a_report_that_cannot_be_written_keeps_the_import_out(path: Path, tmp_path: Path) -> None:
    source = write_csv(tmp_path / "x.csv", ("N° IMOTEP", "Rang"), [("2025-0001", "7")])
    before = sha256(path)
    with pytest.raises(KnownError, match="rapport"):
        run("import", path, source, "--report", tmp_path / "r.txt")
    assert sha256(path) == before


def test_nothing_to_write_is_no_agreement_when_every_row_is_refused(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_csv(tmp_path / "x.csv", ("N° IMOTEP", "Rang"), [("2025-0001", "premier")])
    assert run("import", path, source, "--good-rows") == 0
    assert capsys.readouterr().out.endswith("Rien n’a été écrit.\n")


def test_an_unknown_table_asks_for_its_kind(path: Path, tmp_path: Path) -> None:
    source = write_csv(tmp_path / "x.csv", ("a", "b"), [("1", "2")])
    with pytest.raises(KnownError, match=r"n’est pas reconnu.*--kind"):
        run("import", path, source)
    with pytest.raises(KnownError, match="--kind"):
        run("import", path, source, "--kind", "nothing")


def test_templates_empty_and_filled(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("template", "sites", tmp_path / "vide.xlsx") == 0
    assert run("template", "sites", tmp_path / "plein.xlsx", "--from", path) == 0
    assert "(2 lignes)" in capsys.readouterr().out
    assert run("import", path, tmp_path / "plein.xlsx", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["kind"], found["unchanged"], found["changed"]) == ("sites", 2, 0)


def test_the_real_program_with_its_reading_child(path: Path, tmp_path: Path) -> None:
    def program(*arguments: object) -> Any:
        command = [sys.executable, "-m", "pacte_desktop", *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout

    program("template", "interns", tmp_path / "i.xlsx", "--from", path)
    found = json.loads(program("import", path, tmp_path / "i.xlsx", "--json"))
    assert (found["rows"], found["unchanged"], found["refused"], found["written"]) == (3, 3, 0, True)
