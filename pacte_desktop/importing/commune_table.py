"""The layers that a table of communes holds (minutes, APL, zones, vie-santé areas), with every problem of every row.

Layouts: workbooks of the DREES saved as CSV, zoning of the ARS, and any CSV with the same headings.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.importing.commune_cells import ZoneReading, insee_code, is_published, value_of, zone_words
from pacte_desktop.importing.commune_columns import LayerColumn, code_column, is_heading, layer_columns, vintage_in
from pacte_desktop.importing.fields import CellError
from pacte_desktop.importing.text_table import TextTable, comparable, read_text_table, shown

_FOOT = ("lecture", "champ", "source", "note")
_CODE_LENGTH = 5


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A line of the file (from 1) that means nothing, and why."""

    line: int
    sentence: str

    @property
    def text(self) -> str:
        """« ligne 12 : … »."""
        return translate("LayerImport", "ligne {line} : {sentence}").format(line=self.line, sentence=self.sentence)


@dataclass(frozen=True, slots=True)
class ReadLayer:
    """One layer as read. ``vintage``: year of the heading, empty when it tells none; ``unpublished``: cells left blank.

    ``notes``: what must be said of the values because they are not the words of the file.
    """

    kind: LayerKind
    column: str
    vintage: str
    values: Mapping[str, float | str]
    unpublished: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CommuneTable:
    """What a file holds. ``vintage``: what its name or title tells, for the layers whose heading tells nothing."""

    file_name: str
    sha256: str
    encoding: str
    rows: int
    vintage: str
    layers: tuple[ReadLayer, ...]
    problems: tuple[RowProblem, ...]
    notes: tuple[str, ...]


@dataclass
class _Reading:
    """One column while it is read."""

    column: LayerColumn
    values: dict[str, float | str] = field(default_factory=dict)
    unpublished: int = 0
    notes: dict[str, int] = field(default_factory=dict)


class _Reader:
    """Reads row after row; a row with a problem gives nothing to any layer."""

    def __init__(self, table: TextTable) -> None:
        code = code_column(table.heading)
        if code is None:
            raise ValueError("a heading without codes was taken")
        self._code = code
        self._width = len(table.heading)
        self._heading_line = table.heading_line
        self._words: Mapping[str, ZoneReading] = zone_words()
        self.readings = [_Reading(column) for column in layer_columns(table.heading)]
        self.problems: list[RowProblem] = []
        self.padded = 0
        self.rows = 0
        self._line_of: dict[str, int] = {}

    def take(self, line: int, last: int, cells: Sequence[str]) -> None:
        """One row of the file, from its first to its last line."""
        cells = [*cells, *[""] * (self._width - len(cells))]
        if self._says_nothing(line, cells):
            return
        self.rows += 1
        found = self._problem_of_row(line, last, cells)
        if found:
            self.problems.append(RowProblem(line, found))
            return
        try:
            code, padded = insee_code(cells[self._code])
        except CellError as error:
            self.problems.append(RowProblem(line, str(error)))
            return
        values = self._values(line, cells)
        if values is not None and self._is_new(line, code, values):
            self.padded += padded
            self._keep(code, values)

    def _says_nothing(self, line: int, cells: Sequence[str]) -> bool:
        """Empty rows, units below the heading, and the notes at the foot of a table."""
        code = cells[self._code].strip()
        if code:
            return comparable(code[:40]).startswith(_FOOT) and len(code) > _CODE_LENGTH
        told = any(cells[reading.column.position].strip() for reading in self.readings)
        return not told or line == self._heading_line + 1

    def _problem_of_row(self, line: int, last: int, cells: Sequence[str]) -> str:
        if last > line:
            return translate("LayerImport", "un guillemet n’est pas refermé (la ligne va jusqu’à la ligne {n})").format(
                n=last
            )
        if any("\0" in cell for cell in cells):
            return translate("LayerImport", "caractère nul dans la ligne")
        if any(cell.strip() for cell in cells[self._width :]):
            return translate("LayerImport", "{n} cellules pour {columns} colonnes").format(
                n=len(cells), columns=self._width
            )
        return ""

    def _values(self, line: int, cells: Sequence[str]) -> list[tuple[float | str, str] | None] | None:
        """Value and note of each layer (None: not published); None when a cell means nothing, all of them told."""
        found: list[tuple[float | str, str] | None] = []
        sound = True
        for reading in self.readings:
            cell = cells[reading.column.position]
            if not is_published(cell):
                found.append(None)
                continue
            try:
                found.append(value_of(reading.column.kind, cell, self._words))
            except CellError as error:
                sound = False
                sentence = translate("LayerImport", "{column} : {problem}")
                column = shown(reading.column.heading)
                self.problems.append(RowProblem(line, sentence.format(column=column, problem=error)))
        return found if sound else None

    def _is_new(self, line: int, code: str, values: Sequence[tuple[float | str, str] | None]) -> bool:
        """False for a commune that was read before; told when it now says something else."""
        before = self._line_of.setdefault(code, line)
        if before == line:
            return True
        now = [None if found is None else found[0] for found in values]
        if now != [reading.values.get(code) for reading in self.readings]:
            sentence = translate("LayerImport", "{code} figure déjà ligne {line}, avec d’autres valeurs")
            self.problems.append(RowProblem(line, sentence.format(code=code, line=before)))
        return False

    def _keep(self, code: str, values: Sequence[tuple[float | str, str] | None]) -> None:
        for reading, found in zip(self.readings, values, strict=True):
            if found is None:
                reading.unpublished += 1
                continue
            reading.values[code] = found[0]
            if found[1]:
                reading.notes[found[1]] = reading.notes.get(found[1], 0) + 1


def read_commune_table(path: Path) -> CommuneTable:
    """The layers of a CSV file and every problem of its rows.

    Raises :class:`KnownError` when the file as a whole cannot be used: see :func:`read_text_table`.
    """
    table = read_text_table(path, is_heading)
    reader = _Reader(table)
    for line, last, cells in table.rows():
        reader.take(line, last, cells)
    return CommuneTable(
        file_name=table.file_name,
        sha256=table.sha256,
        encoding=table.encoding,
        rows=reader.rows,
        vintage=vintage_in(path.stem) or vintage_in(table.title),
        layers=tuple(_layer(reading) for reading in reader.readings),
        problems=tuple(reader.problems),
        notes=_notes(reader.padded),
    )


def _layer(reading: _Reading) -> ReadLayer:
    column = reading.column
    notes = tuple(
        counted(
            count,
            translate("LayerImport", "{note} ({n} commune)"),
            translate("LayerImport", "{note} ({n} communes)"),
            note=note,
        )
        for note, count in reading.notes.items()
    )
    return ReadLayer(column.kind, column.heading, column.vintage, reading.values, reading.unpublished, notes)


def _notes(padded: int) -> tuple[str, ...]:
    if not padded:
        return ()
    return (
        counted(
            padded,
            translate("LayerImport", "{n} code à quatre chiffres a reçu son zéro de tête."),
            translate("LayerImport", "{n} codes à quatre chiffres ont reçu leur zéro de tête."),
        ),
    )
