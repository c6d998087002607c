"""Proof that a flow is the cheapest of its face, looked at again arc by arc, apart from how it was found.

With potentials π, an arc u → v of cost c has the reduced cost c + π(u) − π(v). A flow that keeps the limits is the
cheapest if and only if some π leaves no arc below its upper limit with a negative reduced cost and no arc above its
lower limit with a positive one. Every cheapest flow then agrees with the flow wherever the reduced cost is not zero:
:func:`optimal_face` fixes these arcs, and what remains is exactly the set of cheapest flows.
"""

import numpy as np

from pacte_desktop.placement.allocation.flow import Face, Flow
from pacte_desktop.placement.allocation.network import Costs, Network, Numbers


def reduced_costs(network: Network, flow: Flow, costs: Costs, potential: Numbers) -> tuple[Numbers, Numbers]:
    """Of the pair arcs and of the exits. An intern's own potential is that of the post less what it costs them."""
    own = potential[network.post[flow.arc]] - costs.pairs[flow.arc]
    pairs = costs.pairs + own[network.intern] - potential[network.post]
    return pairs, costs.exits + potential[network.exit_tail] - potential[network.exit_head]


def proves(network: Network, face: Face, flow: Flow, costs: Costs, potential: Numbers) -> bool:
    """Whether the flow keeps every limit and no arc contradicts that it is the cheapest."""
    pairs, exits = reduced_costs(network, flow, costs, potential)
    return (
        _keeps_limits(network, face, flow)
        and not (pairs[face.kept] < 0).any()
        and not (exits[flow.exits < face.upper] < 0).any()
        and not (exits[flow.exits > face.lower] > 0).any()
    )


def optimal_face(network: Network, face: Face, flow: Flow, costs: Costs, potential: Numbers) -> Face:
    """The flows of the face that cost as little as this one."""
    pairs, exits = reduced_costs(network, flow, costs, potential)
    return Face(
        kept=face.kept & (pairs == 0),
        lower=np.where(exits < 0, face.upper, face.lower),
        upper=np.where(exits > 0, face.lower, face.upper),
    )


def _keeps_limits(network: Network, face: Face, flow: Flow) -> bool:
    posts = network.post[flow.arc]
    arrives = np.bincount(posts, minlength=network.sink + 1) + np.bincount(
        network.exit_head, flow.exits, network.sink + 1
    ).astype(np.int64)
    leaves = np.bincount(network.exit_tail, flow.exits, network.sink + 1).astype(np.int64)
    leaves[network.sink] = network.instance.size[0]
    return (
        bool(face.kept[flow.arc].all())
        and bool((network.intern[flow.arc] == np.arange(network.instance.size[0])).all())
        and bool((flow.exits >= face.lower).all() and (flow.exits <= face.upper).all())
        and bool((arrives == leaves).all())
    )
