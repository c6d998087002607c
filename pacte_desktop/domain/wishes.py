"""What interns want and what sites answer, before any choice."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Wish:
    """A post that an intern wants; ``rank`` 1 is wanted most, equal ranks are a tie."""

    intern_id: int
    post_id: int
    rank: int


@dataclass(frozen=True, slots=True)
class HostRank:
    """Place that a post gives to an intern; 1 is best, equal ranks are a tie."""

    post_id: int
    intern_id: int
    rank: int


def minimum_wishes(offered_posts: int, share: Fraction, least: int, *, rounded_up: bool = True) -> int:
    """Length of a ranked list in the third phase: a share of the offered posts, rounded up, and at least ``least``.

    Nobody can rank more posts than are offered.

    >>> [minimum_wishes(posts, Fraction(1, 5), 4) for posts in (3, 10, 20, 21)]
    [3, 4, 4, 5]
    """
    part = offered_posts * share
    return min(offered_posts, max(least, -int(-part // 1) if rounded_up else int(part // 1)))
