"""Pages on their way to a printer that stops, and to none at all."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from pacte_desktop.documents.document import Document, Frame, Header, PageFormat, Paragraphs
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.pages.documents.outputs import Outputs
from pacte_desktop.gui.pages.documents.paper import PaperRun
from pacte_desktop.services.documents.register import print_of, print_register, record_print
from pacte_desktop.store.opening import open_plan
from tests.data.printed import AT
from tests.data.tiny_plan import write_tiny
from tests.stories.document_acts import pdf_printer


def pdf(pages: int) -> bytes:
    header = Header("Lettre", "DUMG", "hiver 2026-27", "", AT)
    return document_pdf([Document("x", header, (Paragraphs(("Bonjour",)),), Frame.LETTER)] * pages, PageFormat())


class Printer(QPrinter):
    """Takes ``room`` pages; then it has no paper any more."""

    def __init__(self, path: Path, room: int) -> None:
        super().__init__(QPrinter.PrinterMode.ScreenResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(path))
        self._room = room

    def newPage(self) -> bool:  # noqa: N802
        self._room -= 1
        return self._room > 0 and super().newPage()


@pytest.mark.parametrize(("room", "sent"), [(1, 1), (2, 2), (9, 3)])
def test_only_pages_that_the_printer_took_are_counted(qtbot: QtBot, tmp_path: Path, room: int, sent: int) -> None:
    printer, ended = Printer(tmp_path / "a.pdf", room), list[int]()
    run = PaperRun(printer, pdf(3), None)  # type: ignore[arg-type]
    run.ended.connect(ended.append)
    run.start()
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    assert ended == [sent]


def test_a_printing_that_is_stopped_sends_no_more_pages(qtbot: QtBot, tmp_path: Path) -> None:
    run, ended = PaperRun(Printer(tmp_path / "a.pdf", 9), pdf(3), None), list[int]()  # type: ignore[arg-type]
    run.ended.connect(ended.append)
    run.told.connect(lambda _progress: QTimer.singleShot(0, run.stop))
    run.start()
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    assert ended == [1]


class Plan:
    """Of an open plan, what goes out needs the file and the tasks."""

    def __init__(self, path: Path) -> None:
        self.file = open_plan(path)
        self.tasks = self

    def cancel(self, _name: str) -> None:
        """Nothing is computed."""


@pytest.mark.parametrize(("pages_sent", "lines"), [(0, 0), (1, 1)])
def test_a_window_that_closes_before_the_first_page_leaves_no_line(
    qtbot: QtBot, tmp_path: Path, pages_sent: int, lines: int
) -> None:
    plan, parent = Plan(write_tiny(tmp_path)), QObject()
    outputs = Outputs(plan, parent)  # type: ignore[arg-type]
    record = record_print(plan.file, print_of("intern", PrintLevel.COMMISSION, "printer", 5))
    outputs._send(pdf_printer(tmp_path / "a.pdf"), pdf(200), record)
    run = outputs._run
    assert run is not None
    qtbot.waitUntil(lambda: run.sent >= pages_sent, timeout=10_000)
    outputs.leave()
    assert len(print_register(plan.file)) == lines
    plan.file.close()


def test_a_window_that_closes_when_a_series_is_just_set_leaves_no_line(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch, given = Watch(), list[Watch]()
    made = SimpleNamespace(job=SimpleNamespace(pdf=lambda own: given.append(own) or pdf(3)), is_whole=False)
    plan, parent = Plan(write_tiny(tmp_path)), QObject()
    outputs = Outputs(plan, parent)  # type: ignore[arg-type]
    record = record_print(plan.file, print_of("intern", PrintLevel.COMMISSION, "printer", 5))
    monkeypatch.setattr(plan, "start", lambda _name, work, *_ends: work(watch), raising=False)
    monkeypatch.setattr(plan, "wait", lambda: True, raising=False)
    monkeypatch.setattr(outputs, "_note", lambda *_line: record)
    outputs.print_to(pdf_printer(tmp_path / "a.pdf"), made)  # type: ignore[arg-type]
    outputs.leave()
    assert [own is watch for own in given] == [True], "it stops when the task is asked to"
    assert not print_register(plan.file)
    plan.file.close()
