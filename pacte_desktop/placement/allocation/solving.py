"""The best plan by levels, in this process: a cheapest flow for each level on the face that the level before left.

For each level k: find a flow of least cost c_k among those that are best for the levels before; compute potentials;
let the certificate be checked; fix every arc whose reduced cost is not zero. No large weights, any number of levels.
"""

import time
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.allocation.certificate import optimal_face, proves
from pacte_desktop.placement.allocation.flow import Face, Flow, any_flow, cheapest_flow, exits_of, whole_face
from pacte_desktop.placement.allocation.levels import levels_of, unit_of
from pacte_desktop.placement.allocation.network import DRAW, Costs, Network, build_network
from pacte_desktop.placement.allocation.request import OnBetter, Request, Tell
from pacte_desktop.placement.allocation.residual import potentials, residual
from pacte_desktop.placement.instance import NOBODY, Level, Solution


class NotProvedError(Exception):
    """A certificate did not hold: a mistake of ours or of the library."""


@dataclass
class Descent:
    """The way down through the levels: the flow so far, and the face of all flows that are as good."""

    request: Request
    network: Network
    face: Face
    flow: Flow
    started: float = field(default_factory=time.monotonic)

    def lower(self, costs: Costs) -> None:
        """Go down one level: the flow and the face become the best for it."""
        if self.face.is_level(self.network, costs):
            return
        self.flow = cheapest_flow(self.network, self.face, costs)
        edges = residual(self.network, self.face, self.flow)
        potential = potentials(edges, edges.costs(costs))
        if not proves(self.network, self.face, self.flow, costs, potential):
            raise NotProvedError
        self.face = optimal_face(self.network, self.face, self.flow, costs, potential)

    def keep_better(self, other: Flow) -> Flow:
        """Go on from the other flow when it is as good at the levels so far and better at the ones to come."""
        mine, theirs = ([level.value for level in self.levels(self.plan(flow))] for flow in (self.flow, other))
        if theirs < mine:
            self.flow = other
        return self.flow

    def plan(self, flow: Flow) -> NDArray[np.int64]:
        """The posts of a flow."""
        post = self.network.post[flow.arc]
        return np.where(post == self.network.nobody, NOBODY, post)

    def levels(self, post_of: NDArray[np.int64]) -> tuple[Level, ...]:
        """The levels of a plan, in the order of the request."""
        return levels_of(
            self.request.instance,
            post_of,
            least_change=self.request.least_change,
            couple_limit_min=self.request.couple_limit_min,
            known=self.network.known,
        )

    def solution(self, first_unproved: str = "", bound_gap: float = 0.0) -> Solution:
        """The plan of the flow."""
        post_of = self.plan(self.flow)
        return Solution(
            post_of=post_of,
            levels=self.levels(post_of),
            proved=not first_unproved,
            bound_gap=bound_gap,
            first_unproved=first_unproved,
            seconds=time.monotonic() - self.started,
            seed=self.request.seed,
        )

    def bound(self, code: str) -> int:
        """Whole units of cost below which no plan of the face is: everybody at their best, seats forgotten."""
        costs = self.network.costs(code, self.request.seed)
        kept = np.flatnonzero(self.face.kept)
        best = np.full(self.request.instance.size[0], np.iinfo(np.int64).max)
        np.minimum.at(best, self.network.intern[kept], costs.pairs[kept])
        exits = np.where(costs.exits < 0, self.face.upper, self.face.lower)
        floors = sum(group.least for group in self.request.instance.groups) if code == "floors" else 0
        return floors + int(best.sum()) + int((costs.exits * exits).sum())

    def gap(self, code: str) -> float:
        """How far the plan may be from the bound of a level, as a share of its value there."""
        value = next(level.value for level in self.levels(self.plan(self.flow)) if level.code == code)
        return gap_of(round(value * unit_of(code, self.network.known)), self.bound(code))


def gap_of(worth: float, bound: float) -> float:
    """What may still be won at a level, as a share of its value; 0 when the bound is met."""
    return max(0.0, min(1.0, (worth - bound) / worth)) if worth > bound else 0.0


def start(request: Request) -> Descent:
    """The way down, before its first level."""
    network = build_network(request.instance)
    return Descent(request, network, whole_face(network), any_flow(network))


def descend(descent: Descent, codes: tuple[str, ...], tell: Tell, on_better: OnBetter | None) -> None:
    """Go down the levels ``codes``; whoever watches gets the plan after each of them, when it is better."""
    every = descent.request.codes
    best = descent.flow
    for code in codes:
        tell(code, every.index(code), len(every))
        descent.lower(descent.network.costs(code))
        following = every[every.index(code) + 1 : every.index(code) + 2]
        if on_better is not None and following:
            best = descent.keep_better(best)
            on_better(descent.solution(following[0], descent.gap(following[0])))


def descend_to_the_draw(descent: Descent) -> None:
    """Part the plans that are equal at every level."""
    descent.lower(descent.network.costs(DRAW, descent.request.seed))
    # The draw may have shifted units between exits of equal cost; a plan has one way to fill them.
    descent.flow = Flow(descent.flow.arc, exits_of(descent.network, descent.network.post[descent.flow.arc]))


def _quiet(_code: str, _done: int, _total: int) -> None:
    return


def solve_here(request: Request, tell: Tell = _quiet, on_better: OnBetter | None = None) -> Solution:
    """The best plan, proved; ``on_better`` gets better and better ones on the way.

    It cannot be interrupted. Without couples it goes to its end; with couples it stops at the time limit and says what
    is not proved.
    """
    descent = start(request)
    if request.instance.couples:
        from pacte_desktop.placement.allocation.couples import solve_couples

        return solve_couples(descent, tell, on_better)
    descend(descent, request.codes, tell, on_better)
    descend_to_the_draw(descent)
    return descent.solution()
