"""Draws seats as pips (●●○), group rows as bands, and fades posts that the intern at hand may not take."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pacte_desktop.gui.tables.post_tree import GROUP_ROLE, REFUSED_ROLE, SEATS_ROLE
from pacte_desktop.gui.theme import current_theme

_MOST_PIPS = 6


class SeatDelegate(QStyledItemDelegate):
    """Delegate of the board of posts."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Bold groups, faded refusals."""
        super().initStyleOption(option, index)
        theme, group = current_theme(), index.data(GROUP_ROLE)
        if group is not None:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold if group == 0 else QFont.Weight.Medium)
            option.font = font
            colour = theme.text if group == 0 else theme.muted
            option.palette.setColor(QPalette.ColorRole.Text, colour)
            option.palette.setColor(QPalette.ColorRole.HighlightedText, colour)
        elif index.data(REFUSED_ROLE):
            option.palette.setColor(QPalette.ColorRole.Text, theme.muted)
            option.palette.setColor(QPalette.ColorRole.HighlightedText, theme.muted)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The cell, then the pips over it."""
        if index.data(GROUP_ROLE) == 0:
            painter.fillRect(option.rect, current_theme().raised)
        super().paint(painter, option, index)
        seats = index.data(SEATS_ROLE)
        if seats:
            _paint_pips(painter, option, *seats, faded=bool(index.data(REFUSED_ROLE)))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows with room to breathe, in font units."""
        size = super().sizeHint(option, index)
        height = option.fontMetrics.height()
        return QSize(size.width(), max(size.height(), round(height * 1.7)))


def _paint_pips(painter: QPainter, option: QStyleOptionViewItem, taken: int, capacity: int, *, faded: bool) -> None:
    """One disc a seat, full when taken; beyond a few seats the count in figures."""
    theme = current_theme()
    unit = option.fontMetrics.height() * 0.52
    left, middle = option.rect.left() + unit * 0.7, option.rect.center().y() + 0.5
    colour: QColor = theme.muted if faded else theme.accent
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if capacity > _MOST_PIPS:
        painter.setPen(colour)
        area = QRectF(option.rect).adjusted(unit * 0.7, 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, f"{taken} / {capacity}")
    else:
        pen = painter.pen()
        pen.setColor(colour)
        pen.setWidthF(max(1.2, unit * 0.16))
        painter.setPen(pen)
        for seat in range(capacity):
            painter.setBrush(colour if seat < taken else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(left + seat * unit * 1.45, middle - unit / 2, unit, unit))
    painter.restore()
