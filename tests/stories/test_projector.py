"""The window for the room: what everybody may read, in letters that carry, and nothing else."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import ROUND, Desk
from pacte_desktop.gui.pages.round.page import RoundPage
from pacte_desktop.gui.pages.round.projector import Projector
from pacte_desktop.gui.pages.round.remaining_board import RemainingBoard
from tests.stories.round_acts import CONSOLIDATION, DEEPENING, name_at_hand, press, round_of, show_round
from tests.stories.window_acts import texts

LENT_PAGES = (ROUND,)


@pytest.fixture
def desk(lent_desk: Desk) -> Desk:
    """The window of the module, while each test leaves it as it was."""
    return lent_desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> RoundPage:
    """The page on an open session."""
    return show_round(qtbot, desk, DEEPENING)


@pytest.fixture
def projector(desk: Desk, page: RoundPage) -> Projector:
    """The window for the room, as the key opens it."""
    desk.action_set.projection.trigger()
    assert page.projector is not None
    assert page.projector.isWindow()
    assert page.projector.isVisible()
    return page.projector


def lines(board: RemainingBoard) -> list[tuple[str, int, bool]]:
    """Every line of every page."""
    return [line for page in board.pages for column in page for line in column]


def test_it_shows_who_chooses_and_the_seats_left_and_follows_each_act(
    qtbot: QtBot, desk: Desk, page: RoundPage, projector: Projector
) -> None:
    entry = round_of(page).current
    assert entry is not None
    assert projector.name.text() == f"{entry.position} · {name_at_hand(page)}"
    free = sum(round_of(page).state.seats.values())
    assert projector.total.text() == f"{free} places restantes"
    kinds = {line[0]: line[1] for line in lines(projector.board) if line[2]}
    expected = {kind.internship_type.label.lower(): kind.seats_free for kind in round_of(page).remaining_by_type()}
    assert {label.lower(): seats for label, seats in kinds.items()} == expected
    press(qtbot, page, Qt.Key.Key_1)
    assert name_at_hand(page) in projector.name.text()
    assert projector.total.text() == f"{free - 1} places restantes"
    desk.action_set.undo.trigger()
    assert projector.total.text() == f"{free} places restantes"


def test_nothing_of_a_person_but_place_and_name_is_on_the_wall(
    desk: Desk, page: RoundPage, projector: Projector
) -> None:
    intern = round_of(page).current_intern
    assert intern is not None
    words = texts(projector) + " ".join(line[0] for line in lines(projector.board))
    words += projector.board.accessibleDescription() + projector.windowTitle() + projector.toolTip()
    for own in (
        desk.plan.territory.commune_name(intern.home_insee_code),
        intern.imotep_number,
        str(intern.national_rank),
        str(intern.cohort),
        "surnombre",
        "situation",
        "Procuration",
    ):
        assert own.lower() not in words.lower()
    others = [each.full_name for each in round_of(page).board.interns.values() if each.id != intern.id]
    assert not [name for name in others if name in words]


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1024, 768)])
def test_letters_are_large_in_the_measure_of_the_window(projector: Projector, size: tuple[int, int]) -> None:
    projector.resize(*size)
    assert projector.board.letter_px * 25 >= size[1], "a line is at least a 25th of the height"
    assert projector.name.fontMetrics().height() > 1.5 * projector.board.letter_px


def test_all_lines_come_into_view_page_after_page(qtbot: QtBot, page: RoundPage, projector: Projector) -> None:
    board = projector.board
    projector.resize(1280, 720)
    assert len(board.pages) > 1
    kinds = [line for line in lines(board) if not line[2]]
    assert sum(line[1] for line in kinds) == sum(round_of(page).state.seats.values())
    assert projector.page.text() == f"page 1 / {len(board.pages)}"
    qtbot.keyClick(projector, Qt.Key.Key_Right)
    assert board.page == 1
    qtbot.keyClick(projector, Qt.Key.Key_Left)
    qtbot.keyClick(projector, Qt.Key.Key_Left)
    assert board.page == len(board.pages) - 1
    assert not board.is_paused
    qtbot.keyClick(projector, Qt.Key.Key_Space)
    assert board.is_paused
    assert projector.page.text().endswith("en pause")
    qtbot.keyClick(projector, Qt.Key.Key_Space)
    assert not board.is_paused
    line = board.letter_px * 1.45
    assert all(len(column) * line <= board.height() for page_ in board.pages for column in page_)


def test_it_fills_the_screen_and_closes_by_key_and_with_the_plan(
    qtbot: QtBot, desk: Desk, projector: Projector
) -> None:
    qtbot.keyClick(projector, Qt.Key.Key_F11)
    assert projector.isFullScreen()
    qtbot.keyClick(projector, Qt.Key.Key_Escape)
    assert not projector.isVisible()
    desk.action_set.projection.trigger()
    assert projector.isVisible()
    desk.window().close()
    assert not projector.isVisible()


def test_before_a_session_is_open_it_says_what_to_do(qtbot: QtBot, desk: Desk) -> None:
    page = show_round(qtbot, desk, CONSOLIDATION)
    assert not page.bar.projection.isVisible()
    desk.action_set.projection.trigger()
    assert page.projector is None
    assert "Ouvrez d’abord une séance" in desk.banner.text
