"""Minutes between communes out of a text file of another program, read as a stream: only what is kept stays in memory.

Two layouts: long (one way a row: from, to, minutes) and square (first row and first column are INSEE codes; a row is a
start, a column an end). Ways longer than the limit are left out.
"""

import csv
import hashlib
import math
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Literal, TextIO

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.importing.commune_cells import insee_code, is_published, number
from pacte_desktop.importing.fields import CellError
from pacte_desktop.importing.matrix_columns import MatrixHeading, Unit, matrix_heading
from pacte_desktop.importing.reading.file_errors import unreadable
from pacte_desktop.importing.reading.raw_table import RawTable
from pacte_desktop.importing.text_table import DELIMITERS, HEADING_WITHIN, refuse_spreadsheet, shown

Step = Callable[[str, int, int], None]
"""Told what is done, bytes read and of how many; raises to stop."""
_MOST_WAYS = 25_000_000  # 400 MB while they are read.
_MOST_PROBLEMS = 1000  # A file that is wrong everywhere need not be read to its end.
_SHOWN = 10
_CHUNK = 1 << 20
_LOOK_EVERY = 4096  # ways between two looks at the wish to stop
_PLAIN = 20  # letters of a figure as programs write it
_LONGEST_LINE = 1 << 22  # 35,000 columns fit; what is longer is no line of a matrix and must not fill the memory.
_PER_MINUTE = {"min": 1.0, "s": 60.0}


@dataclass(frozen=True)
class ReadMatrix:
    """m ways between n communes: ``start`` and ``end`` number ``codes`` (sorted), ``minutes`` at most the limit.

    ``is_start`` and ``is_end``: which communes the file gives ways from, and to. ``too_long``: ways left out.
    ``padded``: codes of four figures that got their leading zero back.
    """

    codes: tuple[str, ...]
    start: NDArray[np.int32]
    end: NDArray[np.int32]
    minutes: NDArray[np.float64]
    is_start: NDArray[np.bool_]
    is_end: NDArray[np.bool_]
    too_long: int
    padded: int
    unit: Unit
    sha256: str


class UnitUntoldError(KnownError):
    """The file does not tell the unit of its durations: whoever imports it must."""


class _Ways:
    """Ways as they come, by the numbers of their communes, and every problem met."""

    def __init__(self, limit_min: float, unit: Unit) -> None:
        self.number: dict[str, int] = {}
        self.start, self.end, self.minutes = array("i"), array("i"), array("d")
        self.starts: set[int] = set()
        self.ends: set[int] = set()
        self.padded: set[str] = set()
        self.too_long = 0
        self.problems: list[str] = []
        self._limit_min, self._divisor = limit_min, _PER_MINUTE[unit]

    def commune(self, cell: str) -> int:
        """Number of a commune. Raises :class:`CellError`."""
        found = self.number.get(cell)
        if found is None:
            code, padded = insee_code(cell)
            if padded:
                self.padded.add(code)
            found = self.number.setdefault(code, len(self.number))
        return found

    def add(self, start: int, end: int, cell: str) -> None:
        """One way. Raises :class:`CellError`, and :class:`KnownError` above the number of ways that fit."""
        duration = _duration(cell)
        if duration is None:
            return
        minutes = duration / self._divisor
        if minutes > self._limit_min:
            self.too_long += 1
            return
        self.start.append(start)
        self.end.append(end)
        self.minutes.append(minutes)
        if len(self.minutes) > _MOST_WAYS:
            raise KnownError(
                translate("Matrix", "Cette matrice a plus de {n} trajets.").format(n=grouped(_MOST_WAYS)),
                translate("Matrix", "Ne gardez que les communes de votre région et celles qui l’entourent."),
            )

    def tell(self, line: int, problem: object) -> None:
        """Remember what is wrong in a line."""
        sentence = translate("Matrix", "ligne {line} : {problem}")
        self.problems.append(sentence.format(line=line, problem=problem))
        if len(self.problems) >= _MOST_PROBLEMS:
            raise _refused(self.problems)


def _duration(cell: str) -> float | None:
    """A duration in the unit of the file; None where there is no way. The usual figure is read the quick way."""
    try:
        if len(cell) < _PLAIN and cell.isascii() and "_" not in cell:
            value = float(cell)
            if 0 <= value < math.inf:
                return value
    except ValueError:
        pass
    return number(cell) if is_published(cell) else None


def read_matrix(path: Path, limit_min: float, unit: Literal["", "min", "s"], step: Step) -> ReadMatrix:
    """The matrix in ``path``, whole: one bad line and nothing is read.

    ``unit`` is asked for where the file does not tell its own. Raises :class:`KnownError` that names the lines, for a
    file that is no matrix, and for a unit that is missing or another than the file's.
    """
    try:
        size = path.stat().st_size
        sha256 = _sha256(path, size, step)
        with path.open("rb") as file:
            refuse_spreadsheet(path, file.read(8))
        # Only figures and codes are read: a letter of another encoding in a name does no harm.
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as text:
            heading, delimiter = _heading(text, path)
            known = _unit(heading, unit)
            ways = _Ways(limit_min, known)
            _read(_rows(text, heading, delimiter), heading, ways, _steps(text, size, step))
    except OSError as error:
        raise unreadable(path, error) from error
    if ways.problems:
        raise _refused(ways.problems)
    return _whole(ways, known, sha256)


def read_matrix_table(table: RawTable, limit_min: float, unit: Literal["", "min", "s"]) -> ReadMatrix:
    """The matrix in a sheet of a workbook, as :func:`read_matrix` reads texts."""
    heading = next(
        (found for row in table.rows[:HEADING_WITHIN] if (found := matrix_heading(row.cells, row.line))), None
    )
    if heading is None:
        raise _no_matrix(table.file_name, " ".join(table.rows[0].cells) if table.rows else "")
    known = _unit(heading, unit)
    ways = _Ways(limit_min, known)
    width = 1 + (len(heading.codes) or max(heading.columns))
    padded = ((row.line, [*row.cells, *[""] * (width - len(row.cells))]) for row in table.rows)
    _read((row for row in padded if row[0] > heading.line), heading, ways, _nothing)
    if ways.problems:
        raise _refused(ways.problems)
    return _whole(ways, known, table.sha256)


def _nothing() -> None:
    """A sheet is small: nobody needs to be told how far it is."""


def head_of_matrix(begin: bytes) -> MatrixHeading | None:
    """What the first bytes of a text announce; None when they are no matrix. Nothing is guessed by a name."""
    text = begin.decode("utf-8-sig", errors="replace")
    lines = text.splitlines()[:HEADING_WITHIN]
    is_cut = len(lines) == 1 and not text.endswith("\n")
    for delimiter in DELIMITERS:
        try:
            reader = csv.reader(lines, delimiter=delimiter)
            for cells in reader:
                found = matrix_heading(cells[:-1] if is_cut else cells, reader.line_num)
                if found is not None:
                    return found
        except csv.Error:
            continue
    return None


def _sha256(path: Path, size: int, step: Step) -> str:
    found, done = hashlib.sha256(), 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
            done += len(chunk)
            step(translate("Matrix", "Empreinte du fichier"), done, size)
    return found.hexdigest()


def _lines(text: TextIO) -> Iterator[str]:
    return iter(lambda: text.readline(_LONGEST_LINE), "")


def _heading(text: TextIO, path: Path) -> tuple[MatrixHeading, str]:
    """The heading and the delimiter; the stream then stands at its beginning again."""
    top = list(islice(_lines(text), HEADING_WITHIN))
    text.seek(0)
    for delimiter in DELIMITERS:
        try:
            reader = csv.reader(top, delimiter=delimiter)
            for cells in reader:
                found = matrix_heading(cells, reader.line_num)
                if found is not None:
                    return found, delimiter
        except csv.Error:
            continue
    first = next((line.strip() for line in top if line.strip()), "")
    raise _no_matrix(path.name, first)


def _no_matrix(name: str, first: str) -> KnownError:
    return KnownError(
        translate("Matrix", "« {name} » n’est pas une matrice de temps entre communes.").format(name=name),
        translate(
            "Matrix",
            "Il faut trois colonnes (code1, code2, duree ; from, to, minutes ; origine, destination, temps…) ou un "
            "tableau carré de codes INSEE. La première ligne est : « {line} ».",
        ).format(line=shown(first)),
    )


def _unit(heading: MatrixHeading, asked: Literal["", "min", "s"]) -> Unit:
    if heading.unit and asked and heading.unit != asked:
        raise KnownError(
            translate("Matrix", "D’après son en-tête, ce fichier n’est pas dans l’unité demandée."),
            translate("Matrix", "Laissez le fichier dire son unité, ou corrigez l’en-tête."),
        )
    found = heading.unit or asked
    if not found:
        raise UnitUntoldError(
            translate("Matrix", "Ce fichier ne dit pas si ses durées sont en minutes ou en secondes."),
            translate("Matrix", "Dites-le : minutes (min) ou secondes (s)."),
        )
    return found


def _steps(text: TextIO, size: int, step: Step) -> Callable[[], None]:
    raw = text.buffer
    return lambda: step(translate("Matrix", "Lecture de la matrice"), raw.tell(), size)


def _rows(text: TextIO, heading: MatrixHeading, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Line and cells of every row below the heading that says something."""
    reader = csv.reader(_lines(text), delimiter=delimiter)
    line = 0
    try:
        for cells in reader:
            line = reader.line_num
            if line > heading.line and any(cells):
                yield line, cells
    except csv.Error as error:
        raise _refused(
            [translate("Matrix", "ligne {line} : {problem}").format(line=line + 1, problem=error)]
        ) from error


def _read(rows: Iterator[tuple[int, list[str]]], heading: MatrixHeading, ways: _Ways, look: Callable[[], None]) -> None:
    read_row = _long_row if heading.columns else _square_row
    columns = heading.columns or _numbers(heading, ways)
    since = _LOOK_EVERY
    for line, cells in rows:
        try:
            since += read_row(line, cells, columns, ways)
        except CellError as error:
            ways.tell(line, error)
        if since >= _LOOK_EVERY:
            since = 0
            look()


def _numbers(heading: MatrixHeading, ways: _Ways) -> tuple[int, ...]:
    """Numbers of the communes that the columns of a square stand for."""
    numbers = tuple(ways.commune(code) for code in heading.codes)
    if len(set(numbers)) < len(numbers):
        raise _refused([translate("Matrix", "un code figure deux fois dans la première ligne")])
    ways.ends.update(numbers)
    return numbers


def _long_row(_line: int, cells: Sequence[str], columns: Sequence[int], ways: _Ways) -> int:
    """One way: start, end, duration. Returns 1."""
    first_column, second_column, duration = columns
    try:
        start, end, value = cells[first_column], cells[second_column], cells[duration]
    except IndexError:
        raise CellError(translate("Matrix", "il manque une cellule")) from None
    first, second = ways.commune(start), ways.commune(end)
    ways.starts.add(first)
    ways.ends.add(second)
    ways.add(first, second, value)
    return 1


def _square_row(line: int, cells: Sequence[str], columns: Sequence[int], ways: _Ways) -> int:
    """All ways from one commune. Returns their number."""
    values = cells[1:]
    if len(values) != len(columns):
        sentence = translate("Matrix", "{n} valeurs pour {columns} colonnes")
        raise CellError(sentence.format(n=len(values), columns=len(columns)))
    start = ways.commune(cells[0])
    if start in ways.starts:
        raise CellError(translate("Matrix", "{code} figure déjà plus haut").format(code=shown(cells[0])))
    ways.starts.add(start)
    for end, value in zip(columns, values, strict=True):
        try:
            ways.add(start, end, value)
        except CellError as error:
            ways.tell(line, error)
    return len(values)


def _whole(ways: _Ways, unit: Unit, sha256: str) -> ReadMatrix:
    """The ways with communes in the order of their codes and no way twice."""
    codes = sorted(ways.number)
    count = len(codes)
    place = np.empty(count, dtype=np.int32)
    place[[ways.number[code] for code in codes]] = np.arange(count, dtype=np.int32)
    start, end = (place[np.frombuffer(part, dtype=np.int32)] for part in (ways.start, ways.end))
    minutes = np.frombuffer(ways.minutes, dtype=np.float64)
    key = start.astype(np.int64) * count + end
    order = np.argsort(key, kind="stable")
    again = np.flatnonzero(np.diff(key[order]) == 0)
    differ = again[minutes[order[again]] != minutes[order[again + 1]]]
    if len(differ):
        sentence = translate("Matrix", "{start} → {end} figure deux fois, avec deux durées")
        pairs = [order[row] for row in differ[:_MOST_PROBLEMS]]
        raise _refused([sentence.format(start=codes[start[way]], end=codes[end[way]]) for way in pairs])
    kept = np.delete(order, again + 1)
    if not len(kept):
        raise KnownError(translate("Matrix", "Cette matrice ne donne aucun trajet utile."))
    flags = [np.isin(np.arange(count), place[list(chosen)]) for chosen in (ways.starts, ways.ends)]
    return ReadMatrix(
        codes=tuple(codes),
        start=start[kept],
        end=end[kept],
        minutes=minutes[kept],
        is_start=flags[0],
        is_end=flags[1],
        too_long=ways.too_long,
        padded=len(ways.padded),
        unit=unit,
        sha256=sha256,
    )


def _refused(problems: Sequence[str]) -> KnownError:
    listed = " ; ".join(problems[:_SHOWN]) + ("…" if len(problems) > _SHOWN else "")
    return KnownError(
        counted(
            len(problems),
            translate("Matrix", "{n} problème dans la matrice : {list}."),
            translate("Matrix", "{n} problèmes dans la matrice : {list}."),
            list=listed,
        ),
        translate("Matrix", "Corrigez le fichier puis recommencez ; rien n’a été importé."),
    )
