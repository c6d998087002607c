"""Supervisors (MSU): who they are and which internships they may supervise. Key: the RPPS."""

from collections.abc import Iterable, Sequence

from pacte_desktop.domain.incoming import ImportKind, Incoming, TargetKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP
from pacte_desktop.importing.cell_words import as_day, as_number, as_text, as_yes_no
from pacte_desktop.importing.cells import numbered, read_day, read_yes_no, text, whole
from pacte_desktop.importing.choices import word_list
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.kinds.intern_fields import FIRST_NAME, LAST_NAME
from pacte_desktop.importing.plan_words import TYPES, YES_NO
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

_MOST_INTERNS = 20

RPPS = Field(
    "rpps",
    QT_TRANSLATE_NOOP("ImportField", "N° RPPS"),
    numbered(r"\d{11}", 11, QT_TRANSLATE_NOOP("ImportCell", "numéro RPPS")),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro RPPS du médecin, onze chiffres. Il distingue les maîtres de stage."),
    ("RPPS", "numéro RPPS", "RPPS MSU", "N° RPPS du MSU", "identifiant RPPS", "RPPS du maître de stage"),
    is_required=True,
    is_key=True,
)
LEVELS = Field(
    "levels",
    QT_TRANSLATE_NOOP("ImportField", "Niveaux"),
    word_list(),
    TYPES.list_word,
    QT_TRANSLATE_NOOP("ImportField", "Stages que le MSU peut encadrer, séparés par des virgules : N1, SASPAS, DJ…"),
    ("niveau", "agréments", "types de stage", "niveaux d’agrément", "agréé pour", "stages encadrés", "agrément MSU"),
    default=(),
)
IS_MCS = Field(
    "is_mcs",
    QT_TRANSLATE_NOOP("ImportField", "MCS"),
    read_yes_no,
    as_yes_no,
    QT_TRANSLATE_NOOP("ImportField", "« oui » pour un médecin correspondant du SAMU."),
    ("médecin correspondant du SAMU", "correspondant SAMU", "MCS oui/non"),
    choices=YES_NO,
    default=False,
)
EMAIL = Field(
    "professional_email",
    QT_TRANSLATE_NOOP("ImportField", "Courriel professionnel"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Adresse professionnelle ; jamais une adresse privée."),
    ("courriel", "e-mail", "email", "mail", "adresse mail", "mail professionnel", "adresse électronique", "mél"),
    default="",
)
ACCREDITED_ON = Field(
    "accredited_on",
    QT_TRANSLATE_NOOP("ImportField", "Agréé depuis"),
    read_day,
    as_day,
    QT_TRANSLATE_NOOP("ImportField", "Jour de l’agrément du maître de stage, s’il est connu."),
    ("date d’agrément", "agrément depuis", "date agrément", "agréé le"),
)
MOST_INTERNS = Field(
    "most_interns",
    QT_TRANSLATE_NOOP("ImportField", "Internes au plus"),
    whole(0, _MOST_INTERNS),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Nombre d’internes que le MSU accepte ensemble ; vide s’il n’est pas limité."),
    ("capacité", "nombre maximal d’internes", "nb max d’internes", "capacité d’accueil", "internes maximum"),
    is_number=True,
)
VALUES = (LAST_NAME, FIRST_NAME, LEVELS, IS_MCS, EMAIL, ACCREDITED_ON, MOST_INTERNS)
_PLAIN = {
    **{"last_name": None, "first_name": None, "is_mcs": False, "professional_email": ""},
    **{"accredited_on": None, "most_interns": None},
}


def _records(row: RowTelling) -> Iterable[Incoming]:
    rpps = row.text("rpps")
    values = row.told(_PLAIN)
    if row.has("levels"):
        values["levels"] = row.type_codes("levels")
    title = f"Dr {row.text('last_name').upper()} {row.text('first_name')} ({rpps})"
    yield Incoming(TargetKind.SUPERVISOR, ((rpps,),), values, row.row.line, title)


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    return gather_rows(rows, facts, _records)


KIND = TableKind(
    ImportKind.SUPERVISORS,
    (RPPS, *VALUES),
    (TargetKind.SUPERVISOR,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "Les maîtres de stage et ce qu’ils peuvent encadrer."),
    signature=("rpps", "last_name"),
    scope=lambda _record: "",
)
