"""Situations of the semester: the category only, never a reason. Nothing of it is shown in reports."""

from collections.abc import Iterable, Sequence

from pacte_desktop.domain.incoming import ImportKind, Incoming, TargetKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.kinds.wishes import INTERN
from pacte_desktop.importing.plan_words import SITUATIONS
from pacte_desktop.importing.references import in_key
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

SITUATION = Field(
    "situation",
    QT_TRANSLATE_NOOP("ImportField", "Situation"),
    SITUATIONS.reader(),
    SITUATIONS.word_of,
    QT_TRANSLATE_NOOP("ImportField", "La catégorie, jamais le motif : il n’est ni lu ni enregistré."),
    ("situation du semestre", "position", "situation administrative", "situation au semestre", "statut"),
    is_required=True,
    choices=SITUATIONS.labels,
)
VALUES = (SITUATION,)
REFERENCES = (in_key(TargetKind.INTERN, 0),)
REASONS = (
    *("motif", "motifs", "raison", "raisons", "diagnostic", "pathologie", "cause", "justification", "justificatif"),
    *("motif de la situation", "commentaire", "commentaires", "observation", "observations", "remarque", "remarques"),
    *(
        "nature",
        "precision",
        "precisions",
        "motif medical",
        "sante",
        "etat de sante",
        "certificat",
        "detail",
        "details",
    ),
)
"""Headings of columns that could say why; they are never read."""


def _records(row: RowTelling) -> Iterable[Incoming]:
    number = row.text("intern")
    yield Incoming(TargetKind.SITUATION, ((number,),), row.told({"situation": None}), row.row.line, number)


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    return gather_rows(rows, facts, _records)


KIND = TableKind(
    ImportKind.SITUATIONS,
    (INTERN, SITUATION),
    (TargetKind.SITUATION,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "Qui ne prend pas de poste ordinaire ce semestre : la catégorie seulement."),
    signature=("intern", "situation"),
    scope=lambda _record: "",
    may_remove=True,
    is_restricted=True,
    ignored=REASONS,
)
