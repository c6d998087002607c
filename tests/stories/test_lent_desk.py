"""The window that tests share is given on only as long as it is like a new one."""

from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import PLACEMENT
from pacte_desktop.services.sheets import Target
from tests.stories.lent_desk import Lender
from tests.stories.window_acts import Drag

LENT_PAGES = (PLACEMENT,)


def test_what_a_test_did_is_undone_and_what_cannot_be_undone_takes_the_window_away(
    qtbot: QtBot, lender: Lender
) -> None:
    desk = lender.lend(qtbot)
    board = desk.plan.snapshot.board
    intern = next(intern for intern in desk.plan.snapshot.call_order if intern.id not in board.by_intern)
    desk.show_page(PLACEMENT)
    desk.placement_page.interns.search.setText(intern.last_name)
    desk.show_target(Target("intern", str(intern.id)))
    Drag(desk, intern.id).let_go(next(post.id for post in board.posts.values() if not board.refusals(intern, post)))
    assert intern.id in desk.plan.snapshot.board.by_intern
    lender.take_back(qtbot)
    assert lender.lend(qtbot) is desk
    assert intern.id not in desk.plan.snapshot.board.by_intern
    assert not desk.placement_page.interns.search.text() and desk.selection.target is None

    with desk.plan.file.write() as writing:  # No step: nothing tells of it and nothing undoes it.
        writing.session.connection().exec_driver_sql("UPDATE intern SET first_name = 'Autre' WHERE id = 1")
    lender.take_back(qtbot)
    another = lender.lend(qtbot)
    assert another is not desk, "the plan is not as it was"

    another.map_page.drawer.figure.setText("17 communes")
    lender.take_back(qtbot)
    assert lender.lend(qtbot) is not another, "the window is not as it was"
    assert lender.opened == 3
