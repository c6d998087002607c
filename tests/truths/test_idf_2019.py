"""Île-de-France, October 2019, from end to end by the services: what the program must never let happen again."""

import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pacte_desktop.domain.choice import EventKind
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.adequacy import adequacy
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_sessions import (
    annul,
    call_list,
    compare_rounds,
    create_session,
    draw_up,
    freeze,
    gate,
    open_session,
    second_procedure,
    sessions,
    verify,
)
from pacte_desktop.services.opening_simulation import choosing
from pacte_desktop.services.replay import replay
from pacte_desktop.services.session_gate import GateError
from pacte_desktop.services.snapshot import read_snapshot
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.idf_2019 import (
    DAY,
    FIRST_POSTS,
    INELIGIBLE,
    INTERNS,
    PLACED,
    SECOND_POSTS,
    hold_round,
    idf_contents,
    opened_procedure,
    reopen_posts,
    validate_last_semester,
)


@pytest.fixture
def known(tmp_path: Path) -> Iterator[PlanFile]:
    """The plan with every semester of the intern recorded as validated, as it should have been."""
    create_plan(tmp_path / "idf.pacte", idf_contents())
    plan = open_plan(tmp_path / "idf.pacte")
    yield plan
    plan.close()


@dataclass
class Story:
    """The plan after the first procedure, in which the intern's sixth semester was not recorded yet."""

    plan: PlanFile
    session_id: int


@pytest.fixture
def held(idf_held: Path, tmp_path: Path) -> Iterator[Story]:
    plan = open_plan(shutil.copy(idf_held, tmp_path / "idf.pacte"))
    (session,) = sessions(plan)
    yield Story(plan, session.id)
    plan.close()


def taken_by_type(plan: PlanFile) -> Counter[str]:
    board = post_board(plan)
    return Counter(board.posts[item.post_id].internship_type for item in board.assignments)


def test_the_gate_names_who_has_finished_and_nothing_is_written(known: PlanFile) -> None:
    """IDF-1."""
    session_id = create_session(known, label="Approfondissement", phases=[Phase.APPROFONDISSEMENT], day=DAY)
    with pytest.raises(GateError, match="FICTIF463"):
        draw_up(known, session_id)
    found = gate(known, session_id)
    assert set(found.blocked) == {INELIGIBLE}
    (problem,) = found.blocked[INELIGIBLE]
    assert problem.rule.startswith("R0") and "6 semestres" in problem.sentence and problem.way_out
    assert call_list(known, session_id).calls == ()
    draw_up(known, session_id, leave_out=[INELIGIBLE])
    assert len(call_list(known, session_id).calls) == INTERNS


def test_the_minimum_is_492_for_462_and_the_second_list_holds_it_exactly(known: PlanFile) -> None:
    """IDF-2."""
    reopen_posts(known, SECOND_POSTS)
    session_id = create_session(known, label="Approfondissement", phases=[Phase.APPROFONDISSEMENT], day=DAY)
    draw_up(known, session_id, leave_out=[INELIGIBLE])
    (row,) = adequacy(known).sessions
    assert (row.n_called, row.n_present, row.posts_min, row.posts_open) == (462, 462, 492, 492)
    assert row.ratio == pytest.approx(492 / 462)
    assert sum(SECOND_POSTS.values()) == 492
    by_type = Counter[str]()
    for line in adequacy(known).table:
        by_type[line.internship_type] += line.posts_open
    assert {code: count for code, count in by_type.items() if count} == dict(SECOND_POSTS)


def test_who_has_finished_is_not_foreseen_among_those_who_choose(known: PlanFile) -> None:
    """Another type stands for what the former curriculum names: nothing remains, whatever the codes."""
    found = choosing(read_snapshot(known))
    assert len(found) == INTERNS
    assert INELIGIBLE not in {intern.id for intern in found}


def test_after_the_first_choice_168_paediatric_posts_are_vacant(held: Story) -> None:
    """IDF-4: the counts that were published, with the other posts assumed."""
    taken = taken_by_type(held.plan)
    assert sum(taken.values()) == INTERNS + 1
    # 159 were, and 168 stayed empty; the other posts are assumed such that it comes to that, with one intern too many.
    assert taken["ENFANT"] == 160
    vacant = FIRST_POSTS["ENFANT"] - taken["ENFANT"]
    (paediatrics,) = [line for line in adequacy(held.plan).table if line.internship_type == "ENFANT" and line.taken]
    assert (paediatrics.posts_open, paediatrics.vacant) == (327, vacant)


def test_the_replay_without_the_intern_equals_the_whole_round_again(
    held: Story, idf_surveyed: Path, tmp_path: Path
) -> None:
    """IDF-5."""
    found = replay(held.plan, held.session_id, INELIGIBLE)
    position = next(
        call.entry.position for call in call_list(held.plan, held.session_id).calls if call.intern.id == INELIGIBLE
    )
    assert position <= 5, "so many semesters are called first"
    assert found.freed is not None
    before = {item.intern_id: item.post_id for item in post_board(held.plan).assignments}
    for change in found.changed:
        assert change.before is None or before[change.intern.id] == change.before.id
    again = open_plan(shutil.copy(idf_surveyed, tmp_path / "again.pacte"))
    hold_round(again, opened_procedure(again, leave_out=[INELIGIBLE]))
    after = {item.intern_id: item.post_id for item in post_board(again).assignments}
    again.close()
    moved = {intern_id for intern_id, post_id in after.items() if before[intern_id] != post_id}
    assert {change.intern.id for change in found.changed} == moved
    assert all(after[change.intern.id] == (change.after.id if change.after else None) for change in found.changed)


def test_two_procedures_are_kept_signed_and_compared(held: Story) -> None:
    """IDF-6 and IDF-7."""
    plan, first = held.plan, held.session_id
    freeze(plan, first, "Fin des choix du 9 octobre")
    in_paediatrics = taken_by_type(plan)["ENFANT"]
    validate_last_semester(plan)
    annul(plan, first, "Un interne dont la maquette est complète a été appelé : rupture d’égalité")
    assert post_board(plan).assignments == ()
    reopen_posts(plan, SECOND_POSTS)
    second = second_procedure(plan, first, "Nouvelle répartition du 22 octobre : 492 postes")
    with pytest.raises(GateError, match="FICTIF463"):
        draw_up(plan, second)
    draw_up(plan, second, leave_out=[INELIGIBLE])
    open_session(plan, second)
    hold_round(plan, second)
    freeze(plan, second, "Fin des choix du 29 octobre")
    assert taken_by_type(plan)["ENFANT"] > in_paediatrics, "fewer other posts: more choose paediatrics"
    compared = compare_rounds(plan, first, second)
    assert compared.only_before == ("FICTIF463 Camille",) and compared.only_after == ()
    assert compared.compared == INTERNS and 0 < compared.count < INTERNS
    checks = verify(plan)
    assert [str(check.frozen.status) for check in checks] == ["FROZEN", "ANNULLED", "FROZEN"]
    assert all(check.is_sound and check.frozen.motive for check in checks)
    assert len({check.frozen.sha256 for check in checks}) == 3
    with pytest.raises(KnownError):
        freeze(plan, first, "encore")


def test_the_ineligible_intern_is_an_error_as_soon_as_it_is_known(held: Story) -> None:
    """The checker finds what slipped through when the record is put right."""
    from pacte_desktop.services.problems import plan_problems

    assert not [
        problem for problem in plan_problems(held.plan) if problem.intern_id == INELIGIBLE and problem.rule[:2] == "R0"
    ]
    validate_last_semester(held.plan)
    found = [problem for problem in plan_problems(held.plan) if problem.intern_id == INELIGIBLE]
    assert any(problem.severity == "error" and problem.rule.startswith("R0") for problem in found)


def test_the_round_is_recorded_turn_by_turn(held: Story) -> None:
    from pacte_desktop.store import choice_queries

    with held.plan.read() as reader:
        events = choice_queries.events(reader, held.session_id)
    assert [event.number for event in events] == list(range(1, INTERNS + 2))
    assert {event.kind for event in events} == {EventKind.CHOICE}
    assert PLACED.id == post_board(held.plan).semester.id
