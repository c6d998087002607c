"""The look-ahead of a choice by rank: the whole menu and the choice, beside scipy from scratch for one candidate post.

Made-up rounds from one seed: posts of one to four seats in six types, three interns in five held to one type and the
others free to take from three, wishes by distance and fame. Each round is called to its end twice: everyone takes the
best wish that is open, or the best that is safe. At some moments the question whether one open post is safe is answered
by scipy as well (table of pairs, then ``maximum_bipartite_matching``): both answers must agree, and the ratio is of the
same moments.

Usage: python benchmarks/look_ahead.py [--size S|M|L …] [--moments 40] [--near 55]
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, field
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching

from pacte_desktop.placement.hall_slack import slack_by_group
from pacte_desktop.placement.instance import PostGroup
from pacte_desktop.placement.look_ahead import LookAhead
from pacte_desktop.placement.opening_value import value_of_one_more_seat

SIZES = {"S": (300, 330), "M": (1000, 1100), "L": (4000, 4300)}
TYPE_SHARES = np.array([0.30, 0.22, 0.18, 0.14, 0.10, 0.06])
FAME = np.array([0.0, 0.1, 0.0, 0.4, 0.2, 0.0])
HELD = 0.6
SEED = 20261122


@dataclass(frozen=True)
class Round:
    """Who may take what, seats, and how much each intern likes each post."""

    eligible: NDArray[np.bool_]
    capacity: NDArray[np.int64]
    liking: NDArray[np.float64]
    type_of: NDArray[np.int64]

    def types(self) -> dict[str, NDArray[np.int64]]:
        return {f"type {code}": np.flatnonzero(self.type_of == code) for code in range(len(TYPE_SHARES))}


def made_up(name: str, near: int | None) -> Round:
    """A round in which everyone can be placed at the start: needs are drawn beside a hidden plan."""
    interns, seats = SIZES[name]
    random = np.random.default_rng([SEED, interns])
    posts = int(seats / 1.7)
    capacity = np.ones(posts, np.int64)
    while (lacking := seats - int(capacity.sum())) > 0:
        more = random.choice(np.flatnonzero(capacity < 4), lacking)
        capacity = np.minimum(4, capacity + np.bincount(more, minlength=posts))
    type_of = random.choice(len(TYPE_SHARES), posts, p=TYPE_SHARES)
    # More than half are held to the type of a seat kept for them; the others may take what those must have.
    kept = random.choice(np.repeat(np.arange(posts), capacity), interns, replace=False)
    may = np.zeros((interns, len(TYPE_SHARES)), np.bool_)
    may[np.arange(interns), type_of[kept]] = True
    free = np.flatnonzero(random.random(interns) > HELD)
    may[free[:, None], random.integers(0, len(TYPE_SHARES), (len(free), 2))] = True
    eligible = may[:, type_of] & (random.random((interns, posts)) < 0.9)  # Done before, no accreditation, leave.
    eligible[np.arange(interns), kept] = True
    home, place = random.random((interns, 2)), random.random((posts, 2)) ** 0.7
    far = np.linalg.norm(home[:, None] - place, axis=2)
    liking = random.random(posts) + FAME[type_of] - far + 0.2 * random.random((interns, posts))
    if near:
        liked = np.where(eligible, liking, -np.inf)
        eligible &= liked >= np.sort(liked, axis=1)[:, [-min(near, posts)]]
        eligible[np.arange(interns), kept] = True
    return Round(eligible, capacity, liking, type_of)


@dataclass
class Times:
    """Seconds of each step."""

    menu: list[float] = field(default_factory=list)
    choice: list[float] = field(default_factory=list)
    scratch: list[float] = field(default_factory=list)
    matching: list[float] = field(default_factory=list)
    beside: list[float] = field(default_factory=list)


def called(
    round_: Round, ahead: LookAhead, times: Times, moments: set[int], is_veto: bool
) -> Iterator[tuple[bool, bool]]:
    """Call everyone; yield whether the best wish was refused and whether the intern went without a post."""
    for intern in range(len(round_.eligible)):
        start = perf_counter()
        menu = ahead.menu(intern)
        times.menu.append(perf_counter() - start)
        if intern in moments and menu.open.any():
            one_from_scratch(round_, ahead, intern, times)
        may = menu.safe & menu.keeps_floors if is_veto else menu.open
        if not may.any():
            ahead.leave(intern)
            yield False, True
            continue
        best, post = (int(np.where(mask, round_.liking[intern], -np.inf).argmax()) for mask in (menu.open, may))
        start = perf_counter()
        ahead.take(intern, post)
        times.choice.append(perf_counter() - start)
        yield best != post, False


def one_from_scratch(round_: Round, ahead: LookAhead, intern: int, times: Times) -> None:
    """Whether one open post is safe, by recomputing; the same question to the look-ahead."""
    menu = ahead.menu(intern)
    post = int(np.where(menu.open, round_.liking[intern], -np.inf).argmax())
    before = len(ahead.waiting) - len(ahead.stranded)
    start = perf_counter()
    waiting = np.setdiff1d(ahead.waiting, [intern])
    seats = ahead.free_seats - (np.arange(len(round_.capacity)) == post)
    pairs = csr_array(np.repeat(round_.eligible[waiting], seats, axis=1))
    half = perf_counter()
    placed = int((maximum_bipartite_matching(pairs, perm_type="column") >= 0).sum()) if pairs.nnz else 0
    end = perf_counter()
    times.scratch.append(end - start)
    times.matching.append(end - half)
    fresh = ahead.copy()
    fresh.leave(intern)
    fresh.come_back(intern)  # What the witness had worked out for the last menu is forgotten.
    start = perf_counter()
    answer = bool(fresh.menu(intern).safe[post])
    times.beside.append(perf_counter() - start)
    if answer != (placed >= before - 1):
        raise AssertionError(f"intern {intern}, post {post}: {answer} but {placed} of {before} placed")


def shown(seconds: list[float]) -> str:
    """p50, p95 and the longest, in milliseconds."""
    return " / ".join(f"{np.quantile(seconds, share) * 1000:.3f}" for share in (0.5, 0.95, 1.0)) + " ms"


def measure(name: str, moments: int, near: int | None) -> None:
    """Print the figures of one size."""
    round_ = made_up(name, near)
    interns, posts = round_.eligible.shape
    seats, pairs = int(round_.capacity.sum()), int(round_.eligible.sum())
    start = perf_counter()
    first = LookAhead(round_.eligible, round_.capacity)
    build_s = perf_counter() - start
    print(f"{name}: {interns} interns, {posts} posts, {seats} seats, {pairs} pairs")
    print(f"  first plan                        {build_s * 1000:.1f} ms, stranded {len(first.stranded)}")
    asked = set(np.linspace(0, interns - 2, moments).astype(int).tolist())
    for words, is_veto in (("everyone takes the best open ", False), ("everyone takes the best safe ", True)):
        times = Times()
        refused, without = np.array([*called(round_, first.copy(), times, asked, is_veto)]).sum(axis=0)
        print(f"  {words}     without a post {without}, best wish refused {refused}")
        print(f"    whole menu, p50 / p95 / max     {shown(times.menu)}")
        print(f"    choice, p50 / p95 / max         {shown(times.choice)}")
        ours, scratch, matching = (float(np.median(s)) for s in (times.beside, times.scratch, times.matching))
        print(
            f"    scipy, one candidate            ×{scratch / ours:.0f} ({scratch * 1000:.1f} ms); "
            f"its matching alone ×{matching / ours:.0f} ({matching * 1000:.2f} ms); menu 1 ({ours * 1000:.3f} ms)"
        )
    floors(round_)
    start = perf_counter()
    slacks = slack_by_group(round_.eligible, round_.capacity, round_.types())
    half = perf_counter()
    value = value_of_one_more_seat(round_.eligible, round_.capacity)
    print(f"  slack of {len(slacks)} types                  {(half - start) * 1000:.0f} ms", end="; ")
    print("seats to spare " + ", ".join(f"{slack.spare} (bare {slack.slack})" for slack in slacks))
    print(f"  value of one more seat            {(perf_counter() - half) * 1000:.0f} ms, helps at {value.sum()} posts")


def floors(round_: Round) -> None:
    """The same round with nine in ten seats of the two rarest types to be filled."""
    groups = [
        PostGroup(label, tuple(posts.tolist()), int(0.9 * round_.capacity[posts].sum()))
        for label, posts in [*round_.types().items()][-2:]
    ]
    times, start = Times(), perf_counter()
    ahead = LookAhead(round_.eligible, round_.capacity, groups=groups)
    build_s, missing = perf_counter() - start, ahead.missing_to_floors
    for _ in called(round_, ahead, times, set(), is_veto=True):
        pass
    print(f"  with floors                       first plan {build_s * 1000:.0f} ms, menu {shown(times.menu)}", end="; ")
    print(f"choice {shown(times.choice)}; lacking {missing} at first, {ahead.missing_to_floors} in the end")


def main() -> None:
    """Measure the sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", nargs="+", choices=[*SIZES], default=[*SIZES])
    parser.add_argument("--moments", type=int, default=40)
    parser.add_argument("--near", type=int, help="each intern may take only this many posts, the most liked")
    arguments = parser.parse_args()
    for name in arguments.size:
        measure(name, arguments.moments, arguments.near)


if __name__ == "__main__":
    main()
