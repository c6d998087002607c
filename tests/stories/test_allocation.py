"""A coordinator computes plans, compares and keeps them, validates one, and takes it back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.gui.desk import ALLOCATION, PLACEMENT, Desk
from pacte_desktop.gui.pages.allocation.label_dialog import LabelDialog
from pacte_desktop.gui.pages.allocation.page import AllocationPage
from pacte_desktop.gui.pages.allocation.run_shelf import IN_FORCE
from pacte_desktop.gui.pages.allocation.run_table import BEST
from pacte_desktop.gui.pages.allocation.validate_dialog import ValidateDialog
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE
from pacte_desktop.gui.window import Window
from pacte_desktop.placement.checker import check_plan
from pacte_desktop.placement.serial_choice import choose_in_order
from pacte_desktop.services.allocation import Method, Run
from pacte_desktop.services.allocation import computing as services
from pacte_desktop.services.board import post_board
from pacte_desktop.services.sheets import Target
from pacte_desktop.store.opening import open_plan
from tests.stories.conftest import settle
from tests.stories.test_placement import press
from tests.stories.window_acts import column_of, texts

OpenWindow = Callable[[Path], Window]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> AllocationPage:
    """The page of computations, with the figures of the plan in force."""
    desk.show_page(ALLOCATION)
    settle(qtbot, desk)
    return desk.allocation_page


def compute(qtbot: QtBot, desk: Desk, method: Method) -> Run:
    """Choose a method and press the button; the plan that is shown afterwards."""
    page = desk.allocation_page
    page.settings.method.setCurrentIndex(page.settings.method.findData(method))
    qtbot.mouseClick(page.settings.run, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert page.run is not None
    assert page.run.method is method
    return page.run


def figures(page: AllocationPage, name: str) -> list[str]:
    """What a row of the comparison shows, plan after plan."""
    row = next(number for number, found in enumerate(page.table.rows) if found.name == name)
    return [str(page.table.index(row, column).data()) for column in range(1, page.table.columnCount())]


def shown_dialog(root: QWidget, kind: type[QDialog]) -> QDialog:
    (dialog,) = [found for found in root.findChildren(kind) if found.isVisible()]
    return dialog


def assignments(desk: Desk) -> dict[int, int]:
    return {item.intern_id: item.post_id for item in desk.plan.snapshot.board.assignments}


def errors_of(desk: Desk) -> list[Problem]:
    """What the independent checker says of the assignments of the plan in force now."""
    problems = check_plan(desk.plan.snapshot.board)
    return [item for item in problems if item.severity is Severity.ERROR and item.rule not in {"R1", "R7"}]


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


def test_without_a_phase_nothing_is_computed_and_the_button_says_why(page: AllocationPage) -> None:
    for box in page.settings.phases.values():
        box.setChecked(False)
    assert not page.settings.run.isEnabled()
    assert page.settings.run.toolTip() == "Cochez au moins une phase."


def test_only_the_phases_asked_for_are_placed(qtbot: QtBot, desk: Desk, page: AllocationPage) -> None:
    socle, *others = page.settings.phases
    for phase in others:
        page.settings.phases[phase].setChecked(False)
    run = compute(qtbot, desk, Method.SERIAL)
    interns = desk.plan.snapshot.board.interns
    assert {interns[item.intern_id].phase for item in run.placements} == {socle}


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


def test_a_kept_plan_is_there_again_and_can_be_forgotten(
    qtbot: QtBot, desk: Desk, page: AllocationPage, demo: Path, open_window: OpenWindow
) -> None:
    run = compute(qtbot, desk, Method.SERIAL)
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    dialog = shown_dialog(page, LabelDialog)
    assert isinstance(dialog, LabelDialog)
    dialog.field.setText("")
    assert not dialog.go.isEnabled()
    dialog.field.setText("Avant la COP")
    dialog.accept()
    assert page.run is not None
    assert page.run.label == "Avant la COP"
    assert not page.keep.isEnabled()
    compute(qtbot, desk, Method.STABLE)
    desk.window().close()

    again = open_window(demo).desk
    assert again is not None
    again.show_page(ALLOCATION)
    settle(qtbot, again)
    page = again.allocation_page
    assert [item.run.label for item in page.shelf.items] == ["plan en vigueur", "Avant la COP"]
    kept = page.shelf.items[1]
    assert kept.run.post_of == run.post_of
    assert kept.run.levels == run.levels
    page.view.choose_column(2)
    assert page.current == kept.key
    for answer, left in (("Garder", 2), ("Supprimer", 1)):
        qtbot.mouseClick(page.forget, Qt.MouseButton.LeftButton)
        question = shown_dialog(page, QMessageBox)
        assert isinstance(question, QMessageBox)
        assert "Avant la COP" in question.text()
        next(button for button in question.buttons() if button.text().replace("&", "") == answer).click()
        assert len(page.shelf.items) == left
    assert [item.key for item in page.shelf.items] == [IN_FORCE]
    assert page.current == IN_FORCE


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


def test_a_person_validates_with_a_reason_in_one_step_that_can_be_undone(
    qtbot: QtBot, desk: Desk, page: AllocationPage, demo: Path
) -> None:
    before = assignments(desk)
    run = compute(qtbot, desk, Method.SERIAL)
    qtbot.mouseClick(page.validate, Qt.MouseButton.LeftButton)
    dialog = shown_dialog(page, ValidateDialog)
    assert isinstance(dialog, ValidateDialog)
    new = sum(intern_id not in before for intern_id in run.post_of)
    assert f"{new} nouvelles affectations" in dialog.words.text()
    assert "jamais le programme" in texts(dialog)
    assert not dialog.go.isEnabled(), "a reason is asked for"
    dialog.field.setText("décision du 22 novembre")
    dialog.accept()
    settle(qtbot, desk)
    after = assignments(desk)
    assert {key: post for key, post in after.items() if key in run.post_of} == dict(run.post_of)
    assert errors_of(desk) == []
    added = [item for item in desk.plan.snapshot.board.assignments if item.intern_id not in before]
    assert {item.reason for item in added} == {"décision du 22 novembre"}
    assert len(desk.plan.file.history()) == 1
    assert "peut être annulée" in desk.banner.text
    press(desk, "Ctrl+Z")
    settle(qtbot, desk)
    assert assignments(desk) == before
    assert page.shelf.items[0].run.placed == len(page.shelf.items[0].run.post_of)
    desk.window().close()
    plan = open_plan(demo)
    assert {item.intern_id: item.post_id for item in post_board(plan).assignments} == before
    plan.close()


def test_a_plan_with_errors_is_refused_and_its_errors_lead_to_what_is_wrong(
    qtbot: QtBot, desk: Desk, page: AllocationPage
) -> None:
    run = compute(qtbot, desk, Method.SERIAL)
    someone = run.placements[0]
    wrong = Problem(
        Severity.ERROR, "R4", "Le poste a un interne de trop.", "Retirez-en un.", intern_id=someone.intern_id
    )
    page.shelf.better(page.current, replace(run, problems=(wrong,)))
    before = assignments(desk)
    qtbot.mouseClick(page.validate, Qt.MouseButton.LeftButton)
    dialog = shown_dialog(page, ValidateDialog)
    assert isinstance(dialog, ValidateDialog)
    assert not dialog.go.isEnabled()
    assert "Corrigez" in dialog.go.toolTip()
    assert column_of(dialog.errors.view, 2) == ["Le poste a un interne de trop. Retirez-en un."]
    dialog.errors.view.setCurrentIndex(dialog.errors.proxy.index(0, 0))
    assert not dialog.isVisible()
    assert desk.selection.target == Target("intern", str(someone.intern_id))
    assert assignments(desk) == before


def test_the_service_refuses_what_became_wrong_since_and_the_banner_says_it(
    qtbot: QtBot, desk: Desk, page: AllocationPage
) -> None:
    run = compute(qtbot, desk, Method.SERIAL)
    counts: dict[int, int] = {}
    for post_id in run.post_of.values():
        counts[post_id] = counts.get(post_id, 0) + 1
    board = desk.plan.snapshot.board
    free = [item for item in run.placements if item.post_id is not None and item.before_id is None]
    full = next(post_id for post_id, count in counts.items() if count == board.posts[post_id].capacity)
    mover = next(item for item in free if item.post_id != full)
    moved = tuple(replace(item, post_id=full) if item is mover else item for item in run.placements)
    before = assignments(desk)
    assert not page.validate_run(replace(run, placements=moved, problems=()), "essai")
    assert desk.banner.isVisible()
    assert desk.banner.text
    assert assignments(desk) == before
    assert desk.plan.file.next_undo() is None


def test_the_unplaced_have_a_reason_and_the_way_leads_to_them(qtbot: QtBot, desk: Desk, page: AllocationPage) -> None:
    unplaced = page.details.unplaced
    waiting = page.shelf.items[0].run.unplaced
    assert waiting
    page.details.setCurrentWidget(unplaced)
    assert sorted(column_of(unplaced.view, 0)) == sorted(item.name for item in waiting)
    assert all(column_of(unplaced.view, 2))
    unplaced.view.setCurrentIndex(unplaced.proxy.index(0, 0))
    assert desk.page == PLACEMENT


def test_the_keyboard_alone_computes_compares_and_validates(qtbot: QtBot, desk: Desk, page: AllocationPage) -> None:
    before = assignments(desk)
    page.settings.method.setFocus()
    qtbot.keyClick(page.settings.method, Qt.Key.Key_Home)
    page.settings.run.setFocus()
    qtbot.keyClick(page.settings.run, Qt.Key.Key_Space)
    settle(qtbot, desk)
    assert page.view.tabKeyNavigation() is False
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Left)
    assert page.current == IN_FORCE
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    assert page.run is not None
    assert page.run.method is Method.SERIAL
    qtbot.keyClick(page.validate, Qt.Key.Key_Space)
    dialog = shown_dialog(page, ValidateDialog)
    assert isinstance(dialog, ValidateDialog)
    qtbot.keyClicks(dialog.field, "au clavier")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert len(assignments(desk)) > len(before)


def test_a_read_only_plan_offers_no_change(
    qtbot: QtBot, demo: Path, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(demo)
    desk = window.desk
    assert desk is not None
    monkeypatch.setattr(desk.plan.file, "read_only", True)
    desk.show_page(ALLOCATION)
    settle(qtbot, desk)
    compute(qtbot, desk, Method.SERIAL)
    page = desk.allocation_page
    for button in (page.keep, page.validate):
        assert not button.isEnabled()
        assert "lecture seule" in button.toolTip()
    assert page.forget.isEnabled(), "what was never kept can go"


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


def test_a_change_of_the_plan_is_counted_in_its_column(qtbot: QtBot, desk: Desk, page: AllocationPage) -> None:
    before = page.shelf.items[0].run.placed
    board = desk.plan.snapshot.board
    intern, post = next(
        (intern, post)
        for intern in desk.plan.snapshot.call_order
        if intern.id not in board.by_intern and not board.situation(intern.id).is_away
        for post in board.posts.values()
        if not board.refusals(intern, post)
    )
    assert desk.placement_page.assign(intern.id, post.id)
    settle(qtbot, desk)
    assert page.shelf.items[0].run.placed == before + 1
    press(desk, "Ctrl+Z")
    settle(qtbot, desk)
    assert page.shelf.items[0].run.placed == before
