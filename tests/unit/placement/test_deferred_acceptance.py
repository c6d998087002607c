"""The three moves by which keeping ties places more, each on the smallest case that needs it."""

from dataclasses import replace

import numpy as np

from pacte_desktop.placement.instance import NOBODY, Instance, bare_instance
from pacte_desktop.placement.stable_matching import stable_matching


def posed(wishes: list[list[int]], hosts: list[list[int]]) -> Instance:
    """One seat a post; rows are interns in both."""
    ranks = np.array(wishes, np.int16)
    return replace(
        bare_instance(ranks > 0, np.ones(ranks.shape[1], int)),
        wish_rank=ranks,
        host_rank=np.array(hosts, np.int16),
    )


def placed(instance: Instance, *, largest: bool) -> list[int]:
    return stable_matching(instance, largest=largest).solution.post_of.tolist()


def test_who_was_refused_everywhere_comes_before_an_equal_who_was_not() -> None:
    instance = posed([[1, 2], [1, 0]], [[1, 1], [1, 0]])
    assert placed(instance, largest=False) == [0, NOBODY]
    assert placed(instance, largest=True) == [1, 0]


def test_who_has_an_equal_wish_free_gives_way_even_to_somebody_ranked_lower() -> None:
    instance = posed([[1, 1], [1, 0]], [[1, 1], [2, 0]])
    assert placed(instance, largest=False) == [0, NOBODY]
    assert placed(instance, largest=True) == [1, 0]


def test_who_gave_way_may_come_back_when_the_other_wish_is_lost() -> None:
    """Intern 0 leaves post 0 to intern 1, loses post 1 to intern 2, and stands first on post 0 all the same."""
    instance = posed([[1, 1], [1, 0], [0, 1]], [[1, 2], [2, 0], [0, 1]])
    assert placed(instance, largest=True) == [0, NOBODY, 1]


def test_among_tied_wishes_a_free_post_is_asked_first() -> None:
    instance = posed([[1, 0], [1, 1]], [[1, 0], [1, 1]])
    assert placed(instance, largest=False) == placed(instance, largest=True) == [0, 1]


def test_a_post_without_seats_refuses_everybody() -> None:
    instance = replace(posed([[1, 2], [1, 2]], [[1, 1], [2, 2]]), capacity=np.array([0, 1]))
    assert placed(instance, largest=False) == placed(instance, largest=True) == [1, NOBODY]
