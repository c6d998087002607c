"""Which supervisors work together in which site (« carte »). Key: the site and the RPPS."""

from collections.abc import Iterable, Sequence

from pacte_desktop.domain.incoming import ImportKind, Incoming, TargetKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP
from pacte_desktop.importing.cell_words import as_number, as_text
from pacte_desktop.importing.cells import code, whole
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.kinds.sites import MOST_HALF_DAYS
from pacte_desktop.importing.kinds.supervisors import RPPS
from pacte_desktop.importing.references import in_key
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

SITE = Field(
    "site",
    QT_TRANSLATE_NOOP("ImportField", "N° du terrain"),
    code(200),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro du terrain dans le plan ; son nom convient s’il n’y en a qu’un."),
    (
        *("numéro de terrain", "N° terrain", "code terrain", "terrain", "terrain de stage", "N° de carte", "carte"),
        *("nom du terrain", "lieu de stage", "site", "N° de site", "identifiant du terrain", "service"),
    ),
    is_required=True,
    is_key=True,
)
HALF_DAYS = Field(
    "half_days",
    QT_TRANSLATE_NOOP("ImportField", "Demi-journées"),
    whole(0, MOST_HALF_DAYS),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Demi-journées par semaine passées avec ce MSU ; 0 si ce n’est pas fixé."),
    ("demi journées par semaine", "nb demi-journées", "1/2 journées", "nombre de demi-journées"),
    default=0,
    is_number=True,
)
VALUES = (HALF_DAYS,)
REFERENCES = (
    in_key(TargetKind.SITE, 0, by_title=True),
    in_key(TargetKind.SUPERVISOR, 1),
)


def _records(row: RowTelling) -> Iterable[Incoming]:
    site, rpps = row.text("site"), row.text("rpps")
    values = row.told({"half_days": 0})
    yield Incoming(TargetKind.GROUP_MEMBER, ((site, rpps),), values, row.row.line, f"{site} · {rpps}")


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    return gather_rows(rows, facts, _records)


KIND = TableKind(
    ImportKind.GROUPS,
    (SITE, RPPS, HALF_DAYS),
    (TargetKind.GROUP_MEMBER,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "La carte de chaque terrain ambulatoire : ses maîtres de stage."),
    signature=("site", "rpps"),
    scope=lambda record: record.keys[0][0],
    may_remove=True,
)
