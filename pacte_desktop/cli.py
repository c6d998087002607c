"""The verbs without a screen. Each calls one service and prints what it returns. See :mod:`pacte_desktop.arguments`.

Exit status: 0 done, 1 refused by the rules; a :class:`KnownError` goes up to the door, which makes it 2.
"""

import io
import sys
from argparse import Namespace
from pathlib import Path
from typing import Protocol

from pacte_desktop import cli_coverage
from pacte_desktop.arguments import Shot, build_parser, shot_of
from pacte_desktop.cli_output import open_file, say, say_json
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.language import speak, wanted_language


class Screen(Protocol):
    """What needs Qt; the door lends it, so that the verbs themselves never load it."""

    def open_window(self, path: Path | None) -> int:
        """Show the window until it is closed; returns the exit status."""

    def take_shot(self, path: Path, shot: Shot) -> None:
        """Write a picture of the window."""


def main(argv: list[str], screen: Screen) -> int:
    """Run one verb, or open the window when there is none."""
    speak(wanted_language())
    _never_fail_on_letters()
    arguments = build_parser().parse_args(argv)
    if arguments.verb in (None, "open"):
        return screen.open_window(getattr(arguments, "file", None))
    if arguments.verb == "shot":
        screen.take_shot(arguments.file, shot_of(arguments))
        say(translate("CommandLine", "Image écrite : {path}").format(path=arguments.png))
        return 0
    return _VERBS[arguments.verb](arguments)


def _never_fail_on_letters() -> None:
    """A console or file whose encoding lacks a letter (narrow spaces on Windows) shows « ? » there."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def _demo(arguments: Namespace) -> int:
    if arguments.extract is not None:
        from pacte_desktop.services.trial import create_trial
        from pacte_desktop.territory.network.progress import Watch

        create_trial(arguments.file, arguments.extract, Watch(_Progress()))
        say(translate("CommandLine", "Plan d’essai écrit : {path}").format(path=arguments.file))
        return 0
    from pacte_desktop.services.plans import create_demo

    create_demo(arguments.file)
    say(translate("CommandLine", "Plan de démonstration écrit : {path}").format(path=arguments.file))
    return 0


def _assign(arguments: Namespace) -> int:
    from pacte_desktop.services.placement import RefusedError, assign, find_intern, find_post, post_board

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


def _list(arguments: Namespace) -> int:
    from pacte_desktop.services.lists import write_list_pdf

    with open_file(arguments.file) as plan:
        rows = write_list_pdf(plan, arguments.by, arguments.pdf)
    lines = counted(rows, translate("CommandLine", "{n} ligne"), translate("CommandLine", "{n} lignes"))
    say(translate("CommandLine", "Liste écrite : {path} ({lines})").format(path=arguments.pdf, lines=lines))
    return 0


def _webmap(arguments: Namespace) -> int:
    from pacte_desktop.services.webmap import write_webmap

    with open_file(arguments.file) as plan:
        write_webmap(plan, arguments.out)
    say(translate("CommandLine", "Carte écrite : {path}").format(path=arguments.out))
    return 0


def _network(arguments: Namespace) -> int:
    from pacte_desktop.services.network import build_network_file, network_facts
    from pacte_desktop.territory.network.progress import Watch

    if arguments.part == "build":
        path, facts = build_network_file(arguments.extracts, arguments.out, Watch(_Progress()))
        say(translate("CommandLine", "Réseau écrit : {path}").format(path=path))
    else:
        facts = network_facts(arguments.network)
    if arguments.part == "info" and arguments.json:
        say_json(facts.record())
        return 0
    share = grouped(100 * facts.share_in_largest_component, 1)
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


class _Progress:
    """Says on the error stream what is being done, once for each kind of work."""

    def __init__(self) -> None:
        self._said = ""

    def __call__(self, words: str, _done: int, _total: int | None) -> None:
        if words != self._said and sys.stderr.isatty():
            sys.stderr.write(words + "…\n")
        self._said = words


def _times(arguments: Namespace) -> int:
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


def _layers(arguments: Namespace) -> int:
    from pacte_desktop.services.base_file import base_file
    from pacte_desktop.services.layers import Origin, keep_layers, plan_layers, read_layers

    said: list[str] = []
    with _plan(arguments.file) as plan:
        if arguments.add is not None:
            preview = read_layers(arguments.add, base_file(plan))
            said = preview.sentences
            origin = Origin(arguments.vintage or preview.table.vintage, arguments.source, arguments.licence)
            chosen = [layer for layer in preview.table.layers if layer.values]
            keep_layers(plan, preview, chosen, origin, good_rows_only=arguments.good_rows)
            said += [problem.text for problem in preview.table.problems]
        layers = plan_layers(plan)
    if arguments.json:
        entries = [
            {
                "id": layer.id,
                "kind": str(layer.kind),
                "label": layer.label,
                "vintage": layer.vintage,
                "source": layer.source,
                "licence": layer.licence,
                "communes": len(layer.values),
            }
            for layer in layers
        ]
        _say_json({"layers": entries, "remarks": said})
        return 0
    for layer in layers:
        communes = counted(
            len(layer.values), translate("CommandLine", "{n} commune"), translate("CommandLine", "{n} communes")
        )
        _say(" · ".join(part for part in (layer.label, layer.vintage, layer.source, layer.licence, communes) if part))
    if not layers:
        _say(translate("CommandLine", "Ce plan n’a pas de couche de communes."))
    for sentence in said:
        _say(f"- {sentence}")
    return 0


def _matrix(arguments: Namespace) -> int:
    from pacte_desktop.services.matrix import import_matrix
    from pacte_desktop.territory.network.progress import Watch

    done = import_matrix(arguments.table, arguments.out, unit=arguments.unit, watch=Watch(_Progress()))
    if arguments.json:
        counts = {"too_long": done.too_long, "padded": done.padded}
        _say_json({"path": str(done.path), **asdict(done.facts), **counts})
        return 0
    _say(translate("CommandLine", "Matrice écrite : {path}").format(path=done.path))
    sentence = translate(
        "CommandLine",
        "communes : {communes} ; trajets d’au plus {limit} min : {ways} ; plus longs, laissés de côté : {left}",
    )
    _say(
        sentence.format(
            communes=grouped(done.facts.communes),
            ways=grouped(done.facts.ways),
            limit=grouped(done.facts.limit_min),
            left=grouped(done.too_long),
        )
    )
    if done.padded:
        words = translate("CommandLine", "codes à quatre chiffres qui ont reçu leur zéro de tête : {n}")
        _say(words.format(n=grouped(done.padded)))
    return 0


_VERBS = {
    "demo": _demo,
    **cli_coverage.VERBS,
    "assign": _assign,
    "list": _list,
    "webmap": _webmap,
    "network": _network,
    "times": _times,
    "layers": _layers,
    "matrix": _matrix,
}
