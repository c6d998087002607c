"""Arguments of the verbs that write documents: which one, for whom, on which paper, into which file."""

import argparse
from pathlib import Path

from pacte_desktop.arguments.coverage import add_json
from pacte_desktop.arguments.parser import Parser, Verbs, plan_verb
from pacte_desktop.domain.wording import translate

DOCUMENTS = {
    "list": ("open-posts", "site", "intern", "vacant", "call-list", "sign-sheet", "minutes"),
    "table": ("synthesis", "adequacy", "supervisors", "housing", "gaps", "coverage", "equipment"),
    "letter": ("convocation", "intern-notice", "site-notice"),
    "sheet": ("site-sheet", "commune-sheet"),
}
"""Codes of the documents that each verb writes, as the catalogue of services names them."""
SCOPES = ("departement", "session", "type", "site", "commune", "which", "intern")
"""What can be chosen of a plan; a document refuses what it does not have."""
LEVELS = ("public", "commission", "individual")
FORMATS = ("pdf", "xlsx", "csv")
PAPERS = ("A4", "A3")


def add_document_verbs(verbs: Verbs) -> None:
    """``list``, ``table``, ``letter``, ``sheet`` and ``prints``."""
    for name, help_text in (
        ("list", translate("Arguments", "écrit une liste (affectations, postes, appel) en PDF, Excel ou CSV")),
        ("table", translate("Arguments", "écrit un bilan ou un tableau en PDF, Excel ou CSV")),
        ("letter", translate("Arguments", "écrit des courriers en PDF, ensemble ou un fichier par personne")),
        ("sheet", translate("Arguments", "écrit la fiche d’un terrain ou d’une commune en PDF")),
    ):
        if DOCUMENTS[name]:
            _fill(plan_verb(verbs, name, help_text), name)
    add_json(plan_verb(verbs, "prints", translate("Arguments", "registre des impressions à diffusion restreinte")))


def _fill(verb: Parser, name: str) -> None:
    verb.add_argument(
        *(("--by", "--kind") if name == "list" else ("--kind",)),
        dest="kind",
        choices=DOCUMENTS[name],
        required=True,
        help=translate("Arguments", "document à écrire"),
    )
    where = verb.add_mutually_exclusive_group(required=True)
    file = translate("Arguments", "FICHIER")
    where.add_argument("--out", type=Path, metavar=file, help=translate("Arguments", "fichier à écrire"))
    where.add_argument("--pdf", type=Path, metavar="PDF", help=translate("Arguments", "fichier PDF à écrire"))
    where.add_argument(
        "--folder",
        type=Path,
        metavar=translate("Arguments", "DOSSIER"),
        help=translate("Arguments", "un PDF par personne, terrain ou commune, dans ce dossier"),
    )
    verb.add_argument(
        "--format",
        choices=FORMATS,
        help=translate("Arguments", "forme du fichier\u202f; à défaut, celle que dit son nom"),
    )
    verb.add_argument(
        "--level",
        choices=LEVELS,
        help=translate("Arguments", "pour qui\u202f: affichage public, commission ou dossier individuel"),
    )
    verb.add_argument("--paper", choices=PAPERS, help=translate("Arguments", "papier"))
    lies = verb.add_mutually_exclusive_group()
    lies.add_argument("--portrait", action="store_true", help=translate("Arguments", "page en hauteur"))
    lies.add_argument("--landscape", action="store_true", help=translate("Arguments", "page en largeur"))
    verb.add_argument(
        "--columns",
        type=names,
        metavar="site,intern",
        help=translate("Arguments", "colonnes, dans cet ordre\u202f; un nom inconnu fait dire lesquelles existent"),
    )
    _add_scopes(verb)


def _add_scopes(verb: Parser) -> None:
    for key, metavar, help_text in (
        ("departement", "36", translate("Arguments", "ce département seulement")),
        ("session", "N", translate("Arguments", "numéro de la séance de choix")),
        ("type", "CODE", translate("Arguments", "ce type de stage seulement")),
        ("site", "ID", translate("Arguments", "numéro ou nom du terrain")),
        ("commune", "36044", translate("Arguments", "code INSEE ou nom de la commune")),
        (
            "which",
            "with_site",
            translate("Arguments", "communes avec un terrain de stage, au lieu de celles au-delà du seuil"),
        ),
        ("intern", "ID", translate("Arguments", "numéro IMOTEP ou nom de l’interne")),
    ):
        verb.add_argument(f"--{key}", default="", metavar=metavar, help=help_text)


def names(text: str) -> tuple[str, ...]:
    """Names between commas; none of them is checked here."""
    found = tuple(part.strip() for part in text.split(",") if part.strip())
    if not found:
        raise argparse.ArgumentTypeError(translate("Arguments", "il faut au moins un nom"))
    return found
