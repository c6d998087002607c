"""What is told of a replay, and of two plans set side by side."""

from dataclasses import replace

import numpy as np
import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.placement.instance import NOBODY, Instance, bare_instance
from pacte_desktop.placement.replay import Moved, carried_wishes, compare, posts_by_id, replay_without
from pacte_desktop.placement.serial_choice import choose_in_order


def chain() -> Instance:
    """Intern k takes post k; each would rather have the post of the one before."""
    ranks = np.zeros((4, 4), np.int16)
    for intern in range(4):
        ranks[intern, : intern + 1] = np.arange(intern + 1) + 1
    return replace(bare_instance(np.ones((4, 4), bool), np.ones(4, int)), wish_rank=ranks)


def test_one_ineligible_entry_moves_everybody_who_wanted_more() -> None:
    replay = replay_without(chain(), 0)
    assert replay.freed == 0
    assert replay.changed == (Moved(1, 1, 0), Moved(2, 2, 1), Moved(3, 3, 2))
    assert replay.recomputed == 3


def test_the_last_entry_moves_nobody() -> None:
    assert replay_without(chain(), 3).changed == ()


def test_a_round_of_which_no_wish_is_known_moves_only_those_who_found_nothing() -> None:
    """Interns 0 to 2 took the three seats; intern 3 found none left and takes the one that is freed."""
    instance = replace(chain(), wish_rank=np.zeros((4, 4), np.int16), capacity=np.array([1, 1, 1, 0]))
    replay = replay_without(instance, 1, recorded=np.array([0, 1, 2, NOBODY]))
    assert replay.changed == (Moved(3, NOBODY, 1),)


def test_somebody_who_took_nothing_by_choice_takes_nothing_again() -> None:
    instance = replace(chain(), wish_rank=np.zeros((4, 4), np.int16))
    assert replay_without(instance, 0, recorded=np.array([0, 1, 2, NOBODY])).changed == ()


def test_a_record_that_cannot_be_is_refused_with_its_names() -> None:
    with pytest.raises(KnownError, match="l’interne 1, le poste 0"):
        replay_without(chain(), 0, recorded=np.array([0, 0, 1, 2]))


def test_a_seat_beyond_the_capacity_frees_nothing() -> None:
    instance = replace(chain(), current=np.array([0, 0, NOBODY, NOBODY]), locked=np.array([True, True, False, False]))
    replay = replay_without(instance, 0)
    assert (replay.freed, replay.changed) == (0, ())


def test_two_plans_are_compared_by_site_or_by_post() -> None:
    before: dict[int, int | None] = {1: 10, 2: 11, 3: None, 4: 12, 5: 13}
    after: dict[int, int | None] = {1: 11, 2: 11, 3: 10, 4: None}
    assert compare(before, after) == ((1, 10, 11), (3, None, 10), (4, 12, None))
    assert compare(before, after, {10: 7, 11: 7, 12: 8, 13: 8}) == ((3, None, 10), (4, 12, None))


def test_wishes_are_carried_to_another_set_of_posts_by_their_numbers() -> None:
    """Post 0 is closed, post 77 opened: everybody moves up by one, and the last takes what is new."""
    before = chain()
    opened = bare_instance(np.ones((4, 4), bool), np.ones(4, int))
    after = carried_wishes(before, replace(opened, post_ids=np.array([77, 3, 2, 1])))
    assert after.wish_rank.tolist() == [[0, 0, 0, 0], [0, 0, 0, 2], [0, 0, 3, 2], [0, 4, 3, 2]]
    old, new = choose_in_order(before), choose_in_order(after)
    assert posts_by_id(after, new) == {0: 1, 1: 2, 2: 3, 3: 77}
    assert compare(posts_by_id(before, old), posts_by_id(after, new)) == ((0, 0, 1), (1, 1, 2), (2, 2, 3), (3, 3, 77))
