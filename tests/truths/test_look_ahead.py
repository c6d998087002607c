"""The look-ahead against the plainest counting, on small instances and through random events."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.placement.hall_slack import slack_by_group
from pacte_desktop.placement.instance import NOBODY, PostGroup
from pacte_desktop.placement.look_ahead import HallCertificate, LookAhead
from pacte_desktop.placement.opening_value import seat_value, value_of_one_more_seat
from tests.data.small_matching import plans, stranded_in_order


@dataclass
class Plain:
    """The same state kept in lists: who waits, in call order, and the seats that are free."""

    eligible: list[list[bool]]
    seats: list[int]
    order: list[int]
    waiting: set[int]
    placed: dict[int, int] = field(default_factory=dict)
    taken: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.taken = [0] * len(self.seats)

    def stranded(self, without: int = NOBODY, lost: int = NOBODY) -> list[int]:
        seats = [count - (post == lost) for post, count in enumerate(self.seats)]
        called = [intern for intern in self.order if intern in self.waiting and intern != without]
        return stranded_in_order(self.eligible, seats, called)

    def open_to(self, intern: int) -> list[int]:
        return [post for post, count in enumerate(self.seats) if count and self.eligible[intern][post]]


@st.composite
def instances(draw: Any, interns: int = 7, posts: int = 5) -> tuple[list[list[bool]], list[int]]:
    n, m = draw(st.integers(0, interns)), draw(st.integers(0, posts))
    rows = st.lists(st.booleans(), min_size=m, max_size=m)
    seats = st.lists(st.integers(0, 2), min_size=m, max_size=m)
    return draw(st.lists(rows, min_size=n, max_size=n)), draw(seats)


def table(eligible: list[list[bool]], posts: int) -> np.ndarray[Any, np.dtype[np.bool_]]:
    return np.array(eligible, np.bool_).reshape(len(eligible), posts)


def check_certificate(certificate: HallCertificate, plain: Plain, taker: int = NOBODY, lost: int = NOBODY) -> None:
    """Anyone can count it again: nobody else's posts, too few seats."""
    assert set(certificate.interns) <= plain.waiting - {taker}
    seats = [count - (post == lost) for post, count in enumerate(plain.seats)]
    neighbours = {post for intern in certificate.interns for post in plain.open_to(intern)}
    assert neighbours <= set(certificate.posts)
    assert certificate.seats == sum(seats[post] for post in certificate.posts) < len(certificate.interns)
    assert list(certificate.interns) == sorted(certificate.interns, key=plain.order.index)


def check_state(ahead: LookAhead, plain: Plain) -> None:
    """Everything that can be asked between two events."""
    stranded = plain.stranded()
    assert list(ahead.stranded) == stranded
    assert list(ahead.waiting) == [intern for intern in plain.order if intern in plain.waiting]
    assert {i: p for i, p in enumerate(ahead.placed.tolist()) if p != NOBODY} == plain.placed
    assert ahead.free_seats.tolist() == plain.seats
    held = {i: p for i, p in enumerate(ahead.witness.tolist()) if p != NOBODY}
    assert set(held) == plain.waiting - set(stranded)
    assert all(plain.eligible[intern][post] for intern, post in held.items())
    assert all([*held.values()].count(post) <= count for post, count in enumerate(plain.seats))
    parts = ahead.deficit()
    for part in parts:
        check_certificate(part, plain)
    assert sum(part.missing for part in parts) == len(stranded)
    assert set(stranded) <= {intern for part in parts for intern in part.interns}
    for one, other in product(parts, parts):
        assert one is other or not (set(one.interns) & set(other.interns) or set(one.posts) & set(other.posts))
    value = seat_value(ahead)
    for post in range(len(plain.seats)):
        plain.seats[post] += 1
        assert value[post] == len(stranded) - len(plain.stranded())
        plain.seats[post] -= 1


def check_menu(ahead: LookAhead, plain: Plain, intern: int) -> None:
    """Every post of one menu by recomputing."""
    before, menu = plain.stranded(), ahead.menu(intern)
    assert np.flatnonzero(menu.open).tolist() == plain.open_to(intern)
    assert not (menu.safe & ~menu.open).any()
    assert (menu.keeps_floors == menu.open).all()
    for post in plain.open_to(intern):
        after = plain.stranded(without=intern, lost=post)
        assert menu.safe[post] == (len(after) <= len(before))
        assert list(ahead.stranded_after(intern, post)) == after
        certificate = ahead.certificate(intern, post)
        if menu.safe[post]:
            assert certificate is None
            assert ahead.strands(intern, post) == ()
        else:
            assert certificate is not None
            check_certificate(certificate, plain, intern, post)
            assert post in certificate.posts
            assert list(ahead.strands(intern, post)) == [other for other in after if other not in before]


def happen(ahead: LookAhead, plain: Plain, data: st.DataObject, *, can_open: bool = True) -> None:
    """One event that can be, on both. ``can_open``: also a seat from nowhere, which no floor counts."""
    gone = [intern for intern in plain.order if intern not in plain.waiting]
    choices = [(i, p) for i in plain.waiting for p in plain.open_to(i)]
    kinds = ["open"] * bool(can_open and plain.seats) + ["take"] * 3 * bool(choices)
    kinds += ["leave", "skip"] * bool(plain.waiting) + ["come_back"] * bool(gone) + ["give_back"] * bool(plain.placed)
    kind = data.draw(st.sampled_from(kinds))
    if kind == "take":
        intern, post = data.draw(st.sampled_from(sorted(choices)))
        ahead.take(intern, post)
        plain.seats[post] -= 1
        plain.taken[post] += 1
        plain.placed[intern] = post
        plain.waiting.discard(intern)
    elif kind in ("leave", "skip"):
        intern = data.draw(st.sampled_from(sorted(plain.waiting)))
        getattr(ahead, kind)(intern)
        plain.waiting.discard(intern)
    elif kind == "come_back":
        intern = data.draw(st.sampled_from(gone))
        ahead.come_back(intern)
        plain.waiting.add(intern)
        plain.placed.pop(intern, None)
    elif kind == "give_back":
        intern, post = data.draw(st.sampled_from(sorted(plain.placed.items())))
        ahead.give_back(post, intern)
        plain.seats[post] += 1
        plain.taken[post] -= 1
        del plain.placed[intern]
    else:
        post = data.draw(st.integers(0, len(plain.seats) - 1))
        ahead.give_back(post)
        plain.seats[post] += 1


@settings(max_examples=150)
@given(instances(), st.data())
def test_every_menu_through_random_events_is_what_recomputing_says(
    instance: tuple[list[list[bool]], list[int]], data: st.DataObject
) -> None:
    eligible, seats = instance
    called = data.draw(st.permutations(range(len(eligible))))
    waiting = called[: data.draw(st.integers(0, len(eligible)))]
    order = [*waiting, *sorted(set(called) - set(waiting))]
    ahead = LookAhead(table(eligible, len(seats)), np.array(seats, np.int64), waiting)
    plain = Plain(eligible, seats.copy(), order, set(waiting))
    for _ in range(data.draw(st.integers(0, 6)) if eligible else 0):
        check_state(ahead, plain)
        for intern in plain.waiting:
            check_menu(ahead, plain, intern)
        if plain.seats or plain.waiting:
            happen(ahead, plain, data)
    check_state(ahead, plain)


@settings(max_examples=60)
@given(st.integers(0, 2**32 - 1))
def test_larger_ones_from_a_seed(seed: int) -> None:
    """Longer alternating paths than lists of seven give."""
    random = np.random.default_rng(seed)
    interns, posts = random.integers(8, 30), random.integers(4, 20)
    eligible = random.random((interns, posts)) < random.choice([0.08, 0.15, 0.3])
    seats = random.integers(0, 4, posts)
    order = random.permutation(interns).tolist()
    ahead = LookAhead(eligible, seats, order)
    plain = Plain(eligible.tolist(), seats.tolist(), order, set(order))
    for intern in order:
        check_state(ahead, plain)
        check_menu(ahead, plain, intern)
        choices = plain.open_to(intern)
        if not choices:
            ahead.leave(intern)
        else:
            post = int(random.choice(choices))
            ahead.take(intern, post)
            plain.seats[post] -= 1
            plain.placed[intern] = post
        plain.waiting.discard(intern)


@given(instances(), st.data())
def test_nobody_is_stranded_by_safe_choices_alone(
    instance: tuple[list[list[bool]], list[int]], data: st.DataObject
) -> None:
    eligible, seats = instance
    ahead = LookAhead(table(eligible, len(seats)), np.array(seats, np.int64))
    hopeless = len(ahead.stranded)
    for intern in range(len(eligible)):
        safe = np.flatnonzero(ahead.menu(intern).safe).tolist()
        if safe:
            ahead.take(intern, data.draw(st.sampled_from(safe)))
        else:
            ahead.leave(intern)
    assert int((ahead.placed == NOBODY).sum()) == hopeless


def least_missing(
    eligible: list[list[bool]], seats: Sequence[int], waiting: Sequence[int], counted: list[int], groups: Any
) -> int:
    """Interns that lack to the floors in the best of all plans that place as many as can be."""
    found: dict[int, int] = {}
    for plan in plans(eligible, seats, waiting):
        on = [counted[post] + plan.count(post) for post in range(len(seats))]
        missing = sum(max(0, group.least - sum(on[post] for post in group.posts)) for group in groups)
        left = plan.count(NOBODY)
        found[left] = min(found.get(left, missing), missing)
    return found[min(found)]


@settings(max_examples=80)
@given(instances(5, 4), st.data())
def test_floors_kept_are_those_of_the_best_of_all_plans(
    instance: tuple[list[list[bool]], list[int]], data: st.DataObject
) -> None:
    eligible, seats = instance
    label = data.draw(st.lists(st.integers(-1, 1), min_size=len(seats), max_size=len(seats)))
    groups = tuple(
        PostGroup(str(number), tuple(p for p, mine in enumerate(label) if mine == number), data.draw(st.integers(0, 3)))
        for number in range(2)
    )
    ahead = LookAhead(table(eligible, len(seats)), np.array(seats, np.int64), groups=groups)
    plain = Plain(eligible, seats.copy(), [*range(len(eligible))], set(range(len(eligible))))
    for _ in range(4):
        counted = plain.taken
        missing = least_missing(eligible, plain.seats, sorted(plain.waiting), counted, groups)
        assert ahead.missing_to_floors == missing
        assert ahead.copy().missing_to_floors == missing
        for intern in sorted(plain.waiting):
            menu = ahead.menu(intern)
            for post in plain.open_to(intern):
                fewer = [count - (p == post) for p, count in enumerate(plain.seats)]
                more = [count + (p == post) for p, count in enumerate(counted)]
                others = sorted(plain.waiting - {intern})
                after = least_missing(eligible, fewer, others, more, groups)
                assert menu.keeps_floors[post] == (after <= missing)
        if plain.order:
            happen(ahead, plain, data, can_open=False)


@given(instances(6, 5), st.data())
def test_a_choice_that_strands_nobody_and_keeps_the_floors_is_left_to_everyone(
    instance: tuple[list[list[bool]], list[int]], data: st.DataObject
) -> None:
    """Where all can be placed, the two marks of the menu never exclude each other."""
    eligible, seats = instance
    group = tuple(range(data.draw(st.integers(0, len(seats)))))
    groups = [PostGroup("MAP", group, least=data.draw(st.integers(0, 4)))]
    ahead = LookAhead(table(eligible, len(seats)), np.array(seats, np.int64), groups=groups)
    for intern in ahead.stranded:
        ahead.leave(intern)
    missing = ahead.missing_to_floors
    for intern in ahead.waiting:
        menu = ahead.menu(intern)
        both = np.flatnonzero(menu.safe & menu.keeps_floors).tolist()
        assert both
        ahead.take(intern, data.draw(st.sampled_from(both)))
    assert ahead.stranded == ()
    assert ahead.missing_to_floors == missing


@given(instances(), st.data())
def test_slack_is_what_closing_seats_in_every_way_says(
    instance: tuple[list[list[bool]], list[int]], data: st.DataObject
) -> None:
    eligible, seats = instance
    everyone = range(len(eligible))
    group = data.draw(st.sets(st.sampled_from(range(len(seats))))) if seats else set()
    (found,) = slack_by_group(table(eligible, len(seats)), np.array(seats, np.int64), {"URG": sorted(group)})
    before = len(stranded_in_order(eligible, seats, everyone))
    ways = product(*(range(count + 1) if post in group else (0,) for post, count in enumerate(seats)))
    harmless = [
        sum(way)
        for way in ways
        if len(stranded_in_order(eligible, [a - b for a, b in zip(seats, way, strict=True)], everyone)) == before
    ]
    assert found.spare == max(harmless)
    somewhere = [{post for post, count in enumerate(seats) if count and eligible[i][post]} for i in everyone]
    assert found.label == "URG"
    assert found.seats == sum(seats[post] for post in group)
    assert found.must == sum(bool(posts) and posts <= group for posts in somewhere)
    assert found.can == sum(bool(posts & group) for posts in somewhere)
    assert found.slack == found.seats - found.must
    assert (found.tightest is None) == (found.spare == found.seats)
    if found.tightest:
        assert {post for i in found.tightest.interns for post in somewhere[i]} <= set(found.tightest.posts)
        assert found.tightest.seats == sum(seats[post] for post in found.tightest.posts)
        assert found.tightest.seats - len(found.tightest.interns) <= found.spare
        if not before:
            assert found.tightest.seats - len(found.tightest.interns) == found.spare


@given(instances())
def test_value_of_a_seat_is_what_adding_it_says(instance: tuple[list[list[bool]], list[int]]) -> None:
    eligible, seats = instance
    value = value_of_one_more_seat(table(eligible, len(seats)), np.array(seats, np.int64))
    before = len(stranded_in_order(eligible, seats, range(len(eligible))))
    for post in range(len(seats)):
        more = [count + (p == post) for p, count in enumerate(seats)]
        assert value[post] == before - len(stranded_in_order(eligible, more, range(len(eligible))))
