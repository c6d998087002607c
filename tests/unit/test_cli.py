"""The command line: what each verb prints, and its exit status: 0 done, 1 refused, 2 to be put right first."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop import cli
from pacte_desktop.arguments import Shot, scale, size
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.language import ENGLISH_CATALOGUE, wanted_language
from tests.data.tiny_plan import rows_of, write_tiny
from tests.data.verb_acts import Screen, program, told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_tiny(tmp_path)


def test_coverage_json(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    found = told(capfdbinary, "coverage", path, "--json")
    assert set(found["definition"]) >= {"label", "kinds", "threshold_min", "date", "time_slot", "population_base"}
    assert (found["definition"]["threshold_min"], found["definition"]["date"]) == (30.0, "2019-12-31")
    assert found["source"] == "estimation"
    keys = ("communes", "population", "communes_beyond", "population_beyond")
    assert [entry["code"] for entry in found["by_departement"]] == ["36"]
    for key in keys:
        assert type(found[key]) is int
        assert found[key] == sum(entry[key] for entry in found["by_departement"])
    assert found["communes"] == 241
    assert 0 < found["population_beyond"] < found["population"]
    assert found["band"]["low"] <= found["population_beyond"] <= found["band"]["high"]


def test_gaps_json_agrees_with_coverage(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    coverage = told(capfdbinary, "coverage", path, "--json")
    gaps = told(capfdbinary, "gaps", path, "--json")
    communes = gaps["communes"]
    assert all({"insee_code", "name", "departement", "population", "minutes"} <= set(entry) for entry in communes)
    assert len(communes) == coverage["communes_beyond"]
    assert sum(entry["population"] for entry in communes) == coverage["population_beyond"]
    assert all(entry["minutes"] > 30 and entry["departement"] == "36" for entry in communes)
    names = {entry["insee_code"]: entry["name"] for entry in communes}
    assert names["36018"] == "Le Blanc"


def test_the_same_in_words(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["coverage", str(path)], Screen()) == 0
    assert cli.main(["gaps", str(path)], Screen()) == 0
    words = capsys.readouterr().out
    assert "Plus proche SU ou SMUR · au 31/12/2019" in words
    assert "36018  Le Blanc" in words


def test_assign_json_done_then_nothing_to_do(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    done = told(capfdbinary, "assign", path, "--intern", "2025-0001", "--post", "36-0001", "--json")
    assert done["changes"] == {"assignment": [1]}
    assert done["label"] == "affecter NOM1 Zoé à Hôpital fictif"
    assert told(capfdbinary, "assign", path, "--intern", "1", "--post", "1", "--json")["changes"] == {}
    assert len(rows_of(path)["assignment"]) == 1


def test_assign_json_refused(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    before = rows_of(path, history=True)
    found = told(capfdbinary, "assign", path, "--intern", "1", "--post", "5", "--json", status=1)
    assert [entry["rule"] for entry in found["refused"]] == ["R5", "R3"]
    assert all(set(entry) == {"rule", "sentence"} and entry["sentence"] for entry in found["refused"])
    assert rows_of(path, history=True) == before


def test_assign_refused_in_words(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["assign", str(path), "--intern", "1", "--post", "3"], Screen()) == 1
    assert capsys.readouterr().out == "R5  Ce poste n’est pas ouvert à la phase socle de NOM1 Zoé.\n"


@pytest.mark.parametrize(("by", "rows"), [("site", "5 lignes"), ("intern", "3 lignes")])
def test_list_writes_a_pdf(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], by: str, rows: str) -> None:
    pdf = tmp_path / f"{by}.pdf"
    assert cli.main(["list", str(path), "--by", by, "--pdf", str(pdf)], Screen()) == 0
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert rows in capsys.readouterr().out


def test_webmap_writes_a_page(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "carte.html"
    assert cli.main(["webmap", str(path), "--out", str(page)], Screen()) == 0
    assert "<html" in page.read_text(encoding="utf-8").casefold()
    assert str(page) in capsys.readouterr().out
    assert cli.main(["webmap", str(path), "--out", str(page), "--level", "commission"], Screen()) == 0
    assert "COMMISSION" in page.read_text(encoding="utf-8")
    assert len(rows_of(path)["print_record"]) == 1
    with pytest.raises(KnownError, match="individual"):
        cli.main(["webmap", str(path), "--out", str(page), "--level", "individual"], Screen())


def test_demo_writes_a_plan_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "demo.pacte"
    assert cli.main(["demo", str(path)], Screen()) == 0
    assert len(rows_of(path)["intern"]) > 500
    assert str(path) in capsys.readouterr().out
    with pytest.raises(KnownError, match="existe déjà"):
        cli.main(["demo", str(path)], Screen())


def test_new_writes_an_empty_plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "neuf.pacte"
    words = ["--name", "Corse", "--dumg", "DUMG de Corte", "--region", "corse", "--semester", "été-2027"]
    assert cli.main(["new", str(target), *words], Screen()) == 0
    assert "Plan vide écrit" in capsys.readouterr().out
    departements, dumg, region = _plan_row(target)
    assert (json.loads(departements), dumg, region) == (["2A", "2B"], "DUMG de Corte", "94")
    assert rows_of(target)["semester"] == [("2027-11-01", 1, "SUMMER", "2027-05-03")]
    with pytest.raises(KnownError, match="existe déjà"):
        cli.main(["new", str(target), *words], Screen())
    days = ["--departements", "2a", "--start", "2027-05-10", "--end", "2027-11-05"]
    assert cli.main(["new", str(tmp_path / "2.pacte"), *words, *days], Screen()) == 0
    assert json.loads(_plan_row(tmp_path / "2.pacte")[0]) == ["2A"]
    assert rows_of(tmp_path / "2.pacte")["semester"] == [("2027-11-05", 1, "SUMMER", "2027-05-10")]


def _plan_row(path: Path) -> Any:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT departements, dumg, region FROM plan").fetchone()


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--semester", "printemps-2026", "n’est pas un semestre comme"),
        ("--semester", "hiver", "n’est pas un semestre comme"),
        ("--start", "2/11/2026", "n’est pas un jour comme"),
        ("--region", "Berry", "Berry"),
    ],
)
def test_new_says_what_is_wrong(tmp_path: Path, option: str, value: str, words: str) -> None:
    facts = {"--name": "A", "--dumg": "B", "--region": "24", "--semester": "hiver-2026"} | {option: value}
    with pytest.raises(KnownError, match=words):
        cli.main(["new", str(tmp_path / "neuf.pacte"), *(part for pair in facts.items() for part in pair)], Screen())
    assert list(tmp_path.iterdir()) == []


def test_shot_and_window_are_lent_by_the_door(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen, png = Screen(), tmp_path / "a.png"
    arguments = ["--page", "placement", "--png", str(png), "--size", "1920x1080", "--scale", "2", "--theme", "dark"]
    assert cli.main(["shot", str(path), *arguments], screen) == 0
    assert str(png) in capsys.readouterr().out
    assert screen.shots == [(path, Shot("placement", png, (1920, 1080), 2.0, "dark", ""))]
    assert cli.main([], screen) == 0
    assert cli.main(["open", str(path)], screen) == 0
    assert screen.opened == [None, path]


@pytest.mark.parametrize("text", ["", "1366", "x768", "1366x", "1366×768", "99x99", "9000x700", "-1366x768", "1e3x768"])
def test_sizes_that_are_none(text: str) -> None:
    with pytest.raises(Exception, match="n’est pas une taille"):
        size(text)


def test_scales() -> None:
    assert [scale(text) for text in ("0.5", "1,5", "4")] == [0.5, 1.5, 4.0]
    for text in ("", "0", "0.49", "4.01", "nan", "inf", "deux"):
        with pytest.raises(Exception, match="n’est pas une échelle"):
            scale(text)


WRONG = [
    (["--nothing"], "n’est pas reconnu"),
    (["dance"], "n’est pas prévu"),
    (["coverage"], "il manque"),
    (["assign", "a.pacte", "--intern", "1"], "il manque --post"),
    (["list", "a.pacte", "--by", "colour", "--pdf", "a.pdf"], "n’est pas prévu"),
    (["shot", "a.pacte", "--png", "a.png", "--size", "large"], "n’est pas une taille"),
    (["shot", "a.pacte", "--png"], "il faut une valeur"),
    (["coverage", "absent.pacte", "--json"], "« absent.pacte » n’existe pas"),
    (["gaps", "."], "n’est pas un plan"),
]


@pytest.mark.parametrize(
    ("arguments", "words"), WRONG, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_what_is_wrong_is_one_known_sentence(arguments: list[str], words: str) -> None:
    with pytest.raises(KnownError, match=words) as caught:
        cli.main(arguments, Screen())
    assert caught.value.remedy
    assert "\n" not in str(caught.value)


def test_unknown_interns_and_posts(path: Path) -> None:
    for arguments in (["--intern", "0", "--post", "1"], ["--intern", "1", "--post", "0"]):
        with pytest.raises(KnownError, match="ne porte le numéro « 0 »"):
            cli.main(["assign", str(path), *arguments], Screen())


def test_outputs_that_cannot_be_written(path: Path, tmp_path: Path) -> None:
    absent = tmp_path / "absent"
    for arguments in (["list", str(path), "--by", "site", "--pdf", str(absent / "a.pdf")], ["demo", str(absent / "a")]):
        with pytest.raises(KnownError, match="dossier"):
            cli.main(arguments, Screen())


def test_the_program_ends_with_2_and_one_line_without_a_trace(tmp_path: Path) -> None:
    foreign = tmp_path / "autre.sqlite"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE t (a)")
    for arguments in (["coverage", foreign, "--json"], ["--nothing"], ["gaps", tmp_path / "absent.pacte"]):
        done = program(*arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.count("\n") == 1
        assert "Traceback" not in done.stderr


def test_the_program_ends_with_1_when_refused_and_0_when_done(path: Path) -> None:
    refused = program("assign", path, "--intern", "1", "--post", "3", "--json")
    assert (refused.returncode, refused.stderr) == (1, "")
    assert json.loads(refused.stdout)["refused"][0]["rule"] == "R5"
    done = program("assign", path, "--intern", "1", "--post", "1", "--json")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_json_is_utf8_and_words_never_fail_whatever_the_console(path: Path, encoding: str) -> None:
    """Narrow spaces and accents exist in few Windows code pages."""
    environment = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    record = program("gaps", path, "--json", **environment)
    assert record.returncode == 0
    assert any("é" in entry["name"] for entry in json.loads(record.stdout)["communes"])
    words = subprocess.run(
        [sys.executable, "-m", "pacte_desktop", "coverage", str(path)],
        capture_output=True,
        check=False,
        env=os.environ | environment,
    )
    assert (words.returncode, words.stderr) == (0, b"")
    assert b"36 : " in words.stdout


def test_a_reader_that_has_enough_is_no_error(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "pacte_desktop", "gaps", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "fr"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_CA"}, "fr"),
        ({"LANG": "C.UTF-8"}, "fr"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": ""}, "fr"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system is asked as well")
def test_the_language_follows_the_locale(environment: dict[str, str], language: str) -> None:
    assert wanted_language(environment) == language


def test_help_in_french() -> None:
    done = program("--help", LC_ALL="fr_FR.UTF-8", PYTHONIOENCODING="utf-8")
    assert done.returncode == 0
    assert done.stdout.startswith("utilisation : pacte-desktop")
    for verb in ("open", "demo", "coverage", "gaps", "assign", "list", "webmap", "shot"):
        assert f"\n    {verb} " in done.stdout
    for english in ("usage:", "options:\n  -h, --help  show", "positional arguments", "show this help"):
        assert english not in done.stdout
    assert program("assign", "--help", LC_ALL="fr_FR.UTF-8", PYTHONIOENCODING="utf-8").stdout.count("IMOTEP") == 2


@pytest.mark.skipif(not ENGLISH_CATALOGUE.exists(), reason="the English catalogue is not there yet")
def test_help_in_english() -> None:
    done = program("--help", LC_ALL="en_GB.UTF-8", PYTHONIOENCODING="utf-8")
    assert done.returncode == 0
    assert done.stdout.startswith("usage: pacte-desktop")
    assert "urgent care" in done.stdout
    for french in ("utilisation", "affiche", "écrit", "interne "):
        assert french not in done.stdout
    wrong = program("dance", LC_ALL="en_GB.UTF-8", PYTHONIOENCODING="utf-8")
    assert wrong.returncode == 2
    assert "prévu" not in wrong.stderr
