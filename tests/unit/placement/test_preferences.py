"""The default order, and two ways of asking whether an intern would rather have another post."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.placement.instance import NOBODY, Instance, bare_instance
from pacte_desktop.placement.preferences import (
    first_choice,
    nearest_first,
    who_prefers,
    wished_posts,
    with_default_order,
)
from pacte_desktop.placement.serial_choice import choose_in_order
from tests.data.tiny_instances import instances, liking


@given(instances(6, 6))
def test_wishes_stand_by_rank_then_minutes_then_number(instance: Instance) -> None:
    for intern in range(len(instance.intern_ids)):
        wished = np.flatnonzero(instance.eligible[intern] & (instance.wish_rank[intern] > 0)).tolist()
        expected = sorted(wished, key=lambda post: liking(instance, intern, post))
        assert wished_posts(instance, intern).tolist() == expected


@given(instances(6, 6), st.booleans())
def test_who_prefers_a_post_would_choose_it_of_the_two(instance: Instance, complete: bool) -> None:
    interns, posts = instance.size
    for held in [NOBODY, *range(posts)]:
        for post in range(posts):
            asked = np.array([i for i in range(interns) if held == NOBODY or instance.eligible[i, held]], np.int64)
            if not complete and held != NOBODY:  # Nobody holds what they did not wish, then.
                asked = asked[instance.wish_rank[asked, held] > 0]
            found = who_prefers(instance, asked, post, np.full(len(asked), held), complete=complete)
            free = np.isin(np.arange(posts), [held, post])
            chosen = [first_choice(instance, int(intern), free, complete=complete) for intern in asked]
            assert found.tolist() == [choice == post != held for choice in chosen]


def test_unknown_minutes_are_last_and_equal_ones_stand_by_number() -> None:
    instance = replace(
        bare_instance(np.ones((1, 5), bool), np.ones(5, int)),
        travel_min=np.array([[np.nan, 8, 3, 8, np.nan]], np.float32),
        post_ids=np.array([5, 4, 3, 2, 1]),
    )
    assert nearest_first(instance, 0, np.arange(5)).tolist() == [2, 3, 1, 4, 0]


@given(instances(7, 6))
def test_lists_continued_by_the_default_order_give_the_completed_choice(instance: Instance) -> None:
    whole = with_default_order(instance)
    assert np.array_equal((whole.wish_rank > 0) & whole.eligible, whole.eligible)
    assert np.array_equal(whole.wish_rank[instance.wish_rank > 0], instance.wish_rank[instance.wish_rank > 0])
    assert np.array_equal(
        choose_in_order(whole, complete=False).post_of, choose_in_order(instance, complete=True).post_of
    )
