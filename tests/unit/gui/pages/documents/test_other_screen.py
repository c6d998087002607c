"""On a screen with other pixels, small pages and letters are drawn again, as sharply as it shows."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.domain.letter_template import LetterKind
from pacte_desktop.gui.dialogs.letters import letter_preview
from pacte_desktop.gui.dialogs.letters.letter_preview import LetterPreview
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.documents.pdf_pages import PdfPages
from pacte_desktop.gui.pages.documents.thumbnails import Thumbnails
from pacte_desktop.gui.tasks import Tasks
from pacte_desktop.services.documents import document_kind
from pacte_desktop.services.documents.letters.letter_preview import sample_pages
from pacte_desktop.services.letter_templates import letter_templates
from pacte_desktop.store.opening import open_plan
from tests.data.printed import made
from tests.data.tiny_plan import write_tiny


def move_to_other_screen(widget: Thumbnails | LetterPreview, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(widget), "devicePixelRatioF", lambda _widget: 2.0)
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.DevicePixelRatioChange))


def test_small_pages_are_drawn_for_the_screen_that_shows_them(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_plan(write_tiny(tmp_path))) as plan:
        pages = PdfPages(document_pdf([made(plan, "open-posts")], document_kind("open-posts").page))
    small = Thumbnails()
    qtbot.addWidget(small)
    small.show_pages(pages)
    first = small.model().index(0, 0)
    before = first.data(Qt.ItemDataRole.DecorationRole)
    with qtbot.waitSignal(small.model().dataChanged):
        move_to_other_screen(small, monkeypatch)
    after = first.data(Qt.ItemDataRole.DecorationRole)
    assert (before.devicePixelRatio(), after.devicePixelRatio()) == (1, 2)
    assert after.width() == pytest.approx(2 * before.width(), abs=2)
    small.show_pages(None)
    move_to_other_screen(small, monkeypatch)  # Without pages there is nothing to draw.
    pages.close()


@pytest.fixture
def preview(qtbot: QtBot, tmp_path: Path) -> Iterator[LetterPreview]:
    plan = open_plan(write_tiny(tmp_path))
    holder = LetterPreview(OpenPlan(plan, Tasks()))
    qtbot.addWidget(holder)
    yield holder
    holder.stop()
    plan.close()


def test_a_letter_is_set_for_the_screen_that_shows_it(
    qtbot: QtBot, preview: LetterPreview, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_at: list[float] = []

    def noted(*given: Any) -> list[bytes]:
        set_at.append(given[-1])
        return sample_pages(*given)

    monkeypatch.setattr(letter_preview, "sample_pages", noted)
    QCoreApplication.sendEvent(preview, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert not preview.is_busy, "nothing is shown yet"
    preview.show_letter(LetterKind.INTERN_NOTICE, letter_templates(preview._plan.file))
    qtbot.waitUntil(lambda: not preview.is_busy, timeout=20_000)
    move_to_other_screen(preview, monkeypatch)
    assert preview.is_busy
    qtbot.waitUntil(lambda: not preview.is_busy, timeout=20_000)
    first, second = set_at
    assert second == 2 * first, "dots to the inch"
