"""Île-de-France, October 2019, through the window: the last choices by keys, the replay, the second procedure."""

import re
import shutil
from collections import Counter
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.problems import Severity
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.desk import ROUND, Desk
from pacte_desktop.gui.dialogs.intern_dialog import InternDialog
from pacte_desktop.gui.pages.round.motive_dialog import MotiveDialog
from pacte_desktop.gui.pages.round.page import RoundPage
from pacte_desktop.gui.pages.round.replay_dialog import ReplayDialog
from pacte_desktop.gui.pages.round.rounds_dialog import RoundsDialog
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_sessions import compare_rounds, freeze, sessions
from pacte_desktop.services.documents.writing import Form
from pacte_desktop.services.replay import replay
from pacte_desktop.services.sheets import Target
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.idf_2019 import (
    FIRST_POSTS,
    INELIGIBLE,
    INTERNS,
    SECOND_POSTS,
    choices_ahead,
    hold_round,
    reopen_posts,
)
from tests.stories.conftest import OpenWindow, settle
from tests.stories.document_acts import wait_for_pages, wait_until_out
from tests.stories.idf_acts import LAST_TURNS, NAME, desk_of, pdf_text, tell_all
from tests.stories.round_acts import click, dialog_of, name_at_hand, press, round_of, show_round
from tests.stories.window_acts import column_of, texts

# IDF-4 and IDF-5


def call_by_keys(qtbot: QtBot, page: RoundPage, wanted: dict[int, int]) -> None:
    """Everybody still waiting takes the post that they want, by its figure or by going to it and Enter."""
    while (current := round_of(page).current) is not None:
        assert name_at_hand(page) == round_of(page).intern(current).full_name
        post_id, figures = wanted[current.intern_id], page.open.menu.proxy.numbered
        events = len(round_of(page).held.events)
        if post_id in figures:
            press(qtbot, page, Qt.Key(Qt.Key.Key_1.value + figures.index(post_id)))
        else:
            page.open.menu.make_current(post_id)
            press(qtbot, page, Qt.Key.Key_Return)
        assert len(round_of(page).held.events) == events + 1, page.banner.text
        assert round_of(page).held.events[-1].post_id == post_id


def paediatric_seats(plan: PlanFile) -> int:
    """Seats taken in paediatrics."""
    board = post_board(plan)
    return Counter(board.posts[item.post_id].internship_type for item in board.assignments)["ENFANT"]


def test_the_last_choices_by_keys_then_vacant_posts_on_paper_and_the_replay(
    qtbot: QtBot, open_window: OpenWindow, idf_nearly_held: Path, idf_held: Path, tmp_path: Path
) -> None:
    path = shutil.copy(idf_nearly_held, tmp_path / "idf.pacte")
    with closing(open_plan(path)) as plan:
        (session,) = sessions(plan)
        wanted = choices_ahead(plan, session.id)
    desk = desk_of(qtbot, open_window, path)
    page = show_round(qtbot, desk, session.id)
    assert round_of(page).state.counts.waiting == LAST_TURNS
    call_by_keys(qtbot, page, wanted)
    assert name_at_hand(page) == "Tous les internes ont été appelés"
    assert paediatric_seats(desk.plan.file) == 160
    with closing(open_plan(shutil.copy(idf_held, tmp_path / "services.pacte"))) as other:
        assert _seats(desk.plan.file) == _seats(other), "the page and the services write the same"

    click(qtbot, page.bar, "Figer…")
    motive(qtbot, page, "Fin des choix du 9 octobre")
    settle(qtbot, desk)
    vacant = FIRST_POSTS["ENFANT"] - 160
    assert page.stack.currentWidget() is page.closed
    assert page.closed.vacant_words.text() == f"{vacant} places vacantes · santé de l’enfant : {vacant}"

    click(qtbot, page.closed, "Imprimer…")
    documents = desk.documents_page
    assert documents.isVisible() and documents.kinds.code == "vacant"
    wait_for_pages(qtbot, documents)
    documents.ways_out.write(Form.PDF, tmp_path / "vacants.pdf")
    assert "Enregistré" in wait_until_out(qtbot, documents)
    printed = pdf_text(tmp_path / "vacants.pdf")
    assert "Postes vacants" in printed and f"{vacant} places vacantes" in printed
    board = desk.plan.snapshot.board
    free = [post for post in board.posts.values() if post.capacity > board.taken[post.id]]
    assert all(printed.count(post.imotep_number) == 1 for post in free)
    assert len(re.findall(r"IDF-\d{4}", printed)) == len(free) == page.closed.vacancies.rowCount()
    assert not re.search(r"FICTIF\d", printed), "no person on the list of posts"
    desk.show_page(ROUND)

    click(qtbot, page.closed, "Rejeu…")
    replayed = dialog_of(page, ReplayDialog)
    replayed.field.setText(NAME)
    qtbot.keyClick(replayed.field, Qt.Key.Key_Return)
    found = replay(desk.plan.file, session.id, INELIGIBLE)
    assert found.changed, "an early choice is not without effect"
    assert replayed.lead.text() == f"Sans {NAME}, {len(found.changed)} internes changeraient de poste."
    assert column_of(replayed.view, 0) == [item.intern.full_name for item in found.changed]
    assert "décision de l’ARS" in texts(replayed)
    assert paediatric_seats(desk.plan.file) == 160, "nothing was written"
    replayed.reject()


def _seats(plan: PlanFile) -> dict[int, int]:
    return {item.intern_id: item.post_id for item in post_board(plan).assignments}


def motive(qtbot: QtBot, page: RoundPage, words: str) -> str:
    """Type a motive in the dialog in view and go on; returns what it told before."""
    dialog = dialog_of(page, MotiveDialog)
    sentences = texts(dialog)
    assert not dialog.go.isEnabled(), "without a motive nothing is done"
    qtbot.keyClicks(dialog.field, words)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    return sentences


# IDF-6 and IDF-7


def test_the_procedure_is_annulled_held_again_compared_and_both_are_kept(
    qtbot: QtBot, open_window: OpenWindow, idf_held: Path, tmp_path: Path
) -> None:
    path = shutil.copy(idf_held, tmp_path / "idf.pacte")
    with closing(open_plan(path)) as plan:
        (first,) = sessions(plan)
        freeze(plan, first.id, "Fin des choix du 9 octobre")
    desk = desk_of(qtbot, open_window, path)
    _put_the_record_right(qtbot, desk)
    page = show_round(qtbot, desk, first.id)
    file = desk.plan.file
    before = paediatric_seats(file)

    click(qtbot, page.bar, "Annuler la procédure…")
    told = motive(qtbot, page, "Interne dont la maquette est complete : rupture d'egalite")
    assert f"{INTERNS + 1} affectations données par « Approfondissement » seront retirées" in told
    settle(qtbot, desk)
    assert desk.plan.snapshot.board.assignments == ()
    reopen_posts(file, SECOND_POSTS)
    tell_all(desk, "open_post")
    click(qtbot, page.bar, "Nouvelle procédure…")
    motive(qtbot, page, "Nouvelle repartition du 22 octobre : 492 postes")
    settle(qtbot, desk)
    second = page.day.session
    assert second is not None and second.replaces_id == first.id

    assert page.stack.currentWidget() is page.gate, "the mistake is not made twice"
    (card,) = page.gate.cards
    assert NAME in texts(card) and "6 semestres" in texts(card)
    click(qtbot, card, "Ne pas appeler")
    click(qtbot, page.gate, "Établir la liste d’appel")
    assert page.calls.table.rowCount() == INTERNS
    click(qtbot, page.bar, "Ouvrir la séance")
    settle(qtbot, desk)
    wanted = choices_ahead(file, second.id)
    hold_round(file, second.id, leave=LAST_TURNS)
    tell_all(desk, "choice_session", "assignment")
    settle(qtbot, desk)
    assert round_of(page).state.counts.waiting == LAST_TURNS
    call_by_keys(qtbot, page, wanted)
    assert paediatric_seats(file) > before, "fewer other posts: more choose paediatrics"
    click(qtbot, page.bar, "Figer…")
    motive(qtbot, page, "Fin des choix du 29 octobre")
    settle(qtbot, desk)
    _both_are_kept(qtbot, desk, page, first.id, second.id)


def _put_the_record_right(qtbot: QtBot, desk: Desk) -> None:
    """On 21 October the office records the sixth semester: at once an error names who should never have been called."""
    assert desk.problems.panel.isHidden()
    assert not [item for item in desk.problems.watch.problems if item.intern_id == INELIGIBLE and item.rule[:2] == "R0"]
    desk.show_target(Target("intern", str(INELIGIBLE)))
    desk.action_set.correct_intern.trigger()
    dialog = dialog_of(desk, InternDialog)
    (box,) = [each for each in dialog.past.findChildren(CheckBox) if not each.isChecked()]
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    qtbot.waitUntil(dialog.recount.isEnabled)
    qtbot.mouseClick(dialog.recount, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "a tout validé" in " ".join(told_by(dialog)))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    settle(qtbot, desk)
    found = [item for item in desk.problems.watch.problems if item.intern_id == INELIGIBLE and item.rule[:2] == "R0"]
    assert [item.severity for item in found] == [Severity.ERROR]
    desk.status.problems.click()
    view = desk.problems.panel.list.view
    row = column_of(view, 0).index(found[0].sentence)
    view.setCurrentIndex(view.model().index(row, 0))
    desk.show_target(Target("intern", "1"))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert desk.selection.target == Target("intern", str(INELIGIBLE)), "each line leads there"
    desk.status.problems.click()


def told_by(dialog: InternDialog) -> list[str]:
    """What would stand against the call, as the dialog lists it."""
    return [dialog.problems.item(row).text() for row in range(dialog.problems.count())]


def _both_are_kept(qtbot: QtBot, desk: Desk, page: RoundPage, first_id: int, second_id: int) -> None:
    """Both versions are listed, sound, compared, and each says why it was closed."""
    listed = [page.bar.sessions.itemText(row) for row in range(page.bar.sessions.count())]
    assert listed == [
        "N° 1 · Approfondissement · annulée",
        "N° 2 · Approfondissement (seconde procédure) · figée",
    ]
    click(qtbot, page.closed, "Vérifier")
    assert desk.banner.text.count("intacte") == 3, "frozen, annulled, frozen again"
    assert "Fin des choix du 29 octobre" in page.closed.facts.text()
    click(qtbot, page.bar, "Comparer…")
    dialog = dialog_of(page, RoundsDialog)
    compared = compare_rounds(desk.plan.file, first_id, second_id)
    assert 0 < compared.count < INTERNS
    assert dialog.lead.text() == (f"{compared.count} internes changent de terrain, sur {INTERNS} appelés deux fois.")
    assert dialog.table.rowCount() == compared.count
    dialog.reject()
    page.day.choose(first_id)
    settle(qtbot, desk)
    assert not page.closed.print_vacant.isVisible(), "a list of today would not be that of the annulled session"
    assert len(column_of(page.closed.result_view, 0)) == INTERNS + 1, "the first version is still there"
    assert "rupture d'egalite" in page.closed.facts.text()
