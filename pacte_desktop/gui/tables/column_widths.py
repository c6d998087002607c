"""Widths of columns in the font at hand, measured on sample texts: fonts differ more than their average letter."""

from collections.abc import Mapping

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView

_PADDING_PX = 20  # what the style sheet and the cell leave around a text


def fit_columns(header: QHeaderView, samples: Mapping[int, str]) -> None:
    """Give each column the room of its sample text in bold, and of its heading."""
    font = QFont(header.font())
    font.setBold(True)
    metrics = QFontMetrics(font)
    for column, sample in samples.items():
        width = metrics.horizontalAdvance(sample) + _PADDING_PX
        header.resizeSection(column, max(width, header.sectionSizeHint(column)))


def fit_first_column(header: QHeaderView, room_px: int, least_px: int) -> None:
    """Give the first section what the others leave of ``room_px``; below ``least_px`` the view scrolls sideways."""
    others = sum(header.sectionSize(section) for section in range(1, header.count()))
    header.resizeSection(0, max(least_px, room_px - others))
