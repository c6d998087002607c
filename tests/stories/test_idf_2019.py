"""Île-de-France, October 2019, through the window: the gate, the posts, the forecast, the day, the replay, the second
procedure. People, homes and hospitals are invented; the counts were published."""

import re
import shutil
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.choice import SessionStatus
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.situations import Situation
from pacte_desktop.gui.desk import ROUND, Desk
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_sessions import create_session, draw_up, sessions
from pacte_desktop.services.documents.writing import Form
from pacte_desktop.services.opening_simulation import EmptySeats, OpeningForecast
from pacte_desktop.store import choice_edits, schema
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.idf_2019 import (
    DAY,
    INELIGIBLE,
    INTERNS,
    PHASES,
    PLACED,
    SECOND_POSTS,
    idf_contents,
    reopen_posts,
    validate_last_semester,
)
from tests.stories.conftest import OpenWindow, settle
from tests.stories.document_acts import wait_for_words
from tests.stories.idf_acts import NAME, by_heading, counted_page, desk_of, tell_all
from tests.stories.window_acts import column_of, texts

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
        documents.ways_out.write(Form.PDF, tmp_path / "liste.pdf")
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
