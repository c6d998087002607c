"""Choose what « within 30 minutes » means and where the minutes come from; make a definition of one's own."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, TravelTimeSource
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.dialogs.definition_dialog import DefinitionDialog
from pacte_desktop.gui.dialogs.definitions.definition_editor import DefinitionEditor
from pacte_desktop.gui.tables.gap_rows import MINUTES, NEAREST
from pacte_desktop.services.area_totals import AreaKind
from pacte_desktop.services.coverage import coverage
from pacte_desktop.services.definitions import plan_definitions
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.store import coverage_edits
from pacte_desktop.store.opening import open_plan
from pacte_desktop.territory.coverage import Coverage
from tests.stories.conftest import OpenWindow, settle
from tests.stories.window_acts import column_of, texts

OFFICIAL_FAR = 40.0
LENT_PAGES = ()


@pytest.fixture
def desk(lent_desk: Desk) -> Desk:
    """The window of the module, while each test leaves it as it was."""
    return lent_desk


def pick(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """Choose the entry of this text with the keys, as a person without a mouse does."""
    row = box.findText(text)
    assert row >= 0, [box.itemText(number) for number in range(box.count())]
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    for _ in range(abs(row - box.currentIndex()) * 2):  # A line between shipped and own ones is stepped over.
        if box.currentIndex() == row:
            break
        qtbot.keyClick(box, Qt.Key.Key_Down if row > box.currentIndex() else Qt.Key.Key_Up)
    assert box.currentText() == text


def shown(desk: Desk) -> Coverage:
    """The coverage in view, which must be there."""
    found = desk.plan.territory.coverage
    assert found is not None
    return found


def put_official(path: Path, values: dict[str, float], kind: LayerKind = LayerKind.OFFICIAL_SU_SMUR) -> None:
    """Give the plan official minutes."""
    plan = open_plan(path)
    with plan.write() as writing:
        layer = CommuneLayer(0, kind, kind.label, "2019", "essai", "essai", "0" * 64, values)
        coverage_edits.put_layer(writing.session, layer)
        writing.name("couche")
    plan.close()


def test_another_definition_changes_map_legend_list_totals_and_status(qtbot: QtBot, desk: Desk) -> None:
    before, page = shown(desk), desk.map_page
    bar = page.drawer.bar
    assert bar.definition.currentText() == before.definition.label == "Plus proche SU ou SMUR"
    pick(qtbot, bar.definition, "Plus proche SU, SMUR ou MCS")
    settle(qtbot, desk)
    after = shown(desk)
    assert after.definition.code == "SU_SMUR_MCS"
    assert np.nanmax(after.minutes - before.minutes) <= 0, "one more kind of place is never farther away"
    assert after.total().population_beyond < before.total().population_beyond
    assert grouped(after.total().population_beyond) in page.drawer.figure.text()
    assert column_of(page.drawer.totals_view, 2)[0] == grouped(after.total().population_beyond)
    assert page.drawer.table.rowCount() == after.total().communes_beyond
    assert "Plus proche SU, SMUR ou MCS" in page.legend.accessibleDescription()
    assert "SU, SMUR ou MCS" in desk.status._minutes.toolTip()
    heading = page.drawer.view.model().headerData(MINUTES, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert heading == "Plus proche SU, SMUR ou MCS : minutes, estimation"
    kept = coverage(desk.plan.file)  # What prints and the web map read from the file.
    assert kept.definition.code == "SU_SMUR_MCS"
    assert kept.total() == after.total()


def test_the_choice_is_there_again_at_the_next_opening(qtbot: QtBot, open_window: OpenWindow, demo: Path) -> None:
    desk = open_window(demo).desk
    assert desk is not None
    pick(qtbot, desk.map_page.drawer.bar.definition, "Plus proche SU ou SMUR, de nuit")
    settle(qtbot, desk)
    desk.close_plan()
    other = open_window(demo).desk
    assert other is not None
    assert other.map_page.drawer.bar.definition.currentText() == "Plus proche SU ou SMUR, de nuit"
    assert shown(other).definition.time_slot is TimeSlot.NIGHT


def test_the_list_names_the_nearest_place(desk: Desk) -> None:
    drawer, places = desk.map_page.drawer, desk.plan.snapshot.equipment
    for gap, name in zip(shown(desk).gaps(), column_of(drawer.view, NEAREST), strict=True):
        assert gap.nearest in places
        assert name == places[drawer.table.record(drawer.table.row_of(gap.insee_code) or 0).nearest].name


@pytest.mark.parametrize("kind", [AreaKind.EPCI, AreaKind.REGION, AreaKind.DEPARTEMENT])
def test_totals_by_other_areas_add_up(qtbot: QtBot, desk: Desk, kind: AreaKind) -> None:
    panel = desk.map_page.drawer.totals_panel
    box = panel.kind
    box.setCurrentIndex(box.findData(kind))
    box.activated.emit(box.currentIndex())
    total, *areas = [panel.table.record(row) for row in range(panel.table.rowCount())]
    assert sum(area.population_beyond for area in areas) == total.population_beyond
    assert sum(area.communes for area in areas) == total.communes == 1754
    names = column_of(panel.view, 0)
    assert names[0] == "Total"
    if kind is AreaKind.EPCI:
        assert any("Tours" in name for name in names)
    assert not any(name.isdigit() for name in names), "an area has a name"


def test_the_official_layer_stands_beside_the_computed_figure(
    qtbot: QtBot, demo: Path, open_window: OpenWindow
) -> None:
    put_official(demo, {"36230": OFFICIAL_FAR, "37261": 30.0})  # Exactly 30 minutes is covered.
    desk = open_window(demo).desk
    assert desk is not None
    view = desk.map_page.drawer.totals_view
    column = view.model().columnCount() - 1
    assert view.model().headerData(column, Qt.Orientation.Horizontal) == "Officiel"
    row = desk.plan.territory.find("36230")
    people = int(desk.plan.territory.communes.population_municipal[row])
    assert column_of(view, column)[0] == grouped(people)
    tip = view.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "2019" in tip
    pick(qtbot, desk.map_page.drawer.bar.definition, "Plus proche SU ou SMUR, de nuit")
    settle(qtbot, desk)
    headings = [view.model().headerData(n, Qt.Orientation.Horizontal) for n in range(view.model().columnCount())]
    assert "Officiel" not in headings, "official minutes answer another definition"


def test_official_minutes_as_source_show_what_is_not_known(qtbot: QtBot, demo: Path, open_window: OpenWindow) -> None:
    put_official(demo, {"36230": OFFICIAL_FAR, "37261": 0.0})
    desk = open_window(demo).desk
    assert desk is not None
    bar = desk.map_page.drawer.bar
    pick(qtbot, bar.minutes, "Minutes officielles jusqu’au SU ou SMUR, 2019")
    settle(qtbot, desk)
    found = shown(desk)
    assert found.source.kind is TravelTimeSource.OFFICIAL
    assert [gap.insee_code for gap in found.gaps()] == ["36230"]
    assert found.total().communes_unknown == 1752
    view = desk.map_page.drawer.totals_view
    headings = [view.model().headerData(n, Qt.Orientation.Horizontal) for n in range(view.model().columnCount())]
    assert headings[-1] == "Inconnus"
    assert column_of(view, len(headings) - 1)[0] == grouped(found.total().population_unknown)
    assert column_of(desk.map_page.drawer.view, NEAREST) == ["–"]
    # Another definition cannot be answered by them: the program takes others and says so.
    pick(qtbot, bar.definition, "Plus proche SU, SMUR ou MCS")
    settle(qtbot, desk)
    assert shown(desk).source.kind is TravelTimeSource.ESTIMATION
    assert "valent pour une autre définition" in desk.banner.text
    model = bar.minutes.model()
    greyed = [row for row in range(bar.minutes.count()) if not model.index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled]
    assert [bar.minutes.itemText(row) for row in greyed] == ["Minutes officielles jusqu’au SU ou SMUR, 2019"]
    assert "autre définition" in bar.minutes.itemData(greyed[0], Qt.ItemDataRole.ToolTipRole)


def test_a_network_file_that_is_gone_leaves_words_and_a_way_on(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    damaged = tmp_path / "gone.roads"
    damaged.write_bytes(b"no network")
    desk.plan.choose_minutes(MinutesChoice(TravelTimeSource.ROADS, damaged))
    settle(qtbot, desk)
    drawer = desk.map_page.drawer
    assert desk.plan.territory.coverage is None
    assert drawer.figure.text() == desk.plan.trouble != ""
    assert drawer.again.isVisible()
    pick(qtbot, drawer.bar.minutes, "estimation")
    settle(qtbot, desk)
    assert shown(desk).source.kind is TravelTimeSource.ESTIMATION
    assert not drawer.again.isVisible()


def test_the_status_bar_opens_the_definition_in_words(qtbot: QtBot, desk: Desk) -> None:
    qtbot.mouseClick(desk.status._minutes, Qt.MouseButton.LeftButton)
    dialog = desk.findChild(DefinitionDialog)
    assert dialog is not None
    words = texts(dialog)
    for part in (
        "SU, SMUR, SU ou SMUR, antenne de SMUR", "le patient se rend aux soins", "couvert jusqu’à 30 min 00 s compris",
        "10 · 20 · 30 · 45 min", "heure non prise en compte", "31/12/2019", "0 min par convention", "aucun (ni alerte",
        "population municipale 2023", "celui de la source des minutes", "DREES, diagnostic", "Estimation sans réseau",
        "−10\u202f% à +10\u202f%", grouped(shown(desk).band[0]),
    ):  # fmt: skip
        assert part in words, part
    dialog.reject()


def editor_of(dialog: DefinitionDialog) -> DefinitionEditor:
    found = dialog.findChild(DefinitionEditor)
    assert found is not None
    return found


def test_an_own_definition_is_made_used_changed_removed_and_undone(qtbot: QtBot, desk: Desk) -> None:
    desk.action_set.definition.trigger()
    dialog = desk.findChild(DefinitionDialog)
    assert dialog is not None
    assert not dialog.change.isEnabled(), "a shipped definition is copied, not changed"
    assert "copiez-la" in dialog.change.toolTip()
    dialog.copy.click()
    editor = editor_of(dialog)
    editor.form.name.clear()
    assert not editor.save.isEnabled()
    assert "Donnez un nom" in editor.problems.text()
    qtbot.keyClicks(editor.form.name, "Vingt minutes, la nuit")
    editor.form.threshold.setValue(20)
    editor.form.bands.setText("10 · 40")
    assert "Le seuil doit être l’une des bornes" in editor.problems.text()
    editor.form.bands.setText("dix")
    assert "Écrivez les bornes" in editor.problems.text()
    editor.form.bands.setText("10 · 20 · 40")
    editor.form.slot.setCurrentIndex(editor.form.slot.findData(TimeSlot.NIGHT))
    editor.form.kinds[EquipmentKind.MCS].setChecked(True)
    assert editor.problems.text() == ""
    editor.save.click()
    settle(qtbot, desk)
    assert dialog.pointed.label == "Vingt minutes, la nuit"
    dialog.use.click()
    settle(qtbot, desk)
    found = shown(desk)
    assert (found.definition.threshold_min, found.definition.bands_min) == (20.0, (10.0, 20.0, 40.0))
    assert all(gap.minutes is None or gap.minutes > 20 for gap in found.gaps())
    assert desk.map_page.drawer.heading.text() == "Communes à plus de 20 min"
    assert "plus de 20 à 40 min" in desk.map_page.legend.accessibleDescription()
    assert desk.map_page.drawer.bar.definition.currentText() == "Vingt minutes, la nuit"
    dialog.change.click()
    editor = editor_of(dialog)
    editor.form.delay.setValue(5)
    editor.save.click()
    settle(qtbot, desk)
    assert shown(desk).total().population_beyond >= found.total().population_beyond
    assert shown(desk).definition.extra_delay_min == 5
    dialog.remove.click()
    settle(qtbot, desk)
    assert "Vingt minutes, la nuit" not in [known.label for known in plan_definitions(desk.plan.file)]
    assert shown(desk).definition.code == "SU_SMUR"
    dialog.reject()
    for _ in range(2):  # The removal, then the change.
        assert desk.plan.undo()
    settle(qtbot, desk)
    assert shown(desk).total() == found.total()


def test_the_whole_list_goes_to_the_clipboard_as_a_spreadsheet_takes_it(qtbot: QtBot, desk: Desk) -> None:
    drawer = desk.map_page.drawer
    qtbot.keyClicks(drawer.search, "ecueille")
    qtbot.keyClick(drawer.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    heading, line = mime.text().splitlines()
    assert heading.split("\t")[:5] == ["Commune", "Dép.", "INSEE", "Population", "Minutes"]
    name, departement, code, population, minutes, _place = line.split("\t")
    assert (name, departement, code) == ("Écueillé", "36", "36069")
    assert population.isdigit(), "no space between thousands"
    assert float(minutes.replace(",", ".")) > 30
    assert "<td" in mime.html()
    assert "Écueillé" in mime.html()
