"""A coordinator places interns: with the mouse, with the keyboard, and changes their mind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.gui.desk import PLACEMENT, Desk
from pacte_desktop.gui.tables.post_tree import REFUSED_ROLE, SEATS_ROLE
from pacte_desktop.gui.window import Window
from pacte_desktop.placement.call_order import in_call_order
from pacte_desktop.services.board import post_board
from pacte_desktop.services.sheets import Target
from pacte_desktop.store.opening import open_plan
from tests.stories.window_acts import Drag, column_of, post_index, texts

RANK, NAME, PHASE, NEEDS, SITE = range(5)
TO_PLACE, PLACED = 1, 2
OpenWindow = Callable[[Path], Window]
LENT_PAGES = (PLACEMENT,)


@pytest.fixture
def desk(lent_desk: Desk) -> Desk:
    """The window of the module, while each test leaves it as it was."""
    return lent_desk


@pytest.fixture
def placing(desk: Desk) -> Desk:
    """The desk on its placement page."""
    desk.show_page(PLACEMENT)
    return desk


def first_to_place(desk: Desk) -> Intern:
    board = desk.plan.snapshot.board
    return next(intern for intern in desk.plan.snapshot.call_order if intern.id not in board.by_intern)


def possible_posts(desk: Desk, intern: Intern) -> list[int]:
    board = desk.plan.snapshot.board
    return [post.id for post in board.posts.values() if not board.refusals(intern, post)]


def in_file(path: Path) -> dict[int, int]:
    """Post of each placed intern, read from the file by the store."""
    plan = open_plan(path)
    try:
        return {assignment.intern_id: assignment.post_id for assignment in post_board(plan).assignments}
    finally:
        plan.close()


def press(desk: Desk, keys: QKeySequence | QKeySequence.StandardKey | str) -> None:
    """Press a shortcut of the window: exactly one enabled action has it."""
    wanted = QKeySequence(keys)
    actions = [action for action in desk.action_set.all() if wanted in action.shortcuts()]
    assert len(actions) == 1, f"{wanted.toString()}: {[action.text() for action in actions]}"
    assert actions[0].isEnabled()
    actions[0].trigger()


@pytest.fixture
def closing(placing: Desk) -> Iterator[Callable[[], None]]:
    """Close the window, so that the file can be read."""
    yield lambda: (placing.window().close(), None)[1]


def test_interns_stand_in_call_order_and_filters_say_how_many_are_shown(qtbot: QtBot, placing: Desk) -> None:
    panel, snapshot = placing.placement_page.interns, placing.plan.snapshot
    order = in_call_order(snapshot.board.interns.values())
    assert column_of(panel.view, NAME) == [intern.full_name for intern in order]
    assert column_of(panel.view, RANK) == [str(rank) for rank in range(1, len(order) + 1)]
    to_place = [intern for intern in order if intern.id not in snapshot.board.by_intern]
    assert panel.count.text() == f"{len(order)} sur {len(order)} affichés · {len(to_place)} à placer"

    panel.state.setCurrentIndex(TO_PLACE)
    assert column_of(panel.view, NAME) == [intern.full_name for intern in to_place]
    assert set(column_of(panel.view, SITE)) == {"à placer"}
    panel.phase.setCurrentIndex(1 + list(Phase).index(Phase.SOCLE))
    beginners = [intern.full_name for intern in to_place if intern.phase is Phase.SOCLE]
    assert column_of(panel.view, NAME) == beginners
    assert 0 < len(beginners) < len(to_place)
    assert panel.count.text().startswith(f"{len(beginners)} sur {len(order)} affichés")
    panel.state.setCurrentIndex(PLACED)
    assert not set(column_of(panel.view, NAME)) & set(beginners)
    panel.state.setCurrentIndex(0)
    panel.phase.setCurrentIndex(0)

    placing.action_set.filter.trigger()
    qtbot.keyClicks(panel.search, "sangare paola")
    assert column_of(panel.view, NAME) == ["SANGARÉ-FONTAINE Paola"]
    assert panel.count.text().startswith(f"1 sur {len(order)} affichés")


def test_the_page_opens_without_choosing_an_intern(placing: Desk) -> None:
    assert placing.selection.target is None
    assert not placing.placement_page.can_assign()
    assert placing.placement_page.posts.heading.text() == "Postes ouverts"


def test_the_board_shows_what_is_possible_for_the_intern_and_why_the_rest_is_not(placing: Desk) -> None:
    intern, board = first_to_place(placing), placing.plan.snapshot.board
    placing.show_target(Target("intern", str(intern.id)))
    posts = placing.placement_page.posts
    assert posts.heading.text() == f"Postes pour {intern.full_name}"
    possible = possible_posts(placing, intern)
    assert posts.count.text().startswith(f"{len(possible)} postes possibles")
    for post in board.posts.values():
        item = posts.tree.item_of(post.id)
        assert item is not None
        assert item.data(REFUSED_ROLE) == " ".join(refusal.sentence for refusal in board.refusals(intern, post))
    posts.only_possible.setChecked(True)
    items = {post_id: posts.tree.item_of(post_id) for post_id in board.posts}
    shown = [post_id for post_id, item in items.items() if item and posts.proxy.mapFromSource(item.index()).isValid()]
    assert sorted(shown) == sorted(possible)


def test_two_presses_of_enter_place_an_intern_and_go_on_to_the_next(
    qtbot: QtBot, placing: Desk, closing: Callable[[], None]
) -> None:
    intern = first_to_place(placing)
    page = placing.placement_page
    placing.show_target(Target("intern", str(intern.id)))
    qtbot.keyClick(page.interns.view, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.posts.view or not page.isActiveWindow()
    post_id = page.posts.current_id()
    assert post_id in possible_posts(placing, intern)
    qtbot.keyClick(page.posts.view, Qt.Key.Key_Return)
    assert placing.plan.snapshot.board.by_intern[intern.id].post_id == post_id
    following = first_to_place(placing)
    assert placing.selection.target == Target("intern", str(following.id))
    assert page.interns.current_id() == following.id
    path = placing.plan.file.path
    closing()
    assert in_file(path)[intern.id] == post_id


def test_the_action_places_the_intern_on_the_post_chosen_with_the_mouse(
    qtbot: QtBot, placing: Desk, closing: Callable[[], None]
) -> None:
    intern = first_to_place(placing)
    assert not placing.action_set.assign.isEnabled()
    placing.show_target(Target("intern", str(intern.id)))
    post_id = possible_posts(placing, intern)[-1]
    view = placing.placement_page.posts.view
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(post_index(placing, post_id)).center()
    )
    assert placing.selection.target == Target("post", str(post_id))
    assert "Affecter à ce poste" in texts(placing.inspector)
    press(placing, "Ctrl+Return")
    path = placing.plan.file.path
    closing()
    assert in_file(path)[intern.id] == post_id


def test_a_drop_fills_a_seat_counts_follow_and_the_status_bar_offers_to_take_it_back(
    placing: Desk, closing: Callable[[], None]
) -> None:
    intern, page = first_to_place(placing), placing.placement_page
    post_id = possible_posts(placing, intern)[0]
    post, board = placing.plan.snapshot.board.posts[post_id], placing.plan.snapshot.board
    item = page.posts.tree.item_of(post_id)
    assert item is not None
    seats = item.index().siblingAtColumn(1)
    placing.show_target(Target("intern", str(intern.id)))
    to_place = page.interns.count.text()
    free = sum(post.capacity for post in board.posts.values()) - board.taken.total()
    assert seats.data(SEATS_ROLE) == (board.taken[post_id], post.capacity)

    Drag(placing, intern.id).let_go(post_id)

    assert seats.data(SEATS_ROLE) == (board.taken[post_id] + 1, post.capacity)
    assert f"{free - 1} places libres" in page.posts.count.text()
    assert page.interns.count.text() != to_place
    assert f"{len(board.interns) - len(board.assignments) - 1} à placer" in page.interns.count.text()
    row = column_of(page.interns.view, NAME).index(intern.full_name)
    site = placing.plan.snapshot.sites[post.site_id].name
    assert column_of(page.interns.view, SITE)[row] == site
    assert not page.banner.isVisible()
    assert f"Affecter {intern.full_name} à {site}" in texts(placing.status)
    assert "Annuler cette étape" in texts(placing.status)
    assert "Enregistré à" in texts(placing.status)
    path = placing.plan.file.path
    closing()
    assert in_file(path)[intern.id] == post_id


def test_dropping_a_placed_intern_elsewhere_moves_them_in_one_step(placing: Desk) -> None:
    intern = first_to_place(placing)
    first, second = possible_posts(placing, intern)[:2]
    for post_id in (first, second):
        Drag(placing, intern.id).let_go(post_id)
    board = placing.plan.snapshot.board
    assert board.by_intern[intern.id].post_id == second
    assert sum(assignment.intern_id == intern.id for assignment in board.assignments) == 1
    press(placing, QKeySequence.StandardKey.Undo)
    assert placing.plan.snapshot.board.by_intern[intern.id].post_id == first


def test_undo_and_redo_are_named_and_outlive_the_window(qtbot: QtBot, placing: Desk, open_window: OpenWindow) -> None:
    intern = first_to_place(placing)
    post_id = possible_posts(placing, intern)[0]
    before = placing.plan.snapshot.board.assignments
    Drag(placing, intern.id).let_go(post_id)
    assert placing.action_set.undo.text() == f"&Annuler : {placing.plan.file.next_undo()}"
    assert intern.full_name in placing.action_set.undo.text()

    press(placing, QKeySequence.StandardKey.Undo)
    assert placing.plan.snapshot.board.assignments == before
    assert not placing.action_set.undo.isEnabled()
    assert intern.full_name in placing.action_set.redo.text()
    press(placing, "Ctrl+Y")
    assert placing.plan.snapshot.board.by_intern[intern.id].post_id == post_id
    label = placing.action_set.undo.text()
    path = placing.plan.file.path
    placing.window().close()

    again = open_window(path).desk
    assert again is not None
    assert again.action_set.undo.text() == label
    assert "Enregistré à" in texts(again.status)
    press(again, QKeySequence.StandardKey.Undo)
    assert again.plan.snapshot.board.assignments == before
    assert intern.id not in again.plan.snapshot.board.by_intern


def test_delete_takes_an_assignment_back_and_can_itself_be_undone(qtbot: QtBot, placing: Desk) -> None:
    board = placing.plan.snapshot.board
    intern = next(i for i in placing.plan.snapshot.call_order if i.id in board.by_intern)
    held = board.by_intern[intern.id].post_id
    placing.show_target(Target("intern", str(intern.id)))
    assert "Retirer l’affectation" in texts(placing.inspector)
    qtbot.keyClick(placing.placement_page.interns.view, Qt.Key.Key_Delete)
    assert intern.id not in placing.plan.snapshot.board.by_intern
    assert "à placer" in texts(placing.inspector)
    press(placing, QKeySequence.StandardKey.Undo)
    assert placing.plan.snapshot.board.by_intern[intern.id].post_id == held


def test_map_and_placement_share_the_selection(placing: Desk) -> None:
    intern = first_to_place(placing)
    placing.show_target(Target("intern", str(intern.id)))
    placing.show_page("map")
    assert placing.map_page.map._selected == intern.home_insee_code
    assert intern.full_name in texts(placing.inspector)
    post_id = possible_posts(placing, intern)[0]
    placing.selection.select(Target("post", str(post_id)))
    site = placing.plan.snapshot.sites[placing.plan.snapshot.board.posts[post_id].site_id]
    assert placing.map_page.map._selected == site.main_insee_code
    placing.show_page(PLACEMENT)
    assert placing.placement_page.posts.current_id() == post_id
    assert placing.placement_page.intern_at_hand() == intern.id


def test_a_selected_post_stays_selected_where_its_commune_is_in_the_gap_list(placing: Desk) -> None:
    coverage, snapshot = placing.plan.territory.coverage, placing.plan.snapshot
    assert coverage is not None
    gaps = {gap.insee_code for gap in coverage.gaps()}
    post = next(post for post in snapshot.board.posts.values() if snapshot.sites[post.site_id].main_insee_code in gaps)
    placing.show_target(Target("post", str(post.id)))
    assert placing.selection.target == Target("post", str(post.id))
    assert snapshot.sites[post.site_id].name in texts(placing.inspector)


def test_an_intern_whom_the_filter_hides_is_the_one_at_hand_not_the_row_left_behind(
    qtbot: QtBot, placing: Desk
) -> None:
    page, snapshot = placing.placement_page, placing.plan.snapshot
    waiting = first_to_place(placing)
    placing.show_target(Target("intern", str(waiting.id)))
    page.interns.state.setCurrentIndex(TO_PLACE)
    placed = next(intern for intern in snapshot.call_order if intern.id in snapshot.board.by_intern)
    placing.show_target(Target("intern", str(placed.id)))
    assert page.posts.heading.text() == f"Postes pour {placed.full_name}"
    assert page.intern_at_hand() == placed.id
    assert not page.interns.view.selectionModel().hasSelection()
    board = snapshot.board
    elsewhere = next(
        post.id
        for post in board.posts.values()
        if post.id != board.by_intern[placed.id].post_id and not board.refusals(placed, post, moving=True)
    )
    page.posts.view.setCurrentIndex(post_index(placing, elsewhere))
    qtbot.keyClick(page.posts.view, Qt.Key.Key_Return)
    assert placing.plan.snapshot.board.by_intern[placed.id].post_id == elsewhere
    assert waiting.id not in placing.plan.snapshot.board.by_intern


def test_with_only_those_to_place_shown_the_list_shortens_at_every_assignment(qtbot: QtBot, placing: Desk) -> None:
    page = placing.placement_page
    page.interns.state.setCurrentIndex(TO_PLACE)
    count = page.interns.proxy.rowCount()
    placing.show_target(Target("intern", str(first_to_place(placing).id)))
    for done in (1, 2):
        intern = first_to_place(placing)
        assert placing.selection.target == Target("intern", str(intern.id))
        qtbot.keyClick(page.interns.view, Qt.Key.Key_Return)
        qtbot.keyClick(page.posts.view, Qt.Key.Key_Return)
        assert intern.id in placing.plan.snapshot.board.by_intern
        assert page.interns.proxy.rowCount() == count - done
        assert page.interns.current_id() == first_to_place(placing).id
    press(placing, QKeySequence.StandardKey.Undo)
    assert page.interns.proxy.rowCount() == count - 1


def test_a_link_of_the_inspector_leads_on_and_back(qtbot: QtBot, placing: Desk) -> None:
    board = placing.plan.snapshot.board
    intern = next(intern for intern in placing.plan.snapshot.call_order if intern.id in board.by_intern)
    placing.show_target(Target("intern", str(intern.id)))
    site = placing.plan.snapshot.sites[board.posts[board.by_intern[intern.id].post_id].site_id]
    link = next(label for label in placing.inspector.findChildren(QLabel) if label.text() == site.name)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert site.name in texts(placing.inspector)
    assert placing.selection.target is not None
    assert placing.selection.target.kind in ("site", "post")
