"""The verb that writes map sheets: without a display, one sentence and status 2 where something is wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest


def run(plan: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, on a machine without any screen."""
    bare = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    french = {"LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8"}
    command = [sys.executable, "-m", "pacte_desktop", "mapsheet", plan, *arguments]
    return subprocess.run(command, check=False, capture_output=True, encoding="utf-8", env=bare | french)


def test_an_atlas_on_upright_a3(plan_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "atlas.pdf"
    done = run(plan_path, "--out", out, "--atlas", "--paper", "A3", "--portrait", "--definition", "SU_SMUR_MCS")
    assert done.returncode == 0, done.stderr
    assert "2 cartes" in done.stdout and str(out) in done.stdout
    with pypdfium2.PdfDocument(out) as document:
        assert document[0].get_size() == pytest.approx((842, 1191), abs=1)
        text = " ".join(document[0].get_textpage().get_text_range().split())
    assert "Cher (18)" in text and "SU, SMUR ou MCS" in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--departement", "99"), "99"),
        (("--layer", "apl"), "APL"),
        (("--scenario", "absent"), "absent"),
        (("--atlas", "--departement", "36"), "ne va pas avec"),
        (("--level", "commission"), "n’existe pas au niveau commission"),
        (("--tables", "all"), "complete"),
    ],
)
def test_wrong_requests_are_told_in_one_sentence(
    plan_path: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    out = tmp_path / "x.pdf"
    done = run(plan_path, "--out", out, *arguments)
    assert done.returncode == 2 and words in done.stderr and "Traceback" not in done.stderr
    assert not out.exists()


def test_another_ending_is_refused_before_anything_is_computed(plan_path: Path, tmp_path: Path) -> None:
    done = run(plan_path, "--out", tmp_path / "carte.png")
    assert done.returncode == 2 and ".pdf" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_communes_as_a_table_are_all_of_them(plan_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "communes.csv"
    done = run(plan_path, "--out", out, "--departement", "36", "--tables", "none")
    assert done.returncode == 0, done.stderr
    heading, *rows = out.read_text(encoding="utf-8-sig").splitlines()
    assert heading.split(";") == ["Commune", "INSEE", "Population", "Minutes", "Lieu le plus proche"]
    assert len(rows) > 100 and f"{len(rows)} lignes" in done.stdout
    same = tmp_path / "communes.liste"
    assert run(plan_path, "--out", same, "--departement", "36", "--format", "csv").returncode == 0
    assert same.read_bytes() == out.read_bytes()
