"""A replay without one intern gives what a full run without that intern gives, and touches nobody else."""

from dataclasses import replace
from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.placement.instance import NOBODY, Instance
from pacte_desktop.placement.locks import locked_posts
from pacte_desktop.placement.preferences import wished_posts, with_default_order
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


@given(instances(9, 6), st.booleans(), st.integers(0, 2**32 - 1))
def test_a_round_in_which_some_left_with_a_seat(instance: Instance, complete: bool, seed: int) -> None:
    """Everybody tells every wish: who is recorded would choose so again, and a plain run of turns says what follows."""
    instance = without_ties(replace(instance, locked=np.zeros(len(instance.intern_ids), np.bool_)))
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(instance.intern_ids)).tolist()
    departures = {
        int(row): int(rng.integers(place + 1, len(order) + 1)) for place, row in enumerate(order) if rng.random() < 0.4
    }
    recorded, before = turns_with_departures(instance, order, departures)
    for intern in order:
        _, after = turns_with_departures(instance, order, departures, without=intern)
        replay = replay_without(
            instance, intern, order, recorded=np.array(recorded), departures=departures, complete=complete
        )
        assert replay.solution.post_of.tolist() == after
        assert {moved.intern for moved in replay.changed} == differences(np.array(before), replay)
        declared = replay_without(instance, intern, order, departures=departures, complete=complete)
        assert declared.solution.post_of.tolist() == after


def turns_with_departures(
    instance: Instance, order: list[int], departures: dict[int, int], without: int = NOBODY
) -> tuple[list[int], list[int]]:
    """Posts taken at each turn, and those held at the end, by the plainest loop over turns and departures."""
    seats = instance.capacity.tolist()
    taken, held = [NOBODY] * len(order), [NOBODY] * len(order)
    for turn in range(len(order) + 1):
        for row in [row for row, when in departures.items() if when == turn and held[row] != NOBODY]:
            seats[held[row]] += 1
            held[row] = NOBODY
        if turn == len(order) or order[turn] == without:
            continue
        row = order[turn]
        open_to = [post for post in np.flatnonzero(instance.eligible[row]).tolist() if seats[post] > 0]
        if open_to:
            best = min(open_to, key=lambda post: int(instance.wish_rank[row, post]))
            taken[row] = held[row] = best
            seats[best] -= 1
    return taken, held


def without_ties(instance: Instance) -> Instance:
    """The same with a whole list for everybody, each wish with a rank of its own."""
    whole = with_default_order(instance)
    ranks = np.zeros_like(whole.wish_rank)
    for row in range(len(ranks)):
        listed = wished_posts(whole, row)
        ranks[row, listed] = np.arange(1, len(listed) + 1)
    return replace(whole, wish_rank=ranks)


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
