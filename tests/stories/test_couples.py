"""A coordinator writes who would like to be near whom, and a computation brings them nearer."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.parameters import Mark
from pacte_desktop.gui.desk import ALLOCATION, PLACEMENT, Desk
from pacte_desktop.gui.dialogs.intern_dialog import InternDialog
from pacte_desktop.services.allocation import Method
from pacte_desktop.services.couples import plan_couples
from pacte_desktop.services.parameters import set_parameter
from tests.stories.allocation_acts import compute, figures
from tests.stories.conftest import settle
from tests.stories.test_correct_intern import correcting
from tests.stories.window_acts import texts


@pytest.fixture
def placing(desk: Desk) -> Desk:
    """The desk on its placement page."""
    desk.show_page(PLACEMENT)
    return desk


def save(dialog: InternDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def to_place(desk: Desk) -> tuple[int, int]:
    """Two interns whom a computation would place."""
    board = desk.plan.snapshot.board
    free = [
        number for number in board.interns if number not in board.situations and board.remaining(board.interns[number])
    ]
    return free[0], free[1]


def allow(desk: Desk) -> None:
    start = desk.plan.snapshot.board.semester.start
    desk.plan.run(
        lambda file: set_parameter(file, "order.couples", "SOFT", start, source="Règlement local", mark=Mark.INFERENCE)
    )


def test_a_couple_is_written_with_the_keyboard_and_emptied_again(placing: Desk, qtbot: QtBot) -> None:
    one, other = to_place(placing)
    name = placing.plan.snapshot.board.interns[other].full_name
    dialog = correcting(placing, qtbot, one)
    field = dialog.couple.field
    assert (field.text(), field.placeholderText(), field.accessibleName()) == ("", "personne", "Couple avec")
    assert "Aucun motif" in texts(dialog)
    field.setFocus()
    qtbot.keyClicks(field, "zzzz")
    save(dialog, qtbot)
    assert dialog.isVisible()
    assert "n’est pas le nom entier" in dialog.banner.text
    field.setFocus()
    field.setText(name.casefold())
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == name
    assert dialog.isVisible(), "Enter takes the name, it does not write"
    save(dialog, qtbot)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert plan_couples(placing.plan.file) == ((min(one, other), max(one, other)),)
    assert len(placing.plan.file.history()) == 1
    again = correcting(placing, qtbot, other)
    assert again.couple.field.text() == placing.plan.snapshot.board.interns[one].full_name
    again.couple.field.clear()
    save(again, qtbot)
    qtbot.waitUntil(lambda: not again.isVisible())
    assert plan_couples(placing.plan.file) == ()
    placing.commands.undo()
    assert len(plan_couples(placing.plan.file)) == 1


def test_a_partner_of_somebody_else_is_refused_in_the_dialog(placing: Desk, qtbot: QtBot) -> None:
    one, other = to_place(placing)
    third = next(number for number in placing.plan.snapshot.board.interns if number not in {one, other})
    for intern_id, refused in ((one, False), (third, True)):
        dialog = correcting(placing, qtbot, intern_id)
        dialog.couple.field.setText(placing.plan.snapshot.board.interns[other].full_name)
        save(dialog, qtbot)
        assert dialog.isVisible() is refused
    assert "déjà dans un autre couple" in dialog.banner.text
    dialog.reject()
    assert plan_couples(placing.plan.file) == ((min(one, other), max(one, other)),)


def test_a_computation_counts_the_couples_that_are_asked_for(placing: Desk, qtbot: QtBot) -> None:
    desk, card = placing, placing.allocation_page.settings
    desk.show_page(ALLOCATION)
    settle(qtbot, desk)
    assert card.method.currentData() == Method.OPTIMAL
    assert not card.couples.isEnabled()
    assert "Vœux de couple" in card.couples.toolTip()
    allow(desk)
    settle(qtbot, desk)
    assert "aucun couple" in card.couples.toolTip()
    one, other = to_place(desk)
    dialog = correcting(desk, qtbot, one)
    dialog.couple.field.setText(desk.plan.snapshot.board.interns[other].full_name)
    save(dialog, qtbot)
    desk.show_page(ALLOCATION)
    settle(qtbot, desk)
    assert card.couples.isEnabled()
    assert "pas un droit" in card.couples.toolTip()
    card.couples.setFocus()
    qtbot.keyClick(card.couples, Qt.Key.Key_Space)
    card.method.setCurrentIndex(card.method.findData(Method.SERIAL))
    assert not card.couples.isEnabled()
    assert "choix par rang" in card.couples.toolTip()
    assert not card.settings().bring_couples
    run = compute(qtbot, desk, Method.STABLE)
    assert run.settings.bring_couples
    assert "couples_apart" in {level.code for level in run.levels}
    name = next(row.name for row in desk.allocation_page.table.rows if row.name.endswith("Couples éloignés"))
    assert figures(desk.allocation_page, name)[-1] in {"0", "1"}
    assert figures(desk.allocation_page, "Méthode")[-1] == "stable, couples"
