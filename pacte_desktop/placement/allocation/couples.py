"""The best plan by levels when couples wish to be near each other: bounds by linear programmes, plans by networks.

Couples are the only thing outside the network. The way:

1. the plan of the network alone, shown at once; when no couple is apart in it, it is the best one.
2. bounds: level by level, the least value of the linear programme (``couple_model``) on the best points of the levels
   before.
3. a plan: couples on the posts that the last programme prefers, everybody else by the network around them.
4. at the first level where the best plan so far misses the bound, whole numbers are asked for, among the columns whose
   reduced cost is at most the difference (no better plan holds another one); its value is kept as a limit, and 2 goes
   on from the next level.

Levels that count people are packed into one programme where the numbers allow it (:class:`Floor`).

Plans that are equal at every level are parted by the draw for everybody but couples, whose posts follow from the order
of the columns: the same request gives the same plan, but another seed need not give another one.

A plan that meets every bound is proved. Otherwise the first level that it misses is named, with the gap that is left.
"""

import time
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.allocation.couple_bounds import EXACT, Linear, linear, narrow, whole
from pacte_desktop.placement.allocation.couple_kernel import kernel
from pacte_desktop.placement.allocation.couple_model import CoupleModel, Reals, couple_model
from pacte_desktop.placement.allocation.flow import Face, cheapest_flow, whole_face
from pacte_desktop.placement.allocation.levels import unit_of
from pacte_desktop.placement.allocation.network import Costs, Network, Numbers
from pacte_desktop.placement.allocation.request import OnBetter, Request, Tell
from pacte_desktop.placement.allocation.solving import Descent, descend, descend_to_the_draw, gap_of
from pacte_desktop.placement.instance import Solution

BEFORE = ("unplaced", "stranded_next", "floors")
COUPLES = "couples_apart"

MOST_PACKED = 10**8
"""Above it, doubles would no longer tell the last count of a floor."""


@dataclass(frozen=True)
class Floor:
    """One or more levels that count, as one cost: a count of a level weighs more than all counts after it together."""

    codes: tuple[str, ...]
    weights: tuple[int, ...]

    def digits(self, packed: int) -> tuple[int, ...]:
        """What a packed bound says of each level, given that the levels before it are at their bound."""
        found = []
        for weight in self.weights:
            found.append(packed // weight)
            packed -= found[-1] * weight
        return tuple(found)


@dataclass(frozen=True)
class Step:
    """A floor of the way down: its cost by column, what it comes to, and the limits of the columns before it."""

    floor: Floor
    cost: Reals
    found: Linear
    lower: Reals
    upper: Reals


@dataclass
class Search:
    """The best plan so far and the programme on what is left of the plans."""

    descent: Descent
    model: CoupleModel
    active: NDArray[np.bool_]
    best: Solution
    tell: Tell
    on_better: OnBetter | None
    deadline: float

    def units(self, code: str) -> int:
        """Value of the best plan at a level, in whole units of cost."""
        value = next(level.value for level in self.best.levels if level.code == code)
        return round(value * unit_of(code, self.descent.network.known))

    def packed(self, floor: Floor) -> int:
        """Value of the best plan on a floor."""
        return sum(weight * self.units(code) for code, weight in zip(floor.codes, floor.weights, strict=True))

    def cost(self, floor: Floor) -> Reals:
        """Cost of a floor by column."""
        own = sum(
            weight * (self.model.apart() if code == COUPLES else self.model.objective(self.descent.network.costs(code)))
            for code, weight in zip(floor.codes, floor.weights, strict=True)
        )
        return self.model.padded(np.asarray(own))

    def take(self, columns: Reals, code: str) -> None:
        """Keep the plan that the columns prefer when it is better; ``code`` is the level that is being proved."""
        self.consider(around(self.descent, self.model, columns), code)

    def consider(self, found: Solution, code: str) -> None:
        """Keep a plan when it is better than the best one so far, and tell it."""
        if [level.value for level in found.levels] < [level.value for level in self.best.levels]:
            self.best = found
            if self.on_better is not None:
                self.on_better(self.ended_before(code))

    def ended_before(self, code: str) -> Solution:
        """The best plan when nothing but the network is known of a level and of those after it."""
        codes = self.descent.request.codes
        for later in codes[codes.index(code) :]:
            gap = gap_of(self.units(later), 0 if later == COUPLES else self.descent.bound(later))
            if gap > 0:
                return self.ended(later, gap)
        return self.ended("", 0.0)

    def ended(self, code: str, gap: float) -> Solution:
        """The best plan, unproved from a level on, or proved when there is none."""
        seconds = time.monotonic() - self.descent.started
        return replace(self.best, proved=not code, first_unproved=code, bound_gap=gap, seconds=seconds)

    def ended_at(self, floor: Floor, bound: int) -> Solution:
        """The best plan, unproved from the first level on at which it misses what the bound says."""
        for code, least in zip(floor.codes, floor.digits(bound), strict=True):
            if self.units(code) > least:
                return self.ended(code, gap_of(self.units(code), least))
        raise AssertionError(floor)


def solve_couples(descent: Descent, tell: Tell, on_better: OnBetter | None) -> Solution:
    """The best plan found until the time limit of the request, proved or with its gap."""
    request, network = descent.request, descent.network
    descend(descent, BEFORE, tell, on_better)
    alone = replace(descent)
    descend(alone, tuple(code for code in request.codes if code not in (*BEFORE, COUPLES)), tell, None)
    descend_to_the_draw(alone)
    first = alone.solution(COUPLES, 1.0)
    if next(level.value for level in first.levels if level.code == COUPLES) == 0:
        return replace(first, proved=True, first_unproved="", bound_gap=0.0)
    floors = floors_of(request)
    model = couple_model(network, descent.face, request.couple_limit_min)
    active = kernel(model, descent.face, _packed_costs(network, floors[0]), alone.flow.arc)
    best = descent.solution(COUPLES, 1.0)
    search = Search(descent, model, active, best, tell, on_better, descent.started + request.time_limit_s)
    search.consider(first, COUPLES)
    while floors:
        steps = _down(search, floors)
        missed = next((step for step in steps if search.packed(step.floor) - step.found.bound > EXACT), None)
        if missed is None:
            unseen = floors[len(steps) :]
            return search.ended_before(unseen[0].codes[0]) if unseen else search.ended("", 0.0)
        bound = _settle(search, missed)
        if search.packed(missed.floor) > bound:
            return search.ended_at(missed.floor, bound)
        floors = floors[floors.index(missed.floor) + 1 :]
    return search.ended("", 0.0)


def floors_of(request: Request) -> list[Floor]:
    """The levels from couples on; neighbours that count are one floor as far as their product stays below a limit."""
    counts = {COUPLES: len(request.instance.couples)}
    counts |= dict.fromkeys(("changes", "outside_wishes", "beyond_wish_5"), request.instance.size[0])
    floors: list[Floor] = []
    room = 0
    for code in request.codes:
        if code in BEFORE:
            continue
        radix = counts.get(code, MOST_PACKED) + 1
        if radix <= room:
            floors[-1] = Floor((*floors[-1].codes, code), (*(weight * radix for weight in floors[-1].weights), 1))
        else:
            floors.append(Floor((code,), (1,)))
            room = MOST_PACKED
        room //= radix
    return floors


def _packed_costs(network: Network, floor: Floor) -> Costs:
    """What the network sees of a floor: everything but couples."""
    seen = [
        (weight, network.costs(code))
        for code, weight in zip(floor.codes, floor.weights, strict=True)
        if code != COUPLES
    ]
    nothing = np.zeros(len(network.intern), np.int64), np.zeros(len(network.exit_tail), np.int64)
    pairs = sum((weight * cost.pairs for weight, cost in seen), nothing[0])
    return Costs(pairs, sum((weight * cost.exits for weight, cost in seen), nothing[1]))


def _down(search: Search, floors: list[Floor]) -> list[Step]:
    """Bounds of the floors, each on the best points of the one before, as far as time goes; then a plan from them."""
    steps: list[Step] = []
    every, model = search.descent.request.codes, search.model
    for floor in floors:
        search.tell(floor.codes[0], every.index(floor.codes[0]), len(every))
        cost = search.cost(floor)
        search.active = np.append(search.active, np.ones(len(cost) - len(search.active), np.bool_))
        found = linear(model, cost, search.active, search.deadline)
        if found is None:
            break
        steps.append(Step(floor, cost, found, model.lower, model.upper))
        narrow(model, found.reduced, 0.0)
    if steps:
        search.take(steps[-1].found.columns, steps[0].floor.codes[0])
    return steps


def _settle(search: Search, step: Step) -> int:
    """Find the whole value of a floor whose bound the plan misses and keep it as a limit; what is proved of it."""
    model, floor = search.model, step.floor
    model.lower, model.upper = step.lower, step.upper
    bound = step.found.whole_bound
    if search.packed(floor) > bound:
        columns, bound = whole(model, step.cost, step.found, search.packed(floor), search.deadline)
        if columns is not None:
            search.take(columns, floor.codes[0])
    room = search.packed(floor) - step.found.bound
    if search.packed(floor) <= bound:
        narrow(model, step.found.reduced, max(room, 0.0))
        search.active[:] = True  # What is left is little, and the plan must be among it.
        if room > EXACT:
            model.limit(step.cost, search.packed(floor))
    return bound


def around(descent: Descent, model: CoupleModel, columns: Reals) -> Solution:
    """The best plan in which each couple has the posts that the columns prefer, or perhaps none when seats lack."""
    network, request = descent.network, descent.request
    chosen = _preferred(model, columns)
    theirs = np.isin(network.intern, network.intern[chosen])
    kept = ~theirs
    kept[chosen] = True
    forced = network.post[kept & (np.bincount(network.intern[kept])[network.intern] == 1)]
    if (np.bincount(forced, minlength=network.nobody + 1) > network.exit_upper[: network.first_segment]).any():
        kept |= theirs & (network.post == network.nobody)
    every = whole_face(network)
    face = Face(kept, every.lower, every.upper)
    fixed = replace(descent, face=face, flow=cheapest_flow(network, face, network.costs("unplaced")))
    descend(fixed, tuple(code for code in request.codes if code != COUPLES), _quiet, None)
    descend_to_the_draw(fixed)
    return fixed.solution()


def _preferred(model: CoupleModel, columns: Reals) -> Numbers:
    """The pair arc of each member of a couple that the columns hold most of; both at once when they are near."""
    network = model.network
    weight = columns[model.first_joint : model.first_joint + len(model.couple)]
    both = (model.first >= 0) & (model.second >= 0)
    taken = np.zeros(len(network.intern))
    taken[model.arcs] = columns[: len(model.arcs)]
    chosen: list[int] = []
    for number, pair in enumerate(network.instance.couples):
        own = np.flatnonzero((model.couple == number) & both)
        if weight[own].sum() > 0.5:
            joint = own[weight[own].argmax()]
            chosen += [int(model.first[joint]), int(model.second[joint])]
        else:
            of_each = [np.flatnonzero(network.intern == intern) for intern in pair]
            chosen += [int(arcs[taken[arcs].argmax()]) for arcs in of_each]
    return np.array(chosen)


def _quiet(_code: str, _done: int, _total: int) -> None:
    return
