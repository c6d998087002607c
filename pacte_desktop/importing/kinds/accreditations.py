"""Accreditations: what a site may host, for whom and until when. Key: site, type, phase, kind and first day."""

from collections.abc import Iterable, Sequence
from datetime import date

from pacte_desktop.domain.incoming import ImportKind, Incoming, TargetKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.importing.cell_words import as_day, as_number
from pacte_desktop.importing.cells import read_day, text, whole
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.kinds.groups import SITE
from pacte_desktop.importing.plan_words import ACCREDITATION_KINDS, PHASES, TYPES
from pacte_desktop.importing.references import in_key
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

MOST_SEATS = 99

INTERNSHIP_TYPE = Field(
    "internship_type",
    QT_TRANSLATE_NOOP("ImportField", "Type de stage"),
    text(),
    TYPES.word_of,
    QT_TRANSLATE_NOOP("ImportField", "N1, SASPAS, urgences… : libellé, abréviation usuelle ou code."),
    ("type", "stage", "nature du stage", "type de terrain", "domaine", "intitulé du stage", "maquette", "niveau"),
    is_required=True,
    is_key=True,
    choices=TYPES.labels,
)
PHASE = Field(
    "phase",
    QT_TRANSLATE_NOOP("ImportField", "Phase"),
    PHASES.list_reader(),
    PHASES.list_word,
    QT_TRANSLATE_NOOP(
        "ImportField", "Phase pour laquelle le terrain est agréé, ou plusieurs séparées par des virgules."
    ),
    ("phase du DES", "phase de formation", "phase d’agrément"),
    is_required=True,
    is_key=True,
)
ACCREDITATION_KIND = Field(
    "kind",
    QT_TRANSLATE_NOOP("ImportField", "Agrément"),
    ACCREDITATION_KINDS.reader(),
    ACCREDITATION_KINDS.word_of,
    QT_TRANSLATE_NOOP("ImportField", "Principal, complémentaire ou fonctionnel ; à défaut, principal."),
    ("type d’agrément", "nature de l’agrément", "genre d’agrément", "P/C/F", "agrément P/C/F"),
    choices=ACCREDITATION_KINDS.labels,
)
VALID_FROM = Field(
    "valid_from",
    QT_TRANSLATE_NOOP("ImportField", "Agréé à partir du"),
    read_day,
    as_day,
    QT_TRANSLATE_NOOP("ImportField", "Premier jour de l’agrément."),
    ("début", "date de début", "date d’agrément", "début d’agrément", "du", "valable du", "date de début d’agrément"),
    is_required=True,
    is_key=True,
)
VALID_TO = Field(
    "valid_to",
    QT_TRANSLATE_NOOP("ImportField", "Agréé jusqu’au"),
    read_day,
    as_day,
    QT_TRANSLATE_NOOP("ImportField", "Dernier jour de l’agrément, compris."),
    (
        "fin",
        "date de fin",
        "échéance",
        "fin d’agrément",
        "au",
        "valable jusqu’au",
        "date de fin d’agrément",
        "expiration",
    ),
    is_required=True,
)
CAPACITY = Field(
    "capacity",
    QT_TRANSLATE_NOOP("ImportField", "Capacité"),
    whole(0, MOST_SEATS),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Nombre d’internes que l’agrément permet."),
    ("capacité d’accueil", "nombre de places", "nb de postes agréés", "places", "nombre de postes", "nb postes"),
    is_required=True,
    is_number=True,
)
VALUES = (VALID_TO, CAPACITY)
REFERENCES = (in_key(TargetKind.SITE, 0, by_title=True),)
_LONGEST_YEARS = 15


def _records(row: RowTelling) -> Iterable[Incoming]:
    site, code = row.text("site"), row.type_code("internship_type")
    phases, kind = row.get("phase"), row.text("kind") or "PRINCIPAL"
    start, end = row.get("valid_from"), row.get("valid_to")
    values = row.told({"valid_to": None, "capacity": None})
    if not isinstance(start, date):
        return
    if isinstance(end, date):
        if end < start:
            row.wrong("valid_to", translate("Import", "la fin précède le début"))
        elif end.year - start.year > _LONGEST_YEARS:
            row.wrong("valid_to", translate("Import", "plus de {n} ans, c’est trop").format(n=_LONGEST_YEARS))
    for phase in phases if isinstance(phases, tuple) else ():
        title = " · ".join((site, TYPES.word_of(code), PHASES.word_of(phase), f"{start:%d/%m/%Y}"))
        keys = ((site, code, str(phase), kind, start.isoformat()),)
        yield Incoming(TargetKind.ACCREDITATION, keys, values, row.row.line, title)


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    return gather_rows(rows, facts, _records)


KIND = TableKind(
    ImportKind.ACCREDITATIONS,
    (SITE, INTERNSHIP_TYPE, PHASE, ACCREDITATION_KIND, VALID_FROM, VALID_TO, CAPACITY),
    (TargetKind.ACCREDITATION,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "Ce que chaque terrain est agréé à accueillir, et jusqu’à quand."),
    signature=("site", "internship_type", "valid_from", "valid_to"),
    scope=lambda record: record.keys[0][0],
    may_remove=True,
)
