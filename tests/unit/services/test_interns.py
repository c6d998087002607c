"""An intern is corrected in one step, impossible values are refused whole, and the preview says what the gate says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.situations import Situation
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_sessions import create_session, draw_up, gate
from pacte_desktop.services.intern_preview import preview, preview_facts
from pacte_desktop.services.interns import (
    InternValues,
    correct_all,
    correct_intern,
    correct_past,
    recounted,
    set_situation,
)
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import BEGINNER, LE_BLANC, OLDEST, SECOND, SUMMER, WINTER, write_tiny


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    yield plan
    plan.close()


def state(plan: PlanFile) -> tuple[object, ...]:
    board = post_board(plan)
    return board.interns, board.completed, board.situations


def past(plan: PlanFile, intern_id: int) -> list[CompletedInternship]:
    return list(post_board(plan).completed.get(intern_id, ()))


def done(code: str, **changes: object) -> CompletedInternship:
    return replace(CompletedInternship(0, 0, SUMMER.id, code, None, True), **changes)  # type: ignore[arg-type]


def test_a_record_is_corrected_in_one_step_and_taken_back(plan: PlanFile) -> None:
    before = state(plan)
    changes = correct_intern(
        plan, SECOND, phase=Phase.APPROFONDISSEMENT, phase_position=1, national_rank=7, home_insee_code=LE_BLANC
    )
    assert changes.label == "corriger la fiche de NOM2 Zoé"
    assert dict(changes.ids) == {"intern": frozenset({SECOND})}
    found = post_board(plan).interns[SECOND]
    assert (found.phase, found.phase_position, found.national_rank) == (Phase.APPROFONDISSEMENT, 1, 7)
    assert (found.home_insee_code, found.ranking_size, found.validated) == (LE_BLANC, 9000, ("URGENCES",))
    assert len(plan.history()) == 1
    plan.undo()
    assert state(plan) == before


def test_nothing_new_is_no_step(plan: PlanFile) -> None:
    assert not correct_intern(plan, SECOND, national_rank=100)
    assert not correct_past(plan, SECOND, past(plan, SECOND))
    assert not set_situation(plan, SECOND, Situation.PRESENT)
    assert plan.history() == []


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"last_name": "  "}, "ne peuvent pas être vides"),
        ({"cohort": 1925}, "1925"),
        ({"cohort": 2031}, "2031"),
        ({"regime": Regime.FORMER}, "n’a pas de phase de socle"),
        ({"phase_position": 0}, "semestre dans la phase"),
        ({"national_rank": -1}, "négatifs"),
        ({"national_rank": 9001}, "dépasse"),
        ({"choice_seniority": -1}, "ancienneté"),
        ({"validated_semesters": 31}, "semestres validés"),
        ({"home_insee_code": "3604"}, "« 3604 »"),
        ({"thesis_date": date(2024, 12, 31)}, "thèse"),
    ],
)
def test_impossible_values_are_refused(plan: PlanFile, values: InternValues, words: str) -> None:
    before = state(plan)
    with pytest.raises(KnownError, match=words):
        correct_intern(plan, SECOND, **values)
    assert state(plan) == before


def test_values_at_the_border_are_taken(plan: PlanFile) -> None:
    correct_intern(plan, SECOND, national_rank=9000, cohort=2026, thesis_date=date(2026, 1, 1), home_insee_code="2A004")
    found = post_board(plan).interns[SECOND]
    assert (found.national_rank, found.cohort, found.home_insee_code) == (9000, 2026, "2A004")
    assert found.thesis_date == date(2026, 1, 1)


def test_the_past_is_added_to_changed_and_shortened(plan: PlanFile) -> None:
    correct_past(plan, BEGINNER, [done("N1", site_id=2, absence_days=12)], recount=True)
    board = post_board(plan)
    (row,) = board.completed[BEGINNER]
    assert (row.internship_type, row.site_id, row.absence_days, row.is_validated) == ("N1", 2, 12, True)
    found = board.interns[BEGINNER]
    assert (found.validated, found.validated_semesters, found.choice_seniority) == (("N1",), 1, 1)
    correct_past(plan, BEGINNER, [replace(row, is_validated=False, counts_for_seniority=False)], recount=True)
    found = post_board(plan).interns[BEGINNER]
    assert (found.validated, found.validated_semesters, found.choice_seniority) == ((), 0, 0)
    correct_past(plan, BEGINNER, [])
    assert past(plan, BEGINNER) == []
    assert len(plan.history()) == 3


def test_counters_stay_unless_asked_for(plan: PlanFile) -> None:
    correct_past(plan, BEGINNER, [done("N1")])
    board = post_board(plan)
    assert board.interns[BEGINNER].validated_semesters == 0
    again = recounted(board, board.interns[BEGINNER], past(plan, BEGINNER))
    assert (again.validated_semesters, again.choice_seniority) == (1, 1)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([done("N1", semester_id=WINTER.id)], "d’avant"),
        ([done("N1", semester_id=99)], "d’avant"),
        ([done("CHIRURGIE")], "CHIRURGIE"),
        ([done("N1", site_id=77)], "n’est plus dans le plan"),
        ([done("N1", absence_days=-1)], "absence"),
        ([done("N1", absence_days=183)], "absence"),
        ([done("N1"), done("URGENCES")], "même semestre"),
    ],
)
def test_an_impossible_past_is_refused(plan: PlanFile, rows: list[CompletedInternship], words: str) -> None:
    before = state(plan)
    with pytest.raises(KnownError, match=words):
        correct_past(plan, BEGINNER, rows)
    assert state(plan) == before


def test_what_came_with_the_plan_may_stay(plan: PlanFile) -> None:
    """The oldest has three internships in one semester: one may be corrected, a fourth may not come."""
    rows = past(plan, OLDEST)
    correct_past(plan, OLDEST, [replace(rows[0], absence_days=182), *rows[1:]])
    assert past(plan, OLDEST)[0].absence_days == 182
    with pytest.raises(KnownError, match="même semestre"):
        correct_past(plan, OLDEST, [*rows, done("SASPAS")])


def test_the_situation_is_a_category_that_the_history_does_not_name(plan: PlanFile) -> None:
    changes = set_situation(plan, SECOND, Situation.SURNOMBRE_VALIDANT)
    assert post_board(plan).situation(SECOND) is Situation.SURNOMBRE_VALIDANT
    assert changes.label == "situation de NOM2 Zoé pour hiver 2026-27"
    set_situation(plan, SECOND, Situation.PRESENT)
    assert post_board(plan).situations == {}


def test_everything_at_once_or_nothing(plan: PlanFile) -> None:
    before = state(plan)
    intern = post_board(plan).interns[SECOND]
    with pytest.raises(KnownError):
        correct_all(plan, replace(intern, national_rank=-3), [], Situation.REMORDS)
    assert state(plan) == before
    correct_all(plan, replace(intern, national_rank=3), [done("N1")], Situation.AMENAGEMENT)
    assert len(plan.history()) == 1
    plan.undo()
    assert state(plan) == before


def test_an_intern_who_is_gone_is_told(plan: PlanFile) -> None:
    with pytest.raises(KnownError, match="n’est plus dans le plan"):
        set_situation(plan, 404, Situation.PRESENT)


def test_the_preview_says_what_the_gate_says_and_what_mends_it(plan: PlanFile) -> None:
    session = create_session(plan, label="socle", phases=[Phase.SOCLE])
    correct_past(plan, SECOND, [done("URGENCES")])
    board = post_board(plan)
    facts = preview_facts(plan, board)
    away = preview(board, facts, board.interns[SECOND], past(plan, SECOND), Situation.DISPONIBILITE)
    assert away.problems[0].rule == "R0.away"
    set_situation(plan, SECOND, Situation.DISPONIBILITE)
    said = gate(plan, session, imported=[SECOND]).blocked[SECOND]
    assert {item.sentence for item in said} <= {item.sentence for item in away.problems}
    back = preview(board, facts, board.interns[SECOND], past(plan, SECOND), Situation.PRESENT)
    assert [item for item in back.problems if item.severity == "error"] == []
    no_rank = replace(board.interns[SECOND], national_rank=0)
    assert "R0.ranking" in [item.rule for item in preview(board, facts, no_rank, [], Situation.PRESENT).problems]
    set_situation(plan, SECOND, Situation.PRESENT)
    draw_up(plan, session)


def test_the_preview_counts_again(plan: PlanFile) -> None:
    board = post_board(plan)
    found = preview(board, preview_facts(plan, board), board.interns[BEGINNER], [done("N1")], Situation.PRESENT)
    assert (found.counted.validated_semesters, found.counted.choice_seniority) == (1, 1)
    assert {item.rule for item in found.problems} == {"R1"}
