"""A coordinator computes plans and compares them."""

from collections.abc import Callable
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import PLACEMENT, Desk
from pacte_desktop.gui.pages.allocation.page import AllocationPage
from pacte_desktop.gui.pages.allocation.run_shelf import IN_FORCE
from pacte_desktop.gui.pages.allocation.run_table import BEST
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE
from pacte_desktop.gui.window import Window
from pacte_desktop.placement.serial_choice import choose_in_order
from pacte_desktop.services.allocation import Method
from pacte_desktop.services.allocation import computing as services
from tests.stories.allocation_acts import assignments, compute, figures, shown_page
from tests.stories.conftest import settle
from tests.stories.window_acts import column_of, texts

OpenWindow = Callable[[Path], Window]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> AllocationPage:
    """The page of computations, with the figures of the plan in force."""
    return shown_page(qtbot, desk)


@pytest.mark.looks_only
def test_each_method_stands_beside_the_plan_in_force(qtbot: QtBot, desk: Desk, page: AllocationPage) -> None:
    board = desk.plan.snapshot.board
    assert [item.key for item in page.shelf.items] == [IN_FORCE]
    assert not page.validate.isEnabled()
    before = assignments(desk)
    runs = {method: compute(qtbot, desk, method) for method in (Method.SERIAL, Method.STABLE, Method.OPTIMAL)}
    assert [item.run.method for item in page.shelf.items] == [None, *runs]
    assert assignments(desk) == before, "nothing changes as long as nobody validates"
    assert desk.plan.file.next_undo() is None
    assert figures(page, "Preuve")[1:] == ["ordre d’appel suivi", "stable", "optimal, prouvé"]
    assert len(runs[Method.OPTIMAL].unplaced) <= min(len(run.unplaced) for run in runs.values())
    for run in runs.values():
        taken: dict[int, int] = {}
        for intern_id, post_id in run.post_of.items():
            taken[post_id] = taken.get(post_id, 0) + 1
            assert board.interns[intern_id].phase in board.posts[post_id].phases
        assert all(count <= board.posts[post_id].capacity for post_id, count in taken.items())
    placed = [int(text.removeprefix(f"{BEST} ")) for text in figures(page, "Placés")]
    starred = [text.startswith(BEST) for text in figures(page, "Placés")]
    assert placed == [item.run.placed for item in page.shelf.items]
    assert starred == [count == max(placed) for count in placed]
    assert "Rien ne change tant que personne ne valide" in desk.banner.text


@pytest.mark.looks_only
def test_the_honest_line_follows_the_method(page: AllocationPage) -> None:
    told = []
    for method in Method:
        page.settings.method.setCurrentIndex(page.settings.method.findData(method))
        told.append(page.settings.gaming.text())
    assert len(set(told)) == 3
    assert "personne ne gagne à cacher ses vœux" in told[0]
    assert "liste courte" in told[2]
    assert page.settings.fair.isEnabled()
    page.settings.method.setCurrentIndex(page.settings.method.findData(Method.SERIAL))
    page.settings.fair.setChecked(True)
    assert not page.settings.fair.isEnabled()
    assert page.settings.fair.toolTip()
    assert not page.settings.settings().fair, "the legal choice never looks at the past"


@pytest.mark.looks_only
def test_without_a_phase_nothing_is_computed_and_the_button_says_why(page: AllocationPage) -> None:
    for box in page.settings.phases.values():
        box.setChecked(False)
    assert not page.settings.run.isEnabled()
    assert page.settings.run.toolTip() == "Cochez au moins une phase."


@pytest.mark.looks_only
def test_only_the_phases_asked_for_are_placed(qtbot: QtBot, desk: Desk, page: AllocationPage) -> None:
    socle, *others = page.settings.phases
    for phase in others:
        page.settings.phases[phase].setChecked(False)
    run = compute(qtbot, desk, Method.SERIAL)
    interns = desk.plan.snapshot.board.interns
    assert {interns[item.intern_id].phase for item in run.placements} == {socle}


@pytest.mark.looks_only
def test_stopping_keeps_the_best_plan_so_far(
    qtbot: QtBot, desk: Desk, page: AllocationPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The solver goes on for ever after its first plan, until it is asked to stop."""

    def endless(request, watch, on_better):  # type: ignore[no-untyped-def]
        choice = choose_in_order(request.instance, complete=True)
        on_better(choice)
        watch.tell("Niveau 2 sur 11", 2, 11)
        while not watch.cancelled():
            sleep(0.01)
        return choice

    monkeypatch.setattr(services, "optimise", endless)
    page.settings.method.setCurrentIndex(page.settings.method.findData(Method.OPTIMAL))
    qtbot.mouseClick(page.settings.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.shelf.items) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: "Niveau 2 sur 11" in texts(page.work), timeout=5_000)
    assert page.work.isVisible()
    assert not page.settings.run.isEnabled()
    assert not page.validate.isEnabled()
    qtbot.mouseClick(page.work.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.computation.is_under_way, timeout=5_000)
    assert not page.work.isVisible()
    assert len(page.shelf.items) == 2
    assert page.run is not None
    assert not page.run.proved
    assert figures(page, "Preuve")[1] != "optimal, prouvé"
    assert page.settings.run.isEnabled()
    assert page.validate.isEnabled()


@pytest.mark.looks_only
def test_the_bar_below_stops_it_too_and_what_was_shown_stays(
    qtbot: QtBot, desk: Desk, page: AllocationPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def waiting(_wanted, watch, _on_better):  # type: ignore[no-untyped-def]
        while True:
            watch.step("Recherche")
            sleep(0.01)

    monkeypatch.setattr("pacte_desktop.gui.pages.allocation.computation.allocate", waiting)
    qtbot.mouseClick(page.settings.run, Qt.MouseButton.LeftButton)
    desk.tasks.cancel_shown()
    qtbot.waitUntil(lambda: not page.computation.is_under_way, timeout=5_000)
    assert [item.key for item in page.shelf.items] == [IN_FORCE]
    assert "rien n’a changé" in desk.banner.text
    assert page.settings.run.isEnabled()


@pytest.mark.looks_only
def test_who_moves_between_two_plans_is_listed_filtered_and_copied(
    qtbot: QtBot, desk: Desk, page: AllocationPage
) -> None:
    first = compute(qtbot, desk, Method.SERIAL)
    second = compute(qtbot, desk, Method.STABLE)
    moves = page.details.moves
    moves.before.setCurrentIndex(1)
    moves.before.activated.emit(1)
    differ = {
        item.intern_id
        for item in first.placements
        if first.post_of.get(item.intern_id) != second.post_of.get(item.intern_id)
    }
    rows = moves.list.proxy.rowCount()
    assert {moves.list.proxy.index(row, 0).data(KEY_ROLE) for row in range(rows)} == differ
    assert f"{len(differ)} internes changent de poste" in moves.list.lead.text()
    name = column_of(moves.list.view, 0)[0]
    qtbot.keyClicks(moves.list.search, name)
    assert column_of(moves.list.view, 0) == [name]
    moves.list.copy.click()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().splitlines()[0].split("\t") == ["Interne", "Avant", "Après", "Raison"]
    assert mime.text().splitlines()[1].startswith(f"{name}\t")
    assert "<table>" in mime.html()
    moves.list.view.setCurrentIndex(moves.list.proxy.index(0, 0))
    assert desk.page == PLACEMENT
    assert desk.selection.target is not None
    assert desk.selection.target.kind == "intern"


@pytest.mark.looks_only
def test_the_unplaced_have_a_reason_and_the_way_leads_to_them(qtbot: QtBot, desk: Desk, page: AllocationPage) -> None:
    unplaced = page.details.unplaced
    waiting = page.shelf.items[0].run.unplaced
    assert waiting
    page.details.setCurrentWidget(unplaced)
    assert sorted(column_of(unplaced.view, 0)) == sorted(item.name for item in waiting)
    assert all(column_of(unplaced.view, 2))
    unplaced.view.setCurrentIndex(unplaced.proxy.index(0, 0))
    assert desk.page == PLACEMENT


@pytest.mark.looks_only
def test_the_ledger_explains_each_debt_and_says_what_it_is_never_used_for(
    qtbot: QtBot, desk: Desk, page: AllocationPage
) -> None:
    desk.action_set.ledger.trigger()
    settle(qtbot, desk)
    ledger = page.details.ledger
    assert ledger.isVisible()
    assert ledger.found is not None
    assert "ne change jamais l’ordre légal" in ledger.never.text()
    debts = [row.debt for row in ledger.found.rows]
    shown = [
        ledger.list.table.record(ledger.list.proxy.mapToSource(ledger.list.proxy.index(row, 0)).row()).debt
        for row in range(len(debts))
    ]
    assert shown == sorted(debts, reverse=True)
    words = dict(zip(column_of(ledger.list.view, 0), column_of(ledger.list.view, 5), strict=True))
    harmed = next(row for row in ledger.found.rows if row.times_far)
    assert f"{harmed.times_far} fois à plus de" in words[harmed.name]
    qtbot.keyClicks(ledger.list.search, harmed.name)
    assert column_of(ledger.list.view, 0) == [harmed.name]
    ledger.list.copy.click()
    assert QApplication.clipboard().text().count("\n") == 2


def test_the_comparison_is_copied_for_a_spreadsheet(qtbot: QtBot, desk: Desk, page: AllocationPage) -> None:
    run = compute(qtbot, desk, Method.SERIAL)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0][1:] == ["Plan en vigueur", "Rang 1"]
    placed = next(line for line in lines if line[0] == "Placés")
    assert placed[1:] == [str(page.shelf.items[0].run.placed), str(run.placed)]
