"""What a level of the programme with couples comes to at least: linear bounds by weak duality, whole ones by branching.

HiGHS (within scipy) solves both. Its dual values y are used, not trusted: with the reduced costs r = c − yA, every
point within the limits l ≤ v ≤ u costs at least y·b + sum of r·l where r > 0 and of r·u where r < 0.
"""

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.allocation.couple_model import CoupleModel, Reals

EXACT = 1e-3
"""What numbers of the programmes may be off by, in whole units of cost."""

COLUMNS_AT_ONCE = 20_000
"""How many columns come into a programme before it is solved again."""


@dataclass(frozen=True)
class Linear:
    """Best columns of a level as fractions, the bound that they prove, and the reduced cost of each column."""

    columns: Reals
    bound: float
    reduced: Reals

    @property
    def whole_bound(self) -> int:
        """The bound for plans, whose costs are whole."""
        return int(np.ceil(self.bound - EXACT))


def linear(model: CoupleModel, cost: Reals, active: NDArray[np.bool_], deadline: float) -> Linear | None:
    """The linear programme, from the columns ``active`` (a plan among them), with every column that is worth it.

    Columns left out stay on their lower limit. Those with a negative reduced cost come in until there is none: then the
    bound holds for all. ``active`` grows. None when the time is over.
    """
    movable = model.upper > model.lower
    while True:
        found = _restricted(model, cost, active & movable, deadline)
        if found is None:
            return None
        outside = np.flatnonzero(movable & ~active & (found.reduced < -EXACT / 10))
        if len(outside) == 0:
            return found
        worth = np.argsort(found.reduced[outside], kind="stable")
        active[outside[worth[:COLUMNS_AT_ONCE]]] = True


def _restricted(model: CoupleModel, cost: Reals, free: NDArray[np.bool_], deadline: float) -> Linear | None:
    from scipy.optimize import linprog

    left_s = deadline - time.monotonic()
    if left_s <= 0:
        return None
    own = np.flatnonzero(free)
    columns = np.where(free, 0.0, model.lower)
    done = linprog(
        cost[own],
        A_eq=model.matrix[:, own],
        b_eq=model.right - model.matrix @ columns,
        bounds=np.column_stack([model.lower[own], model.upper[own]]),
        method="highs-ds",
        options={"time_limit": left_s},
    )
    if done.status != 0:
        return None
    columns[own] = done.x
    dual = done.eqlin.marginals
    reduced = cost - model.matrix.T @ dual
    bound = dual @ model.right + (reduced * np.where(reduced > 0, model.lower, model.upper)).sum()
    return Linear(columns, float(bound), reduced)


def narrow(model: CoupleModel, reduced: Reals, room: float) -> None:
    """Fix each column that no plan at most ``room`` above the bound moves off its limit."""
    low, high = reduced > room + EXACT, reduced < -room - EXACT
    model.lower, model.upper = np.where(high, model.upper, model.lower), np.where(low, model.lower, model.upper)


def whole(model: CoupleModel, cost: Reals, found: Linear, best: int, deadline: float) -> tuple[Reals | None, int]:
    """Whole columns cheaper than ``best``, or None, and the bound that is proved for every plan (``best`` at most)."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    left_s = deadline - time.monotonic()
    if left_s <= 0:
        return None, found.whole_bound
    room = best - found.bound
    low, high = found.reduced > room + EXACT, found.reduced < -room - EXACT
    integral = np.zeros(len(cost))
    integral[model.first_joint : model.first_joint + len(model.couple)] = 1
    if model.limits:  # A limit on a cost is no network row: interns might be split over it.
        integral[: len(model.arcs)] = 1
    done = milp(
        cost,
        integrality=integral,
        bounds=Bounds(np.where(high, model.upper, model.lower), np.where(low, model.lower, model.upper)),
        constraints=LinearConstraint(model.matrix, model.right, model.right),
        options={"time_limit": left_s, "mip_rel_gap": 0.0},
    )
    if done.status == 2:
        return None, best  # None of the columns left makes a plan: the best one is the best.
    proved = found.bound if done.mip_dual_bound is None else max(found.bound, done.mip_dual_bound)
    return done.x, min(best, int(np.ceil(proved - EXACT)))
