"""The import assistant: a file with twelve faults is looked at, mapped, checked, imported and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pacte_desktop.domain.incoming import ImportKind, RowState
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.importing.assistant import CHECK, COLUMNS, FILE, FINISH, ImportAssistant
from tests.data.tiny_plan import bytes_of
from tests.stories.import_acts import (
    HEADINGS,
    as_row,
    assistant_of,
    go,
    is_gone,
    open_file,
    people,
    undo_button,
    write,
    write_table,
)
from tests.stories.test_accessibility import nameless
from tests.stories.window_acts import column_of, texts


def faulty_rows(desk: Desk) -> list[list[str]]:
    """Two new interns, one changed, three as they are, twelve rows with a fault each."""
    known = people(desk)
    new = as_row(known[0], number="NV0001", last="ÉLÈVE", first="Zoé", thesis="")
    bad = {
        "number": "",
        "cohort": "abc",
        "phase": "phase 9",
        "position": "99",
        "rank": "12e",
        "home": "99999",
        "thesis": "31/02/2025",
        "military": "peut-être",
        "last": "",
    }
    rows = [
        new,
        as_row(known[0], number="NV0002", last="<b>GRAS</b>", first="=1+1", thesis=""),
        as_row(known[1], last="AUTREMENT"),
        as_row(known[2]),
        as_row(known[3]),
    ]
    for place, (field, word) in enumerate(bad.items()):
        rows.append(as_row(known[10 + place], **{field: word}))
    rows += [as_row(known[30]), as_row(known[30])]  # The second time the number is refused.
    rows.append(as_row(known[31], last="Jean\u202e"))
    rows.append(as_row(known[32], cohort="2031", thesis=""))
    return rows


@pytest.fixture
def faulty(desk: Desk, tmp_path: Path) -> Path:
    rows = [["Liste des internes au 1er novembre", *[""] * 9], list(HEADINGS), *faulty_rows(desk)]
    return write_table(tmp_path / "internes.csv", rows, "utf-8")


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, faulty: Path) -> Iterator[ImportAssistant]:
    dialog = open_file(qtbot, desk, faulty)
    yield dialog
    if isValid(dialog):
        dialog.reject()


def test_twelve_faults_are_told_with_their_rows(qtbot: QtBot, desk: Desk, dialog: ImportAssistant) -> None:
    assert dialog.draft.kind is ImportKind.INTERNS
    assert dialog.draft.heading_line == 2
    assert "Reconnu à ses titres de colonnes" in texts(dialog)
    assert dialog.file.cells.headerData(1, Qt.Orientation.Horizontal) == "B · Nom"
    go(qtbot, dialog, CHECK)
    problems = dialog.check.problems.list
    lines = sorted(int(line) for line in column_of(problems.view, 0))
    assert lines == [*range(8, 17), 18, 19, 20], column_of(problems.view, 2)
    columns = set(column_of(problems.view, 1))
    assert {"Promotion", "Phase", "Rang national", "Date de thèse", "Militaire", "Nom"} <= columns
    row = column_of(problems.view, 0).index("9")
    problems.view.selectRow(row)
    assert "abc" in column_of(dialog.check.problems.row.view, 1)
    assert "▲ Promotion" in column_of(dialog.check.problems.row.view, 0)


def test_differences_are_listed_by_state_and_field_by_field(qtbot: QtBot, desk: Desk, dialog: ImportAssistant) -> None:
    go(qtbot, dialog, CHECK)
    dialog.check.tabs.setCurrentWidget(dialog.check.differences)
    listed = column_of(dialog.check.differences.list.view, 0)
    counted = [listed.count(word) for word in ("× refusé", "+ ajout", "≠ modification", "= inchangé")]
    assert counted == [12, 2, 1, 3]
    assert dialog.check.lead.text().startswith("2 ajouts · 1 modification · 3 inchangés")
    assert "Boulanger" in column_of(dialog.check.differences.list.view, 2)[0], "a refused row is recognised too"
    dialog.check.differences.show_state(RowState.CHANGED)
    view = dialog.check.differences.list.view
    assert view.model().rowCount() == 1
    view.selectRow(0)
    detail = dialog.check.differences.detail.view
    assert [column_of(detail, column) for column in range(3)] == [["Nom"], [people(desk)[1].last_name], ["AUTREMENT"]]


def test_the_good_rows_come_in_and_are_taken_back(
    qtbot: QtBot, desk: Desk, dialog: ImportAssistant, tmp_path: Path
) -> None:
    before = dict(desk.plan.snapshot.board.interns)
    steps = desk.plan.file.next_undo()
    go(qtbot, dialog, FINISH)
    assert dialog.write.text() == "Importer les 6 bonnes lignes"
    assert desk.plan.file.next_undo() == steps, "nothing is written before the button"
    dialog.save_report(tmp_path / "avant.csv")
    write(qtbot, dialog)
    assert is_gone(dialog)
    assert desk.banner.isVisible()
    assert "2 ajouts, 1 modification" in desk.banner.text
    assert "12 lignes refusées" in desk.banner.text
    desk.commands.imports.save_report(tmp_path / "après.csv")
    assert (tmp_path / "avant.csv").read_bytes() == (tmp_path / "après.csv").read_bytes()
    assert len((tmp_path / "avant.csv").read_text(encoding="utf-8-sig").splitlines()) > 15
    now = desk.plan.snapshot.board.interns
    assert len(now) == len(before) + 2
    added = {intern.imotep_number: intern for intern in now.values()}
    assert added["NV0002"].last_name == "<b>GRAS</b>"
    assert added["NV0001"].last_name == "ÉLÈVE"
    desk.show_page("placement")
    shown = desk.placement_page.interns
    assert any("ÉLÈVE" in text for text in column_of(shown.view, 1))
    desk.action_set.undo.trigger()
    assert dict(desk.plan.snapshot.board.interns) == before
    assert not any("ÉLÈVE" in text for text in column_of(shown.view, 1))


def test_the_banner_takes_the_import_back_and_only_that(qtbot: QtBot, desk: Desk, dialog: ImportAssistant) -> None:
    before = dict(desk.plan.snapshot.board.interns)
    go(qtbot, dialog, FINISH)
    write(qtbot, dialog)
    undo_button(desk).click()
    assert dict(desk.plan.snapshot.board.interns) == before
    assert not desk.banner.isVisible()


def test_all_or_nothing_imports_nothing_while_there_is_a_fault(
    qtbot: QtBot, desk: Desk, dialog: ImportAssistant
) -> None:
    go(qtbot, dialog, FINISH)
    dialog.finish.all_or_nothing.click()
    assert not dialog.write.isEnabled()
    assert "12 problèmes : corrigez-les" in dialog.write.toolTip()
    before = desk.plan.file.next_undo()
    dialog.apply()
    assert desk.plan.file.next_undo() == before
    dialog.finish.good_rows.click()
    assert dialog.write.isEnabled()
    assert dialog.write.toolTip() == ""


def test_escape_leaves_the_plan_byte_for_byte(qtbot: QtBot, desk: Desk, dialog: ImportAssistant) -> None:
    path = desk.plan.file.path
    before = bytes_of(path)
    go(qtbot, dialog, FINISH)
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert bytes_of(path) == before
    assert desk.commands.imports.queue is None


def test_every_control_of_every_step_has_a_name(qtbot: QtBot, desk: Desk, dialog: ImportAssistant) -> None:
    for step in (FILE, COLUMNS, CHECK, FINISH):
        go(qtbot, dialog, step)
        assert nameless(dialog) == [], step
    assert all(button.toolTip() == "" or button.isEnabled() for button in dialog.bar.buttons)


def test_strange_names_are_shown_as_text(qtbot: QtBot, desk: Desk, dialog: ImportAssistant) -> None:
    cells = dialog.file.cells
    row = cells.row_of(4)
    assert row is not None
    index = cells.index(row, 1)
    assert index.data() == "<b>GRAS</b>"
    assert "&lt;b&gt;GRAS&lt;/b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    go(qtbot, dialog, CHECK)
    dialog.check.differences.show_state(RowState.ADDED)
    view = dialog.check.differences.list.view
    shown = [view.model().index(row, 2) for row in range(view.model().rowCount())]
    strange = next(index for index in shown if "GRAS" in index.data())
    assert strange.data() == "<B>GRAS</B> =1+1 (NV0002)"
    assert "<B>" not in strange.data(Qt.ItemDataRole.ToolTipRole)
    view.selectRow(strange.row())
    assert dialog.check.differences.detail.title.textFormat() is Qt.TextFormat.PlainText
    dialog.go_to(FILE)
    dialog.file.name.setText("<img src=x>" * 40)
    dialog.file.name.grab()
    assert "&lt;img" in dialog.file.name.toolTip()
    assert "<img" not in dialog.file.name.toolTip()


def test_a_read_only_plan_says_so_at_the_start(
    qtbot: QtBot, desk: Desk, dialog: ImportAssistant, monkeypatch: pytest.MonkeyPatch, faulty: Path
) -> None:
    dialog.reject()
    monkeypatch.setattr(desk.plan.file, "read_only", True)
    shut = open_file(qtbot, desk, faulty)
    assert "lecture seule" in shut.banner.text
    go(qtbot, shut, FINISH)
    assert shut.banner.isVisible()
    assert not shut.write.isEnabled()
    assert "lecture seule" in shut.write.toolTip()
    shut.reject()


def test_files_and_a_report_are_asked_for(
    qtbot: QtBot, desk: Desk, faulty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_arguments: ([str(faulty)], ""))
    desk.action_set.import_file.trigger()
    dialog = assistant_of(qtbot, desk)
    go(qtbot, dialog, FINISH)
    asked = (str(tmp_path / "rapport"), "Tableau CSV (*.csv)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: asked)
    dialog.finish.report.click()
    assert (tmp_path / "rapport.csv").is_file()
    assert "Rapport enregistré" in dialog.banner.text
    dialog.reject()
