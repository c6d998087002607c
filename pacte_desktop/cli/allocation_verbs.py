"""The verbs that compute a plan and say why; neither changes the plan in force."""

from argparse import Namespace
from collections.abc import Callable

from pacte_desktop.cli.output import Progress, open_file, say, say_json
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate


def allocate(arguments: Namespace) -> int:
    """Compute a plan; 0 also when somebody stays without a post, which is told."""
    from pacte_desktop.domain.curriculum import Phase
    from pacte_desktop.services.allocation import AllocationSettings, Method, allocation_input, keep
    from pacte_desktop.services.allocation import allocate as compute
    from pacte_desktop.services.allocation.report import run_record, run_sentences

    settings = AllocationSettings(
        method=Method(arguments.method),
        phases=tuple(Phase(code) for code in arguments.phase),
        least_change=arguments.least_change,
        keep_choices=not arguments.all,
        seed=arguments.seed,
        time_limit_s=arguments.time,
        fair=arguments.fair,
        bring_couples=arguments.couples,
    )
    with open_file(arguments.file) as plan:
        run = compute(allocation_input(plan, settings), Watch(Progress()))
        if arguments.keep:
            run = keep(plan, run, arguments.keep)
    if arguments.json:
        say_json(run_record(run))
    else:
        say("\n".join(run_sentences(run)))
    return 0


def why(arguments: Namespace) -> int:
    """Say why an intern may or may not take a post; a question is always answered by 0."""
    from pacte_desktop.services.allocation import allocation_input, prepare_input
    from pacte_desktop.services.placement import find_intern, find_post
    from pacte_desktop.services.why import why_of

    with open_file(arguments.file) as plan:
        wanted = allocation_input(plan, with_travel=False)
    intern, post = find_intern(wanted.board, arguments.intern), find_post(wanted.board, arguments.post)
    found = why_of(prepare_input(wanted), intern.id, post.id)
    if arguments.json:
        say_json(
            {
                "allowed": found.allowed,
                "reasons": [{"rule": reason.rule, "sentence": reason.sentence} for reason in found.reasons],
                "chain": [
                    {"intern": wanted.board.interns[link.intern_id].imotep_number, "name": link.name}
                    | {"before": link.before, "after": link.after, "sentence": link.sentence}
                    for link in found.chain
                ],
                "way_out": list(found.way_out),
            }
        )
        return 0
    say(translate("Why", "Possible.") if found.allowed else translate("Why", "Impossible."))
    for reason in found.reasons:
        say(f"{reason.rule:<8}{reason.sentence}")
    for sentence in found.way_out:
        say(f"→ {sentence}")
    for link in found.chain:
        say(f"  {link.sentence}")
    return 0


VERBS: dict[str, Callable[[Namespace], int]] = {"allocate": allocate, "why": why}
