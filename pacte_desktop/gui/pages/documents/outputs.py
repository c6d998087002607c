"""What is shown leaves the program: as files, on paper, on the clipboard. Restricted prints are noted."""

from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from pacte_desktop.documents.document_tables import first_table
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.documents.making import Made
from pacte_desktop.gui.pages.documents.paper import PaperRun
from pacte_desktop.gui.system_open import open_path
from pacte_desktop.gui.tables.table_copy import rows_mime
from pacte_desktop.services.documents.one_table import left_out_words
from pacte_desktop.services.documents.register import correct_print
from pacte_desktop.services.documents.writing import Form, Written, put_file, put_files, series_files

Act = tuple[str, Callable[[], object]]


class Gate:
    """What is made beside the window passes through before it is written; once shut, nothing does."""

    def __init__(self) -> None:
        self._lock, self._is_shut, self._is_passed = Lock(), False, False

    def pass_through(self) -> None:
        """Raise CancelledError when it is shut."""
        with self._lock:
            if self._is_shut:
                raise CancelledError
            self._is_passed = True

    def shut(self) -> bool:
        """Let nothing through any more; False when it came too late."""
        with self._lock:
            self._is_shut = True
            return not self._is_passed


class Outputs(QObject):
    """``started`` carries the name of the task; then comes ``said`` (sentence and acts), ``failed`` or ``stopped``."""

    started = Signal(str)
    told = Signal(object)
    """Where the printing stands (Progress)."""
    said = Signal(str, object)
    failed = Signal(object)
    stopped = Signal(str)

    def __init__(self, plan: OpenPlan, parent: QObject) -> None:
        super().__init__(parent)
        self._plan = plan
        self.task = self.tr("Enregistrement du document")
        self._stop: Callable[[], None] | None = None
        self._gate = Gate()
        self._there: list[Path] = []
        """Files of a series that are written already."""
        self._run: PaperRun | None = None
        self._sending = 0
        """Line of the register of what is sent to the printer."""

    @property
    def is_busy(self) -> bool:
        """True while something is on its way out."""
        return self._stop is not None or self._run is not None

    def save(self, made: Made, form: Form, path: Path) -> None:
        """Write one file."""
        is_set = made.is_whole or form is not Form.PDF
        self._write(
            made,
            str(form),
            lambda watch: made.pdf if is_set else made.job.pdf(watch),
            lambda pdf: put_file(made.job, form, path, pdf),
            left_out_words(made.job.shown) if form is Form.CSV else "",
        )

    def save_series(self, made: Made, folder: Path) -> None:
        """Write one PDF a document."""
        self._write(
            made,
            str(Form.PDF),
            lambda watch: series_files(made.job, watch),
            lambda files: self._put_files(folder, files),
        )

    def _put_files(self, folder: Path, files: Mapping[str, bytes]) -> Written:
        put_files(folder, files, self._there)
        return Written(tuple(self._there), len(self._there))

    def copy(self, made: Made) -> None:
        """Put the first table on the clipboard, columns as columns."""
        if self._note(made, "clipboard") is None:
            return
        headings, rows = first_table(made.job.shown)
        QGuiApplication.clipboard().setMimeData(rows_mime(headings, rows))
        words = counted(
            len(rows),
            self.tr("Tableau copié : {n} ligne, à coller dans un tableur."),
            self.tr("Tableau copié : {n} lignes, à coller dans un tableur."),
        )
        self.said.emit(" ".join(filter(None, (words, left_out_words(made.job.shown)))), [])

    def print_to(self, printer: QPrinter, made: Made) -> None:
        """Send the pages, one a turn of the event loop; a long series is set first."""
        record = self._note(made, "printer")
        if record is None:
            return
        if made.is_whole:
            self._send(printer, made.pdf, record)
            return
        self._start(made.job.pdf, lambda pdf: pdf, lambda pdf: self._send(printer, pdf, record), record)

    def stop(self) -> None:
        """Stop what is on its way out: at once, unless it is being written already."""
        self._plan.tasks.cancel(self.task)
        if self._run is not None:
            self._run.stop()
        elif self._stop is not None and self._gate.shut():
            self._stop()

    def leave(self) -> None:
        """The plan is about to be closed: what was not written yet stays unwritten, and unnoted."""
        self.stop()
        if self._stop is not None:  # It is being written, or was just set for the printer.
            self._plan.tasks.wait()
            self._stop()
        if self._run is not None:
            self._run.close()
            if not self._run.sent:
                self._strike(self._sending)

    def _note(self, made: Made, form: str) -> int | None:
        """Line of the register, 0 for what everybody may read; None when it may not leave the program."""
        self._there = []
        try:
            return made.job.record(self._plan.file, form)
        except KnownError as error:
            self.failed.emit(error)
            return None

    def _write(
        self, made: Made, form: str, make: Callable[[Watch], Any], put: Callable[[Any], Written], note: str = ""
    ) -> None:
        """``note``: what is to be said of the file beside its name."""
        record = self._note(made, form)
        if record is not None:
            self._start(make, put, lambda written: self._say(written, note), record)

    def _start(
        self, make: Callable[[Watch], Any], put: Callable[[Any], Any], done: Callable[[Any], None], record: int
    ) -> None:
        """Make something beside the window, then put it where it belongs; stopped in between, nothing was."""
        gate, self._there = Gate(), []
        self._gate = gate
        put_there: list[Any] = []

        def work(watch: Watch) -> None:
            made = make(watch)
            gate.pass_through()
            put_there.append(put(made))

        def end(_value: object = None) -> None:
            if self._stop is not end:
                return
            self._stop = None
            if put_there:  # Perhaps although somebody asked to stop: that came too late.
                done(put_there[0])
            else:
                self._strike(record)
                self.stopped.emit(self.tr("Arrêté : rien n’est sorti du programme."))

        def fail(error: Exception) -> None:
            self._stop = None
            self._strike(record)
            if not isinstance(error, KnownError):
                self.stopped.emit("")
                raise error
            self.failed.emit(error)

        self._stop = end
        self._plan.tasks.start(self.task, work, end, fail, end)
        self.started.emit(self.task)

    def _strike(self, record: int) -> None:
        try:
            correct_print(self._plan.file, record, len(self._there))
        except KnownError as error:
            self.failed.emit(error)

    def _say(self, written: Written, note: str = "") -> None:
        first, count = written.paths[0], len(written.paths)
        words = counted(
            count,
            self.tr("Enregistré : {path}"),
            self.tr("Enregistré : {n} fichiers dans {folder}"),
            path=first,
            folder=first.parent,
        )
        acts: list[Act] = [(self.tr("Ouvrir le dossier"), lambda: open_path(first.parent))]
        if count == 1:
            acts.insert(0, (self.tr("Ouvrir"), lambda: open_path(first)))
        self.said.emit(" ".join(filter(None, (words, note))), acts)

    def _send(self, printer: QPrinter, pdf: bytes, record: int) -> None:
        run = PaperRun(printer, pdf, self)
        self._run, self._sending = run, record
        run.told.connect(self.told)
        run.ended.connect(self._sent)
        run.start()
        self.started.emit(self.task)

    def _sent(self, sent: int) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        if not sent:
            self._strike(self._sending)
            words = self.tr("L’imprimante n’a pas répondu : vérifiez qu’elle est allumée, ou enregistrez un PDF.")
            self.failed.emit(KnownError(words))
            return
        words = counted(
            sent, self.tr("{n} page envoyée à l’imprimante."), self.tr("{n} pages envoyées à l’imprimante.")
        )
        self.said.emit(words, [])
