"""kill -9 in the middle of every event of a round of 50 interns: the plan resumes at the same intern, nothing lost or
doubled, and the round ends as the one that nobody disturbed."""

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

from pacte_desktop.services.choice_round import open_round
from pacte_desktop.store.opening import open_plan
from tests.data.nursery import nursery_of
from tests.data.round_plan import INTERNS, opened_session, write_round
from tests.safety.round_burst import hold_to_the_end

BURST = Path(__file__).with_name("round_burst.py")
LONGEST_S = 0.04
"""An act takes about half of this: kills fall before, in and after its transaction."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the children that it kills")

Rows = list[tuple[object, ...]]


@pytest.fixture
def nursery() -> Iterator[subprocess.Popen[str]]:
    with nursery_of(BURST) as process:
        yield process


def kill_in_step(nursery: subprocess.Popen[str], path: Path, session_id: int, step: int, delay_s: float) -> int:
    """Number of the last event that the child acknowledged (0: none) before it was killed in event ``step``."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(f"{path} {session_id} {step}\n")
    nursery.stdin.flush()
    child, acknowledged, said_begins, killed = 0, 0, False, False
    while True:
        said = json.loads(nursery.stdout.readline())
        if said == "dead":
            return acknowledged
        if isinstance(said, list):
            child = said[1]
        elif isinstance(said, int):
            acknowledged = said
        else:
            said_begins = True
        if child and said_begins and not killed:
            time.sleep(delay_s)
            os.kill(child, signal.SIGKILL)
            killed = True


def rows(path: Path, query: str) -> Rows:
    """Rows read by plain SQLite."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def events(path: Path) -> Rows:
    return rows(path, "SELECT number, kind, intern_id, post_id FROM choice_event ORDER BY number")


def seated(told: Rows) -> Rows:
    """Who sits where and how, as it follows from the events, without our code."""
    found: dict[object, tuple[object, ...]] = {}
    for _, kind, intern_id, post_id in told:
        if kind == "WITHDRAWN":
            found.pop(intern_id, None)
        elif post_id is not None:
            found[intern_id] = (intern_id, post_id, int(kind != "CHOICE"))
    return sorted(found.values())  # type: ignore[type-var]


def test_a_round_killed_in_every_event_ends_as_if_nobody_had_disturbed_it(
    tmp_path: Path, nursery: subprocess.Popen[str]
) -> None:
    paths = [write_round(tmp_path, name) for name in ("calme.pacte", "tuee.pacte")]
    for path in paths:
        plan = open_plan(path)
        session_id = opened_session(plan)
        plan.close()
    calm, killed = paths
    hold_to_the_end(calm, session_id)
    expected = events(calm)
    assert {row[2] for row in expected} == set(range(1, INTERNS + 1)), "everybody was called"
    assert {row[1] for row in expected} >= {
        "CHOICE",
        "ABSENT",
        "RECALLED",
        "WITHDRAWN",
        "NO_POST",
        "SURNOMBRE_VALIDANT",
    }
    listed = rows(killed, "SELECT * FROM call_list_entry ORDER BY position")
    chance = random.Random(20261009)
    in_file = lost = 0
    for step in range(1, len(expected) + 1):
        acknowledged = kill_in_step(nursery, killed, session_id, step, chance.uniform(0, LONGEST_S))
        plan = open_plan(killed)  # Checks pages, references and values.
        found = open_round(plan, session_id)
        at_hand = found.current.intern_id if found.current else None
        plan.close()
        told = events(killed)
        assert told == expected[: len(told)], "nothing lost, doubled or in another order"
        assert max(acknowledged, in_file, step - 1) <= len(told) <= step
        assert rows(killed, "SELECT intern_id, post_id, is_supernumerary FROM assignment ORDER BY intern_id") == seated(
            told
        )
        assert rows(killed, "SELECT * FROM call_list_entry ORDER BY position") == listed
        following = next((row for row in expected[len(told) :] if row[1] not in ("WITHDRAWN", "RECALLED")), None)
        recalled = expected[len(told)][1] == "RECALLED" if len(told) < len(expected) else False
        if not recalled:
            assert at_hand == (following[2] if following else None), "it resumes at the same intern"
        in_file = len(told)
        lost += len(told) < step
    print(f"{len(expected)} events killed, {lost} of them before they were in the file")  # noqa: T201
    assert 0 < lost < len(expected), "kills fell on both sides of the commit"
    hold_to_the_end(killed, session_id)
    assert events(killed) == expected
    assert seated(expected) == rows(
        killed, "SELECT intern_id, post_id, is_supernumerary FROM assignment ORDER BY intern_id"
    )
