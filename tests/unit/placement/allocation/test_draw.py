"""The draw is the published one, for ever: a plan of last year can be computed again."""

import numpy as np

from pacte_desktop.placement.allocation.draw import draw


def mixed(state: int) -> int:
    """splitmix64 in whole numbers of any size."""
    state = (state + 0x9E3779B97F4A7C15) % 2**64
    state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9 % 2**64
    state = (state ^ (state >> 27)) * 0x94D049BB133111EB % 2**64
    return state ^ (state >> 31)


def test_the_first_numbers_of_splitmix64_are_the_known_ones() -> None:
    """The generator started at 1234567, as its authors print it."""
    gamma = 0x9E3779B97F4A7C15
    first = [mixed((1234567 + step * gamma) % 2**64) for step in range(3)]
    assert first == [6457827717110365317, 3203168211198807973, 9817491932198370423]


def test_the_draw_is_that_of_whole_numbers() -> None:
    interns, posts = np.array([1, 5, 2**40]), np.array([7, -1, 12])
    for seed in (0, 3, 2**63 + 5):
        expected = [
            mixed(mixed(mixed(seed) ^ i) ^ (p % 2**64)) >> 32
            for i, p in zip(interns.tolist(), posts.tolist(), strict=True)
        ]
        assert draw(seed, interns, posts).tolist() == expected


def test_every_pair_draws_its_own_number() -> None:
    found = draw(1, np.arange(100)[:, None], np.arange(50)[None])
    assert found.min() >= 0
    assert found.max() < 2**32
    assert len(np.unique(found)) == 5000
