"""Couples, locks, completed rankings and interruption of the stable matching."""

from dataclasses import replace

import numpy as np
import pytest

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.placement.blocking import blocking_pairs, couple_is_near
from pacte_desktop.placement.instance import NOBODY, Instance, bare_instance
from pacte_desktop.placement.stable_matching import stable_matching
from tests.data.tiny_instances import random_instance


def two_towns() -> Instance:
    """Posts 0 and 1 in one town, 2 and 3 in another 60 minutes away; a couple with crossed wishes."""
    apart = np.where(np.add.outer([0, 0, 1, 1], [0, 0, 1, 1]) == 1, 60, 5).astype(np.float32)
    return replace(
        bare_instance(np.ones((2, 4), bool), np.ones(4, int)),
        wish_rank=np.array([[1, 3, 2, 4], [4, 2, 3, 1]], np.int16),
        host_rank=np.ones((2, 4), np.int16),
        couples=((0, 1),),
        apart_min=apart,
    )


def test_without_a_distance_couples_are_not_looked_at() -> None:
    result = stable_matching(two_towns())
    assert result.solution.post_of.tolist() == [0, 3]
    assert (result.rounds, result.couples_apart, result.blocking_pairs) == (0, (), ())


def test_a_couple_is_brought_near_when_nobody_loses() -> None:
    result = stable_matching(two_towns(), near_min=30, rounds=4)
    assert couple_is_near(two_towns(), result.solution.post_of, (0, 1), 30)
    assert result.solution.post_of.tolist() == [0, 1]
    assert (result.rounds, result.couples_apart, result.blocking_pairs) == (1, (), ())


def test_no_round_leaves_the_couple_apart_and_says_so() -> None:
    result = stable_matching(two_towns(), near_min=30)
    assert result.solution.post_of.tolist() == [0, 3]
    assert result.couples_apart == ((0, 1),)


@pytest.mark.parametrize(("near_min", "near"), [(5.0, True), (4.9, False)])
def test_near_is_up_to_the_limit(near_min: float, near: bool) -> None:
    assert couple_is_near(two_towns(), np.array([0, 1]), (0, 1), near_min) is near


def test_a_couple_that_was_brought_near_does_not_block_with_a_post_far_from_the_other() -> None:
    assert blocking_pairs(two_towns(), np.array([0, 1])) == ((1, 3),)
    assert blocking_pairs(two_towns(), np.array([0, 1]), near_min=30) == ()


def test_couples_among_many_leave_few_troubles_and_all_are_told() -> None:
    """Whatever is left is what an independent count finds, and never more than without the rounds."""
    rng = np.random.default_rng(5)
    for seed in range(12):
        plain = random_instance(seed, 40, 25, ties=False, locks=True)
        town = rng.integers(0, 4, 25)
        apart = np.where(town[:, None] == town, 5, 60).astype(np.float32)
        instance = replace(plain, couples=tuple((k, k + 20) for k in range(6)), apart_min=apart)
        without = stable_matching(instance, near_min=30)
        result = stable_matching(instance, near_min=30, rounds=8)
        assert result.blocking_pairs == blocking_pairs(instance, result.solution.post_of, near_min=30)
        troubles = len(result.blocking_pairs) + len(result.couples_apart)
        assert troubles <= len(without.blocking_pairs) + len(without.couples_apart)
        assert np.array_equal(result.solution.post_of[instance.locked], instance.current[instance.locked])


def test_a_post_that_ranked_nobody_takes_in_call_order_when_rankings_are_completed() -> None:
    instance = replace(
        bare_instance(np.ones((3, 1), bool), np.array([1])),
        wish_rank=np.ones((3, 1), np.int16),
        host_rank=np.array([[0], [0], [2]], np.int16),
    )
    assert stable_matching(instance, complete_hosts=True).solution.post_of.tolist() == [NOBODY, NOBODY, 0]
    nobody_ranked = replace(instance, host_rank=np.zeros((3, 1), np.int16))
    assert stable_matching(nobody_ranked, complete_hosts=True).solution.post_of.tolist() == [0, NOBODY, NOBODY]
    assert stable_matching(nobody_ranked).solution.post_of.tolist() == [NOBODY] * 3


@pytest.mark.parametrize("largest", [False, True])
def test_it_stops_when_asked(largest: bool) -> None:
    """Everybody wants the same posts in the same order: many proposals, and the stop comes among them."""
    size = 300
    instance = replace(
        bare_instance(np.ones((size, size), bool), np.ones(size, int)),
        wish_rank=np.tile(np.arange(1, size + 1, dtype=np.int16), (size, 1)),
        host_rank=np.tile(np.arange(size, 0, -1, dtype=np.int16)[:, None], (1, size)),
    )
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(CancelledError):
        stable_matching(instance, largest=largest, watch=Watch(cancelled=cancelled))
