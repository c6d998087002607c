"""Icons of one set (Lucide), drawn in the colour of the theme and sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pacte_desktop.gui.theme import current_theme
from pacte_desktop.shipped import RESOURCES

SIZE = 20
_RATIOS = (1, 2, 3)


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """The icon ``name`` of ``resources/icons`` in ``colour`` (the theme's text colour when none is given)."""
    return _drawn(name, (colour or current_theme().text).name())


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str) -> QIcon:
    source = (RESOURCES / "icons" / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    renderer = QSvgRenderer(QByteArray(source))
    drawn = QIcon()
    for ratio in _RATIOS:
        pixmap = QPixmap(SIZE * ratio, SIZE * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, SIZE * ratio, SIZE * ratio))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        drawn.addPixmap(pixmap)
    return drawn
