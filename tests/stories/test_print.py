"""What the dialog previews is what the PDF and the printer get."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.dialogs import print_dialog
from pacte_desktop.gui.dialogs.print_dialog import PrintDialog

BY_SITE, BY_INTERN = range(2)


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> Iterator[PrintDialog]:
    """The dialog as the action opens it, with its first preview."""
    desk.action_set.print_list.trigger()
    dialog = desk.findChild(PrintDialog)
    assert isinstance(dialog, PrintDialog)
    wait_for_pages(qtbot, dialog)
    yield dialog
    dialog.close()


def wait_for_pages(qtbot: QtBot, dialog: PrintDialog) -> None:
    qtbot.waitUntil(lambda: re.fullmatch(r"\d+ pages?", dialog.status.text()) is not None, timeout=30_000)


def previews(dialog: PrintDialog) -> list[QLabel]:
    return [label for label in dialog.findChildren(QLabel) if label.accessibleName().startswith("Page ")]


def pdf_texts(path: Path) -> list[str]:
    """Text of each page; the document is closed."""
    with pypdfium2.PdfDocument(BytesIO(path.read_bytes())) as document:
        found = []
        for page in document:
            found.append(page.get_textpage().get_text_bounded())
        return found


def squeezed(text: str) -> str:
    """Letters without the spaces, hyphens and line breaks of the page: a long name takes two lines."""
    return re.sub(r"[\s\x02\ufffe\u00ad-]+", "", text)


def test_preview_pdf_and_printer_agree(
    qtbot: QtBot, desk: Desk, dialog: PrintDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_dialog, "_PRINT_PPI", 50.0)  # Coarse dots: what counts here are the pages.
    for which in (BY_SITE, BY_INTERN):
        if dialog.choice.currentIndex() != which:
            dialog.choice.setCurrentIndex(which)
            wait_for_pages(qtbot, dialog)
        pages = previews(dialog)
        assert len(pages) > 3
        assert dialog.status.text() == f"{len(pages)} pages"
        assert all(label.pixmap().width() > 400 for label in pages)

        (tmp_path / "liste.pdf").unlink(missing_ok=True)
        dialog.write_pdf(tmp_path / "liste.pdf")
        qtbot.waitUntil(lambda: "Enregistré : " in dialog.status.text(), timeout=20_000)
        texts = pdf_texts(tmp_path / "liste.pdf")
        assert len(texts) == len(pages)
        whole = squeezed(" ".join(texts))
        snapshot = desk.plan.snapshot
        for assignment in snapshot.board.assignments:
            name = snapshot.board.interns[assignment.intern_id].full_name
            assert all(squeezed(word) in whole for word in name.split()), name
        for number, text in enumerate(texts, start=1):
            assert "DÉMO" in text
            assert re.search(rf"\b{number}\s*/\s*{len(texts)}\b", text), f"page {number} is not numbered"
        assert "hiver 2026-27" in texts[0]
        assert "Enregistré : " in dialog.status.text()

        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "papier.pdf"))
        dialog.print_to(printer)
        qtbot.waitUntil(lambda: "envoyée" in dialog.status.text(), timeout=60_000)
        assert len(pdf_texts(tmp_path / "papier.pdf")) == len(texts)
        assert dialog.status.text() == f"{len(texts)} pages envoyées"


def test_a_folder_that_is_not_there_is_told_and_nothing_is_written(
    qtbot: QtBot, dialog: PrintDialog, tmp_path: Path
) -> None:
    before = sorted(tmp_path.rglob("*.pdf"))
    dialog.write_pdf(tmp_path / "absent" / "liste.pdf")
    qtbot.waitUntil(dialog.banner.isVisible, timeout=20_000)
    assert dialog.banner.isVisible()
    assert "absent" in dialog.banner.text
    assert sorted(tmp_path.rglob("*.pdf")) == before
    assert not (tmp_path / "absent").exists()


def test_closing_while_pages_are_set_waits_for_nothing_and_leaves_no_dialog_behind(desk: Desk) -> None:
    desk.action_set.print_list.trigger()
    dialog = desk.findChild(PrintDialog)
    assert isinstance(dialog, PrintDialog)
    dialog.reject()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    assert desk.findChildren(QDialog) == []
