"""Assignments that no computation may change, and the seats that they leave to the others."""

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.instance import NOBODY, Instance


def locked_posts(instance: Instance) -> NDArray[np.int64]:
    """Post (n) that each locked intern keeps, :data:`NOBODY` for the others (and for a lock on no post)."""
    return np.where(instance.locked, instance.current, NOBODY).astype(np.int64)


def seats_left(instance: Instance) -> NDArray[np.int64]:
    """Seats (m) that are left beside the locked interns; below 0 where locks go beyond the capacity."""
    held = locked_posts(instance)
    return instance.capacity - np.bincount(held[held != NOBODY], minlength=len(instance.post_ids))
