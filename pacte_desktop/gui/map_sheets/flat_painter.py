"""A painter for drawing files that writes every area and line where it lies on the paper.

Qt writes numbers with six digits: metres of the country under a scale would be rounded to tens of metres.
"""

import math
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


class FlatPainter(QPainter):
    """Takes paths to the paper before they are drawn; everything else is drawn as usual."""

    def fillPath(self, path: QPainterPath, brush: Any) -> None:
        """Fill ``path`` with a colour or a brush without a picture."""
        there = self.transform()
        self.resetTransform()
        super().fillPath(there.map(path), brush)
        self.setTransform(there)

    def strokePath(self, path: QPainterPath, pen: QPen | Qt.PenStyle | QColor) -> None:
        """Draw along ``path``; the pen is as wide as it would be in the coordinates of the path."""
        there, wide = self.transform(), QPen(pen)
        wide.setWidthF(wide.widthF() * math.sqrt(abs(there.determinant())))
        self.resetTransform()
        super().strokePath(there.map(path), wide)
        self.setTransform(there)
