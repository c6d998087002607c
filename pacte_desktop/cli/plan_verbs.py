"""The verbs on a plan: write the demonstration, assign, write lists and the web map."""

from argparse import Namespace
from collections.abc import Callable

from pacte_desktop.cli.output import Progress, open_file, say, say_json
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate


def demo(arguments: Namespace) -> int:
    """Write the demonstration, or a trial plan from an extract."""
    if arguments.extract is not None:
        from pacte_desktop.services.trial import create_trial

        create_trial(arguments.file, arguments.extract, Watch(Progress()))
        say(translate("CommandLine", "Plan d’essai écrit : {path}").format(path=arguments.file))
        return 0
    from pacte_desktop.services.plans import create_demo

    create_demo(arguments.file)
    say(translate("CommandLine", "Plan de démonstration écrit : {path}").format(path=arguments.file))
    return 0


def new(arguments: Namespace) -> int:
    """Write an empty plan."""
    from pacte_desktop.domain.semester import Semester, usual_days
    from pacte_desktop.services.new_plan import create_empty, departements, region_code

    region = region_code(arguments.region)
    season, year = arguments.semester
    start, end = usual_days(season, year)
    chosen = arguments.departements or [item.code for item in departements() if item.region == region]
    create_empty(
        arguments.file,
        name=arguments.name,
        dumg=arguments.dumg,
        region=region,
        departements=chosen,
        semester=Semester(1, season, arguments.start or start, arguments.end or end),
    )
    say(translate("CommandLine", "Plan vide écrit : {path}").format(path=arguments.file))
    return 0


def assign(arguments: Namespace) -> int:
    """Put an intern on a post; 1 when the rules refuse."""
    from pacte_desktop.services.board import post_board
    from pacte_desktop.services.placement import RefusedError, assign, find_intern, find_post

    with open_file(arguments.file) as plan:
        board = post_board(plan)
        intern, post = find_intern(board, arguments.intern), find_post(board, arguments.post)
        try:
            changes = assign(plan, intern.id, post.id, arguments.reason)
        except RefusedError as refused:
            record = [{"rule": str(refusal.rule), "sentence": refusal.sentence} for refusal in refused.refusals]
            if arguments.json:
                say_json({"refused": record})
            else:
                say("\n".join(f"{entry['rule']}  {entry['sentence']}" for entry in record))
            return 1
    if arguments.json:
        ids = {kind: sorted(found) for kind, found in changes.ids.items()}
        say_json({"changes": ids, "label": changes.label})
    else:
        say(changes.label or translate("CommandLine", "Rien à changer : cet interne est déjà sur ce poste."))
    return 0


def webmap(arguments: Namespace) -> int:
    """Write the map for a browser."""
    from pacte_desktop.domain.print_levels import PrintLevel
    from pacte_desktop.services.webmap import write_webmap

    with open_file(arguments.file) as plan:
        write_webmap(plan, arguments.out, PrintLevel(arguments.level))
    say(translate("CommandLine", "Carte écrite : {path}").format(path=arguments.out))
    return 0


VERBS: dict[str, Callable[[Namespace], int]] = {
    "demo": demo,
    "new": new,
    "assign": assign,
    "webmap": webmap,
}
