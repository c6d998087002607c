"""How many wishes an intern owes, at the borders of the rounding."""

from fractions import Fraction

import pytest

from pacte_desktop.domain.wishes import minimum_wishes


@pytest.mark.parametrize(
    ("posts", "owed"),
    [(10, 4), (20, 4), (21, 5), (25, 5), (26, 6), (430, 86), (431, 87), (4, 4), (3, 3), (0, 0)],
)
def test_a_fifth_rounded_up_and_at_least_four(posts: int, owed: int) -> None:
    assert minimum_wishes(posts, Fraction(1, 5), 4) == owed


def test_the_share_is_counted_exactly() -> None:
    """As binary fractions, 0.07 of 300 posts come to more than 21."""
    assert 0.07 * 300 > 21
    assert minimum_wishes(300, Fraction(7, 100), 4) == 21
