"""Arguments of the verbs that simulate a round from wishes, replay one without an intern, and read the kept ones."""

from pathlib import Path

from pacte_desktop.arguments.coverage import add_json
from pacte_desktop.arguments.parser import Verbs, plan_verb
from pacte_desktop.domain.wording import translate


def add_round_verbs(verbs: Verbs) -> None:
    """``round``, ``replay`` and ``rounds``."""
    verb = plan_verb(verbs, "round", translate("Arguments", "simule une séance de choix à partir de vœux"))
    verb.add_argument(
        "--simulate",
        type=Path,
        required=True,
        metavar=translate("Arguments", "VŒUX"),
        help=translate("Arguments", "fichier de vœux (.csv ou .json) : interne, poste, rang"),
    )
    verb.add_argument(
        "--session",
        type=int,
        metavar="N",
        help=translate("Arguments", "numéro de la séance (à défaut : la dernière qui n’est pas close)"),
    )
    add_json(verb)
    verb = plan_verb(verbs, "replay", translate("Arguments", "rejoue une séance sans un interne, sans rien écrire"))
    verb.add_argument(
        "--round", type=int, required=True, metavar="N", help=translate("Arguments", "numéro de la séance")
    )
    verb.add_argument(
        "--without",
        required=True,
        metavar="ID",
        help=translate("Arguments", "interne à retirer : identifiant ou numéro IMOTEP"),
    )
    add_json(verb)
    verb = plan_verb(verbs, "rounds", translate("Arguments", "les séances de choix du plan et ce qui en est gardé"))
    either = verb.add_mutually_exclusive_group()
    either.add_argument(
        "--verify",
        action="store_true",
        help=translate("Arguments", "vérifie que rien n’a changé dans les séances gardées"),
    )
    either.add_argument(
        "--compare",
        type=int,
        nargs=2,
        metavar=("N", "M"),
        help=translate("Arguments", "numéros de deux séances : qui part avec un autre terrain"),
    )
    add_json(verb)
