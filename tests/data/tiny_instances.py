"""Random placement problems small enough for every answer to be tried, and the rules of choice said in plain words."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from pacte_desktop.placement.instance import NOBODY, Instance, bare_instance


def random_instance(seed: int, interns: int, posts: int, *, ties: bool, locks: bool) -> Instance:
    """Some pairs eligible, some of them wished, some ranked by the posts; seats about as many as interns."""
    rng = np.random.default_rng(seed)
    eligible = rng.random((interns, posts)) < rng.choice([0.5, 0.8, 1.0])
    bare = bare_instance(eligible, rng.integers(0, 1 + max(1, round(2 * interns / posts)), posts))
    wishes = np.array([_places(rng, posts, ties) for _ in range(interns)])
    hosts = np.array([_places(rng, interns, ties) for _ in range(posts)]).T
    travel = rng.integers(1, 6, (interns, posts)).astype(np.float32)
    travel[rng.random(travel.shape) < 0.1] = np.nan
    current = rng.integers(-1, posts, interns)
    return replace(
        bare,
        intern_ids=rng.permutation(interns) + 100,
        post_ids=rng.permutation(posts) + 500,
        wish_rank=np.where(rng.random(wishes.shape) < 0.8, wishes, 0).astype(np.int16),
        host_rank=np.where(rng.random(hosts.shape) < 0.9, hosts, 0).astype(np.int16),
        travel_min=travel,
        current=current.astype(np.int64),
        locked=(rng.random(interns) < 0.2) & locks,
    )


def instances(interns: int, posts: int, *, ties: bool = True, locks: bool = True) -> st.SearchStrategy[Instance]:
    """Random problems of at most so many interns and posts."""
    return st.builds(
        lambda seed, n, m: random_instance(seed, n, m, ties=ties, locks=locks),
        st.integers(0, 2**32 - 1),
        st.integers(1, interns),
        st.integers(1, posts),
    )


def liking(instance: Instance, intern: int, post: int) -> tuple[float, float, int]:
    """How much an intern likes a post, smaller is better: wish, minutes, number."""
    rank = int(instance.wish_rank[intern, post])
    minutes = float(instance.travel_min[intern, post])
    return (rank or np.inf, np.inf if np.isnan(minutes) else minutes, int(instance.post_ids[post]))


def plain_serial(instance: Instance, order: Sequence[int], complete: bool = True) -> list[int]:
    """The serial choice once more, with lists and loops."""
    post_of = [int(post) if lock else NOBODY for post, lock in zip(instance.current, instance.locked, strict=True)]
    for intern in order:
        if instance.locked[intern]:
            continue
        open_posts = [
            post
            for post in range(len(instance.post_ids))
            if instance.eligible[intern, post]
            and post_of.count(post) < instance.capacity[post]
            and (complete or instance.wish_rank[intern, post] > 0)
        ]
        post_of[intern] = min(open_posts, key=lambda post: liking(instance, intern, post), default=NOBODY)
    return post_of


def with_wishes(instance: Instance, intern: int, wishes: Sequence[int]) -> Instance:
    """The same problem after one intern wrote other wishes: posts, best first."""
    ranks: NDArray[np.int16] = instance.wish_rank.copy()
    ranks[intern] = 0
    ranks[intern, list(wishes)] = np.arange(1, len(wishes) + 1)
    return replace(instance, wish_rank=ranks)


def _places(rng: np.random.Generator, count: int, ties: bool) -> NDArray[np.int64]:
    return rng.integers(1, 4, count) if ties else rng.permutation(count) + 1
