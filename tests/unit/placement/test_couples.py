"""What a couple aims at, round after round."""

from dataclasses import replace

import numpy as np

from pacte_desktop.placement.couples import CoupleAims
from pacte_desktop.placement.deferred_acceptance import proposal_lists
from pacte_desktop.placement.instance import Instance, bare_instance

# Posts 0 and 1 in one town, 2 and 3 in another; one seat each.
APART = np.where(np.add.outer([0, 0, 1, 1], [0, 0, 1, 1]) == 1, 60, 5).astype(np.float32)


def crossed() -> Instance:
    """A couple, interns 0 and 1, with crossed first wishes; intern 2 stands first with every post."""
    return replace(
        bare_instance(np.ones((3, 4), bool), np.ones(4, int)),
        wish_rank=np.array([[1, 3, 2, 4], [4, 2, 3, 1], [0, 1, 0, 0]], np.int16),
        host_rank=np.array([[2] * 4, [3] * 4, [1] * 4], np.int16),
        couples=((0, 1),),
        apart_min=APART,
    )


def aims(instance: Instance) -> CoupleAims:
    return CoupleAims(instance, proposal_lists(instance, complete_hosts=False), near_min=30)


def test_the_pair_of_least_ranks_within_reach_comes_first_in_both_lists() -> None:
    """0 with 1 and 2 with 3 both cost 3; the post 1 is held by somebody better placed, which leaves 2 with 3."""
    search = aims(crossed())
    bent = search.bent_lists(np.array([0, 3, 1]))
    assert search.aims == {(0, 1): (2, 3)}
    assert bent is not None
    assert [posts.tolist() for posts in bent.posts] == [[2, 0, 1, 3], [3, 1, 2, 0], [1]]


def test_what_was_refused_is_not_aimed_at_again() -> None:
    search = aims(crossed())
    plan = np.array([0, 3, 1])
    seen = []
    while search.bent_lists(plan) is not None and len(seen) < 20:
        seen.append(search.aims.get((0, 1)))
    assert seen[0] == (2, 3)
    assert len(seen) == len(set(seen)) < 20


def test_a_couple_that_is_near_needs_no_other_round() -> None:
    assert aims(crossed()).bent_lists(np.array([2, 3, 1])) is None


def test_a_locked_partner_is_followed_and_never_moved() -> None:
    instance = replace(crossed(), locked=np.array([True, False, False]), current=np.array([0, -1, -1]))
    open_post = replace(instance, eligible=np.array([[True] * 4, [True] * 4, [False] * 4]))
    search = aims(open_post)
    bent = search.bent_lists(np.array([0, 3, -1]))
    assert search.aims == {(0, 1): (0, 1)}
    assert bent is not None
    assert [posts.tolist() for posts in bent.posts[:2]] == [[], [1, 3, 2, 0]]
