"""Odds against exact chances, against the same crowd simulated in plain words, and on the list of October 2019."""

from dataclasses import replace

import numpy as np
import pytest

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.placement.instance import NOBODY, Instance, PostGroup, bare_instance
from pacte_desktop.placement.odds import Odds, Taste, simulate
from pacte_desktop.placement.preferences import with_default_order
from pacte_desktop.placement.serial_choice import choose_in_order
from tests.data.tiny_instances import random_instance

PLAIN = Taste(post=10, type=0, common=0, unknown=60)


def small(seed: int = 3) -> Instance:
    instance = random_instance(seed, 6, 5, ties=False, locks=False)
    ranks = instance.wish_rank.copy()
    ranks[::2] = 0
    return replace(
        instance,
        travel_min=(instance.travel_min * 10).astype(np.float32),
        wish_rank=ranks,
        capacity=np.array([1, 1, 2, 1, 1]),
        groups=(PostGroup("un", (0, 3)), PostGroup("deux", (1, 4))),
    )


def exact_chances(instance: Instance, taste: Taste) -> np.ndarray:
    """Every course that the choice can take, with its chance (no taste for groups)."""
    interns, posts = instance.size
    chance = np.zeros((interns, posts))

    def call(intern: int, seats: tuple[int, ...], weight: float) -> None:
        if intern == interns:
            return
        free = [post for post in range(posts) if seats[post] > 0 and instance.eligible[intern, post]]
        wished = [post for post in free if instance.wish_rank[intern, post] > 0]
        if not free:
            call(intern + 1, seats, weight)
        elif wished:
            step(intern, min(wished, key=lambda post: instance.wish_rank[intern, post]), seats, weight)
        else:
            minutes = np.nan_to_num(instance.travel_min[intern, free], nan=taste.unknown)
            shares = np.exp(-minutes / taste.post)
            for post, share in zip(free, shares / shares.sum(), strict=True):
                step(intern, post, seats, weight * share)

    def step(intern: int, post: int, seats: tuple[int, ...], weight: float) -> None:
        chance[intern, post] += weight
        call(intern + 1, tuple(left - (place == post) for place, left in enumerate(seats)), weight)

    call(0, tuple(instance.capacity.tolist()), 1.0)
    return chance


@pytest.mark.parametrize("seed", [3, 4, 5])
def test_chances_are_those_of_every_course_weighed(seed: int) -> None:
    """20,000 draws: four standard deviations of a share are at most 0.015."""
    odds = simulate(small(seed), 20_000, 1, PLAIN)
    assert odds.chance == pytest.approx(exact_chances(small(seed), PLAIN), abs=0.015)


def test_tastes_for_groups_are_those_said_in_plain_words() -> None:
    """The same model drawn post by post, with Gumbel and normal numbers."""
    taste = Taste(post=8, type=12, common=15, unknown=60, appeal=np.array([0.0, 5.0, -5.0, 10.0, 0.0]), presence=0.8)
    instance = replace(small(), wish_rank=np.zeros((6, 5), np.int16))
    rng = np.random.default_rng(9)
    group_of = [0, 1, 2, 0, 1]
    draws, counts, taken = 8_000, np.zeros((6, 5)), []
    for _ in range(draws):
        common = np.append(rng.normal(0, taste.common, 2), 0.0)
        seats = instance.capacity.copy()
        for intern in range(6):
            own = np.append(rng.normal(0, taste.type, 2), 0.0)
            minutes = np.nan_to_num(instance.travel_min[intern], nan=taste.unknown)
            likes = taste.appeal - minutes + (common + own)[group_of] + rng.gumbel(0, taste.post, 5)
            likes[~instance.eligible[intern] | (seats <= 0)] = -np.inf
            if rng.random() < 0.8 and np.isfinite(likes).any():
                counts[intern, likes.argmax()] += 1
                seats[likes.argmax()] -= 1
        taken.append(instance.capacity - seats)
    odds = simulate(instance, draws, 2, taste)
    assert odds.chance == pytest.approx(counts / draws, abs=0.035)
    assert odds.taken == pytest.approx(np.quantile(taken, (0.05, 0.5, 0.95), axis=0).T)
    assert odds.groups[0].taken == pytest.approx(np.quantile(np.array(taken)[:, [0, 3]].sum(axis=1), (0.05, 0.5, 0.95)))


def test_whoever_wrote_all_wishes_gets_what_the_choice_gives() -> None:
    instance = with_default_order(small())
    post_of = choose_in_order(instance).post_of
    expected = np.zeros(instance.size)
    expected[post_of != NOBODY, post_of[post_of != NOBODY]] = 1
    assert np.array_equal(simulate(instance, 50, 1, PLAIN).chance, expected)


def test_with_hardly_any_taste_the_nearest_post_is_taken_even_where_all_are_far() -> None:
    """Weights of far posts come to 0 in the computer; the choice must not."""
    travel = np.tile(np.array([1, 900, 950, 5000], np.float32), (4, 1))
    instance = replace(bare_instance(np.ones((4, 4), bool), np.ones(4, int)), travel_min=travel)
    odds = simulate(instance, 20, 1, replace(PLAIN, post=0.01))
    assert np.array_equal(odds.chance, np.eye(4))


def test_locked_interns_and_absent_ones() -> None:
    instance = replace(small(), locked=np.array([True] + [False] * 5), current=np.array([2, *[NOBODY] * 5]))
    odds = simulate(instance, 30, 1, replace(PLAIN, presence=0.0))
    assert odds.chance.sum() == odds.chance[0, 2] == 1
    assert odds.placed.tolist() == [1, 1, 1]
    assert odds.taken[2].tolist() == [1, 1, 1]


@pytest.mark.parametrize("draws", [1, 7, 300])
def test_nobody_has_two_posts_and_no_post_more_than_its_seats(draws: int) -> None:
    rng = np.random.default_rng(0)
    instance = replace(
        bare_instance(rng.random((40, 700)) < 0.5, rng.integers(0, 2, 700)),
        travel_min=rng.uniform(0, 90, (40, 700)).astype(np.float32),
    )
    odds = simulate(instance, draws, 1, Taste(15, 5, 5, 60, presence=0.9))
    assert np.all(odds.chance.sum(axis=1) <= 1 + 1e-6)
    assert np.all(odds.chance.sum(axis=0) <= instance.capacity + 1e-6)
    assert np.all(odds.chance[~instance.eligible] == 0)
    assert np.all(odds.taken <= instance.capacity[:, None])
    assert odds.chance.sum() == pytest.approx(odds.placed[1], abs=6)


def test_the_seed_gives_the_same_again() -> None:
    first, again, other = (simulate(small(), 200, seed, PLAIN) for seed in (1, 1, 2))
    assert np.array_equal(first.chance, again.chance)
    assert not np.array_equal(first.chance, other.chance)


def test_it_stops_when_asked_in_the_middle_of_a_draw() -> None:
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(CancelledError):
        simulate(small(), 10_000, 1, PLAIN, Watch(cancelled=cancelled))
    assert len(asked) == 4


def list_of_october_2019(paediatrics: int, others: int) -> Odds:
    """462 interns, all of whom may take paediatrics or another type; what is liked less is an assumption."""
    rng = np.random.default_rng(2019)
    posts = paediatrics + others
    home, place = rng.uniform(-25, 25, (462, 2)), rng.uniform(-60, 60, (posts, 2))
    travel = np.hypot(*(home[:, None] - place).transpose(2, 0, 1)).astype(np.float32)
    groups = (PostGroup("pédiatrie", tuple(range(paediatrics))), PostGroup("autres", tuple(range(paediatrics, posts))))
    bare = bare_instance(np.ones((462, posts), bool), np.ones(posts, int))
    appeal = np.where(np.arange(posts) < paediatrics, -25.0, 0.0)
    taste = Taste(post=10, type=10, common=5, unknown=60, appeal=appeal, presence=0.98)
    return simulate(replace(bare, travel_min=travel, groups=groups), 100, 1, taste)


def test_327_paediatric_posts_for_160_takers_leave_about_167_empty() -> None:
    """The takers are those who need the type: 163 called, of whom a few do not come."""
    rng = np.random.default_rng(1)
    bare = bare_instance(np.ones((163, 327), bool), np.ones(327, int))
    instance = replace(
        bare,
        travel_min=rng.uniform(5, 90, (163, 327)).astype(np.float32),
        groups=(PostGroup("pédiatrie", tuple(range(327))),),
    )
    found = simulate(instance, 1000, 1, Taste(10, 0, 5, 60, presence=160 / 163)).groups[0]
    low, median, high = found.empty
    assert found.seats == 327
    assert median == pytest.approx(167, abs=1)
    assert 164 <= low < median < high <= 172
    assert [taken + empty for taken, empty in zip(found.taken, found.empty[::-1], strict=True)] == [327, 327, 327]


@pytest.mark.parametrize("others_at_first", [330, 360])
def test_the_second_list_of_october_2019_has_more_takers_and_fewer_empty_posts(others_at_first: int) -> None:
    """Paediatrics went from 327 to 217 posts, the other types to 275; how many they were first is not known."""
    before, after = list_of_october_2019(327, others_at_first).groups[0], list_of_october_2019(217, 275).groups[0]
    assert before.taken[1] < after.taken[0]
    assert before.empty[0] > after.empty[2]


def test_areas_are_counted_and_change_nothing() -> None:
    instance = small()
    bare = simulate(instance, 200, 1, PLAIN)
    areas = (PostGroup("tout", (0, 1, 2, 3, 4)), PostGroup("zéro", (0,)), PostGroup("encore", (0, 3)))
    found = simulate(instance, 200, 1, PLAIN, areas=areas)
    assert np.array_equal(found.chance, bare.chance) and bare.areas == ()
    everywhere, _zero, again = found.areas
    assert everywhere.taken == tuple(found.placed.tolist()) and everywhere.seats == 6
    assert again.empty == found.groups[0].empty
