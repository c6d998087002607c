"""The legend of a printed sheet: samples as they are on the map, words, and notes below them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from pacte_desktop.gui.map.legend import LegendEntry
from pacte_desktop.gui.map.palette import LIGHT_MAP
from pacte_desktop.gui.map.sheet_writer import MUTED, SheetWriter

_SAMPLE_PT = (22.0, 11.0)
_GAP_PT = 8.0
_MOST_COLUMNS = 4
_TITLE_PT, _WORDS_PT, _NOTE_PT = 10.0, 8.5, 8.0


class SheetLegend:
    """Entries from top to bottom in as many columns as wanted."""

    def __init__(self, writer: SheetWriter, entries: Sequence[LegendEntry], title: str, notes: Sequence[str]) -> None:
        self._writer, self._entries, self._title, self._notes = writer, entries, title, notes

    @property
    def is_empty(self) -> bool:
        """True when there is nothing to say."""
        return not (self._entries or self._title or self._notes)

    def lowest(self, width: float) -> int:
        """How many columns make it lowest in this width; as few as can be."""
        return min(range(1, _MOST_COLUMNS + 1), key=lambda columns: self.height(width, columns))

    def is_tidy(self, width: float, columns: int) -> bool:
        """True when every entry stands on one line."""
        return len({height for _, heights in self._columns(width, columns) for height in heights}) < 2

    def height(self, width: float, columns: int) -> float:
        """Points that it takes in this width."""
        entries = max((sum(heights) for _, heights in self._columns(width, columns)), default=0.0)
        notes = sum(self._writer.height(note, width, _NOTE_PT) for note in self._notes)
        return self._title_height(width) + entries + notes

    def write(self, box: QRectF, columns: int, pixel: float) -> None:
        """Write it from the top of ``box`` on; ``pixel``: size of one of the map, for hatchings as close as there."""
        writer, left = self._writer, box.left()
        if self._title:
            writer.paragraph(box.left(), box.top(), box.width(), self._title, size_pt=_TITLE_PT, bold=True)
        top = lowest = box.top() + self._title_height(box.width())
        entries = iter(self._entries)
        for width, heights in self._columns(box.width(), columns):
            at = top
            for height in heights:
                self._entry(next(entries), left, at, width, pixel)
                at += height
            left += width
            lowest = max(lowest, at)
        for note in self._notes:
            lowest = writer.paragraph(box.left(), lowest, box.width(), note, size_pt=_NOTE_PT, colour=MUTED)

    def _columns(self, width: float, columns: int) -> list[tuple[float, list[float]]]:
        """Width of each column and heights of its entries: as wide as their words where all of them have room."""
        per_column = max(-(-len(self._entries) // columns), 1)
        chunks = [self._entries[start : start + per_column] for start in range(0, len(self._entries), per_column)]
        natural = [max(map(self._entry_width, chunk)) for chunk in chunks]
        spare = (width - sum(natural)) / columns
        widths = [each + spare for each in natural] if spare >= 0 else [width / columns] * len(chunks)
        return [
            (each, [self._entry_height(entry, each) for entry in chunk])
            for each, chunk in zip(widths, chunks, strict=True)
        ]

    def _entry_width(self, entry: LegendEntry) -> float:
        words = self._writer.width(self._words(entry), _WORDS_PT) + 1.0  # A little more, lest the last word wraps.
        return words + (_SAMPLE_PT[0] + 2 * _GAP_PT) * self._writer.scale

    def _title_height(self, width: float) -> float:
        return self._writer.height(self._title, width, _TITLE_PT, True) if self._title else 0.0

    def _words(self, entry: LegendEntry) -> str:
        return f"{entry.label} · {entry.figure}" if entry.figure else entry.label

    def _entry_height(self, entry: LegendEntry, width: float) -> float:
        scale = self._writer.scale
        sample = (_SAMPLE_PT[0] + _GAP_PT) * scale
        words = self._writer.height(self._words(entry), width - sample, _WORDS_PT)
        return max(_SAMPLE_PT[1] * scale + 4.0, words + 1.0)

    def _entry(self, entry: LegendEntry, left: float, top: float, width: float, pixel: float) -> None:
        """Sample and words; the sample in pixels of the map, so that it is hatched as closely."""
        painter, scale = self._writer.painter, self._writer.scale
        box = QRectF(0, 0, _SAMPLE_PT[0] * scale / pixel, _SAMPLE_PT[1] * scale / pixel)
        painter.save()
        painter.translate(left, top + 1.0)
        painter.scale(pixel, pixel)
        entry.draw(painter, box, LIGHT_MAP)
        painter.restore()
        offset = (_SAMPLE_PT[0] + _GAP_PT) * scale
        self._writer.paragraph(left + offset, top, width - offset, self._words(entry), size_pt=_WORDS_PT)
