"""Compare two ways of looking at the plan: who is won, who is lost, and why; on the map, as a copy, in a file."""

import csv
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.scenario import AddEquipment, CloseEquipment, Scenario
from pacte_desktop.domain.urgent_care import OPENING_SLOTS, EquipmentKind
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.dialogs.comparison_dialog import ComparisonDialog
from pacte_desktop.gui.pages.map_overlay import ComparedView
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE
from pacte_desktop.services.coverage import coverage, coverage_input
from pacte_desktop.services.map_classes import NO_DATA
from pacte_desktop.services.scenarios import carry_out, keep_scenario
from pacte_desktop.services.sheets import Target
from pacte_desktop.store.opening import open_plan
from pacte_desktop.territory.comparison import Comparison, Side
from tests.stories.conftest import OpenWindow, settle
from tests.stories.test_definitions import put_official
from tests.stories.window_acts import column_of, texts

NAME, DEPARTEMENT, POPULATION, SIDE, BEFORE, AFTER, REASON, CODE = range(8)
VATAN, BOURGES = "36230", "18033"

LENT_PAGES = ()


@pytest.fixture
def desk(lent_desk: Desk) -> Desk:
    """The window of the module, while each test leaves it as it was."""
    return lent_desk


def dialog_of(desk: Desk) -> ComparisonDialog:
    """The dialog, opened by its action."""
    desk.action_set.compare.trigger()
    (found,) = (dialog for dialog in desk.findChildren(ComparisonDialog) if dialog.isVisible())
    return found


def compared(qtbot: QtBot, desk: Desk, dialog: ComparisonDialog) -> Comparison:
    """Press the button and wait."""
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert dialog.found is not None, dialog.banner.text
    return dialog.found


def test_two_definitions_tell_who_is_won_and_by_which_place(qtbot: QtBot, desk: Desk) -> None:
    dialog = dialog_of(desk)
    dialog.after.definition.setCurrentIndex(dialog.after.definition.findData("SU_SMUR_MCS"))
    found = compared(qtbot, desk, dialog)
    assert not found.newly_beyond.any(), "one more kind of place loses nobody"
    assert found.newly_covered.any()
    before, after = found.before.total(), found.after.total()
    assert before.population_beyond - after.population_beyond == found.people(found.newly_covered)
    view = dialog.lists.view
    assert len(column_of(view, CODE)) == int(found.newly_covered.sum())
    assert set(column_of(view, SIDE)) == {"▼ couverte"}
    assert all(float(text.replace(",", ".")) > 30 for text in column_of(view, BEFORE) if text != "–")
    assert all(float(text.replace(",", ".")) <= 30 for text in column_of(view, AFTER))
    assert all("MCS" in reason and "hors définition" in reason for reason in column_of(view, REASON))
    assert grouped(found.people(found.newly_covered)) in dialog.outcome.text()
    for side, seen in ((dialog.before, found.before), (dialog.after, found.after)):
        assert grouped(seen.total().population_beyond) in side.figure.text()
        assert grouped(seen.band[0]) in side.figure.text()
        assert seen.definition.population_base in side.figure.text()
    totals = dialog.lists.totals
    lines = [totals.record(row) for row in range(totals.rowCount())]
    assert sum(line.won for line in lines[1:]) == lines[0].won == found.people(found.newly_covered)
    dialog.reject()


def test_the_map_shows_the_comparison_while_it_is_open_and_a_row_leads_there(qtbot: QtBot, desk: Desk) -> None:
    page = desk.map_page
    legend = page.legend.accessibleDescription()
    dialog = dialog_of(desk)
    dialog.after.definition.setCurrentIndex(dialog.after.definition.findData("SU_SMUR_MCS"))
    found = compared(qtbot, desk, dialog)
    scenario = page.map._scenario
    assert not scenario.gained.isEmpty()
    assert scenario.lost.isEmpty()
    assert scenario.frame == "Comparaison"
    codes = desk.plan.territory.communes.insee_code[desk.plan.territory.communes.inside]
    assert page._overlay is not None
    won = desk.plan.territory.communes.insee_code[page._overlay.gained]
    assert sorted(won) == sorted(codes[found.newly_covered])
    dialog.view.setCurrentIndex(list(ComparedView).index(ComparedView.DIFFERENCE))
    assert page._overlay.values[desk.plan.territory.communes.inside] == pytest.approx(found.difference_min, nan_ok=True)
    assert page._overlay.scheme.count == 7
    described = page.legend.accessibleDescription()
    assert "Avant : Plus proche SU ou SMUR" in described
    assert "Après : Plus proche SU, SMUR ou MCS" in described
    assert "Écart absolu moyen" in described
    index = dialog.lists.view.model().index(1, NAME)
    pos = dialog.lists.view.visualRect(index).center()
    qtbot.mouseClick(dialog.lists.view.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    assert desk.selection.target == Target("commune", str(index.data(KEY_ROLE)))
    assert page.map._selected == str(index.data(KEY_ROLE))
    dialog.reject()
    assert page._overlay is None
    assert page.map._scenario.gained.isEmpty()
    assert page.map._scenario.frame == ""
    assert page.legend.accessibleDescription() == legend


def test_a_kept_scenario_against_the_plan_wins_and_loses(qtbot: QtBot, demo: Path, open_window: OpenWindow) -> None:
    plan = open_plan(demo)
    far = coverage(plan).gaps()[0].insee_code
    (closed,) = (place for place in coverage_input(plan).counted if place.insee_code == BOURGES)
    added = AddEquipment(EquipmentKind.SMUR, far, "SMUR d’essai", OPENING_SLOTS)
    keep_scenario(plan, Scenario(0, "Essai", (CloseEquipment(closed.id), added)))
    plan.close()
    desk = open_window(demo).desk
    assert desk is not None
    dialog = dialog_of(desk)
    dialog.after.scenario.setCurrentIndex(dialog.after.scenario.findText("Essai"))
    found = compared(qtbot, desk, dialog)
    changes = {change.insee_code: change for change in found.changes()}
    assert changes[far].side is Side.COVERED
    assert changes[far].minutes_after == 0
    assert changes[far].reason == "nouveau lieu : SMUR d’essai"
    lost = [change for change in found.changes() if change.side is Side.BEYOND]
    assert BOURGES in {change.insee_code for change in lost}, "Bourges loses its own place"
    assert {change.reason for change in lost} == {f"lieu fermé : {closed.name}"}
    qtbot.keyClicks(dialog.lists.search, "lieu ferme")
    assert dialog.lists.proxy.rowCount() == len(lost)
    assert dialog.lists.count.text().startswith(grouped(len(lost)))
    assert not desk.map_page.map._scenario.lost.isEmpty()
    assert shown_minutes(desk) == pytest.approx(found.after.minutes, nan_ok=True)
    dialog.reject()


def shown_minutes(desk: Desk) -> np.ndarray:
    overlay = desk.map_page._overlay
    assert overlay is not None
    return overlay.values[desk.plan.territory.communes.inside]


def test_two_dates_tell_what_opened_in_between(qtbot: QtBot, demo: Path, open_window: OpenWindow) -> None:
    plan = open_plan(demo)
    far = coverage(plan).gaps()[0].insee_code
    carry_out(plan, Scenario(0, "Ouvrir", (AddEquipment(EquipmentKind.SMUR, far, "SMUR neuf"),)), date(2024, 3, 1))
    plan.close()
    desk = open_window(demo).desk
    assert desk is not None
    dialog = dialog_of(desk)
    dialog.before.fixed.setChecked(True)
    dialog.before.day.setDate(QDate(2024, 2, 29))
    dialog.after.fixed.setChecked(True)
    dialog.after.day.setDate(QDate(2024, 3, 1))
    found = compared(qtbot, desk, dialog)
    assert (found.before.definition.date, found.after.definition.date) == (date(2024, 2, 29), date(2024, 3, 1))
    reasons = {change.insee_code: change.reason for change in found.changes()}
    assert reasons[far] == "SMUR neuf compte désormais (avant : n’existe pas au 29/02/2024)"
    assert "29/02/2024" in dialog.before.figure.text()
    dialog.reject()


def test_official_and_computed_minutes_side_by_side(qtbot: QtBot, demo: Path, open_window: OpenWindow) -> None:
    plain = open_window(demo).desk
    assert plain is not None
    computed = plain.plan.territory.coverage
    assert computed is not None
    unable = dialog_of(plain)
    assert not unable.official.isEnabled()
    assert "Importez" in unable.official.toolTip()
    unable.reject()
    plain.close_plan()
    known = dict(zip(computed.insee_code.tolist(), (computed.minutes + 2).tolist(), strict=True))
    del known[VATAN]
    put_official(demo, known)
    desk = open_window(demo).desk
    assert desk is not None
    dialog = dialog_of(desk)
    dialog.after.fixed.setChecked(True)  # The preset starts from scratch.
    qtbot.mouseClick(dialog.official, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    found = dialog.found
    assert found is not None
    assert "Écart absolu moyen : 2,0 min (1\u202f753 communes)" in dialog.outcome.text()
    assert not found.newly_beyond.any(), "official minutes are two minutes longer everywhere"
    assert found.newly_covered.sum() == ((computed.minutes <= 30) & (computed.minutes + 2 > 30)).sum()
    overlay = desk.map_page._overlay
    assert overlay is not None
    classes = overlay.scheme.classify(overlay.values)
    row = desk.plan.territory.find(VATAN)
    assert classes[row] == NO_DATA, "what is not published has no difference"
    inside = desk.plan.territory.communes.inside
    assert set(np.unique(classes[inside])) == {NO_DATA, 2}, "all others are 1 to 5 minutes less"
    dialog.reject()


def test_a_side_that_cannot_be_answered_says_why(qtbot: QtBot, demo: Path, open_window: OpenWindow) -> None:
    put_official(demo, {VATAN: 12.0})
    desk = open_window(demo).desk
    assert desk is not None
    dialog = dialog_of(desk)
    dialog.before.minutes.setCurrentText("Minutes officielles jusqu’au SU ou SMUR, 2019")
    dialog.before.definition.setCurrentIndex(dialog.before.definition.findData("ALL_MODES"))
    assert dialog.before.minutes.currentText().startswith("automatique"), "a source that cannot answer is let go"
    dialog.before.minutes.setCurrentText("Minutes officielles jusqu’au SU ou SMUR, 2019")
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert dialog.found is None
    assert "valent pour une autre définition" in dialog.banner.text
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_it_can_be_stopped(qtbot: QtBot, desk: Desk) -> None:
    dialog = dialog_of(desk)
    dialog.compare()
    assert dialog.stop.isVisible()
    dialog.stop.click()
    settle(qtbot, desk)
    qtbot.waitUntil(dialog.run.isVisible)
    assert dialog.found is None
    assert not dialog.copy.isEnabled()
    dialog.reject()
    assert desk.plan.territory.coverage is not None


def test_the_list_is_copied_and_saved_as_french_spreadsheets_read_it(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = dialog_of(desk)
    dialog.after.definition.setCurrentIndex(dialog.after.definition.findData("SU_SMUR_MCS"))
    found = compared(qtbot, desk, dialog)
    dialog.copy.click()
    lines = QGuiApplication.clipboard().mimeData().text().splitlines()
    assert len(lines) == 1 + len(found.changes())
    path = tmp_path / "comparaison.csv"
    dialog.write(path)
    assert str(path) in dialog.banner.text
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=";"))
    first = found.changes()[0]
    assert rows[1][:4] == [first.name, first.insee_code, first.departement, str(first.population)]
    assert rows[1][6] == f"{first.minutes_after:.3f}".rstrip("0").rstrip(".").replace(".", ",")
    said = "\n".join(";".join(row) for row in rows)
    for part in ("31/12/2019", found.after.definition.label, found.after.definition.population_base, "± 10 %"):
        assert part in said.replace("\u00a0", " "), part
    dialog.write(tmp_path / "no folder" / "comparaison.csv")
    assert "n’a pas pu être écrit" in dialog.banner.text
    dialog.reject()


def test_asked_again_it_comes_to_the_front_instead_of_a_second_one(desk: Desk) -> None:
    first = dialog_of(desk)
    assert dialog_of(desk) is first
    assert len(desk.findChildren(ComparisonDialog)) == 1
    assert "Avant" in texts(first)
    first.reject()


def test_a_scenario_of_places_that_do_not_count_says_so(qtbot: QtBot, demo: Path, open_window: OpenWindow) -> None:
    plan = open_plan(demo)
    keep_scenario(plan, Scenario(0, "Un MCS", (AddEquipment(EquipmentKind.MCS, VATAN, "MCS d’essai", OPENING_SLOTS),)))
    plan.close()
    desk = open_window(demo).desk
    assert desk is not None
    dialog = dialog_of(desk)
    dialog.after.scenario.setCurrentIndex(dialog.after.scenario.findText("Un MCS"))
    assert compared(qtbot, desk, dialog).changes() == []
    assert "Le scénario « Un MCS » ajoute des lieux hors de la définition : MCS." in dialog.outcome.text()
    for side in (dialog.before, dialog.after):
        side.definition.setCurrentIndex(side.definition.findData("SU_SMUR_MCS"))
    compared(qtbot, desk, dialog)
    assert "hors de la définition" not in dialog.outcome.text()
    dialog.reject()


def test_a_comparison_and_a_scenario_under_way_never_share_the_map(desk: Desk) -> None:
    dialog = dialog_of(desk)
    desk.map_page.whatif.mode.enter()
    assert not dialog.isVisible()
    desk.action_set.compare.trigger()
    assert "Gardez ou quittez d’abord le scénario" in desk.banner.text
    desk.map_page.whatif.mode.leave()
    assert dialog_of(desk).isVisible()
    dialog_of(desk).reject()
