"""Stable matching of two-sided rankings: no intern and no post would both gain by leaving the plan for each other.

Rural hospitals theorem: without ties, in every stable plan the same posts keep the same number of seats empty, and the
same interns stay without a post. Stability cannot fill a post that nobody ranks: only what is opened can.

Couples are a soft wish. With them a stable plan may not exist, and looking for one is NP-hard. Their lists are bent
towards each other (see ``couples``) and the whole plan is settled again, for a limited number of rounds. The plan with
the fewest blocking pairs and couples apart, counted together, is kept; what is left of both is told.
"""

from dataclasses import dataclass, replace
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.blocking import blocking_pairs, couple_is_near
from pacte_desktop.placement.couples import CoupleAims
from pacte_desktop.placement.deferred_acceptance import Lists, proposal_lists, settle, settle_largest
from pacte_desktop.placement.instance import Instance, Solution


@dataclass(frozen=True)
class StableResult:
    """A plan, the pairs (intern, post) that still block it, and the rounds that were tried for couples.

    ``couples_apart``: couples (pairs of intern indices) whose posts are not near each other, or who lack one.
    """

    solution: Solution
    blocking_pairs: tuple[tuple[int, int], ...]
    rounds: int
    couples_apart: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class _Terms:
    complete_hosts: bool
    largest: bool
    near_min: float | None
    watch: Watch


def stable_matching(
    instance: Instance,
    *,
    complete_hosts: bool = False,
    largest: bool = False,
    near_min: float | None = None,
    rounds: int = 0,
    watch: Watch | None = None,
) -> StableResult:
    """Stable plan, the best one for the interns where nothing is tied.

    ``complete_hosts``: a post accepts those whom it did not rank, last, in call order. ``largest``: with ties, place
    at least two thirds of the most that a stable plan can place, instead of parting ties by fixed orders.
    ``near_min``: minutes up to which the posts of a couple are near each other (None: couples are not looked at);
    ``rounds``: how often the plan may be settled again for the couples.
    """
    terms = _Terms(complete_hosts, largest, near_min, watch or Watch())
    start = perf_counter()
    terms.watch.step(translate("StableMatching", "Appariement stable"))
    lists = proposal_lists(instance, complete_hosts=complete_hosts)
    best = latest = _settled(instance, lists, terms, 0)
    aims = None if near_min is None else CoupleAims(instance, lists, near_min)
    for turn in range(1, rounds + 1):
        terms.watch.step(translate("StableMatching", "Vœux des couples"), turn, rounds)
        bent = None if aims is None else aims.bent_lists(latest.solution.post_of)
        if bent is None:
            break
        latest = _settled(instance, bent, terms, turn)
        best = min(best, latest, key=_trouble)
    solution = replace(best.solution, seconds=perf_counter() - start)
    return replace(best, solution=solution, rounds=latest.rounds)


def _trouble(result: StableResult) -> tuple[int, int]:
    blocking = len(result.blocking_pairs)
    return blocking + len(result.couples_apart), blocking


def _settled(instance: Instance, lists: Lists, terms: _Terms, turn: int) -> StableResult:
    post_of = (settle_largest if terms.largest else settle)(instance, lists, terms.watch)
    blocking = blocking_pairs(instance, post_of, complete_hosts=terms.complete_hosts, near_min=terms.near_min)
    apart = () if terms.near_min is None else _apart(instance, post_of, terms.near_min)
    return StableResult(Solution(post_of=post_of), blocking, turn, apart)


def _apart(instance: Instance, post_of: NDArray[np.int64], near_min: float) -> tuple[tuple[int, int], ...]:
    return tuple(couple for couple in instance.couples if not couple_is_near(instance, post_of, couple, near_min))
