"""Placing, moving and taking back through the file, and numbers as a person types them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.board import post_board
from pacte_desktop.services.placement import RefusedError, assign, find_intern, find_post, unassign
from pacte_desktop.store import schema
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import BEGINNER, EXPIRED_POST, N1_POST, OLDEST, SASPAS_POST, SECOND, URGENCES_POST, write_tiny


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    yield plan
    plan.close()


def seats(plan: PlanFile) -> set[tuple[int, int]]:
    return {(item.intern_id, item.post_id) for item in post_board(plan).assignments}


def test_placing_keeps_who_when_and_why(plan: PlanFile) -> None:
    assign(plan, BEGINNER, URGENCES_POST, "après entretien")
    (held,) = post_board(plan).assignments
    assert (held.intern_id, held.post_id, held.reason, held.is_locked) == (1, 1, "après entretien", False)
    assert held.author


def test_placing_again_on_the_same_post_is_no_step(plan: PlanFile) -> None:
    assign(plan, BEGINNER, URGENCES_POST)
    assert not assign(plan, BEGINNER, URGENCES_POST)
    assert len(plan.history()) == 1


def test_moving_keeps_the_assignment_and_is_one_step(plan: PlanFile) -> None:
    assign(plan, BEGINNER, URGENCES_POST)
    assert assign(plan, BEGINNER, N1_POST).label == "déplacer NOM1 Zoé vers Groupe fictif"
    assert seats(plan) == {(BEGINNER, N1_POST)}
    plan.undo()
    assert seats(plan) == {(BEGINNER, URGENCES_POST)}


def test_moving_to_a_full_post_is_refused_and_the_old_seat_kept(plan: PlanFile) -> None:
    with plan.write() as writing:
        row = writing.session.get_one(schema.OpenPostRow, N1_POST)
        row.capacity = 1
    assign(plan, SECOND, N1_POST)
    assign(plan, BEGINNER, URGENCES_POST)
    with pytest.raises(RefusedError) as caught:
        assign(plan, BEGINNER, N1_POST)
    assert [str(refusal.rule) for refusal in caught.value.refusals] == ["R4"]
    assert seats(plan) == {(BEGINNER, URGENCES_POST), (SECOND, N1_POST)}


def test_a_refusal_gives_every_rule(plan: PlanFile) -> None:
    with pytest.raises(RefusedError) as caught:
        assign(plan, BEGINNER, EXPIRED_POST)
    assert [str(refusal.rule) for refusal in caught.value.refusals] == ["R5", "R3"]
    assert seats(plan) == set()


def test_a_locked_assignment_neither_moves_nor_goes(plan: PlanFile) -> None:
    assign(plan, BEGINNER, URGENCES_POST)
    with plan.write() as writing:
        writing.session.get_one(schema.AssignmentRow, 1).is_locked = True
    for edit in (lambda: assign(plan, BEGINNER, N1_POST), lambda: unassign(plan, BEGINNER)):
        with pytest.raises(KnownError, match="verrouillée"):
            edit()
    assert seats(plan) == {(BEGINNER, URGENCES_POST)}
    assert not assign(plan, BEGINNER, URGENCES_POST)


def test_taking_back(plan: PlanFile) -> None:
    assign(plan, OLDEST, SASPAS_POST)
    assert unassign(plan, OLDEST).label == "retirer l’affectation de NOM3 Zoé"
    assert seats(plan) == set()
    with pytest.raises(KnownError, match="n’a pas d’affectation"):
        unassign(plan, OLDEST)


def test_unknown_ids_are_told(plan: PlanFile) -> None:
    for edit in (lambda: assign(plan, 99, 1), lambda: assign(plan, 1, 99), lambda: unassign(plan, 99)):
        with pytest.raises(KnownError, match="n’existe plus"):
            edit()


def test_interns_and_posts_are_found_by_number_or_id(plan: PlanFile) -> None:
    board = post_board(plan)
    assert find_intern(board, "2025-0002") is find_intern(board, "2") is board.interns[2]
    assert find_post(board, "36-0003") is find_post(board, "3") is board.posts[3]
    for find in (find_intern, find_post):
        with pytest.raises(KnownError, match="« 0 »"):
            find(board, "0")


def test_an_official_number_is_never_taken_for_the_id_of_another(plan: PlanFile) -> None:
    board = post_board(plan)
    numbered = replace(board.interns[3], imotep_number="1"), replace(board.posts[3], imotep_number="1")
    board = replace(board, interns={**board.interns, 3: numbered[0]}, posts={**board.posts, 3: numbered[1]})
    assert find_intern(board, "1").id == 3
    assert find_post(board, "1").id == 3
