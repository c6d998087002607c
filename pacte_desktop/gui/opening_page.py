"""What the window shows while a plan is being opened: the map as it was left, when nothing changed since.

The picture holds the map page only (communes and sites, no interns). It is kept in the user's cache folder and used
only for the same plan, unchanged, in the same window size, theme and version of the program.
"""

import hashlib
import logging
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, QSize, QStandardPaths, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from pacte_desktop.gui.theme import current_theme

logger = logging.getLogger(__name__)


class OpeningPage(QWidget):
    """The last picture in its place, or the name of the plan."""

    def __init__(self, path: Path, window_size: QSize) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._text = self.tr("Ouverture de {name}…").format(name=path.stem)
        self.setAccessibleName(self._text)
        self._picture, self._origin = kept_picture(path, window_size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surfaces where the bars will be, and the map."""
        theme = current_theme()
        painter = QPainter(self)
        if self._picture is None:
            painter.setPen(theme.muted)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        else:
            painter.fillRect(self.rect(), theme.card)
            painter.drawPixmap(self._origin, self._picture)
        painter.end()


def _picture_file() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)) / "last_map.png"


def _key(path: Path, window_size: QSize) -> str:
    """Everything that the picture depends on."""
    status = path.stat()
    parts = (
        path.resolve(),
        status.st_size,
        status.st_mtime_ns,
        window_size.toTuple(),
        current_theme().name,
        version("pacte-desktop"),
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def keep_picture(picture: QPixmap, origin: QPoint, path: Path, window_size: QSize) -> None:
    """Keep the picture of the map page, whose corner lies at ``origin`` in the window. The plan must be closed."""
    file = _picture_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        settings = QSettings()
        settings.setValue("opening/key", _key(path, window_size))
        settings.setValue("opening/origin", origin)
        settings.setValue("opening/ratio", picture.devicePixelRatioF())
    except OSError as error:  # A picture that cannot be kept costs half a second next time, nothing else.
        logger.info("the picture of the map was not kept: %s", error)
        return
    picture.save(str(file), "PNG")


def kept_picture(path: Path, window_size: QSize) -> tuple[QPixmap | None, QPoint]:
    """The picture kept for this plan and its place; None when there is none or something changed since."""
    settings = QSettings()
    try:
        if settings.value("opening/key", "") != _key(path, window_size):
            return None, QPoint()
    except OSError:  # The plan is gone; opening it will say so.
        return None, QPoint()
    picture = QPixmap(str(_picture_file()))
    picture.setDevicePixelRatio(float(str(settings.value("opening/ratio", 1.0))))
    origin = settings.value("opening/origin")
    return (None if picture.isNull() else picture), origin if isinstance(origin, QPoint) else QPoint()
