"""Places and means of urgent care, with the days and hours on which they exist. Key: kind, commune and name."""

from collections.abc import Iterable, Sequence
from datetime import date

from pacte_desktop.domain.incoming import ImportKind, Incoming, TargetKind
from pacte_desktop.domain.natural_keys import equipment_key
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.importing.cell_words import as_day, as_text
from pacte_desktop.importing.cells import read_day, text
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.kinds.places import COMMUNE, LATITUDE, LONGITUDE, point_told
from pacte_desktop.importing.kinds.structures import SOURCE
from pacte_desktop.importing.plan_words import EQUIPMENT_KINDS, SLOTS
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

EQUIPMENT_KIND = Field(
    "kind",
    QT_TRANSLATE_NOOP("ImportField", "Genre d’équipement"),
    EQUIPMENT_KINDS.reader(),
    EQUIPMENT_KINDS.word_of,
    QT_TRANSLATE_NOOP("ImportField", "SU, SMUR, antenne, MCS, héliSMUR ou hélicoptère de l’État."),
    ("équipement", "genre", "type", "type d’équipement", "catégorie", "moyen", "nature"),
    is_required=True,
    is_key=True,
    choices=EQUIPMENT_KINDS.labels,
)
NAME = Field(
    "name",
    QT_TRANSLATE_NOOP("ImportField", "Nom de l’équipement"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Nom du lieu ; à défaut, le genre et la commune."),
    ("nom", "établissement", "dénomination", "libellé", "lieu", "intitulé"),
)
VALID_FROM = Field(
    "valid_from",
    QT_TRANSLATE_NOOP("ImportField", "Ouvert depuis"),
    read_day,
    as_day,
    QT_TRANSLATE_NOOP("ImportField", "Premier jour où il existe ; vide s’il n’est pas connu."),
    ("ouvert le", "ouverture", "date d’ouverture", "du", "début", "existe depuis", "en service depuis"),
)
VALID_TO = Field(
    "valid_to",
    QT_TRANSLATE_NOOP("ImportField", "Fermé après le"),
    read_day,
    as_day,
    QT_TRANSLATE_NOOP("ImportField", "Dernier jour où il existe ; vide s’il est toujours ouvert."),
    ("fermé le", "fermeture", "date de fermeture", "au", "fin", "jusqu’au"),
)
OPEN_SLOTS = Field(
    "open_slots",
    QT_TRANSLATE_NOOP("ImportField", "Horaires"),
    SLOTS.list_reader(),
    SLOTS.list_word,
    QT_TRANSLATE_NOOP(
        "ImportField", "« jour », « nuit », « week-end », séparés par des virgules, ou « 24 h/24 » ; vide : inconnus."
    ),
    ("plages", "plages horaires", "ouverture horaire", "heures d’ouverture", "heures", "plage horaire", "créneaux"),
)
VALUES = (EQUIPMENT_KIND, COMMUNE, NAME, VALID_FROM, VALID_TO, SOURCE, OPEN_SLOTS, LONGITUDE, LATITUDE)
_PLAIN = {"kind": None, "valid_from": None, "valid_to": None, "source": "", "open_slots": None}


def _records(row: RowTelling) -> Iterable[Incoming]:
    values = row.told(_PLAIN)
    kind = row.text("kind")
    insee_code = row.commune("insee_code") if row.text("insee_code") else ""
    if insee_code:
        values["insee_code"] = insee_code
    name = (
        row.text("name") or f"{EQUIPMENT_KINDS.word_of(kind)} ({row.plan.communes.names.get(insee_code, insee_code)})"
    )
    values["name"] = name
    values |= point_told(row)
    first, last = row.get("valid_from"), row.get("valid_to")
    if isinstance(first, date) and isinstance(last, date) and last < first:
        row.wrong("valid_to", translate("Import", "la fin précède le début"))
    yield Incoming(TargetKind.EQUIPMENT, (equipment_key(kind, insee_code, name),), values, row.row.line, name)


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    return gather_rows(rows, facts, _records)


KIND = TableKind(
    ImportKind.EQUIPMENT,
    VALUES,
    (TargetKind.EQUIPMENT,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "Les lieux et moyens de soins urgents, avec leurs dates et leurs horaires."),
    signature=("kind", "insee_code", "name", "open_slots"),
)
