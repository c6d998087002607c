"""The page of documents on a plan that nothing was imported into: every document says what is missing."""

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.semester import Season, Semester, usual_days
from pacte_desktop.gui.desk import DOCUMENTS, Desk
from pacte_desktop.gui.pages.documents.page import WEB_MAP
from pacte_desktop.services.new_plan import create_empty
from tests.stories.conftest import OpenWindow
from tests.stories.document_acts import page_texts

NOTHING = re.compile(r"\b(Aucune?|Ni|Personne|pas encore|n’a encore)\b")


@pytest.fixture
def empty(open_window: OpenWindow, tmp_path: Path) -> Desk:
    """The desk of a window on an empty plan."""
    path = tmp_path / "vide.pacte"
    semester = Semester(1, Season.WINTER, *usual_days(Season.WINTER, 2026))
    create_empty(path, name="Vide", dumg="DUMG", region="24", departements=["36"], semester=semester)
    desk = open_window(path).desk
    assert desk is not None
    return desk


def test_every_document_of_an_empty_plan_says_what_is_missing(qtbot: QtBot, empty: Desk) -> None:
    empty.show_page(DOCUMENTS)
    page = empty.documents_page
    codes = page.kinds.codes()
    assert len(codes) > 20 and codes[-1] == WEB_MAP
    shown: list[bool] = []
    page.shown.connect(lambda: shown.append(True))
    for code in [*codes[1:], codes[0]]:
        shown.clear()
        page.show_kind(code)
        qtbot.waitUntil(lambda: bool(shown), timeout=30_000)
        if page.preview.has_pages:
            assert page.made is not None
            words = " ".join(page_texts(page.made.pdf))
        else:
            words = f"{page.preview.words.text()} {page.preview.details.text()}"
            assert not any(button.isEnabled() for button in page.acts.outputs), code
        assert NOTHING.search(" ".join(words.split())), (code, words)
