"""The layers of the map: added from a file after a look at it, removed, and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.dialogs.layer_dialog import LayerDialog
from pacte_desktop.services.layers import plan_layers
from tests.stories.window_acts import column_of, texts


@pytest.fixture
def dialog(desk: Desk) -> Iterator[LayerDialog]:
    """The dialog as the action opens it."""
    desk.action_set.layers.trigger()
    dialog = desk.findChild(LayerDialog)
    assert isinstance(dialog, LayerDialog)
    yield dialog
    dialog.close()


def kinds(desk: Desk) -> list[LayerKind]:
    return [layer.kind for layer in plan_layers(desk.plan.file)]


def show(qtbot: QtBot, dialog: LayerDialog, folder: Path, text: str) -> None:
    """Choose a file with this text, and wait until it was read or refused."""
    path = folder / "tableau.csv"
    path.write_text(text, encoding="utf-8")
    dialog.show_file(path)
    qtbot.waitUntil(lambda: dialog.panel.preview is not None or dialog.banner.isVisibleTo(dialog), timeout=30_000)


def test_a_layer_comes_goes_and_comes_back(qtbot: QtBot, desk: Desk, dialog: LayerDialog, tmp_path: Path) -> None:
    assert "pas encore de couche" in texts(dialog)
    show(qtbot, dialog, tmp_path, "code;zonage;apl_2023\n36044;1_ZIP;2,5\n36018;3_HZ;\n")
    panel = dialog.panel
    assert [box.isChecked() for box in panel.boxes] == [True, True]
    assert "HZ" in texts(dialog) and not dialog.add.isEnabled()
    assert dialog.status.text() == "Donnez le millésime."
    qtbot.keyClicks(panel.vintage, "2025")
    assert dialog.status.text() == "Donnez la source."
    qtbot.keyClicks(panel.source, "ARS")
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert kinds(desk) == [LayerKind.APL, LayerKind.ZONING]
    assert column_of(dialog.view, 1) == ["2023", "2025"] and not panel.isVisibleTo(dialog)
    dialog.view.selectRow(0)
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert kinds(desk) == [LayerKind.ZONING]
    desk.plan.undo()
    assert kinds(desk) == [LayerKind.APL, LayerKind.ZONING]
    desk.plan.undo()
    assert kinds(desk) == [] and "pas encore de couche" in texts(dialog)


def test_only_what_is_ticked_is_added(qtbot: QtBot, desk: Desk, dialog: LayerDialog, tmp_path: Path) -> None:
    show(qtbot, dialog, tmp_path, "code;tps_su_smur_2019;apl_2023\n36044;0;2,5\n")
    assert not dialog.panel.vintage.isEnabled()  # Both headings tell theirs.
    dialog.panel.source.setText("DREES")
    dialog.panel.boxes[1].click()
    dialog.add.click()
    assert kinds(desk) == [LayerKind.OFFICIAL_SU_SMUR]
    show(qtbot, dialog, tmp_path, "code;apl_2023\n36044;2,5\n")
    assert dialog.panel.source.text() == ""  # The source of another file is not that of this one.


def test_bad_rows_are_listed_and_only_left_out_when_asked(
    qtbot: QtBot, desk: Desk, dialog: LayerDialog, tmp_path: Path
) -> None:
    show(qtbot, dialog, tmp_path, "code;apl_2023\n36044;2,5\n36018;abc\n=1+1;3\n")
    dialog.panel.source.setText("DREES")
    problems = [dialog.panel.problems.item(row).text() for row in range(dialog.panel.problems.count())]
    assert [problem.split(" :")[0] for problem in problems] == ["ligne 3", "ligne 4"]
    assert not dialog.add.isEnabled()
    dialog.panel.good_rows.setChecked(True)
    dialog.add.click()
    (layer,) = plan_layers(desk.plan.file)
    assert layer.values == {"36044": 2.5}


def test_a_file_of_something_else_is_explained(qtbot: QtBot, desk: Desk, dialog: LayerDialog, tmp_path: Path) -> None:
    show(qtbot, dialog, tmp_path, "PK\x03\x04")
    assert "enregistrez en CSV" in dialog.banner.text
    assert dialog.panel.preview is None and not dialog.add.isVisibleTo(dialog)
