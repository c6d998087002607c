"""One computation, in a thread if one likes: by rank, stable, or optimal; and the plan in force in the same figures."""

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.name_list import some_names
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.allocation import Request, optimise
from pacte_desktop.placement.gaming import Audit, audit
from pacte_desktop.placement.instance import Instance, Solution
from pacte_desktop.placement.preferences import with_default_order
from pacte_desktop.placement.serial_choice import choose_in_order
from pacte_desktop.placement.stable_matching import StableResult, stable_matching
from pacte_desktop.services.allocation.judging import run_of, site_of
from pacte_desktop.services.allocation.method import Method
from pacte_desktop.services.allocation.prepared import Prepared, prepare_input
from pacte_desktop.services.allocation.run import Run
from pacte_desktop.services.allocation.wanted import AllocationInput

OnBetter = Callable[[Run], None]

TELL_EVERY_S = 0.5
"""A better plan that follows sooner is not told: judging each would hold up the next."""

COUPLE_ROUNDS = 12
"""How often a stable plan is settled again for the couples."""


def allocate(
    wanted: AllocationInput,
    watch: Watch | None = None,
    on_better: OnBetter | None = None,
    prepared: Prepared | None = None,
) -> Run:
    """The plan of ``wanted.settings``; touches no file. ``prepared`` spares reading the rules and minutes again.

    ``on_better`` gets each better plan of the optimum. When stopped, the best plan so far, not proved; raises
    :class:`CancelledError` when there is none yet, and :class:`KnownError` when the time was over before.
    """
    watch = watch or Watch()
    ready = prepared or prepare_input(wanted, watch)
    if not ready.interns:
        raise KnownError(
            translate("Allocate", "Il n’y a personne à placer ce semestre."),
            translate("Allocate", "Choisissez d’autres phases, ou corrigez les situations des internes."),
        )
    method = ready.settings.method
    if method is Method.OPTIMAL:
        return _optimal(ready, watch, on_better)
    if method is Method.STABLE:
        return _stable(ready, watch)
    watch.step(method.label)
    found = choose_in_order(ready.instance, complete=ready.settings.complete_lists)
    return run_of(ready, method, found, method.label)


def gaming_audit(prepared: Prepared, sample: int = 20, watch: Watch | None = None) -> Audit:
    """How many interns of a drawn sample would gain by other wishes under these settings; see ``gaming_line``.

    Under the optimum each trial is a computation of its own: a small sample takes minutes.
    """
    beside = watch or Watch()

    def method(instance: Instance) -> NDArray[np.int64]:
        return _posts(replace(prepared, instance=instance), Watch(cancelled=beside.cancelled))

    return audit(prepared.instance, method, sample, prepared.settings.seed, beside)


def _posts(ready: Prepared, watch: Watch) -> NDArray[np.int64]:
    """Posts by the method of the settings, not judged."""
    if ready.settings.method is Method.OPTIMAL:
        return optimise(_request(ready), watch).post_of
    if ready.settings.method is Method.STABLE:
        return _matched(ready, watch).solution.post_of
    return choose_in_order(ready.instance, complete=ready.settings.complete_lists).post_of


def current_run(wanted: AllocationInput, watch: Watch | None = None, prepared: Prepared | None = None) -> Run:
    """The plan in force, in the same figures, so that others are compared with it."""
    ready = prepared or prepare_input(wanted, watch)
    held = Solution(post_of=ready.instance.current.copy())
    return run_of(ready, None, held, translate("Allocate", "plan en vigueur"))


def _request(ready: Prepared) -> Request:
    settings = ready.settings
    return Request(
        ready.instance,
        least_change=settings.least_change,
        seed=settings.seed,
        time_limit_s=settings.time_limit_s,
        couple_limit_min=settings.couple_limit_min,
    )


def _optimal(ready: Prepared, watch: Watch, on_better: OnBetter | None) -> Run:
    told_at = float("-inf")

    def tell(better: Solution) -> None:
        nonlocal told_at
        if on_better is not None and time.monotonic() - told_at >= TELL_EVERY_S:
            on_better(run_of(ready, Method.OPTIMAL, better, Method.OPTIMAL.label))
            told_at = time.monotonic()

    found = optimise(_request(ready), watch, tell if on_better is not None else None)
    return run_of(ready, Method.OPTIMAL, found, Method.OPTIMAL.label)


def _stable(ready: Prepared, watch: Watch) -> Run:
    found = _matched(ready, watch)
    return run_of(ready, Method.STABLE, found.solution, Method.STABLE.label, _blocking(ready, found))


def _matched(ready: Prepared, watch: Watch) -> StableResult:
    settings = ready.settings
    instance = with_default_order(ready.instance) if settings.complete_lists else ready.instance
    couples = bool(instance.couples)
    return stable_matching(
        instance,
        complete_hosts=settings.complete_hosts,
        largest=settings.largest,
        near_min=settings.couple_limit_min if couples else None,
        rounds=COUPLE_ROUNDS if couples else 0,
        watch=watch,
    )


def _blocking(ready: Prepared, found: StableResult) -> list[str]:
    """What is left to say of a plan that is not quite stable."""
    words = translate("Allocate", "{name} et {site} se préféreraient l’un l’autre.")
    told = [
        words.format(name=ready.interns[intern].full_name, site=site_of(ready.board, ready.posts[post].site_id))
        for intern, post in found.blocking_pairs
    ]
    apart = [
        some_names([ready.interns[one].full_name, ready.interns[other].full_name]) for one, other in found.couples_apart
    ]
    return told + [translate("Allocate", "Couple éloigné\u202f: {names}.").format(names=names) for names in apart]
