"""A couple is one step that says nothing else, nobody is in two, and what stands against it is named."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Mark
from pacte_desktop.services.board import post_board
from pacte_desktop.services.couples import CoupleWish, couples_obstacle, partner_of, plan_couples, set_couple
from pacte_desktop.services.interns import correct_all
from pacte_desktop.services.parameters import set_parameter
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import BEGINNER, OLDEST, SECOND, WINTER, write_tiny


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    yield plan
    plan.close()


def pair(one: int, other: int) -> tuple[int, int]:
    return min(one, other), max(one, other)


def test_a_couple_is_formed_changed_parted_and_taken_back(plan: PlanFile) -> None:
    changes = set_couple(plan, SECOND, BEGINNER)
    assert set(changes.ids) == {"couple"}
    assert plan_couples(plan) == (pair(SECOND, BEGINNER),)
    assert (partner_of(plan_couples(plan), SECOND), partner_of(plan_couples(plan), BEGINNER)) == (BEGINNER, SECOND)
    assert partner_of(plan_couples(plan), OLDEST) is None
    assert not set_couple(plan, BEGINNER, SECOND), "the same couple is no step"
    set_couple(plan, SECOND, OLDEST)
    assert plan_couples(plan) == (pair(SECOND, OLDEST),)
    set_couple(plan, OLDEST, None)
    assert plan_couples(plan) == ()
    assert not set_couple(plan, OLDEST, None)
    for expected in ((pair(SECOND, OLDEST),), (pair(SECOND, BEGINNER),), ()):
        plan.undo()
        assert plan_couples(plan) == expected
    plan.redo()
    plan.redo()
    assert plan_couples(plan) == (pair(SECOND, OLDEST),)


def test_the_history_names_only_the_one_whose_record_it_is(plan: PlanFile) -> None:
    names = {number: intern.full_name for number, intern in post_board(plan).interns.items()}
    assert names[SECOND] in set_couple(plan, SECOND, BEGINNER).label
    assert all(names[BEGINNER] not in step.label for step in plan.history())


@pytest.mark.parametrize(
    ("intern_id", "partner_id", "words"),
    [
        (SECOND, SECOND, "soi-même"),
        (SECOND, 999, "n’est plus dans le plan"),
        (999, SECOND, "n’est plus dans le plan"),
        (OLDEST, SECOND, "déjà dans un autre couple"),
    ],
)
def test_an_impossible_couple_is_refused_and_leaves_no_step(
    plan: PlanFile, intern_id: int, partner_id: int, words: str
) -> None:
    set_couple(plan, SECOND, BEGINNER)
    with pytest.raises(KnownError, match=words):
        set_couple(plan, intern_id, partner_id)
    assert plan_couples(plan) == (pair(SECOND, BEGINNER),)
    assert len(plan.history()) == 1


def test_a_refused_couple_leaves_the_record_as_it_was(plan: PlanFile) -> None:
    board = post_board(plan)
    before, rows = board.interns[SECOND], board.completed[SECOND]
    with pytest.raises(KnownError, match="soi-même"):
        correct_all(plan, before, rows[:-1], couple=CoupleWish(SECOND))
    assert post_board(plan).completed[SECOND] == rows
    correct_all(plan, before, rows[:-1], couple=CoupleWish(OLDEST))
    assert len(plan.history()) == 1
    assert plan_couples(plan) == (pair(SECOND, OLDEST),)


def test_the_file_itself_refuses_a_pair_the_wrong_way_round(tmp_path: Path) -> None:
    file = sqlite3.connect(write_tiny(tmp_path))
    add = "insert into couple (id, version, intern_id, partner_id) values (?, 1, ?, ?)"
    file.execute(add, (1, 1, 2))
    for row, words in (((2, 9, 8), "ordered"), ((2, 5, 5), "ordered"), ((2, 1, 3), "UNIQUE"), ((2, 0, 2), "UNIQUE")):
        with pytest.raises(sqlite3.IntegrityError, match=words):
            file.execute(add, row)
    file.close()


def test_what_stands_against_couples_is_the_rule_first_then_that_there_are_none(plan: PlanFile) -> None:
    assert "Vœux de couple" in couples_obstacle(plan, post_board(plan))
    set_parameter(plan, "order.couples", "SOFT", WINTER.start, source="Règlement local", mark=Mark.INFERENCE)
    assert "aucun couple" in couples_obstacle(plan, post_board(plan))
    set_couple(plan, SECOND, BEGINNER)
    assert couples_obstacle(plan, post_board(plan)) == ""
