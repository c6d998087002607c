"""Forks children that hold a choice round until they are killed. Not a test: ``test_round_kill.py`` talks to it.

Standard input: one line « path session step » a child. Standard output: the child's process number; then « begins »
when the child is about to write event number ``step``, and the number of each event once it is in the file. After
``step`` the child waits to be killed.
"""

import json
import os
import signal
import sys
from pathlib import Path

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.choice import EventKind
from pacte_desktop.services.choice_round import Round, mark_absent, no_post, open_round, recall, take, withdraw
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.round_plan import opened_session, write_round


def say(value: object) -> None:
    """One line, out of this process before the next act begins."""
    os.write(1, (json.dumps(value) + "\n").encode())


def act(plan: PlanFile, found: Round) -> Changes | None:
    """The next act, which follows from where the round stands and from nothing else; None at the end."""
    session_id, state = found.session.id, found.state
    if state.turn % 12 == 0 and state.absent:
        return recall(plan, session_id, state.absent[0])
    if state.turn % 9 == 0 and len(state.withdrawn) < state.turn // 9:
        return withdraw(plan, session_id, max(state.placed), reason="départ")
    if state.current is None:
        return None
    intern_id = state.current.intern_id
    if intern_id % 11 == 0 and intern_id not in {event.intern_id for event in found.held.events}:
        return mark_absent(plan, session_id, intern_id)
    menu = found.menu()
    if intern_id % 13 == 0 or not menu:
        return no_post(plan, session_id, intern_id)
    kind = EventKind.SURNOMBRE_VALIDANT if intern_id % 17 == 0 else None
    return take(plan, session_id, intern_id, menu[intern_id % len(menu)].post.id, supernumerary=kind, seen=found)


def hold(path: Path, session_id: int, step: int) -> None:
    """Act until event ``step`` is written."""
    plan = open_plan(path)
    found = open_round(plan, session_id)
    while len(found.held.events) < step:
        number = len(found.held.events) + 1
        if number == step:
            say("begins")
        changes = act(plan, found)
        if changes is None:
            break
        say(number)
        found = found.refreshed(plan, changes)
    signal.pause()


def hold_to_the_end(path: Path, session_id: int) -> None:
    """The same round without being disturbed."""
    plan = open_plan(path)
    found = open_round(plan, session_id)
    while changes := act(plan, found):
        found = found.refreshed(plan, changes)
    plan.close()


def main() -> None:
    """Fork one child a line; everything heavy is loaded once, here."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:  # Loads what is imported late.
        path = write_round(Path(folder), interns=2)
        plan = open_plan(path)
        session_id = opened_session(plan)
        plan.close()
        hold_to_the_end(path, session_id)
    say("ready")
    for line in sys.stdin:
        path_told, session_told, step_told = line.rsplit(" ", 2)
        child = os.fork()
        if child == 0:
            hold(Path(path_told), int(session_told), int(step_told))
        say(["child", child])
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()
