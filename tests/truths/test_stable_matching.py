"""Stable plans against another program, against every plan that there is, and against what is proved of them."""

from collections.abc import Iterator
from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from matching.games import HospitalResident

from pacte_desktop.placement.blocking import acceptable_pairs, blocking_pairs
from pacte_desktop.placement.instance import NOBODY, Instance
from pacte_desktop.placement.stable_matching import stable_matching
from tests.data.tiny_instances import instances, random_instance, with_wishes


def blocks_in_plain_words(instance: Instance, post_of: tuple[int, ...], complete_hosts: bool) -> set[tuple[int, int]]:
    """Definition, pair by pair."""

    def place(intern: int, post: int) -> float:
        return int(instance.host_rank[intern, post]) or 1000 + intern

    found = set()
    for intern, post in product(range(len(post_of)), range(len(instance.post_ids))):
        wish = instance.wish_rank[intern, post]
        ranked = complete_hosts or instance.host_rank[intern, post] > 0
        if not (instance.eligible[intern, post] and wish > 0 and ranked) or instance.locked[intern]:
            continue
        own = post_of[intern]
        if own != NOBODY and 0 < instance.wish_rank[intern, own] <= wish:
            continue
        holders = [other for other in range(len(post_of)) if post_of[other] == post]
        room = len(holders) < instance.capacity[post]
        if room or any(place(intern, post) < place(o, post) for o in holders if not instance.locked[o]):
            found.add((intern, post))
    return found


def stable_plans(instance: Instance) -> Iterator[tuple[int, ...]]:
    """Every weakly stable plan, by trying all plans."""
    pairs = acceptable_pairs(instance, complete_hosts=False)
    menus = [
        [int(instance.current[intern])] if instance.locked[intern] else [NOBODY, *np.flatnonzero(pairs[intern])]
        for intern in range(len(instance.intern_ids))
    ]
    locked = [int(post) for post in instance.current[instance.locked]]
    for post_of in product(*menus):
        # Locks may go beyond the capacity of a post, nobody else does.
        fits = all(
            post_of.count(post) <= max(instance.capacity[post], locked.count(post)) for post in set(post_of) - {NOBODY}
        )
        if fits and not blocks_in_plain_words(instance, post_of, complete_hosts=False):
            yield post_of


@given(instances(7, 5), st.booleans(), st.booleans(), st.integers(0, 2**32 - 1))
def test_the_count_of_blocking_pairs_is_its_definition(
    instance: Instance, complete_hosts: bool, stable: bool, seed: int
) -> None:
    if stable:
        post_of = stable_matching(instance, complete_hosts=complete_hosts).solution.post_of
    else:
        drawn = np.random.default_rng(seed).integers(-1, len(instance.post_ids), len(instance.intern_ids))
        post_of = np.where(instance.locked, instance.current, drawn)
    found = blocking_pairs(instance, post_of, complete_hosts=complete_hosts)
    assert set(found) == blocks_in_plain_words(instance, tuple(post_of.tolist()), complete_hosts)
    assert not (stable and found)


@given(instances(9, 6), st.booleans(), st.booleans())
def test_no_pair_blocks_and_the_hard_rules_hold(instance: Instance, complete_hosts: bool, largest: bool) -> None:
    result = stable_matching(instance, complete_hosts=complete_hosts, largest=largest)
    post_of = result.solution.post_of
    assert result.blocking_pairs == () == blocking_pairs(instance, post_of, complete_hosts=complete_hosts)
    placed = np.flatnonzero((post_of != NOBODY) & ~instance.locked)
    assert acceptable_pairs(instance, complete_hosts=complete_hosts)[placed, post_of[placed]].all()
    assert np.array_equal(post_of[instance.locked], instance.current[instance.locked])
    for post in range(len(instance.post_ids)):
        locked = int(np.sum(instance.locked & (instance.current == post)))
        assert np.sum(post_of == post) <= max(instance.capacity[post], locked)


@settings(max_examples=300)
@given(instances(5, 4))
def test_with_ties_at_least_two_thirds_of_the_largest_stable_plan_are_placed(instance: Instance) -> None:
    def size(post_of: tuple[int, ...]) -> int:
        return sum(
            post != NOBODY and not locked for post, locked in zip(post_of, instance.locked.tolist(), strict=True)
        )

    plans = set(stable_plans(instance))
    found = tuple(stable_matching(instance, largest=True).solution.post_of.tolist())
    plain = tuple(stable_matching(instance).solution.post_of.tolist())
    assert {found, plain} <= plans
    assert 3 * size(found) >= 2 * max(map(size, plans))
    assert 2 * size(plain) >= max(map(size, plans))


def test_keeping_ties_places_more_than_parting_them() -> None:
    ours = plain = 0
    for seed in range(60):
        instance = random_instance(seed, 30, 20, ties=True, locks=False)
        ours += int(np.sum(stable_matching(instance, largest=True).solution.post_of != NOBODY))
        plain += int(np.sum(stable_matching(instance).solution.post_of != NOBODY))
    assert ours > plain


def other_program(instance: Instance, side: str) -> list[int]:
    """The plan of the package « matching », best for one side."""
    pairs = acceptable_pairs(instance, complete_hosts=False) & (instance.capacity > 0)
    residents = {
        f"i{intern}": [f"p{post}" for post in np.argsort(instance.wish_rank[intern]) if pairs[intern, post]]
        for intern in np.flatnonzero(pairs.any(axis=1))
    }
    hospitals = {
        f"p{post}": [f"i{intern}" for intern in np.argsort(instance.host_rank[:, post]) if pairs[intern, post]]
        for post in np.flatnonzero(pairs.any(axis=0))
    }
    post_of = [NOBODY] * len(instance.intern_ids)
    if residents:
        seats = {name: int(instance.capacity[int(name[1:])]) for name in hospitals}
        game = HospitalResident.create_from_dictionaries(residents, hospitals, seats)
        for hospital, found in game.solve(optimal=side).items():
            for resident in found:
                post_of[int(resident.name[1:])] = int(hospital.name[1:])
    return post_of


@settings(max_examples=200)
@given(instances(10, 8, ties=False, locks=False))
def test_another_program_finds_the_same_plan(instance: Instance) -> None:
    ours = stable_matching(instance).solution.post_of.tolist()
    assert ours == other_program(instance, "resident")
    # Without ties there is nothing that the search for a larger plan could use.
    assert ours == stable_matching(instance, largest=True).solution.post_of.tolist()


@settings(max_examples=200)
@given(instances(10, 8, ties=False, locks=False))
def test_stability_fills_the_same_posts_whichever_side_is_served_best(instance: Instance) -> None:
    """Rural hospitals theorem (A. Roth, 1986): seats filled by post, and who is placed; a post with seats left keeps
    the very same interns."""
    for_interns = stable_matching(instance).solution.post_of
    for_posts = np.array(other_program(instance, "hospital"))
    assert blocking_pairs(instance, for_posts) == ()
    assert np.array_equal(for_interns == NOBODY, for_posts == NOBODY)
    for post in range(len(instance.post_ids)):
        ours, theirs = np.flatnonzero(for_interns == post), np.flatnonzero(for_posts == post)
        assert len(ours) == len(theirs)
        assert len(ours) == instance.capacity[post] or np.array_equal(ours, theirs)


@settings(max_examples=100)
@given(instances(5, 4, ties=False, locks=False), st.randoms(use_true_random=False))
def test_no_intern_gains_by_hiding_wishes_when_nothing_is_tied(instance: Instance, dice: Random) -> None:
    """L. Dubins, D. Freedman, 1981."""
    truth = stable_matching(instance).solution.post_of
    for intern in range(len(truth)):
        listed = np.flatnonzero(instance.wish_rank[intern]).tolist()
        assume(listed)
        dice.shuffle(listed)
        for length in range(len(listed)):
            post = stable_matching(with_wishes(instance, intern, listed[: length + 1])).solution.post_of[intern]
            if post != NOBODY:
                assert truth[intern] != NOBODY
                assert instance.wish_rank[intern, truth[intern]] <= instance.wish_rank[intern, post]


@pytest.mark.parametrize("largest", [False, True])
def test_a_thousand_interns_have_no_blocking_pair(largest: bool) -> None:
    instance = random_instance(3, 1000, 600, ties=not largest, locks=True)
    assert stable_matching(instance, largest=largest, complete_hosts=True).blocking_pairs == ()
