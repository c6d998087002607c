"""Doors to the reading of files: what a file is, and the cells of a table, read in a child process."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from pacte_desktop.domain.progress import Watch
from pacte_desktop.importing.file_kind import FileHead
from pacte_desktop.importing.reading.caps import TABLE_CAPS, Caps
from pacte_desktop.importing.reading.child import run
from pacte_desktop.importing.reading.file_errors import unreadable
from pacte_desktop.importing.reading.nature import BROKEN_ARCHIVE, HEAD_BYTES, Nature, member_names, nature_of
from pacte_desktop.importing.reading.raw_table import FileFormat, RawRow, RawTable, ReadingOptions

_BODY = "pacte_desktop.importing.reading.table_body:read_table_here"
_DEFAULTS = {"encoding": "", "delimiter": "", "sheet": ""}
_FORMATS = {
    Nature.TEXT: FileFormat.CSV,
    Nature.XLSX: FileFormat.XLSX,
    Nature.XLS: FileFormat.XLS,
    Nature.ODS: FileFormat.ODS,
    Nature.JSON: FileFormat.JSON,
    Nature.GEOJSON: FileFormat.GEO,
    Nature.GEOPACKAGE: FileFormat.GEO,
    Nature.SHAPEFILE: FileFormat.GEO,
    Nature.ZIP: FileFormat.ZIP,
}


def sniff(path: Path) -> FileFormat:
    """What ``path`` is by its content. OTHER: nothing that is read; :func:`read_table` then says what and why.

    Raises :class:`KnownError` when the system does not give the file.
    """
    return _FORMATS.get(nature_of(path), FileFormat.OTHER)


def file_head(path: Path) -> FileHead:
    """The first 64 KiB of a file and the names in it when it is a sound archive, for kinds to recognise it by.

    Raises :class:`KnownError` when the system does not give the file.
    """
    try:
        with path.open("rb") as file:
            begin = file.read(HEAD_BYTES)
        members = member_names(path) if begin.startswith(b"PK") else ()
    except BROKEN_ARCHIVE:
        members = ()
    except OSError as error:
        raise unreadable(path, error) from error
    return FileHead(path.name, begin, members)


def read_table(
    path: Path,
    options: ReadingOptions = ReadingOptions(),  # noqa: B008 - a frozen value.
    caps: Caps = TABLE_CAPS,
    watch: Watch | None = None,
) -> RawTable:
    """The rows of a text file or of one sheet of a workbook, read in a child process.

    What the user did not choose is guessed: encoding and delimiter of a text, the first sheet that is neither hidden
    nor empty. Raises :class:`KnownError` for a file that is no table (with what it is and what to do), broken,
    locked, rigged, or beyond the caps; :class:`CancelledError` when stopped.
    """
    rows: list[RawRow] = []

    def take(batch: list[Any]) -> None:
        rows.extend(RawRow(line, tuple(cells)) for line, cells in batch)

    arguments = {"path": str(path), **asdict(options), "caps": asdict(caps)}
    found: dict[str, Any] = _DEFAULTS | run(_BODY, arguments, caps, watch, take)
    return RawTable(
        file_name=path.name,
        sha256=found["sha256"],
        size_bytes=found["size_bytes"],
        format=FileFormat(found["format"]),
        encoding=found["encoding"],
        delimiter=found["delimiter"],
        sheets=tuple(found.get("sheets", ())),
        sheet=found["sheet"],
        rows=tuple(rows),
        notes=tuple(found["notes"]),
    )
