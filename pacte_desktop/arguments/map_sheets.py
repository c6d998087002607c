"""Arguments of the verb that writes map sheets."""

import argparse
from pathlib import Path

from pacte_desktop.arguments.coverage import add_view
from pacte_desktop.arguments.documents import FORMATS, LEVELS
from pacte_desktop.domain.wording import translate


def fill_map_sheets(verb: argparse.ArgumentParser) -> None:
    """Where to write them, of what, on which paper, and how the plan is looked at."""
    verb.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar=translate("Arguments", "FICHIER"),
        help=translate("Arguments", "fichier à écrire"),
    )
    area = verb.add_mutually_exclusive_group()
    area.add_argument(
        "--departement",
        default="",
        metavar="36",
        help=translate("Arguments", "carte de ce seul département (à défaut : le plan entier)"),
    )
    area.add_argument("--atlas", action="store_true", help=translate("Arguments", "une carte par département"))
    verb.add_argument(
        "--paper", choices=("A4", "A3"), default="A4", help=translate("Arguments", "format (à défaut : A4)")
    )
    verb.add_argument(
        "--portrait", action="store_true", help=translate("Arguments", "en hauteur (à défaut : en largeur)")
    )
    verb.add_argument(
        "--layer",
        default="",
        metavar=translate("Arguments", "COUCHE"),
        help=translate(
            "Arguments",
            "ce qui colore les communes : minutes (à défaut), density, zoning, apl, official, difference…",
        ),
    )
    verb.add_argument(
        "--tables",
        choices=("none", "complete"),
        default="",
        help=translate(
            "Arguments",
            "pages de tableaux après chaque carte : none, aucune (une page par carte) ; complete, tous les tableaux "
            "(à défaut : la liste des communes que la page ne contient pas en entier)",
        ),
    )
    verb.add_argument(
        "--level",
        choices=LEVELS,
        help=translate("Arguments", "pour qui : affichage public, commission ou dossier individuel"),
    )
    verb.add_argument(
        "--format",
        choices=FORMATS,
        help=translate("Arguments", "forme du fichier ; à défaut, celle que dit son nom"),
    )
    add_view(verb)
