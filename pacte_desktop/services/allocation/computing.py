"""One computation, in a thread if one likes: by rank, stable, or optimal; and the plan in force in the same figures."""

from collections.abc import Callable

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.allocation import Request, optimise
from pacte_desktop.placement.instance import Solution
from pacte_desktop.placement.preferences import with_default_order
from pacte_desktop.placement.serial_choice import choose_in_order
from pacte_desktop.placement.stable_matching import StableResult, stable_matching
from pacte_desktop.services.allocation.certificates import some_names
from pacte_desktop.services.allocation.judging import run_of, site_of
from pacte_desktop.services.allocation.method import Method
from pacte_desktop.services.allocation.prepared import Prepared, prepare_input
from pacte_desktop.services.allocation.run import Run
from pacte_desktop.services.allocation.wanted import AllocationInput

OnBetter = Callable[[Run], None]

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


def current_run(wanted: AllocationInput, watch: Watch | None = None, prepared: Prepared | None = None) -> Run:
    """The plan in force, in the same figures, so that others are compared with it."""
    ready = prepared or prepare_input(wanted, watch)
    held = Solution(post_of=ready.instance.current.copy())
    return run_of(ready, None, held, translate("Allocate", "plan en vigueur"))


def _optimal(ready: Prepared, watch: Watch, on_better: OnBetter | None) -> Run:
    settings = ready.settings
    request = Request(
        ready.instance,
        least_change=settings.least_change,
        seed=settings.seed,
        time_limit_s=settings.time_limit_s,
        couple_limit_min=settings.couple_limit_min,
    )

    def tell(better: Solution) -> None:
        if on_better is not None:
            on_better(run_of(ready, Method.OPTIMAL, better, Method.OPTIMAL.label))

    found = optimise(request, watch, tell if on_better is not None else None)
    return run_of(ready, Method.OPTIMAL, found, Method.OPTIMAL.label)


def _stable(ready: Prepared, watch: Watch) -> Run:
    settings = ready.settings
    instance = with_default_order(ready.instance) if settings.complete_lists else ready.instance
    couples = bool(instance.couples)
    found = stable_matching(
        instance,
        complete_hosts=settings.complete_hosts,
        largest=settings.largest,
        near_min=settings.couple_limit_min if couples else None,
        rounds=COUPLE_ROUNDS if couples else 0,
        watch=watch,
    )
    return run_of(ready, Method.STABLE, found.solution, Method.STABLE.label, _blocking(ready, found))


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
