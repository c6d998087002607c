"""Files of public sources fetched beside the window: one at a time, told in words and numbers, stopped when asked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.pages.work_card import WorkCard
from pacte_desktop.gui.tasks import Tasks
from pacte_desktop.services.data_catalogue import DataCatalogue, DataSource
from pacte_desktop.services.packed_files import unpacked
from pacte_desktop.services.source_files import KeptFile, RemoteFile, fetch_source, find_file


class Fetching(QObject):
    """``work`` is the card that shows what is under way."""

    fetched = Signal(str, Path)
    """Code of the source, and its file, ready to be read."""
    found = Signal(str, object)
    """Code of the source, and what its publisher offers now (RemoteFile)."""
    failed = Signal(object)  # KnownError
    stopped = Signal()
    working = Signal(bool)

    def __init__(self, tasks: Tasks, catalogue: DataCatalogue, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._catalogue = tasks, catalogue
        self._name = self.tr("Téléchargement")
        self.work = WorkCard(tasks, self._name)

    def fetch(self, source: DataSource) -> None:
        """Fetch the newest file of the source, and unpack it where it is published packed."""
        catalogue = self._catalogue
        self._start(source, lambda watch: unpacked(fetch_source(catalogue, source, watch).path, watch))

    def open(self, source: DataSource, kept: KeptFile) -> None:
        """Give the file that was fetched before, unpacked where that is needed; the network is not asked."""
        self._start(source, lambda watch: unpacked(kept.path, watch))

    def find(self, source: DataSource) -> None:
        """Ask the publisher which file is the newest."""
        catalogue = self._catalogue
        self._start(source, lambda watch: find_file(catalogue, source, watch))

    def _start(self, source: DataSource, work: Callable[[Watch], Path | RemoteFile]) -> None:
        if self.work.is_working:
            return
        self._set_working(True)

        def done(result: Path | RemoteFile) -> None:
            self._set_working(False)
            if isinstance(result, RemoteFile):
                self.found.emit(source.code, result)
            else:
                self.fetched.emit(source.code, result)

        self._tasks.start(self._name, work, done, self._fail, self._stop)

    def _set_working(self, working: bool) -> None:
        self.work.set_working(working)
        self.working.emit(working)

    def _fail(self, error: Exception) -> None:
        self._set_working(False)
        if not isinstance(error, KnownError):
            raise error
        self.failed.emit(error)

    def _stop(self) -> None:
        self._set_working(False)
        self.stopped.emit()
