"""A plan in a file or folder that cannot be written opens read-only with every row and refuses edits in a sentence.

Root can write anything, so the scenario runs in a process of its own that gives up its rights first.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.services.placement import assign
from pacte_desktop.store.leftover_log import log_of
from pacte_desktop.store.opening import open_plan
from tests.data.tiny_plan import BEGINNER, URGENCES_POST, write_tiny

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights are those of Unix")

PROJECT = Path(__file__).resolve().parents[2]
SCENARIO = """
import json, os, sys, tempfile
from pathlib import Path
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.coverage import coverage
from pacte_desktop.services.board import post_board
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.parameters import Mark
from pacte_desktop.services.local_rules import adopt_profile
from pacte_desktop.services.parameters import set_parameter
from pacte_desktop.services.placement import assign
from pacte_desktop.services.posts import close_post, open_post_from_accreditation, set_capacity
from pacte_desktop.services.problems import plan_problems
from pacte_desktop.services.rule_changes import restore_shipped
from pacte_desktop.services.snapshot import read_snapshot
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.tiny_plan import WINTER, write_tiny

with tempfile.TemporaryDirectory() as folder:  # Loads what is imported late, while this process may still read it.
    plan = open_plan(write_tiny(Path(folder)))
    coverage(plan)
    assign(plan, 1, 1)
    plan_problems(plan)
    plan.close()
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
path = Path(sys.argv[1])
told = {}
plan = open_plan(path)
told["read_only"] = plan.read_only
snapshot = read_snapshot(plan)
told["rows"] = [len(snapshot.board.interns), len(snapshot.board.posts), len(snapshot.board.assignments)]
told["next_undo"] = plan.next_undo()
told["communes"] = coverage(plan).total().communes
told["refused"] = []
told["problems"] = [problem.rule for problem in plan_problems(plan)]
for edit in (
    lambda: assign(plan, 2, 2),
    plan.undo,
    plan.redo,
    lambda: set_capacity(plan, 2, 9),
    lambda: close_post(plan, 2),
    lambda: open_post_from_accreditation(plan, 1, 1, [Phase.SOCLE], "36-0100"),
    lambda: set_parameter(plan, "surplus.rate", 110, WINTER.start, source="essai", mark=Mark.READ),
    lambda: restore_shipped(plan, "surplus.rate"),
    lambda: adopt_profile(plan, "dijon"),
):
    try:
        edit()
    except KnownError as error:
        told["refused"].append(error.sentence)
plan.close()
print(json.dumps(told))
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may enter (those of pytest are private)."""
    place = Path(tempfile.mkdtemp(prefix="pacte-"))
    place.chmod(0o755)
    yield place
    place.chmod(0o755)
    shutil.rmtree(place)


def placed(folder: Path) -> Path:
    path = write_tiny(folder)
    plan = open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST)
    plan.close()
    path.chmod(0o444)
    return path


def opened_without_rights(path: Path) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCENARIO, str(path)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(PROJECT), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told


EXPECTED = {
    "read_only": True,
    "rows": [3, 5, 1],
    "next_undo": "affecter NOM1 Zoé à Hôpital fictif",
    "communes": 241,
    "refused": ["Ce plan est ouvert en lecture seule : rien ne peut y être modifié."] * 9,
    "problems": ["R1", "R3"],
}


@pytest.mark.parametrize("closed", ["file", "folder", "both"])
def test_every_row_is_there_and_nothing_is_written(folder: Path, closed: str) -> None:
    path = placed(folder)
    if closed == "folder":
        path.chmod(0o666)
    if closed == "file":
        folder.chmod(0o777)
    else:
        folder.chmod(0o555)
    before = path.read_bytes()
    assert opened_without_rights(path) == EXPECTED
    assert path.read_bytes() == before
    assert list(folder.iterdir()) == [path]


def test_the_newest_steps_are_read_from_the_log_of_a_stopped_program(folder: Path) -> None:
    path = write_tiny(folder)
    plan = open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST)
    crashed = folder / "crashed.pacte"
    shutil.copyfile(path, crashed)
    shutil.copyfile(log_of(path), log_of(crashed))
    plan.close()
    path.unlink()
    folder.chmod(0o555)
    before = crashed.read_bytes(), log_of(crashed).read_bytes()
    assert opened_without_rights(crashed) == EXPECTED
    assert (crashed.read_bytes(), log_of(crashed).read_bytes()) == before
    assert sorted(child.name for child in folder.iterdir()) == ["crashed.pacte", "crashed.pacte-wal"]
