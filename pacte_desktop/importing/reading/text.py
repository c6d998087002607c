"""A delimited text file: its encoding, its delimiter, its rows with their lines."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate

DELIMITERS = (";", "\t", "|", ",")
ENCODINGS = ("utf-8", "cp1252", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "cp850", "mac-roman")
"""What may be chosen by hand; the first three and UTF-16 are guessed."""

_OTHERS = DELIMITERS[:-1]
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_LOOKED_AT, _TOP = 100, 400_000  # Rows, and letters at most, in which the delimiter is looked for.
_CONSISTENT = 0.8
_STRAY = 0.01  # of the letters beyond ASCII: a text in UTF-8 with a few damaged places
_FEWEST_LETTERS = 20
_LOOKED_INTO = 65_536
_FEWEST_PAIRS, _WIDE, _NARROW = 4, 0.7, 0.1
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_HINT = re.compile(r'sep=([^"\r\n])(\r\n|\r|\n)', re.IGNORECASE)  # Excel writes it above some tables.


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding that it was in, and how many of its places could not be read (shown as « � »)."""

    text: str
    encoding: str
    damaged: int = 0


@dataclass(frozen=True, slots=True)
class TextRow:
    """One row from its ``first`` to its ``last`` line, counted from 1; they differ when a cell holds line ends."""

    first: int
    last: int
    cells: list[str]


def decoded(data: bytes, name: str, encoding: str = "") -> Decoded:
    """The text of a file. Raises :class:`KnownError` when it does not fit the encoding that was chosen by hand.

    Guessed: what a mark at its head says, UTF-8, UTF-16 without a mark, Windows-1252 (which leaves five bytes without a
    letter), Latin-1 (which leaves none).
    """
    if encoding:
        return _decoded_as(data, name, encoding)
    marked = next((found for mark, found in _MARKS if data.startswith(mark)), "") or _without_mark(data)
    if marked == "utf-8":
        return _utf8(data)
    if marked:
        text = data.decode(marked, "replace")
        return Decoded(text, marked, text.count("\ufffd"))
    try:
        return Decoded(data.decode("cp1252"), "cp1252")
    except UnicodeDecodeError:
        return Decoded(data.decode("latin-1"), "latin-1")


def wide_encoding(data: bytes) -> str:
    """Name of the UTF-16 in which a text without a mark seems to be, where every other byte is nearly always zero."""
    data = data[:_LOOKED_INTO]
    half = len(data) // 2
    if half < _FEWEST_PAIRS:
        return ""
    even, odd = data[0 : half * 2 : 2].count(0) / half, data[1 : half * 2 : 2].count(0) / half
    if max(even, odd) < _WIDE or min(even, odd) > _NARROW:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _without_mark(data: bytes) -> str:
    """« utf-8 » or an UTF-16 where the bytes tell; empty otherwise."""
    wide = wide_encoding(data)
    if wide:
        return wide
    text = data.decode("utf-8", "replace")
    stray = text.count("\ufffd")
    if stray == 0:
        return "utf-8"
    letters = len(text) - len(text.encode("ascii", "ignore"))
    return "utf-8" if letters >= _FEWEST_LETTERS and stray <= _STRAY * letters else ""


def _utf8(data: bytes) -> Decoded:
    text = data.decode("utf-8-sig", "replace")
    return Decoded(text, "utf-8", text.count("\ufffd"))


def _decoded_as(data: bytes, name: str, encoding: str) -> Decoded:
    codec = "utf-8-sig" if encoding == "utf-8" else encoding
    try:
        return Decoded(data.decode(codec), encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise KnownError(
            translate("Reading", "« {name} » n’est pas en {encoding} : la ligne {line} ne s’y lit pas.").format(
                name=name, encoding=encoding, line=line
            ),
            translate("Reading", "Choisissez un autre encodage, ou laissez le programme le reconnaître."),
        ) from error
    except (LookupError, ValueError) as error:  # A few codecs of Python are for no text at all.
        raise KnownError(
            translate("Reading", "L’encodage « {encoding} » n’est pas connu.").format(encoding=encoding),
            translate("Reading", "Choisissez parmi : {list}.").format(list=", ".join(ENCODINGS)),
        ) from error


def guessed_delimiter(text: str) -> str:
    """The delimiter under which the first rows have many cells and as many each; « ; » when there is none.

    Where another one is at hand, a comma between two figures is a decimal comma and delimits nothing.
    """
    hint = _HINT.match(text)
    if hint:
        return hint.group(1)
    top = text[:_TOP]
    widths = {delimiter: _widths(top, delimiter) for delimiter in DELIMITERS}
    if any(2 * sum(width > 1 for width in widths[delimiter]) > len(widths[delimiter]) for delimiter in _OTHERS):
        widths[","] = _widths(_DECIMAL_COMMA.sub(".", top), ",")
    return min(DELIMITERS, key=lambda delimiter: _standing(widths[delimiter]))


def _standing(widths: Sequence[int]) -> tuple[bool, float, int]:
    """The smaller, the likelier: is inconsistent, how few cells rows have, where rows of the usual width begin.

    From the first such row on: a title and notes may stand above.
    """
    wide = Counter(width for width in widths if width > 1)
    if not wide:
        return True, 0.0, len(widths)
    usual = wide.most_common(1)[0][0]
    start = widths.index(usual)
    share = widths[start:].count(usual) / (len(widths) - start)
    return share < _CONSISTENT, -share * (usual - 1), start


def _widths(text: str, delimiter: str) -> list[int]:
    return [len(cells) for cells in _sample(text, delimiter) if any(cells)]


def _sample(text: str, delimiter: str) -> Iterator[list[str]]:
    try:
        yield from islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), _LOOKED_AT)
    except csv.Error:  # A cell without end under this delimiter; another one may fit.
        return


def text_rows(text: str, delimiter: str, name: str) -> Iterator[TextRow]:
    """The rows of ``text``. Raises :class:`KnownError` where a quote is never closed or a cell is beyond all bounds."""
    hint = _HINT.match(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    first, before = 1, 0
    try:
        for cells in reader:
            first, before = before + 1, reader.line_num
            if not (hint and first == 1):
                yield TextRow(first, before, cells)
    except csv.Error as error:
        raise _unreadable_from(name, before + 1) from error
    _refuse_open_quote(text, delimiter, name, first)


def _refuse_open_quote(text: str, delimiter: str, name: str, first: int) -> None:
    """A quote that is never closed swallows the rest of the file into its last row without a word."""
    if '"' not in text:
        return
    last_row = islice(io.StringIO(text, newline=""), first - 1, None)
    try:
        for _cells in csv.reader(last_row, delimiter=delimiter, strict=True):
            pass
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise _unreadable_from(name, first) from error


def _unreadable_from(name: str, line: int) -> KnownError:
    return KnownError(
        translate("Tables", "« {name} » ne se lit plus à partir de la ligne {line}.").format(name=name, line=line),
        translate("Tables", "Un guillemet n’y est pas refermé, ou une cellule est démesurée : corrigez-la."),
    )
