"""The verbs of the choice round: simulate one from wishes, replay one without an intern. Neither writes in the plan."""

from argparse import Namespace
from collections.abc import Callable

from pacte_desktop.cli.output import Progress, open_file, say, say_json
from pacte_desktop.domain.progress import Watch


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


VERBS: dict[str, Callable[[Namespace], int]] = {"round": round_, "replay": replay}
