"""Small made-up placement instances for properties, and the values of a plan written again from the definitions."""

from typing import Any

import numpy as np
from hypothesis import strategies as st

from pacte_desktop.placement.instance import NOBODY, Instance, PostGroup


def tiny_instance(seed: int, interns: int = 4, posts: int = 3, couples: int = 0) -> Instance:
    """Tight or roomy, with ties, unknown minutes, floors, limits, locked interns and a plan in force."""
    random = np.random.default_rng(seed)
    shape = (interns, posts)
    capacity = random.integers(0, 3, posts)
    eligible = random.random(shape) < random.choice([0.4, 0.7, 0.95])
    wish_rank = np.where(random.random(shape) < random.choice([0, 0.5, 0.9]), random.integers(1, 9, shape), 0)
    travel_min = random.integers(1, 12, shape) * 11.5
    travel_min[random.random(shape) < random.choice([0, 0.2])] = np.nan
    farthest_min = travel_min + random.choice([0.0, 4.0, 15.5], shape)
    current = np.where(random.random(interns) < random.choice([0, 0.6]), random.integers(0, posts, interns), NOBODY)
    members = random.integers(0, 3, posts)
    groups = []
    for number in range(random.integers(0, 3)):
        most = int(random.integers(0, 4))
        chosen = tuple(np.flatnonzero(members == number).tolist())
        groups.append(
            PostGroup(str(number), chosen, int(random.integers(0, 4)), most if random.random() < 0.5 else None)
        )
    apart_min = random.integers(0, 60, (posts, posts))
    return Instance(
        intern_ids=random.permutation(np.arange(10, 10 + interns)).astype(np.int64),
        post_ids=random.permutation(np.arange(50, 50 + posts)).astype(np.int64),
        capacity=capacity.astype(np.int64),
        eligible=eligible,
        wish_rank=wish_rank.astype(np.int16),
        host_rank=np.zeros(shape, np.int16),
        travel_min=travel_min.astype(np.float32),
        farthest_min=farthest_min.astype(np.float32),
        strands=random.random(shape) < random.choice([0, 0.3]),
        hardship=np.where(random.random(interns) < 0.5, 0.0, random.random(interns) * 3),
        current=current.astype(np.int64),
        locked=random.random(interns) < random.choice([0, 0.3]),
        couples=tuple((2 * pair, 2 * pair + 1) for pair in range(couples)),
        apart_min=np.maximum(apart_min, apart_min.T).astype(np.float32) if couples else None,
        groups=tuple(groups),
    )


def tiny_instances(interns: int = 4, posts: int = 3, couples: int = 0) -> st.SearchStrategy[Instance]:
    """Instances of at most so many interns and posts."""
    return st.builds(
        tiny_instance,
        st.integers(0, 2**32),
        st.integers(max(1, 2 * couples), interns),
        st.integers(1, posts),
        st.just(couples),
    )


def choices(instance: Instance, intern: int) -> list[int]:
    """What an intern may get in a plan, no post among it; who is locked keeps what they have."""
    if instance.locked[intern]:
        return [int(instance.current[intern])]
    return [NOBODY, *np.flatnonzero(instance.eligible[intern]).tolist()]


def seats(instance: Instance, post: int) -> int:
    """Seats of a post; who is locked on it is never too many."""
    return max(int(instance.capacity[post]), int((instance.locked & (instance.current == post)).sum()))


def completed_list(instance: Instance, intern: int) -> dict[int, int]:
    """Rank of each post, one after another: wishes, then what is open, nearest first, then the rest."""
    wishes = {post: int(rank) for post, rank in enumerate(instance.wish_rank[intern]) if rank}
    others = [post for post in choices(instance, intern) if post != NOBODY and post not in wishes]

    def nearness(post: int) -> tuple[bool, float, int]:
        minutes = float(instance.travel_min[intern, post])
        return np.isnan(minutes), 0.0 if np.isnan(minutes) else minutes, int(instance.post_ids[post])

    ranks = dict(wishes)
    for post in sorted(others, key=nearness):
        ranks[post] = max(wishes.values(), default=0) + 1 + len(ranks) - len(wishes)
    beyond = max(wishes.values(), default=0) + len(others) + 1
    return {post: ranks.get(post, beyond) for post in range(instance.size[1])}


def known_minutes(instance: Instance, intern: int, post: int, *, farthest: bool) -> float:
    """Minutes to a post, or to no post (-1): the longest known where nothing is known."""
    table = instance.travel_min
    if farthest:
        table = np.where(np.isnan(instance.farthest_min), instance.travel_min, instance.farthest_min)
    longest = max((float(value) for value in table.ravel() if not np.isnan(value)), default=0.0)
    if post == NOBODY or np.isnan(table[intern, post]):
        return longest
    return float(table[intern, post])


def plan_values(instance: Instance, plan: list[int], couple_limit_min: float = 30.0) -> dict[str, Any]:
    """Every level of a plan, straight from the definitions."""
    interns, posts = instance.size
    lists = [completed_list(instance, intern) for intern in range(interns)]
    last = max(posts, max((max(found.values(), default=0) for found in lists), default=0)) + 1
    rank = [last if post == NOBODY else lists[intern][post] for intern, post in enumerate(plan)]
    weight = [round(100 * (1 + float(value))) for value in instance.hardship]
    farthest = [known_minutes(instance, intern, post, farthest=True) for intern, post in enumerate(plan)]
    minutes = [known_minutes(instance, intern, post, farthest=False) for intern, post in enumerate(plan)]
    on = [sum(post in group.posts for post in plan) for group in instance.groups]
    pairs = list(enumerate(plan))
    apart = 0
    for one, other in instance.couples:
        first, second = plan[one], plan[other]
        near = NOBODY not in (first, second) and instance.apart_min[first, second] <= couple_limit_min
        apart += not near
    return {
        "unplaced": plan.count(NOBODY),
        "stranded_next": sum(bool(instance.strands[i, p]) for i, p in pairs if p != NOBODY)
        + sum(max(0, n - group.most) for n, group in zip(on, instance.groups, strict=True) if group.most is not None),
        "floors": sum(max(0, group.least - n) for n, group in zip(on, instance.groups, strict=True)),
        "couples_apart": apart,
        "changes": sum(instance.current[i] not in (NOBODY, p) for i, p in pairs),
        "outside_wishes": sum(p == NOBODY or (instance.wish_rank[i, p] == 0 and lists[i][p] > 15) for i, p in pairs),
        "beyond_wish_5": sum(found > 5 for found in rank),
        "wish_squares": sum(w * r * r for w, r in zip(weight, rank, strict=True)) / 100,
        **{
            f"travel_beyond_{limit}": sum(w for w, far in zip(weight, farthest, strict=True) if far > limit) / 100
            for limit in (90, 60, 45)
        },
        "travel_mean": sum(w * round(10 * one) for w, one in zip(weight, minutes, strict=True)) / (10 * sum(weight)),
    }
