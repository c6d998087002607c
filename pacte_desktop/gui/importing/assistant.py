"""The import assistant: four steps from a file to one button; until that is pressed nothing is written."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, Provenance
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.importing.check_step import CheckStep
from pacte_desktop.gui.importing.column_step import ColumnStep
from pacte_desktop.gui.importing.draft import ImportDraft
from pacte_desktop.gui.importing.file_step import FileStep
from pacte_desktop.gui.importing.finish_step import FinishStep
from pacte_desktop.gui.importing.outcome_words import button_words, done_sentence
from pacte_desktop.gui.importing.report_path import ask_report_path
from pacte_desktop.gui.importing.step_bar import StepBar
from pacte_desktop.gui.importing.work_line import WorkLine
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.imports import ImportPreview, SourceFile, save_report

FILE, COLUMNS, CHECK, FINISH = range(4)
_WIDTH_CHARS, _HEIGHT_CHARS = 170, 100


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: a sentence, whether the history has a step of it, and what was compared, for the report."""

    sentence: str
    can_undo: bool
    preview: ImportPreview


class ImportAssistant(QDialog):
    """``imported`` tells what was done. ``hints`` are source, vintage and licence as the caller knows them."""

    imported = Signal(object)  # Imported

    def __init__(
        self,
        plan: OpenPlan,
        path: Path,
        kind: ImportKind | None = None,
        hints: Provenance | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Importer un fichier"))
        self.skipped = False
        """True when the user went on to the next of several files."""
        self._greeted = False
        self._leaves = False
        self.draft = ImportDraft(plan, path, kind, hints, self)
        self.banner = Banner()
        self.bar = StepBar()
        self.file, self.columns = FileStep(self.draft), ColumnStep(self.draft)
        self.check, self.finish = CheckStep(self.draft), FinishStep(self.draft)
        self.stack = QStackedWidget()
        self.work = WorkLine(self.draft.tasks)
        self.skip = QPushButton(self.tr("Passer ce fichier"))
        self.cancel = QPushButton(self.tr("Annuler"))
        self.back = QPushButton(self.tr("‹ P&récédent"))
        self.next = QPushButton(self.tr("&Suivant ›"))
        self.write = QPushButton(self.tr("Importer"))
        self._arrange()
        self._connect()
        if plan.file.read_only:
            self.banner.show_refusal(
                self.tr(
                    "Ce plan est ouvert en lecture seule : le fichier peut être lu et comparé, rien ne sera importé."
                )
            )
        self.go_to(FILE)

    def _arrange(self) -> None:
        for step in (self.file, self.columns, self.check, self.finish):
            self.stack.addWidget(step)
        self.write.setProperty("primary", True)
        self.next.setProperty("primary", True)
        self.skip.hide()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.work, 1)
        for button in (self.skip, self.cancel, self.back, self.next, self.write):
            button.setAutoDefault(button in (self.next, self.write))
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self.banner)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        layout.addLayout(foot)
        self.setSizeGripEnabled(True)
        unit, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(unit * _WIDTH_CHARS, room.width() - 40), min(unit * _HEIGHT_CHARS, room.height() - 60))

    def _connect(self) -> None:
        draft = self.draft
        self.bar.chosen.connect(self.go_to)
        self.next.clicked.connect(lambda: self.go_to(self._beside(1)))
        self.back.clicked.connect(lambda: self.go_to(self._beside(-1)))
        self.write.clicked.connect(self.apply)
        self.cancel.clicked.connect(self.reject)
        self.skip.clicked.connect(self._skip)
        self.finish.report_asked.connect(self._choose_report)
        self.finish.changed.connect(self.refresh)
        draft.failed.connect(self.banner.show_error)
        draft.plan.failed.connect(self.banner.show_error)
        draft.tasks.changed.connect(self.refresh)
        for told in (draft.read, draft.mapped, draft.compared):
            told.connect(self.refresh)
        draft.read.connect(self._greet)
        draft.mapped.connect(self._forget_error)
        draft.written.connect(self._end)
        draft.unwritten.connect(self._stay)

    def start(self, source: SourceFile | None = None) -> None:
        """Read the file, or take what somebody has just read."""
        self.draft.start(source)

    def set_place(self, place: int, count: int) -> None:
        """Say which of several files this is."""
        words = self.tr("Importer un fichier ({place} sur {count})")
        self.setWindowTitle(words.format(place=place, count=count))
        self.skip.setVisible(place < count)

    @property
    def step(self) -> int:
        """The step in view."""
        return self.stack.currentIndex()

    def go_to(self, step: int) -> None:
        """Bring a step to the front; the later ones need the comparison, which then begins."""
        if self._reasons()[step]:
            self.refresh()
            return
        self.stack.setCurrentIndex(step)
        if step >= CHECK:
            self.draft.compare()
        self.refresh()
        if self.isVisible():
            self._focus_step()

    def _focus_step(self) -> None:
        """The keyboard goes where the step begins."""
        first = (self.file.kind.box, self.columns, self.check.tabs, self.write)[self.step]
        if first is self.columns:
            first = next(iter(self.columns.boxes.values()), self.next)
        if first is self.write and not self.write.isEnabled():
            first = self.bar.buttons[FINISH]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _beside(self, way: int) -> int:
        """The next step, or the one before, that there is something to do in."""
        step = self.step + way
        return step + way if step == COLUMNS and not self.draft.has_columns else step

    def _reasons(self) -> list[str]:
        """Why each step cannot be gone to."""
        draft = self.draft
        unread = self.tr("Le fichier n’est pas lu.") if draft.source is None else ""
        columns = "" if draft.has_columns else self.tr("Ce fichier se lit sans choisir de colonnes.")
        if draft.kind is None:
            columns = self.tr("Dites d’abord ce que contient le fichier.")
        return ["", unread or columns, unread or draft.hindrance, unread or draft.hindrance]

    def refresh(self) -> None:
        """Enable what can be done, and say why the rest cannot."""
        reasons = self._reasons()
        if reasons[self.step]:
            self.stack.setCurrentIndex(FILE)
        self.bar.show_step(self.step, reasons)
        for widget in (self.bar, self.stack, self.skip):
            widget.setEnabled(not self.draft.is_writing)
        is_last = self.step == FINISH
        self.next.setVisible(not is_last)
        self.write.setVisible(is_last)
        self.back.setEnabled(self.step > FILE and not self.draft.is_writing)
        self.back.setToolTip("" if self.step > FILE else self.tr("C’est la première étape."))
        if not is_last:
            why_not = reasons[self._beside(1)]
            self.next.setEnabled(not why_not)
            self.next.setToolTip(why_not)
            self.next.setDefault(True)
            return
        refusal, preview = self.finish.refusal(), self.draft.preview
        self.write.setText(button_words(preview) if preview else self.tr("Importer"))
        self.write.setEnabled(not refusal)
        self.write.setToolTip(refusal)
        self.write.setDefault(True)

    def _greet(self) -> None:
        self._forget_error()
        if not self._greeted:  # Later readings leave the keyboard where it is.
            self._greeted = True
            self._focus_step()

    def _forget_error(self) -> None:
        if self.draft.source is not None and not self.draft.plan.file.read_only:
            self.banner.hide()

    def _skip(self) -> None:
        self.skipped = True
        self.reject()

    def apply(self) -> None:
        """Write what was compared, and close at the end; a refusal is said here, and nothing is written then."""
        if self.draft.preview is None or self.finish.refusal():
            return
        self.banner.hide()
        self.draft.apply(good_rows_only=self.finish.wants_good_rows)
        self.refresh()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self, changes: Changes) -> None:
        preview = self.draft.preview
        if preview is not None:
            sentence = done_sentence(self.draft.path.name, preview)
            self.imported.emit(Imported(sentence, bool(changes), preview))
        self.accept()

    def _stay(self, sentence: str) -> None:
        """Nothing was written: close when that was asked for, else say so."""
        if self._leaves:
            self.reject()
            return
        if sentence:
            self.banner.show_refusal(sentence)
        self.refresh()
        self._focus_step()

    def _choose_report(self) -> None:
        path = ask_report_path(self, self.draft.path)
        if path is not None:
            self.save_report(path)

    def save_report(self, path: Path) -> None:
        """Write what was found at ``path``, as CSV or XLSX."""
        if self.draft.preview is None:
            return
        try:
            save_report(self.draft.preview, path)
        except KnownError as error:
            self.banner.show_error(error)
            return
        self.banner.show_done(self.tr("Rapport enregistré : {path}").format(path=path))

    def done(self, result: int) -> None:
        """Stop what is under way before the dialog goes; it stays until it is known whether something was written."""
        if self.draft.is_writing:
            self._leaves = True
            self.draft.stop_writing()
            return
        self.draft.plan.failed.disconnect(self.banner.show_error)
        self.draft.leave()
        super().done(result)
