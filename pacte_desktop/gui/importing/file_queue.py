"""Several files at once: recognised beside the window, then one assistant after the other, in a sensible order."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.importing.assistant import ImportAssistant
from pacte_desktop.gui.importing.draft import SURE
from pacte_desktop.services.imports import SourceFile, read_source

if TYPE_CHECKING:
    from pacte_desktop.gui.desk import Desk

_ORDER = {kind: place for place, kind in enumerate(ImportKind)}


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file with what it holds; None for one that could not be read, which its assistant will explain."""

    path: Path
    source: SourceFile | None = None

    @property
    def place(self) -> int:
        """Where it stands among the others: what others refer to comes first, what is not recognised last."""
        best = self.source.guesses[0] if self.source and self.source.guesses else None
        return _ORDER[best.kind] if best is not None and best.score >= SURE else len(_ORDER)


class FileQueue(QObject):
    """``imported`` for each file that was written; ``ended`` when no assistant is left."""

    imported = Signal(object)  # Imported
    ended = Signal()

    def __init__(self, desk: "Desk", paths: Sequence[Path]) -> None:
        super().__init__(desk)
        self._desk, self._paths = desk, list(paths)
        self._waiting: list[Waiting] = []
        self._count = len(self._paths)
        self.assistant: ImportAssistant | None = None

    def start(self) -> None:
        """Open the assistant, after a look at each file when there are several."""
        paths = self._paths
        if self._count == 1:
            self._begin([Waiting(paths[0])])
            return
        words = self.tr("Reconnaissance des fichiers")
        self._desk.tasks.start(
            words, lambda watch: look_at(paths, watch, words), self._begin, self._fail, self.ended.emit
        )

    def _fail(self, error: Exception) -> None:
        raise error

    def _begin(self, waiting: list[Waiting]) -> None:
        self._waiting = sorted(waiting, key=lambda item: item.place)
        self._open_next()

    def _open_next(self) -> None:
        if not self._waiting:
            self.assistant = None
            self.ended.emit()
            return
        item = self._waiting.pop(0)
        assistant = ImportAssistant(self._desk.plan, item.path, parent=self._desk)
        self.assistant = assistant
        if self._count > 1:
            assistant.set_place(self._count - len(self._waiting), self._count)
        assistant.imported.connect(self.imported)
        assistant.finished.connect(self._go_on)
        show(assistant)
        assistant.start(item.source)

    def _go_on(self, result: int) -> None:
        """The next file after an import or a leap; giving up gives up the rest."""
        former = self.assistant
        goes_on = result == QDialog.DialogCode.Accepted.value or (former is not None and former.skipped)
        if not goes_on:
            self._waiting.clear()
        self._open_next()


def look_at(paths: Sequence[Path], watch: Watch, words: str) -> list[Waiting]:
    """Read each file once, to know in which order they come."""
    found = []
    for done, path in enumerate(paths):
        watch.step(words, done, len(paths))
        try:
            found.append(Waiting(path, read_source(path, watch=watch)))
        except KnownError:  # Its own assistant reads it again, and says why.
            found.append(Waiting(path))
    return found


def show(assistant: ImportAssistant) -> None:
    """Open an assistant over the window, with the guide behind F1."""
    from pacte_desktop.gui.dialogs.guide_dialog import add_help_key

    add_help_key(assistant, "import")
    assistant.open()
