"""Turns told one by one, on a list that can be followed by hand."""

from dataclasses import replace

import numpy as np

from pacte_desktop.placement.instance import NOBODY, Instance, bare_instance
from pacte_desktop.placement.serial_choice import FullPost, Turn, choose_in_order, choose_turns


def three_interns() -> Instance:
    """Posts 0 and 1 with one seat, post 2 with two; everybody wishes 0 then 1; post 2 is 10 minutes from all."""
    bare = bare_instance(np.ones((3, 3), bool), np.array([1, 1, 2]))
    wishes = np.tile(np.array([1, 2, 0], np.int16), (3, 1))
    return replace(bare, wish_rank=wishes, travel_min=np.full((3, 3), 10, np.float32))


def test_the_third_is_told_who_was_before() -> None:
    assert choose_turns(three_interns()) == (
        Turn(0, 0, 1),
        Turn(1, 1, 2, (FullPost(0, 1),)),
        Turn(2, 2, 0, (FullPost(0, 1), FullPost(1, 1))),
    )


def test_without_completion_nothing_outside_the_wishes_is_given() -> None:
    assert choose_in_order(three_interns(), complete=False).post_of.tolist() == [0, 1, NOBODY]


def test_the_order_given_is_the_order_of_choice_and_absent_interns_get_nothing() -> None:
    assert choose_in_order(three_interns(), [2, 0]).post_of.tolist() == [1, NOBODY, 0]


def test_a_locked_intern_keeps_the_seat_from_the_first_turn_on() -> None:
    instance = replace(three_interns(), current=np.array([NOBODY, NOBODY, 0]), locked=np.array([False, False, True]))
    assert choose_turns(instance) == (
        Turn(0, 1, 2, (FullPost(0, 1),)),
        Turn(1, 2, 0, (FullPost(0, 1), FullPost(1, 1))),
        Turn(2, 0, 1),
    )


def test_unknown_minutes_come_last_and_numbers_part_what_is_equal() -> None:
    bare = bare_instance(np.ones((1, 4), bool), np.array([1, 1, 1, 1]))
    travel = np.array([[np.nan, 20, 20, 30]], np.float32)
    instance = replace(bare, travel_min=travel, post_ids=np.array([1, 9, 4, 2]))
    taken = []
    for _ in range(4):
        post = int(choose_in_order(instance).post_of[0])
        taken.append(post)
        eligible = instance.eligible.copy()
        eligible[0, post] = False
        instance = replace(instance, eligible=eligible)
    assert taken == [2, 1, 3, 0]


def test_an_ineligible_wish_is_neither_given_nor_told_as_full() -> None:
    eligible = np.ones((3, 3), bool)
    eligible[:, 0] = False
    turns = choose_turns(replace(three_interns(), eligible=eligible))
    assert [turn.post for turn in turns] == [1, 2, 2]
    assert turns[1].refused == (FullPost(1, 1),)
