"""A table of yes and no packed 64 to the word: unions of many rows in microseconds."""

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]
Mask = NDArray[np.bool_]


def packed(table: Mask) -> Words:
    """Words (…, ceil(k / 64)) of a table (…, k); the bits after the last column are 0."""
    width = -(-table.shape[-1] // 64) * 8
    octets = np.packbits(table, axis=-1, bitorder="little")
    room = np.zeros((*table.shape[:-1], width), np.uint8)
    room[..., : octets.shape[-1]] = octets
    return room.view(np.uint64)


def unpacked(words: Words, count: int) -> Mask:
    """The first ``count`` columns of one packed row, as bool."""
    return np.unpackbits(words.view(np.uint8), count=count, bitorder="little").view(np.bool_)
