"""A replay without one intern gives what a full run without that intern gives, and touches nobody else."""

from dataclasses import replace
from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.placement.instance import NOBODY, Instance
from pacte_desktop.placement.locks import locked_posts
from pacte_desktop.placement.replay import Replay, recorded_round, replay_without
from pacte_desktop.placement.serial_choice import choose_in_order
from tests.data.tiny_instances import instances, plain_serial, random_instance


def without(instance: Instance, intern: int, order: list[int], complete: bool = True) -> list[int]:
    """A full run of a list in which the intern never stood."""
    locked = instance.locked.copy()
    locked[intern] = False
    return plain_serial(replace(instance, locked=locked), [other for other in order if other != intern], complete)


def differences(before: np.ndarray, replay: Replay) -> set[int]:
    changed = {intern for intern in range(len(before)) if before[intern] != replay.solution.post_of[intern]}
    return changed - {replay.withdrawn}


@given(instances(9, 6), st.booleans(), st.randoms(use_true_random=False))
def test_every_entry_withdrawn_in_turn(instance: Instance, complete: bool, dice: Random) -> None:
    order = list(range(len(instance.intern_ids)))
    dice.shuffle(order)
    before = choose_in_order(instance, order, complete=complete).post_of
    for intern in order:
        replay = replay_without(instance, intern, order, complete=complete)
        assert replay.solution.post_of.tolist() == without(instance, intern, order, complete)
        assert {moved.intern for moved in replay.changed} == differences(before, replay)
        assert replay.recomputed == len(differences(before, replay))
        assert replay.freed == before[intern]


def test_fifty_interns_and_many_moves() -> None:
    """Long chains do occur here: what is tested is not only the first step."""
    longest = 0
    for seed in range(20):
        instance = random_instance(seed, 50, 30, ties=False, locks=True)
        order = list(range(50))
        for intern in order:
            replay = replay_without(instance, intern)
            assert replay.solution.post_of.tolist() == without(instance, intern, order)
            longest = max(longest, replay.recomputed)
    assert longest > 5


@given(instances(9, 6), st.integers(0, 2**32 - 1))
def test_a_recorded_round_is_run_again_as_it_was_and_without_each_entry(instance: Instance, seed: int) -> None:
    """Whatever was taken, for whatever reason: the wishes that it reveals lead to the same round."""
    recorded = some_round(instance, seed)
    held = recorded_round(instance, recorded)
    assert choose_in_order(held.instance, held.order).post_of.tolist() == recorded.tolist()
    for intern in range(len(recorded)):
        replay = replay_without(instance, intern, recorded=recorded)
        assert replay.solution.post_of.tolist() == without(held.instance, intern, list(held.order))
        assert {moved.intern for moved in replay.changed} == differences(recorded, replay)


@given(instances(9, 6), st.integers(0, 2**32 - 1))
def test_nobody_moves_to_what_they_left_aside(instance: Instance, seed: int) -> None:
    """Only a wish that was full, or a seat for somebody who found none at all, draws a person away."""
    recorded = some_round(instance, seed)
    for intern in range(len(recorded)):
        for moved in replay_without(instance, intern, recorded=recorded).changed:
            if moved.before != NOBODY:
                assert instance.wish_rank[moved.intern, moved.after] > 0
                old = instance.wish_rank[moved.intern, moved.before]
                assert old == 0 or instance.wish_rank[moved.intern, moved.after] < old


def some_round(instance: Instance, seed: int) -> np.ndarray:
    """Everybody takes any post that is free, sometimes none."""
    rng = np.random.default_rng(seed)
    post_of = locked_posts(instance)
    for intern in np.flatnonzero(~instance.locked):
        taken = np.bincount(post_of[post_of != NOBODY], minlength=len(instance.post_ids))
        free = np.flatnonzero(instance.eligible[intern] & (taken < instance.capacity))
        if len(free) and rng.random() < 0.9:
            post_of[intern] = rng.choice(free)
    return post_of
