"""What a file is, told by its first bytes and, for containers, by what they hold; never by its own name."""

import os
import re
import stat
import struct
import zipfile
import zlib
from enum import Enum, auto
from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.reading.file_errors import unreadable
from pacte_desktop.importing.reading.ole import streams, wants_password
from pacte_desktop.importing.reading.text import wide_encoding

HEAD_BYTES = 65_536
_ODF = b"application/vnd.oasis.opendocument."
BROKEN_ARCHIVE = (zipfile.BadZipFile, zlib.error, struct.error, RuntimeError, ValueError, OverflowError, EOFError)
"""What :mod:`zipfile` raises for archives that are none, besides what the system says of the file."""

_MOST_DIRECTORY_BYTES = 8_000_000  # Of an archive; each member takes about a hundred.
_MOST_END_BYTES = 66_000  # Where the end of an archive is looked for: its comment may be 65,535 bytes long.


class Nature(Enum):
    """Kinds of content that are told apart, since each asks the user for something else."""

    TEXT = auto()
    XLSX = auto()
    XLS = auto()
    ODS = auto()
    JSON = auto()
    GEOJSON = auto()
    GEOPACKAGE = auto()
    SHAPEFILE = auto()
    ZIP = auto()
    EMPTY = auto()
    LOCKED = auto()
    XLSB = auto()
    PLAN = auto()
    DATABASE = auto()
    PDF = auto()
    WORD = auto()
    SLIDES = auto()
    OTHER_OLE = auto()
    BROKEN_ZIP = auto()
    HTML = auto()
    XML_WORKBOOK = auto()
    XML = auto()
    MAIL = auto()
    RTF = auto()
    COMPRESSED = auto()
    IMAGE = auto()
    DBASE = auto()
    EXTRACT = auto()
    BINARY = auto()


_MARKS: tuple[tuple[bytes, Nature], ...] = (
    (b"{\\rtf", Nature.RTF),
    (b"\x1f\x8b", Nature.COMPRESSED),
    (b"\xfd7zXZ\x00", Nature.COMPRESSED),
    (b"\x28\xb5\x2f\xfd", Nature.COMPRESSED),
    (b"7z\xbc\xaf\x27\x1c", Nature.COMPRESSED),
    (b"Rar!\x1a", Nature.COMPRESSED),
    (b"\x89PNG", Nature.IMAGE),
    (b"\xff\xd8\xff", Nature.IMAGE),
    (b"GIF89a", Nature.IMAGE),
    (b"II*\x00", Nature.IMAGE),
    (b"MM\x00*", Nature.IMAGE),
    (b"\x00\x00\x27\x0a", Nature.SHAPEFILE),
    (b"MIME-Version:", Nature.MAIL),
)
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_MEMBERS: tuple[tuple[str, Nature], ...] = (
    ("xl/workbook.xml", Nature.XLSX),
    ("xl/workbook.bin", Nature.XLSB),
    ("word/document.xml", Nature.WORD),
    ("ppt/presentation.xml", Nature.SLIDES),
)
_STREAMS: tuple[tuple[str, Nature], ...] = (
    ("EncryptedPackage", Nature.LOCKED),
    ("Workbook", Nature.XLS),
    ("Book", Nature.XLS),
    ("WordDocument", Nature.WORD),
    ("PowerPoint Document", Nature.SLIDES),
)
_ODF_KINDS = {b"spreadsheet": Nature.ODS, b"text": Nature.WORD, b"presentation": Nature.SLIDES}
_OBJECT = re.compile(rb'\s*(\{\s*["}]|\[\s*[\[{"\d\]-])')
_GEOJSON = re.compile(rb'"type"\s*:\s*"(FeatureCollection|Feature|Topology|GeometryCollection)"')
_PAGE = re.compile(rb"<(!doctype html|head|body|meta|table|div|style|!--)")
_MOST_CONTROLS = 0.08
_PLAN_MARK = b"PACT"


def nature_of(path: Path) -> Nature:
    """What ``path`` holds. Raises :class:`KnownError` when the system does not give it, or it is a folder."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise KnownError(
                translate("Reading", "« {name} » est un dossier ou un périphérique.").format(name=path.name),
                translate("Reading", "Choisissez un fichier."),
            )
        with path.open("rb") as file:
            begin = file.read(HEAD_BYTES)
    except OSError as error:
        raise unreadable(path, error) from error
    if begin.startswith(b"PK"):
        return _of_archive(path)
    if begin.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _of_container(path)
    return nature_of_bytes(begin)


def nature_of_bytes(begin: bytes) -> Nature:
    """What the first :data:`HEAD_BYTES` bytes tell of a file that is no archive."""
    if not begin:
        return Nature.EMPTY
    if begin.startswith(b"SQLite format 3\x00"):
        return _of_database(begin)
    marked = next((nature for mark, nature in _MARKS if begin.startswith(mark)), None) or _inside(begin)
    if marked is not None:
        return marked
    if begin.startswith(_WIDE_MARKS) or wide_encoding(begin):
        return Nature.TEXT
    return _of_text(begin.removeprefix(b"\xef\xbb\xbf")) if _is_text(begin) else Nature.BINARY


def _inside(begin: bytes) -> Nature | None:
    """What is told by bytes that do not stand at the very beginning."""
    if b"%PDF-" in begin[:1024]:
        return Nature.PDF
    if b"OSMHeader" in begin[:32]:
        return Nature.EXTRACT
    if begin.startswith(b"BZh") and begin[4:10] == b"1AY&SY":
        return Nature.COMPRESSED
    return Nature.DBASE if _is_dbase(begin) else None


def _of_text(begin: bytes) -> Nature:
    start = begin[:4096].lstrip().lower()
    if _OBJECT.match(begin):
        return Nature.GEOJSON if _GEOJSON.search(begin) else Nature.JSON
    if start.startswith(b"<"):
        if b"urn:schemas-microsoft-com:office:spreadsheet" in start or _ODF + b"spreadsheet" in start:
            return Nature.XML_WORKBOOK
        is_page = b"<html" in start[:512] or _PAGE.match(start)
        return Nature.HTML if is_page else Nature.XML
    return Nature.TEXT


def _of_container(path: Path) -> Nature:
    found = streams(path)
    name, nature = next(((name, nature) for name, nature in _STREAMS if name in found), ("", Nature.OTHER_OLE))
    return Nature.LOCKED if nature is Nature.XLS and wants_password(found[name]) else nature


def _of_database(begin: bytes) -> Nature:
    kind = begin[68:72]
    if kind in (b"GPKG", b"GP10", b"GP11"):
        return Nature.GEOPACKAGE
    return Nature.PLAN if kind == _PLAN_MARK else Nature.DATABASE


def _of_archive(path: Path) -> Nature:
    try:
        names = member_names(path)
        lower = {name.lower() for name in names}
        found = next((nature for name, nature in _MEMBERS if name in lower), None)
        if found is not None:
            return found
        if "mimetype" in names and "content.xml" in names:
            with zipfile.ZipFile(path) as archive, archive.open("mimetype") as member:
                kind = member.read(200).strip().removeprefix(_ODF).removesuffix(b"-template")
            return _ODF_KINDS.get(kind, Nature.ZIP)
    except (*BROKEN_ARCHIVE, OSError):
        return Nature.BROKEN_ZIP
    return Nature.ZIP


def member_names(path: Path) -> tuple[str, ...]:
    """Names of the members of an archive. Raises one of :data:`BROKEN_ARCHIVE` when it is none."""
    if _directory_bytes(path) > _MOST_DIRECTORY_BYTES:
        raise zipfile.BadZipFile(path.name)
    with zipfile.ZipFile(path) as archive:
        return tuple(archive.namelist())


def _directory_bytes(path: Path) -> int:
    """Size of the list of members as the end of the archive states it, before anybody reads that list into memory."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _MOST_END_BYTES))
        end = file.read()
    at = end.rfind(b"PK\x05\x06")
    if at < 0 or at + 16 > len(end):
        raise zipfile.BadZipFile(path.name)
    stated = int.from_bytes(end[at + 12 : at + 16], "little")
    if stated == 0xFFFFFFFF:  # The larger form keeps it in a record of its own before.
        large = end.rfind(b"PK\x06\x06", 0, at)
        stated = int.from_bytes(end[large + 40 : large + 48], "little") if large >= 0 else stated
    return stated


def _is_text(begin: bytes) -> bool:
    """Few control characters; a NUL in a line is a fault of a text."""
    controls = sum(begin.count(bytes((code,))) for code in range(32) if code not in b"\t\n\v\f\r\x1a\x1b")
    return controls <= _MOST_CONTROLS * len(begin)


def _is_dbase(begin: bytes) -> bool:
    if len(begin) < 33 or begin[0] not in (0x03, 0x30, 0x83, 0x8B, 0xF5):
        return False
    header = int.from_bytes(begin[8:10], "little")
    return 1 <= begin[2] <= 12 and 1 <= begin[3] <= 31 and header >= 65 and int.from_bytes(begin[10:12], "little") > 0
