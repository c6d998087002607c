"""The best plan by levels: ours against general solvers on one instance, equal values asserted, as ratios in one run.

Ours is flow and faces; against it HiGHS (within scipy) as a mixed-integer programme level by level, CP-SAT level by
level, and the package ``matching``, which solves another problem (a stable matching of the same interns and posts).
With couples: ours with its bounds against CP-SAT. Every opponent gets --limit seconds in all.

Usage: python benchmarks/allocation.py [S] [M] [L] [--limit 60] [--couples 40] [--only-couples]
(S and M with opponents, L ours alone)
"""

import argparse
import sys
import threading
import time
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any

import numpy as np
from _made_up_placement import SIZES, made_up_placement

from pacte_desktop.placement.allocation.levels import unit_of
from pacte_desktop.placement.allocation.network import Network, build_network
from pacte_desktop.placement.allocation.request import Request
from pacte_desktop.placement.allocation.solving import solve_here
from pacte_desktop.placement.instance import Instance, Solution


@dataclass
class Run:
    """Seconds by the clock and of processor, whether every level was proved, and the values (whole units of cost) of
    those that were."""

    name: str
    seconds: float = 0.0
    processor_s: float = 0.0
    proved: bool = False
    values: list[int] = field(default_factory=list)


def whole_values(network: Network, solution: Solution) -> list[int]:
    """Values of the levels as the solvers count them."""
    return [round(level.value * unit_of(level.code, network.known)) for level in solution.levels]


def offset(instance: Instance, code: str) -> int:
    """What a level comes to beyond its cost in the network."""
    return sum(group.least for group in instance.groups) if code == "floors" else 0


def ours(instance: Instance, limit_s: float, runs: int) -> Run:
    """Quickest of some runs: other work shares the machine."""
    network, seconds, processor_s = build_network(instance), [], []
    for _run in range(runs):
        start, used_s = time.perf_counter(), time.process_time()
        solution = solve_here(Request(instance, time_limit_s=limit_s))
        seconds.append(time.perf_counter() - start)
        processor_s.append(time.process_time() - used_s)
    return Run("flow and faces", min(seconds), min(processor_s), solution.proved, whole_values(network, solution))


def highs(instance: Instance, limit_s: float) -> Run:
    """Mixed-integer programmes, one for each level, the values before it as rows."""
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import coo_array, csr_array, vstack

    network, done = build_network(instance), Run("HiGHS, whole numbers, by level")
    start, used_s = time.perf_counter(), time.process_time()
    interns, pairs, exits = instance.size[0], len(network.intern), len(network.exit_tail)
    inner = network.exit_head != network.sink
    column = pairs + np.arange(exits)
    rows = [network.intern, interns + network.post, interns + network.exit_tail, interns + network.exit_head[inner]]
    columns = [np.arange(pairs), np.arange(pairs), column, column[inner]]
    worth = np.concatenate([np.ones(2 * pairs), -np.ones(exits), np.ones(int(inner.sum()))])
    size = interns + network.sink
    matrix: Any = coo_array(
        (worth, (np.concatenate(rows), np.concatenate(columns))), shape=(size, pairs + exits)
    ).tocsr()
    low = high = np.concatenate([np.ones(interns), np.zeros(network.sink)])
    bounds = Bounds(np.zeros(pairs + exits), np.concatenate([np.ones(pairs), network.exit_upper]))
    for code in Request(instance).codes:
        costs = network.costs(code)
        cost = np.concatenate([costs.pairs, costs.exits]).astype(float)
        left_s = limit_s - (time.perf_counter() - start)
        if left_s <= 0:
            break
        found = milp(
            cost,
            integrality=np.ones(len(cost)),
            bounds=bounds,
            constraints=LinearConstraint(matrix, low, high),
            options={"time_limit": left_s, "mip_rel_gap": 0.0},
        )
        if found.status != 0:
            break
        done.values.append(round(found.fun) + offset(instance, code))
        matrix = vstack([matrix, csr_array(cost[None])], format="csr")
        low, high = np.append(low, -np.inf), np.append(high, round(found.fun))
    done.seconds, done.processor_s = time.perf_counter() - start, time.process_time() - used_s
    done.proved = len(done.values) == len(Request(instance).codes)
    return done


def cp_sat(instance: Instance, limit_s: float) -> Run:
    """Constraint programming with two workers, one solve for each level, the values before it as constraints."""
    from ortools.sat.python import cp_model

    network, done, model = build_network(instance), Run("CP-SAT, by level"), cp_model.CpModel()
    start, used_s = time.perf_counter(), time.process_time()
    taken = [model.new_bool_var("") for _arc in network.intern]
    exits = [model.new_int_var(0, int(upper), "") for upper in network.exit_upper]
    by_intern: list[list[Any]] = [[] for _ in range(instance.size[0])]
    enters: list[list[Any]] = [[] for _ in range(network.sink + 1)]
    leaves: list[list[Any]] = [[] for _ in range(network.sink + 1)]
    arc_of = {}
    for arc, (intern, post) in enumerate(zip(network.intern.tolist(), network.post.tolist(), strict=True)):
        by_intern[intern].append(taken[arc])
        enters[post].append(taken[arc])
        arc_of[intern, post] = taken[arc]
    for exit_, (tail, head) in enumerate(zip(network.exit_tail.tolist(), network.exit_head.tolist(), strict=True)):
        leaves[tail].append(exits[exit_])
        enters[head].append(exits[exit_])
    for arcs in by_intern:
        model.add_exactly_one(arcs)
    for node in range(network.sink):
        model.add(sum(enters[node]) == sum(leaves[node]))
    apart = [couple_apart(model, instance, arc_of, pair) for pair in instance.couples]
    for code in Request(instance).codes:
        costs = network.costs(code)
        used = np.flatnonzero(costs.pairs)
        goal = cp_model.LinearExpr.weighted_sum([taken[arc] for arc in used], costs.pairs[used].tolist())
        goal += cp_model.LinearExpr.weighted_sum(exits, costs.exits.tolist())
        if code == "couples_apart":
            goal = sum(apart)
        left_s = limit_s - (time.perf_counter() - start)
        if left_s <= 0:
            break
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 2
        solver.parameters.max_time_in_seconds = left_s
        model.minimize(goal)
        if solver.solve(model) != cp_model.OPTIMAL:
            break
        value = round(solver.objective_value)
        done.values.append(value + offset(instance, code))
        model.add(goal <= value)
    done.seconds, done.processor_s = time.perf_counter() - start, time.process_time() - used_s
    done.proved = len(done.values) == len(Request(instance).codes)
    return done


def couple_apart(model: Any, instance: Instance, arc_of: dict[tuple[int, int], Any], pair: tuple[int, int]) -> Any:
    """A variable that is 1 unless both have posts near each other."""
    apart = model.new_bool_var("")
    for one, other in (pair, pair[::-1]):
        for (intern, post), taken in arc_of.items():
            if intern == one and post == instance.size[1]:
                model.add_implication(taken, apart)
            elif intern == one:
                near = np.flatnonzero(instance.apart_min[post] <= Request(instance).couple_limit_min)
                model.add_bool_or([*(arc_of[other, q] for q in near.tolist() if (other, q) in arc_of), apart, ~taken])
    return apart


def stable_matching(instance: Instance) -> Run:
    """The package ``matching``: wishes on one side, the call order on the other.

    Its copies of players recurse deeper than Python allows, so it gets a thread with a deep stack.
    """
    done = Run("matching (stable, another problem)")
    wished = {i: np.flatnonzero(row)[np.argsort(row[row > 0])].tolist() for i, row in enumerate(instance.wish_rank)}
    ranked = {p: np.flatnonzero(instance.wish_rank[:, p]).tolist() for p in range(instance.size[1])}
    seats = {p: int(c) for p, c in enumerate(instance.capacity) if ranked[p]}

    def play() -> None:
        from matching.games import HospitalResident

        start = time.perf_counter()
        game = HospitalResident.create_from_dictionaries(
            {f"i{i}": [f"p{p}" for p in posts] for i, posts in wished.items() if posts},
            {f"p{p}": [f"i{i}" for i in ranked[p]] for p in seats},
            {f"p{p}": c for p, c in seats.items()},
        )
        game.solve()
        done.seconds, done.proved = time.perf_counter() - start, True

    sys.setrecursionlimit(1_000_000)
    threading.stack_size(512 * 2**20)
    thread = threading.Thread(target=play)
    thread.start()
    thread.join()
    return done


def told(first: Run, other: Run) -> None:
    """One line, and the assertion that what both proved is the same."""
    assert other.values == first.values[: len(other.values)], (first.values, other.values)
    state = "proved" if other.proved else f"{len(other.values)} of {len(first.values)} levels in the time"
    ratios = [other.seconds / first.seconds, other.processor_s / first.processor_s]
    print(f"  {other.name:32} {other.seconds:7.2f} s, {other.processor_s:7.2f} s of processor; {state}; ", end="")
    print(f"{'' if other.proved else 'more than '}{ratios[0]:.1f} times, {ratios[1]:.1f} of processor", flush=True)


def without_couples(size: str, instance: Instance, limit_s: float) -> None:
    """Ours and, but at L, every opponent."""
    print(f"{size}: {instance.size[0]} interns, {instance.capacity.sum()} seats, {instance.eligible.sum()} pairs")
    first = ours(instance, limit_s, 3)
    told(first, first)
    if size != "L":
        told(first, highs(instance, limit_s))
        told(first, cp_sat(instance, limit_s))
        if find_spec("matching") is None:
            print("  the package matching is not installed (extra « bench »)")
        else:
            found = stable_matching(instance)
            print(f"  {found.name:38} {found.seconds:8.2f} s  {found.seconds / first.seconds:.1f} times")


def main() -> None:
    """Print one block for each size."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("sizes", nargs="*", default=["S", "M", "L"])
    arguments.add_argument("--limit", type=float, default=60.0)
    arguments.add_argument("--couples", type=int, default=40)
    arguments.add_argument("--only-couples", action="store_true")
    given = arguments.parse_args()
    solve_here(Request(made_up_placement(20, 22)))  # Imports are not what is measured.
    for size in given.sizes:
        instance = made_up_placement(*SIZES[size])
        if not given.only_couples:
            without_couples(size, instance, given.limit)
        if size != "L" and given.couples:
            number = max(1, given.couples * instance.size[0] // 1000)
            coupled = made_up_placement(*SIZES[size], couples=number)
            print(f"{size} with {number} couples")
            first = ours(coupled, given.limit, 1)
            told(first, first)
            told(first, cp_sat(coupled, given.limit))


if __name__ == "__main__":
    main()
