"""Rows of a delimited text file with their line numbers, below the heading that was looked for.

Encodings as in :mod:`reading.text`; semicolon, comma or tab; lines of a title may stand above the heading.
Spreadsheets are refused with what to do. Everything is bounded: bytes, rows, columns.
"""

import csv
import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from pacte_desktop.domain.comparable_text import comparable as comparable  # noqa: PLC0414 - readers take it from here
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.reading.caps import TABLE_CAPS
from pacte_desktop.importing.reading.file_errors import too_large, unreadable
from pacte_desktop.importing.reading.text import decoded, text_rows

DELIMITERS = (";", ",", "\t")
MOST_BYTES, MOST_ROWS, MOST_COLUMNS = TABLE_CAPS.bytes, TABLE_CAPS.rows, TABLE_CAPS.columns
HEADING_WITHIN = 40  # lines in which the heading must come
_SHOWN = 60
_MARKS = (
    (b"PK\x03\x04", "xlsx"),
    (b"\xd0\xcf\x11\xe0", "xls"),
)


@dataclass(frozen=True, slots=True)
class TextTable:
    """A file as text: ``title`` holds the lines above the heading, ``heading`` its cells, ``heading_line`` from 1."""

    file_name: str
    sha256: str
    encoding: str
    delimiter: str
    title: str
    heading: tuple[str, ...]
    heading_line: int
    text: str

    def rows(self) -> Iterator[tuple[int, int, list[str]]]:
        """First line, last line and cells of every row below the heading.

        Raises :class:`KnownError` above :data:`MOST_ROWS` rows and where a quote is never closed.
        """
        count = 0
        for row in text_rows(self.text, self.delimiter, self.file_name):
            if row.first <= self.heading_line:
                continue
            count += 1
            if count > MOST_ROWS:
                raise too_large(self.file_name, MOST_ROWS, translate("Tables", "lignes"))
            yield row.first, row.last, row.cells


def shown(text: str) -> str:
    """A cell as it may be quoted in a sentence: short, without control characters."""
    clean = "".join(letter if letter.isprintable() else "·" for letter in text[: _SHOWN + 1])
    return clean if len(clean) <= _SHOWN else clean[:_SHOWN] + "…"


def read_text_table(path: Path, is_heading: Callable[[Sequence[str]], bool]) -> TextTable:
    """The file with the first row, under any delimiter, that ``is_heading`` knows.

    Raises :class:`KnownError` for a file that is missing, too large, no text, a spreadsheet, or without the heading.
    """
    data = _bytes(path)
    known = decoded(data, path.name)
    text = known.text
    for delimiter in DELIMITERS:
        found = _heading(text, delimiter, is_heading)
        if found is not None:
            line, cells = found
            if len(cells) > MOST_COLUMNS:
                raise too_large(path.name, MOST_COLUMNS, translate("Tables", "colonnes"))
            title = " ".join(text.splitlines()[: line - 1])
            sha256 = hashlib.sha256(data).hexdigest()
            return TextTable(path.name, sha256, known.encoding, delimiter, title, tuple(cells), line, text)
    raise KnownError(
        translate(
            "Tables", "Aucune ligne d’en-tête n’a été reconnue dans les {n} premières lignes de « {name} »."
        ).format(n=HEADING_WITHIN, name=path.name),
        _what_is_read(text),
    )


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise too_large(path.name, MOST_BYTES // 1_000_000, translate("Tables", "Mo"))
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    refuse_spreadsheet(path, data[:8])
    return data


def refuse_spreadsheet(path: Path, begin: bytes) -> None:
    """Raises :class:`KnownError` when the file is a spreadsheet or a text of two bytes a letter, whatever its name."""
    if any(begin.startswith(mark) for mark, _kind in _MARKS):
        raise KnownError(
            translate("Tables", "« {name} » est un classeur, pas un fichier texte.").format(name=path.name),
            translate("Tables", "Ouvrez-le dans un tableur et enregistrez en CSV la feuille voulue, puis recommencez."),
        )
    if begin.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise KnownError(
            translate("Tables", "« {name} » est un texte Unicode sur deux octets (UTF-16).").format(name=path.name),
            translate("Tables", "Enregistrez en CSV UTF-8, puis recommencez."),
        )


def _heading(text: str, delimiter: str, is_heading: Callable[[Sequence[str]], bool]) -> tuple[int, list[str]] | None:
    """Last line and cells of the heading under this delimiter."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for cells in islice(reader, HEADING_WITHIN):
            if is_heading(cells):
                return reader.line_num, cells
    except csv.Error:  # A cell without end under this delimiter; another one may fit.
        return None
    return None


def _what_is_read(text: str) -> str:
    """What stands in the first line, and what would be needed."""
    first = shown(next((line for line in text.splitlines() if line.strip()), ""))
    return translate(
        "Tables",
        "Il faut une colonne de codes INSEE (« code », « Code commune Insee »…) et au moins une colonne reconnue "
        "(tps_SU_SMUR, APL, Zonage, code TVS…). La première ligne est : « {line} ».",
    ).format(line=first)
