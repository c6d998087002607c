"""The checker, the refusals of the board and the table of eligible pairs read the rules alike, each in its own way."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.problems import Severity
from pacte_desktop.domain.rules import Rule
from pacte_desktop.placement.checker import check_plan
from pacte_desktop.placement.eligible_pairs import eligible_matrix
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import board_of
from pacte_desktop.services.demo import demo_contents
from tests.data.small_boards import seat, small_boards

PLAN_ONLY = {"R0.complete", "R1", "R7", "R11"}
"""Errors that no single seat meets on the board: the gate, the whole list, the end of a curriculum."""


def errors(board: PostBoard) -> set[str]:
    """Rules broken by the seats of the board."""
    found = check_plan(board)
    assert all(problem.sentence for problem in found)
    assert all(problem.way_out for problem in found if problem.severity is not Severity.NOTE)
    return {problem.rule for problem in found if problem.severity is Severity.ERROR} - PLAN_ONLY


def refused(board: PostBoard, intern_id: int, post_id: int) -> set[str]:
    found = {str(refusal.rule) for refusal in board.refusals(board.interns[intern_id], board.posts[post_id])}
    return {"R0.away" if rule == Rule.PRESENCE else rule for rule in found}


@pytest.fixture(scope="module")
def demo() -> PostBoard:
    return board_of(demo_contents())


def test_the_demonstration_has_no_error(demo: PostBoard) -> None:
    assert [problem for problem in check_plan(demo) if problem.severity is Severity.ERROR] == []


def test_checker_and_board_agree_on_the_demonstration(demo: PostBoard) -> None:
    chance = Random(4)
    interns, posts = list(demo.interns), list(demo.posts)
    seen: set[str] = set()
    for _ in range(1500):
        person, post = chance.choice(interns), chance.choice(posts)
        # One intern alone, so that each look is short; the rules that need all of them are left out anyway.
        empty = replace(demo, interns={person: demo.interns[person]}, assignments=[])
        expected = refused(empty, person, post)
        assert errors(replace(empty, assignments=[seat(1, person, post)])) == expected
        seen |= expected
    assert {"R3", "R5"} <= seen


def test_the_table_of_pairs_agrees_with_the_board_on_the_demonstration(demo: PostBoard) -> None:
    interns, posts = [*demo.interns.values()][::9], list(demo.posts.values())
    table = eligible_matrix(demo, interns, posts)
    for row, person in enumerate(interns):
        for column, post in enumerate(posts):
            standing = {refusal.rule for refusal in demo.refusals(person, post)} - {Rule.ONE_POST, Rule.CAPACITY}
            assert table[row, column] == (not standing)
    assert 0 < table.sum() < table.size


@given(small_boards())
def test_every_pair_of_a_small_board_is_read_alike_three_times(board: PostBoard) -> None:
    table = eligible_matrix(board, list(board.interns.values()), list(board.posts.values()))
    for row, person in enumerate(board.interns):
        for column, post in enumerate(board.posts):
            expected = refused(board, person, post)
            assert errors(replace(board, assignments=[seat(1, person, post)])) == expected
            assert table[row, column] == (not expected)


@given(small_boards(), st.randoms(use_true_random=False))
def test_seats_that_were_never_refused_have_no_error(board: PostBoard, chance: Random) -> None:
    people = list(board.interns.values())
    chance.shuffle(people)
    for person in people:
        free = [post for post in board.posts.values() if not board.refusals(person, post)]
        if free:
            held = seat(person.id, person.id, chance.choice(free).id)
            outside = board.situation(person.id).is_supernumerary
            board = replace(board, assignments=[*board.assignments, replace(held, is_supernumerary=outside)])
    assert errors(board) == set()
