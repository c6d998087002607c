"""The serial choice is what the rule says, and nobody gains by other wishes than their own."""

from itertools import permutations
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.placement.instance import NOBODY, Instance
from pacte_desktop.placement.locks import seats_left
from pacte_desktop.placement.serial_choice import choose_in_order, choose_turns
from tests.data.tiny_instances import instances, liking, plain_serial, with_wishes


@given(instances(8, 6), st.booleans(), st.randoms(use_true_random=False))
def test_it_is_the_rule_in_plain_words(instance: Instance, complete: bool, dice: Random) -> None:
    order = list(range(len(instance.intern_ids)))
    dice.shuffle(order)
    assert choose_in_order(instance, order, complete=complete).post_of.tolist() == plain_serial(
        instance, order, complete
    )


@given(instances(8, 6), st.booleans())
def test_every_plan_keeps_the_hard_rules(instance: Instance, complete: bool) -> None:
    post_of = choose_in_order(instance, complete=complete).post_of
    chosen = [intern for intern in range(len(post_of)) if not instance.locked[intern] and post_of[intern] != NOBODY]
    assert all(instance.eligible[intern, post_of[intern]] for intern in chosen)
    assert np.all(np.bincount(post_of[chosen], minlength=len(instance.post_ids)) <= np.maximum(seats_left(instance), 0))
    assert np.array_equal(post_of[instance.locked], instance.current[instance.locked])


@settings(max_examples=60)
@given(instances(5, 4), st.booleans())
def test_no_list_of_wishes_serves_better_than_the_true_one(instance: Instance, complete: bool) -> None:
    """Every list of every length is tried, for every intern."""
    truth = choose_in_order(instance, complete=complete).post_of
    posts = range(len(instance.post_ids))
    for intern in range(len(truth)):
        true_value = _value(instance, intern, int(truth[intern]))
        for length in range(len(posts) + 1):
            for wishes in permutations(posts, length):
                lied = choose_in_order(with_wishes(instance, intern, wishes), complete=complete).post_of
                # Without completed lists, a post outside the true wishes is worth nothing to the intern.
                if complete or lied[intern] == NOBODY or instance.wish_rank[intern, lied[intern]] > 0:
                    assert true_value <= _value(instance, intern, int(lied[intern]))


@given(instances(8, 6))
def test_a_refused_wish_was_full_with_people_called_before(instance: Instance) -> None:
    turns = choose_turns(instance)
    assert [turn.post for turn in turns] == choose_in_order(instance).post_of.tolist()
    for place, turn in enumerate(turns):
        before = [other.post for other in turns[:place]]
        locked_later = [other.post for other in turns[place:] if instance.locked[other.intern]]
        for full in turn.refused:
            assert full.taken_before == (before + locked_later).count(full.post) >= instance.capacity[full.post]
            assert liking(instance, turn.intern, full.post)[0] < _value(instance, turn.intern, turn.post)[0]


def _value(instance: Instance, intern: int, post: int) -> tuple[float, float, int]:
    return (np.inf, np.inf, 10**9) if post == NOBODY else liking(instance, intern, post)
