"""The layers of the map: added from a file through the import assistant, dated, chosen, removed, and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.dialogs.layer_dialog import LayerDialog
from pacte_desktop.gui.importing.assistant import FINISH
from pacte_desktop.gui.pages.map_variables import VariableKey
from pacte_desktop.services.layer_import import add_layers
from pacte_desktop.services.layers import layer_in_force, plan_layers
from pacte_desktop.services.sheets import Target
from tests.stories.import_acts import go, settle, write
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


def written(folder: Path, text: str) -> Path:
    path = folder / "tableau.csv"
    path.write_text(text, encoding="utf-8")
    return path


def two_zonings(desk: Desk, folder: Path) -> None:
    """Châteauroux was ZIP in 2019 and is ZAC in 2025."""
    for vintage, zone in (("2019", "ZIP"), ("2025", "ZAC")):
        path = written(folder, f"code;zonage\n36044;{zone}\n36230;ZIP\n")
        desk.plan.run(_added, path, vintage)


def _added(plan, path, vintage):  # type: ignore[no-untyped-def]
    from pacte_desktop.domain.changes import Changes

    add_layers(plan, path, vintage=vintage, source="ARS", licence="Licence Ouverte 2.0")
    return Changes.of("couche", [("commune_layer", layer.id) for layer in plan_layers(plan)])


def test_a_layer_comes_goes_and_comes_back(qtbot: QtBot, desk: Desk, dialog: LayerDialog, tmp_path: Path) -> None:
    assert "pas encore de couche" in texts(dialog)
    assistant = dialog.open_file(written(tmp_path, "code;zonage;apl_2023\n36044;1_ZIP;2,5\n36018;3_HZ;\n"))
    settle(qtbot, assistant)
    origin = assistant.file.origin
    qtbot.keyClicks(origin.vintage, "2025")
    qtbot.keyClicks(origin.source, "ARS")
    go(qtbot, assistant, FINISH)
    write(qtbot, assistant)
    assert kinds(desk) == [LayerKind.APL, LayerKind.ZONING]
    assert column_of(dialog.view, 1) == ["2023", "2025"]
    assert "HZ" in column_of(dialog.view, 0)[1] and dialog.banner.isVisibleTo(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.view.selectRow(0)
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert kinds(desk) == [LayerKind.ZONING]
    desk.plan.undo()
    assert kinds(desk) == [LayerKind.APL, LayerKind.ZONING]
    desk.plan.undo()
    assert kinds(desk) == [] and "pas encore de couche" in texts(dialog)


def test_the_edition_in_force_is_chosen_in_the_list(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    two_zonings(desk, tmp_path)
    desk.action_set.layers.trigger()
    dialog = desk.findChild(LayerDialog)
    assert isinstance(dialog, LayerDialog)
    assert column_of(dialog.view, 1) == ["2025", "2019"] and column_of(dialog.view, 5) == ["oui", "non"]
    dialog.view.selectRow(0)
    assert not dialog.use.isEnabled() and dialog.use.toolTip()
    dialog.view.selectRow(1)
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert column_of(dialog.view, 1) == ["2019", "2025"]
    in_force = layer_in_force(desk.plan.coverage_input.layers, LayerKind.ZONING)
    assert in_force is not None and in_force.vintage == "2019"
    dialog.close()


def test_the_card_on_the_map_offers_the_editions_of_what_colours_it(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    two_zonings(desk, tmp_path)
    page = desk.map_page
    box = next(box for box in page.layers.findChildren(QComboBox) if box.accessibleName() == "Édition de la source")
    assert not box.isVisibleTo(page.layers)  # The minutes have no editions.
    page.layers.choose_variable(VariableKey.ZONING)
    page.colour_by(VariableKey.ZONING)
    assert box.isVisibleTo(page.layers)
    assert [box.itemText(row) for row in range(box.count())] == ["2025 · ARS", "2019 · ARS"]
    legend = page.cards.content
    assert legend is not None and "ARS, 2025" in legend.definition and "Licence Ouverte 2.0" in legend.definition
    box.activated.emit(1)
    assert [box.itemText(row) for row in range(box.count())] == ["2019 · ARS", "2025 · ARS"]
    legend = page.cards.content
    assert legend is not None and "ARS, 2019" in legend.definition


def test_how_a_zone_was_understood_stands_under_the_legend_not_in_its_title(desk: Desk, tmp_path: Path) -> None:
    desk.plan.run(_added, written(tmp_path, "code;zonage\n36044;3_HZ\n"), "2025")
    desk.map_page.colour_by(VariableKey.ZONING)
    legend = desk.map_page.cards.content
    assert legend is not None and legend.title == "Zonage des médecins généralistes"
    assert any("HZ" in note for note in legend.notes)
    assert desk.map_page.legend.width() <= desk.map_page.map.width()


def test_the_inspector_shows_both_editions_with_their_dates(desk: Desk, tmp_path: Path) -> None:
    two_zonings(desk, tmp_path)
    sheet = desk.plan.sheet(Target("commune", "36044"))
    assert sheet is not None
    (section,) = [section for section in sheet.sections if section.title == "Sources publiées"]
    told = {fact.label: fact.value for fact in section.facts}
    assert told == {
        "Zonage des médecins généralistes (2025, ARS)": "Zone d’action complémentaire (ZAC) · édition en vigueur",
        "Zonage des médecins généralistes (2019, ARS)": "Zone d’intervention prioritaire (ZIP)",
    }


def test_a_read_only_plan_keeps_its_layers(desk: Desk, dialog: LayerDialog) -> None:
    assert dialog.choose.isEnabled() and not dialog.use.isEnabled() and not dialog.remove.isEnabled()
