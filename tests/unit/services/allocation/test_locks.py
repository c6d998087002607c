"""Locking an assignment: one step, none when nothing changes, and one sentence without an assignment."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.allocation import lock, unlock
from pacte_desktop.services.board import post_board
from pacte_desktop.services.placement import assign, unassign
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import BEGINNER, N1_POST, URGENCES_POST, write_tiny


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    assign(plan, BEGINNER, URGENCES_POST)
    yield plan
    plan.close()


def is_locked(plan: PlanFile) -> bool:
    (held,) = post_board(plan).assignments
    return held.is_locked


def test_a_lock_is_one_step_and_holds_against_every_other(plan: PlanFile) -> None:
    assert lock(plan, BEGINNER).label == "verrouiller l’affectation de NOM1 Zoé"
    assert is_locked(plan)
    assert not lock(plan, BEGINNER)
    for move in (lambda: assign(plan, BEGINNER, N1_POST), lambda: unassign(plan, BEGINNER)):
        with pytest.raises(KnownError, match="verrouillée"):
            move()
    assert unlock(plan, BEGINNER).label == "déverrouiller l’affectation de NOM1 Zoé"
    assert not is_locked(plan)
    assert not unlock(plan, BEGINNER)
    plan.undo()
    assert is_locked(plan)


@pytest.mark.parametrize("intern", [2, 99])
def test_without_an_assignment_there_is_nothing_to_lock(plan: PlanFile, intern: int) -> None:
    with pytest.raises(KnownError, match="pas d’affectation à verrouiller"):
        lock(plan, intern)
