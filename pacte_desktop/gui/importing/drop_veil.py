"""What lies over the window while files are held above it: a frame, and words for what letting go would do."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pacte_desktop.gui.theme import current_theme

_EDGE, _RADIUS, _WIDTH = 8, 6, 3
_OPACITY = 225


class DropVeil(QWidget):
    """Covers ``host``; the mouse goes through it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("role", "title")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.addWidget(self.words)
        host.installEventFilter(self)
        self.hide()

    def say(self, words: str) -> None:
        """Cover the window and say what letting go would do."""
        self.setGeometry(self._host.rect())
        self.words.setText(words)
        self.setAccessibleName(words)
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil and a dashed frame."""
        theme = current_theme()
        page = theme.page.toRgb()
        page.setAlpha(_OPACITY)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), page)
            painter.setPen(QPen(theme.accent, _WIDTH, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), _RADIUS, _RADIUS)


def dropped_files(data: QMimeData) -> list[Path]:
    """The files of this machine that are held over the window; folders are none."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if not path.is_dir()]
