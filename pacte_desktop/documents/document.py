"""A document as plain values, before it becomes pages, a workbook or a table: a header and the parts below it.

Everything that leaves the program on paper is made of these parts, so that a preview, a printer, a PDF, a workbook and
a CSV file always say the same. Values stay typed (numbers are numbers) until they are written.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.print_levels import Disclosure, PrintLevel
from pacte_desktop.domain.running_text import Paragraph

Value = str | int | float | bool | date | datetime | tuple[str, ...] | None
"""What a cell holds. A tuple is several lines of one cell."""


class Paper(StrEnum):
    """Sheets that faculties print on."""

    A4 = "A4"
    A3 = "A3"


@dataclass(frozen=True, slots=True)
class PageFormat:
    """The sheet of paper and how it lies."""

    paper: Paper = Paper.A4
    is_landscape: bool = True


class Frame(StrEnum):
    """What stands around the parts: title and running head of a list, of a one-page sheet, or nothing but a foot."""

    LIST = "list"
    SHEET = "sheet"
    LETTER = "letter"


class Emphasis(StrEnum):
    """How a cell stands out; none of them needs colour."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    MARK = "mark"  # In a box: survives a photocopier.


@dataclass(frozen=True, slots=True)
class Header:
    """What stands around a document. ``printed_at`` is the local time of printing.

    ``period``: the semester with its days, in words. ``source``: where the figures come from. ``is_draft``: no
    decision yet, the mark PROJET stands on every page.
    """

    title: str
    subtitle: str
    semester_label: str
    period: str
    printed_at: datetime
    level: PrintLevel = PrintLevel.PUBLIC
    is_demo: bool = False
    is_draft: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A value and, where it is printed otherwise than its type says, the ``words`` for it."""

    value: Value = None
    words: str = ""
    emphasis: Emphasis = Emphasis.PLAIN


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its lasting ``key``. ``chars``: a width for so many characters; 0: a share (``weight``) of the rest.

    ``discloses`` decides at which levels it exists at all. ``is_shown``: unless somebody chose the columns.
    ``spare``: on a sheet too narrow to read them all, those with the largest number stay away first, together, 0 never.
    ``is_blank``: to be filled in by hand. ``emphasis`` of its cells that have none of their own. ``is_sentence``: its
    cells hold sentences, which are printed whole where other values are cut. ``is_flowing``: several values of a cell
    follow each other with commas, instead of one a line.
    """

    key: str
    heading: str
    kind: ColumnType = ColumnType.TEXT
    chars: int = 0
    weight: float = 1.0
    is_shown: bool = True
    spare: int = 0
    is_blank: bool = False
    is_sentence: bool = False
    is_flowing: bool = False
    discloses: Disclosure | None = None
    emphasis: Emphasis = Emphasis.PLAIN

    @property
    def is_number(self) -> bool:
        """True when its cells stand to the right."""
        return self.kind not in (ColumnType.TEXT, ColumnType.DATE, ColumnType.DATE_TIME)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row; with ``lines``, the cells of ``cells`` stand once beside all of them. Cells are by key of column."""

    cells: Mapping[str, Cell]
    lines: tuple[Mapping[str, Cell], ...] = ()

    def rows(self) -> Iterator[Mapping[str, Cell]]:
        """One full row a line, as a spreadsheet wants them."""
        for line in self.lines or ({},):
            yield {**self.cells, **line}


@dataclass(frozen=True, slots=True)
class Group:
    """Entries below one heading; groups may hold groups, two deep. Without ``title`` there is no heading."""

    title: str = ""
    summary: str = ""
    entries: tuple[Entry, ...] = ()
    groups: tuple["Group", ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows in groups. ``group_headings`` name the levels of groups; in a spreadsheet they are the first columns.

    ``empty`` is said instead of a table without rows. ``running_key``: the column whose first and last value stand in
    the head of each page, as in a dictionary. ``is_whole``: a few rows, never parted by the end of a page.
    ``on_lying``, ``on_upright``: whether such pages hold it; what a picture shows already needs no pages of its own,
    but a spreadsheet has it always.
    """

    name: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    group_headings: tuple[str, ...] = ()
    title: str = ""
    summary: str = ""
    empty: str = ""
    notes: tuple[str, ...] = ()
    running_key: str = ""
    is_whole: bool = False
    on_lying: bool = True
    on_upright: bool = True

    def is_on(self, page: PageFormat) -> bool:
        """True when pages of this format hold it."""
        return self.on_lying if page.is_landscape else self.on_upright

    def rows(self) -> Iterator[tuple[tuple[str, ...], Mapping[str, Cell]]]:
        """Titles of the groups and the cells of each row, in order."""
        return _rows(self.groups, ())

    @property
    def is_empty(self) -> bool:
        """True when it has no row."""
        return next(self.rows(), None) is None


def _rows(groups: Sequence[Group], above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Mapping[str, Cell]]]:
    for group in groups:
        titles = (*above, group.title) if group.title else above
        for entry in group.entries:
            for row in entry.rows():
                yield titles, row
        yield from _rows(group.groups, titles)


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of a label and what is known, under a heading, in as many ``columns`` side by side."""

    title: str
    pairs: tuple[tuple[str, str], ...]
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Figure:
    """A large number in words, what it counts, and a smaller line: definition, base, comparison."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """Large numbers side by side."""

    figures: tuple[Figure, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of the length ``value`` with its words; ``hatched``: the part that stands out, at its end."""

    label: str
    value: float
    words: str
    hatched: float = 0.0


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars of one scale; ``key`` says what the full and the hatched part are."""

    title: str
    bars: tuple[Bar, ...]
    key: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Running text under an optional heading; a text with bold words, items or a signature is a :class:`Paragraph`.

    In a letter, the last of them is never alone on a page.
    """

    texts: tuple[str | Paragraph, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing: ``payload`` is SVG, ``alt`` says what it shows, for whoever cannot see it.

    ``height_mm`` 0: as high as the page leaves room for at full width. ``upright``: the same drawn for an upright
    page; empty when one drawing serves both. ``ends_page``: what follows begins a new page.
    """

    payload: bytes
    alt: str
    caption: str = ""
    height_mm: float = 0.0
    upright: bytes = b""
    ends_page: bool = False


@dataclass(frozen=True, slots=True)
class Signatures:
    """Boxes to sign in, side by side, with whose they are."""

    names: tuple[str, ...]
    place_and_date: str = ""


@dataclass(frozen=True, slots=True)
class LetterHead:
    """What stands above the text of a letter; the addressee stands where a window envelope shows it."""

    sender: tuple[str, ...]
    addressee: tuple[str, ...]
    place_and_date: str
    subject: str
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """Two narrow parts side by side, each half as wide as the page: a page that has to hold much."""

    left: Table | Facts | Bars
    right: Table | Facts | Bars


Part = Beside | Table | Facts | Figures | Bars | Paragraphs | Picture | Signatures | LetterHead


@dataclass(frozen=True, slots=True)
class Document:
    """Header and parts. ``code`` is the lasting name of its kind; ``frame`` says what stands around the parts.

    ``file_stem``: name of its file when each document of a series is written by itself, without extension.
    ``text_scales``: largest and smallest size of its letters against the usual one. They are as large as one page lets
    them, and of the largest size when it needs more pages anyway.
    """

    code: str
    header: Header
    parts: tuple[Part, ...]
    frame: Frame = Frame.LIST
    summary: str = ""
    file_stem: str = ""
    text_scales: tuple[float, float] = (1.0, 1.0)

    @property
    def tables(self) -> tuple[Table, ...]:
        """Its tables, in order; columns are chosen of the first."""
        return tuple(part for part in flat(self.parts) if isinstance(part, Table))


def flat(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts one by one, those side by side from left to right."""
    for part in parts:
        if isinstance(part, Beside):
            yield from (part.left, part.right)
        else:
            yield part


def arranged(document: Document, keys: Sequence[str] | None = None) -> Document:
    """The document with the columns ``keys`` of its first table, in that order; None: those shown by default.

    Keys that the table does not have are passed over: a choice may be older than the level or the program.
    """
    first = next(iter(document.tables), None)

    def fitted(part: Table | Facts | Bars) -> Table | Facts | Bars:
        if not isinstance(part, Table):
            return part
        by_key = {column.key: column for column in part.columns}
        chosen = [by_key[key] for key in dict.fromkeys(keys or ()) if key in by_key] if part is first else []
        kept = tuple(chosen) or tuple(column for column in part.columns if column.is_shown) or part.columns
        return replace(part, columns=kept)

    parts: list[Part] = []
    for part in document.parts:
        if isinstance(part, Beside):
            parts.append(Beside(fitted(part.left), fitted(part.right)))
        else:
            parts.append(fitted(part) if isinstance(part, Table) else part)
    return replace(document, parts=tuple(parts))
