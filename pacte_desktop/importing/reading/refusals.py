"""What to say of a file that is no table: what it is instead, and what to do."""

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.reading.nature import Nature


def refusal(name: str, nature: Nature) -> KnownError:
    """The sentence for a file of this nature where a table is wanted."""
    what, remedy = _words(nature)
    return KnownError(translate("Reading", "« {name} » {what}.").format(name=name, what=what), remedy)


def _words(nature: Nature) -> tuple[str, str]:
    save_as = translate("Reading", "Ouvrez-le dans un tableur et enregistrez-le en .xlsx ou en CSV, puis recommencez.")
    unpack = translate("Reading", "Décompressez-le, puis choisissez le fichier qu’il contient.")
    export = translate("Reading", "Demandez les mêmes données en .xlsx ou en CSV, puis recommencez.")
    official = translate("Reading", "Choisissez la source officielle dont il vient.")
    return {
        Nature.EMPTY: (translate("Reading", "est vide"), translate("Reading", "Choisissez un autre fichier.")),
        Nature.LOCKED: (
            translate("Reading", "est protégé par un mot de passe"),
            translate(
                "Reading", "Ouvrez-le dans un tableur, enregistrez-en une copie sans mot de passe et choisissez-la."
            ),
        ),
        Nature.XLSB: (translate("Reading", "est un classeur binaire (.xlsb)"), save_as),
        Nature.PLAN: (
            translate("Reading", "est un plan de Pacte Desktop"),
            translate("Reading", "Ouvrez-le par Fichier > Ouvrir."),
        ),
        Nature.DATABASE: (translate("Reading", "est une base de données SQLite"), export),
        Nature.PDF: (translate("Reading", "est un document PDF, pas un tableau"), export),
        Nature.WORD: (
            translate("Reading", "est un document de traitement de texte"),
            translate("Reading", "Copiez son tableau dans un tableur et enregistrez en .xlsx, puis recommencez."),
        ),
        Nature.SLIDES: (translate("Reading", "est un diaporama, pas un tableau"), export),
        Nature.OTHER_OLE: (
            translate("Reading", "est un ancien fichier Office sans classeur lisible, ou il est abîmé"),
            save_as,
        ),
        Nature.BROKEN_ZIP: (
            translate("Reading", "est tronqué ou abîmé : sa fin manque ou ne se lit pas"),
            translate("Reading", "Copiez-le ou téléchargez-le de nouveau, puis recommencez."),
        ),
        Nature.HTML: (translate("Reading", "est une page web (HTML), quel que soit son nom"), save_as),
        Nature.XML_WORKBOOK: (translate("Reading", "est un classeur au format XML"), save_as),
        Nature.XML: (translate("Reading", "est un document XML, pas un tableau"), export),
        Nature.MAIL: (
            translate("Reading", "est un message ou une page web archivée"),
            translate("Reading", "Enregistrez la pièce jointe elle-même, puis choisissez-la."),
        ),
        Nature.RTF: (
            translate("Reading", "est un document RTF, pas un tableau"),
            translate("Reading", "Copiez son tableau dans un tableur et enregistrez en .xlsx, puis recommencez."),
        ),
        Nature.COMPRESSED: (translate("Reading", "est un fichier compressé"), unpack),
        Nature.ZIP: (translate("Reading", "est une archive ZIP"), unpack),
        Nature.IMAGE: (translate("Reading", "est une image, pas un tableau"), export),
        Nature.DBASE: (
            translate("Reading", "est une table dBase (.dbf)"),
            translate("Reading", "Pour un fichier de formes, choisissez le .shp ; sinon enregistrez en .xlsx."),
        ),
        Nature.EXTRACT: (
            translate("Reading", "est un extrait OpenStreetMap"),
            translate("Reading", "Il se lit sur la page Réseau."),
        ),
        Nature.JSON: (translate("Reading", "est un fichier JSON, pas un tableau"), official),
        Nature.GEOJSON: (translate("Reading", "est un fichier GeoJSON, pas un tableau"), official),
        Nature.GEOPACKAGE: (translate("Reading", "est un GeoPackage, pas un tableau"), official),
        Nature.SHAPEFILE: (translate("Reading", "est un fichier de formes (.shp), pas un tableau"), official),
    }.get(nature, (translate("Reading", "n’est ni un classeur ni un fichier texte"), export))
