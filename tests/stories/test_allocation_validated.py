"""A coordinator keeps a computed plan, validates one, and takes it back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.gui.desk import ALLOCATION, Desk
from pacte_desktop.gui.pages.allocation.label_dialog import LabelDialog
from pacte_desktop.gui.pages.allocation.page import AllocationPage
from pacte_desktop.gui.pages.allocation.run_shelf import IN_FORCE
from pacte_desktop.gui.pages.allocation.validate_dialog import ValidateDialog
from pacte_desktop.gui.window import Window
from pacte_desktop.placement.checker import check_plan
from pacte_desktop.services.allocation import Method
from pacte_desktop.services.board import post_board
from pacte_desktop.services.sheets import Target
from pacte_desktop.store.opening import open_plan
from tests.stories.allocation_acts import assignments, compute, shown_dialog, shown_page
from tests.stories.conftest import settle
from tests.stories.test_placement import press
from tests.stories.window_acts import column_of, texts

OpenWindow = Callable[[Path], Window]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> AllocationPage:
    """The page of computations, with the figures of the plan in force."""
    return shown_page(qtbot, desk)


def errors_of(desk: Desk) -> list[Problem]:
    """What the independent checker says of the assignments of the plan in force now."""
    problems = check_plan(desk.plan.snapshot.board)
    return [item for item in problems if item.severity is Severity.ERROR and item.rule not in {"R1", "R7"}]


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


@pytest.mark.looks_only
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


@pytest.mark.looks_only
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
