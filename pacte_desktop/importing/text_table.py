"""Rows of a delimited text file with their line numbers, below the heading that was looked for.

UTF-8 with or without a mark, else Windows-1252; semicolon, comma or tab; lines of a title may stand above the heading.
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
from pacte_desktop.domain.wording import grouped, translate

DELIMITERS = (";", ",", "\t")
MOST_BYTES = 20_000_000  # Every commune of France with thirty columns is a third of this.
MOST_ROWS = 50_000
MOST_COLUMNS = 200
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
        reader = csv.reader(io.StringIO(self.text, newline=""), delimiter=self.delimiter, strict=True)
        count, before = 0, 0
        try:
            for cells in reader:
                first, before = before + 1, reader.line_num
                if first <= self.heading_line:
                    continue
                count += 1
                if count > MOST_ROWS:
                    raise _too_large(self.file_name, MOST_ROWS, translate("Tables", "lignes"))
                yield first, before, cells
        except csv.Error as error:
            raise KnownError(
                translate("Tables", "« {name} » ne se lit plus à partir de la ligne {line}.").format(
                    name=self.file_name, line=before + 1
                ),
                translate("Tables", "Un guillemet n’y est pas refermé, ou une cellule est démesurée : corrigez-la."),
            ) from error


def shown(text: str) -> str:
    """A cell as it may be quoted in a sentence: short, without control characters."""
    clean = "".join(letter if letter.isprintable() else "·" for letter in text[: _SHOWN + 1])
    return clean if len(clean) <= _SHOWN else clean[:_SHOWN] + "…"


def read_text_table(path: Path, is_heading: Callable[[Sequence[str]], bool]) -> TextTable:
    """The file with the first row, under any delimiter, that ``is_heading`` knows.

    Raises :class:`KnownError` for a file that is missing, too large, no text, a spreadsheet, or without the heading.
    """
    data = _bytes(path)
    encoding, text = _decoded(data)
    for delimiter in DELIMITERS:
        found = _heading(text, delimiter, is_heading)
        if found is not None:
            line, cells = found
            if len(cells) > MOST_COLUMNS:
                raise _too_large(path.name, MOST_COLUMNS, translate("Tables", "colonnes"))
            title = " ".join(text.splitlines()[: line - 1])
            sha256 = hashlib.sha256(data).hexdigest()
            return TextTable(path.name, sha256, encoding, delimiter, title, tuple(cells), line, text)
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
            raise _too_large(path.name, MOST_BYTES // 1_000_000, translate("Tables", "Mo"))
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


def unreadable(path: Path, error: OSError) -> KnownError:
    """What to say of a file that the system does not give."""
    return KnownError(
        translate("Tables", "Le fichier « {path} » ne peut pas être lu ({reason}).").format(
            path=path, reason=error.strerror or error
        )
    )


def _decoded(data: bytes) -> tuple[str, str]:
    """Name of the encoding and the text. Windows-1252 leaves five bytes without a letter; Latin-1 leaves none."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return encoding.removesuffix("-sig"), data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return "latin-1", data.decode("latin-1")


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


def _too_large(name: str, most: int, what: str) -> KnownError:
    return KnownError(
        translate("Tables", "« {name} » est trop grand : plus de {most} {what}.").format(
            name=name, most=grouped(most), what=what
        ),
        translate("Tables", "Ne gardez que les communes et les colonnes utiles."),
    )
