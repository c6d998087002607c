"""A scenario under the hand: try, close, change hours, keep, apply, undo; leaving changes nothing."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, Scenario
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.desk import MAP, PLACEMENT, Desk
from pacte_desktop.gui.map.model import PointState
from pacte_desktop.gui.pages.whatif.apply_dialog import ApplyDialog
from pacte_desktop.gui.pages.whatif.hours import HOURS, HoursDialog
from pacte_desktop.gui.pages.whatif.mode import WhatIf
from pacte_desktop.gui.pages.whatif.name_dialog import NameDialog
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE
from pacte_desktop.services.coverage import coverage_input, open_territory
from pacte_desktop.services.scenarios import candidate, kept_scenarios
from pacte_desktop.services.sheets import Target
from pacte_desktop.services.whatif import what_if, with_definition
from pacte_desktop.store.opening import open_plan
from pacte_desktop.territory.comparison import Comparison
from tests.stories.conftest import settle
from tests.stories.window_acts import column_of, texts

VATAN = "36230"


@pytest.fixture
def mode(desk: Desk) -> WhatIf:
    return desk.map_page.whatif.mode


def said_by_the_service(path: Path, scenario: Scenario) -> Comparison:
    """What the command line would say of the scenario, from a plan opened apart."""
    plan = open_plan(path)
    try:
        wanted = with_definition(plan, coverage_input(plan), scenario)
        return what_if(wanted, open_territory(wanted), scenario)
    finally:
        plan.close()


def begin(qtbot: QtBot, desk: Desk, insee_code: str = VATAN) -> None:
    """Ctrl+E with a commune selected."""
    desk.show_target(Target("commune", insee_code))
    desk.action_set.what_if.trigger()
    settle(qtbot, desk)


def equipment_of(desk: Desk, kind: EquipmentKind) -> int:
    communes = desk.plan.territory.communes
    return next(
        item.id
        for item in desk.plan.snapshot.equipment.values()
        if item.kind is kind and communes.inside[communes.row_of[item.insee_code]]
    )


def dialog_of(desk: Desk, kind: type) -> object:
    (found,) = [each for each in desk.window().findChildren(kind) if each.isVisible()]
    return found


def fingerprint(desk: Desk) -> object:
    return desk.plan.snapshot.equipment, len(desk.plan.file.history()), kept_scenarios(desk.plan.file)


def test_a_commune_is_tried_and_the_panel_says_what_the_service_says(
    qtbot: QtBot, desk: Desk, mode: WhatIf, fresh_demo: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "other.pacte"
    copy.write_bytes(fresh_demo.read_bytes())
    begin(qtbot, desk)
    page = desk.map_page
    edit = candidate(desk.plan.territory.communes, EquipmentKind.MCS, VATAN, HOURS[0])
    expected = said_by_the_service(copy, Scenario(0, "", (edit,)))
    people, communes = expected.people(expected.newly_covered), int(expected.newly_covered.sum())
    assert communes > 5
    won = page.whatif.panel.won.text()
    assert won == f"+{grouped(people)} habitants, {communes} communes couvertes"
    drawer = page.whatif.drawer
    assert sorted(column_of(drawer.view, 0)) == sorted(change.name for change in expected.changes())
    by_name = {change.name: change for change in expected.changes()}
    for row, name in enumerate(column_of(drawer.view, 0)):
        cells = [str(drawer.view.model().index(row, column).data()) for column in range(7)]
        change = by_name[name]
        assert change.minutes_before is not None and change.minutes_after is not None
        assert cells[4:] == [grouped(change.minutes_before, 1), grouped(change.minutes_after, 1), change.reason]
    words = texts(page.whatif.panel)
    assert expected.after.definition.label in words
    assert expected.after.definition.population_base in words
    assert "estimation" in words
    assert grouped(expected.after.band[0]) in words
    assert grouped(expected.after.band[1]) in words


def test_a_definition_that_does_not_count_the_kind_gives_way_and_this_is_said(
    qtbot: QtBot, desk: Desk, mode: WhatIf
) -> None:
    assert EquipmentKind.MCS not in desk.plan.definition.kinds
    begin(qtbot, desk)
    assert desk.plan.definition.label in desk.map_page.whatif.panel.notes.text()
    assert mode.outcome is not None
    assert EquipmentKind.MCS in mode.outcome.wanted.definition.kinds
    assert "MCS" in texts(desk.map_page.legend)
    mode.leave()
    assert desk.plan.definition.label in texts(desk.map_page.legend)


def test_the_candidate_is_dragged_with_the_mouse(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    begin(qtbot, desk)
    view = desk.map_page.map
    assert mode.place is not None
    view.centre_on(mode.place.x_m, mode.place.y_m, 150.0)
    QApplication.processEvents()
    start = view.camera.to_screen(mode.place.x_m, mode.place.y_m).toPoint()
    said: list[str] = []
    mode.moved.connect(lambda: said.append(desk.map_page.whatif.panel.won.text()))
    goal = start + QPoint(90, 40)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 10):
        QTest.mouseMove(view, start + (goal - start) * step / 9)
        QApplication.processEvents()
    assert len(said) >= 3, "figures follow while the button is down"
    assert not mode.is_settled
    assert column_of(desk.map_page.whatif.drawer.view, 0) == []
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=goal)
    settle(qtbot, desk)
    place = view.camera.to_world(QPointF(goal))
    assert (mode.place.x_m, mode.place.y_m) == pytest.approx(place, abs=300)
    assert mode.place.insee_code == view.commune_at(QPointF(goal))
    assert mode.is_settled and mode.gains is not None and mode.outcome is not None
    found = mode.outcome.comparison
    assert mode.gains.people_won == found.people(found.newly_covered), "live and full figures agree"
    edit = mode.candidate_edit()
    assert edit is not None and edit.lon is not None


def test_everything_by_the_keyboard(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    qtbot.keyClick(desk, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert mode.is_on and mode.place is not None, "a candidate to drag stands in the middle"
    panel = desk.map_page.whatif.panel
    panel.commune.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(panel.commune, "ecueille")
    qtbot.keyClick(panel.commune, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert mode.place is not None
    assert desk.plan.territory.commune_name(mode.place.insee_code) == "Écueillé"
    before = mode.place
    desk.map_page.map.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(desk.map_page.map, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, desk)
    assert mode.place.x_m > before.x_m and mode.place.y_m == pytest.approx(before.y_m)
    panel.add.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.add, Qt.Key.Key_Space)
    settle(qtbot, desk)
    assert len(mode.edits) == 1 and mode.place is None
    qtbot.keyClicks(panel.commune, "vatan")
    qtbot.keyClick(panel.commune, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert [sentence.split(" :")[0] for sentence in mode.sentences()] == ["Ajouter", "À l’essai"]
    panel.edits.list.setCurrentRow(0)
    panel.edits.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.edits.list, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert mode.edits == ()
    qtbot.keyClick(panel.edits.list, Qt.Key.Key_Escape)
    assert not mode.is_on


def test_escape_leaves_nothing_changed(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    before, legend = fingerprint(desk), texts(desk.map_page.legend)
    begin(qtbot, desk)
    mode.close(equipment_of(desk, EquipmentKind.SU_OR_SMUR))
    settle(qtbot, desk)
    view = desk.map_page.map
    assert view.picture().pixelColor(2, 60) != desk.grab().toImage().pixelColor(2, 60)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    settle(qtbot, desk)
    assert not mode.is_on
    assert not desk.map_page.whatif.panel.isVisible()
    assert view.candidate_m is None
    assert desk.map_page.drawer.isVisible() and not desk.map_page.whatif.drawer.isVisible()
    assert fingerprint(desk) == before
    assert texts(desk.map_page.legend) == legend


def test_closing_a_place_from_its_sheet_lists_who_is_lost(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    equipment_id = equipment_of(desk, EquipmentKind.SU_OR_SMUR)
    desk.show_target(Target("equipment", str(equipment_id)))
    found = [each for each in desk.inspector.findChildren(QPushButton) if each.text() == "Fermer dans un scénario"]
    desk.inspector.setVisible(True)
    qtbot.mouseClick(found[-1], Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert mode.edits == (CloseEquipment(equipment_id),)
    assert mode.gains is not None and len(mode.gains.lost) > 0 and len(mode.gains.won) == 0
    drawer = desk.map_page.whatif.drawer
    assert set(column_of(drawer.view, 3)) == {"n’est plus couverte"}
    assert len(column_of(drawer.view, 0)) == len(mode.gains.lost)
    name = desk.plan.snapshot.equipment[equipment_id].name
    assert set(column_of(drawer.view, 6)) == {f"lieu fermé : {name}"}
    assert desk.map_page.whatif.panel.lost.text().startswith("−")
    points = {point.id: point.state for point in desk.map_page.points if point.name == name}
    assert points[equipment_id] is PointState.CLOSED
    assert desk.map_page.whatif.panel.notes.text() == "", "the plan's own definition counts what is closed"


def test_night_hours_count_at_night_only(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    desk.plan.choose_definition("SU_SMUR_MCS_DAY")
    settle(qtbot, desk)
    begin(qtbot, desk)
    assert mode.gains is not None and len(mode.gains.won) > 0
    panel = desk.map_page.whatif.panel
    panel.hours.setCurrentIndex(HOURS.index((TimeSlot.NIGHT,)))
    panel.hours.activated.emit(panel.hours.currentIndex())
    settle(qtbot, desk)
    assert mode.gains is not None and len(mode.gains.won) == 0
    assert "ne compte pas" in panel.notes.text()
    mode.leave()
    desk.plan.choose_definition("SU_SMUR_MCS_NIGHT")
    settle(qtbot, desk)
    begin(qtbot, desk)
    assert mode.hours == (TimeSlot.NIGHT,), "what was chosen the last time"
    assert mode.gains is not None and len(mode.gains.won) > 0


def test_other_hours_of_a_place_are_asked_and_listed(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    equipment_id = equipment_of(desk, EquipmentKind.SU_OR_SMUR)
    desk.show_target(Target("equipment", str(equipment_id)))
    desk.action_set.change_hours.trigger()
    dialog = dialog_of(desk, HoursDialog)
    assert isinstance(dialog, HoursDialog)
    dialog.box.show_slots((TimeSlot.DAY,))
    dialog.accept()
    settle(qtbot, desk)
    assert mode.edits == (ChangeHours(equipment_id, (TimeSlot.DAY,)),)
    assert "jour" in mode.sentences()[0]


def test_kept_reopened_renamed_and_removed(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    begin(qtbot, desk)
    panel = desk.map_page.whatif.panel
    panel.keep.click()
    dialog = dialog_of(desk, NameDialog)
    assert isinstance(dialog, NameDialog)
    assert not dialog.go.isEnabled() and dialog.go.toolTip()
    qtbot.keyClicks(dialog.field, "MCS de Vatan")
    dialog.accept()
    settle(qtbot, desk)
    (kept,) = kept_scenarios(desk.plan.file)
    assert kept.name == "MCS de Vatan"
    (edit,) = kept.edits
    assert isinstance(edit, AddEquipment) and edit.insee_code == VATAN
    assert "MCS de Vatan" in panel.title.text()
    mode.leave()
    mode.enter()
    assert mode.edits == ()
    menu = panel.kept.menu()
    menu.aboutToShow.emit()
    (part,) = [part for part in menu.findChildren(QMenu) if part.title() == "MCS de Vatan"]
    reopen, _rename, remove = part.actions()
    reopen.trigger()
    settle(qtbot, desk)
    assert mode.edits == kept.edits and mode.scenario.name == "MCS de Vatan"
    menu.rename(kept, "Vatan, 24 h")
    assert [each.name for each in kept_scenarios(desk.plan.file)] == ["Vatan, 24 h"]
    assert "Vatan, 24 h" in panel.title.text()
    desk.plan.undo()
    desk.plan.undo()
    assert [each.name for each in kept_scenarios(desk.plan.file)] == ["MCS de Vatan"]
    remove.trigger()
    assert kept_scenarios(desk.plan.file) == ()


def test_applied_with_a_date_and_taken_back_in_one_step(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    before = desk.plan.snapshot.equipment
    closed = equipment_of(desk, EquipmentKind.SU_OR_SMUR)
    begin(qtbot, desk)
    mode.close(closed)
    settle(qtbot, desk)
    desk.map_page.whatif.panel.apply.click()
    dialog = dialog_of(desk, ApplyDialog)
    assert isinstance(dialog, ApplyDialog)
    assert dialog.from_day == date.today()
    dialog.accept()
    settle(qtbot, desk)
    assert not mode.is_on
    after = desk.plan.snapshot.equipment
    (added,) = set(after) - set(before)
    assert after[added].insee_code == VATAN and after[added].valid_from == date.today()
    assert after[closed].valid_to is not None and after[closed].valid_to < date.today()
    assert "scénario" in str(desk.plan.file.next_undo())
    assert desk.action_set.undo.isEnabled()
    desk.action_set.undo.trigger()
    settle(qtbot, desk)
    assert desk.plan.snapshot.equipment == before


def test_undo_within_a_scenario_leaves_the_plan_alone(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    before = fingerprint(desk)
    begin(qtbot, desk)
    mode.add_candidate()
    mode.close(equipment_of(desk, EquipmentKind.SU_OR_SMUR))
    settle(qtbot, desk)
    both = mode.edits
    desk.action_set.undo.trigger()
    settle(qtbot, desk)
    assert mode.edits == both[:1]
    desk.action_set.redo.trigger()
    settle(qtbot, desk)
    assert mode.edits == both
    for _ in range(3):
        desk.action_set.undo.trigger()
    settle(qtbot, desk)
    assert mode.edits == () and mode.place is None
    assert not desk.action_set.undo.isEnabled()
    assert fingerprint(desk) == before


def test_a_row_of_the_list_goes_to_its_commune(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    begin(qtbot, desk)
    view = desk.map_page.whatif.drawer.view
    index = view.model().index(1, 0)
    code = str(index.data(KEY_ROLE))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert desk.selection.target == Target("commune", code)
    row = desk.plan.territory.communes.row_of[code]
    x_m, y_m = desk.plan.territory.communes.point[row].tolist()
    camera = desk.map_page.map.camera
    assert (camera.x_m, camera.y_m) == pytest.approx((x_m, y_m), abs=1)


def test_what_was_left_can_be_taken_up_again(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    begin(qtbot, desk)
    mode.leave()
    mode.enter()
    settle(qtbot, desk)
    menu = desk.map_page.whatif.panel.kept.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    settle(qtbot, desk)
    assert [getattr(edit, "insee_code", "") for edit in mode.edits] == [VATAN]


def test_a_point_outside_the_territory_says_so(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    begin(qtbot, desk)
    mode.put_at(0.0, 0.0)
    settle(qtbot, desk)
    panel = desk.map_page.whatif.panel
    assert "hors du territoire" in panel.notes.text()
    assert not panel.add.isEnabled() and panel.add.toolTip()
    assert not panel.apply.isEnabled()


def test_what_can_be_done_depends_on_what_is_at_hand(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    actions = desk.action_set
    desk.selection.select(None)
    assert not actions.try_here.isEnabled() and not actions.close_place.isEnabled()
    desk.show_page(PLACEMENT)
    desk.selection.select(Target("commune", VATAN))
    assert actions.try_here.isEnabled()
    actions.try_here.trigger()
    settle(qtbot, desk)
    assert desk.page == MAP and mode.place is not None and mode.place.insee_code == VATAN


def test_the_best_communes_are_listed_and_the_first_keeps_its_promise(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    mode.enter()
    settle(qtbot, desk)
    panel = desk.map_page.whatif.panel
    panel.best.click()
    settle(qtbot, desk)
    menu = panel.best_menu.menu
    listed = [action.text() for action in menu.actions()]
    assert 5 < len(listed) <= 12
    menu.actions()[0].trigger()
    menu.close()
    settle(qtbot, desk)
    assert mode.place is not None and mode.gains is not None
    assert grouped(mode.gains.people_won) in listed[0]
    assert f"({mode.place.insee_code[:2]})" in listed[0]


def test_no_commune_is_best_for_a_helicopter(qtbot: QtBot, desk: Desk, mode: WhatIf) -> None:
    mode.enter()
    settle(qtbot, desk)
    mode.choose(EquipmentKind.HELISMUR, mode.hours)
    best = desk.map_page.whatif.panel.best
    assert not best.isEnabled() and best.toolTip()
