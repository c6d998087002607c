"""The verbs without a plan: build a road network, say what it is, times between points, import a matrix."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict

from pacte_desktop.cli.output import Progress, say, say_json
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted, grouped, translate


def network(arguments: Namespace) -> int:
    """Build a road network, or say what one is."""
    from pacte_desktop.services.network import build_network_file, network_facts

    if arguments.part == "build":
        path, facts = build_network_file(arguments.extracts, arguments.out, Watch(Progress()))
        say(translate("CommandLine", "Réseau écrit : {path}").format(path=path))
    else:
        facts = network_facts(arguments.network)
    if arguments.part == "info" and arguments.json:
        say_json(facts.record())
        return 0
    share = grouped(int(1000 * facts.share_in_largest_component) / 10, 1)  # Cut: 99,96 % is not all of it.
    say(
        translate(
            "CommandLine",
            "{extract} du {date} : {nodes} carrefours, {edges} tronçons, {share} % d’un seul tenant ; "
            "vitesses {profile}",
        ).format(
            extract=facts.extract,
            date=facts.extract_date,
            nodes=grouped(facts.nodes),
            edges=grouped(facts.edges),
            share=share,
            profile=facts.speed_profile,
        )
    )
    for item in facts.extracts if len(facts.extracts) > 1 else ():
        say(translate("CommandLine", "- {extract} du {date}").format(extract=item.name, date=item.date))
    return 0


def times(arguments: Namespace) -> int:
    """Minutes between two points, or for each pair of a file."""
    from pacte_desktop.services.network import latest_network, minutes_between, write_pair_minutes

    network = arguments.network or latest_network()
    if arguments.pairs is not None and arguments.out is not None:
        rows, empty = write_pair_minutes(network, arguments.pairs, arguments.out)
        lines = counted(rows, translate("CommandLine", "{n} ligne"), translate("CommandLine", "{n} lignes"))
        without = translate("CommandLine", "sans trajet : {n}").format(n=grouped(empty))
        say(f"{arguments.out} ({lines}, {without})")
        return 0
    if arguments.origin is None or arguments.destination is None:
        raise KnownError(translate("CommandLine", "Donnez --from et --to, ou bien --pairs et --out."))
    minutes = minutes_between(network, (*arguments.origin, *arguments.destination))
    if arguments.json:
        say_json({"minutes": round(minutes, 3)})
    else:
        say(f"{grouped(minutes, 1)} min")
    return 0


def matrix(arguments: Namespace) -> int:
    """Import a matrix of minutes between communes."""
    from pacte_desktop.services.matrix import import_matrix

    done = import_matrix(arguments.table, arguments.out, unit=arguments.unit, watch=Watch(Progress()))
    if arguments.json:
        counts = {"too_long": done.too_long, "padded": done.padded}
        say_json({"path": str(done.path), **asdict(done.facts), **counts})
        return 0
    say(translate("CommandLine", "Matrice écrite : {path}").format(path=done.path))
    sentence = translate(
        "CommandLine",
        "communes : {communes} ; trajets d’au plus {limit} min : {ways} ; plus longs, laissés de côté : {left}",
    )
    say(
        sentence.format(
            communes=grouped(done.facts.communes),
            ways=grouped(done.facts.ways),
            limit=grouped(done.facts.limit_min),
            left=grouped(done.too_long),
        )
    )
    if done.padded:
        words = translate("CommandLine", "codes à quatre chiffres qui ont reçu leur zéro de tête : {n}")
        say(words.format(n=grouped(done.padded)))
    return 0


VERBS: dict[str, Callable[[Namespace], int]] = {
    "network": network,
    "times": times,
    "matrix": matrix,
}
