"""A placement instance from one seed: interns and posts round towns, wishes near home, tight seats, floors."""

import numpy as np

from pacte_desktop.placement.instance import NOBODY, Instance, PostGroup

SIZES = {"S": (300, 330), "M": (1000, 1100), "L": (4000, 4300)}
TYPES = 6
WISHES = 15
FALLBACKS = 40


def made_up_placement(interns: int, seats: int, seed: int = 1, couples: int = 0, nearest: int = FALLBACKS) -> Instance:
    """Interns near towns, posts of 1 to 4 seats; each intern needs two or three of six types.

    Who may take what: posts of the types needed; the wishes are 15 of them that weigh distance and a taste of one's
    own. ``nearest`` 0 keeps every such pair; a number keeps the wishes and as many nearest posts, and (so that
    somebody can always be placed) one far post in four.
    """
    random = np.random.default_rng(seed)
    capacity = []
    while sum(capacity) < seats:
        capacity.append(min(int(random.choice([1, 2, 3, 4, 6], p=[0.3, 0.25, 0.2, 0.15, 0.1])), seats - sum(capacity)))
    posts = len(capacity)
    towns = random.normal(0, 35, (12, 2))
    home = towns[random.choice(12, interns, p=_shares(random))] + random.normal(0, 8, (interns, 2))
    place = towns[random.choice(12, posts)] + random.normal(0, 18, (posts, 2))
    minutes = 5 + 1.2 * np.linalg.norm(home[:, None] - place[None], axis=2)
    kind = random.choice(TYPES, posts)
    needed = random.random((interns, TYPES)).argsort(axis=1) < random.choice([2, 3], interns)[:, None]
    allowed = needed[:, kind]
    liking = np.where(allowed, minutes + random.gumbel(0, 15, (interns, posts)), np.inf)
    order = liking.argsort(axis=1).argsort(axis=1)
    wish_rank = np.where((order < WISHES) & allowed, order + 1, 0).astype(np.int16)
    if nearest:
        close = np.where(allowed, minutes, np.inf).argsort(axis=1).argsort(axis=1) < nearest
        allowed &= close | (wish_rank > 0) | (random.random((interns, posts)) < 0.25)
    size = np.bincount(kind, np.array(capacity), TYPES)
    floors = (0.9 * size).astype(int)
    return Instance(
        intern_ids=np.arange(interns, dtype=np.int64) + 1000,
        post_ids=np.arange(posts, dtype=np.int64) + 1,
        capacity=np.array(capacity, np.int64),
        eligible=allowed,
        wish_rank=np.where(allowed, wish_rank, 0).astype(np.int16),
        host_rank=np.zeros((interns, posts), np.int16),
        travel_min=minutes.astype(np.float32),
        farthest_min=(minutes + random.exponential(5, posts)).astype(np.float32),
        strands=allowed & (random.random((interns, posts)) < 0.01),
        hardship=np.where(random.random(interns) < 0.2, random.exponential(1.0, interns), 0.0),
        current=np.full(interns, NOBODY, np.int64),
        locked=np.zeros(interns, np.bool_),
        couples=tuple((2 * pair, 2 * pair + 1) for pair in range(couples)),
        apart_min=(5 + 1.2 * np.linalg.norm(place[:, None] - place[None], axis=2)).astype(np.float32)
        if couples
        else None,
        groups=tuple(
            PostGroup(f"type {number}", tuple(np.flatnonzero(kind == number).tolist()), int(floors[number]))
            for number in range(TYPES)
        ),
    )


def _shares(random: np.random.Generator) -> np.ndarray:
    weights = random.pareto(1.5, 12) + 0.3
    return weights / weights.sum()
