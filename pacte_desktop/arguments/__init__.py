"""The arguments of the command line: verbs, options and their help, in the user's language.

A wrong argument is a :class:`KnownError`: one sentence, no usage dump.
"""

import argparse
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path

from pacte_desktop.arguments import coverage
from pacte_desktop.arguments.allocation import add_allocation_verbs
from pacte_desktop.arguments.documents import add_document_verbs
from pacte_desktop.arguments.importing import add_import_verbs
from pacte_desktop.arguments.map_sheets import fill_map_sheets
from pacte_desktop.arguments.network import add_layer_verbs, add_network_verbs
from pacte_desktop.arguments.parser import Parser, Verbs, parser_words, plan_verb
from pacte_desktop.arguments.placement import add_placement_verbs
from pacte_desktop.arguments.round import add_round_verbs
from pacte_desktop.arguments.values import codes, day, scale, season, size
from pacte_desktop.domain.wording import translate


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of the window: page name, file to write, size in pixels before ``scale``, theme, text to search for."""

    page: str
    png: Path
    size: tuple[int, int]
    scale: float
    theme: str
    select: str


@dataclass(frozen=True, slots=True)
class MapSheets:
    """Map sheets to write to ``out``: of one ``departement``, of each of them (``atlas``) or of the whole plan.

    ``layer``: what colours the communes, empty for the minutes. ``tables``: which pages of tables follow, empty for
    what the map has no room for. ``level`` and ``format``: None for the usual ones. ``definition``, ``date``,
    ``scenario`` and ``minutes`` say how the plan is looked at; what is empty is as chosen in the plan.
    """

    out: Path
    departement: str
    atlas: bool
    paper: str
    portrait: bool
    layer: str
    tables: str
    level: str | None
    format: str | None
    definition: str
    date: date | None
    scenario: str
    minutes: str


def map_sheets_of(arguments: argparse.Namespace) -> MapSheets:
    """The map sheets that the arguments of ``mapsheet`` ask for."""
    return MapSheets(*(getattr(arguments, item.name) for item in fields(MapSheets)))


def shot_of(arguments: argparse.Namespace) -> Shot:
    """The picture that the arguments of ``shot`` ask for."""
    return Shot(*(getattr(arguments, item.name) for item in fields(Shot)))


def build_parser() -> argparse.ArgumentParser:
    """Parser of the whole command line."""
    words = parser_words()
    # argparse has no other door to its own texts than gettext, whose compiled catalogues nothing here builds.
    argparse._ = lambda text: words.get(text, text)  # type: ignore[attr-defined]
    parser = Parser(
        prog="pacte-desktop",
        description=translate(
            "Arguments",
            "Place les internes de médecine générale et montre qui est à plus de 30 minutes des soins urgents. "
            "Sans commande, ouvre la fenêtre.",
        ),
    )
    from importlib.metadata import version

    parser.add_argument(
        "--version",
        action="version",
        version=f"Pacte Desktop {version('pacte-desktop')}",
        help=translate("Arguments", "affiche la version"),
    )
    verbs = parser.add_subparsers(dest="verb", metavar=translate("Arguments", "COMMANDE"))
    _add_plan_verbs(verbs)
    add_placement_verbs(verbs)
    add_allocation_verbs(verbs)
    _add_coverage_verbs(verbs)
    add_document_verbs(verbs)
    _add_output_verbs(verbs)
    add_network_verbs(verbs)
    add_layer_verbs(verbs)
    add_round_verbs(verbs)
    add_import_verbs(verbs)
    return parser


def _add_plan_verbs(verbs: Verbs) -> None:
    plan_verb(verbs, "open", translate("Arguments", "ouvre un plan dans la fenêtre"))
    verb = plan_verb(
        verbs, "demo", translate("Arguments", "écrit un plan de démonstration (personnes et terrains fictifs)")
    )
    verb.add_argument(
        "--extract",
        type=Path,
        metavar=translate("Arguments", "EXTRAIT"),
        help=translate(
            "Arguments", "plan d’essai, sans personne, sur les localités et hôpitaux de cet extrait (.osm.pbf)"
        ),
    )
    _add_new(verbs)
    for name, help_text in (
        ("coverage", translate("Arguments", "population à plus de 30 minutes des soins urgents")),
        ("gaps", translate("Arguments", "communes à plus de 30 minutes des soins urgents")),
        ("equipment", translate("Arguments", "lieux de soins urgents, avec leur identifiant et leurs horaires")),
    ):
        verb = plan_verb(verbs, name, help_text)
        coverage.add_view(verb)
        coverage.add_json(verb)
    verb = plan_verb(verbs, "assign", translate("Arguments", "affecte un interne à un poste"))
    number = translate("Arguments", "identifiant ou numéro IMOTEP")
    verb.add_argument("--intern", required=True, metavar="ID", help=number)
    verb.add_argument("--post", required=True, metavar="ID", help=number)
    verb.add_argument(
        "--reason", default="", metavar=translate("Arguments", "MOTIF"), help=translate("Arguments", "motif")
    )
    verb.add_argument("--json", action="store_true", help=translate("Arguments", "résultat en JSON (UTF-8)"))


def _add_new(verbs: Verbs) -> None:
    verb = plan_verb(verbs, "new", translate("Arguments", "écrit un plan vide, à remplir par des fichiers"))
    for option, words, help_text in (
        ("--name", translate("Arguments", "NOM"), translate("Arguments", "nom du plan")),
        ("--dumg", "DUMG", translate("Arguments", "département de médecine générale")),
        ("--region", translate("Arguments", "RÉGION"), translate("Arguments", "code ou nom de la région")),
    ):
        verb.add_argument(option, required=True, metavar=words, help=help_text)
    verb.add_argument(
        "--departements",
        type=codes,
        metavar="18,36",
        help=translate("Arguments", "codes des départements ; tous ceux de la région si l’option manque"),
    )
    verb.add_argument(
        "--semester",
        type=season,
        required=True,
        metavar=translate("Arguments", "hiver-2026"),
        help=translate("Arguments", "semestre à pourvoir : hiver-2026 ou ete-2027"),
    )
    for option, help_text in (
        ("--start", translate("Arguments", "premier jour du semestre, s’il n’est pas le premier lundi")),
        ("--end", translate("Arguments", "dernier jour du semestre")),
    ):
        verb.add_argument(option, type=day, metavar=translate("Arguments", "AAAA-MM-JJ"), help=help_text)


def _add_coverage_verbs(verbs: Verbs) -> None:
    words = translate("Arguments", "compare deux définitions, dates ou scénarios")
    coverage.fill_compare(plan_verb(verbs, "compare", words))
    words = translate("Arguments", "écrit les zones de 10, 20, 30 et 45 minutes pour un logiciel de cartes")
    coverage.fill_zones(plan_verb(verbs, "zones", words))
    words = translate("Arguments", "effet de lieux ajoutés, fermés ou ouverts à d’autres heures")
    coverage.fill_whatif(plan_verb(verbs, "whatif", words))
    words = translate("Arguments", "minutes en voiture d’une commune à une autre")
    coverage.fill_travel(verbs.add_parser("travel", help=words, description=words))


def _add_output_verbs(verbs: Verbs) -> None:
    verb = plan_verb(verbs, "webmap", translate("Arguments", "écrit une carte autonome pour un navigateur"))
    verb.add_argument(
        "--out", type=Path, required=True, metavar="HTML", help=translate("Arguments", "fichier à écrire")
    )
    verb.add_argument(
        "--level",
        choices=("public", "commission"),
        default="public",
        help=translate("Arguments", "qui la lira ; « commission » nomme les internes et s’inscrit au registre"),
    )
    words = translate("Arguments", "écrit des cartes à imprimer en PDF, ou leurs communes au-delà en tableau")
    fill_map_sheets(plan_verb(verbs, "mapsheet", words))
    verb = plan_verb(verbs, "shot", translate("Arguments", "dessine la fenêtre dans une image, sans écran"))
    verb.add_argument(
        "--page",
        choices=("map", "placement", "round", "adequacy", "allocation", "rules", "network", "data", "documents"),
        default="map",
        help=translate("Arguments", "page"),
    )
    verb.add_argument("--png", type=Path, required=True, metavar="PNG", help=translate("Arguments", "fichier à écrire"))
    verb.add_argument(
        "--size",
        type=size,
        default=(1366, 768),
        metavar=translate("Arguments", "LxH"),
        help=translate("Arguments", "taille, par exemple 1366x768"),
    )
    verb.add_argument(
        "--scale", type=scale, default=1.0, metavar="N", help=translate("Arguments", "échelle de l’écran, de 0,5 à 4")
    )
    verb.add_argument("--theme", choices=("light", "dark"), default="light", help=translate("Arguments", "thème"))
    verb.add_argument(
        "--select",
        default="",
        metavar=translate("Arguments", "TEXTE"),
        help=translate("Arguments", "commune, interne ou terrain à montrer"),
    )
