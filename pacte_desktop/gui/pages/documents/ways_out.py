"""From the pages in view to a file, a folder, a printer or the clipboard; pages that are old are made again first."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from pacte_desktop.gui.pages.documents.making import Made
from pacte_desktop.gui.pages.documents.options import Options
from pacte_desktop.gui.pages.documents.outputs import Outputs
from pacte_desktop.gui.pages.documents.places import ask_file, ask_folder, ask_printer
from pacte_desktop.gui.pages.documents.preview import Preview
from pacte_desktop.services.documents.writing import Form, file_stem

_STALE = timedelta(minutes=5)


class WaysOut(QObject):
    """``made`` is what may leave; None while nothing in view may."""

    anew_asked = Signal()
    """The time of printing on the pages is long past: they are to be made again, and leave then."""

    def __init__(self, outputs: Outputs, preview: Preview, options: Options, folder: Path, page: QWidget) -> None:
        super().__init__(page)
        self._outputs, self._preview, self._options = outputs, preview, options
        self._folder, self._page = folder, page
        self.made: Made | None = None
        self._then: Callable[[Made], None] | None = None

    def forget_wish(self) -> None:
        """Other pages than those that were to leave are asked for, or none are to come."""
        self._then = None

    def grant_wish(self) -> None:
        """The pages are in view that something waited for."""
        then, self._then = self._then, None
        if then is not None and self.made is not None:
            then(self.made)

    def _when_fresh(self, act: Callable[[Made], None]) -> None:
        if self.made is None:
            return
        if datetime.now() - self.made.at > _STALE:
            self._then = act  # Before they are made: where there is nothing to make, nothing is to be done later.
            self.anew_asked.emit()
            return
        act(self.made)

    def print_(self) -> None:
        """Ask for a printer and send the pages there."""
        self._when_fresh(self._ask_printer)

    def _ask_printer(self, made: Made) -> None:
        printer = ask_printer(self._page, made, self._preview.pages) if self._preview.pages else None
        if printer is not None:
            self._outputs.print_to(printer, made)

    def save(self, form: Form) -> None:
        """Ask where, then write a file."""
        self._when_fresh(lambda made: self._ask_file(made, form))

    def _ask_file(self, made: Made, form: Form) -> None:
        stem = file_stem(" ".join([made.request.kind.title, *self._options.scopes.words()]))
        path = ask_file(self._page, form, self._folder / f"{stem}{form.suffix}")
        if path is not None:
            self._folder = path.parent
            self._outputs.save(made, form, path)

    def save_series(self) -> None:
        """Ask where, then write a file for each document."""
        self._when_fresh(self._ask_folder)

    def _ask_folder(self, made: Made) -> None:
        folder = ask_folder(self._page, made.job, self._folder)
        if folder is not None:
            self._folder = folder
            self._outputs.save_series(made, folder)

    def copy(self) -> None:
        """Put the first table on the clipboard."""
        self._when_fresh(self._outputs.copy)

    def write(self, form: Form, path: Path) -> None:
        """Write a file at ``path`` as it is shown."""
        self._when_fresh(lambda made: self._outputs.save(made, form, path))

    def print_to(self, printer: QPrinter) -> None:
        """Send the pages as they are shown."""
        self._when_fresh(lambda made: self._outputs.print_to(printer, made))
