"""The board of a semester: who may take what, and every reason why not."""

from dataclasses import replace
from datetime import datetime

import pytest

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.posts import Assignment
from pacte_desktop.domain.rules import Rule
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import board_of
from tests.data.tiny_plan import (
    BEGINNER,
    EXPIRED_POST,
    INTERNS,
    LATE_POST,
    N1_POST,
    OLDEST,
    SASPAS_POST,
    SECOND,
    URGENCES_POST,
    tiny_contents,
)


def board(*seats: tuple[int, int]) -> PostBoard:
    """The tiny plan with ``(intern, post)`` seats taken."""
    taken = tuple(
        Assignment(number, person, post, datetime(2026, 10, 5), "", "", False)
        for number, (person, post) in enumerate(seats, start=1)
    )
    return board_of(replace(tiny_contents(), assignments=taken))


def rules_against(found: PostBoard, intern_id: int, post_id: int, *, moving: bool = False) -> list[Rule]:
    refusals = found.refusals(found.interns[intern_id], found.posts[post_id], moving=moving)
    assert all(refusal.sentence.endswith(".") for refusal in refusals)
    return [refusal.rule for refusal in refusals]


@pytest.mark.parametrize(
    ("intern_id", "post_id", "rules"),
    [
        (BEGINNER, URGENCES_POST, []),
        (BEGINNER, N1_POST, []),
        (BEGINNER, SASPAS_POST, [Rule.CURRICULUM]),
        (SECOND, URGENCES_POST, [Rule.CURRICULUM]),
        (SECOND, N1_POST, []),
        (OLDEST, URGENCES_POST, [Rule.CURRICULUM]),
        (OLDEST, SASPAS_POST, []),
        (OLDEST, LATE_POST, []),
        (OLDEST, EXPIRED_POST, [Rule.ACCREDITATION]),
        (BEGINNER, EXPIRED_POST, [Rule.CURRICULUM, Rule.ACCREDITATION]),
    ],
)
def test_an_empty_board(intern_id: int, post_id: int, rules: list[Rule]) -> None:
    assert rules_against(board(), intern_id, post_id) == rules


def test_a_full_post_and_a_second_post_are_refused_together() -> None:
    found = board((BEGINNER, URGENCES_POST), (SECOND, N1_POST))
    assert rules_against(found, BEGINNER, N1_POST) == [Rule.ONE_POST]
    assert rules_against(found, SECOND, URGENCES_POST) == [Rule.ONE_POST, Rule.CURRICULUM, Rule.CAPACITY]


def test_moving_leaves_the_old_seat() -> None:
    found = board((BEGINNER, URGENCES_POST))
    assert rules_against(found, BEGINNER, N1_POST, moving=True) == []
    assert rules_against(found, BEGINNER, URGENCES_POST, moving=True) == []


def test_moving_to_a_full_post_is_refused() -> None:
    twin = replace(INTERNS[0], id=7, imotep_number="7")
    found = board((BEGINNER, URGENCES_POST), (7, N1_POST))
    found = replace(found, interns={**found.interns, 7: twin})
    assert rules_against(found, 7, URGENCES_POST, moving=True) == [Rule.CAPACITY]


def test_seats_and_holders() -> None:
    found = board((BEGINNER, N1_POST), (SECOND, N1_POST))
    assert found.taken[N1_POST] == 2
    assert found.taken[URGENCES_POST] == 0
    assert [person.id for person in found.holders[N1_POST]] == [BEGINNER, SECOND]
    assert found.by_intern[SECOND].post_id == N1_POST
    assert rules_against(found, SECOND, N1_POST) == [Rule.ONE_POST, Rule.CAPACITY]


def test_a_late_requirement_stays_needed() -> None:
    assert board().needed_types(INTERNS[2]) == ("FEMME_ENFANT", "SASPAS", "LIBRE")
    assert board().needed_types(replace(INTERNS[2], phase=Phase.CONSOLIDATION, phase_position=1)) == ("DJ",)


def test_needs_follow_the_intern_who_is_asked_for_and_the_types_of_the_board() -> None:
    found = board()
    person = INTERNS[2]
    assert found.needed_types(person) == found.needed_types(replace(person, id=99))
    assert found.needed_types(replace(person, validated=(*person.validated, "LIBRE"))) == ("FEMME_ENFANT", "SASPAS")
    types = dict(found.types)
    types["PSY"] = replace(types["LIBRE"], code="PSY", validates=("LIBRE",))
    assert replace(found, types=types).needed_types(person) == ("FEMME_ENFANT", "SASPAS", "LIBRE", "PSY")
