"""What locks leave to the others."""

from dataclasses import replace

import numpy as np

from pacte_desktop.placement.instance import NOBODY, bare_instance
from pacte_desktop.placement.locks import locked_posts, seats_left


def test_a_lock_takes_a_seat_and_one_on_no_post_takes_none() -> None:
    instance = replace(
        bare_instance(np.ones((5, 3), bool), np.array([2, 1, 1])),
        current=np.array([0, 1, 1, NOBODY, 2]),
        locked=np.array([True, True, True, True, False]),
    )
    assert locked_posts(instance).tolist() == [0, 1, 1, NOBODY, NOBODY]
    assert seats_left(instance).tolist() == [1, -1, 1]
