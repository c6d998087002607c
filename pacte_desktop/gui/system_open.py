"""What the program wrote, opened by the system: a file by its own program, a folder by the browser of files."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_path(path: Path) -> None:
    """Open a file or a folder as a double click on it would."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
