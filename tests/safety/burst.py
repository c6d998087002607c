"""Forks children that edit a plan until they are killed. Not a test: the program that ``test_kill.py`` talks to.

Standard input: one line « path seed » a child. Standard output: the child's process number, then after each commit
one line « journal id, undone or not, rows of the assignments ».
"""

import json
import os
import random
import sys
from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.board import post_board
from pacte_desktop.services.placement import assign, unassign
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import write_tiny


def say(value: object) -> None:
    """One line, out of this process before the next edit begins."""
    os.write(1, (json.dumps(value) + "\n").encode())


def edit(plan: PlanFile, chance: random.Random) -> None:
    """One random step: place, move, take back, undo or redo."""
    intern = chance.choice((1, 2, 3))
    what = chance.random()
    if what < 0.55:
        assign(plan, intern, chance.choice((1, 2, 3, 4)))
    elif what < 0.75:
        unassign(plan, intern)
    elif what < 0.9:
        plan.undo()
    else:
        plan.redo()


def burst(path: Path, seed: int) -> None:
    """Edit for ever; every line says what is in the file by now."""
    chance = random.Random(seed)
    plan = open_plan(path)
    while True:
        try:
            edit(plan, chance)
        except KnownError:
            continue  # Refused by the rules: nothing to acknowledge.
        seats = sorted((item.intern_id, item.post_id) for item in post_board(plan).assignments)
        history = plan.history(1)
        say([history[0].id if history else 0, seats])


def main() -> None:
    """Fork one child a line; everything heavy is loaded once, here."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:  # Loads what is imported late.
        plan = open_plan(write_tiny(Path(folder)))
        assign(plan, 1, 1)
        plan.undo()
        plan.close()
    say("ready")
    for line in sys.stdin:
        path, seed = line.rsplit(" ", 1)
        child = os.fork()
        if child == 0:
            burst(Path(path), int(seed))
        say(child)
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()
