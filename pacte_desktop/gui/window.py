"""The window: its place on the screen, and the desk of the plan that is open in it.

It is light on purpose: it is painted, with the last picture of the map when nothing changed since, before the rest of
the program is loaded.
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QSettings
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPixmap
from PySide6.QtWidgets import QMainWindow

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.gui.opening_page import OpeningPage, keep_picture
from pacte_desktop.gui.recent import remember_plan

if TYPE_CHECKING:
    from pacte_desktop.gui.desk import Desk

logger = logging.getLogger(__name__)


class Window(QMainWindow):
    """Main window. ``desk`` is None until a plan is open. One that does not remember leaves the settings alone."""

    def __init__(self, *, remembers: bool = True) -> None:
        super().__init__()
        self._remembers = remembers
        self.desk: Desk | None = None
        self.failure: KnownError | None = None
        self.setWindowTitle("Pacte Desktop")
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 400)  # A laptop at 200 % has little more.
        geometry = QSettings().value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            screen = QGuiApplication.primaryScreen().availableSize()
            self.resize(min(1440, screen.width()), min(900, screen.height()))

    def open_when_painted(self, path: Path) -> None:
        """Show what is about to be opened, and open it as soon as that stands on the screen."""
        page = OpeningPage(path, self.size())
        page.painted.connect(lambda: self.open(path))
        self.setCentralWidget(page)

    def open(self, path: Path) -> bool:
        """Open a plan in this window, in the place of the one that is open. False when it cannot be opened."""
        from pacte_desktop.gui.desk import Desk
        from pacte_desktop.store.opening import open_plan

        if self.desk is not None and path.resolve() == self.desk.plan.file.path.resolve():
            return True
        try:
            desk = Desk(open_plan(path))
        except KnownError as error:
            self.tell(error)
            return False
        self._leave_desk()
        self.desk = desk
        desk.other_asked.connect(self.open)
        desk.quit_asked.connect(self.close)
        if self._remembers:
            remember_plan(path)
        self.setCentralWidget(desk)
        self.setWindowTitle(f"{desk.plan.snapshot.info.name} — Pacte Desktop")
        desk.start()
        return True

    def tell(self, error: KnownError) -> None:
        """Say why a plan cannot be opened, where the user looks."""
        self.failure = error
        logger.info("a plan could not be opened: %s", error)
        if self.desk is not None:
            self.desk.banner.show_error(error)
            return
        from pacte_desktop.gui.failure_page import FailurePage

        page = FailurePage(error)
        page.chosen.connect(self.open)
        self.setCentralWidget(page)

    def _leave_desk(self) -> None:
        if self.desk is not None:
            self.desk.close_plan()
            self.desk = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A plan can be dropped on the window."""
        if _dropped_plan(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the plan that was dropped."""
        path = _dropped_plan(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place and the picture for the next time; give the file back."""
        if self._remembers:
            QSettings().setValue("geometry", self.saveGeometry())
        picture = self._map_picture() if self._remembers else None
        self._leave_desk()
        if picture is not None:
            keep_picture(*picture, self.size())  # After the file was given back: closing it changes its date.
        super().closeEvent(event)

    def _map_picture(self) -> tuple[QPixmap, QPoint, Path] | None:
        """The map page as it is seen, its corner in the window, and the plan; None when another page is in view."""
        if self.desk is None or not self.desk.map_page.isVisible():
            return None
        page = self.desk.map_page
        return page.grab(), page.mapTo(self, QPoint()), self.desk.plan.file.path.resolve()


def _dropped_plan(data: QMimeData) -> Path | None:
    """The one plan file that is dropped; None for anything else."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix == ".pacte" else None
