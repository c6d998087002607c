"""Forks children that import the demonstration into a bare plan until they are killed; ``test_import_kill.py`` talks to
it. Not a test.

Standard input: one path a child. Standard output: « ready », then for each child its process number, « begun » when the
transaction is open, « done » once it is over, and « dead ».
"""

import json
import os
import sys
import time
from pathlib import Path

from pacte_desktop.domain.incoming import TargetKind
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.services.demo import demo_contents
from pacte_desktop.store.import_edits import ImportEdits
from pacte_desktop.store.import_queries import Current, current
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.queries import Reader, plan_info

WISHES = 1000


def say(value: object) -> None:
    """One line, out of this process at once."""
    os.write(1, (json.dumps(value) + "\n").encode())


def bare(path: Path) -> None:
    """The plan into which is imported: one semester and nobody."""
    contents = demo_contents()
    create_plan(path, PlanContents(info=contents.info, semesters=(contents.semesters[-1],)))


def told(path: Path) -> dict[TargetKind, list[Current]]:
    """What a plan holds, without ids."""
    plan = open_plan(path)
    with plan.read() as session:
        found = {target: current(session, target, demo_semester(session)) for target in TargetKind}
    plan.close()
    return {target: sorted(rows.values(), key=repr) for target, rows in found.items()}


def demo_semester(session: Reader) -> int:
    """Id of the semester of the plan."""
    return plan_info(session).semester_id


def bring(path: Path, rows: dict[TargetKind, list[Current]]) -> None:
    """Write ``rows`` into the plan at ``path`` as one step."""
    plan = open_plan(path)
    with plan.write() as writing:
        say("begun")
        semester_id = demo_semester(writing.session)
        held = current(writing.session, TargetKind.SEMESTER, semester_id)
        known = {keys[0][0]: row_id for row_id, (keys, _) in held.items()}
        edits = ImportEdits(writing.session, semester_id)
        for target, listed in rows.items():
            for keys, values in listed:
                row_id = known.get(keys[0][0]) if keys and target is TargetKind.SEMESTER else None
                edits.put(target, row_id, keys, values)
        edits.finish()
        writing.name("importer")
    say("done")
    plan.close()


def main() -> None:
    """Fork one child a line; what is imported is read once, here."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.pacte"
        create_plan(whole, demo_contents())
        rows = told(whole)
        rows[TargetKind.WISH] = rows[TargetKind.WISH][:WISHES]
    say("ready")
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            bring(Path(line.strip()), rows)
            time.sleep(60)
        say(child)
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()
