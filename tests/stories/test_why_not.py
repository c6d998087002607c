"""Why not this post, what if it closed, and assignments that nothing moves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import ALLOCATION, PLACEMENT, Desk
from pacte_desktop.gui.dialogs.closing_dialog import ClosingDialog
from pacte_desktop.gui.dialogs.why.why_dialog import WhyDialog
from pacte_desktop.services.allocation import AllocationSettings, Method
from pacte_desktop.services.sheets import Target
from tests.stories.conftest import settle
from tests.stories.test_placement import press
from tests.stories.window_acts import texts


@pytest.fixture
def placing(desk: Desk) -> Desk:
    """The desk on its placement page."""
    desk.show_page(PLACEMENT)
    return desk


def full_post_for_somebody(desk: Desk) -> tuple[int, int]:
    """An intern without a post, and a full post of a type that they need."""
    board = desk.plan.snapshot.board
    for intern in desk.plan.snapshot.call_order:
        if intern.id in board.by_intern or board.situation(intern.id).is_away:
            continue
        for post in board.posts.values():
            refused = board.refusals(intern, post)
            if len(refused) == 1 and refused[0].rule == "R4":
                return intern.id, post.id
    raise AssertionError("the demonstration has no full post that somebody waits for")


def ask_why(qtbot: QtBot, desk: Desk, intern_id: int, post_id: int) -> WhyDialog:
    desk.show_target(Target("intern", str(intern_id)))
    desk.show_target(Target("post", str(post_id)))
    press(desk, "Ctrl+Shift+Y")
    settle(qtbot, desk)
    (dialog,) = [found for found in desk.findChildren(WhyDialog) if found.isVisible()]
    return dialog


def test_a_full_post_is_explained_with_rule_fact_chain_and_way_out(qtbot: QtBot, placing: Desk) -> None:
    intern_id, post_id = full_post_for_somebody(placing)
    dialog = ask_why(qtbot, placing, intern_id, post_id)
    board = placing.plan.snapshot.board
    read = texts(dialog)
    assert board.interns[intern_id].full_name in read
    assert board.posts[post_id].imotep_number in read
    assert "✖ Non" in read
    assert "R4" in read
    assert dialog.found is not None
    assert dialog.found.chain[0].intern_id == intern_id
    assert all(sentence in read for sentence in dialog.found.way_out)
    assert len(dialog.found.way_out) > 0
    links = [button for button in dialog.view.findChildren(QPushButton) if button.property("link")]
    assert len(links) >= len(dialog.found.chain)
    last = dialog.found.chain[-1]
    link = next(button for button in links if last.name in button.text())
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert placing.selection.target == Target("intern", str(last.intern_id))
    assert dialog.isVisible(), "the answer stays beside the window"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_answer_follows_the_plan(qtbot: QtBot, placing: Desk) -> None:
    board = placing.plan.snapshot.board
    intern = next(i for i in placing.plan.snapshot.call_order if i.id not in board.by_intern)
    post = next(post for post in board.posts.values() if not board.refusals(intern, post))
    dialog = ask_why(qtbot, placing, intern.id, post.id)
    assert dialog.found is not None
    assert dialog.found.allowed
    assert "✖" not in texts(dialog)
    assert placing.placement_page.assign(intern.id, post.id)
    settle(qtbot, placing)
    assert "a déjà ce poste" in texts(dialog)


def test_the_question_needs_an_intern_and_a_post(placing: Desk) -> None:
    assert not placing.action_set.why_not.isEnabled()
    assert placing.action_set.why_not.toolTip() == "Choisissez un interne et un poste."
    assert not placing.action_set.if_closed.isEnabled()
    assert not placing.action_set.lock.isEnabled()


def test_a_lock_is_seen_undone_and_kept_by_every_computation(qtbot: QtBot, placing: Desk) -> None:
    board = placing.plan.snapshot.board
    held = next(item for item in board.assignments if not item.is_supernumerary)
    intern = board.interns[held.intern_id]
    placing.show_target(Target("intern", str(held.intern_id)))
    assert "Verrouiller l’affectation" in texts(placing.inspector)
    press(placing, "Ctrl+Shift+L")
    assert placing.plan.snapshot.board.by_intern[held.intern_id].is_locked
    table = placing.placement_page.interns.table
    row = table.row_of(held.intern_id)
    assert row is not None
    name = table.index(row, 1)
    assert not name.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert name.data(Qt.ItemDataRole.AccessibleTextRole) == f"{intern.full_name}, affectation verrouillée"
    assert "Déverrouiller l’affectation" in texts(placing.inspector)
    qtbot.keyClick(placing.placement_page.interns.view, Qt.Key.Key_Delete)
    assert held.intern_id in placing.plan.snapshot.board.by_intern
    assert "verrouillée" in placing.banner.text

    placing.show_page(ALLOCATION)
    settle(qtbot, placing)
    page = placing.allocation_page
    for method in (Method.SERIAL, Method.STABLE):
        page.compute(AllocationSettings(method=method, keep_choices=False))
        settle(qtbot, placing)
        assert page.run is not None
        assert page.run.post_of[held.intern_id] == held.post_id
    placing.show_target(Target("intern", str(held.intern_id)))
    press(placing, "Ctrl+Shift+L")
    assert not placing.plan.snapshot.board.by_intern[held.intern_id].is_locked
    press(placing, "Ctrl+Z")
    assert placing.plan.snapshot.board.by_intern[held.intern_id].is_locked


def test_a_post_that_closes_shows_both_plans_who_moves_and_can_be_kept(qtbot: QtBot, placing: Desk) -> None:
    board = placing.plan.snapshot.board
    post_id = next(item.post_id for item in board.assignments)
    holders = {item.intern_id for item in board.assignments if item.post_id == post_id}
    before = dict(placing.plan.snapshot.board.by_intern)
    placing.show_target(Target("post", str(post_id)))
    assert "Et si ce poste fermait ?" in texts(placing.inspector)
    press(placing, "Ctrl+Shift+F")
    settle(qtbot, placing)
    (dialog,) = [found for found in placing.findChildren(ClosingDialog) if found.isVisible()]
    found = dialog.found
    assert found is not None
    assert len(found.least_moves) <= len(found.best_moves)
    assert post_id not in found.least.post_of.values()
    assert post_id not in found.best.post_of.values()
    assert holders <= {item.intern_id for item in found.least_moves}
    assert dialog.words.text() == found.sentence
    assert dialog.moves.table.rowCount() == len(found.least_moves)
    dialog.keep_choices.setChecked(False)
    dialog.again.click()
    settle(qtbot, placing)
    free = dialog.found
    assert free is not None
    assert len(free.best_moves) > len(found.best_moves), "the best plan moves more people once choices may be moved"
    assert len(free.least_moves) <= len(free.best_moves)
    dialog.keep_choices.setChecked(True)
    dialog.again.click()
    settle(qtbot, placing)
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    settle(qtbot, placing)
    assert "est gardé" in dialog.banner.text
    dialog.view.choose_column(1)
    assert not dialog.keep.isEnabled()
    assert dialog.keep.toolTip()
    dialog.reject()
    assert placing.plan.snapshot.board.by_intern == before, "a trial changes nothing"
    placing.show_page(ALLOCATION)
    settle(qtbot, placing)
    labels = [item.run.label for item in placing.allocation_page.shelf.items]
    site = placing.plan.snapshot.sites[board.posts[post_id].site_id].name
    assert labels[1:] == [f"Fermeture de {site} : moins de changements"]
