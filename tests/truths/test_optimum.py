"""The best plan by levels is the best of all plans, whatever is locked, full or unknown, and nothing else moves it."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.placement.allocation import Request, codes_of, levels_of, solve_here
from pacte_desktop.placement.instance import NOBODY, Instance, Level
from tests.data.tiny_instance import choices, plan_values, seats, tiny_instance, tiny_instances


def every_plan(instance: Instance) -> list[list[int]]:
    """All plans that keep locks, rules and seats."""
    interns, posts = instance.size
    room = [seats(instance, post) for post in range(posts)]
    every = product(*(choices(instance, intern) for intern in range(interns)))
    return [list(plan) for plan in every if all(plan.count(post) <= room[post] for post in range(posts))]


def values(levels: tuple[Level, ...]) -> list[float]:
    return [level.value for level in levels]


def best_values(instance: Instance, codes: tuple[str, ...]) -> list[float]:
    """The least of all plans, level by level, by looking at every one of them."""
    return min([plan_values(instance, plan)[code] for code in codes] for plan in every_plan(instance))


@given(tiny_instances(), st.booleans())
@settings(max_examples=250)
def test_no_plan_is_better_than_the_optimum(instance: Instance, least_change: bool) -> None:
    found = solve_here(Request(instance, least_change=least_change))
    assert found.proved
    assert found.bound_gap == 0
    assert found.post_of.tolist() in every_plan(instance)
    assert [level.code for level in found.levels] == list(codes_of(instance, least_change))
    assert values(found.levels) == pytest.approx(best_values(instance, codes_of(instance, least_change)), abs=1e-9)


def by_general_solver(instance: Instance, codes: tuple[str, ...]) -> list[float]:
    """The same levels by mixed-integer programming, one after another, each held for the next."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    interns, posts = instance.size
    pairs = [(intern, post) for intern in range(interns) for post in choices(instance, intern)]
    slack = len(instance.groups)
    size = len(pairs) + 2 * slack
    rows, lows, highs = [], [], []

    def add(row: dict[int, float], low: float, high: float) -> None:
        rows.append([row.get(column, 0.0) for column in range(size)])
        lows.append(low)
        highs.append(high)

    for intern in range(interns):
        add({column: 1.0 for column, pair in enumerate(pairs) if pair[0] == intern}, 1, 1)
    for post in range(posts):
        add({column: 1.0 for column, pair in enumerate(pairs) if pair[1] == post}, 0, seats(instance, post))
    for number, group in enumerate(instance.groups):
        on = {column: 1.0 for column, pair in enumerate(pairs) if pair[1] in group.posts}
        add(on | {len(pairs) + number: 1.0}, group.least, np.inf)
        add(on | {len(pairs) + slack + number: -1.0}, -np.inf, interns if group.most is None else group.most)
    alone = [
        plan_values(replace(instance, groups=()), [p if k == i else NOBODY for k in range(interns)]) for i, p in pairs
    ]
    nothing = plan_values(replace(instance, groups=()), [NOBODY] * interns)
    found = []
    for code in codes:
        cost = [0.0] * size
        for column in range(len(pairs)):
            cost[column] = alone[column][code] - nothing[code]
        if code == "floors":
            cost[len(pairs) : len(pairs) + slack] = [1.0] * slack
        if code == "stranded_next":
            cost[len(pairs) + slack :] = [1.0] * slack
        done = milp(
            cost,
            constraints=LinearConstraint(np.array(rows), lows, highs),
            bounds=Bounds(0, [1] * len(pairs) + [interns + 9] * (2 * slack)),
            integrality=np.ones(size),
        )
        assert done.success
        add(dict(enumerate(cost)), -np.inf, done.fun + 1e-6)
        found.append(done.fun + nothing[code])
    return found


@given(tiny_instances(interns=9, posts=6))
@settings(max_examples=40)
def test_a_general_solver_comes_to_the_same_values(instance: Instance) -> None:
    found = solve_here(Request(instance))
    assert values(found.levels) == pytest.approx(by_general_solver(instance, codes_of(instance)), abs=1e-4)


@given(tiny_instances(interns=8, posts=5), st.data())
def test_any_plan_is_worth_what_the_definitions_say(instance: Instance, data: st.DataObject) -> None:
    plan = [data.draw(st.integers(NOBODY, instance.size[1] - 1)) for _ in range(instance.size[0])]
    expected = plan_values(instance, plan)
    for level in levels_of(instance, np.array(plan)):
        assert level.value == pytest.approx(expected[level.code], abs=1e-9)


@given(tiny_instances(interns=8, posts=5))
def test_the_value_said_is_the_value_of_the_plan(instance: Instance) -> None:
    found = solve_here(Request(instance))
    assert found.levels == levels_of(instance, found.post_of)


def shuffled(instance: Instance, seed: int) -> tuple[Instance, np.ndarray, np.ndarray]:
    """The same problem with interns and posts listed otherwise; new place of each old intern, old post of each new."""
    random = np.random.default_rng(seed)
    rows, columns = random.permutation(instance.size[0]), random.permutation(instance.size[1])
    place = np.empty(len(columns), np.int64)
    place[columns] = np.arange(len(columns))
    table = np.ix_(rows, columns)
    return (
        replace(
            instance,
            intern_ids=instance.intern_ids[rows],
            post_ids=instance.post_ids[columns],
            capacity=instance.capacity[columns],
            eligible=instance.eligible[table],
            wish_rank=instance.wish_rank[table],
            travel_min=instance.travel_min[table],
            farthest_min=instance.farthest_min[table],
            strands=instance.strands[table],
            hardship=instance.hardship[rows],
            current=np.append(place, NOBODY)[instance.current[rows]],
            locked=instance.locked[rows],
            groups=tuple(
                replace(group, posts=tuple(place[list(group.posts)].tolist())) for group in instance.groups[::-1]
            ),
        ),
        rows,
        columns,
    )


@given(tiny_instances(interns=9, posts=6), st.integers(0, 99))
def test_the_order_of_the_lists_changes_nothing(instance: Instance, seed: int) -> None:
    other, rows, columns = shuffled(instance, seed)
    found, again = solve_here(Request(instance)), solve_here(Request(other))
    assert found.levels == again.levels
    assert found.post_of[rows].tolist() == np.append(columns, NOBODY)[again.post_of].tolist()


@given(tiny_instances(interns=9, posts=6), st.integers(0, 2**63))
def test_one_seed_gives_one_plan(instance: Instance, seed: int) -> None:
    one, other = (solve_here(Request(instance, seed=seed)) for _run in range(2))
    assert one.post_of.tolist() == other.post_of.tolist()
    assert one.seed == seed


def test_seeds_part_equal_plans() -> None:
    """Five interns who are alike, five posts that are alike."""
    alike = replace(
        tiny_instance(0, 5, 5),
        capacity=np.ones(5, np.int64),
        eligible=np.ones((5, 5), np.bool_),
        wish_rank=np.ones((5, 5), np.int16),
        travel_min=np.full((5, 5), 10, np.float32),
        farthest_min=np.full((5, 5), 10, np.float32),
        strands=np.zeros((5, 5), np.bool_),
        current=np.full(5, NOBODY),
        locked=np.zeros(5, np.bool_),
        groups=(),
    )
    plans = {tuple(solve_here(Request(alike, seed=seed)).post_of.tolist()) for seed in range(20)}
    assert len(plans) > 10
    assert {tuple(sorted(plan)) for plan in plans} == {(0, 1, 2, 3, 4)}


@given(tiny_instances(interns=8, posts=5), st.data())
def test_one_more_seat_is_never_worse(instance: Instance, data: st.DataObject) -> None:
    post = data.draw(st.integers(0, instance.size[1] - 1))
    more = instance.capacity.copy()
    more[post] += 1
    before, after = (
        values(solve_here(Request(given)).levels) for given in (instance, replace(instance, capacity=more))
    )
    assert after <= before


@given(tiny_instances(interns=8, posts=5))
def test_who_is_locked_stays(instance: Instance) -> None:
    found = solve_here(Request(instance))
    assert (found.post_of[instance.locked] == instance.current[instance.locked]).all()


@given(tiny_instances(interns=8, posts=5))
def test_asking_again_for_least_change_changes_nothing(instance: Instance) -> None:
    first = solve_here(Request(instance))
    again = solve_here(Request(replace(instance, current=first.post_of), least_change=True))
    assert {level.code: level.value for level in again.levels}["changes"] == 0
    assert again.post_of[first.post_of != NOBODY].tolist() == first.post_of[first.post_of != NOBODY].tolist()


@pytest.mark.parametrize(("interns", "posts"), [(0, 0), (0, 3), (3, 0)])
def test_nothing_to_place_is_a_plan(interns: int, posts: int) -> None:
    from pacte_desktop.placement.instance import bare_instance

    found = solve_here(Request(bare_instance(np.ones((interns, posts), np.bool_), np.ones(posts, np.int64))))
    assert found.proved
    assert found.post_of.tolist() == [NOBODY] * interns


@given(tiny_instances(interns=6, posts=5))
def test_plans_get_better_and_the_gap_is_honest(instance: Instance) -> None:
    seen = []
    found = solve_here(Request(instance), on_better=seen.append)
    trail = [values(plan.levels) for plan in seen] + [values(found.levels)]
    assert trail == sorted(trail, reverse=True)
    final = {level.code: level.value for level in found.levels}
    for plan in seen:
        code = plan.first_unproved
        value = next(level.value for level in plan.levels if level.code == code)
        assert not plan.proved
        assert 0 <= plan.bound_gap <= 1
        assert value * (1 - plan.bound_gap) <= final[code] + 1e-9


@given(tiny_instances(couples=1) | tiny_instances(interns=5, posts=4, couples=2), st.booleans())
@settings(max_examples=60)
def test_no_plan_is_better_than_the_optimum_with_couples(instance: Instance, least_change: bool) -> None:
    seen = []
    found = solve_here(Request(instance, least_change=least_change), on_better=seen.append)
    assert found.proved
    assert found.bound_gap == 0
    assert found.post_of.tolist() in every_plan(instance)
    assert found.levels == levels_of(instance, found.post_of, least_change=least_change)
    assert values(found.levels) == pytest.approx(best_values(instance, codes_of(instance, least_change)), abs=1e-9)
    trail = [values(plan.levels) for plan in seen] + [values(found.levels)]
    assert trail == sorted(trail, reverse=True)
