"""Which kind a table is and where its heading stands, by the words of its first lines."""

from collections.abc import Iterable
from dataclasses import dataclass

from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.importing.mapping import ColumnMapping, match_headings, missing_fields
from pacte_desktop.importing.reading.raw_table import RawTable
from pacte_desktop.importing.table_kind import TableKind
from pacte_desktop.importing.text_table import comparable

HEADING_WITHIN = 40
"""Lines in which the heading must come."""

_SIGNATURE, _COVERED, _NEEDED, _SHEET = 0.45, 0.25, 0.25, 0.05  # Shares of the score, together 1.
LEAST_SCORE = 0.3
"""A table that scores less is not recognised."""


@dataclass(frozen=True, slots=True)
class KindGuess:
    """How much a file looks like a kind, from 0 to 1. ``mapping`` is None for a kind that is no table."""

    kind: ImportKind
    score: float
    heading_line: int
    mapping: ColumnMapping | None


def guess_kinds(table: RawTable, kinds: Iterable[TableKind]) -> tuple[KindGuess, ...]:
    """Every kind with the line that looks most like its heading, the surest first; those with no field left out."""
    guesses = (best_heading(table, kind) for kind in kinds)
    return tuple(sorted((guess for guess in guesses if guess is not None), key=lambda guess: -guess.score))


def best_heading(table: RawTable, kind: TableKind) -> KindGuess | None:
    """The line among the first that looks most like the heading of a kind; None when none names a field."""
    best: KindGuess | None = None
    for row in table.rows[:HEADING_WITHIN]:
        if row.line > HEADING_WITHIN:
            break
        columns = match_headings(kind, row.cells)
        score = _score(kind, columns, sum(1 for cell in row.cells if cell.strip()), table.sheet)
        if columns and (best is None or score > best.score):
            best = KindGuess(kind.kind, score, row.line, ColumnMapping(row.line, columns))
    return best


def _score(kind: TableKind, columns: dict[str, int], filled: int, sheet: str) -> float:
    """Shares of the signature that is there, of the columns that are understood, of what a new thing needs."""
    if not columns:
        return 0.0
    signature = kind.signature or tuple(item.code for item in kind.fields if item.is_required or item.is_key)
    told = sum(
        1 for code in signature if code in columns or any(other in columns for other in kind.substitutes.get(code, ()))
    )
    needed = [item for item in kind.fields if item.is_required or item.is_key]
    missing = missing_fields(kind, columns)
    on_sheet = bool(kind.sheets) and comparable(sheet).startswith(tuple(comparable(name) for name in kind.sheets))
    return (
        _SIGNATURE * (told / len(signature) if signature else 0.0)
        + _COVERED * min(1.0, len(columns) / max(filled, 1))
        + _NEEDED * ((len(needed) - len(missing)) / len(needed) if needed else 1.0)
        + _SHEET * on_sheet
    )
