"""The demonstration: everybody who can be placed is, choices made in the sessions stay, and nothing is broken."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.placement.look_ahead import LookAhead
from pacte_desktop.services.allocation import (
    AllocationSettings,
    Method,
    Prepared,
    Run,
    allocate,
    compare,
    current_run,
    prepare,
    validate,
)
from pacte_desktop.services.allocation.computing import prepare_input
from pacte_desktop.services.board import post_board
from pacte_desktop.services.plans import create_demo
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlanFile]:
    path: Path = tmp_path_factory.mktemp("demo") / "demo.pacte"
    create_demo(path)
    plan = open_plan(path)
    yield plan
    plan.close()


@pytest.fixture(scope="module")
def ready(plan: PlanFile) -> Prepared:
    return prepare(plan)


@pytest.fixture(scope="module")
def runs(ready: Prepared) -> dict[Method, Run]:
    found = {}
    for method in Method:
        asked = prepare_input(ready.wanted.asked(AllocationSettings(method)))
        found[method] = allocate(asked.wanted, prepared=asked)
    return found


def test_everybody_who_can_be_placed_is(ready: Prepared, runs: dict[Method, Run]) -> None:
    instance = ready.instance
    free = instance.capacity.copy()
    for column in instance.current[instance.locked].tolist():
        free[column] -= 1
    waiting = [row for row, locked in enumerate(instance.locked.tolist()) if not locked]
    best = runs[Method.OPTIMAL]
    assert len(best.unplaced) == len(LookAhead(instance.eligible, free, waiting).stranded)
    assert (best.proved, best.bound_gap, best.errors) == (True, 0, ())


def test_no_other_method_has_a_better_plan(ready: Prepared, runs: dict[Method, Run]) -> None:
    best = runs[Method.OPTIMAL]
    for other in (runs[Method.SERIAL], runs[Method.STABLE], current_run(ready.wanted, prepared=ready)):
        found = compare(other, best)
        assert found.better == 1
        assert found.decided_by
        assert other.errors == ()


def test_choices_of_the_sessions_stay_in_every_plan(ready: Prepared, runs: dict[Method, Run]) -> None:
    chosen = {
        held.intern_id: held.post_id
        for held in ready.board.assignments
        if held.session_id is not None and held.intern_id in ready.row
    }
    assert len(chosen) > 300
    for run in runs.values():
        assert run.post_of.items() >= chosen.items()


def test_validating_the_optimum_is_one_step_with_an_end(plan: PlanFile, runs: dict[Method, Run]) -> None:
    before = {held.intern_id: held.post_id for held in post_board(plan).assignments}
    validate(plan, runs[Method.OPTIMAL], "essai")
    after = {held.intern_id: held.post_id for held in post_board(plan).assignments}
    assert after.items() >= runs[Method.OPTIMAL].post_of.items()
    assert after.items() >= before.items()
    plan.undo()
    assert {held.intern_id: held.post_id for held in post_board(plan).assignments} == before
