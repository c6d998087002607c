"""Posts opened in the semester of the plan. Key: the IMOTEP number."""

from collections.abc import Iterable, Sequence

from pacte_desktop.domain.incoming import ImportKind, Incoming, TargetKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP
from pacte_desktop.importing.cell_words import as_number, as_text
from pacte_desktop.importing.cells import code, whole
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.kinds import accreditations, groups
from pacte_desktop.importing.plan_words import PHASES
from pacte_desktop.importing.references import in_value
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

NUMBER = Field(
    "imotep_number",
    QT_TRANSLATE_NOOP("ImportField", "N° IMOTEP du poste"),
    code(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro sous lequel le poste est publié. Il distingue les postes."),
    (
        *("N° IMOTEP", "numéro IMOTEP", "IMOTEP", "N° du poste", "numéro de poste", "N° poste", "poste", "id poste"),
        *("code poste", "identifiant du poste", "référence du poste"),
    ),
    is_required=True,
    is_key=True,
)
SITE = Field(
    groups.SITE.code,
    groups.SITE.label,
    groups.SITE.read,
    groups.SITE.write,
    groups.SITE.help,
    groups.SITE.synonyms,
    is_required=True,
)
INTERNSHIP_TYPE = Field(
    accreditations.INTERNSHIP_TYPE.code,
    accreditations.INTERNSHIP_TYPE.label,
    accreditations.INTERNSHIP_TYPE.read,
    accreditations.INTERNSHIP_TYPE.write,
    accreditations.INTERNSHIP_TYPE.help,
    accreditations.INTERNSHIP_TYPE.synonyms,
    is_required=True,
    choices=accreditations.INTERNSHIP_TYPE.choices,
)
POST_PHASES = Field(
    "phases",
    QT_TRANSLATE_NOOP("ImportField", "Phases"),
    PHASES.list_reader(),
    PHASES.list_word,
    QT_TRANSLATE_NOOP("ImportField", "Phase ou phases qui peuvent choisir le poste, séparées par des virgules."),
    ("phase", "phase du DES", "ouvert aux phases", "ouvert à", "phases ouvertes", "niveau d’internat"),
    is_required=True,
)
CAPACITY = Field(
    "capacity",
    QT_TRANSLATE_NOOP("ImportField", "Postes ouverts"),
    whole(0, accreditations.MOST_SEATS),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Nombre de places ouvertes ce semestre ; 0 ferme le poste."),
    (
        *("capacité", "nombre de postes", "nb postes", "nb de postes", "places", "nombre de places", "nb places"),
        *("postes", "offre", "places ouvertes", "nombre de postes ouverts"),
    ),
    is_required=True,
    is_number=True,
)
VALUES = (SITE, INTERNSHIP_TYPE, POST_PHASES, CAPACITY)
REFERENCES = (in_value(TargetKind.SITE, "site", by_title=True),)


def _records(row: RowTelling) -> Iterable[Incoming]:
    number = row.text("imotep_number")
    values = row.told({"site": None, "phases": None, "capacity": None})
    if row.has("internship_type"):
        values["internship_type"] = row.type_code("internship_type")
    yield Incoming(TargetKind.POST, ((number,),), values, row.row.line, number)


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    return gather_rows(rows, facts, _records)


KIND = TableKind(
    ImportKind.POSTS,
    (NUMBER, SITE, INTERNSHIP_TYPE, POST_PHASES, CAPACITY),
    (TargetKind.POST,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "Les postes ouverts au choix de ce semestre."),
    signature=("imotep_number", "site", "internship_type", "capacity"),
    scope=lambda _record: "",
)
