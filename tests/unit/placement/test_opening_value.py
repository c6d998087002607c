"""Where one more seat would place one more intern."""

import numpy as np

from pacte_desktop.placement.look_ahead import LookAhead
from pacte_desktop.placement.opening_value import seat_value, value_of_one_more_seat


def test_a_seat_helps_where_the_stranded_can_come_to_it_others_moving_over() -> None:
    """One lacks a seat of A. One more there helps, and one on D, which is closed: a holder of A may move to it."""
    may = np.array([[True, True, False, False], [True, False, False, True], [True, False, False, False]])
    assert value_of_one_more_seat(may, np.array([1, 1, 5, 0])).tolist() == [1, 0, 0, 1]


def test_a_seat_is_worth_nothing_where_everyone_is_placed() -> None:
    assert value_of_one_more_seat(np.ones((2, 3), np.bool_), np.array([1, 1, 0])).tolist() == [0, 0, 0]


def test_who_may_take_nothing_is_helped_by_no_seat() -> None:
    assert value_of_one_more_seat(np.zeros((2, 2), np.bool_), np.array([1, 1])).tolist() == [0, 0]


def test_nobody_or_nothing() -> None:
    assert value_of_one_more_seat(np.zeros((0, 2), np.bool_), np.array([1, 1])).tolist() == [0, 0]
    assert value_of_one_more_seat(np.zeros((2, 0), np.bool_), np.zeros(0, np.int64)).tolist() == []


def test_in_the_midst_of_a_choice() -> None:
    choice = LookAhead(np.array([[True, True], [True, False]]), np.array([1, 1]))
    assert seat_value(choice).tolist() == [0, 0]
    choice.take(0, 0)
    assert seat_value(choice).tolist() == [1, 0]
