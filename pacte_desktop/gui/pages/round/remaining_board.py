"""Paints the seats still free, in letters that grow with the window, one page after the other when they are many."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.pages.round.remaining import RemainingType, pages_of
from pacte_desktop.gui.theme import current_theme

LETTER_SHARE = 1 / 22
"""Height of the letters to that of the whole window: 45 px of 1 080, read at 8 m where the picture is 1 m high."""
_LINE = 1.45
_COLUMN_LETTERS = 13.5
_TURN_MS = 12_000


class RemainingBoard(QWidget):
    """``turned``: another page is in view."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Places restantes par type et département"))
        self._types: Sequence[RemainingType] = ()
        self.letter_px = 24
        self.pages: list[list[list[tuple[str, int, bool]]]] = [[[]]]
        self.page = 0
        self._timer = QTimer(self, interval=_TURN_MS)
        self._timer.timeout.connect(lambda: self.turn(1))

    @property
    def is_paused(self) -> bool:
        """True when the pages do not turn by themselves."""
        return not self._timer.isActive()

    def set_paused(self, *, paused: bool) -> None:
        """Hold this page, or let them turn again."""
        if paused:
            self._timer.stop()
        else:
            self._timer.start()
        self.turned.emit()

    def set_types(self, types: Sequence[RemainingType]) -> None:
        """Show these seats; the page in view stays in view."""
        self._types = tuple(types)
        self._share_out()

    def set_letters(self, height_px: float) -> None:
        """Letters for a window of this height."""
        self.letter_px = max(12, round(height_px * LETTER_SHARE))
        self._share_out()

    def turn(self, step: int) -> None:
        """The next page, or the one before."""
        if len(self.pages) > 1:
            self.page = (self.page + step) % len(self.pages)
            self.turned.emit()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the lines out again."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        columns = max(1, int(self.width() / (self.letter_px * _COLUMN_LETTERS)))
        lines = max(2, int(self.height() / (self.letter_px * _LINE)))
        self.pages = pages_of(self._types, columns, lines)
        self.page = min(self.page, len(self.pages) - 1)
        shown = [f"{words} {seats}" for column in self.pages[self.page] for words, seats, _ in column]
        self.setAccessibleDescription(", ".join(shown))
        self.turned.emit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Columns of lines: words at the left, seats at the right."""
        theme = current_theme()
        font = QFont(self.font())
        font.setPixelSize(self.letter_px)
        bold = QFont(font)
        bold.setBold(True)
        columns = max(1, int(self.width() / (self.letter_px * _COLUMN_LETTERS)))
        gap, line = self.letter_px * 1.2, self.letter_px * _LINE
        width = (self.width() - gap * (columns - 1)) / columns
        with QPainter(self) as painter:
            for place, column in enumerate(self.pages[self.page]):
                left = place * (width + gap)
                for row, (words, seats, is_type) in enumerate(column):
                    cell = QRectF(left, row * line, width, line)
                    painter.setFont(bold if is_type else font)
                    painter.setPen(theme.accent if is_type else theme.text if seats else theme.muted)
                    number = grouped(seats)
                    room = width - painter.fontMetrics().horizontalAdvance(number) - self.letter_px * 0.6
                    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(room))
                    painter.drawText(cell, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
                    painter.setFont(bold)
                    painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
                    if is_type:
                        painter.drawLine(QPointF(cell.left(), cell.bottom()), QPointF(cell.right(), cell.bottom()))
