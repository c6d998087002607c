"""Workbooks to be filled in, one a kind: empty, or with what a plan has. What they hold is read back as it was."""

from datetime import date
from pathlib import Path
from typing import Any

from pacte_desktop.documents.workbook import ColumnType, OutColumn, OutSheet, explanation, write_workbook
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, Plain
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.importing.cells import read_day
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.kinds import OWN_KINDS
from pacte_desktop.importing.table_kind import TableKind
from pacte_desktop.importing.targets import TARGETS
from pacte_desktop.services.imports.source import table_kind
from pacte_desktop.services.plan_tables import plan_rows
from pacte_desktop.store.plan_file import PlanFile

SHEET, HELP_SHEET = "À remplir", "Explications"
"""Names of the sheets, in French like the columns whatever the language of the program."""

_ROWS_TO_FILL = 1000


def template_kinds() -> tuple[ImportKind, ...]:
    """Kinds that have a template, in the order in which a new plan is filled."""
    return tuple(item.kind for item in OWN_KINDS)


def save_template(kind: ImportKind, path: Path, plan: PlanFile | None = None) -> int:
    """Write the workbook of a kind, with the rows of ``plan`` when one is given; returns how many.

    Raises :class:`KnownError` for a kind without a template, for rows that no file could name (they hang on a site
    without a number), and when the file cannot be written.
    """
    found = table_kind(kind)
    if kind not in template_kinds():
        raise KnownError(translate("Templates", "« {kind} » n’a pas de modèle.").format(kind=kind.label))
    fields = [item for item in found.fields if item.in_template]
    rows = _rows(found, plan) if plan is not None else []
    cells = [[_cell(item, row.get(item.code)) for item in fields] for row in rows]
    columns = [_column(item) for item in fields]
    sheet = OutSheet(SHEET, columns, cells, rows_to_fill=_ROWS_TO_FILL)
    write_workbook(path, [sheet, explanation(columns, HELP_SHEET)])
    return len(rows)


def _rows(kind: TableKind, plan: PlanFile) -> list[dict[str, Plain]]:
    """What a plan has of a kind, one mapping of field code to value a row."""
    target = kind.targets[0]
    held = plan_rows(plan, target)
    nameless = sum(1 for row in held if not row.keys)
    if nameless:
        raise KnownError(
            counted(
                nameless,
                translate("Templates", "{n} ligne se rattache à ce qui n’a pas de numéro dans le plan."),
                translate("Templates", "{n} lignes se rattachent à ce qui n’a pas de numéro dans le plan."),
            ),
            translate("Templates", "Enregistrez d’abord le modèle des terrains, numérotez-les et importez-le."),
        )
    return [TARGETS[target].cells(row.keys[0], row.values) for row in held]


def _column(item: Field) -> OutColumn:
    kind = ColumnType.TEXT
    if item.read is read_day:
        kind = ColumnType.DATE
    elif item.is_number:
        kind = ColumnType.NUMBER
    return OutColumn(item.label, kind, item.choices, item.help, is_required=item.is_required or item.is_key)


def _cell(item: Field, value: Plain) -> Any:
    """The value as its cell holds it: days and figures as such, everything else in words."""
    if value is None:
        return None
    if item.read is read_day:
        return value if isinstance(value, date) else date.fromisoformat(str(value))
    return value if item.is_number else item.write(value)
