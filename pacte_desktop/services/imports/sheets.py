"""Which sheet of a workbook holds the table, and what its sheet of explanations says."""

from dataclasses import replace
from pathlib import Path

from pacte_desktop.domain.comparable_text import comparable
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.kinds import TABLE_KINDS
from pacte_desktop.importing.reading.raw_table import RawTable, ReadingOptions
from pacte_desktop.importing.reading.tables import read_table
from pacte_desktop.importing.recognition import KindGuess, guess_kinds
from pacte_desktop.importing.vintages import vintage_in

_EXPLANATIONS = ("lisez moi", "lisezmoi", "readme", "read me")
_MOST_WORDS = 1500
_MOST_SHEETS = 8
RECOGNISED = 0.5
"""A sheet whose best guess is below may not be the one that is meant."""


def read_best_sheet(path: Path, options: ReadingOptions, watch: Watch | None = None) -> RawTable:
    """The sheet that was chosen, else the newest of those that an official workbook keeps its table in, else the first.

    What a sheet « LISEZ-MOI » says comes with it as a note. Raises what :func:`read_table` does.
    """
    table = read_table(path, options, watch=watch)
    if not options.sheet:
        wanted = _table_sheet(table)
        if wanted and wanted != table.sheet:
            explained = table if _explains(table.sheet) else None
            table = read_table(path, replace(options, sheet=wanted), watch=watch)
            return _with_explanations(table, explained, path, watch)
    return _with_explanations(table, None, path, watch)


def read_recognised_sheet(
    path: Path, options: ReadingOptions, table: RawTable, watch: Watch | None = None
) -> tuple[RawTable, tuple[KindGuess, ...]]:
    """The first of the other sheets that is recognised, with what it looks like; else the one at hand."""
    for sheet in [sheet for sheet in table.sheets if sheet != table.sheet][:_MOST_SHEETS]:
        other = read_table(path, replace(options, sheet=sheet), watch=watch)
        found = guess_kinds(other, TABLE_KINDS.values())
        if found and found[0].score >= RECOGNISED:
            return other, found
    return table, guess_kinds(table, TABLE_KINDS.values())


def _table_sheet(table: RawTable) -> str:
    """The newest sheet whose name begins as a kind says; empty when none does or the one at hand does."""
    starts = tuple(comparable(start) for kind in TABLE_KINDS.values() for start in kind.sheets)
    named = [sheet for sheet in table.sheets if starts and comparable(sheet).startswith(starts)]
    return max(named, key=vintage_in, default="")


def _explains(sheet: str) -> bool:
    return comparable(sheet) in _EXPLANATIONS


def _with_explanations(table: RawTable, explained: RawTable | None, path: Path, watch: Watch | None) -> RawTable:
    found = next((sheet for sheet in table.sheets if _explains(sheet)), "")
    if not found or found == table.sheet:
        return table
    explained = explained or read_table(path, ReadingOptions(sheet=found), watch=watch)
    lines = (" ".join(cell.strip() for cell in row.cells if cell.strip()) for row in explained.rows)
    words = " · ".join(line for line in lines if line)
    if len(words) > _MOST_WORDS:
        words = words[:_MOST_WORDS] + "…"
    note = translate("Import", "Feuille « {sheet} » : {words}").format(sheet=found, words=words)
    return replace(table, notes=(*table.notes, note)) if words else table
