"""The published draw that parts plans of equal levels: a number from 0 to 2³² − 1 for each intern and post.

It depends on the seed and on the two numbers (ids) only, by the mixing function « splitmix64 » (Steele, Lea, Flood,
OOPSLA 2014), so anybody can compute it again; the order in which interns or posts are listed changes nothing. Among
plans that are equal at every level, the one with the least sum is taken.
"""

import numpy as np
from numpy.typing import NDArray

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)


def draw(seed: int, intern_ids: NDArray[np.int64], post_ids: NDArray[np.int64]) -> NDArray[np.int64]:
    """Numbers for pairs; the arrays are broadcast against each other."""
    start = _mixed(np.full((), seed % 2**64, np.uint64))
    of_intern = _mixed(start ^ intern_ids.astype(np.uint64))
    return (_mixed(of_intern ^ post_ids.astype(np.uint64)) >> np.uint64(32)).astype(np.int64)


def _mixed(state: NDArray[np.uint64]) -> NDArray[np.uint64]:
    with np.errstate(over="ignore"):  # Modulo 2⁶⁴ is meant.
        state = state + _GOLDEN
        state = (state ^ (state >> np.uint64(30))) * _FIRST
        state = (state ^ (state >> np.uint64(27))) * _SECOND
    return np.asarray(state ^ (state >> np.uint64(31)), np.uint64)
