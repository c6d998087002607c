"""Internships already done. Key: the intern and the semester."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from pacte_desktop.domain.incoming import ImportKind, Incoming, TargetKind
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.importing.cell_words import as_number, as_text, as_yes_no
from pacte_desktop.importing.cells import code, read_day, read_yes_no, text, whole
from pacte_desktop.importing.fields import CellError, Field
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.kinds import groups, posts
from pacte_desktop.importing.kinds.wishes import INTERN
from pacte_desktop.importing.plan_words import SEASONS, YES_NO
from pacte_desktop.importing.references import in_key, in_value
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow
from pacte_desktop.importing.text_table import comparable, shown

_MOST_DAYS = 200
_SPOKEN = re.compile(r"([a-z][a-z ]*?) ?(\d{4})(?: (\d{2}|\d{4}))?")

SEMESTER = Field(
    "semester",
    QT_TRANSLATE_NOOP("ImportField", "Semestre"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "« hiver 2025-26 », « été 2026 » ou son premier jour : un semestre du plan."),
    ("semestre de stage", "période", "semestre du stage", "début", "date de début", "session", "semestre effectué"),
    is_required=True,
    is_key=True,
)
SITE = Field(
    "site",
    groups.SITE.label,
    code(200),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro du terrain dans le plan ; vide pour un stage fait ailleurs."),
    groups.SITE.synonyms,
    default="",
)
IS_VALIDATED = Field(
    "is_validated",
    QT_TRANSLATE_NOOP("ImportField", "Validé"),
    read_yes_no,
    as_yes_no,
    QT_TRANSLATE_NOOP("ImportField", "« oui » si le semestre compte pour la maquette."),
    ("validation", "stage validé", "semestre validé", "validé oui/non", "validé ?"),
    is_required=True,
    choices=YES_NO,
)
COUNTS = Field(
    "counts_for_seniority",
    QT_TRANSLATE_NOOP("ImportField", "Compte pour l’ancienneté"),
    read_yes_no,
    as_yes_no,
    QT_TRANSLATE_NOOP("ImportField", "« oui » si le semestre compte pour l’ordre de choix, même sans validation."),
    ("ancienneté", "compte dans l’ancienneté", "pris en compte pour l’ancienneté"),
    choices=YES_NO,
    default=True,
)
ABSENCE = Field(
    "absence_days",
    QT_TRANSLATE_NOOP("ImportField", "Jours d’absence"),
    whole(0, _MOST_DAYS),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Nombre de jours d’absence dans le semestre, sans leur motif."),
    ("absences", "nb jours d’absence", "nombre de jours d’absence", "absence", "jours absence"),
    default=0,
    is_number=True,
)
VALUES = (posts.INTERNSHIP_TYPE, SITE, IS_VALIDATED, COUNTS, ABSENCE)
REFERENCES = (
    in_key(TargetKind.INTERN, 0),
    in_key(TargetKind.SEMESTER, 1),
    in_value(TargetKind.SITE, "site", by_title=True),
)


def _semester(row: RowTelling) -> Semester | None:
    """The semester of the plan that the cell names by its season and year, or by a day of it."""
    words = row.text("semester")
    match = _SPOKEN.fullmatch(comparable(words))
    season = SEASONS.value(match[1]) if match else None
    if match is not None and season is not None:
        found = row.plan.semester_of(season, int(match[2]))
    else:
        try:
            day = read_day(words).value
        except CellError:
            day = None
        found = row.plan.semester_around(day) if isinstance(day, date) else None
    if found is None:
        sentence = translate("Import", "« {words} » n’est pas un semestre du plan : importez d’abord les semestres")
        row.wrong("semester", sentence.format(words=shown(words)))
    return found


def _records(row: RowTelling) -> Iterable[Incoming]:
    intern, semester = row.text("intern"), _semester(row)
    values = row.told({"site": "", "is_validated": None, "counts_for_seniority": True, "absence_days": 0})
    if row.has("internship_type"):
        values["internship_type"] = row.type_code("internship_type")
    if semester is None:
        return
    if row.plan.semester is not None and semester.start >= row.plan.semester.start:
        words = translate("Import", "« {label} » n’est pas encore passé")
        row.wrong("semester", words.format(label=semester.label))
    absence = row.get("absence_days")
    days = (semester.end - semester.start).days + 1
    if isinstance(absence, int) and absence > days:
        row.wrong("absence_days", translate("Import", "le semestre n’a que {n} jours").format(n=days))
    keys = ((intern, semester.start.isoformat()),)
    yield Incoming(TargetKind.INTERNSHIP, keys, values, row.row.line, f"{intern} · {semester.label}")


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    return gather_rows(rows, facts, _records)


KIND = TableKind(
    ImportKind.INTERNSHIPS,
    (INTERN, SEMESTER, *VALUES),
    (TargetKind.INTERNSHIP,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "Les stages que chaque interne a déjà faits."),
    signature=("intern", "semester", "internship_type", "is_validated"),
    scope=lambda record: record.keys[0][0],
)
