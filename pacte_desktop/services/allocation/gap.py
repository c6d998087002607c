"""Bounds that hold for every plan of an instance, for methods that prove nothing by themselves."""

from collections.abc import Sequence

import numpy as np

from pacte_desktop.placement.allocation.levels import unit_of
from pacte_desktop.placement.allocation.measures import open_pairs, seats
from pacte_desktop.placement.allocation.network import build_network
from pacte_desktop.placement.instance import Instance, Level
from pacte_desktop.placement.look_ahead import LookAhead
from pacte_desktop.services.allocation.prepared import Prepared


def bound_of(prepared: Prepared, levels: Sequence[Level]) -> tuple[str, float]:
    """The first level that a plan may yet better, and by what share of its value at most; ("", 0.0) when none may.

    The bound of « unplaced » is exact. Those of the other levels give everybody their best post and forget the seats,
    so that a plan that meets all of them is the best one.
    """
    instance = prepared.instance
    network = build_network(instance)
    for level in levels:
        worth = round(level.value * unit_of(level.code, network.known))
        if level.code == "unplaced":
            least = least_unplaced(instance)
        elif level.code == "couples_apart":
            least = 0
        else:
            costs = network.costs(level.code, prepared.settings.seed)
            best = np.full(instance.size[0], np.iinfo(np.int64).max)
            np.minimum.at(best, network.intern, costs.pairs)
            exits = np.where(costs.exits < 0, network.exit_upper, 0)
            floors = sum(group.least for group in instance.groups) if level.code == "floors" else 0
            least = floors + int(best.sum()) + int((costs.exits * exits).sum())
        if worth > least:
            return level.code, max(0.0, min(1.0, (worth - least) / worth))
    return "", 0.0


def least_unplaced(instance: Instance) -> int:
    """Interns that every plan leaves without a post."""
    if not instance.size[0]:
        return 0
    return len(LookAhead(open_pairs(instance), seats(instance)).stranded)
