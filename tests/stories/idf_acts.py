"""What a person reads in the window on the plan of Île-de-France 2019, for the stories."""

import re
from io import BytesIO
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.changes import Changes
from pacte_desktop.gui.desk import ADEQUACY, Desk
from pacte_desktop.gui.pages.adequacy.page import AdequacyPage
from tests.stories.conftest import OpenWindow, settle
from tests.stories.window_acts import column_of

NAME = "FICTIF463 Camille"
LAST_TURNS = 8


def desk_of(qtbot: QtBot, open_window: OpenWindow, path: Path) -> Desk:
    """The desk of a window on this plan, settled."""
    window = open_window(path)
    assert window.desk is not None
    settle(qtbot, window.desk)
    return window.desk


def by_heading(view: QAbstractItemView, heading: str) -> list[str]:
    """The texts of the column under a heading."""
    model = view.model()
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    return column_of(view, headings.index(heading))


def counted_page(qtbot: QtBot, desk: Desk) -> AdequacyPage:
    """The adequacy page, counted."""
    desk.show_page(ADEQUACY)
    page = desk.adequacy_page
    qtbot.waitUntil(lambda: page.found is not None and not page._is_stale, timeout=30_000)
    settle(qtbot, desk)
    return page


def tell_all(desk: Desk, *kinds: str) -> None:
    """The window reads again what the services wrote in its plan."""
    desk.plan._tell(Changes.of("", [(kind, 0) for kind in kinds]))


def pdf_text(path: Path) -> str:
    """Text of every page, with single spaces."""
    with pypdfium2.PdfDocument(BytesIO(path.read_bytes())) as document:
        return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_bounded() for page in document))
