"""One text of a file, or of a zip archive, as a stream of lines: nothing of it is put on the disk."""

import csv
import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.importing.reading.caps import NATIONAL_CAPS, Caps
from pacte_desktop.importing.reading.file_errors import unreadable
from pacte_desktop.importing.text_table import comparable

Tell = Callable[[str, int, int | None], None]
BROKEN_MEMBER = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError)
"""What a damaged archive or part of one raises, besides what the system says of the file."""

_BLOCK = 1 << 20
_LONGEST_HEADING = 1 << 16
_ENCRYPTED = 0x1
_MOST_JOINED = 20  # lines that one quoted cell may span


@dataclass(frozen=True, slots=True)
class TextStream:
    """An open text: its ``name``, its ``size`` in bytes once unpacked, and its bytes."""

    name: str
    size: int
    stream: BinaryIO

    def heading(self) -> str:
        """The first line, without the mark of the encoding. To be called first."""
        return decoded(self.stream.readline(_LONGEST_HEADING).removeprefix(b"\xef\xbb\xbf")).rstrip("\r\n")

    def blocks(self, words: str, tell: Tell) -> Iterator[bytes]:
        """What follows, about a megabyte of whole lines at a time; ``tell`` hears of each."""
        while block := self.stream.read(_BLOCK):
            block += self.stream.readline()
            tell(words, self.stream.tell(), self.size)
            yield block


class Rows:
    """The rows of a text below its heading, of which a huge file need not be cut up whole.

    ``most``: cells that are cut off each row; what is left of it is one more. ``wanted``: rows without a match need not
    come; they do where lines are not all as long as the first one. ``has_quotes``: cells may be quoted, and then span
    lines. ``count``: rows so far, those that did not come included, empty lines not.
    """

    def __init__(
        self, delimiter: str, most: int, *, wanted: re.Pattern[bytes] | None = None, has_quotes: bool = True
    ) -> None:
        self._delimiter, self._mark, self._most = delimiter, delimiter.encode(), most
        self._wanted, self._has_quotes = wanted, has_quotes
        self._line, self._marks = 1, 0  # The heading is line 1.
        self._joined, self._first = b"", 0
        self.count = 0

    def of(self, blocks: Iterable[bytes]) -> Iterator[tuple[int, list[bytes]]]:
        """Line (its first one) and cells of the rows of these blocks of whole lines."""
        for block in blocks:
            lines = block.count(b"\n")
            self._marks = self._marks or block[: block.find(b"\n")].count(self._mark)
            if self._wanted is not None and self._is_plain(block, lines):
                for number, line in _with(self._wanted, block):
                    yield self._line + number, self._cut(line)
                self._line += lines
                self.count += lines
            else:
                yield from self._every(block)
        if self._joined:
            self.count += 1
            yield self._first, self._cut(self._joined)

    def _is_plain(self, block: bytes, lines: int) -> bool:
        """True when every line is a row, of as many cells as the first one, and without quotes."""
        quoted = self._has_quotes and (self._joined or b'"' in block)
        return not quoted and block.count(self._mark) == lines * self._marks

    def _every(self, block: bytes) -> Iterator[tuple[int, list[bytes]]]:
        for line in io.BytesIO(block):
            self._line += 1
            if not self._joined and not (self._has_quotes and b'"' in line):
                if line.strip():
                    self.count += 1
                    yield self._line, self._cut(line)
                continue
            self._joined, self._first = self._joined + line, self._first or self._line
            if self._joined.count(b'"') % 2 == 0 or self._line - self._first >= _MOST_JOINED:
                self.count += 1
                yield self._first, [cell.encode() for cell in cells_of(decoded(self._joined), self._delimiter)]
                self._joined, self._first = b"", 0

    def _cut(self, line: bytes) -> list[bytes]:
        return line.rstrip(b"\r\n").split(self._mark, self._most)


def _with(wanted: re.Pattern[bytes], block: bytes) -> Iterator[tuple[int, bytes]]:
    """Number (from 1) and text of every line with a match, which must not reach over its end."""
    at, number = 0, 1
    while (found := wanted.search(block, at)) is not None:
        start = block.rfind(b"\n", 0, found.start()) + 1
        end = block.find(b"\n", found.end())
        end = len(block) if end < 0 else end
        number += block.count(b"\n", at, start)
        at = end
        yield number, block[start:end]


def decoded(text: bytes) -> str:
    """UTF-8, else Windows-1252, else Latin-1, which leaves no byte without a letter."""
    for encoding in ("utf-8", "cp1252"):
        try:
            return text.decode(encoding)
        except UnicodeDecodeError:
            continue
    return text.decode("latin-1")


def cells_of(line: str, delimiter: str) -> list[str]:
    """Cells of a line, quoted or not; of a line that no table would have, what stands between the delimiters."""
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return line.split(delimiter)


def columns_of(heading: str, delimiter: str) -> dict[str, int]:
    """Position of each column by its comparable name; of names that come twice, the first."""
    found: dict[str, int] = {}
    for position, cell in enumerate(cells_of(heading, delimiter)[: NATIONAL_CAPS.columns]):
        found.setdefault(comparable(cell[:200]), position)
    return found


def missing_columns(name: str, missing: Sequence[str], source: str) -> KnownError:
    """The sentence for a file without the columns that its kind has."""
    return KnownError(
        translate("Official", "« {name} » n’a pas les colonnes attendues : {columns}.").format(
            name=name, columns=", ".join(missing)
        ),
        translate("Official", "Choisissez le fichier tel qu’il est publié : {source}.").format(source=source),
    )


@contextmanager
def open_text(path: Path, is_wanted: Callable[[str], bool], caps: Caps = NATIONAL_CAPS) -> Iterator[TextStream]:
    """The text at ``path``, or the one of the archive at ``path`` whose name ``is_wanted`` takes (the largest).

    Raises :class:`KnownError` when it cannot be read, is larger than ``caps`` or is not in the archive.
    """
    try:
        if path.stat().st_size > caps.bytes:
            raise _too_large(path.name, caps.bytes)
        if zipfile.is_zipfile(path):
            with _member(path, is_wanted, caps) as text:
                yield text
        else:
            with path.open("rb") as file:
                yield TextStream(path.name, path.stat().st_size, file)
    except OSError as error:
        raise unreadable(path, error) from error
    except BROKEN_MEMBER as error:
        raise KnownError(
            translate("Official", "L’archive « {name} » est abîmée ou incomplète.").format(name=path.name),
            translate("Official", "Téléchargez-la de nouveau."),
        ) from error


@contextmanager
def _member(path: Path, is_wanted: Callable[[str], bool], caps: Caps) -> Iterator[TextStream]:
    with zipfile.ZipFile(path) as archive:
        found = [item for item in archive.infolist() if is_safe(item) and is_wanted(PurePosixPath(item.filename).name)]
        if not found:
            raise KnownError(
                translate("Official", "« {name} » ne contient pas le fichier attendu.").format(name=path.name),
                translate("Official", "Décompressez l’archive et choisissez le fichier lui-même."),
            )
        chosen = max(found, key=lambda item: item.file_size)
        check_member(path.name, chosen, caps)
        with archive.open(chosen) as packed:
            stream = io.BufferedReader(cast(io.RawIOBase, packed), _BLOCK)
            yield TextStream(PurePosixPath(chosen.filename).name, chosen.file_size, stream)


def is_safe(item: zipfile.ZipInfo) -> bool:
    """False for folders and for names that point outside the archive."""
    parts = PurePosixPath(item.filename.replace("\\", "/")).parts
    return bool(parts) and not item.is_dir() and ".." not in parts and not parts[0].endswith((":", "/"))


def check_member(archive: str, item: zipfile.ZipInfo, caps: Caps) -> None:
    """Raises :class:`KnownError` for a part that is encrypted, or unpacks to more than ``caps`` allow."""
    if item.flag_bits & _ENCRYPTED:
        raise KnownError(
            translate("Official", "L’archive « {name} » est protégée par un mot de passe.").format(name=archive),
            translate("Official", "Décompressez-la, puis choisissez le fichier lui-même."),
        )
    if item.file_size > caps.unpacked_bytes or item.file_size > caps.ratio * max(item.compress_size, 1):
        raise KnownError(
            translate("Official", "L’archive « {name} » se décompresse en un fichier démesuré.").format(name=archive),
            translate("Official", "Téléchargez-la de nouveau chez celui qui la publie."),
        )


def _too_large(name: str, most: int) -> KnownError:
    return KnownError(
        translate("Official", "« {name} » dépasse {n} Go.").format(name=name, n=grouped(most / 1e9)),
        translate("Official", "Choisissez l’extrait de votre région."),
    )
