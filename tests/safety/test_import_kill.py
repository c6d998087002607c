"""kill -9 in the middle of an import: the plan is what it was before, or all of the import is in it."""

import json
import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.domain.incoming import TargetKind
from pacte_desktop.store.opening import open_plan
from tests.data.nursery import nursery_of
from tests.safety.import_burst import WISHES, bare, told

KILLS = int(os.environ.get("PACTE_IMPORT_KILLS", "4"))
BURST = Path(__file__).with_name("import_burst.py")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the children that it kills")


@pytest.fixture
def nursery() -> Iterator[subprocess.Popen[str]]:
    with nursery_of(BURST) as process:
        yield process


def kill_one(nursery: subprocess.Popen[str], path: Path, delay_s: float | None) -> tuple[bool, float]:
    """Whether the import was over when its child was killed, and how long it took; None waits for its end."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(f"{path}\n")
    nursery.stdin.flush()
    said: list[object] = []
    begun = took = 0.0
    while "dead" not in said:
        said.append(json.loads(nursery.stdout.readline()))
        child = next((word for word in said if isinstance(word, int)), None)
        begun = begun or ("begun" in said) * time.monotonic()
        if child is not None and begun and (delay_s is not None or "done" in said) and "killed" not in said:
            took = time.monotonic() - begun
            time.sleep(delay_s or 0.0)
            os.kill(child, signal.SIGKILL)
            said.append("killed")
    return "done" in said, took


def test_an_import_is_whole_or_was_never_there(tmp_path: Path, nursery: subprocess.Popen[str]) -> None:
    empty = tmp_path / "bare.pacte"
    bare(empty)
    before = told(empty)
    whole = tmp_path / "whole.pacte"
    shutil.copyfile(empty, whole)
    done, seconds = kill_one(nursery, whole, None)
    assert done
    after = told(whole)
    assert len(after[TargetKind.WISH]) == WISHES
    chance = random.Random(5)
    cut = 0
    for kill in range(KILLS):
        path = tmp_path / f"{kill}.pacte"
        shutil.copyfile(empty, path)
        share = (kill + chance.random()) / KILLS  # One in each part of its time, early and late.
        done, _ = kill_one(nursery, path, share * seconds)
        found = told(path)
        assert found in (before, after)
        assert found == after or not done
        cut += found == before
        plan = open_plan(path)
        assert [step.label for step in plan.history()] == (["importer"] if found == after else [])
        plan.close()
    assert cut > KILLS // 4
