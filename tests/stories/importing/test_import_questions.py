"""What the import assistant asks about a file: how it is read, what its columns are, where its figures come from."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.incoming import ImportKind, RowState
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.importing.assistant import CHECK, COLUMNS, FILE, FINISH
from pacte_desktop.services.layers import plan_layers
from tests.stories.import_acts import (
    HEADINGS,
    as_row,
    assistant_of,
    await_end,
    go,
    open_file,
    people,
    settle,
    undo_button,
    write,
    write_table,
)
from tests.stories.window_acts import column_of, texts


def test_a_second_import_of_the_same_file_has_nothing_to_do(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    new = as_row(people(desk)[0], number="NV0001", last="ÉLÈVE", first="Zoé", thesis="")
    path = write_table(tmp_path / "internes.csv", [HEADINGS, new])
    dialog = open_file(qtbot, desk, path)
    go(qtbot, dialog, FINISH)
    assert not dialog.finish.good_rows.isVisible(), "there is nothing to choose when all is good"
    write(qtbot, dialog)
    again = open_file(qtbot, desk, path)
    go(qtbot, again, FINISH)
    assert not again.write.isEnabled()
    assert again.write.toolTip() == "Le plan contient déjà tout ce que dit ce fichier."
    again.reject()
    desk.action_set.undo.trigger()


def test_encoding_separator_and_heading_can_be_put_right(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    rows = [["Internes de médecine générale"], list(HEADINGS)]
    rows += [as_row(intern) for intern in people(desk)[:4]]
    path = write_table(tmp_path / "liste.txt", rows, "mac-roman", "|")
    dialog = open_file(qtbot, desk, path)
    form = dialog.file.options
    form.encoding.setCurrentIndex(form.encoding.findData("mac-roman"))
    form.delimiter.setCurrentIndex(form.delimiter.findData("|"))
    qtbot.waitUntil(lambda: dialog.draft.options.encoding == "mac-roman", timeout=5_000)
    settle(qtbot, dialog)
    assert dialog.file.cells.columnCount() == len(HEADINGS)
    assert dialog.file.cells.data(dialog.file.cells.index(1, 2)) == "Prénom"
    dialog.draft.choose_kind(ImportKind.INTERNS)
    form.heading.setValue(1)
    qtbot.waitUntil(lambda: dialog.draft.heading_line == 1, timeout=5_000)
    assert not dialog.next.isEnabled() or dialog.draft.missing_keys
    form.heading.setValue(2)
    qtbot.waitUntil(lambda: dialog.draft.heading_line == 2, timeout=5_000)
    go(qtbot, dialog, CHECK)
    assert dialog.check.lead.text().startswith("4 inchangés")
    dialog.reject()


def test_columns_chosen_by_hand_are_kept_and_can_be_forgotten(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    rows = [["Clef", "Nom", "Prénom", "Z"]]
    rows += [[intern.imotep_number, "AUTREMENT", intern.first_name, ""] for intern in people(desk)[:2]]
    path = write_table(tmp_path / "liste.csv", rows)
    dialog = open_file(qtbot, desk, path)
    box = dialog.file.kind.box
    box.setCurrentIndex(box.findData(ImportKind.INTERNS))
    box.activated.emit(box.currentIndex())
    go(qtbot, dialog, COLUMNS)
    assert "Il manque la colonne de : N° IMOTEP" in texts(dialog.columns)
    assert not dialog.next.isEnabled()
    number = dialog.columns.boxes["imotep_number"]
    number.setCurrentIndex(number.findData(0))
    assert dialog.next.isEnabled()
    assert "Z" in dialog.columns.unused.text()
    assert people(desk)[0].imotep_number in texts(dialog.columns)
    go(qtbot, dialog, FINISH)
    write(qtbot, dialog)
    assert people(desk)[0].last_name == "AUTREMENT"
    desk.action_set.undo.trigger()
    again = open_file(qtbot, desk, path)
    again.draft.choose_kind(ImportKind.INTERNS)
    go(qtbot, again, COLUMNS)
    assert again.columns.remembered.isVisible()
    assert again.columns.boxes["imotep_number"].currentData() == 0
    again.columns.forget.click()
    assert not again.columns.remembered.isVisible()
    assert again.columns.boxes["imotep_number"].currentData() is None
    again.reject()


def test_the_keyboard_alone_imports(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = write_table(tmp_path / "internes.csv", [HEADINGS, as_row(people(desk)[0], last="AUTREMENT")])
    dialog = open_file(qtbot, desk, path)
    for step in (COLUMNS, CHECK, FINISH):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.step == step
        settle(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    await_end(qtbot, dialog)
    assert people(desk)[0].last_name == "AUTREMENT"
    desk.action_set.undo.trigger()


def test_situations_stay_masked_until_somebody_asks(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    someone = people(desk)[0]
    rows = [["N° IMOTEP de l’interne", "Situation", "Motif"], [someone.imotep_number, "disponibilité", "secret"]]
    dialog = open_file(qtbot, desk, write_table(tmp_path / "situations.csv", rows))
    assert dialog.draft.kind is ImportKind.SITUATIONS

    def cells() -> list[str]:
        return [str(dialog.file.cells.index(1, column).data()) for column in range(3)]

    qtbot.waitUntil(lambda: cells() == [someone.imotep_number, "•••", "•••"])
    assert "•••" in dialog.file.cells.index(1, 1).data(Qt.ItemDataRole.ToolTipRole)
    go(qtbot, dialog, COLUMNS)
    assert "disponibilité" not in texts(dialog)
    assert dialog.columns.boxes["situation"].findText("Motif", Qt.MatchFlag.MatchContains) < 0
    go(qtbot, dialog, CHECK)
    dialog.check.differences.show_state(RowState.ADDED)
    view = dialog.check.differences.list.view
    view.selectRow(0)
    assert column_of(dialog.check.differences.detail.view, 2) == ["situation particulière"]
    assert not any("disponibilité" in text for text in column_of(view, 3))
    dialog.check.reveal.click()
    qtbot.waitUntil(lambda: cells() == [someone.imotep_number, "disponibilité", "•••"])
    assert dialog.file.reveal.isChecked()
    dialog.reject()


def test_figures_of_communes_need_their_origin(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    rows = [["code", "zonage"], ["36044", "1_ZIP"], ["36018", "3_HZ"]]
    dialog = open_file(qtbot, desk, write_table(tmp_path / "zonage.csv", rows))
    dialog.draft.choose_kind(ImportKind.ZONING)
    origin = dialog.file.origin
    assert origin.isVisible()
    assert "ARS" in origin.source.text()
    go(qtbot, dialog, FINISH)
    assert not dialog.write.isEnabled()
    assert "donnez le millésime" in dialog.write.toolTip()
    qtbot.mouseClick(dialog.bar.buttons[FILE], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(origin.vintage, "2025")
    go(qtbot, dialog, CHECK)
    assert column_of(dialog.check.layers, 1) == ["2025"]
    assert column_of(dialog.check.layers, 3) == ["2"]
    go(qtbot, dialog, FINISH)
    assert dialog.write.text() == "Importer 1 couche"
    assert "2025" in dialog.finish.origin.text()
    write(qtbot, dialog)
    (layer,) = plan_layers(desk.plan.file)
    assert (layer.vintage, layer.values) == ("2025", {"36044": "ZIP", "36018": "HV"})
    assert "1 couche" in desk.banner.text
    undo_button(desk).click()
    assert plan_layers(desk.plan.file) == ()


def test_a_file_that_cannot_be_read_is_explained(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "classeur.xlsx"
    path.write_bytes(b"PK\x03\x04" + os.urandom(200))
    dialog = open_file(qtbot, desk, path)
    assert dialog.banner.isVisible()
    assert dialog.banner.text
    assert not dialog.next.isEnabled()
    assert dialog.next.toolTip()
    dialog.reject()


def test_a_block_of_cells_is_pasted(qtbot: QtBot, desk: Desk) -> None:
    rows = [HEADINGS, as_row(people(desk)[0], last="AUTREMENT")]
    QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows) + "\n")
    desk.action_set.paste_table.trigger()
    dialog = assistant_of(qtbot, desk)
    path = dialog.draft.path
    assert path.is_file()
    go(qtbot, dialog, FINISH)
    write(qtbot, dialog)
    assert people(desk)[0].last_name == "AUTREMENT"
    QApplication.processEvents()
    assert not path.exists(), "names do not stay in the folder of temporary files"
    desk.action_set.undo.trigger()
    QGuiApplication.clipboard().setText("un mot")
    desk.action_set.paste_table.trigger()
    assert "ne contient pas de tableau" in desk.banner.text


def test_what_is_absent_is_removed_only_when_asked(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    kept = people(desk)[:2]
    path = write_table(tmp_path / "internes.csv", [HEADINGS, *(as_row(intern) for intern in kept)])
    dialog = open_file(qtbot, desk, path)
    go(qtbot, dialog, FINISH)
    assert dialog.finish.remove.isVisible() == bool(dialog.draft.facts and dialog.draft.facts.may_remove)
    dialog.reject()
