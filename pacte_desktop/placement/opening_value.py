"""How many more interns could be placed by one more seat on each post."""

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.bit_table import Mask
from pacte_desktop.placement.look_ahead import LookAhead


def value_of_one_more_seat(eligible: Mask, capacity: NDArray[np.integer]) -> NDArray[np.int64]:
    """1 for each post (m) where one more seat would place one more intern, else 0.

    A seat helps when a stranded intern can come to it, holders moving on: the posts that are reached from the stranded
    (the part of Dulmage and Mendelsohn that lacks seats), found by one search. Posts without a seat count as well.
    """
    return seat_value(LookAhead(eligible, capacity))


def seat_value(look_ahead: LookAhead) -> NDArray[np.int64]:
    """The same (m) for the interns who wait and the seats that are free in the midst of a choice."""
    return look_ahead.wanted_posts().astype(np.int64)
