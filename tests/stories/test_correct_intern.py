"""The coordinator corrects an intern whom the gate retains: record, semesters done, situation, by keyboard too."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox, QToolButton
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.choice import ChoiceKind
from pacte_desktop.domain.situations import Situation
from pacte_desktop.gui.desk import PLACEMENT, ROUND, Desk
from pacte_desktop.gui.dialogs.intern_dialog import InternDialog
from pacte_desktop.gui.pages.round.page import RoundPage
from pacte_desktop.gui.pages.round.session_dialog import SessionDialog
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_sessions import create_session, sessions
from pacte_desktop.services.interns import correct_intern
from pacte_desktop.services.local_rules import adopt_profile
from pacte_desktop.services.prechoice import proposed_prechoice
from pacte_desktop.services.sheets import Target
from tests.stories.window_acts import texts


@pytest.fixture
def placing(desk: Desk) -> Desk:
    """The desk on its placement page."""
    desk.show_page(PLACEMENT)
    return desk


def correcting(desk: Desk, qtbot: QtBot, intern_id: int) -> InternDialog:
    """The dialog, opened for an intern by its key."""
    desk.show_target(Target("intern", str(intern_id)))
    assert desk.action_set.correct_intern.isEnabled()
    assert desk.action_set.correct_intern.shortcut().toString() == "F2"
    desk.action_set.correct_intern.trigger()
    dialogs = [found for found in desk.findChildren(InternDialog) if found.isVisible()]
    assert len(dialogs) == 1
    qtbot.waitExposed(dialogs[0])
    return dialogs[0]


def told(dialog: InternDialog) -> list[str]:
    return [dialog.problems.item(row).text() for row in range(dialog.problems.count())]


def newcomer(desk: Desk) -> int:
    """An intern with no semester done, no post and nothing special."""
    board = desk.plan.snapshot.board
    return next(
        number
        for number, found in board.interns.items()
        if not board.completed.get(number) and number not in board.by_intern and number not in board.situations
    )


def special(desk: Desk) -> int:
    board = desk.plan.snapshot.board
    return next(number for number in board.interns if board.situation(number) is Situation.SURNOMBRE_VALIDANT)


def test_a_rank_a_semester_and_the_counters_in_one_step(placing: Desk, qtbot: QtBot) -> None:
    number = newcomer(placing)
    dialog = correcting(placing, qtbot, number)
    assert "Rien ne s’oppose" in dialog.verdict.text()
    dialog.record.rank.setValue(12)
    qtbot.mouseClick(dialog.past.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.recount.isEnabled)
    assert any("semestres validés de 0" in sentence for sentence in told(dialog))
    qtbot.mouseClick(dialog.recount, Qt.MouseButton.LeftButton)
    assert (dialog.validated.value(), dialog.seniority.value()) == (1, 1)
    assert not any("semestres validés" in sentence for sentence in told(dialog))
    assert not dialog.recount.isEnabled()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    found = placing.plan.snapshot.board.interns[number]
    assert (found.national_rank, found.validated_semesters, found.validated) == (12, 1, ("N1",))
    assert placing.plan.file.history()[0].label == f"corriger l’interne {found.full_name}"
    assert len(placing.plan.file.history()) == 1
    assert "12 /" in texts(placing.inspector)
    placing.commands.undo()
    assert placing.plan.snapshot.board.interns[number].validated == ()


def test_what_the_gate_would_say_is_seen_while_typing_and_an_impossible_value_is_refused(
    placing: Desk, qtbot: QtBot
) -> None:
    number = newcomer(placing)
    before = placing.plan.snapshot.board.interns[number]
    dialog = correcting(placing, qtbot, number)
    dialog.record.rank.setValue(0)
    qtbot.waitUntil(lambda: any("n’est pas connu" in sentence for sentence in told(dialog)))
    dialog.record.rank.setValue(99_999)
    qtbot.waitUntil(lambda: any("dépasse" in sentence for sentence in told(dialog)))
    assert "ne pourrait pas être appelé" in dialog.verdict.text()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "dépasse" in dialog.banner.text
    dialog.record.rank.setValue(before.national_rank)
    dialog.record.thesis.setText("hier")
    qtbot.waitUntil(lambda: "n’est pas un jour" in dialog.verdict.text())
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "n’est pas un jour" in dialog.banner.text
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert placing.plan.snapshot.board.interns[number] == before
    assert placing.plan.file.history() == []


def test_a_semester_is_removed_and_the_commune_is_chosen_with_the_keyboard(placing: Desk, qtbot: QtBot) -> None:
    board = placing.plan.snapshot.board
    number = next(found for found, done in board.completed.items() if len(done) == 2)
    dialog = correcting(placing, qtbot, number)
    buttons = [found for found in dialog.past.findChildren(QAbstractButton) if "Retirer" in found.accessibleName()]
    buttons[-1].setFocus()
    qtbot.keyClick(buttons[-1], Qt.Key.Key_Space)
    assert len(dialog.past.rows) == 1
    dialog.record.home.setFocus()
    dialog.record.home.setText("chateauroux")
    qtbot.keyClick(dialog.record.home, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter takes the commune, it does not write"
    assert dialog.record.intern.home_insee_code == "36044"
    dialog.save.setFocus()
    qtbot.keyClick(dialog.save, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    found = placing.plan.snapshot.board
    assert found.interns[number].home_insee_code == "36044"
    assert len(found.completed[number]) == 1


def test_a_situation_is_masked_until_somebody_asks(placing: Desk, qtbot: QtBot) -> None:
    number = special(placing)
    dialog = correcting(placing, qtbot, number)
    for shown in (texts(placing.inspector), texts(dialog)):
        assert "situation particulière" in shown
        assert "surnombre" not in shown
    assert not dialog.situation.box.isVisible()
    assert "aucun motif" in texts(dialog)
    qtbot.mouseClick(dialog.situation.reveal, Qt.MouseButton.LeftButton)
    assert dialog.situation.box.isVisible()
    assert dialog.situation.box.currentText() == "surnombre validant"
    dialog.situation.box.set_value(Situation.DISPONIBILITE)
    qtbot.waitUntil(lambda: "ne pourrait pas être appelé" in dialog.verdict.text())
    dialog.situation.box.set_value(Situation.PRESENT)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert "situation particulière" not in texts(placing.inspector)
    assert all("surnombre" not in step.label for step in placing.plan.file.history())
    assert post_board(placing.plan.file).situation(number) is Situation.PRESENT


def test_hidden_the_situation_stays_as_it_was(placing: Desk, qtbot: QtBot) -> None:
    number = special(placing)
    dialog = correcting(placing, qtbot, number)
    dialog.record.first_name.setText("Camille")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    board = placing.plan.snapshot.board
    assert board.interns[number].first_name == "Camille"
    assert board.situation(number) is Situation.SURNOMBRE_VALIDANT


def test_every_field_has_a_name_and_a_wheel_changes_none(placing: Desk, qtbot: QtBot) -> None:
    dialog = correcting(placing, qtbot, next(iter(placing.plan.snapshot.board.completed)))
    fields = [
        found
        for kind in (QComboBox, QSpinBox, QLineEdit, QCheckBox, QToolButton)
        for found in dialog.findChildren(kind)
        if not found.objectName().startswith("qt_") and found.metaObject().className() != "QLineEditIconButton"
    ]
    assert len(fields) > 20
    assert [found.metaObject().className() for found in fields if not found.accessibleName()] == []
    names = [found.accessibleName() for found in dialog.past.findChildren(QComboBox)]
    assert len(names) == len(set(names))
    position, phase = dialog.record.position, dialog.record.phase
    before = position.value(), phase.currentIndex()
    for field in (position, phase):
        at, none = QPointF(field.rect().center()), QPoint()
        roll = QWheelEvent(
            at,
            at,
            none,
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, roll)
    assert (position.value(), phase.currentIndex()) == before


def test_the_gate_leads_to_the_correction(desk: Desk, qtbot: QtBot) -> None:
    """An intern without a rank keeps the list shut; their card opens the dialog, and the list opens again."""
    number = newcomer(desk)
    rank = desk.plan.snapshot.board.interns[number].national_rank
    desk.plan.run(partial(correct_intern, national_rank=0), number)
    phase = desk.plan.snapshot.board.interns[number].phase
    session = create_session(desk.plan.file, label="essai", phases=[phase])
    desk.show_page(ROUND)
    page = desk.pages.page(ROUND)
    assert isinstance(page, RoundPage)
    page.day.choose(session)
    qtbot.waitUntil(lambda: len(page.gate.cards) > 0)
    name = desk.plan.snapshot.board.interns[number].full_name
    buttons = {found.accessibleName(): found for card in page.gate.cards for found in card.buttons}
    wanted = next(button for spoken, button in buttons.items() if spoken.startswith("Corriger") and name in spoken)
    qtbot.mouseClick(wanted, Qt.MouseButton.LeftButton)
    (dialog,) = [found for found in page.findChildren(InternDialog) if found.isVisible()]
    dialog.record.rank.setValue(rank)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any(name in texts(card) for card in page.gate.cards))


def test_a_local_rule_offers_the_trial_choice(desk: Desk, qtbot: QtBot) -> None:
    desk.plan.run(adopt_profile, "limoges")
    desk.show_page(ROUND)
    page = desk.pages.page(ROUND)
    assert isinstance(page, RoundPage)
    page.acts.create()
    (dialog,) = page.findChildren(SessionDialog)
    dialog.label.setText("Choix d’hiver")
    dialog.day.setDate(QDate(2026, 10, 9))
    assert dialog.with_trial.isVisible()
    assert "11/09/2026" in dialog.with_trial.text()
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    made = sessions(desk.plan.file)
    assert [(item.kind, item.day) for item in made[-2:]] == [
        (ChoiceKind.PRE_CHOICE, date(2026, 9, 11)),
        (ChoiceKind.CHOICE, date(2026, 10, 9)),
    ]
    assert proposed_prechoice(desk.plan.file, date(2026, 10, 9)) == date(2026, 9, 11)
