"""Map sheets are drawn beside the living window, from its open plan, and stop when asked."""

from datetime import datetime
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pacte_desktop.documents.document import Document, Picture
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.desk import DOCUMENTS, Desk
from pacte_desktop.gui.map_sheets import map_sheet_kind
from pacte_desktop.gui.map_sheets.sheet_document import SheetMaker
from pacte_desktop.services.documents.departements import DEPARTEMENT
from pacte_desktop.services.documents.kind import DocumentSource, Wanted
from tests.stories.conftest import settle
from tests.stories.document_acts import page_texts, wait_for_pages

TASK = "Cartes"


def source_of(desk: Desk) -> DocumentSource:
    plan = desk.plan
    return DocumentSource(
        plan.file, plan.snapshot, plan.territory, plan.coverage_input.layers, datetime(2026, 11, 5, 9, 30)
    )


def test_sheets_are_drawn_while_the_map_is_moved(qtbot: QtBot, desk: Desk) -> None:
    settle(qtbot, desk)
    kind, made, failed = map_sheet_kind(desk.plan), list[tuple[Document, ...]](), list[Exception]()
    make = kind.prepare(source_of(desk), Wanted(scope={DEPARTEMENT: "36"}))
    desk.tasks.start(TASK, make, made.append, failed.append)
    turns = 0
    while desk.tasks.progress(TASK) is not None and turns < 2_000:
        (desk.map_page.map.zoom_in if turns % 2 else desk.map_page.map.zoom_out)()
        desk.map_page.map.grab()
        qtbot.wait(5)
        turns += 1
    qtbot.waitUntil(lambda: bool(made or failed), timeout=30_000)
    assert not failed and turns > 1, "the window goes on while a sheet is drawn"
    ((document,),) = made
    assert document.header.is_demo and document.header.title.endswith("Indre\u00a0(36)")
    # What is drawn does not depend on what the window does meanwhile.
    (again,) = make_at_once(desk)
    assert [part.payload for part in again.parts if isinstance(part, Picture)] == [
        part.payload for part in document.parts if isinstance(part, Picture)
    ]


def make_at_once(desk: Desk) -> tuple[Document, ...]:
    return map_sheet_kind(desk.plan).prepare(source_of(desk), Wanted(scope={DEPARTEMENT: "36"}))(Watch())


def test_an_atlas_stops_when_it_is_cancelled(qtbot: QtBot, desk: Desk) -> None:
    settle(qtbot, desk)
    made, stopped = list[object](), list[bool]()
    make = map_sheet_kind(desk.plan).prepare(source_of(desk), Wanted())
    desk.tasks.start(TASK, make, made.append, made.append, lambda: stopped.append(True))
    desk.tasks.cancel(TASK)
    qtbot.waitUntil(lambda: bool(stopped), timeout=30_000)
    assert made == []


def test_the_first_sheet_of_an_atlas_is_seen_while_the_others_are_drawn(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, drawn, may_go_on = SheetMaker.document, list[str](), Event()

    def held(maker: SheetMaker, departement: str) -> Document:
        if drawn:
            may_go_on.wait(30)
        drawn.append(departement)
        return real(maker, departement)

    monkeypatch.setattr(SheetMaker, "document", held)
    desk.show_page(DOCUMENTS)
    page = desk.documents_page
    page.show_kind("map-sheet")
    qtbot.waitUntil(lambda: page.preview.has_pages, timeout=30_000)
    first = page.preview.view.page_count
    assert page.made is None and "la suite se prépare" in page.preview.note.text()
    assert not any(button.isEnabled() for button in page.acts.outputs), "half an atlas does not leave the program"
    qtbot.waitUntil(lambda: page.card.isVisible() and "Eure-et-Loir" in page.card.words.text(), timeout=10_000)
    page.stop()
    assert page.preview.words.text() == "Aperçu arrêté." and not page.preview.has_pages
    may_go_on.set()
    assert desk.tasks.wait()
    qtbot.wait(20)
    assert not page.preview.has_pages and page.made is None

    page.refresh()
    made = wait_for_pages(qtbot, page)
    assert "Aubigny-sur-Nère" in page_texts(made.pdf)[0]
    assert "36006" in " ".join(page_texts(made.pdf)), "the whole list of the Indre follows its map"
    assert page.preview.view.page_count > first and page.acts.pdf.isEnabled()
    assert len(made.job.documents) == len(desk.plan.snapshot.info.departements)

    row = [key for key, _ in page.options.columns.chosen()].index("insee")
    page.options.columns.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    made = wait_for_pages(qtbot, page)
    assert "36006" not in " ".join(page_texts(made.pdf)) and len(drawn) == 2 + len(made.job.documents), "not drawn anew"
    page.options.scopes.choose(DEPARTEMENT, "36")
    made = wait_for_pages(qtbot, page)
    assert "Indre" in page_texts(made.pdf)[0] and len(made.job.documents) == 1
