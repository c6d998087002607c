"""Arguments of the verbs that simulate a round from wishes and replay one without an intern."""

from pathlib import Path

from pacte_desktop.arguments.coverage import add_json
from pacte_desktop.arguments.parser import Verbs, plan_verb
from pacte_desktop.domain.wording import translate


def add_round_verbs(verbs: Verbs) -> None:
    """``round`` and ``replay``."""
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
