"""What fits a printed table: size of its letters, words cut where their column is narrower, rows taller than a page.

Widths are in em, the size of a letter, estimated for the shipped typeface on the wide side.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pacte_desktop.documents.document import Column, Emphasis, PageFormat, Paper, Table

BASE_PT = {Paper.A4: 10.0, Paper.A3: 16.0}
"""A3 hangs on a wall: at 16 pt a capital is 3.7 mm high, over the 2.9 mm that a normal eye needs at 2 m (5 minutes of
arc); shrunk to A4 it is still above 11 pt."""
CHAR_EM = 0.5  # Figures of the typeface, all of one width.
PADDING_EM = 1.0

LEGIBLE_PT = 8.0
"""Letters that one reads at arm's length without effort; smaller ones only for columns that somebody chose."""
_LEAST_PT = 6.5
_SIDES_MM = {Paper.A4: (210.0, 297.0), Paper.A3: (297.0, 420.0)}
_MARGIN_MM = 12.0
_HEAD_AND_FOOT_MM = 37.0
_PT_MM = 25.4 / 72
_LEAST_SHARE_EM = 5.5  # What a column of weight 1 needs at least.
_LINE_EM = 1.3
_HEAD_LINES = 8  # Headings of columns and groups above a row.
_MARK_EM = 0.9  # What the box around a mark adds.
_CAPITAL_EM, _STRONG = 0.64, 1.06
_HEADING = 0.9 * _STRONG
_LETTER_EM = 0.56  # Those that are not named here, or less.
_WIDTHS = {
    0.0: "\u00ad\u200b\ue000",
    0.12: "\u202f",
    0.2: " \u00a0",
    0.26: "ijîï.,;:’'·l",
    0.34: "!f()[]-rt°/I|",
    0.44: "sz?«»x",
    0.5: "cvyçaegkéèêëàâ0123456789+€_–FJLY",
    0.57: "AÀBCÇEÉÈKPRSTVXZ",
    0.82: "mwMWæ%@œŒ—",
    1.0: "…",
}


class _Advances(dict[str, float]):
    """Advance of each letter, estimated on the wide side."""

    def __missing__(self, letter: str) -> float:
        return _CAPITAL_EM if letter.isupper() else _LETTER_EM


_ADVANCE = _Advances({letter: width for width, letters in _WIDTHS.items() for letter in letters})
_LEAST_INNER_EM = 1.5
_WHOLE_CHARS = 4  # « HTES » in two is not read.

WHOLE = "\ue000"
"""Stands around words that the template keeps on one line; a printed text never holds it otherwise."""

_HYPHENATED = re.compile(r"[^ \u200b\ue000]*\w-\w[^ \u200b\ue000]*")
_PIECES = re.compile(r"([\s\-–/\u200b]+)")  # A line may end after these.
_VOWELS = "aeiouyàâäéèêëîïôöùûüÿœæ"
_CONSONANTS = "bcçdfghjklmnñpqrstvwxz"
_ONSET = rf"(?:[bcdfgptv][lr]|[cpst]h|gn|[{_CONSONANTS}])[{_VOWELS}]"  # What a syllable begins with.
_SYLLABLE = re.compile(
    rf"(?:(?<=\w)(?<=[{_VOWELS}])|(?<=\w\w)(?<=[{_CONSONANTS}]))(?={_ONSET})"
    r"(?<![bcdfgptv](?=[lr]))(?<![cpst](?=h))(?<!g(?=n))",
    re.IGNORECASE,
)
_SOFT_HYPHEN, _BREAK = "\u00ad", "\u200b"


def text_size_pt(table: Table, page: PageFormat, room: float = 1.0) -> float:
    """Size of the letters at which the columns of ``table`` stand side by side, never below 6.5 pt.

    ``room``: share of the width of the page that it has.
    """
    needed_em = sum(
        (column.chars * CHAR_EM if column.chars else column.weight * _LEAST_SHARE_EM) + PADDING_EM
        for column in table.columns
    )
    base = BASE_PT[page.paper]
    fitting = _sides_mm(page)[0] * room / _PT_MM / needed_em if needed_em else base
    return max(min(base, fitting), _LEAST_PT)


def usual_columns(columns: Sequence[Column], page: PageFormat) -> tuple[Column, ...]:
    """Those shown unless somebody chooses: without the ones that can be spared, as far as letters of 8 pt ask for it.

    All of them when none is shown by itself.
    """
    kept = tuple(column for column in columns if column.is_shown) or tuple(columns)
    while text_size_pt(Table("", kept, ()), page) < LEGIBLE_PT:
        most = max(column.spare for column in kept)
        if not most:
            break
        kept = tuple(column for column in kept if column.spare < most)
    return kept


def _sides_mm(page: PageFormat) -> tuple[float, float]:
    """Width and height of the room for a table."""
    short, long = _SIDES_MM[page.paper]
    width, height = (long, short) if page.is_landscape else (short, long)
    return width - 2 * _MARGIN_MM, height - _HEAD_AND_FOOT_MM


@dataclass(frozen=True, slots=True)
class TableFit:
    """Room of the columns by key (em, without padding), and the lines that a row may have on one page."""

    inner_em: dict[str, float]
    lines: int

    def words(self, text: str, column: Column, *, is_mark: bool = False) -> str:
        """The text with break points in words that are wider than the column; hyphenated ones that fit are whole."""
        room = self._room(column, is_mark=is_mark)
        if _width_em(text, column) <= room:
            return text
        parts = text.split(WHOLE)
        parts[::2] = [_HYPHENATED.sub(lambda word: _whole(word.group(), column, room), part) for part in parts[::2]]
        parts = WHOLE.join(parts).split(WHOLE)
        parts[::2] = [self._breakable(part, column, room) for part in parts[::2]]
        return WHOLE.join(parts)

    def flowing(self, texts: list[str], column: Column) -> str:
        """The texts one after the other with commas, each whole where it fits a line."""
        room = self._room(column)
        enumerated = [f"{text}," for text in texts[:-1]] + texts[-1:]
        return " ".join(_whole(text, column, room) for text in enumerated)

    def _breakable(self, text: str, column: Column, room: float) -> str:
        return "".join(
            piece if len(piece) <= _WHOLE_CHARS or _width_em(piece, column) <= room else _cut(piece, column, room)
            for piece in _PIECES.split(text)
        )

    def heading(self, text: str, column: Column) -> str:
        """The same for the heading of the column, in letters that are smaller and bold."""
        if not text:
            return ""
        inner = {column.key: self.inner_em[column.key] / _HEADING}
        return replace(self, inner_em=inner).words(text, replace(column, emphasis=Emphasis.PLAIN))

    def line_count(self, texts: list[str], column: Column) -> int:
        """Lines that a cell of these texts has when they are wrapped, estimated on the high side."""
        room = self._room(column)
        if column.is_flowing:
            texts = [", ".join(texts)]
        return sum(max(math.ceil(_width_em(text, column) * 1.15 / room), 1) for text in texts)

    def _room(self, column: Column, *, is_mark: bool = False) -> float:
        boxed = is_mark or column.emphasis is Emphasis.MARK
        return max(self.inner_em[column.key] - (_MARK_EM if boxed else 0.0), _LEAST_INNER_EM)


def table_fit(table: Table, page: PageFormat, room: float = 1.0) -> TableFit:
    """Room of each column at :func:`text_size_pt`."""
    size = text_size_pt(table, page, room)
    width, height = (side / _PT_MM / size for side in _sides_mm(page))
    width *= room
    fixed = sum(column.chars * CHAR_EM + PADDING_EM for column in table.columns if column.chars)
    weights = sum(column.weight for column in table.columns if not column.chars)
    share = max(width - fixed, 0.0) / weights if weights else 0.0
    inner = {
        column.key: column.chars * CHAR_EM if column.chars else max(column.weight * share - PADDING_EM, _LEAST_INNER_EM)
        for column in table.columns
    }
    return TableFit(inner, max(int(height / _LINE_EM) - _HEAD_LINES, 1))


def _whole(text: str, column: Column, room: float) -> str:
    return f"{WHOLE}{text}{WHOLE}" if _width_em(text, column) <= room else text


def _width_em(text: str, column: Column) -> float:
    width = sum(map(_ADVANCE.__getitem__, text))
    return width * (_STRONG if column.emphasis in (Emphasis.STRONG, Emphasis.MARK) else 1.0)


def _cut(word: str, column: Column, room: float) -> str:
    """A word with soft hyphens between its syllables, and break points where a syllable is still too wide.

    An address breaks after its signs, without a hyphen.
    """
    if "@" in word:  # A hyphen would read as one of the address.
        pieces, joint = re.findall(r"[^@.]*[@.]?", word)[:-1], _BREAK
    else:
        pieces, joint = _SYLLABLE.sub(_SOFT_HYPHEN, word).split(_SOFT_HYPHEN), _SOFT_HYPHEN
    step = max(int(room / _CAPITAL_EM / _STRONG) - 1, 1)
    return joint.join(
        piece
        if _width_em(piece + "-", column) <= room
        else _BREAK.join(piece[start : start + step] for start in range(0, len(piece), step))
        for piece in pieces
    )
