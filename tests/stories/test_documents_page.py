"""What the page of documents previews is what the file, the printer, the spreadsheet and the clipboard get."""

import csv
import errno
import os
import re
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pacte_desktop.documents.document import Paper
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.gui.desk import DOCUMENTS, Desk
from pacte_desktop.gui.dialogs.print_register_dialog import PrintRegisterDialog
from pacte_desktop.gui.elided_combo import ElidedCombo
from pacte_desktop.gui.entry_field import EntryField
from pacte_desktop.gui.pages.documents import paper
from pacte_desktop.gui.pages.documents.page import WEB_MAP
from pacte_desktop.gui.plain_tooltip import plain_tooltip
from pacte_desktop.services.documents.writing import Form
from tests.stories.conftest import OpenWindow
from tests.stories.document_acts import (
    page_texts,
    pdf_printer,
    register_of,
    show_document,
    squeezed,
    wait_for_pages,
    wait_until_out,
)
from tests.stories.window_acts import texts


def test_the_preview_is_the_file_and_the_paper(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper, "PRINT_PPI", 50.0)  # Coarse dots: what counts here are the pages.
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    desk.action_set.print_list.trigger()
    page = desk.documents_page
    assert desk.page == DOCUMENTS and page.kinds.code == "site"
    made = wait_for_pages(qtbot, page)
    count = page.preview.view.page_count
    assert count > 3 and page.preview.count.text() == f"sur {count}"

    file = tmp_path / "liste.pdf"
    page.ways_out.write(Form.PDF, file)
    assert wait_until_out(qtbot, page) == f"Enregistré\u202f: {file}"
    assert file.read_bytes() == made.pdf, "the file is what is seen"
    written = page_texts(made.pdf)
    assert len(written) == count
    whole = squeezed(" ".join(written))
    snapshot = desk.plan.snapshot
    for assignment in snapshot.board.assignments:
        name = snapshot.board.interns[assignment.intern_id].full_name
        assert all(squeezed(word) in whole for word in name.split()), name
    for number, text in enumerate(written, start=1):
        assert "DÉMO" in text and re.search(rf"\b{number}\s*/\s*{count}\b", text)
    assert "hiver 2026-27" in written[0]
    for button in page.banner.acts:
        button.click()
    assert [Path(url.toLocalFile()) for url in opened] == [file, tmp_path]

    page.ways_out.print_to(pdf_printer(tmp_path / "papier.pdf"))
    assert not page.acts.pdf.isEnabled() and "en route" in page.acts.pdf.toolTip()
    assert wait_until_out(qtbot, page) == f"{count} pages envoyées à l’imprimante."
    assert len(page_texts((tmp_path / "papier.pdf").read_bytes())) == count
    assert register_of(page) == [], "what everybody may read is not noted"

    page.options.paper.setCurrentIndex(page.options.paper.findData(Paper.A3))
    page.options.way.setCurrentIndex(page.options.way.findData(False))
    wait_for_pages(qtbot, page)
    assert page.preview.pages is not None
    size = page.preview.pages.sizes_pt[0]
    assert (round(size.width()), round(size.height())) == (842, 1191)
    page.ways_out.print_to(pdf_printer(tmp_path / "affiche.pdf"))
    wait_until_out(qtbot, page)
    sheet = paper.PdfPages((tmp_path / "affiche.pdf").read_bytes())
    assert abs(sheet.sizes_pt[0].width() - 842) < 3 and abs(sheet.sizes_pt[0].height() - 1191) < 3
    sheet.close()


def test_columns_are_chosen_ordered_and_remembered(
    qtbot: QtBot, open_window: OpenWindow, demo: Path, tmp_path: Path
) -> None:
    first = open_window(demo).desk
    assert first is not None
    page = show_document(qtbot, first, "intern")
    columns = page.options.columns
    usual = [key for key, shown in columns.chosen() if shown]
    assert usual[:3] == ["name", "cohort", "phase"] and not columns.reset.isEnabled()
    columns.list.item(usual.index("cohort")).setCheckState(Qt.CheckState.Unchecked)
    columns.list.setCurrentRow([key for key, _ in columns.chosen()].index("site"))
    for _ in range(4):
        qtbot.keyClick(columns.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.made is None and not page.acts.pdf.isEnabled(), "what is in view is not what is wanted any more"
    made = wait_for_pages(qtbot, page)
    head = page_texts(made.pdf)[0]
    assert "Promotion" not in head and head.index("Terrain de stage") < head.index("Nom, prénom")

    wanted = ["Terrain de stage", "Nom, prénom", "Phase · semestre", "Type de stage", "Commune(s)", "Du", "Au"]
    for form in (Form.XLSX, Form.CSV):
        page.ways_out.write(form, tmp_path / f"liste{form.suffix}")
        assert "Enregistré" in wait_until_out(qtbot, page)
    with (tmp_path / "liste.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0] == wanted and len(rows) == 1 + len(first.plan.snapshot.board.interns)
    book = openpyxl.load_workbook(tmp_path / "liste.xlsx", read_only=True)
    assert wanted in [list(row) for row in book.worksheets[0].iter_rows(max_row=4, values_only=True)]
    book.close()
    page.acts.copy.click()
    copied = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in copied.text().splitlines()]
    assert lines[0] == wanted and len(lines) == len(rows)
    assert copied.html().count("<tr>") == len(rows)

    first.window().close()
    second = open_window(demo).desk
    assert second is not None
    second.show_page(DOCUMENTS)
    page = second.documents_page
    assert page.kinds.code == "intern", "the kind looked at last is looked at first"
    assert "Promotion" not in page_texts(wait_for_pages(qtbot, page).pdf)[0]
    keys = [key for key, shown in page.options.columns.chosen() if shown]
    assert keys[:2] == ["site", "name"] and "cohort" not in keys
    page.options.level.setCurrentIndex(1)
    wait_for_pages(qtbot, page)
    assert "supernumerary" in [key for key, shown in page.options.columns.chosen() if shown], "new at this level"
    page.options.columns.reset.click()
    wait_for_pages(qtbot, page)
    assert [key for key, shown in page.options.columns.chosen() if shown][:2] == ["name", "cohort"]
    for row in range(page.options.columns.list.count()):
        page.options.columns.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert sum(shown for _, shown in page.options.columns.chosen()) == 1, "one column stays"


def test_a_restricted_print_is_marked_and_noted(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show_document(qtbot, desk, "site")
    assert page.options.warning.isHidden() and "surnombre" not in page.options.level_note.text()
    page.options.scopes.choose("departement", "36")
    page.options.level.setCurrentIndex(1)
    made = wait_for_pages(qtbot, page)
    assert "COMMISSION" in page.options.warning.text() and "surnombre" in page.options.level_note.text()
    assert all("COMMISSION" in squeezed(text) for text in page_texts(made.pdf))

    old = tmp_path / "liste.pdf"
    old.write_bytes(b"of yesterday")
    page.ways_out.write(Form.PDF, tmp_path / "absent" / "liste.pdf")
    assert "absent" in wait_until_out(qtbot, page)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr("pacte_desktop.atomic_write.os.fsync", full)
        page.ways_out.write(Form.PDF, old)
        assert wait_until_out(qtbot, page)
    assert page.banner.property("sign") == "error"
    assert old.read_bytes() == b"of yesterday" and not (tmp_path / "absent").exists()
    assert register_of(page) == [], "what was not written is not noted"

    page.ways_out.write(Form.PDF, old)
    wait_until_out(qtbot, page)
    page.acts.copy.click()
    monkeypatch.setattr(paper, "PRINT_PPI", 30.0)
    page.ways_out.print_to(pdf_printer(tmp_path / "papier.pdf"))
    wait_until_out(qtbot, page)
    assert old.read_bytes() == made.pdf
    forms = [(code, form) for code, form, level in register_of(page) if level is PrintLevel.COMMISSION]
    assert forms == [("site", "printer"), ("site", "clipboard"), ("site", "pdf")]
    page.acts.register.click()
    dialog = page.findChild(PrintRegisterDialog)
    assert isinstance(dialog, PrintRegisterDialog)
    rows = [[str(dialog.box.proxy.index(row, column).data()) for column in (1, 2, 3, 6)] for row in range(3)]
    assert rows[0] == ["Affectations par terrain", "commission", "imprimante", "Département 36"]
    assert texts(dialog).startswith("3 sorties")
    dialog.close()

    desk.plan.file.read_only = True
    page.refresh()
    wait_for_pages(qtbot, page)
    assert all("lecture seule" in button.toolTip() and not button.isEnabled() for button in page.acts.outputs)
    assert "lecture seule" in page.preview.note.text()
    page.show_kind("intern")
    wait_for_pages(qtbot, page)
    page.show_kind("site")
    wait_for_pages(qtbot, page)
    assert page.options.wanted_level is PrintLevel.PUBLIC, "the level is never remembered"
    assert page.acts.pdf.isEnabled(), "everybody may read it: nothing is to be noted"
    desk.plan.file.read_only = False


def test_pages_are_leafed_through_and_enlarged_by_keys_and_wheel(qtbot: QtBot, desk: Desk) -> None:
    page = show_document(qtbot, desk, "intern")
    view, preview = page.preview.view, page.preview
    count = view.page_count
    qtbot.waitUntil(lambda: view.drawn_count > 0, timeout=5_000)
    assert view.drawn_count <= 3 < count, "only pages in view are drawn"
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert (view.page, preview.number.value(), preview.thumbnails.currentIndex().row()) == (2, 3, 2)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 1 and view.accessibleDescription() == f"Page 2 sur {count}"
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert preview.number.value() == count
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    preview.number.setValue(4)
    assert view.page == 3
    preview.thumbnails.setCurrentIndex(preview.thumbnails.model().index(5, 0))
    assert view.page == 5

    assert preview.zoom.currentText() == "Pleine largeur" and view.horizontalScrollBar().maximum() == 0
    fitting = view.factor
    for key in ("+", "+"):
        qtbot.keyClicks(view, key)
    assert view.factor > fitting and preview.zoom.currentText() == f"{round(view.factor * 100)}\u202f%"
    assert view.page == 5, "larger, at the same place"
    qtbot.keyClicks(view, "-")
    at = QPointF(view.viewport().rect().center())
    turn = QWheelEvent(
        at,
        QPointF(view.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = view.factor
    QApplication.sendEvent(view.viewport(), turn)
    assert view.factor == pytest.approx(before * 1.15)
    preview.zoom.setCurrentIndex(preview.zoom.findText("400\u202f%"))
    preview.zoom.activated.emit(preview.zoom.currentIndex())
    assert view.factor == 4.0
    qtbot.wait(60)
    qtbot.keyClicks(view, "0")
    assert preview.zoom.currentText() == "Pleine largeur" and view.factor == pytest.approx(fitting)
    page.options.way.setCurrentIndex(page.options.way.findData(False))
    wait_for_pages(qtbot, page)
    assert view.page == 5, "other columns or paper leave the reader where they were"


def test_kinds_are_found_by_typing_and_the_web_map_is_one_of_them(qtbot: QtBot, desk: Desk) -> None:
    rail = next(each for each in desk.rail.findChildren(QAbstractButton) if each.text() == "Documents")
    assert rail.shortcut().toString() == "Ctrl+9"
    rail.click()
    page = desk.documents_page
    desk.action_set.filter.trigger()
    assert page.kinds.search.hasFocus()
    qtbot.keyClicks(page.kinds.search, "vacants")
    assert page.kinds.codes() == ["vacant"] or set(page.kinds.codes()) <= {"vacant", "site"}
    page.kinds.search.setText("postes vacants")
    qtbot.keyClick(page.kinds.search, Qt.Key.Key_Return)
    wait_for_pages(qtbot, page)
    assert page.kinds.code == "vacant" and page.kinds.list.hasFocus()
    page.kinds.search.setFocus()
    page.kinds.search.setText("émargement")
    qtbot.keyClick(page.kinds.search, Qt.Key.Key_Down)
    assert page.kinds.code == page.kinds.codes()[0] == "sign-sheet", "what is current is in view"
    page.kinds.search.setFocus()
    page.kinds.search.setText("appel")
    assert page.kinds.codes()[0] != "sign-sheet"
    qtbot.keyClick(page.kinds.search, Qt.Key.Key_Down)
    assert page.kinds.code == page.kinds.codes()[0]
    page.kinds.search.clear()
    page.show_kind(WEB_MAP)
    assert "sans réseau" in page.preview.details.text() and not page.acts.isVisible()
    assert page.web_map.save.isVisible() and page.web_map.save.isEnabled()
    assert desk.findChildren(QDialog) == []


def test_a_commune_is_found_among_thousands_and_tab_goes_down_the_choices(qtbot: QtBot, desk: Desk) -> None:
    desk.show_page(DOCUMENTS)
    page = desk.documents_page
    page.show_kind("commune-sheet")  # Hundreds, unless one is chosen: nobody waits for them.
    options = page.options
    qtbot.waitUntil(lambda: "commune" in options.scopes.fields, timeout=5_000)
    field = options.scopes.fields["commune"]
    assert isinstance(field, EntryField)
    field.setFocus()
    qtbot.waitUntil(lambda: field.selectedText() == field.text() != "", timeout=5_000)
    qtbot.keyClicks(field, "st benoit")
    completer = field.completer()
    offered = [str(completer.completionModel().index(row, 0).data()) for row in range(completer.completionCount())]
    assert offered and all(words.startswith("Saint-Benoît") for words in offered)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    made = wait_for_pages(qtbot, page)
    assert field.text() == offered[0] and len(made.job.documents) == 1
    assert "Saint-Benoît-du-Sault" in page_texts(made.pdf)[0]

    stops, widget = list[QWidget](), options.scopes.fields["commune"].nextInFocusChain()
    while widget is not page.acts.printer:
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    tops = [stop.mapTo(page, QPoint(0, 0)).y() for stop in stops]
    assert stops[:2] == [options.scopes.fields["which"], options.scopes.fields["departement"]]
    assert options.paper in stops and tops == sorted(tops), "Tab goes down, as the eye does"
    for caption in options.findChildren(QLabel):
        buddy = caption.buddy()
        if isinstance(buddy, QComboBox | QLineEdit) and caption.isVisible():
            below = buddy.mapTo(page, QPoint(0, 0)).y() - caption.mapTo(page, QPoint(0, caption.height())).y()
            assert 0 <= below < 6, caption.text()


def test_a_choice_that_does_not_fit_is_not_cut_in_a_letter(qtbot: QtBot, tooltips: list[str]) -> None:
    box = ElidedCombo()
    qtbot.addWidget(box)
    long = "n° 1 · Choix de la phase d’approfondissement, première moitié · en préparation"
    box.addItems([long, "bref"])
    box.resize(160, box.sizeHint().height())
    box.show()
    assert box.shown_text().endswith("…") and box.fontMetrics().horizontalAdvance(box.shown_text()) <= box.text_room()
    where = QPoint(5, 5)
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, where, box.mapToGlobal(where)))
    assert tooltips == [plain_tooltip(long)]
    box.showPopup()
    assert box.view().width() >= box.view().sizeHintForColumn(0)
    box.hidePopup()
    box.setCurrentIndex(1)
    assert box.shown_text() == "bref"
