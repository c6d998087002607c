"""Arguments of the verbs on roads, minutes between points, layers of communes and matrices."""

import re
from pathlib import Path

from pacte_desktop.arguments.parser import Verbs, plan_verb
from pacte_desktop.arguments.values import point
from pacte_desktop.domain.wording import translate


def add_network_verbs(verbs: Verbs) -> None:
    """``network build``, ``network info`` and ``times``."""
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


def _add_times(verbs: Verbs, network: str, latest: str) -> None:
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


def add_layer_verbs(verbs: Verbs) -> None:
    """``layers`` and ``matrix import``."""
    verb = plan_verb(verbs, "layers", translate("Arguments", "liste les couches de communes d’un plan, ou en ajoute"))
    verb.add_argument(
        "--add", type=Path, metavar="CSV", help=translate("Arguments", "tableau de communes dont ajouter les couches")
    )
    for option, metavar, words in (
        (
            "--vintage",
            translate("Arguments", "MILLÉSIME"),
            translate("Arguments", "millésime des couches dont le tableau ne le dit pas"),
        ),
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
