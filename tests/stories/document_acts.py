"""What a person does on the page of documents, for the stories."""

import re
from io import BytesIO
from pathlib import Path

import pypdfium2
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.gui.desk import DOCUMENTS, Desk
from pacte_desktop.gui.pages.documents.making import Made
from pacte_desktop.gui.pages.documents.page import DocumentsPage
from pacte_desktop.services.documents.register import print_register


def page_texts(pdf: bytes) -> list[str]:
    """Text of each page; the document is closed."""
    with pypdfium2.PdfDocument(BytesIO(pdf)) as document:
        found = []
        for page in document:
            found.append(page.get_textpage().get_text_bounded())
        return found


def squeezed(text: str) -> str:
    """Letters without the spaces, hyphens and line breaks of the page: a long name takes two lines."""
    return re.sub(r"[\s\x02\ufffe\u00ad-]+", "", text)


def show_document(qtbot: QtBot, desk: Desk, code: str) -> DocumentsPage:
    """The page with the pages of a kind in view."""
    if desk.page != DOCUMENTS:
        desk.show_page(DOCUMENTS)
    page = desk.documents_page
    page.show_kind(code)
    wait_for_pages(qtbot, page)
    return page


def wait_for_pages(qtbot: QtBot, page: DocumentsPage) -> Made:
    """Wait until the pages of the kind and of the choices at hand are in view."""
    qtbot.waitUntil(lambda: page.made is not None, timeout=30_000)
    assert page.made is not None and page.preview.has_pages
    return page.made


def wait_for_words(qtbot: QtBot, page: DocumentsPage, words: str) -> str:
    """Wait until ``words`` stand in the place of the pages; returns the lines below them."""
    qtbot.waitUntil(lambda: words in page.preview.words.text() and page.preview.words.isVisible(), timeout=30_000)
    assert not page.preview.has_pages
    return page.preview.details.text()


def wait_until_out(qtbot: QtBot, page: DocumentsPage) -> str:
    """Wait until what is on its way out is out, or is not; returns what the banner says."""
    qtbot.waitUntil(lambda: not page.outputs.is_busy, timeout=60_000)
    return page.banner.text


def pdf_printer(path: Path) -> QPrinter:
    """A printer that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def register_of(page: DocumentsPage) -> list[tuple[str, str, PrintLevel]]:
    """Document, form and level of each line of the register of prints."""
    return [(line.document, line.form, line.level) for line in print_register(page._plan.file)]
