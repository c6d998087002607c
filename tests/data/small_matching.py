"""Matchings of small instances counted in the plainest way: the witness against which quicker ones are judged."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

Eligible = Sequence[Sequence[bool]]


def stranded_in_order(eligible: Eligible, seats: Sequence[int], order: Iterable[int]) -> list[int]:
    """Interns left without a post when each in turn is seated if those before can move over; others are left."""
    holders: list[list[int]] = [[] for _ in seats]

    def seat(intern: int, seen: set[int]) -> bool:
        for post, count in enumerate(seats):
            if not eligible[intern][post] or not count or post in seen:
                continue
            seen.add(post)
            if len(holders[post]) < count:
                holders[post].append(intern)
                return True
            for other in holders[post]:
                if seat(other, seen):
                    holders[post].remove(other)
                    holders[post].append(intern)
                    return True
        return False

    return [intern for intern in order if not seat(intern, set())]


def plans(eligible: Eligible, seats: Sequence[int], interns: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Every way to put these interns on posts or on none (-1)."""
    choices = [[-1, *(post for post, may in enumerate(eligible[intern]) if may)] for intern in interns]
    for plan in product(*choices):
        if all(plan.count(post) <= count for post, count in enumerate(seats)):
            yield plan
