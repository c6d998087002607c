"""The streams in an OLE container (old office files, and the shell around encrypted new ones)."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

_END = 0xFFFFFFFA  # Numbers from here on are marks, not sectors.
_MOST_SECTORS = 256  # Of the directory; a workbook has a handful.
_ENTRY = 128
_HEADER = 512


def streams(path: Path) -> dict[str, bytes]:
    """The first sector of each stream by its name, as far as the container can be followed; none when it is broken."""
    with path.open("rb") as file:
        header = file.read(_HEADER)
        if len(header) < _HEADER:
            return {}
        shift = struct.unpack_from("<H", header, 30)[0]
        if shift not in (9, 12):
            return {}
        size = 1 << shift
        entries = [entry for sector in _directory(file, header, size) for entry in _entries(sector)]
        return {name: _sector(file, start, size) if start < _END else b"" for name, start in entries if name}


def _directory(file: BinaryIO, header: bytes, size: int) -> Iterator[bytes]:
    sector: int = struct.unpack_from("<I", header, 48)[0]
    tables = struct.unpack_from("<109I", header, 76)
    for _step in range(_MOST_SECTORS):
        if sector >= _END:
            return
        yield _sector(file, sector, size)
        place, within = divmod(sector, size // 4)
        if place >= len(tables) or tables[place] >= _END:
            return
        following = _sector(file, tables[place], size)[within * 4 : within * 4 + 4]
        if len(following) < 4:
            return
        sector = struct.unpack("<I", following)[0]


def _sector(file: BinaryIO, number: int, size: int) -> bytes:
    file.seek((number + 1) * size)
    return file.read(size)


def _entries(sector: bytes) -> Iterator[tuple[str, int]]:
    """Name and first sector of each stream of a directory sector."""
    for at in range(0, len(sector) - _ENTRY + 1, _ENTRY):
        length = struct.unpack_from("<H", sector, at + 64)[0]
        name = sector[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        yield name, struct.unpack_from("<I", sector, at + 116)[0]


_FILE_PASS = 0x002F
_RECORDS_BEFORE = 4  # The mark of encryption comes right after the beginning of a workbook.


def wants_password(workbook: bytes) -> bool:
    """Whether the stream of an old workbook, of which this is the beginning, is encrypted."""
    at = 0
    for _record in range(_RECORDS_BEFORE):
        if at + 4 > len(workbook):
            break
        kind, length = struct.unpack_from("<HH", workbook, at)
        if kind == _FILE_PASS:
            return True
        at += 4 + length
    return False
