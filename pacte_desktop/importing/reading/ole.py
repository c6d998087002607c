"""Names of the streams in an OLE container (old office files, and the shell around encrypted new ones)."""

import struct
from pathlib import Path
from typing import BinaryIO

_END = 0xFFFFFFFA  # Numbers from here on are marks, not sectors.
_MOST_SECTORS = 256  # Of the directory; a workbook has a handful.
_ENTRY = 128
_HEADER = 512


def stream_names(path: Path) -> frozenset[str]:
    """The names as far as the container can be followed; none when it is broken."""
    with path.open("rb") as file:
        header = file.read(_HEADER)
        if len(header) < _HEADER:
            return frozenset()
        shift = struct.unpack_from("<H", header, 30)[0]
        if shift not in (9, 12):
            return frozenset()
        return frozenset(_names(file, header, 1 << shift))


def _names(file: BinaryIO, header: bytes, size: int) -> set[str]:
    sector: int = struct.unpack_from("<I", header, 48)[0]
    tables = struct.unpack_from("<109I", header, 76)
    found: set[str] = set()
    for _step in range(_MOST_SECTORS):
        if sector >= _END:
            break
        data = _sector(file, sector, size)
        found.update(_name(data[at : at + _ENTRY]) for at in range(0, len(data) - _ENTRY + 1, _ENTRY))
        place, within = divmod(sector, size // 4)
        if place >= len(tables) or tables[place] >= _END:
            break
        following = _sector(file, tables[place], size)[within * 4 : within * 4 + 4]
        if len(following) < 4:
            break
        sector = struct.unpack("<I", following)[0]
    return found - {""}


def _sector(file: BinaryIO, number: int, size: int) -> bytes:
    file.seek((number + 1) * size)
    return file.read(size)


def _name(entry: bytes) -> str:
    length = struct.unpack_from("<H", entry, 64)[0]
    return entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
