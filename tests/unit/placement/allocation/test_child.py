"""The solver beside this process: same plan, words, stop, death; nothing of it remains."""

import multiprocessing
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.placement.allocation import Request, codes_of, levels_of, optimise, solve_here
from pacte_desktop.placement.allocation.child import SolverChild
from pacte_desktop.placement.instance import Solution
from tests.data.tiny_instance import tiny_instance

PROJECT = Path(__file__).resolve().parents[4]

pytestmark = pytest.mark.usefixtures("nothing_remains")


@pytest.fixture
def nothing_remains() -> Any:
    yield
    assert multiprocessing.active_children() == []


@pytest.fixture
def request_() -> Request:
    return Request(tiny_instance(4, 9, 6), seed=3)


def test_the_plan_is_the_one_found_here(request_: Request) -> None:
    told: list[tuple[str, int, int | None]] = []
    better: list[Solution] = []
    found = optimise(request_, Watch(tell=lambda *said: told.append(said)), better.append)
    here = solve_here(request_)
    assert found.post_of.tolist() == here.post_of.tolist()
    assert found.levels == here.levels
    assert (found.proved, found.seed) == (True, 3)
    codes = codes_of(request_.instance)
    assert told[0] == ("Niveau 1 sur 11\u202f: sans poste", 0, 11)
    assert [done for _words, done, _total in told] == list(range(len(codes)))
    assert [plan.first_unproved for plan in better] == list(codes[1:])


def test_stopping_keeps_the_best_plan_so_far(request_: Request) -> None:
    better: list[Solution] = []
    found = optimise(request_, Watch(cancelled=lambda: len(better) == 2), better.append)
    assert found is better[1]
    assert not found.proved
    assert found.first_unproved == "floors"
    assert found.levels == levels_of(request_.instance, found.post_of)


def test_stopping_before_there_is_a_plan_is_a_stop(request_: Request) -> None:
    with pytest.raises(CancelledError):
        optimise(request_, Watch(cancelled=lambda: True))


def test_no_time_is_said(request_: Request) -> None:
    with pytest.raises(KnownError, match="dans le temps donné"):
        optimise(Request(request_.instance, time_limit_s=0))


class Doomed(SolverChild):
    """A child that is killed from outside when it sends ``at``; what it still sent is lost."""

    def __init__(self, request: Request, at: str) -> None:
        super().__init__(request)
        self.at = at

    def _hear(self, message: tuple[Any, ...], *others: Any) -> Solution | None:
        found = super()._hear(message, *others)
        if message[0] == self.at:
            os.kill(self.process.pid or 0, getattr(signal, "SIGKILL", signal.SIGTERM))
            with pytest.raises((EOFError, OSError)):
                while True:
                    self.pipe.recv()
        return found


def test_a_child_killed_before_any_plan_is_said(request_: Request) -> None:
    with (
        Doomed(request_, "ready") as child,
        pytest.raises(KnownError, match="s’est arrêté avant d’avoir trouvé un plan"),
    ):
        child.solve(Watch(), None)


def test_a_child_killed_later_leaves_its_best_plan(request_: Request) -> None:
    with Doomed(request_, "better") as child:
        found = child.solve(Watch(), None)
    assert found is child.best
    assert not found.proved
    assert found.first_unproved == "stranded_next"


def test_a_mistake_in_the_child_is_a_mistake_here() -> None:
    broken = replace(tiny_instance(4, 9, 6), travel_min=None)  # type: ignore[arg-type]
    with pytest.raises(RuntimeError, match="TypeError"):
        optimise(Request(broken))


SCRIPT = """
import sys
import numpy as np
from pacte_desktop.placement.allocation import Request, optimise
from pacte_desktop.placement.instance import bare_instance
if __name__ == "__main__":
    found = optimise(Request(bare_instance(np.ones((3, 2), np.bool_), np.ones(2, np.int64))))
    print(found.proved, sorted(found.post_of.tolist()), [name for name in ("ortools", "scipy") if name in sys.modules])
"""


@pytest.mark.parametrize("way", ["-c", "file", "-m"])
def test_it_works_however_the_program_was_started(way: str, tmp_path: Path) -> None:
    """And OR-Tools is loaded in the child only."""
    script = tmp_path / "started.py"
    script.write_text(SCRIPT, encoding="utf-8")
    command = {"-c": ["-c", SCRIPT], "file": [str(script)], "-m": ["-m", "started"]}[way]
    places = os.pathsep.join([str(PROJECT), str(tmp_path)])
    done = subprocess.run(
        [sys.executable, "-W", "error", *command],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": places},
    )
    assert (done.stdout, done.stderr) == ("True [-1, 0, 1] []\n", "")
