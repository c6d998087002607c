"""Arguments of the verbs that bring a file into a plan and write the workbooks to fill in."""

from pathlib import Path

from pacte_desktop.arguments.coverage import add_json
from pacte_desktop.arguments.parser import Parser, Verbs, plan_verb
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.domain.wording import translate


def add_import_verbs(verbs: Verbs) -> None:
    """``import`` and ``template``."""
    verb = plan_verb(verbs, "import", translate("Arguments", "importe un fichier dans le plan, après l’avoir vérifié"))
    verb.add_argument(
        "source_file",
        type=Path,
        metavar="SOURCE",
        help=translate("Arguments", "fichier à importer (.xlsx, .xls, .ods, .csv, fichiers officiels)"),
    )
    verb.add_argument(
        "--kind",
        choices=[str(kind) for kind in ImportKind],
        metavar="K",
        help=translate("Arguments", "ce que contient le fichier : {kinds} (à défaut : reconnu par son contenu)").format(
            kinds=", ".join(ImportKind)
        ),
    )
    _add_reading(verb)
    _add_origin(verb)
    verb.add_argument(
        "--good-rows", action="store_true", help=translate("Arguments", "importe les bonnes lignes malgré les autres")
    )
    verb.add_argument(
        "--remove-missing",
        action="store_true",
        help=translate("Arguments", "retire du plan ce que le fichier ne nomme plus (vœux, cartes, agréments…)"),
    )
    verb.add_argument(
        "--dry-run", action="store_true", help=translate("Arguments", "dit ce qui changerait, sans rien écrire")
    )
    verb.add_argument(
        "--report",
        type=Path,
        metavar=translate("Arguments", "RAPPORT"),
        help=translate("Arguments", "rapport à écrire (.csv ou .xlsx)"),
    )
    add_json(verb)
    _add_template(verbs)


def _add_reading(verb: Parser) -> None:
    verb.add_argument(
        "--mapping",
        type=Path,
        metavar="JSON",
        help=translate("Arguments", "fichier JSON : pour chaque champ, l’en-tête ou la lettre de sa colonne"),
    )
    verb.add_argument(
        "--sheet", default="", metavar=translate("Arguments", "FEUILLE"), help=translate("Arguments", "feuille à lire")
    )
    verb.add_argument(
        "--encoding",
        default="",
        metavar=translate("Arguments", "ENCODAGE"),
        help=translate("Arguments", "encodage du texte (à défaut : deviné)"),
    )
    verb.add_argument(
        "--delimiter",
        default="",
        metavar=translate("Arguments", "SIGNE"),
        help=translate("Arguments", "séparateur des colonnes (à défaut : deviné)"),
    )
    verb.add_argument(
        "--heading-line",
        type=int,
        metavar="N",
        help=translate("Arguments", "ligne des en-têtes ; 0 : il n’y en a pas (à défaut : reconnue)"),
    )


def _add_origin(verb: Parser) -> None:
    verb.add_argument(
        "--vintage",
        default="",
        metavar=translate("Arguments", "MILLÉSIME"),
        help=translate("Arguments", "année ou jour des valeurs"),
    )
    verb.add_argument(
        "--source",
        default="",
        metavar=translate("Arguments", "ÉDITEUR"),
        help=translate("Arguments", "qui publie les valeurs"),
    )
    verb.add_argument(
        "--licence",
        default="",
        metavar=translate("Arguments", "LICENCE"),
        help=translate("Arguments", "licence des valeurs"),
    )


def _add_template(verbs: Verbs) -> None:
    words = translate("Arguments", "écrit le classeur à remplir d’un genre de données")
    verb = verbs.add_parser("template", help=words, description=words)
    verb.add_argument(
        "kind",
        choices=[str(kind) for kind in ImportKind],
        metavar=translate("Arguments", "GENRE"),
        help=translate("Arguments", "semesters, interns, sites…"),
    )
    verb.add_argument(
        "out",
        type=Path,
        metavar=translate("Arguments", "CLASSEUR"),
        help=translate("Arguments", "fichier .xlsx à écrire"),
    )
    verb.add_argument(
        "--from",
        dest="plan",
        type=Path,
        metavar=translate("Arguments", "FICHIER"),
        help=translate("Arguments", "remplit le classeur avec ce que ce plan contient"),
    )
