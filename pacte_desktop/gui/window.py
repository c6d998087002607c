"""The window: its place on the screen, and the desk of the plan that is open in it.

It is light on purpose: it is painted, with the last picture of the map when nothing changed since, before the rest of
the program is loaded.
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.gui.after_paint import AfterPaint
from pacte_desktop.gui.garbage import hold_nothing, hold_what_stays
from pacte_desktop.gui.importing.drop_veil import DropVeil, dropped_files
from pacte_desktop.gui.opening_page import OpeningPage, keep_picture
from pacte_desktop.gui.recent import remember_plan

if TYPE_CHECKING:
    from pacte_desktop.gui.desk import Desk

logger = logging.getLogger(__name__)
_PLAN = ".pacte"
_OPENED_MS = 4_000  # until what an opening loads and makes is there, the pages behind the first included


class Window(QMainWindow):
    """Main window. ``desk`` is None until a plan is open. One that does not remember leaves the settings alone."""

    def __init__(self, *, remembers: bool = True) -> None:
        super().__init__()
        self._remembers = remembers
        self.desk: Desk | None = None
        self.failure: KnownError | None = None
        self.setWindowTitle("Pacte Desktop")
        self.setAcceptDrops(True)
        self.veil = DropVeil(self)
        self.setMinimumSize(640, 400)  # A laptop at 200 % has little more.
        geometry = QSettings().value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            screen = QGuiApplication.primaryScreen().availableSize()
            self.resize(min(1440, screen.width()), min(900, screen.height()))

    def open_when_painted(self, path: Path, *, welcomes: bool = False) -> None:
        """Show what is about to be opened, and open it as soon as that stands on the screen.

        ``welcomes``: nobody asked for this plan; say what it is and how to make one's own.
        """
        page = OpeningPage(path, self.size())
        AfterPaint(page, lambda: self._open_first(path, welcomes=welcomes))
        self.setCentralWidget(page)

    def _open_first(self, path: Path, *, welcomes: bool) -> None:
        if self.open(path) and welcomes and self.desk is not None:
            self.desk.commands.welcome()

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
        QTimer.singleShot(_OPENED_MS, desk, hold_what_stays)
        desk.other_asked.connect(self.open)
        desk.anew_asked.connect(self.open_anew)
        desk.quit_asked.connect(self.close)
        if self._remembers:
            remember_plan(path)
        self.setCentralWidget(desk)
        self.setWindowTitle(f"{desk.plan.snapshot.info.name} — Pacte Desktop")
        desk.start()
        return True

    def open_anew(self, path: Path) -> bool:
        """Open the plan in view once more: it is given back first; the page in view and what was just said stay. False
        when it cannot be opened."""
        page, said = "", ""
        if self.desk is not None:
            page, banner = self.desk.page, self.desk.banner
            said = banner.text if banner.isVisible() else ""
        self._leave_desk()
        if not self.open(path) or self.desk is None:
            return False
        self.desk.show_page(page or self.desk.page)
        if said:
            self.desk.banner.show_done(said)
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
            hold_nothing()
            self.desk.close_plan()
            self.desk = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A plan can be dropped on the window, and files to import into the plan that is open."""
        files = dropped_files(event.mimeData())
        words = self._offer(files)
        if words:
            event.acceptProposedAction()
            self.veil.say(words)

    def _offer(self, files: list[Path]) -> str:
        """What dropping these files would do, in words; empty when they cannot be dropped."""
        if not files or QApplication.activeModalWidget() is not None:
            return ""
        if len(files) == 1 and files[0].suffix == _PLAN:
            return self.tr("Lâchez pour ouvrir ce plan.")
        if self.desk is None or any(file.suffix == _PLAN for file in files):
            return ""
        return self.desk.commands.imports.offer(files)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is held over the window any more."""
        self.veil.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the plan that was dropped, or import the files."""
        self.veil.hide()
        files = dropped_files(event.mimeData())
        if not self._offer(files):
            return
        event.acceptProposedAction()
        if files[0].suffix == _PLAN:
            self.open(files[0])
        elif self.desk is not None:
            self.desk.commands.imports.take(files)

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
