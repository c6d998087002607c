"""Arguments of the verbs that compute plans and explain them."""

import argparse

from pacte_desktop.arguments.coverage import add_json
from pacte_desktop.arguments.parser import Verbs, plan_verb
from pacte_desktop.domain.wording import translate

METHODS = ("serial", "stable", "optimal")


def add_allocation_verbs(verbs: Verbs) -> None:
    """``allocate`` and ``why``."""
    _fill_allocate(
        plan_verb(
            verbs, "allocate", translate("Arguments", "calcule une affectation\u202f; le plan en vigueur ne change pas")
        )
    )
    words = translate("Arguments", "dit pourquoi un interne peut ou ne peut pas prendre un poste")
    verb = plan_verb(verbs, "why", words)
    number = translate("Arguments", "numéro IMOTEP ou identifiant")
    verb.add_argument("--intern", required=True, metavar="ID", help=number)
    verb.add_argument("--post", required=True, metavar="ID", help=number)
    add_json(verb)


def _fill_allocate(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--method",
        choices=METHODS,
        default="optimal",
        help=translate(
            "Arguments", "choix par rang (serial), appariement stable (stable) ou optimum (optimal, à défaut)"
        ),
    )
    verb.add_argument(
        "--phase",
        action="append",
        default=[],
        choices=("SOCLE", "APPROFONDISSEMENT", "CONSOLIDATION"),
        help=translate("Arguments", "cette phase seulement (plusieurs fois pour plusieurs phases)"),
    )
    verb.add_argument(
        "--seed",
        type=int,
        default=0,
        metavar="N",
        help=translate("Arguments", "graine du tirage publié qui départage des plans égaux"),
    )
    verb.add_argument(
        "--time",
        type=seconds,
        default=60.0,
        metavar=translate("Arguments", "SECONDES"),
        help=translate("Arguments", "temps donné à l’optimum (60 à défaut)"),
    )
    verb.add_argument(
        "--least-change",
        action="store_true",
        help=translate("Arguments", "déplace le moins possible d’internes déjà affectés"),
    )
    verb.add_argument(
        "--all",
        action="store_true",
        help=translate(
            "Arguments", "replace aussi les internes qui ont choisi en séance\u202f; les verrouillés restent"
        ),
    )
    verb.add_argument(
        "--fair",
        action="store_true",
        help=translate("Arguments", "tient compte des semestres passés (jamais pour le choix légal)"),
    )
    verb.add_argument(
        "--couples",
        action="store_true",
        help=translate(
            "Arguments", "rapproche les couples du plan, si la règle le permet (jamais pour le choix légal)"
        ),
    )
    verb.add_argument(
        "--keep",
        default="",
        metavar=translate("Arguments", "NOM"),
        help=translate("Arguments", "garde ce calcul dans le plan sous ce nom, pour le comparer"),
    )
    add_json(verb)


def seconds(text: str) -> float:
    """A duration above 0 and up to an hour."""
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = 0.0
    if not 0 < value <= 3600:
        raise argparse.ArgumentTypeError(
            translate("Arguments", "«\u202f{text}\u202f» n’est pas une durée de 0 à 3600 secondes").format(text=text)
        )
    return value
