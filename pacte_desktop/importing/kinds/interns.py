"""Interns: who they are, where they stand in their training, and what ranks them. Key: the IMOTEP number."""

from collections.abc import Iterable, Sequence
from datetime import date

from pacte_desktop.domain.incoming import ImportKind, Incoming, Plain, TargetKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, grouped, translate
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.kinds.intern_fields import (
    CESP,
    COHORT,
    FIRST_NAME,
    FULL_NAME,
    HOME,
    LAST_NAME,
    MILITARY,
    NUMBER,
    PHASE,
    POSITION,
    POSTAL,
    RANK,
    RANKING_KIND,
    RANKING_SIZE,
    REGIME,
    SEMESTER,
    SENIORITY,
    THESIS,
    VALIDATED,
)
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.plan_words import PHASES, REGIMES
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

FIRST_EDN_COHORT = 2024
"""Cohort of the first ranking by the EDN (October 2023); those before were ranked by the ECNi."""
_MOST_YEARS_TO_THESIS = 12

VALUES = (
    *(LAST_NAME, FIRST_NAME, COHORT, REGIME, PHASE, POSITION, RANK, RANKING_SIZE, RANKING_KIND),
    *(SENIORITY, VALIDATED, HOME, MILITARY, CESP, THESIS),
)
_PLAIN = {
    **{"cohort": None, "phase": None, "phase_position": None, "national_rank": None, "ranking_size": 0},
    **{"choice_seniority": 0, "validated_semesters": 0, "is_military": False, "has_cesp": False, "thesis_date": None},
}


def ranking_of(cohort: int) -> str:
    """The national examination that ranked a cohort."""
    return "EDN" if cohort >= FIRST_EDN_COHORT else "ECNI"


def split_name(full_name: str) -> tuple[str, str] | None:
    """Family name and first name of « DE LA TOUR Jean-Marc »; None when capitals do not tell them apart.

    Two words are a family name and a first name, in this order.
    """
    words = full_name.replace(",", " ").split()
    capitals = 0
    while capitals < len(words) and words[capitals].isupper() and len(words[capitals]) > 1:
        capitals += 1
    if 0 < capitals < len(words):
        return " ".join(words[:capitals]), " ".join(words[capitals:])
    return (words[0], words[1]) if len(words) == 2 else None


def fill(values: dict[str, Plain], facts: PlanFacts) -> None:
    """Regime and examination of a new intern, from the cohort, when nobody tells them."""
    cohort = values.get("cohort")
    if not isinstance(cohort, int):
        return
    if values.get("regime") is None:
        values["regime"] = facts.regime_of(cohort)
    if values.get("ranking_kind") is None:
        values["ranking_kind"] = ranking_of(cohort)


def _records(row: RowTelling) -> Iterable[Incoming]:
    number = row.text("imotep_number")
    values = row.told(_PLAIN)
    _take_name(row, values)
    _take_home(row, values)
    _take_place(row, values)
    cohort = values.get("cohort")
    if row.get("regime") is not None:
        values["regime"] = row.get("regime")
    if row.get("ranking_kind") is not None:
        values["ranking_kind"] = row.get("ranking_kind")
    _check(row, cohort if isinstance(cohort, int) else None)
    name = f"{str(values.get('last_name') or '').upper()} {values.get('first_name') or ''}".strip()
    title = f"{name} ({number})" if name else number
    yield Incoming(TargetKind.INTERN, ((number,),), values, row.row.line, title)


def _take_name(row: RowTelling, values: dict[str, Plain]) -> None:
    for part in ("last_name", "first_name"):
        if row.get(part) is not None:
            values[part] = row.get(part)
    if row.text("full_name") and not {"last_name", "first_name"} <= values.keys():
        parts = split_name(row.text("full_name"))
        if parts is None:
            row.wrong("full_name", translate("Import", "le nom et le prénom ne se distinguent pas : NOM Prénom"))
        else:
            values.setdefault("last_name", parts[0])
            values.setdefault("first_name", parts[1])


def _take_home(row: RowTelling, values: dict[str, Plain]) -> None:
    if row.text("home_insee_code"):
        values["home_insee_code"] = row.commune("home_insee_code", row.text("home_postal_code"))


def _take_place(row: RowTelling, values: dict[str, Plain]) -> None:
    """Phase and semester in it from the semester of the training, where no column tells them."""
    number, cohort = row.get("semester_number"), row.get("cohort")
    if not isinstance(number, int) or {"phase", "phase_position"} <= {
        code for code in values if values[code] is not None
    }:
        return
    regime = row.text("regime") or (row.plan.regime_of(cohort) if isinstance(cohort, int) else None)
    place = row.plan.semester_place(regime, number) if regime else None
    if place is None:
        words = translate(
            "Import", "la maquette de l’interne n’a pas de semestre {n}, ou sa promotion n’est pas connue"
        )
        row.wrong("semester_number", words.format(n=number))
        return
    phase = values.get("phase")
    if phase is not None and phase != place[0]:
        words = translate("Import", "le semestre {n} de la maquette n’est pas dans la phase de {phase}")
        row.wrong("semester_number", words.format(n=number, phase=PHASES.word_of(phase)))
        return
    values["phase"], values["phase_position"] = place


def _check(row: RowTelling, cohort: int | None) -> None:
    rank, size = row.get("national_rank"), row.get("ranking_size")
    if isinstance(rank, int) and isinstance(size, int) and rank > size > 0:
        row.wrong(
            "national_rank",
            translate("Import", "le rang {rank} dépasse l’effectif du classement ({size})").format(
                rank=grouped(rank), size=grouped(size)
            ),
        )
    thesis = row.get("thesis_date")
    if cohort is None:
        return
    if isinstance(thesis, date) and not cohort <= thesis.year <= cohort + _MOST_YEARS_TO_THESIS:
        words = translate("Import", "la thèse ({day:%d/%m/%Y}) ne va pas avec la promotion {cohort}")
        row.wrong("thesis_date", words.format(day=thesis, cohort=cohort))
    if row.plan.semester is not None and cohort > row.plan.semester.start.year:
        words = translate("Import", "la promotion {cohort} commence après le semestre du plan")
        row.wrong("cohort", words.format(cohort=cohort))
    usual = row.plan.regime_of(cohort)
    told = row.get("regime")
    if told is not None and usual is not None and told != usual:
        words = translate("Import", "la promotion {cohort} suit d’ordinaire « {usual} », la ligne dit « {told} »")
        row.note(words.format(cohort=cohort, usual=REGIMES.word_of(usual), told=REGIMES.word_of(told)))


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    return gather_rows(rows, facts, _records)


KIND = TableKind(
    ImportKind.INTERNS,
    (
        *(NUMBER, LAST_NAME, FIRST_NAME, FULL_NAME, COHORT, REGIME, PHASE, POSITION, SEMESTER, RANK, RANKING_SIZE),
        *(RANKING_KIND, SENIORITY, VALIDATED, HOME, POSTAL, MILITARY, CESP, THESIS),
    ),
    (TargetKind.INTERN,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "Les internes à placer : identité, phase, rang, domicile."),
    signature=("imotep_number", "last_name", "cohort", "national_rank"),
    scope=lambda _record: "",
    substitutes={
        "last_name": ("full_name",),
        "first_name": ("full_name",),
        "phase": ("semester_number",),
        "phase_position": ("semester_number",),
    },
)
