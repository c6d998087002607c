"""The verbs of the choice round: simulate one, replay one without an intern, read the kept ones. None writes."""

from argparse import Namespace
from collections.abc import Callable

from pacte_desktop.cli.output import Progress, open_file, say, say_json
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.store.plan_file import PlanFile


def round_(arguments: Namespace) -> int:
    """Hold a whole round in memory."""
    from pacte_desktop.services.board import post_board
    from pacte_desktop.services.simulation import read_wishes, simulate_round

    with open_file(arguments.file) as plan:
        wishes = read_wishes(arguments.simulate, post_board(plan))
        found = simulate_round(plan, wishes, arguments.session, watch=Watch(Progress()))
    if arguments.json:
        say_json(found.as_json())
    else:
        say("\n".join(found.sentences()))
    return 0


def replay(arguments: Namespace) -> int:
    """Who would leave with another post."""
    from pacte_desktop.services.board import post_board
    from pacte_desktop.services.choice_sessions import sessions
    from pacte_desktop.services.placement import find_intern
    from pacte_desktop.services.replay import replay
    from pacte_desktop.services.simulation import session_numbered

    with open_file(arguments.file) as plan:
        session = session_numbered(sessions(plan), arguments.round)
        found = replay(plan, session.id, find_intern(post_board(plan), arguments.without).id)
    if arguments.json:
        say_json(found.as_json())
    else:
        say("\n".join(found.sentences()))
    return 0


def rounds(arguments: Namespace) -> int:
    """The sessions of the plan, whether those that were kept are sound (1 when one is not), or two side by side."""
    from pacte_desktop.services.kept_rounds import compare_numbered, listed_rounds

    with open_file(arguments.file) as plan:
        if arguments.verify:
            return _verify(plan, as_json=arguments.json)
        if arguments.compare:
            found = compare_numbered(plan, *arguments.compare)
            as_json, sentences = found.as_json(), found.sentences()
        else:
            listed = listed_rounds(plan)
            as_json = {"sessions": [item.as_json() for item in listed]}
            sentences = [item.sentence() for item in listed] or [translate("KeptRounds", "Aucune séance de choix.")]
    if arguments.json:
        say_json(as_json)
    else:
        say("\n".join(sentences))
    return 0


def _verify(plan: PlanFile, *, as_json: bool) -> int:
    from pacte_desktop.services.frozen_rounds import verify
    from pacte_desktop.services.kept_rounds import check_as_json, check_sentences

    checks = verify(plan)
    if as_json:
        say_json({"rounds": [check_as_json(check) for check in checks]})
    else:
        lines = [line for check in checks for line in check_sentences(check)]
        say("\n".join(lines or [translate("KeptRounds", "Aucune séance n’est figée ni annulée.")]))
    return 0 if all(check.is_sound for check in checks) else 1


VERBS: dict[str, Callable[[Namespace], int]] = {"round": round_, "replay": replay, "rounds": rounds}
