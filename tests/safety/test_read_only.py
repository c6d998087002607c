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

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.services import choice_round
from pacte_desktop.services.allocation.computing import allocate
from pacte_desktop.services.allocation.kept import keep
from pacte_desktop.services.allocation.method import Method
from pacte_desktop.services.allocation.prepared import prepare
from pacte_desktop.services.allocation.settings import AllocationSettings
from pacte_desktop.services.choice_sessions import create_session
from pacte_desktop.services.placement import assign
from pacte_desktop.store.leftover_log import log_of
from pacte_desktop.store.opening import open_plan
from tests.data.round_plan import opened_session, write_round
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

CHOICE_SCENARIO = """
import json, os, sys, tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services import choice_round as acts, choice_sessions as prepared
from pacte_desktop.services.allocation.computing import allocate
from pacte_desktop.services.allocation.kept import forget, keep, kept
from pacte_desktop.services.allocation.locks import lock
from pacte_desktop.services.allocation.method import Method
from pacte_desktop.services.allocation.prepared import prepare
from pacte_desktop.services.allocation.settings import AllocationSettings
from pacte_desktop.services.allocation.validation import validate
from pacte_desktop.services.placement import unassign
from pacte_desktop.store.choice_edits import replace_wishes
from pacte_desktop.store.opening import open_plan

def write_wishes(plan):
    with plan.write() as writing:
        replace_wishes(writing.session, 3, [(1, 1)])
        writing.name("vœux")

def run_of(plan):
    ready = prepare(plan, AllocationSettings(Method.SERIAL))
    return allocate(ready.wanted, prepared=ready)

def edits(plan, run):
    one, two = prepared.sessions(plan)
    return {
        "take": lambda: acts.take(plan, 1, 3, 2),
        "mark_absent": lambda: acts.mark_absent(plan, 1, 3),
        "recall": lambda: acts.recall(plan, 1, 2),
        "no_post": lambda: acts.no_post(plan, 1, 3),
        "withdraw": lambda: acts.withdraw(plan, 1, 1),
        "create_session": lambda: prepared.create_session(plan, label="S", phases=[Phase.SOCLE]),
        "change_session": lambda: prepared.change_session(plan, replace(two, label="Autre")),
        "draw_up": lambda: prepared.draw_up(plan, 2, leave_out=[1]),
        "open_session": lambda: prepared.open_session(plan, 2),
        "remove_session": lambda: prepared.remove_session(plan, 2),
        "set_proxy": lambda: prepared.set_proxy(plan, 1, 3, "X"),
        "freeze": lambda: prepared.freeze(plan, 1),
        "annul": lambda: prepared.annul(plan, 1, "motif"),
        "second_procedure": lambda: prepared.second_procedure(plan, 1, "motif"),
        "grant": lambda: prepared.grant_derogation(
            plan, "R8", 3, None, granted_by="X", granted_on=date(2026, 1, 1), motive="m"),
        "wishes": lambda: write_wishes(plan),
        "keep": lambda: keep(plan, run),
        "validate": lambda: validate(plan, run),
        "forget": lambda: forget(plan, kept(plan)[0].id),
        "lock": lambda: lock(plan, 1),
        "unassign": lambda: unassign(plan, 1),
    }

def refusals(plan, run):
    found = {}
    for name, edit in edits(plan, run).items():
        try:
            edit()
            found[name] = ""
        except KnownError as error:
            found[name] = error.sentence
    return found

with tempfile.TemporaryDirectory() as folder:  # Every act once on a copy: what is imported late is there afterwards.
    copy = Path(folder) / "copie.pacte"
    copy.write_bytes(Path(sys.argv[1]).read_bytes())
    plan = open_plan(copy)
    free = refusals(plan, run_of(plan))
    plan.close()
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
plan = open_plan(Path(sys.argv[1]))
told = {"read_only": plan.read_only, "free": free, "refused": refusals(plan, run_of(plan))}
told["called"] = [item.entry.intern_id for item in prepared.call_list(plan, 1).calls]
told["hand"] = acts.open_round(plan, 1).current.intern_id
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


def opened_without_rights(path: Path, scenario: str = SCENARIO) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", scenario, str(path)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(PROJECT), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told


SENTENCE = "Ce plan est ouvert en lecture seule : rien ne peut y être modifié."
EXPECTED = {
    "read_only": True,
    "rows": [3, 5, 1],
    "next_undo": "affecter NOM1 Zoé à Hôpital fictif",
    "communes": 241,
    "refused": [SENTENCE] * 9,
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


def test_no_act_of_a_choice_or_a_computation_is_written(folder: Path) -> None:
    """One has chosen, one is absent, the third is at hand; a second session is in preparation, a computation kept."""
    path = write_round(folder, interns=4)
    plan = open_plan(path)
    session_id = opened_session(plan)
    choice_round.take(plan, session_id, 1, 1)
    choice_round.mark_absent(plan, session_id, 2)
    create_session(plan, label="Seconde", phases=[Phase.SOCLE])
    ready = prepare(plan, AllocationSettings(Method.SERIAL))
    keep(plan, allocate(ready.wanted, prepared=ready))
    plan.close()
    path.chmod(0o444)
    folder.chmod(0o555)
    before = path.read_bytes()
    told = opened_without_rights(path, CHOICE_SCENARIO)
    assert told["read_only"] is True
    refused, free = told["refused"], told["free"]
    assert isinstance(refused, dict) and isinstance(free, dict)
    assert {name for name, sentence in refused.items() if sentence != SENTENCE} == set()
    assert len(refused) == 21
    assert SENTENCE not in free.values(), "the same acts on a plan that may be written"
    assert not free["take"] and not free["keep"] and not free["wishes"] and not free["create_session"]
    assert (told["called"], told["hand"]) == ([1, 2, 3, 4], 3)
    assert path.read_bytes() == before
    assert list(folder.iterdir()) == [path]
