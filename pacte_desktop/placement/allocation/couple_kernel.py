"""The columns with which a programme for couples starts: those that the network without couples finds nearly as good.

For everybody their best arcs by reduced cost; for members of couples all their arcs, and the near pairs of posts whose
reduced costs add up to least. What is missing comes in later by its price: the choice changes the time, not the result.
"""

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.allocation.certificate import reduced_costs
from pacte_desktop.placement.allocation.couple_model import CoupleModel
from pacte_desktop.placement.allocation.flow import Face, cheapest_flow
from pacte_desktop.placement.allocation.network import Costs, Numbers
from pacte_desktop.placement.allocation.residual import potentials, residual

ARCS_EACH = 20
PAIRS_EACH = 400


def kernel(model: CoupleModel, face: Face, costs: Costs, plan: Numbers) -> NDArray[np.bool_]:
    """Which columns to start with, for costs without couples; the columns of ``plan`` (pair arcs) are among them."""
    network = model.network
    flow = cheapest_flow(network, face, costs)
    edges = residual(network, face, flow)
    reduced, _exits = reduced_costs(network, flow, costs, potentials(edges, edges.costs(costs)))
    active = np.ones(len(model.lower), np.bool_)
    chosen = _least(network.intern[model.arcs], reduced[model.arcs], ARCS_EACH)
    members = np.isin(network.intern[model.arcs], np.array(network.instance.couples).ravel())
    active[: len(model.arcs)] = chosen | members | np.isin(model.arcs, plan)
    both = (model.first >= 0) & (model.second >= 0)
    price = np.where(both, reduced[model.first] + reduced[model.second], 0)
    near = np.flatnonzero(both)
    joint = ~both
    joint[near] = _least(model.couple[near], price[near], PAIRS_EACH)
    joint |= both & np.isin(model.first, plan) & np.isin(model.second, plan)
    active[model.first_joint : model.first_joint + len(joint)] = joint
    return active


def _least(owner: Numbers, price: Numbers, count: int) -> NDArray[np.bool_]:
    """Which entries are among the ``count`` cheapest of their owner."""
    order = np.lexsort((price, owner))
    starts = np.searchsorted(owner[order], owner[order])
    found = np.zeros(len(owner), np.bool_)
    found[order] = np.arange(len(order)) - starts < count
    return found
