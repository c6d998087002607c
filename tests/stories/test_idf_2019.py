"""Île-de-France, October 2019, through the window: the gate, the posts, the forecast, the day, the replay, the second
procedure. People, homes and hospitals are invented; the counts were published."""

import re
import shutil
from collections import Counter
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.choice import SessionStatus
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Severity
from pacte_desktop.domain.situations import Situation
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.desk import ADEQUACY, ROUND, Desk
from pacte_desktop.gui.dialogs.intern_dialog import InternDialog
from pacte_desktop.gui.pages.adequacy.page import AdequacyPage
from pacte_desktop.gui.pages.round.motive_dialog import MotiveDialog
from pacte_desktop.gui.pages.round.page import RoundPage
from pacte_desktop.gui.pages.round.replay_dialog import ReplayDialog
from pacte_desktop.gui.pages.round.rounds_dialog import RoundsDialog
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_sessions import compare_rounds, create_session, draw_up, freeze, sessions
from pacte_desktop.services.documents.writing import Form
from pacte_desktop.services.opening_simulation import EmptySeats, OpeningForecast
from pacte_desktop.services.replay import replay
from pacte_desktop.services.sheets import Target
from pacte_desktop.store import choice_edits, schema
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.idf_2019 import (
    DAY,
    FIRST_POSTS,
    INELIGIBLE,
    INTERNS,
    PHASES,
    PLACED,
    SECOND_POSTS,
    choices_ahead,
    hold_round,
    idf_contents,
    reopen_posts,
    validate_last_semester,
)
from tests.stories.conftest import OpenWindow, settle
from tests.stories.document_acts import wait_for_pages, wait_for_words, wait_until_out
from tests.stories.round_acts import click, dialog_of, name_at_hand, press, round_of, show_round
from tests.stories.window_acts import column_of, texts

NAME = "FICTIF463 Camille"
LAST_TURNS = 8


def desk_of(qtbot: QtBot, open_window: OpenWindow, path: Path) -> Desk:
    """The desk of a window on this plan, settled."""
    window = open_window(path)
    assert window.desk is not None
    settle(qtbot, window.desk)
    return window.desk


def by_heading(view: QAbstractItemView, heading: str) -> list[str]:
    """The texts of the column under a heading."""
    model = view.model()
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    return column_of(view, headings.index(heading))


def counted_page(qtbot: QtBot, desk: Desk) -> AdequacyPage:
    """The adequacy page, counted."""
    desk.show_page(ADEQUACY)
    page = desk.adequacy_page
    qtbot.waitUntil(lambda: page.found is not None and not page._is_stale, timeout=30_000)
    settle(qtbot, desk)
    return page


def tell_all(desk: Desk, *kinds: str) -> None:
    """The window reads again what the services wrote in its plan."""
    desk.plan._tell(Changes.of("", [(kind, 0) for kind in kinds]))


def pdf_text(path: Path) -> str:
    """Text of every page, with single spaces."""
    with pypdfium2.PdfDocument(BytesIO(path.read_bytes())) as document:
        return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_bounded() for page in document))


# IDF-1


def give(plan: PlanFile, intern: Intern, *types: str) -> None:
    """Record more validated semesters."""
    with plan.write() as writing:
        writing.name("valider")
        for code in types:
            writing.session.add(
                schema.CompletedInternshipRow(
                    intern_id=intern.id,
                    semester_id=PLACED.id - 1,
                    internship_type=code,
                    site_id=None,
                    is_validated=True,
                    counts_for_seniority=True,
                    absence_days=0,
                )
            )
        writing.session.get_one(schema.InternRow, intern.id).validated_semesters += len(types)


def spoil(plan: PlanFile) -> dict[int, str]:
    """Everything that must shut the gate: part of the reason by intern id."""
    interns = post_board(plan).interns
    validate_last_semester(plan)
    with plan.write() as writing:
        writing.name("situations")
        choice_edits.set_situation(writing.session, 10, PLACED.id, Situation.DISPONIBILITE)
        writing.session.get_one(schema.InternRow, 11).phase = "SOCLE"
        one, other = (writing.session.get_one(schema.InternRow, number) for number in (12, 13))
        for field in ("last_name", "first_name", "cohort", "national_rank"):
            setattr(other, field, getattr(one, field))
    assert interns[INELIGIBLE].full_name == NAME
    return {INELIGIBLE: "6 semestres", 10: "disponibilité", 11: "phase socle", 13: "FICTIF012"}


def test_one_who_may_not_be_called_shuts_the_gate_and_no_list_is_seen_or_printed(
    qtbot: QtBot, open_window: OpenWindow, idf_surveyed: Path, tmp_path: Path
) -> None:
    """IDF-1, with the list drawn up while the records were wrong."""
    path = shutil.copy(idf_surveyed, tmp_path / "idf.pacte")
    with closing(open_plan(path)) as plan:
        session_id = create_session(plan, label="Approfondissement", phases=PHASES, day=DAY)
        draw_up(plan, session_id)
        reasons = spoil(plan)
        people = post_board(plan).interns
        unfinished = next(item for item in people.values() if item.regime == "FORMER" and item.id not in reasons)
        give(plan, unfinished, "LIBRE", "LIBRE")
    desk = desk_of(qtbot, open_window, path)
    desk.show_page(ROUND)
    page = desk.round_page
    assert page.stack.currentWidget() is page.gate
    assert not page.calls.isVisible() and page.day.calls is None
    assert not page.bar.open.isEnabled() or not page.bar.open.isVisible()
    gate = page.day.gate
    assert gate is not None and set(reasons) <= set(gate.blocked) <= {*reasons, 12}
    shown = texts(page.gate)
    for intern_id, reason in reasons.items():
        (problem, *_) = gate.blocked[intern_id]
        assert reason in problem.sentence
        assert problem.rule.startswith("R0") and problem.way_out
        assert problem.sentence in shown and problem.way_out in shown
    assert unfinished.id not in gate.blocked, "six semesters are not enough to refuse"
    assert any(problem.intern_id == unfinished.id for problem in gate.warnings)
    assert f"{unfinished.full_name} a validé 6 semestres, mais" in shown
    assert people[1].full_name not in shown, "nobody else is named"

    desk.action_set.print_list.trigger()
    documents = desk.documents_page
    for code in ("site", "intern", "vacant"):
        documents.show_kind(code)
        assert NAME in wait_for_words(qtbot, documents, "ne peut pas être imprimée"), code
        assert not documents.acts.pdf.isEnabled() and not documents.acts.printer.isEnabled()
        documents.write(Form.PDF, tmp_path / "liste.pdf")
        settle(qtbot, desk)
    assert not (tmp_path / "liste.pdf").exists()


# IDF-2


def test_the_page_counts_462_interns_and_492_posts_by_type(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    """IDF-2: on those called and on those present, who differ when somebody leaves after the list was drawn up."""
    path = tmp_path / "idf.pacte"
    create_plan(path, idf_contents(with_ineligible=False))
    with closing(open_plan(path)) as plan:
        reopen_posts(plan, SECOND_POSTS)
        draw_up(plan, create_session(plan, label="Approfondissement", phases=PHASES, day=DAY))
    desk = desk_of(qtbot, open_window, path)
    page = counted_page(qtbot, desk)
    view = page.sessions.view
    assert column_of(view, 0)[0] == "Approfondissement"
    assert column_of(view, 1)[0] == "✓ 492 requis, 492 ouverts"
    for heading, value in {"Présents": "462", "Minimum": "492", "Appelés": "462", "Ouverts": "492"}.items():
        assert by_heading(view, heading)[0] == value
    assert by_heading(view, "Ratio")[0] == by_heading(view, "Ratio appelés")[0] == "1,06"
    assert "462 + 30 = 492" in page.sessions.proxy.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)

    types = page.types.view
    names, open_ = column_of(types, 0), by_heading(types, "Ouvertes")
    rows = {name: (seats, ratio) for name, seats, ratio in zip(names, open_, by_heading(types, "Ratio"), strict=True)}
    labels = {code: item.label for code, item in desk.plan.snapshot.board.types.items()}
    for code, seats in SECOND_POSTS.items():
        label = labels[code][:1].upper() + labels[code][1:]
        assert rows[label][0] == str(seats)
        assert re.fullmatch(r"\d+,\d\d", rows[label][1])
    assert rows["Total approfondissement"][0] == str(sum(SECOND_POSTS.values())) == "492"

    with desk.plan.file.write() as writing:
        writing.name("disponibilité")
        choice_edits.set_situation(writing.session, 10, PLACED.id, Situation.DISPONIBILITE)
    desk.plan._tell(writing.changes)
    page = counted_page(qtbot, desk)
    assert (by_heading(view, "Présents")[0], by_heading(view, "Minimum")[0]) == ("461", "491")
    assert (by_heading(view, "Appelés")[0], by_heading(view, "Min. appelés")[0]) == ("462", "492")
    assert (by_heading(view, "Ratio")[0], by_heading(view, "Ratio appelés")[0]) == ("1,07", "1,06")


# IDF-3 and IDF-8


def simulated(qtbot: QtBot, desk: Desk) -> OpeningForecast:
    """The forecast that the page shows after its button."""
    page = counted_page(qtbot, desk)
    page.simulate.click()
    qtbot.waitUntil(lambda: page.simulation.forecast is not None, timeout=60_000)
    assert page.simulation.forecast is not None
    return page.simulation.forecast


def paediatrics(found: OpeningForecast) -> EmptySeats:
    return next(row for row in found.types if row.key == "ENFANT")


def test_the_empty_posts_are_foreseen_by_departement_before_any_list_is_published(
    qtbot: QtBot, open_window: OpenWindow, idf_surveyed: Path, tmp_path: Path
) -> None:
    """IDF-3 and the direction of IDF-8; two interns in three have told their wishes, the others are drawn by lot."""
    path = shutil.copy(idf_surveyed, tmp_path / "idf.pacte")
    with closing(open_plan(path)) as plan:
        with plan.write() as writing:
            writing.name("vœux inconnus")
            for number in range(1, INTERNS + 1):
                if number % 3 == 0:
                    choice_edits.replace_wishes(writing.session, number, [])
        create_session(plan, label="Approfondissement", phases=PHASES, day=DAY)
    desk = desk_of(qtbot, open_window, path)
    assert desk.round_page.day.calls is None or desk.round_page.day.calls.calls == (), "no list is drawn up yet"
    first = simulated(qtbot, desk)
    row = paediatrics(first)
    assert row.seats == 327
    assert abs(row.median - 167) <= 8
    assert row.low < row.median <= row.high
    view = desk.adequacy_page.simulation
    shown = dict(zip(column_of(view.types.view, 0), by_heading(view.types.view, "Fourchette"), strict=True))
    assert shown["Santé de l’enfant"] == f"{row.low} à {row.high}"
    areas = dict(zip(column_of(view.areas.view, 0), by_heading(view.areas.view, "Vides, estimation"), strict=True))
    assert {name[:2] for name in areas} == {"75", "77", "78", "91", "92", "93", "94", "95"}
    outer = sum(int(count) for name, count in areas.items() if name[:2] in ("77", "78", "91", "95"))
    assert outer > sum(map(int, areas.values())) / 2, "most of the empty posts were in the outer suburbs"
    assert "tirés au sort" in view.assumptions.text() and "Hypothèses" in view.assumptions.text()
    assert not [item for item in sessions(desk.plan.file) if item.status is not SessionStatus.DRAFT]

    reopen_posts(desk.plan.file, SECOND_POSTS)
    tell_all(desk, "open_post")
    second = paediatrics(simulated(qtbot, desk))
    assert second.seats == 217
    assert second.median < row.median, "fewer empty posts"
    assert second.seats - second.median > row.seats - row.median, "more interns take one"


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
    documents.write(Form.PDF, tmp_path / "vacants.pdf")
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
