"""Health structures (MSP, health centres, hospitals, CPTS, practices). Key: the FINESS number."""

from collections.abc import Iterable, Sequence

from pacte_desktop.domain.incoming import ImportKind, Incoming, TargetKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP
from pacte_desktop.importing.cell_words import as_text
from pacte_desktop.importing.cells import numbered, text
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.kinds.places import ADDRESS, COMMUNE, LATITUDE, LONGITUDE, point_told
from pacte_desktop.importing.plan_words import STRUCTURE_KINDS
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

FINESS_PATTERN = r"[0-9A-Z-]{9}"

FINESS = Field(
    "finess_et",
    QT_TRANSLATE_NOOP("ImportField", "N° FINESS"),
    numbered(FINESS_PATTERN, 9, QT_TRANSLATE_NOOP("ImportCell", "numéro FINESS"), zero_back=True),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro FINESS ET, neuf caractères. Il distingue les structures."),
    (
        "FINESS",
        "FINESS ET",
        "N° FINESS ET",
        "numéro FINESS",
        "nofinesset",
        "finess géographique",
        "FINESS établissement",
    ),
    is_required=True,
    is_key=True,
)
STRUCTURE_KIND = Field(
    "kind",
    QT_TRANSLATE_NOOP("ImportField", "Genre de structure"),
    STRUCTURE_KINDS.reader(),
    STRUCTURE_KINDS.word_of,
    QT_TRANSLATE_NOOP("ImportField", "Maison de santé, centre de santé, hôpital, CPTS ou cabinet."),
    ("genre", "type", "type de structure", "catégorie", "nature", "type d’établissement"),
    is_required=True,
    choices=STRUCTURE_KINDS.labels,
)
NAME = Field(
    "name",
    QT_TRANSLATE_NOOP("ImportField", "Nom de la structure"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Nom sous lequel la structure est connue."),
    ("nom", "raison sociale", "dénomination", "libellé", "structure", "établissement", "intitulé"),
    is_required=True,
)
SOURCE = Field(
    "source",
    QT_TRANSLATE_NOOP("ImportField", "Source"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "D’où vient l’information."),
    ("origine",),
    default="",
)
VALUES = (STRUCTURE_KIND, NAME, COMMUNE, ADDRESS, LONGITUDE, LATITUDE, SOURCE)


def _records(row: RowTelling) -> Iterable[Incoming]:
    finess = row.text("finess_et")
    values = row.told({"kind": None, "name": None, "address": "", "source": ""})
    if row.has("insee_code"):
        values["insee_code"] = row.commune("insee_code")
    values |= point_told(row)
    title = f"{row.text('name')} ({finess})"
    yield Incoming(TargetKind.STRUCTURE, ((finess,),), values, row.row.line, title)


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    return gather_rows(rows, facts, _records)


KIND = TableKind(
    ImportKind.STRUCTURES,
    (FINESS, *VALUES),
    (TargetKind.STRUCTURE,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "Les maisons et centres de santé, hôpitaux, CPTS et cabinets."),
    signature=("finess_et", "name", "kind"),
)
