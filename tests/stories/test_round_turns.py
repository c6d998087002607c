"""The interns are called one after the other and choose: by keyboard, by mouse, by proxy, or not at all."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.choice import EventKind
from pacte_desktop.domain.parameters import Mark, Parameter
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.situations import Situation
from pacte_desktop.gui.desk import MAP, PLACEMENT, ROUND, Desk
from pacte_desktop.gui.map.model import PointKind
from pacte_desktop.gui.pages.round.menu_table import ALARM, FIGURE, SEATS, TITLE, TRAVEL, VERDICT
from pacte_desktop.gui.pages.round.motive_dialog import MotiveDialog
from pacte_desktop.gui.pages.round.page import RoundPage
from pacte_desktop.gui.pages.round.proxy_dialog import ProxyDialog
from pacte_desktop.gui.pages.round.rank_dialog import RankDialog
from pacte_desktop.gui.plain_tooltip import plain_tooltip
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE
from pacte_desktop.gui.window import Window
from pacte_desktop.services import choice_sessions
from pacte_desktop.services.choice_round import open_round
from pacte_desktop.services.placement import unassign
from pacte_desktop.services.sheets import Target
from pacte_desktop.store import choice_edits
from tests.stories.conftest import settle
from tests.stories.round_acts import DEEPENING, SOCLE, dialog_of, name_at_hand, press, round_of, show_round
from tests.stories.window_acts import column_of, texts

OpenWindow = Callable[[Path], Window]
LENT_PAGES = (ROUND,)


@pytest.fixture
def desk(lent_desk: Desk) -> Desk:
    """The window of the module, while each test leaves it as it was."""
    return lent_desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> RoundPage:
    """The page on the session of the second phase, open."""
    return show_round(qtbot, desk, DEEPENING)


def test_who_is_at_hand_stands_large_with_place_needs_and_home(desk: Desk, page: RoundPage) -> None:
    round_ = round_of(page)
    intern, entry = round_.current_intern, round_.current
    assert intern is not None
    assert entry is not None
    band = page.open.band
    assert band.name.text() == intern.full_name
    assert band.name.fontMetrics().height() > 2 * band.facts.fontMetrics().height()
    assert band.place.text() == f"{entry.position}ᵉ sur {len(round_.state.entries)}"
    needed = [round_.board.types[code].short_label for code in round_.board.needed_types(intern)]
    assert " ou ".join(needed) in band.facts.text()
    assert desk.plan.territory.commune_name(intern.home_insee_code) in band.facts.text()
    following = [round_.intern(waiting).full_name for waiting in round_.state.waiting[1:4]]
    assert page.open.side.following.text().split("\n") == following
    counts = round_.state.counts
    assert f"{counts.placed} placés" in page.open.side.counts.text().replace("\u00a0", " ")
    assert "personne ne gagne à cacher" in texts(page.open.side)


def test_the_posts_are_those_of_the_look_ahead_with_travel_seats_and_whom_they_strand(page: RoundPage) -> None:
    round_ = round_of(page)
    offered = {row.post.id: row for row in round_.menu()}
    view = page.open.menu.view
    model = view.model()
    shown = {int(model.index(row, TITLE).data(KEY_ROLE)): row for row in range(model.rowCount())}
    assert shown.keys() == offered.keys()
    alarms = 0
    for post_id, row in shown.items():
        verdict = model.index(row, VERDICT).data()
        if offered[post_id].is_safe:
            assert verdict == "✓ sûr"
        else:
            alarms += 1
            assert verdict == "⚠ sans poste : " + ", ".join(offered[post_id].strands)
            assert model.index(row, VERDICT).data(Qt.ItemDataRole.ToolTipRole) == plain_tooltip(
                offered[post_id].sentence
            )
        assert str(offered[post_id].seats_free) in model.index(row, SEATS).data(Qt.ItemDataRole.AccessibleTextRole)
    assert 0 < alarms < len(shown), "the demonstration shows both"
    figures = column_of(view, FIGURE)
    assert [figure.removesuffix(ALARM).strip() for figure in figures[:10]] == [*map(str, range(1, 10)), ""]
    verdicts = column_of(view, VERDICT)
    assert [ALARM in figure for figure in figures] == ["sans poste" in verdict for verdict in verdicts]
    home = page.open.menu._day.plan.travel_from(round_.current_intern.home_insee_code)  # type: ignore[union-attr]
    means = [home.sites[round_.board.posts[post_id].site_id].mean_min for post_id in shown]
    known = [mean for mean in means if mean is not None]
    assert known == sorted(known), "the nearest first"
    assert all(" min" in text for text in column_of(view, TRAVEL) if text)


def test_a_figure_takes_the_post_at_once_and_undo_takes_it_back(qtbot: QtBot, desk: Desk, page: RoundPage) -> None:
    first, post_id = name_at_hand(page), page.open.menu.proxy.numbered[1]
    following = page.open.side.following.text().split("\n")[0]
    seats = round_of(page).state.seats[post_id]
    press(qtbot, page, Qt.Key.Key_2)
    assert name_at_hand(page) == following
    assert round_of(page).state.seats[post_id] == seats - 1
    last = round_of(page).held.events[-1]
    assert (last.kind, last.post_id) == (EventKind.CHOICE, post_id)
    assert first in desk.banner.text
    assert "Ctrl+Z" in desk.banner.text
    assert page.open.side.log.list.item(0).text().removeprefix("⚠ ").startswith(first)
    assert desk.plan.snapshot.board.by_intern[last.intern_id].post_id == post_id
    assert page.open.menu.current() is None, "Enter must not take a post for the next intern"

    desk.action_set.undo.trigger()
    assert name_at_hand(page) == first
    assert round_of(page).state.seats[post_id] == seats
    assert not desk.banner.isVisible()
    assert last.intern_id not in desk.plan.snapshot.board.by_intern


def test_enter_takes_the_row_only_once_one_was_chosen(qtbot: QtBot, desk: Desk, page: RoundPage) -> None:
    first = name_at_hand(page)
    press(qtbot, page, Qt.Key.Key_Return)
    assert name_at_hand(page) == first
    assert "Choisissez d’abord un poste" in desk.banner.text
    press(qtbot, page, Qt.Key.Key_Down)
    row = page.open.menu.current()
    assert row is not None
    assert desk.selection.target == Target("post", str(row.post_id)), "a row selects the post everywhere"
    press(qtbot, page, Qt.Key.Key_Return)
    assert name_at_hand(page) != first
    assert round_of(page).held.events[-1].post_id == row.post_id


def test_a_double_click_takes_the_post(qtbot: QtBot, page: RoundPage) -> None:
    view = page.open.menu.view
    index = view.model().index(3, TITLE)
    post_id = int(index.data(KEY_ROLE))
    where = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert round_of(page).held.events[-1].post_id == post_id


def test_letters_typed_into_the_filter_are_no_acts(qtbot: QtBot, page: RoundPage) -> None:
    first, search = name_at_hand(page), page.open.menu.search
    search.setFocus()
    qtbot.keyClicks(search, "saps1")
    assert name_at_hand(page) == first
    assert search.text() == "saps1"
    assert page.open.menu.view.model().rowCount() == 0
    press(qtbot, page, Qt.Key.Key_1)
    assert name_at_hand(page) == first, "no figure is in view"
    search.clear()
    qtbot.keyClicks(search, "polyvalente")
    kept = page.open.menu.proxy.numbered
    assert kept
    press(qtbot, page, Qt.Key.Key_1)
    assert round_of(page).held.events[-1].post_id == kept[0], "the first in view carries the 1"


def test_an_absent_intern_is_recalled_and_called_next(qtbot: QtBot, page: RoundPage) -> None:
    first = name_at_hand(page)
    press(qtbot, page, Qt.Key.Key_A)
    assert name_at_hand(page) != first
    qtbot.waitUntil(lambda: f"Rappeler {first}" in texts(page.open.side))
    button = next(each for each in page.open.side.absents if first in each.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert name_at_hand(page) == first


def test_the_written_wishes_choose_for_an_absent_intern(qtbot: QtBot, page: RoundPage) -> None:
    intern = round_of(page).current_intern
    assert intern is not None
    wishes = round_of(page).wishes[intern.id]
    offered = {row.post.id for row in round_of(page).menu()}
    best = min(offered & wishes.keys(), key=lambda post_id: wishes[post_id])
    assert page.open.band.wishes.isVisible()
    press(qtbot, page, Qt.Key.Key_V)
    last = round_of(page).held.events[-1]
    assert (last.intern_id, last.post_id, last.chosen_by) == (intern.id, best, "liste de vœux")


def test_who_leaves_without_a_post_is_counted(qtbot: QtBot, page: RoundPage) -> None:
    press(qtbot, page, Qt.Key.Key_P)
    assert round_of(page).state.counts.no_post == 1
    assert "1 sans poste" in page.open.side.counts.text().replace("\u00a0", " ")


def test_a_withdrawal_frees_the_seat_for_those_called_later(qtbot: QtBot, desk: Desk, page: RoundPage) -> None:
    post_id = page.open.menu.proxy.numbered[0]
    seats = round_of(page).state.seats[post_id]
    press(qtbot, page, Qt.Key.Key_1)
    following = name_at_hand(page)
    page.open.side.log.list.setCurrentRow(0)
    qtbot.mouseClick(page.open.side.log.withdraw, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page, MotiveDialog)
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.field, "Mutation")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert round_of(page).state.seats[post_id] == seats
    assert round_of(page).held.events[-1].kind is EventKind.WITHDRAWN
    assert name_at_hand(page) == following, "turns that have passed stay as they were"


def test_a_supernumerary_choice_is_offered_only_where_the_situation_allows(
    qtbot: QtBot, desk: Desk, page: RoundPage
) -> None:
    band, intern = page.open.band, round_of(page).current_intern
    assert intern is not None
    assert band.kind is None
    assert not band.outside.isEnabled()
    assert band.outside.toolTip()
    with desk.plan.file.write() as writing:
        semester = desk.plan.snapshot.board.semester.id
        writing.name("situation")
        choice_edits.set_situation(writing.session, intern.id, semester, Situation.SURNOMBRE_VALIDANT)
    desk.plan._tell(writing.changes)
    settle(qtbot, desk)
    assert band.outside.isEnabled()
    seats = dict(round_of(page).state.seats)
    press(qtbot, page, Qt.Key.Key_S)
    assert page.open.menu.heading.text() == "Postes en surnombre"
    assert set(column_of(page.open.menu.view, VERDICT)) == {"✓ sûr"}, "outside the capacity nobody is stranded"
    post_id = page.open.menu.proxy.numbered[0]
    press(qtbot, page, Qt.Key.Key_1)
    last = round_of(page).held.events[-1]
    assert (last.kind, last.post_id) == (EventKind.SURNOMBRE_VALIDANT, post_id)
    assert round_of(page).state.seats == seats, "the seat stays open to the others"
    assert page.open.menu.kind is None, "the next intern chooses as usual"
    for word in ("grossesse", "maladie", "handicap"):
        assert word not in texts(desk).lower()


def test_impossible_posts_say_why_and_cannot_be_taken(qtbot: QtBot, desk: Desk, page: RoundPage) -> None:
    menu, first = page.open.menu, name_at_hand(page)
    possible = menu.proxy.numbered
    menu.with_impossible.setChecked(True)
    assert menu.view.model().rowCount() == len(round_of(page).held.posts)
    assert menu.proxy.numbered == possible, "figures stay on what may be taken"
    refused = [menu.table.record(row) for row in range(menu.table.rowCount()) if menu.table.record(row).refused]
    assert refused
    menu.make_current(refused[0].post_id)
    press(qtbot, page, Qt.Key.Key_Return)
    assert name_at_hand(page) == first
    assert desk.banner.text == refused[0].refused


def test_the_map_rings_what_the_intern_at_hand_may_choose(qtbot: QtBot, desk: Desk, page: RoundPage) -> None:
    def ringed() -> frozenset[int]:
        return desk.map_page.map._emphasis.chosen_from

    round_ = round_of(page)
    assert ringed() == {row.post.site_id for row in round_.menu()}
    desk.show_page(MAP)
    assert name_at_hand(page) in "\n".join(desk.map_page._make_legend().notes)
    before = desk.map_page.map.grab().toImage()
    desk.map_page.map.set_chosen_from(frozenset())
    assert desk.map_page.map.grab().toImage() != before
    sites = [point for point in desk.map_page.points if point.kind is PointKind.TRAINING_SITE]
    assert ringed() <= {point.id for point in sites} | {site.id for site in desk.plan.snapshot.sites.values()}
    desk.show_page(ROUND)
    press(qtbot, page, Qt.Key.Key_1)
    assert ringed() == {row.post.site_id for row in round_of(page).menu()}


def test_a_window_closed_in_the_middle_opens_at_the_same_intern(
    qtbot: QtBot, open_window: OpenWindow, demo: Path
) -> None:
    window = open_window(demo)
    assert window.desk is not None
    page = show_round(qtbot, window.desk, SOCLE)
    for key in (Qt.Key.Key_1, Qt.Key.Key_A, Qt.Key.Key_3):
        press(qtbot, page, key)
    name, events = name_at_hand(page), round_of(page).held.events
    window.close()
    again = open_window(demo)
    assert again.desk is not None
    page = show_round(qtbot, again.desk, SOCLE)
    assert name_at_hand(page) == name
    assert round_of(page).held.events == events


def test_the_board_catches_up_when_it_is_looked_at_again(qtbot: QtBot, desk: Desk, page: RoundPage) -> None:
    desk.show_page(PLACEMENT)
    desk.show_page(ROUND)
    intern = round_of(page).current_intern
    assert intern is not None
    press(qtbot, page, Qt.Key.Key_1)
    desk.show_page(PLACEMENT)
    table = desk.placement_page.interns.table
    row = table.row_of(intern.id)
    assert row is not None
    site: TrainingSite = desk.plan.snapshot.sites[round_of(page).board.posts[_post(page, intern.id)].site_id]
    assert site.name in [table.index(row, column).data() for column in range(table.columnCount())]


def _post(page: RoundPage, intern_id: int) -> int:
    post_id = round_of(page).state.placed[intern_id].post_id
    assert post_id is not None
    return post_id


def test_what_the_page_shows_is_what_the_services_read_anew(qtbot: QtBot, desk: Desk, page: RoundPage) -> None:
    for key in (Qt.Key.Key_1, Qt.Key.Key_P, Qt.Key.Key_2, Qt.Key.Key_A, Qt.Key.Key_V):
        press(qtbot, page, key)
    desk.action_set.undo.trigger()
    fresh = open_round(desk.plan.file, DEEPENING)
    assert round_of(page).state == fresh.state
    assert [row.post.id for row in round_of(page).menu()] == [row.post.id for row in fresh.menu()]
    assert round_of(page).stranded == fresh.stranded
    assert choice_sessions.sessions(desk.plan.file) == page.day.sessions


def test_the_current_post_tells_every_place_and_its_alarm_without_a_pointer(page: RoundPage) -> None:
    menu = page.open.menu
    rows = [menu.table.record(row) for row in range(menu.table.rowCount())]
    risky = next(row for row in rows if row.strands)
    menu.make_current(risky.post_id)
    assert menu.detail.isVisible()
    assert risky.alarm in menu.detail.text()
    for place in menu._day.plan.snapshot.sites[risky.site_id].locations:
        assert menu._day.plan.territory.commune_name(place.insee_code) in menu.detail.text()


def test_by_local_rule_a_choice_that_strands_is_refused_with_its_sentence(
    qtbot: QtBot, desk: Desk, page: RoundPage
) -> None:
    first = name_at_hand(page)
    strict = Parameter("lookahead.mode", "veto", date(2026, 1, 1), "règle locale", Mark.INFERENCE)
    with desk.plan.file.write() as writing:
        writing.name("règle locale")
        choice_edits.add_parameter(writing.session, strict, "test", datetime(2026, 1, 1))
    desk.plan._tell(writing.changes)
    settle(qtbot, desk)
    assert round_of(page).is_veto
    risky = next(row for row in round_of(page).menu() if not row.is_safe)
    assert risky.post.id not in page.open.menu.proxy.numbered
    page.open.menu.make_current(risky.post.id)
    press(qtbot, page, Qt.Key.Key_Return)
    assert name_at_hand(page) == first
    assert desk.banner.text == risky.sentence
    press(qtbot, page, Qt.Key.Key_1)
    assert round_of(page).held.events[-1].alarm == ""


def test_a_proxy_and_the_reason_of_a_rank_are_there_at_the_turn_too(qtbot: QtBot, desk: Desk, page: RoundPage) -> None:
    entry = round_of(page).current
    assert entry is not None
    press(qtbot, page, Qt.Key.Key_F4)
    why = dialog_of(page, RankDialog)
    assert f"{entry.position}e sur {len(round_of(page).state.entries)}" in why.answer.text()
    why.reject()
    press(qtbot, page, Qt.Key.Key_F2)
    dialog = dialog_of(page, ProxyDialog)
    qtbot.keyClicks(dialog.field, "MARTIN Luc")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert "Procuration : MARTIN Luc choisit" in page.open.band.facts.text()
    press(qtbot, page, Qt.Key.Key_1)
    assert round_of(page).held.events[-1].chosen_by == "MARTIN Luc"


def test_a_page_that_nobody_looks_at_reads_what_changed_when_somebody_does(
    qtbot: QtBot, desk: Desk, page: RoundPage
) -> None:
    press(qtbot, page, Qt.Key.Key_1)
    placed = round_of(page).held.events[-1].intern_id
    desk.show_page(PLACEMENT)
    desk.placement_page.interns.make_current(placed)
    before = round_of(page)
    assert desk.plan.run(unassign, placed) is not None
    assert page.day.round is before, "nothing is computed for a page out of view"
    desk.show_page(ROUND)
    settle(qtbot, desk)
    assert round_of(page) is not before
    assert placed not in round_of(page).board.by_intern
