"""Lodgings offered to interns. Key: the number, else the name and the commune."""

from collections.abc import Iterable, Sequence
from datetime import date

from pacte_desktop.domain.french_order import search_key
from pacte_desktop.domain.incoming import ImportKind, Incoming, TargetKind
from pacte_desktop.domain.natural_keys import place_keys
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.importing.cell_words import as_day, as_number, as_text, as_yes_no
from pacte_desktop.importing.cells import code, read_day, read_yes_no, text, whole
from pacte_desktop.importing.fields import Field, Parsed
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.kinds.places import ADDRESS, COMMUNE, LATITUDE, LONGITUDE, point_told
from pacte_desktop.importing.plan_words import YES_NO
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

_MOST_PLACES, _HIGHEST_RENT_EUR = 200, 5000
_FREE = frozenset({"gratuit", "gratuite", "gratuitement"})
_read_euros = whole(0, _HIGHEST_RENT_EUR)


def _read_rent(cell: str) -> Parsed:
    """Whole euros a month; « gratuit » is 0."""
    return Parsed(0) if search_key(cell.strip()) in _FREE else _read_euros(cell)


NUMBER = Field(
    "number",
    QT_TRANSLATE_NOOP("ImportField", "N° du logement"),
    code(),
    as_text,
    QT_TRANSLATE_NOOP(
        "ImportField", "Numéro à votre choix ; à défaut, le nom et la commune distinguent les logements."
    ),
    ("numéro", "N° logement", "identifiant", "code", "référence", "id"),
    default="",
)
NAME = Field(
    "name",
    QT_TRANSLATE_NOOP("ImportField", "Nom du logement"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Nom sous lequel le logement est connu."),
    ("logement", "nom", "intitulé", "désignation", "libellé", "hébergement", "résidence", "internat"),
    is_required=True,
)
CAPACITY = Field(
    "capacity",
    QT_TRANSLATE_NOOP("ImportField", "Places"),
    whole(0, _MOST_PLACES),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Nombre de places ou de chambres."),
    (
        "capacité",
        "nombre de places",
        "nb de places",
        "chambres",
        "nombre de chambres",
        "lits",
        "nb places",
        "nb chambres",
    ),
    is_required=True,
    is_number=True,
)
RENT = Field(
    "rent_eur",
    QT_TRANSLATE_NOOP("ImportField", "Loyer (€ par mois)"),
    _read_rent,
    as_number,
    QT_TRANSLATE_NOOP(
        "ImportField",
        "Loyer mensuel en euros, charges comprises ; 0 ou « gratuit » s’il l’est, vide s’il n’est pas connu.",
    ),
    ("loyer", "loyer mensuel", "loyer en euros", "montant du loyer", "prix", "tarif", "loyer €"),
    is_number=True,
)
IS_HTES = Field(
    "is_htes",
    QT_TRANSLATE_NOOP("ImportField", "HTES"),
    read_yes_no,
    as_yes_no,
    QT_TRANSLATE_NOOP("ImportField", "« oui » : hébergement territorial des étudiants en santé (internat rural)."),
    ("internat rural", "maison des internes", "HTES oui/non", "hébergement territorial"),
    choices=YES_NO,
    default=False,
)
FROM = Field(
    "available_from",
    QT_TRANSLATE_NOOP("ImportField", "Disponible à partir du"),
    read_day,
    as_day,
    QT_TRANSLATE_NOOP("ImportField", "Premier jour où le logement est offert ; vide s’il l’est toujours."),
    ("disponible du", "du", "début", "date de début", "disponible à partir de", "disponibilité"),
)
TO = Field(
    "available_to",
    QT_TRANSLATE_NOOP("ImportField", "Disponible jusqu’au"),
    read_day,
    as_day,
    QT_TRANSLATE_NOOP("ImportField", "Dernier jour, compris ; vide s’il n’y en a pas."),
    ("au", "fin", "date de fin", "disponible jusqu’à"),
)
VALUES = (NUMBER, NAME, COMMUNE, CAPACITY, RENT, IS_HTES, ADDRESS, LONGITUDE, LATITUDE, FROM, TO)
_PLAIN = {
    **{"number": "", "name": None, "capacity": None, "rent_eur": None, "is_htes": False, "address": ""},
    **{"available_from": None, "available_to": None},
}


def _records(row: RowTelling) -> Iterable[Incoming]:
    values = row.told(_PLAIN)
    insee_code = row.commune("insee_code") if row.text("insee_code") else ""
    if insee_code:
        values["insee_code"] = insee_code
    values |= point_told(row)
    first, last = row.get("available_from"), row.get("available_to")
    if isinstance(first, date) and isinstance(last, date) and last < first:
        row.wrong("available_to", translate("Import", "la fin précède le début"))
    name, number = row.text("name"), row.text("number")
    keys = place_keys(number, name, insee_code)
    yield Incoming(TargetKind.HOUSING, keys, values, row.row.line, f"{name} ({number})" if number else name)


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    return gather_rows(rows, facts, _records)


KIND = TableKind(
    ImportKind.HOUSING,
    VALUES,
    (TargetKind.HOUSING,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "Les logements offerts aux internes, avec leurs places et leur loyer."),
    signature=("name", "insee_code", "capacity", "rent_eur"),
)
