"""The arguments of the command line: verbs, options and their help, in the user's language.

A wrong argument is a :class:`KnownError`: one sentence, no usage dump.
"""

import argparse
import re
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Never

from pacte_desktop import arguments_coverage
from pacte_desktop.domain.errors import KnownError
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


def shot_of(arguments: argparse.Namespace) -> Shot:
    """The picture that the arguments of ``shot`` ask for."""
    return Shot(*(getattr(arguments, item.name) for item in fields(Shot)))


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> Never:
        raise KnownError(
            translate("Arguments", "Commande incorrecte : {problem}.").format(problem=message),
            translate("Arguments", "Voyez « {program} --help ».").format(program=self.prog),
        )


def _words() -> dict[str, str]:
    """Argparse's own English texts and what is shown for them."""
    return {
        "usage: ": translate("Arguments", "utilisation : "),
        "options": translate("Arguments", "options"),
        "positional arguments": translate("Arguments", "arguments"),
        "show this help message and exit": translate("Arguments", "affiche cette aide"),
        "the following arguments are required: %s": translate("Arguments", "il manque %s"),
        "unrecognized arguments: %s": translate("Arguments", "« %s » n’est pas reconnu"),
        "invalid choice: %(value)r (choose from %(choices)s)": translate(
            "Arguments", "%(value)r n’est pas prévu (choix : %(choices)s)"
        ),
        "invalid %(type)s value: %(value)r": translate("Arguments", "%(value)r n’est pas une valeur permise"),
        "expected one argument": translate("Arguments", "il faut une valeur"),
        "argument %(argument_name)s: %(message)s": translate("Arguments", "%(argument_name)s : %(message)s"),
    }


def build_parser() -> argparse.ArgumentParser:
    """Parser of the whole command line."""
    words = _words()
    # argparse has no other door to its own texts than gettext, whose compiled catalogues nothing here builds.
    argparse._ = lambda text: words.get(text, text)  # type: ignore[attr-defined]
    parser = _Parser(
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
    _add_coverage_verbs(verbs)
    _add_output_verbs(verbs)
    _add_network_verbs(verbs)
    _add_layer_verbs(verbs)
    return parser


def _verb(verbs: "argparse._SubParsersAction[_Parser]", name: str, help_text: str) -> _Parser:
    verb = verbs.add_parser(name, help=help_text, description=help_text)
    verb.add_argument(
        "file", type=Path, metavar=translate("Arguments", "FICHIER"), help=translate("Arguments", "plan .pacte")
    )
    return verb


def _add_plan_verbs(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    _verb(verbs, "open", translate("Arguments", "ouvre un plan dans la fenêtre"))
    verb = _verb(
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
    for name, help_text in (
        ("coverage", translate("Arguments", "population à plus de 30 minutes des soins urgents")),
        ("gaps", translate("Arguments", "communes à plus de 30 minutes des soins urgents")),
    ):
        verb = _verb(verbs, name, help_text)
        arguments_coverage.add_view(verb)
        arguments_coverage.add_json(verb)
    verb = _verb(verbs, "assign", translate("Arguments", "affecte un interne à un poste"))
    number = translate("Arguments", "identifiant ou numéro IMOTEP")
    verb.add_argument("--intern", required=True, metavar="ID", help=number)
    verb.add_argument("--post", required=True, metavar="ID", help=number)
    verb.add_argument(
        "--reason", default="", metavar=translate("Arguments", "MOTIF"), help=translate("Arguments", "motif")
    )
    verb.add_argument("--json", action="store_true", help=translate("Arguments", "résultat en JSON (UTF-8)"))


def _add_coverage_verbs(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    words = translate("Arguments", "compare deux définitions, dates ou scénarios")
    arguments_coverage.fill_compare(_verb(verbs, "compare", words))
    words = translate("Arguments", "écrit les zones de 10, 20, 30 et 45 minutes pour un logiciel de cartes")
    arguments_coverage.fill_zones(_verb(verbs, "zones", words))
    words = translate("Arguments", "effet de lieux ajoutés, fermés ou ouverts à d’autres heures")
    arguments_coverage.fill_whatif(_verb(verbs, "whatif", words))
    words = translate("Arguments", "minutes en voiture d’une commune à une autre")
    arguments_coverage.fill_travel(verbs.add_parser("travel", help=words, description=words))


def _add_output_verbs(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    verb = _verb(verbs, "list", translate("Arguments", "écrit la liste des affectations en PDF"))
    verb.add_argument(
        "--by",
        choices=("site", "intern"),
        required=True,
        help=translate("Arguments", "par terrain (site) ou par interne (intern)"),
    )
    verb.add_argument("--pdf", type=Path, required=True, metavar="PDF", help=translate("Arguments", "fichier à écrire"))
    verb = _verb(verbs, "webmap", translate("Arguments", "écrit une carte autonome pour un navigateur"))
    verb.add_argument(
        "--out", type=Path, required=True, metavar="HTML", help=translate("Arguments", "fichier à écrire")
    )
    verb = _verb(verbs, "shot", translate("Arguments", "dessine la fenêtre dans une image, sans écran"))
    verb.add_argument(
        "--page", choices=("map", "placement", "network"), default="map", help=translate("Arguments", "page")
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


def _add_network_verbs(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    words = translate("Arguments", "construit un réseau routier ou dit ce qu’il est")
    parts = verbs.add_parser("network", help=words, description=words).add_subparsers(
        dest="part", metavar=translate("Arguments", "COMMANDE"), required=True
    )
    words = translate("Arguments", "construit le réseau routier d’un ou plusieurs extraits")
    build = parts.add_parser("build", help=words, description=words)
    build.add_argument(
        "extracts",
        type=Path,
        nargs="+",
        metavar=translate("Arguments", "EXTRAIT"),
        help=translate(
            "Arguments",
            "extrait OpenStreetMap (.osm.pbf) ou routes BD TOPO de l’IGN ; les régions voisines se donnent ensemble",
        ),
    )
    network = translate("Arguments", "RÉSEAU")
    latest = translate("Arguments", "réseau routier (à défaut : le dernier construit)")
    build.add_argument(
        "--out",
        type=Path,
        metavar=network,
        help=translate("Arguments", "fichier à écrire (à défaut : parmi les réseaux de cet ordinateur)"),
    )
    words = translate("Arguments", "étendue, date et taille d’un réseau routier")
    info = parts.add_parser("info", help=words, description=words)
    info.add_argument("network", type=Path, nargs="?", metavar=network, help=latest)
    info.add_argument("--json", action="store_true", help=translate("Arguments", "résultat en JSON (UTF-8)"))
    _add_times(verbs, network, latest)


def _add_layer_verbs(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    verb = _verb(verbs, "layers", translate("Arguments", "liste les couches de communes d’un plan, ou en ajoute"))
    verb.add_argument(
        "--add", type=Path, metavar="CSV", help=translate("Arguments", "tableau de communes dont ajouter les couches")
    )
    for option, metavar, words in (
        ("--vintage", "MILLÉSIME", translate("Arguments", "millésime des couches dont le tableau ne le dit pas")),
        ("--source", "SOURCE", translate("Arguments", "d’où vient le tableau")),
        ("--licence", "LICENCE", translate("Arguments", "licence du tableau")),
    ):
        verb.add_argument(option, default="", metavar=metavar, help=words)
    verb.add_argument(
        "--good-rows",
        action="store_true",
        help=translate("Arguments", "ajoute les lignes correctes s’il y en a d’autres"),
    )
    verb.add_argument("--json", action="store_true", help=translate("Arguments", "résultat en JSON (UTF-8)"))
    words = translate("Arguments", "importe une matrice de temps entre communes")
    parts = verbs.add_parser("matrix", help=words, description=words).add_subparsers(
        dest="part", metavar=translate("Arguments", "COMMANDE"), required=True
    )
    words = translate("Arguments", "importe une matrice de temps, en trois colonnes ou en carré")
    matrix = parts.add_parser("import", help=words, description=words)
    matrix.add_argument("table", type=Path, metavar="CSV", help=translate("Arguments", "fichier de temps de trajet"))
    matrix.add_argument(
        "--unit",
        choices=("min", "s"),
        default="",
        help=translate("Arguments", "unité des durées, quand le fichier ne la dit pas"),
    )
    matrix.add_argument(
        "--out",
        type=Path,
        metavar=translate("Arguments", "MATRICE"),
        help=translate("Arguments", "fichier à écrire (à défaut : parmi les matrices de cet ordinateur)"),
    )
    matrix.add_argument("--json", action="store_true", help=translate("Arguments", "résultat en JSON (UTF-8)"))


def _add_times(verbs: "argparse._SubParsersAction[_Parser]", network: str, latest: str) -> None:
    words = translate("Arguments", "minutes en voiture entre des points, sur un réseau routier")
    times = verbs.add_parser("times", help=words, description=words)
    # A longitude west of Greenwich begins with a hyphen and is no option.
    times._negative_number_matcher = re.compile(r"-[\d.]")
    times.add_argument("--network", type=Path, metavar=network, help=latest)
    degrees = translate("Arguments", "longitude,latitude en degrés, par exemple 1.9,47.9")
    times.add_argument("--from", dest="origin", type=point, metavar="LON,LAT", help=degrees)
    times.add_argument("--to", dest="destination", type=point, metavar="LON,LAT", help=degrees)
    times.add_argument(
        "--pairs",
        type=Path,
        metavar="CSV",
        help=translate("Arguments", "fichier de colonnes from_lon, from_lat, to_lon, to_lat"),
    )
    times.add_argument(
        "--out", type=Path, metavar="CSV", help=translate("Arguments", "fichier à écrire, avec la colonne minutes")
    )
    times.add_argument("--json", action="store_true", help=translate("Arguments", "résultat en JSON (UTF-8)"))


def point(text: str) -> tuple[float, float]:
    """Longitude and latitude in degrees from « 1.9,47.9 »."""
    try:
        lon, lat = (float(part) for part in text.split(","))
    except ValueError:
        lon, lat = 999.0, 999.0
    if not (-180 <= lon <= 180 and -85 <= lat <= 85):
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » n’est pas un point comme 1.9,47.9").format(text=text)
        )
    return lon, lat


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels from « 1366x768 »."""
    width, _, height = text.casefold().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 400 <= int(width) <= 8000 and 300 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » n’est pas une taille comme 1366x768").format(text=text)
        )
    return int(width), int(height)


def scale(text: str) -> float:
    """Screen scale from « 2 » or « 1,5 »."""
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = 0.0
    if not 0.5 <= value <= 4:
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » n’est pas une échelle de 0,5 à 4").format(text=text)
        )
    return value
