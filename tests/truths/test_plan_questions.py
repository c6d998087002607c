"""What is said about the best plan (why not, one more seat, a closing, the way out) equals looking at every plan."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.placement.allocation import Request, codes_of, levels_of, solve_here
from pacte_desktop.placement.allocation.conflict import EditPrices, way_out
from pacte_desktop.placement.allocation.repair import after_closing, moves
from pacte_desktop.placement.allocation.seat_value import value_of_one_more_seat
from pacte_desktop.placement.allocation.why_not import why_not, why_not_all
from pacte_desktop.placement.instance import NOBODY, Instance
from tests.data.tiny_instance import choices, plan_values, seats, tiny_instance, tiny_instances


def every_plan(instance: Instance) -> list[list[int]]:
    interns, posts = instance.size
    room = [seats(instance, post) for post in range(posts)]
    every = product(*(choices(instance, intern) for intern in range(interns)))
    return [list(plan) for plan in every if all(plan.count(post) <= room[post] for post in range(posts))]


def worths(instance: Instance, plan: list[int]) -> list[float]:
    found = plan_values(instance, plan)
    return [round(found[code], 9) for code in codes_of(instance)]


def first_difference(before: list[float], after: list[float], codes: tuple[str, ...]) -> tuple[str, float]:
    """The first level that differs, and how much larger it is after."""
    for code, old, new in zip(codes, before, after, strict=True):
        if abs(new - old) > 1e-9:
            return code, new - old
    return "", 0.0


@given(tiny_instances(), st.integers(0, 3))
@settings(max_examples=150)
def test_why_not_equals_the_best_of_all_plans_with_the_pair(instance: Instance, intern: int) -> None:
    intern %= instance.size[0]
    solution = solve_here(Request(instance))
    plans, codes = every_plan(instance), codes_of(instance)
    best = worths(instance, solution.post_of.tolist())
    answers = why_not_all(instance, solution, intern)
    assert [answer.post for answer in answers] == list(range(instance.size[1]))
    for answer in answers:
        forced = [worths(instance, plan) for plan in plans if plan[intern] == answer.post]
        assert answer.possible == bool(forced)
        if not forced:
            continue
        code, amount = first_difference(best, min(forced), codes)
        assert answer.amount == pytest.approx(amount, abs=1e-9)
        if solution.post_of[intern] == answer.post:
            assert (answer.code, answer.chain) == ("", ())
            continue
        assert answer.code == (code or "draw")
        assert answer.chain[0] == (intern, solution.post_of[intern], answer.post)
        moved = solution.post_of.copy()
        for mover, left, taken in answer.chain:
            assert moved[mover] == left
            moved[mover] = taken
        assert moved.tolist() in plans
        assert worths(instance, moved.tolist()) == pytest.approx(min(forced), abs=1e-9)


def test_one_post_is_answered_as_among_all() -> None:
    instance = tiny_instance(5, 6, 5)
    solution = solve_here(Request(instance))
    assert [why_not(instance, solution, 2, post) for post in range(5)] == why_not_all(instance, solution, 2)


def swapped() -> tuple[Instance, np.ndarray]:
    """Two interns who would gain by changing seats with each other."""
    instance = replace(
        tiny_instance(0, 2, 2),
        capacity=np.ones(2, np.int64),
        eligible=np.ones((2, 2), np.bool_),
        wish_rank=np.array([[1, 2], [2, 1]], np.int16),
        strands=np.zeros((2, 2), np.bool_),
        current=np.full(2, NOBODY),
        locked=np.zeros(2, np.bool_),
        groups=(),
    )
    return instance, np.array([1, 0])


def test_a_plan_that_is_not_the_best_is_not_explained() -> None:
    instance, plan = swapped()
    solution = replace(solve_here(Request(instance)), post_of=plan)
    for wrong in (solution, replace(solution, post_of=np.array([0, 1]), proved=False)):
        with pytest.raises(KnownError, match="prouvé"):
            why_not_all(instance, wrong, 0)
        with pytest.raises(KnownError, match="prouvé"):
            value_of_one_more_seat(instance, wrong)


def test_a_plan_with_a_pair_that_is_not_open_is_not_explained() -> None:
    instance, _plan = swapped()
    solution = solve_here(Request(instance))
    closed = replace(instance, eligible=np.zeros((2, 2), np.bool_))
    with pytest.raises(KnownError, match="prouvé"):
        why_not(closed, solution, 0, 1)


@given(tiny_instances())
@settings(max_examples=100)
def test_one_more_seat_brings_what_all_plans_with_it_bring(instance: Instance) -> None:
    solution = solve_here(Request(instance))
    found = value_of_one_more_seat(instance, solution)
    assert [value.post for value in found] == list(range(instance.size[1]))
    for value in found:
        more = instance.capacity.copy()
        more[value.post] += 1
        best = min(worths(instance, plan) for plan in every_plan(replace(instance, capacity=more)))
        code, amount = first_difference(worths(instance, solution.post_of.tolist()), best, codes_of(instance))
        assert value.code == code
        assert value.amount == pytest.approx(-amount, abs=1e-9)


@given(tiny_instances(), st.data())
@settings(max_examples=60)
def test_after_a_closing_the_least_change_moves_fewest(instance: Instance, data: st.DataObject) -> None:
    before = solve_here(Request(instance)).post_of
    closed = data.draw(st.integers(0, instance.size[1] - 1))
    found = after_closing(instance, before, [closed], solve=solve_here)
    after = replace(instance, current=before, eligible=instance.eligible.copy(), capacity=instance.capacity.copy())
    after.eligible[:, closed] = False
    after.capacity[closed] = 0
    after = replace(after, locked=instance.locked & (before != closed))
    plans, first = every_plan(after), ("unplaced", "stranded_next", "floors", "changes")
    least = min([plan_values(after, plan)[code] for code in first] for plan in plans)
    assert [level.value for level in found.least.levels[:4]] == least
    assert len(found.least_moves) == least[3]
    assert len(found.least_moves) <= len(found.best_moves)
    assert found.best.levels == levels_of(after, found.best.post_of)
    assert closed not in {*found.best.post_of.tolist(), *found.least.post_of.tolist()}
    assert found.best_moves == moves(before, found.best.post_of)


def test_a_post_that_keeps_some_seats_keeps_as_many_people() -> None:
    instance = replace(tiny_instance(3, 4, 2), groups=(), locked=np.zeros(4, np.bool_))
    instance = replace(instance, capacity=np.array([3, 3]), eligible=np.ones((4, 2), np.bool_))
    before = np.array([0, 0, 0, 1])
    found = after_closing(instance, before, capacity={0: 2}, solve=solve_here)
    assert len(found.least_moves) == 1
    assert (found.least.post_of == 0).sum() == 2
    assert found.least_moves[0][1:] == (0, 1)


def edits_of(instance: Instance, before: list[int], after: list[int], prices: EditPrices) -> int:
    """What a plan needs that the rules, locks and seats do not give."""
    total = 0
    for post, capacity in enumerate(instance.capacity.tolist()):
        total += prices.seat * max(0, after.count(post) - max(capacity, before.count(post)))
    for intern, (old, new) in enumerate(zip(before, after, strict=True)):
        if old != new:
            total += prices.unlock * bool(instance.locked[intern])
            total += prices.derogation * (not instance.eligible[intern, new])
    return total


@given(tiny_instances(), st.data())
@settings(max_examples=150)
def test_the_way_out_is_the_smallest_of_all(instance: Instance, data: st.DataObject) -> None:
    interns, posts = instance.size
    before = solve_here(Request(instance)).post_of.tolist()
    intern, post = data.draw(st.integers(0, interns - 1)), data.draw(st.integers(0, posts - 1))
    prices = data.draw(st.sampled_from([EditPrices(), EditPrices(3, 2, 5), EditPrices(1, 4, 2)]))
    found = way_out(instance, np.array(before), intern, post, prices)
    own = [range(posts) if held != NOBODY else [NOBODY] for held in before]
    own[intern] = [post]
    assert found.price == min(edits_of(instance, before, list(plan), prices) for plan in product(*own))
    assert found.price == sum(getattr(prices, edit.kind) for edit in found.edits)
    after = list(before)
    for mover, left, taken in found.chain:
        assert after[mover] == left
        after[mover] = taken
    assert after[intern] == post
    assert edits_of(instance, before, after, prices) == found.price
