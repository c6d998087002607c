"""Completed lists, weights and minutes at their borders."""

from dataclasses import replace

import numpy as np
import pytest

from pacte_desktop.placement.allocation.measures import LIST_LENGTH, completed_rank, measures, open_pairs, seats
from pacte_desktop.placement.instance import NOBODY, Instance, bare_instance


@pytest.fixture
def instance() -> Instance:
    """Two interns, five posts, all open; minutes 50, 40, 30, 20, unknown."""
    bare = bare_instance(np.ones((2, 5), np.bool_), np.ones(5, np.int64))
    minutes = np.array([[50, 40, 30, 20, np.nan]] * 2, np.float32)
    return replace(bare, travel_min=minutes)


def test_wishes_come_first_then_the_nearest_and_the_unknown_last(instance: Instance) -> None:
    wished = replace(instance, wish_rank=np.array([[1, 0, 0, 0, 2], [0, 0, 0, 0, 0]], np.int16))
    assert completed_rank(wished).tolist() == [[1, 5, 4, 3, 2], [4, 3, 2, 1, 5]]


def test_posts_as_near_as_each_other_follow_their_numbers(instance: Instance) -> None:
    alike = replace(instance, travel_min=np.full((2, 5), 10, np.float32), post_ids=np.array([9, 7, 8, 5, 6]))
    assert completed_rank(alike)[0].tolist() == [5, 3, 4, 1, 2]


def test_what_is_not_open_is_in_no_list(instance: Instance) -> None:
    closed = replace(instance, eligible=np.array([[True, True, False, False, True]] * 2))
    assert completed_rank(closed)[0].tolist() == [2, 1, 4, 4, 3]


def test_a_list_is_completed_to_its_fixed_length_and_longer_ones_count_whole() -> None:
    bare = bare_instance(np.ones((2, 40), np.bool_), np.ones(40, np.int64))
    wishes = np.zeros((2, 40), np.int16)
    wishes[1, :20] = np.arange(1, 21)
    found = measures(replace(bare, wish_rank=wishes))
    assert found.within.sum(axis=1).tolist() == [LIST_LENGTH, 20]


def test_no_post_is_worth_less_than_any(instance: Instance) -> None:
    found = measures(instance)
    assert (found.rank[:, -1] > found.rank[:, :-1].max()).all()
    assert not found.within[:, -1].any()
    assert found.tenths[:, -1].tolist() == [500, 500]


def test_unknown_minutes_count_as_the_longest_known(instance: Instance) -> None:
    found = measures(replace(instance, farthest_min=np.array([[61, np.nan, 31, 21, np.nan]] * 2, np.float32)))
    assert found.farthest_min[0].tolist() == [61, 40, 31, 21, 61, 61]
    assert found.tenths[0].tolist() == [500, 400, 300, 200, 500, 500]


def test_nothing_known_weighs_nothing() -> None:
    found = measures(bare_instance(np.ones((2, 3), np.bool_), np.ones(3, np.int64)))
    assert not found.tenths.any()
    assert not found.farthest_min.any()


def test_weights_are_hundredths_of_one_and_the_hardship(instance: Instance) -> None:
    assert measures(replace(instance, hardship=np.array([0, 0.256]))).weight.tolist() == [100, 126]


def test_who_is_locked_has_no_choice_and_a_seat(instance: Instance) -> None:
    locked = replace(
        instance,
        locked=np.array([True, True]),
        current=np.array([3, NOBODY]),
        eligible=np.zeros((2, 5), np.bool_),
        capacity=np.zeros(5, np.int64),
    )
    assert np.argwhere(open_pairs(locked)).tolist() == [[0, 3]]
    assert seats(locked).tolist() == [0, 0, 0, 1, 0]
