"""The adequacy page: figures, posts opened, closed and resized by keyboard, undo, refusals and simulated choices."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.parameters import Mark
from pacte_desktop.gui.desk import ADEQUACY, RULES, Desk
from pacte_desktop.gui.pages.adequacy.capacity_dialog import CapacityDialog
from pacte_desktop.gui.pages.adequacy.open_post_dialog import OpenPostDialog
from pacte_desktop.gui.pages.adequacy.page import ACCREDITATIONS, POSTS, SIMULATION, SLACK, AdequacyPage
from pacte_desktop.gui.pages.adequacy.slack_view import BY_DEPARTEMENT
from pacte_desktop.services.adequacy import adequacy
from pacte_desktop.services.parameters import set_parameter
from pacte_desktop.services.posts import close_post, openable, seats_allowed
from pacte_desktop.services.sheets import Target
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.store.post_edits import set_post_capacity
from tests.stories.conftest import OpenWindow, settle
from tests.stories.window_acts import column_of


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> AdequacyPage:
    """The page in view, counted."""
    desk.show_page(ADEQUACY)
    page = desk.adequacy_page
    counted(qtbot, desk)
    page.tabs.setCurrentIndex(0)
    page.posts.search.clear()
    page.posts.show_kind(0)
    page.tabs.setCurrentIndex(0)
    return page


def counted(qtbot: QtBot, desk: Desk) -> None:
    page = desk.adequacy_page
    qtbot.waitUntil(lambda: page.found is not None and not page._is_stale, timeout=30_000)
    settle(qtbot, desk)


def free_post(desk: Desk) -> int:
    board = desk.plan.snapshot.board
    return next(post.id for post in board.posts.values() if post.capacity and not board.taken[post.id])


def held_post(desk: Desk) -> int:
    board = desk.plan.snapshot.board
    return next(post.id for post in board.posts.values() if board.taken[post.id] > 1)


@pytest.mark.looks_only
def test_each_session_says_what_is_needed_and_what_is_open(desk: Desk, page: AdequacyPage) -> None:
    found = adequacy(desk.plan.file)
    rows = (*found.sessions, found.overall)
    assert column_of(page.sessions.view, 0) == [row.label for row in rows]
    for row, verdict in zip(rows, column_of(page.sessions.view, 1), strict=True):
        assert f"{row.posts_min} requis, {row.posts_open} ouverts" in verdict
        assert verdict.startswith("✓") is (row.posts_open >= row.posts_min)
    assert page.state.text().startswith("▲ 2 séances n’ont pas assez de postes.")
    for told in ("107", "430", "02/11/2026", "présents", "appelés"):
        assert told in page.state.text()
    hint = page.sessions.proxy.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert hint.startswith("107 % de 143") and "154" in hint


def test_the_verdict_follows_the_rule_on_who_is_counted_and_for_what(
    qtbot: QtBot, desk: Desk, page: AdequacyPage
) -> None:
    """By the interns called the third session lacks more; for the whole DES it is the last row that decides."""
    start = desk.plan.snapshot.board.semester.start
    for key, value in (("surplus.n_basis", "CALLED"), ("surplus.scope", "DES")):
        desk.plan.run(partial(set_rule, key=key, value=value, start=start))
        counted(qtbot, desk)
    rows = [*adequacy(desk.plan.file).sessions, adequacy(desk.plan.file).overall]
    for row, verdict in zip(rows, column_of(page.sessions.view, 1), strict=True):
        assert row.posts_min_called != row.posts_min
        assert f"{row.posts_min_called} requis" in verdict
    assert rows[-1].posts_open >= rows[-1].posts_min_called
    assert page.state.text().startswith("✓ L’ensemble du DES a assez de postes.")
    assert "pour tout le DES" in page.state.text() and "N est compté sur les appelés," in page.state.text()
    assert page.sessions.proxy.index(0, 1).data(Qt.ItemDataRole.ToolTipRole).startswith("107 % de 144")


def set_rule(file: PlanFile, *, key: str, value: str, start: date) -> Changes:
    return set_parameter(file, key, value, start, source="Règlement local", mark=Mark.INFERENCE)


@pytest.mark.looks_only
def test_the_table_of_types_has_totals_and_goes_to_a_spreadsheet(page: AdequacyPage) -> None:
    names = column_of(page.types.view, 0)
    assert [name for name in names if name.startswith("Total")] == [
        "Total socle",
        "Total approfondissement",
        "Total consolidation",
        "Total du semestre",
    ]
    view = page.types.view
    view.setFocus()
    QTest.keySequence(view, QKeySequence.StandardKey.Copy)
    mime = QGuiApplication.clipboard().mimeData()
    lines = mime.text().splitlines()
    assert lines[0].split("\t")[:3] == ["Type de stage", "Phase", "À placer"]
    assert len(lines) == len(names) + 1 and "<table>" in mime.html()


@pytest.mark.looks_only
def test_the_rule_behind_the_minimum_is_one_click_away(desk: Desk, page: AdequacyPage) -> None:
    page.rule.click()
    assert desk.page == RULES
    current = desk.rules_page.current
    assert current is not None and current.definition.key == "surplus.rate"


def test_a_post_is_resized_with_the_keyboard_and_taken_back(qtbot: QtBot, desk: Desk, page: AdequacyPage) -> None:
    page.tabs.setCurrentIndex(POSTS)
    post_id = free_post(desk)
    page.posts.make_current(post_id)
    assert desk.selection.target == Target("post", str(post_id))
    before = desk.plan.snapshot.board.posts[post_id].capacity
    page.posts.list.view.setFocus()
    qtbot.keyClick(page.posts.list.view, Qt.Key.Key_Return)
    (dialog,) = page.findChildren(CapacityDialog)
    assert dialog.seats.value() == before
    qtbot.keyClick(dialog.seats, Qt.Key.Key_Up)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert desk.plan.snapshot.board.posts[post_id].capacity == before + 1
    counted(qtbot, desk)
    assert page.found is not None and page.found.adequacy.overall.posts_open == 595
    desk.action_set.undo.trigger()
    counted(qtbot, desk)
    assert desk.plan.snapshot.board.posts[post_id].capacity == before
    assert page.found.adequacy.overall.posts_open == 594


def test_a_post_is_closed_and_is_found_among_the_closed(qtbot: QtBot, desk: Desk, page: AdequacyPage) -> None:
    page.tabs.setCurrentIndex(POSTS)
    assert not page.posts.close_post.isEnabled() and page.posts.close_post.toolTip()
    post_id = free_post(desk)
    page.posts.make_current(post_id)
    page.posts.close_post.click()
    assert desk.plan.file.history()[0].label.startswith("fermer le poste ")
    counted(qtbot, desk)
    page.posts.show_kind(3)
    assert page.posts.list.proxy.rowCount() == 1
    assert column_of(page.posts.list.view, 3) == ["fermé"]
    page.posts.make_current(post_id)
    assert page.posts.close_post.toolTip() == "Ce poste est déjà fermé."


@pytest.mark.looks_only
def test_fewer_seats_than_are_taken_are_refused_in_the_dialog(qtbot: QtBot, desk: Desk, page: AdequacyPage) -> None:
    post_id = held_post(desk)
    page.tabs.setCurrentIndex(POSTS)
    page.posts.make_current(post_id)
    assert "Retirez d’abord" in page.posts.close_post.toolTip()
    page.ask_capacity(post_id)
    (dialog,) = page.findChildren(CapacityDialog)
    dialog.seats.setValue(1)
    dialog.save.click()
    assert dialog.isVisible()
    assert "places sont déjà prises" in dialog.banner.text and "Retirez d’abord une affectation" in dialog.banner.text
    dialog.reject()
    assert desk.plan.file.history() == []


def test_a_post_is_opened_from_an_accreditation(qtbot: QtBot, desk: Desk, page: AdequacyPage) -> None:
    board = desk.plan.snapshot.board
    item = next(one for one in openable(board) if seats_allowed(board, one) > 0)
    page.open_post.click()
    (dialog,) = page.findChildren(OpenPostDialog)
    assert not dialog.open_post.isEnabled() and "Choisissez d’abord un agrément" in dialog.open_post.toolTip()
    row = dialog.list.table.row_of(item.id)
    assert row is not None
    dialog.list.view.setCurrentIndex(dialog.list.proxy.mapFromSource(dialog.list.table.index(row, 0)))
    assert dialog.phases[item.phase].isChecked()
    assert dialog.seats.maximum() == seats_allowed(board, item)
    dialog.open_post.click()
    assert "pas de numéro" in dialog.banner.text
    dialog.number.setText(next(iter(board.posts.values())).imotep_number)
    dialog.open_post.click()
    assert "celui d’un autre poste" in dialog.banner.text and dialog.isVisible()
    qtbot.keyClicks(dialog.number, " bis")
    qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    (new,) = set(desk.plan.snapshot.board.posts) - set(board.posts)
    assert desk.selection.target == Target("post", str(new))
    desk.action_set.undo.trigger()
    assert new not in desk.plan.snapshot.board.posts


@pytest.mark.looks_only
def test_the_slack_is_counted_by_type_and_by_departement(page: AdequacyPage) -> None:
    page.tabs.setCurrentIndex(SLACK)
    assert page.found is not None
    assert column_of(page.slack.list.view, 1) == [str(item.spare) for item in page.found.by_type]
    page.slack.kind.setCurrentIndex(BY_DEPARTEMENT)
    assert column_of(page.slack.list.view, 0) == [item.label for item in page.found.by_departement]
    assert "peuvent fermer sans laisser un interne de plus sans poste" in page.slack.words.text()
    assert "✓ Tous peuvent être placés" in page.slack.words.text()


def test_one_more_seat_is_wanted_where_a_type_was_closed(qtbot: QtBot, desk: Desk, page: AdequacyPage) -> None:
    board = desk.plan.snapshot.board
    junior = [post.id for post in board.posts.values() if post.internship_type == "DJ"]
    with desk.plan.file.write() as writing:
        for post_id in junior:
            set_post_capacity(writing.session, post_id, 0)
    desk.plan._tell(writing.changes)
    counted(qtbot, desk)
    assert page.found is not None and page.found.unplaced > 100
    page.posts.show_kind(1)
    assert page.posts.list.proxy.rowCount() == len(page.found.wanted_posts) > 0
    assert set(page.found.wanted_posts) <= set(junior)
    assert "n’auront pas de place" in page.slack.words.text()


@pytest.mark.looks_only
def test_an_accreditation_leads_to_its_site(desk: Desk, page: AdequacyPage) -> None:
    page.tabs.setCurrentIndex(ACCREDITATIONS)
    assert page.tabs.tabText(ACCREDITATIONS) == "Agréments (9)"
    assert column_of(page.accreditations.view, 2)[0] == "31/12/2026"
    page.accreditations.view.setCurrentIndex(page.accreditations.proxy.index(0, 0))
    target = desk.selection.target
    assert target is not None and target.kind == "site"
    site = desk.plan.snapshot.sites[int(target.key)]
    assert site.name == column_of(page.accreditations.view, 0)[0]


def test_choices_are_simulated_and_forgotten_when_the_plan_changes(
    qtbot: QtBot, desk: Desk, page: AdequacyPage
) -> None:
    page.simulate.click()
    assert page.tabs.currentIndex() == SIMULATION
    settle(qtbot, desk)
    found = page.simulation.forecast
    assert found is not None
    assert page.simulation.words.text().startswith("Estimation : ")
    assert "tirés au sort" in page.simulation.assumptions.text()
    assert column_of(page.simulation.types.view, 1) == [str(item.seats) for item in found.types]
    assert column_of(page.simulation.areas.view, 0) == [item.label for item in found.areas]
    page.simulation.posts.click()
    assert page.tabs.currentIndex() == POSTS
    assert page.posts.list.proxy.rowCount() == sum(post.median > 0 for post in found.posts) > 0
    desk.plan.run(close_post, free_post(desk))
    assert page.simulation.forecast is None
    assert "où tomberaient les places vides" in page.simulation.words.text()


@pytest.mark.looks_only
def test_a_simulation_can_be_stopped(qtbot: QtBot, desk: Desk, page: AdequacyPage) -> None:
    page.simulate.click()
    assert page.simulation.work.isVisible() and not page.simulation.run.isEnabled()
    page.simulation.work.stop.click()
    settle(qtbot, desk)
    qtbot.waitUntil(page.simulation.run.isEnabled, timeout=10_000)
    assert page.simulation.forecast is None and not page.simulation.work.isVisible()


@pytest.mark.looks_only
def test_enter_on_a_type_shows_its_posts_and_ctrl_f_filters(qtbot: QtBot, desk: Desk, page: AdequacyPage) -> None:
    page.types.view.setCurrentIndex(page.types.proxy.index(0, 0))
    qtbot.keyClick(page.types.view, Qt.Key.Key_Return)
    assert page.tabs.currentIndex() == POSTS
    assert set(column_of(page.posts.list.view, 1)) == {"N1"}
    page.tabs.setCurrentIndex(SLACK)
    desk.action_set.filter.trigger()
    assert page.tabs.currentIndex() == POSTS and page.posts.search.hasFocus()
    page.posts.search.clear()
    qtbot.keyClicks(page.posts.search, "indre saspas")
    assert 0 < page.posts.list.proxy.rowCount() < 60
    assert " sur 403 affichés" in page.posts.count.text()


def test_a_read_only_plan_is_counted_and_not_changed(qtbot: QtBot, open_window: OpenWindow, demo: Path) -> None:
    window = open_window(demo)
    desk = window.desk
    assert desk is not None
    desk.plan.file.read_only = True
    desk.show_page(ADEQUACY)
    page = desk.adequacy_page
    counted(qtbot, desk)
    why = "Ce plan est ouvert en lecture seule."
    page.posts.make_current(free_post(desk))
    for button in (page.open_post, page.posts.change, page.posts.close_post):
        assert not button.isEnabled() and button.toolTip() == why
    assert page.sessions.proxy.rowCount() == 4
    page.ask_capacity(free_post(desk))
    (dialog,) = page.findChildren(CapacityDialog)
    dialog.seats.setValue(9)
    dialog.save.click()
    assert "lecture seule" in dialog.banner.text
    dialog.reject()
