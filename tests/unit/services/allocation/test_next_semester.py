"""What a post means for the next semesters: whom it strands, how many can go on, and the floor of a local rule."""

from dataclasses import replace
from datetime import date

import numpy as np

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.parameters import Mark, Parameter
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.placement.eligible_pairs import stranding_pairs
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.allocation import AllocationSettings, allocate
from pacte_desktop.services.allocation.next_semester import type_groups
from tests.data.made_plan import beginner, made_contents, made_input, post, second
from tests.data.tiny_plan import WINTER, intern

NEXT = WINTER.id + 1


def opened(number: int, code: str, capacity: int, phase: Phase = Phase.SOCLE) -> OpenPost:
    return OpenPost(number, NEXT, f"37-{number:04d}", number, code, (phase,), capacity)


def board(*interns: object) -> PostBoard:
    return made_input(made_contents(interns, [post(1, "N1", 3), post(2, "URGENCES", 3)])).board  # type: ignore[arg-type]


def test_a_post_strands_whom_another_needed_type_would_not() -> None:
    """In their last two semesters but two, taking SASPAS first leaves the required one of the first two late."""
    late = intern(1, Phase.APPROFONDISSEMENT, 2, ("N1", "URGENCES", "POLYVALENT"))
    known = board(late)
    needed = known.needed_types(late)
    posts = [replace(post(number, code), phases=(Phase.APPROFONDISSEMENT,)) for number, code in enumerate(needed, 1)]
    found = stranding_pairs(known, [late], posts)[0]
    curriculum = known.curricula[late.regime]
    finishing = [curriculum.finishes(late.phase, 2, late.validated, known.types, code) for code in needed]
    assert any(finishing)
    assert found.tolist() == [not finishes for finishes in finishing]


def test_who_is_late_whatever_they_take_keeps_a_post_that_makes_nothing_worse() -> None:
    late = intern(1, Phase.APPROFONDISSEMENT, 4, ("N1",))
    known = board(late)
    posts = [post(number, code) for number, code in enumerate(known.needed_types(late), 1)]
    assert posts
    assert not stranding_pairs(known, [late], posts).all()


def test_the_next_semester_carries_as_many_as_it_has_seats_for_what_is_left() -> None:
    people = [beginner(1), beginner(2)]
    known, posts = board(*people), [post(1, "N1", 3), post(2, "URGENCES", 3)]
    groups = type_groups(
        known, people, posts, np.ones((2, 2), np.bool_), [opened(1, "N1", 1), opened(2, "URGENCES", 5)]
    )
    assert {group.label: group.most for group in groups} == {"N1": 5, "URGENCES": 1}


def test_nothing_is_known_of_a_semester_without_posts() -> None:
    people = [beginner(1)]
    groups = type_groups(board(*people), people, [post(1, "N1", 3)], np.ones((1, 1), np.bool_), [])
    assert [(group.most, group.least) for group in groups] == [(None, 0)]


def test_whoever_goes_on_to_the_next_phase_needs_its_posts() -> None:
    people = [second(1)]
    later = [opened(1, "N1", 4), opened(2, "POLYVALENT", 2, Phase.APPROFONDISSEMENT)]
    groups = type_groups(board(*people), people, [post(1, "N1", 3)], np.ones((1, 1), np.bool_), later)
    assert [group.most for group in groups] == [2]


def test_the_local_rule_asks_for_every_ambulatory_seat() -> None:
    contents = made_contents([beginner(1), beginner(2)], [post(1, "N1", 2), post(2, "URGENCES", 2)])
    wanted = made_input(contents, AllocationSettings())
    assert allocate(wanted).levels[2].value == 0
    fill = Parameter("ambulatory.fill_all", True, date(2020, 1, 1), "essai", Mark.READ, id=1)
    asked = replace(wanted, board=replace(wanted.board, parameters=wanted.board.parameters.with_values([fill])))
    assert set(allocate(asked).post_of.values()) == {1}
    assert allocate(asked).levels[2].value == 0


def test_too_many_for_the_next_semester_are_counted_and_avoided() -> None:
    contents = made_contents([beginner(1), beginner(2)], [post(1, "N1", 2), post(2, "URGENCES", 2)])
    wanted = replace(made_input(contents), next_posts=(opened(1, "N1", 0), opened(2, "URGENCES", 9)))
    assert set(allocate(wanted).post_of.values()) == {1}
