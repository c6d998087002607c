"""A session from its preparation to its end: gate, call list, opening, freezing, annulment, second procedure."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.choice import SessionStatus
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.gui.desk import PLACEMENT, ROUND, Desk
from pacte_desktop.gui.pages.round.derogation_dialog import DerogationDialog
from pacte_desktop.gui.pages.round.motive_dialog import MotiveDialog
from pacte_desktop.gui.pages.round.page import RoundPage
from pacte_desktop.gui.pages.round.proxy_dialog import ProxyDialog
from pacte_desktop.gui.pages.round.rank_dialog import RankDialog
from pacte_desktop.gui.pages.round.replay_dialog import ReplayDialog
from pacte_desktop.gui.pages.round.rounds_dialog import RoundsDialog
from pacte_desktop.gui.pages.round.session_dialog import SessionDialog
from pacte_desktop.services import choice_sessions
from pacte_desktop.services.replay import replay
from pacte_desktop.services.sheets import Target
from pacte_desktop.store import choice_edits, schema
from tests.stories.conftest import settle
from tests.stories.round_acts import (
    CONSOLIDATION,
    SOCLE,
    call_everybody,
    click,
    dialog_of,
    name_at_hand,
    press,
    press_in,
    round_of,
    show_round,
)
from tests.stories.test_accessibility import nameless
from tests.stories.window_acts import column_of, texts


@pytest.fixture
def draft(qtbot: QtBot, desk: Desk) -> RoundPage:
    """The page on the session that is in preparation."""
    return show_round(qtbot, desk, CONSOLIDATION)


def forget_derogations(desk: Desk, keep: int = 0) -> list[int]:
    """Take back the derogations of the demonstration but ``keep``; ids of the interns who need one."""
    found = desk.plan.snapshot.board.derogations
    with desk.plan.file.write() as writing:
        writing.name("retirer")
        for item in found[keep:]:
            choice_edits.remove_derogation(writing.session, item.id)
    desk.plan._tell(writing.changes)
    return [item.intern_id for item in found[keep:]]


def test_a_plan_without_a_session_teaches_how_to_prepare_one(qtbot: QtBot, desk: Desk) -> None:
    with desk.plan.file.write() as writing:
        writing.name("vider")
        for session in (SOCLE, 2, CONSOLIDATION):
            for table in ("choice_event", "call_list_entry", "choice_session"):
                column = "id" if table == "choice_session" else "session_id"
                writing.session.connection().exec_driver_sql(f"DELETE FROM {table} WHERE {column} = {session}")
            writing.session.connection().exec_driver_sql(f"DELETE FROM assignment WHERE session_id = {session}")
    desk.show_page(ROUND)
    page = desk.round_page
    assert page.stack.currentWidget() is page.empty
    assert "appelés l’un après l’autre" in texts(page.empty)
    click(qtbot, page.empty, "Nouvelle séance de choix…")
    dialog = dialog_of(page, SessionDialog)
    assert not dialog.go.isEnabled()
    assert dialog.go.toolTip()
    qtbot.keyClicks(dialog.label, "Essai blanc")
    dialog.minutes.setValue(3)
    dialog.is_trial.setChecked(True)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    session = page.day.session
    assert session is not None
    assert (session.label, session.minutes_a_turn, session.status) == ("Essai blanc", 3, SessionStatus.DRAFT)
    assert session.day == date.today()
    assert page.bar.sessions.currentText() == f"N° {session.number} · Essai blanc · en préparation"
    assert page.stack.currentWidget() is page.gate


def test_a_shut_gate_names_each_intern_and_never_shows_the_list(qtbot: QtBot, desk: Desk, draft: RoundPage) -> None:
    draft.day.draw_up()
    assert draft.stack.currentWidget() is draft.calls
    blocked = forget_derogations(desk, keep=1)
    settle(qtbot, desk)
    assert draft.stack.currentWidget() is draft.gate, "a list that was drawn up hides again"
    assert not draft.calls.isVisible()
    assert not draft.bar.open.isEnabled()
    interns = desk.plan.snapshot.board.interns
    gate = choice_sessions.gate(desk.plan.file, CONSOLIDATION)
    assert set(gate.blocked) == set(blocked)
    assert len(draft.gate.cards) == len(blocked)
    shown = texts(draft.gate)
    for intern_id, problems in gate.blocked.items():
        assert interns[intern_id].full_name in shown
        for problem in problems:
            assert problem.sentence in shown
            assert problem.way_out in shown
    free = [intern for intern in interns.values() if intern.id not in blocked and intern.full_name not in shown]
    assert len(free) > len(blocked), "only those who are blocked are named"
    click(qtbot, draft.gate.cards[0], "Voir la fiche")
    assert desk.page == PLACEMENT
    assert desk.selection.target == Target("intern", str(next(iter(gate.blocked))))


def test_a_derogation_with_its_author_and_motive_opens_the_gate(qtbot: QtBot, desk: Desk, draft: RoundPage) -> None:
    (intern_id,) = forget_derogations(desk, keep=len(desk.plan.snapshot.board.derogations) - 1)
    settle(qtbot, desk)
    (card,) = draft.gate.cards
    click(qtbot, card, "Déroger…")
    dialog = dialog_of(draft, DerogationDialog)
    qtbot.keyClicks(dialog.author, "Le coordonnateur")
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.motive, "Soutenance prevue au 10 novembre")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    granted = desk.plan.snapshot.board.derogations[-1]
    assert (granted.intern_id, granted.granted_by, granted.granted_on) == (intern_id, "Le coordonnateur", date.today())
    assert "La liste d’appel peut être établie" in texts(draft.gate)
    click(qtbot, draft.gate, "Établir la liste d’appel")
    assert draft.stack.currentWidget() is draft.calls
    assert intern_id in [call.intern.id for call in draft.day.calls.calls]  # type: ignore[union-attr]


def test_a_complete_curriculum_is_never_lifted_but_can_be_left_out(qtbot: QtBot, desk: Desk, draft: RoundPage) -> None:
    board = desk.plan.snapshot.board
    intern = next(
        each
        for each in board.interns.values()
        if each.phase is Phase.CONSOLIDATION and each.id not in board.situations and each.id not in board.by_intern
    )
    left = board.curricula[intern.regime].remaining(intern.validated)
    with desk.plan.file.write() as writing:
        writing.name("valider")
        for code, count in left.items():
            for _ in range(count):
                writing.session.add(
                    schema.CompletedInternshipRow(
                        intern_id=intern.id,
                        semester_id=board.semester.id - 1,
                        internship_type=code,
                        site_id=None,
                        is_validated=True,
                        counts_for_seniority=True,
                        absence_days=0,
                    )
                )
    desk.plan._tell(writing.changes)
    settle(qtbot, desk)
    (card,) = draft.gate.cards
    assert intern.full_name in texts(card)
    assert "Déroger…" not in texts(card)
    click(qtbot, card, "Ne pas appeler")
    assert "La liste d’appel peut être établie" in texts(draft.gate)
    assert f"{intern.full_name} n’est pas appelé" in texts(draft.gate)
    click(qtbot, draft.gate, "Établir la liste d’appel")
    calls = draft.day.calls
    assert calls is not None
    assert intern.id not in [call.intern.id for call in calls.calls]
    assert any(item.intern.id == intern.id for item in calls.left_out)


def test_the_call_list_tells_order_times_proxy_and_why(qtbot: QtBot, desk: Desk, draft: RoundPage) -> None:
    click(qtbot, draft.gate, "Établir la liste d’appel")
    calls, view = draft.day.calls, draft.calls.view
    assert calls is not None
    assert column_of(view, 0) == [call.intern.full_name for call in calls.calls]
    assert column_of(view, 2)[:3] == ["09:00", "09:02", "09:04"]
    draft.calls.search.setText(calls.calls[4].intern.last_name)
    assert calls.calls[4].intern.full_name in column_of(view, 0)
    draft.calls.search.clear()
    assert not draft.calls.set_proxy.isEnabled()

    draft.calls.make_current(calls.calls[1].intern.id)
    press_in(qtbot, view, Qt.Key.Key_F2)
    dialog = dialog_of(draft, ProxyDialog)
    qtbot.keyClicks(dialog.field, "DURAND Eve")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert column_of(view, 6)[1] == "DURAND Eve"

    draft.calls.make_current(calls.calls[1].intern.id)
    press_in(qtbot, view, Qt.Key.Key_F4)
    why = dialog_of(draft, RankDialog)
    assert f"2e sur {len(calls.calls)}" in why.answer.text()
    first = calls.calls[0].intern
    why.other.setText(first.full_name)
    qtbot.keyClick(why.other, Qt.Key.Key_Return)
    assert f"{first.full_name} est appelé avant" in why.comparison.text().replace("appelée", "appelé")
    assert why.isVisible(), "Enter compares and does not close"
    why.reject()

    click(qtbot, draft.bar, "Ouvrir la séance")
    settle(qtbot, desk)
    press(qtbot, draft, Qt.Key.Key_1)
    assert "Procuration : DURAND Eve choisit" in draft.open.band.facts.text()
    press(qtbot, draft, Qt.Key.Key_1)
    assert round_of(draft).held.events[-1].chosen_by == "DURAND Eve"


def test_a_session_is_frozen_verified_and_replayed(qtbot: QtBot, desk: Desk) -> None:
    page = show_round(qtbot, desk, SOCLE)
    assert not page.bar.freeze.isEnabled()
    assert page.bar.freeze.toolTip()
    call_everybody(page)
    assert name_at_hand(page) == "Tous les internes ont été appelés"
    result = {intern_id: event.post_id for intern_id, event in round_of(page).state.placed.items()}

    click(qtbot, page.bar, "Figer…")
    freezing = dialog_of(page, MotiveDialog)
    assert f"{len(result)} internes placés" in texts(freezing)
    assert "ne pourra plus être annulée" in texts(freezing)
    qtbot.keyClicks(freezing.field, "Fin du choix")
    qtbot.mouseClick(freezing.go, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert page.stack.currentWidget() is page.closed
    assert not desk.action_set.undo.isEnabled(), "what was signed stays"
    assert len(column_of(page.closed.result_view, 0)) == len(round_of(page).state.entries)
    frozen = page.day.frozen
    assert frozen is not None
    assert frozen.sha256[:12] in page.closed.signature.text()
    click(qtbot, page.closed, "Vérifier")
    assert "intacte" in desk.banner.text
    vacant = sum(seats for seats in round_of(page).state.seats.values())
    assert page.closed.vacant_words.text().startswith(f"{vacant} places vacantes")
    click(qtbot, page.closed, "Copier")
    assert len(QGuiApplication.clipboard().text().strip().split("\n")) == 1 + page.closed.vacancies.rowCount()

    click(qtbot, page.closed, "Rejeu…")
    dialog = dialog_of(page, ReplayDialog)
    withdrawn = round_of(page).intern(round_of(page).state.entries[3])
    dialog.field.setText(withdrawn.full_name)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    expected = replay(desk.plan.file, SOCLE, withdrawn.id)
    assert column_of(dialog.view, 0) == [item.intern.full_name for item in expected.changed]
    assert withdrawn.full_name in dialog.lead.text()
    assert "décision de l’ARS" in texts(dialog)
    dialog.reject()


def test_an_annulled_session_is_held_again_and_compared(qtbot: QtBot, desk: Desk) -> None:
    page = show_round(qtbot, desk, SOCLE)
    placed = len(round_of(page).state.placed)
    click(qtbot, page.bar, "Annuler la procédure…")
    annulling = dialog_of(page, MotiveDialog)
    assert f"{placed} affectations données par « Choix du socle » seront retirées" in texts(annulling)
    assert "ne s’annule pas" in texts(annulling)
    qtbot.keyClicks(annulling.field, "Interne appele a tort")
    qtbot.mouseClick(annulling.go, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert not [item for item in desk.plan.snapshot.board.assignments if item.session_id == SOCLE]
    click(qtbot, page.bar, "Nouvelle procédure…")
    again = dialog_of(page, MotiveDialog)
    qtbot.keyClicks(again.field, "Decision ARS")
    qtbot.mouseClick(again.go, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    session = page.day.session
    assert session is not None
    assert (session.replaces_id, session.status) == (SOCLE, SessionStatus.DRAFT)

    page.day.choose(SOCLE)
    settle(qtbot, desk)
    click(qtbot, page.bar, "Comparer…")
    comparison = dialog_of(page, RoundsDialog)
    assert comparison.other.currentData() == session.id
    assert "de terrain, sur" in comparison.lead.text()
    comparison.reject()


def test_an_altered_session_is_told_by_its_signature(qtbot: QtBot, desk: Desk) -> None:
    page = show_round(qtbot, desk, SOCLE)
    call_everybody(page)
    assert page.day.run(choice_sessions.freeze, "Fin") is not None
    with desk.plan.file.write() as writing:
        writing.name("falsifier")
        writing.session.connection().exec_driver_sql("UPDATE frozen_round SET motive = 'Autre'")
    page.verify()
    assert "modifié après coup" in desk.banner.text


def test_every_dialog_of_the_page_is_left_with_escape(qtbot: QtBot, desk: Desk) -> None:
    page = show_round(qtbot, desk, SOCLE)
    for act in (page.acts.create, page.acts.annul, page.acts.freeze, page.acts.show_replay, page.acts.show_comparison):
        act()
        (dialog,) = [each for each in page.findChildren(QDialog) if each.isVisible()]
        assert nameless(dialog) == []
        assert dialog.windowTitle()
        events = len(round_of(page).held.events)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert len(round_of(page).held.events) == events


def test_a_session_in_preparation_is_deleted_and_brought_back(qtbot: QtBot, desk: Desk, draft: RoundPage) -> None:
    click(qtbot, draft.bar, "Supprimer")
    settle(qtbot, desk)
    assert CONSOLIDATION not in [session.id for session in draft.day.sessions]
    assert draft.day.session is not None, "another session is looked at"
    assert "supprimée" in desk.banner.text
    desk.action_set.undo.trigger()
    settle(qtbot, desk)
    assert CONSOLIDATION in [session.id for session in draft.day.sessions]


def test_a_session_in_preparation_is_changed(qtbot: QtBot, desk: Desk, draft: RoundPage) -> None:
    click(qtbot, draft.bar, "Modifier…")
    dialog = dialog_of(draft, SessionDialog)
    assert dialog.label.text() == "Choix de la consolidation"
    dialog.label.setText("Consolidation")
    dialog.order.setCurrentIndex(1)
    dialog.venue.selectAll()
    qtbot.keyClicks(dialog.venue, "Amphi A, Tours ")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    session = draft.day.session
    assert session is not None
    assert (session.label, session.order_key, session.venue) == ("Consolidation", "percentile", "Amphi A, Tours")
    click(qtbot, draft.gate, "Établir la liste d’appel")
    assert "%" in draft.calls.view.model().index(0, 5).data()


def test_the_filter_key_goes_to_the_list_in_view(desk: Desk, draft: RoundPage) -> None:
    draft.day.draw_up()
    assert desk.action_set.filter.isEnabled()
    desk.action_set.filter.trigger()
    assert draft.calls.search.hasFocus()
