"""kill -9 during a burst of placements: whatever was acknowledged is there afterwards, and nothing is half done.

``PACTE_KILLS`` sets how many (60 in the ordinary run, 1000 at night).
"""

import json
import os
import random
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pacte_desktop.services.board import post_board
from pacte_desktop.store.opening import open_plan
from tests.data.nursery import nursery_of
from tests.data.tiny_plan import write_tiny

KILLS = int(os.environ.get("PACTE_KILLS", "60"))
BURST = Path(__file__).with_name("burst.py")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the children that it kills")

Seats = list[list[int]]


@pytest.fixture
def nursery() -> Iterator[subprocess.Popen[str]]:
    with nursery_of(BURST) as process:
        yield process


def kill_one(nursery: subprocess.Popen[str], path: Path, seed: int, delay_s: float) -> list[tuple[int, Seats]]:
    """What a child acknowledged before it was killed, ``delay_s`` after its first word."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(f"{path} {seed}\n")
    nursery.stdin.flush()
    acknowledged: list[tuple[int, Seats]] = []
    child = None
    killed = False
    while True:
        said = json.loads(nursery.stdout.readline())
        if said == "dead":
            return acknowledged
        if isinstance(said, int):
            child = said
        else:
            acknowledged.append((said[0], said[1]))
        if child is not None and acknowledged and not killed:
            time.sleep(delay_s)
            os.kill(child, signal.SIGKILL)
            killed = True


def seats_told_by_the_journal(path: Path) -> Seats:
    """Assignments as they follow from the steps that are done, replayed from the empty start without our code."""
    rows: dict[int, dict[str, int]] = {}
    with closing(sqlite3.connect(path)) as connection:
        for row_id, after in connection.execute(
            'SELECT c.row_id, c."after" FROM journal_change AS c JOIN journal_operation AS o ON o.id = c.operation_id '
            "WHERE o.state = 'DONE' AND c.table_name = 'assignment' ORDER BY c.id"
        ):
            columns = json.loads(after)
            if columns is None:
                del rows[row_id]
            else:
                rows[row_id] = columns
    return sorted([columns["intern_id"], columns["post_id"]] for columns in rows.values())


def interns_placed_otherwise(one: Seats, other: Seats) -> set[int]:
    before, after = dict(one), dict(other)
    return {intern for intern in before.keys() | after.keys() if before.get(intern) != after.get(intern)}


def test_no_acknowledged_step_is_lost(tmp_path: Path, nursery: subprocess.Popen[str]) -> None:
    path = write_tiny(tmp_path)
    chance = random.Random(20261122)
    total = left_with_log = 0
    for kill in range(KILLS):
        acknowledged = kill_one(nursery, path, kill, chance.uniform(0, 0.08))
        total += len(acknowledged)
        left_with_log += path.with_name(path.name + "-wal").exists()
        plan = open_plan(path)  # Checks pages, references and values.
        seats = sorted([item.intern_id, item.post_id] for item in post_board(plan).assignments)
        history = plan.history(1)
        newest = history[0].id if history else 0
        plan.close()
        last_id, last_seats = acknowledged[-1]
        # One more step may have been written in the moment between the commit and its acknowledgement.
        assert last_id <= newest <= last_id + 1
        assert len(interns_placed_otherwise(seats, last_seats)) <= 1
        assert seats_told_by_the_journal(path) == seats
    print(f"{KILLS} kills, {total} acknowledged steps, {left_with_log} logs taken in")  # noqa: T201
    assert total >= KILLS
    assert left_with_log > KILLS // 2
