"""Semesters: their season and dates; the past ones are those in which internships were done."""

from collections.abc import Iterable, Sequence
from datetime import date

from pacte_desktop.domain.incoming import ImportKind, Incoming, Plain, TargetKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.importing.cell_words import as_day
from pacte_desktop.importing.cells import read_day
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.plan_words import SEASONS
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

_FEWEST_DAYS, _MOST_DAYS = 100, 260
_FIRST_SUMMER_MONTH, _FIRST_WINTER_MONTH = 4, 10

START = Field(
    "start",
    QT_TRANSLATE_NOOP("ImportField", "Début"),
    read_day,
    as_day,
    QT_TRANSLATE_NOOP("ImportField", "Premier jour du semestre, par exemple 02/11/2026. Il distingue les semestres."),
    ("date de début", "début du semestre", "du", "premier jour"),
    is_required=True,
    is_key=True,
)
END = Field(
    "end",
    QT_TRANSLATE_NOOP("ImportField", "Fin"),
    read_day,
    as_day,
    QT_TRANSLATE_NOOP("ImportField", "Dernier jour du semestre, compris."),
    ("date de fin", "fin du semestre", "au", "dernier jour"),
    is_required=True,
)
SEASON = Field(
    "season",
    QT_TRANSLATE_NOOP("ImportField", "Saison"),
    SEASONS.reader(),
    SEASONS.word_of,
    QT_TRANSLATE_NOOP("ImportField", "« hiver » (novembre) ou « été » (mai) ; à défaut, d’après le début."),
    ("semestre", "type de semestre", "période"),
    choices=SEASONS.labels,
)
VALUES = (SEASON, START, END)


def season_of(start: date) -> str:
    """Season of a semester that starts on this day."""
    return "SUMMER" if _FIRST_SUMMER_MONTH <= start.month < _FIRST_WINTER_MONTH else "WINTER"


def fill(values: dict[str, Plain], _facts: PlanFacts) -> None:
    """The season of a new semester, when nobody tells it."""
    start = values.get("start")
    if isinstance(start, date) and values.get("season") is None:
        values["season"] = season_of(start)


def _records(row: RowTelling) -> Iterable[Incoming]:
    start, end = row.get("start"), row.get("end")
    if not isinstance(start, date):
        return
    values = row.told({"start": None, "end": None})
    if row.get("season") is not None:
        values["season"] = row.get("season")
    if isinstance(end, date):
        if end <= start:
            row.wrong("end", translate("Import", "la fin précède le début"))
        elif not _FEWEST_DAYS <= (end - start).days <= _MOST_DAYS:
            row.wrong("end", translate("Import", "un semestre dure six mois environ"))
    yield Incoming(TargetKind.SEMESTER, ((start.isoformat(),),), values, row.row.line, f"{start:%d/%m/%Y}")


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    return gather_rows(rows, facts, _records)


KIND = TableKind(
    ImportKind.SEMESTERS,
    VALUES,
    (TargetKind.SEMESTER,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "Les semestres passés, auxquels se rattachent les stages accomplis."),
    signature=("start", "end"),
)
