"""What the child does to read a table: the rows in batches, then all that is known of the file."""

import hashlib
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.importing.reading.caps import Caps
from pacte_desktop.importing.reading.file_errors import too_large, unreadable
from pacte_desktop.importing.reading.nature import Nature, nature_of
from pacte_desktop.importing.reading.raw_table import FileFormat, ReadingOptions
from pacte_desktop.importing.reading.refusals import refusal
from pacte_desktop.importing.reading.text import Decoded, decoded, guessed_delimiter, text_rows
from pacte_desktop.importing.reading.workbook import read_workbook

Tell = Callable[[str, int, int | None], None]
Row = tuple[int, list[str]]

_BATCH_CELLS = 20_000
_FORMATS = {Nature.XLSX: FileFormat.XLSX, Nature.XLS: FileFormat.XLS, Nature.ODS: FileFormat.ODS}


def read_table_here(
    tell: Tell, path: str, *, sheet: str, encoding: str, delimiter: str, caps: dict[str, Any]
) -> Generator[list[Row], None, dict[str, Any]]:
    """Batches of rows (line, cells); returned: the fields of a raw table but its rows.

    Raises :class:`KnownError` for a file that is no table, cannot be read, or is beyond the caps.
    """
    file, held = Path(path), Caps(**caps)
    tell(translate("Reading", "Lecture de « {name} »").format(name=file.name), 0, None)
    nature = nature_of(file)
    if nature is not Nature.TEXT and nature not in _FORMATS:
        raise refusal(file.name, nature)
    data = _bytes(file, held)
    facts: dict[str, Any] = {"sha256": hashlib.sha256(data).hexdigest(), "size_bytes": len(data)}
    if nature is Nature.TEXT:
        yield from _text(data, file.name, ReadingOptions(sheet, encoding, delimiter), held, facts)
    else:
        book = read_workbook(data, nature, file.name, sheet, held)
        yield from _batches(book.rows)
        facts |= {"sheets": book.sheets, "sheet": book.sheet, "notes": book.notes}
    return facts | {"format": _FORMATS.get(nature, FileFormat.CSV)}


def _bytes(path: Path, caps: Caps) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(caps.bytes + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    if len(data) > caps.bytes:
        raise too_large(path.name, caps.bytes // 1_000_000, translate("Tables", "Mo"))
    return data


def _text(data: bytes, name: str, choice: ReadingOptions, caps: Caps, facts: dict[str, Any]) -> Iterator[list[Row]]:
    delimiter = choice.delimiter
    if len(delimiter) > 1 or delimiter in ('"', "\r", "\n"):
        raise KnownError(
            translate("Reading", "« {delimiter} » ne peut pas séparer des colonnes.").format(delimiter=delimiter),
            translate("Reading", "Choisissez un seul caractère : point-virgule, virgule, tabulation…"),
        )
    found = decoded(data, name, choice.encoding)
    used = delimiter or guessed_delimiter(found.text)
    nul_lines: list[int] = []
    yield from _batches(_bounded(found, used, name, caps, nul_lines))
    facts |= {"encoding": found.encoding, "delimiter": used, "notes": [*_notes(found, nul_lines)]}


def _bounded(found: Decoded, delimiter: str, name: str, caps: Caps, nul_lines: list[int]) -> Iterator[Row]:
    """Rows with some text, within the caps; lines with a NUL are remembered."""
    has_nul = "\0" in found.text
    count = 0
    for row in text_rows(found.text, delimiter, name):
        if not any(map(str.strip, row.cells)):
            continue
        count += 1
        if count > caps.rows:
            raise too_large(name, caps.rows, translate("Tables", "lignes"))
        if len(row.cells) > caps.columns:
            raise too_large(name, caps.columns, translate("Tables", "colonnes"))
        if has_nul and any("\0" in cell for cell in row.cells):
            nul_lines.append(row.first)
        yield row.first, row.cells


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    cells = 0
    for row in rows:
        batch.append(row)
        cells += len(row[1])
        if cells >= _BATCH_CELLS:
            yield batch
            batch, cells = [], 0
    if batch:
        yield batch


def _notes(found: Decoded, nul_lines: list[int]) -> Iterator[str]:
    if found.damaged:
        yield counted(
            found.damaged,
            translate("Reading", "{n} caractère illisible est montré par « \ufffd »."),
            translate("Reading", "{n} caractères illisibles sont montrés par « \ufffd »."),
        )
    if nul_lines:
        yield counted(
            len(nul_lines),
            translate("Reading", "{n} ligne contient un caractère nul : ligne {first}"),
            translate("Reading", "{n} lignes contiennent un caractère nul, la première est la ligne {first}"),
            first=nul_lines[0],
        )
