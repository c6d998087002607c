"""The best plan by levels when couples wish to be near each other: bounds by linear programmes, plans by networks.

Couples are the only thing outside the network. The way:

1. the plan of the network alone, shown at once; when no couple is apart in it, it is the best one.
2. bounds: level by level, the least value of the linear programme (``couple_model``) on the best points of the levels
   before.
3. a plan: couples on the posts that the last programme prefers, everybody else by the network around them.
4. at the first level where the best plan so far misses the bound, whole numbers are asked for, among the columns whose
   reduced cost is at most the difference (no better plan holds another one); its value is kept as a limit, and 2 goes
   on from the next level.

A plan that meets every bound is proved. Otherwise the first level that it misses is named, with the gap that is left.
"""

import time
from dataclasses import dataclass, replace

import numpy as np

from pacte_desktop.placement.allocation.couple_bounds import EXACT, Linear, linear, narrow, whole
from pacte_desktop.placement.allocation.couple_model import CoupleModel, Reals, couple_model
from pacte_desktop.placement.allocation.flow import Face, whole_face
from pacte_desktop.placement.allocation.levels import unit_of
from pacte_desktop.placement.allocation.request import OnBetter, Tell
from pacte_desktop.placement.allocation.solving import Descent, descend, descend_to_the_draw, gap_of
from pacte_desktop.placement.instance import Solution

BEFORE = ("unplaced", "stranded_next", "floors")
COUPLES = "couples_apart"


@dataclass(frozen=True)
class Step:
    """A level of the way down: its cost by column, what it comes to, and the limits of the columns before it."""

    code: str
    cost: Reals
    found: Linear
    lower: Reals
    upper: Reals


@dataclass
class Search:
    """The best plan so far and the programme on what is left of the plans."""

    descent: Descent
    model: CoupleModel
    best: Solution
    tell: Tell
    on_better: OnBetter | None
    deadline: float

    def units(self, code: str) -> int:
        """Value of the best plan at a level, in whole units of cost."""
        value = next(level.value for level in self.best.levels if level.code == code)
        return round(value * unit_of(code, self.descent.network.known))

    def cost(self, code: str) -> Reals:
        """Cost of a level by column."""
        if code == COUPLES:
            return self.model.padded(self.model.apart())
        return self.model.padded(self.model.objective(self.descent.network.costs(code)))

    def take(self, columns: Reals, code: str) -> None:
        """Keep the plan that the columns prefer when it is better; ``code`` is the level that is being proved."""
        self.consider(around(self.descent, self.model, columns), code)

    def consider(self, found: Solution, code: str) -> None:
        """Keep a plan when it is better than the best one so far, and tell it."""
        if [level.value for level in found.levels] < [level.value for level in self.best.levels]:
            self.best = found
            if self.on_better is not None:
                self.on_better(self.ended(code, self.loose_gap(code)))

    def loose_gap(self, code: str) -> float:
        """The gap at a level of which nothing but the network is known."""
        return gap_of(self.units(code), 0 if code == COUPLES else self.descent.bound(code))

    def ended(self, code: str, gap: float) -> Solution:
        """The best plan, unproved from a level on, or proved when there is none."""
        seconds = time.monotonic() - self.descent.started
        return replace(self.best, proved=not code, first_unproved=code, bound_gap=gap, seconds=seconds)


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
    model = couple_model(network, descent.face, request.couple_limit_min)
    best = descent.solution(COUPLES, 1.0)
    search = Search(descent, model, best, tell, on_better, descent.started + request.time_limit_s)
    search.consider(first, COUPLES)
    codes = tuple(code for code in request.codes if code not in BEFORE)
    while codes:
        steps = _down(search, codes)
        missed = next((step for step in steps if search.units(step.code) - step.found.bound > EXACT), None)
        if missed is None:
            unseen = codes[len(steps) :]
            return search.ended(unseen[0], search.loose_gap(unseen[0])) if unseen else search.ended("", 0.0)
        gap = _settle(search, missed)
        if gap > 0:
            return search.ended(missed.code, gap)
        codes = codes[codes.index(missed.code) + 1 :]
    return search.ended("", 0.0)


def _down(search: Search, codes: tuple[str, ...]) -> list[Step]:
    """Bounds of the levels, each on the best points of the one before, as far as time goes; then a plan from them."""
    steps: list[Step] = []
    every, model = search.descent.request.codes, search.model
    for code in codes:
        search.tell(code, every.index(code), len(every))
        cost = search.cost(code)
        found = linear(model, cost, search.deadline)
        if found is None:
            break
        steps.append(Step(code, cost, found, model.lower, model.upper))
        narrow(model, found.reduced, 0.0)
    if steps:
        search.take(steps[-1].found.columns, steps[0].code)
    return steps


def _settle(search: Search, step: Step) -> float:
    """Find the whole value of a level whose bound the plan misses and keep it as a limit; the gap that is left."""
    model, code = search.model, step.code
    model.lower, model.upper = step.lower, step.upper
    bound = step.found.whole_bound
    if search.units(code) > bound:
        columns, bound = whole(model, step.cost, step.found, search.units(code), search.deadline)
        if columns is not None:
            search.take(columns, code)
    if search.units(code) > bound:
        return gap_of(search.units(code), bound)
    room = search.units(code) - step.found.bound
    narrow(model, step.found.reduced, max(room, 0.0))
    if room > EXACT:
        model.limit(step.cost, search.units(code))
    return 0.0


def around(descent: Descent, model: CoupleModel, columns: Reals) -> Solution:
    """The best plan in which each couple has the posts that the columns prefer, or none where there is no seat."""
    network, request = descent.network, descent.request
    kept = np.ones(len(network.intern), np.bool_)
    weight = columns[model.first_joint : model.first_joint + len(model.couple)]
    taken = np.zeros(len(network.intern))
    taken[model.arcs] = columns[: len(model.arcs)]
    for number, pair in enumerate(request.instance.couples):
        own = np.flatnonzero((model.couple == number) & (model.first >= 0) & (model.second >= 0))
        if weight[own].sum() > 0.5:
            joint = own[weight[own].argmax()]
            chosen = [model.first[joint], model.second[joint]]
        else:
            of_each = [np.flatnonzero(network.intern == intern) for intern in pair]
            chosen = [arcs[taken[arcs].argmax()] for arcs in of_each]
        kept[np.isin(network.intern, pair) & (network.post != network.nobody)] = False
        kept[chosen] = True
    every = whole_face(network)
    fixed = replace(descent, face=Face(kept, every.lower, every.upper))
    descend(fixed, tuple(code for code in request.codes if code != COUPLES), _quiet, None)
    descend_to_the_draw(fixed)
    return fixed.solution()


def _quiet(_code: str, _done: int, _total: int) -> None:
    return
