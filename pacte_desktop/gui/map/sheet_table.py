"""A table of small letters on a printed sheet, in as many columns side by side as its room gives."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from pacte_desktop.gui.map.sheet_writer import FINE, INK, MUTED, SheetWriter

Row = tuple[str, str, str]
"""A name and two figures."""

_TITLE_PT, _SUMMARY_PT, _ROW_PT = 10.0, 8.0, 6.8
_PITCH_PT = 7.6
_RULE_PT = 3.0
_BETWEEN_PT, _BEFORE_FIGURE_PT, _INDENT_PT = 11.0, 5.0, 5.0
_MOST_COLUMNS = 8
_MOST_LINES = 3
_BROKEN_COST = 0.25
"""A name on two lines against a line of the page."""
_NARROWEST_PT = 26.0
_RULE = QColor("#9AA5AA")


@dataclass(frozen=True)
class SheetTable:
    """Rows in order; ``cut`` says what stands below the title when only so many of them have room.

    ``shape``: width of what the map must show against its height. It says how far a table may narrow the map.
    """

    title: str
    summary: str
    cut: Callable[[int], str]
    headings: Row
    rows: Sequence[Row]
    shape: float = 1.0


@dataclass(frozen=True)
class TableGrid:
    """How a table lies: columns of so many lines each, and the height of all, title included.

    ``chunks``: for each column, its rows with the lines of their names. ``shown``: rows of all of them.
    """

    chunks: tuple[tuple[tuple[Row, tuple[str, ...]], ...], ...]
    width: float
    pitch: float
    height: float

    @property
    def shown(self) -> int:
        """Rows that it holds."""
        return sum(map(len, self.chunks))

    @property
    def is_tidy(self) -> bool:
        """True when hardly a name is broken."""
        broken = sum(len(lines) > 1 for chunk in self.chunks for _, lines in chunk)
        return broken <= self.shown / 10


class TableWriter:
    """Finds how the rows lie in a room, then writes them."""

    def __init__(self, writer: SheetWriter, table: SheetTable) -> None:
        self._writer, self.table = writer, table
        self._metrics = QFontMetricsF(writer.sized(_ROW_PT))
        self._widths = dict[str, float]()
        self._name = max((self._width(row[0]) for row in (table.headings, *table.rows)), default=0.0)
        self._figures = tuple(
            max(self._width(row[place]) for row in (table.headings, *table.rows)) + _BEFORE_FIGURE_PT * writer.scale
            for place in (1, 2)
        )

    def _width(self, text: str) -> float:
        if text not in self._widths:
            self._widths[text] = self._metrics.horizontalAdvance(text) / FINE
        return self._widths[text]

    def _title_height(self, width: float) -> float:
        title = self._writer.height(self.table.title, width, _TITLE_PT, True)
        longest = max(self.table.summary, self.table.cut(len(self.table.rows)), key=len)
        return title + self._writer.height(longest, width, _SUMMARY_PT)

    def grid(self, width: float, height: float, *, is_low: bool) -> TableGrid | None:
        """Rows in a room of this size: most of them, then as low as can be (``is_low``) or with fewest broken names.

        None when there is no room for a row.
        """
        scale = self._writer.scale
        pitch, above = _PITCH_PT * scale, self._title_height(width) + (_PITCH_PT + _RULE_PT) * scale
        most = int((height - above) / pitch)
        found: list[tuple[tuple[int, float, int], TableGrid]] = []
        for columns in range(1, _MOST_COLUMNS + 1):
            each = (width - (columns - 1) * _BETWEEN_PT * scale) / columns
            room = min(each - sum(self._figures), self._name)
            names = [self._broken(row[0], room) for row in self.table.rows]
            if most < 1 or room < _NARROWEST_PT * scale or not all(names):
                continue
            lines = sum(map(len, names))
            deepest = next((n for n in range(-(-lines // columns), most) if _fits(names, columns, n)), most)
            chunks = self._chunks(names, columns, deepest)
            if not chunks:
                continue
            drawn = room + sum(self._figures)
            grid = TableGrid(chunks, drawn, pitch, above + deepest * pitch)
            broken = lines - len(names)
            found.append(((-grid.shown, deepest + broken * _BROKEN_COST if is_low else lines, columns), grid))
        return min(found, key=lambda item: item[0])[1] if found else None

    def _broken(self, name: str, room: float) -> tuple[str, ...]:
        """The name on as few lines as fit, broken behind hyphens and spaces; empty when they do not fit."""
        lines, rest = list[str](), name
        while self._width(rest) > room - (_INDENT_PT * self._writer.scale if lines else 0.0):
            free = room - (_INDENT_PT * self._writer.scale if lines else 0.0)
            ends = [at + 1 for at, letter in enumerate(rest[:-1]) if letter in "- "]
            end = max((at for at in ends if self._width(rest[:at].rstrip()) <= free), default=0)
            if end == 0 or len(lines) + 1 == _MOST_LINES:
                return ()
            lines.append(rest[:end].rstrip())
            rest = rest[end:]
        return (*lines, rest)

    def _chunks(
        self, names: Sequence[tuple[str, ...]], columns: int, deepest: int
    ) -> tuple[tuple[tuple[Row, tuple[str, ...]], ...], ...]:
        chunks, start = [], 0
        for end in _ends(names, columns, deepest):
            chunks.append(tuple(zip(self.table.rows[start:end], names[start:end], strict=True)))
            start = end
        return tuple(chunk for chunk in chunks if chunk)

    def write(self, box: QRectF, grid: TableGrid) -> int:
        """Write it into ``box``; returns how many rows there are on the paper."""
        writer, table = self._writer, self.table
        top = writer.paragraph(box.left(), box.top(), box.width(), table.title, size_pt=_TITLE_PT, bold=True)
        said = table.summary if grid.shown == len(table.rows) else table.cut(grid.shown)
        writer.paragraph(box.left(), top, box.width(), said, size_pt=_SUMMARY_PT, colour=MUTED)
        top = box.top() + self._title_height(box.width())
        painter, scale = writer.painter, writer.scale
        between = _BETWEEN_PT * scale
        painter.save()
        painter.setFont(writer.sized(_ROW_PT))
        for number, chunk in enumerate(grid.chunks):
            left = box.left() + number * (grid.width + between)
            baseline = top + grid.pitch * 0.8
            painter.setPen(MUTED)
            self._line(left, baseline, grid.width, table.headings)
            painter.setPen(QPen(_RULE, 0.5 * scale))
            rule = top + grid.pitch + _RULE_PT * scale * 0.3
            painter.drawLine(QPointF(left, rule), QPointF(left + grid.width, rule))
            painter.setPen(INK)
            baseline += _RULE_PT * scale
            for row, name in chunk:
                baseline += grid.pitch
                self._line(left, baseline, grid.width, (name[0], row[1], row[2]))
                for more in name[1:]:
                    baseline += grid.pitch
                    self._text(left + _INDENT_PT * scale, baseline, more)
        painter.restore()
        return grid.shown

    def _line(self, left: float, baseline: float, width: float, row: Row) -> None:
        self._text(left, baseline, row[0])
        first = left + width - self._figures[1]
        self._text(first - self._width(row[1]), baseline, row[1])
        self._text(left + width - self._width(row[2]), baseline, row[2])

    def _text(self, left: float, baseline: float, text: str) -> None:
        painter = self._writer.painter
        painter.save()
        painter.translate(left, baseline)
        painter.scale(1 / FINE, 1 / FINE)
        painter.drawText(QPointF(0, 0), text)
        painter.restore()


def _ends(names: Sequence[tuple[str, ...]], columns: int, deepest: int) -> list[int]:
    """Where each column ends when it holds at most so many lines; names are not parted."""
    ends, at = list[int](), 0
    for _column in range(columns):
        lines = 0
        while at < len(names) and lines + len(names[at]) <= deepest:
            lines += len(names[at])
            at += 1
        ends.append(at)
    return ends


def _fits(names: Sequence[tuple[str, ...]], columns: int, deepest: int) -> bool:
    return _ends(names, columns, deepest)[-1] == len(names)
