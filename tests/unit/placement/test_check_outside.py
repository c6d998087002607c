"""Assignments changed by hand while a choice session gives them: told on the rows that differ, and on no other."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.services import choice_round
from pacte_desktop.services.choice_sessions import annul, freeze
from pacte_desktop.services.placement import assign, unassign
from pacte_desktop.services.problems import plan_problems
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.round_plan import opened_session, write_round


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    """An open session of four; the first two have chosen."""
    plan = open_plan(write_round(tmp_path, interns=4))
    session_id = opened_session(plan)
    choice_round.take(plan, session_id, 1, 1)
    choice_round.take(plan, session_id, 2, 11)
    yield plan
    plan.close()


def outside(plan: PlanFile) -> list[Problem]:
    return [item for item in plan_problems(plan) if item.rule == "R1" and "hors de la séance" in item.sentence]


def test_what_the_session_gave_is_not_told(plan: PlanFile) -> None:
    assert outside(plan) == []
    choice_round.mark_absent(plan, 1, 3)
    choice_round.no_post(plan, 1, 4)
    assert outside(plan) == []


def test_a_choice_moved_by_hand(plan: PlanFile) -> None:
    assign(plan, 1, 2)
    (problem,) = outside(plan)
    assert (problem.severity, problem.intern_id, problem.post_id, problem.session_id) == (Severity.WARNING, 1, 2, 1)
    assert "« Socle »" in problem.sentence.replace("\u202f", " ").replace("\u00a0", " ")
    assert "a été changée" in problem.sentence
    assert problem.way_out
    plan.undo()
    assert outside(plan) == []


def test_a_choice_taken_back_by_hand_and_given_again(plan: PlanFile) -> None:
    unassign(plan, 2)
    (problem,) = outside(plan)
    assert (problem.intern_id, problem.post_id) == (2, None)
    assign(plan, 2, 11)
    assert [item.intern_id for item in outside(plan)] == [2], "the session did not give it: annulling would keep it"


def test_a_post_given_by_hand_to_who_waits(plan: PlanFile) -> None:
    assign(plan, 4, 12)
    (problem,) = outside(plan)
    assert (problem.severity, problem.intern_id, problem.post_id) == (Severity.WARNING, 4, 12)
    assert "a reçu un poste" in problem.sentence


def test_who_left_the_choice_may_be_placed_by_hand(plan: PlanFile) -> None:
    choice_round.withdraw(plan, 1, 2, reason="motif")
    assert outside(plan) == []
    choice_round.no_post(plan, 1, 3)
    assign(plan, 3, 3)
    assert outside(plan) == []


def test_a_session_that_is_over_says_nothing(plan: PlanFile) -> None:
    choice_round.no_post(plan, 1, 3)
    choice_round.no_post(plan, 1, 4)
    freeze(plan, 1)
    assign(plan, 1, 2)
    assert outside(plan) == []
    annul(plan, 1, "motif")
    assert outside(plan) == []
