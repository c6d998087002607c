"""Arguments of the verbs that look at coverage: which definition, date, scenario and source, and what to compare."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.scenario import AddEquipment, ScenarioEdit
from pacte_desktop.domain.urgent_care import OPENING_SLOTS, EquipmentKind, TimeSlot
from pacte_desktop.domain.wording import translate


def add_view(verb: argparse.ArgumentParser, prefix: str = "", *, of: str = "") -> None:
    """Options that say how a plan is looked at; ``of`` names the view in the help when there are two."""
    where = f" ({of})" if of else ""
    verb.add_argument(
        f"--{prefix}definition",
        default="",
        metavar=translate("Arguments", "CODE"),
        help=translate("Arguments", "définition, par exemple SU_SMUR_MCS (à défaut : celle du plan)") + where,
    )
    verb.add_argument(
        f"--{prefix}date",
        type=day,
        metavar=translate("Arguments", "AAAA-MM-JJ"),
        help=translate("Arguments", "situation à cette date") + where,
    )
    verb.add_argument(
        f"--{prefix}scenario",
        default="",
        metavar=translate("Arguments", "NOM"),
        help=translate("Arguments", "scénario gardé dans le plan") + where,
    )
    add_minutes(verb, prefix, of=of)


def add_minutes(verb: argparse.ArgumentParser, prefix: str = "", *, of: str = "") -> None:
    """The option that chooses where minutes come from."""
    verb.add_argument(
        f"--{prefix}minutes",
        default="",
        metavar=translate("Arguments", "SOURCE"),
        help=translate(
            "Arguments",
            "source des minutes : estimation, roads, roads:RÉSEAU, matrix:MATRICE ou official "
            "(à défaut : celle du plan)",
        )
        + (f" ({of})" if of else ""),
    )


def add_json(verb: argparse.ArgumentParser) -> None:
    """The option that every verb with figures has."""
    verb.add_argument("--json", action="store_true", help=translate("Arguments", "résultat en JSON (UTF-8)"))


def fill_compare(verb: argparse.ArgumentParser) -> None:
    """Two ways of looking at one plan."""
    add_view(verb, of=translate("Arguments", "avant"))
    add_view(verb, "with-", of=translate("Arguments", "après"))
    add_json(verb)


def fill_zones(verb: argparse.ArgumentParser) -> None:
    """Where to write the zones."""
    add_view(verb)
    verb.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar=translate("Arguments", "FICHIER"),
        help=translate("Arguments", "fichier .gpkg ou .geojson à écrire"),
    )


def fill_whatif(verb: argparse.ArgumentParser) -> None:
    """Edits of the equipment to look at."""
    add_view(verb)
    verb.add_argument(
        "--add",
        type=addition,
        action="append",
        default=[],
        metavar=translate("Arguments", "TYPE@INSEE[:HEURES]"),
        help=translate("Arguments", "lieu à ajouter, par exemple mcs@36230 ou mcs@36230:day,night"),
    )
    verb.add_argument(
        "--close",
        type=int,
        action="append",
        default=[],
        metavar="ID",
        help=translate("Arguments", "lieu à fermer (identifiant)"),
    )
    verb.add_argument(
        "--hours",
        type=hours,
        action="append",
        default=[],
        metavar="ID=" + translate("Arguments", "HEURES"),
        help=translate("Arguments", "autres horaires, par exemple 12=day ou 12=day,night,weekend"),
    )
    verb.add_argument(
        "--best",
        type=kind,
        metavar="TYPE",
        help=translate("Arguments", "communes où un lieu de ce type couvrirait le plus d’habitants, par exemple mcs"),
    )
    verb.add_argument(
        "--keep",
        default="",
        metavar=translate("Arguments", "NOM"),
        help=translate("Arguments", "garder ce scénario dans le plan sous ce nom"),
    )
    add_json(verb)


def fill_travel(verb: argparse.ArgumentParser) -> None:
    """From a commune to another."""
    verb.add_argument(
        "file",
        type=Path,
        nargs="?",
        metavar=translate("Arguments", "FICHIER"),
        help=translate("Arguments", "plan .pacte dont la source de minutes est prise (facultatif)"),
    )
    commune = translate("Arguments", "code INSEE d’une commune")
    verb.add_argument("--from", dest="origin", required=True, metavar="INSEE", help=commune)
    verb.add_argument("--to", dest="destination", required=True, metavar="INSEE", help=commune)
    add_json(verb)


def day(text: str) -> date:
    """A day from « 2019-12-31 »."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » n’est pas une date comme 2019-12-31").format(text=text)
        ) from None


def slots(text: str) -> tuple[TimeSlot, ...]:
    """Hours from « day,night »; in the words of the codes, whatever the case."""
    known = {str(slot).casefold(): slot for slot in OPENING_SLOTS}
    names = [part.strip().casefold() for part in text.split(",") if part.strip()]
    if not names or any(name not in known for name in names):
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » ne donne pas d’heures parmi {known}").format(
                text=text, known=", ".join(known)
            )
        )
    return tuple(slot for slot in OPENING_SLOTS if str(slot).casefold() in names)


def kind(text: str) -> EquipmentKind:
    """A kind of equipment from « mcs », whatever the case."""
    kinds = {str(known).casefold(): known for known in EquipmentKind}
    if text.strip().casefold() not in kinds:
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » n’est pas un type parmi {kinds}").format(
                text=text, kinds=", ".join(kinds)
            )
        )
    return kinds[text.strip().casefold()]


def addition(text: str) -> AddEquipment:
    """A place to add from « mcs@36230 » or « mcs@36230:day,night »; its name is given when the commune is known."""
    kind_text, _, rest = text.partition("@")
    code, _, hours_text = rest.partition(":")
    if not code.strip():
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » n’est pas un lieu comme mcs@36230").format(text=text)
        )
    open_slots = slots(hours_text) if hours_text else None
    return AddEquipment(kind(kind_text), code.strip().upper(), "", open_slots)


def hours(text: str) -> tuple[int, tuple[TimeSlot, ...]]:
    """Id of a place and its hours from « 12=day,night »."""
    number, _, hours_text = text.partition("=")
    if not number.strip().isdecimal():
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » n’est pas de la forme 12=day,night").format(text=text)
        )
    return int(number), slots(hours_text)


def check_edits(edits: Sequence[ScenarioEdit]) -> None:
    """Raise :class:`KnownError` when a scenario has no edit at all."""
    if not edits:
        raise KnownError(
            translate("Arguments", "Ce scénario ne change rien."),
            translate("Arguments", "Donnez --add, --close, --hours ou --best."),
        )
