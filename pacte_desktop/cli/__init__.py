"""The verbs without a screen. Each calls one service and prints what it returns. See :mod:`pacte_desktop.arguments`.

Exit status: 0 done, 1 refused by the rules; a :class:`KnownError` goes up to the door, which makes it 2.
"""

import io
import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from pacte_desktop.arguments import MapSheets, Shot, build_parser, map_sheets_of, shot_of
from pacte_desktop.cli import (
    allocation_verbs,
    coverage_verbs,
    document_verbs,
    import_verbs,
    layer_verbs,
    network_verbs,
    placement_verbs,
    plan_verbs,
    round_verbs,
)
from pacte_desktop.cli.output import say
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.language import speak, wanted_language


class Screen(Protocol):
    """What needs Qt; the door lends it, so that the verbs themselves never load it."""

    def open_window(self, path: Path | None) -> int:
        """Show the window until it is closed; returns the exit status."""

    def take_shot(self, path: Path, shot: Shot) -> None:
        """Write a picture of the window."""

    def write_map_sheets(self, path: Path, sheets: MapSheets) -> int:
        """Write maps of a plan, or the tables below them; returns how many maps, or rows."""


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
    if arguments.verb == "mapsheet":
        return _write_map_sheets(arguments, screen)
    return _VERBS[arguments.verb](arguments)


def _write_map_sheets(arguments: Namespace, screen: Screen) -> int:
    """Maps of a plan as pages, or their communes beyond the limit as a table."""
    from pacte_desktop.services.documents.writing import Form, form_of

    form = form_of(arguments.out, arguments.format)  # A wrong name is told before anything is computed.
    count = screen.write_map_sheets(arguments.file, replace(map_sheets_of(arguments), format=str(form)))
    if form is Form.PDF:
        one, many = translate("CommandLine", "{n} carte"), translate("CommandLine", "{n} cartes")
        words = translate("CommandLine", "Cartes écrites\u202f: {path} ({maps})")
        say(words.format(path=arguments.out, maps=counted(count, one, many)))
    else:
        one, many = translate("CommandLine", "{n} ligne"), translate("CommandLine", "{n} lignes")
        words = translate("CommandLine", "Communes au-delà du seuil écrites\u202f: {path} ({lines})")
        say(words.format(path=arguments.out, lines=counted(count, one, many)))
    return 0


def _never_fail_on_letters() -> None:
    """A console or file whose encoding lacks a letter (narrow spaces on Windows) shows « ? » there."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


_VERBS = {
    **plan_verbs.VERBS,
    **placement_verbs.VERBS,
    **round_verbs.VERBS,
    **allocation_verbs.VERBS,
    **coverage_verbs.VERBS,
    **network_verbs.VERBS,
    **layer_verbs.VERBS,
    **document_verbs.VERBS,
    **import_verbs.VERBS,
}
