"""Runs kept in a file: the same when read again, in the order of their making, forgotten when asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.allocation import (
    AllocationSettings,
    Method,
    allocate,
    allocation_input,
    current_run,
    forget,
    keep,
    kept,
    kept_run,
)
from pacte_desktop.store import schema
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import write_tiny


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    yield plan
    plan.close()


def test_a_kept_run_is_read_as_it_was(plan: PlanFile) -> None:
    settings = AllocationSettings(method=Method.SERIAL, seed=3, couples=((1, 2),), phases=())
    first = keep(plan, allocate(allocation_input(plan, settings)), "  Premier essai ")
    assert first.label == "Premier essai"
    second = keep(plan, current_run(allocation_input(plan, settings)))
    assert kept(plan) == (second, first)
    assert first.id is not None
    assert kept_run(plan, first.id) == first
    assert second.method is None


def test_keeping_is_no_step_of_the_history_and_no_assignment(plan: PlanFile) -> None:
    keep(plan, allocate(allocation_input(plan, AllocationSettings(method=Method.SERIAL))))
    assert plan.history() == []
    assert plan.undo().ids == {}


def test_forgetting_one_leaves_the_others(plan: PlanFile) -> None:
    run = allocate(allocation_input(plan, AllocationSettings(method=Method.SERIAL)))
    first, second = keep(plan, run, "un"), keep(plan, run, "deux")
    assert first.id is not None
    forget(plan, first.id)
    assert kept(plan) == (second,)
    with pytest.raises(KnownError, match="n’est plus gardé"):
        forget(plan, first.id)


def test_a_run_that_means_nothing_is_one_sentence(plan: PlanFile) -> None:
    keep(plan, allocate(allocation_input(plan, AllocationSettings(method=Method.SERIAL))), "un")
    with plan.write() as writing:
        row = writing.session.query(schema.AllocationRunRow).one()
        row.result = {"placements": 3}
    with pytest.raises(KnownError, match="ne peut pas être relu"):
        kept(plan)
