"""Draws how the wishes were met as one bar: full for the first wish, lighter and hatched towards no post at all."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pacte_desktop.gui.pages.allocation.run_rows import Shares
from pacte_desktop.gui.theme import current_theme

SHARES_ROLE = int(Qt.ItemDataRole.UserRole) + 21
_STYLES = (
    (255, Qt.BrushStyle.SolidPattern),
    (150, Qt.BrushStyle.SolidPattern),
    (70, Qt.BrushStyle.SolidPattern),
)


class ProfileDelegate(QStyledItemDelegate):
    """Cells with shares get the bar, the others their text."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The cell, then the bar over it."""
        super().paint(painter, option, index)
        shares = index.data(SHARES_ROLE)
        if isinstance(shares, Shares) and any(shares.parts):
            _paint(painter, option, shares)


def _paint(painter: QPainter, option: QStyleOptionViewItem, shares: Shares) -> None:
    theme, total = current_theme(), sum(shares.parts)
    height = option.fontMetrics.height() * 0.7
    room = QRectF(option.rect).adjusted(8, 0, -8, 0)
    left, top = room.left(), room.center().y() - height / 2
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    for brush, part in zip(_brushes(), shares.parts, strict=True):
        width = room.width() * part / total
        if part:
            painter.setBrush(brush)
            painter.drawRect(QRectF(left, top, width, height))
        left += width
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(theme.muted)
    painter.drawRect(QRectF(room.left(), top, room.width(), height))
    painter.restore()


def _brushes() -> list[QBrush]:
    """One brush a share: tints of the accent within the wishes, hatching outside, grey dots unknown, error without."""
    theme = current_theme()
    tints = []
    for alpha, style in _STYLES:
        colour = QColor(theme.accent)
        colour.setAlpha(alpha)
        tints.append(QBrush(colour, style))
    return [
        *tints,
        QBrush(theme.warning, Qt.BrushStyle.BDiagPattern),
        QBrush(theme.muted, Qt.BrushStyle.Dense6Pattern),
        QBrush(theme.error, Qt.BrushStyle.DiagCrossPattern),
    ]
