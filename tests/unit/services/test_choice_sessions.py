"""Preparing a session: who is called, who may not be, in which order, and until when it can be changed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from pacte_desktop.domain.choice import ChoiceKind, SessionStatus
from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.situations import Situation
from pacte_desktop.placement.choice_round import Standing
from pacte_desktop.services import choice_sessions
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_round import take
from pacte_desktop.services.choice_sessions import GateError, call_list, create_session, draw_up, gate, open_session
from pacte_desktop.services.placement import assign
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.store import choice_edits
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.round_plan import opened_session, round_contents, round_intern
from tests.data.tiny_plan import WINTER


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    yield from opened(tmp_path)


def opened(folder: Path, **parts: object) -> Iterator[PlanFile]:
    path = folder / "seance.pacte"
    create_plan(path, replace(round_contents(6), **parts))  # type: ignore[arg-type]
    plan = open_plan(path)
    yield plan
    plan.close()


def away(plan: PlanFile, intern_id: int, situation: Situation = Situation.DISPONIBILITE) -> None:
    with plan.write() as writing:
        writing.name("situation")
        choice_edits.set_situation(writing.session, intern_id, WINTER.id, situation)


def listed(plan: PlanFile, session_id: int) -> list[int]:
    return [call.intern.id for call in call_list(plan, session_id).calls]


def test_the_list_follows_rank_and_says_when(plan: PlanFile) -> None:
    session_id = create_session(
        plan, label=" Socle ", phases=[Phase.SOCLE], day=date(2026, 10, 9), first_call="08:30", minutes_a_turn=1.5
    )
    assert call_list(plan, session_id).calls == ()
    assert draw_up(plan, session_id).touch("call_list_entry")
    found = call_list(plan, session_id)
    assert [call.intern.id for call in found.calls] == [1, 2, 3, 4, 5, 6]
    assert [call.entry.position for call in found.calls] == [1, 2, 3, 4, 5, 6]
    assert [call.at for call in found.calls[:4]] == [datetime(2026, 10, 9, 8, minute) for minute in (30, 31, 33, 34)]
    assert {call.standing for call in found.calls} == {Standing.WAITING}
    assert (found.session.label, found.session.number, found.session.status) == ("Socle", 1, SessionStatus.DRAFT)
    assert all(call.entry.key_shown for call in found.calls)


def test_seniority_comes_before_rank(tmp_path: Path) -> None:
    people = [round_intern(number) for number in range(1, 6)]
    people[3] = replace(people[3], choice_seniority=1)
    for plan in opened(tmp_path, interns=tuple(people), completed=round_contents(5).completed):
        session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE])
        draw_up(plan, session_id)
        assert listed(plan, session_id) == [4, 1, 2, 3, 5]


def test_the_percentile_parts_ranks_of_rankings_of_different_sizes(tmp_path: Path) -> None:
    people = [round_intern(number) for number in (1, 2, 3)]
    people[2] = replace(people[2], ranking_size=90_000)
    for plan in opened(tmp_path, interns=tuple(people), completed=round_contents(3).completed):
        session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE], order_key="percentile")
        draw_up(plan, session_id)
        assert listed(plan, session_id) == [3, 1, 2]


def test_an_imported_list_decides_alone(plan: PlanFile) -> None:
    session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE], order_key="imported")
    with pytest.raises(KnownError, match="liste importée"):
        draw_up(plan, session_id)
    draw_up(plan, session_id, imported=[5, 2, 4])
    assert listed(plan, session_id) == [5, 2, 4]
    with pytest.raises(KnownError, match="999"):
        draw_up(plan, session_id, imported=[5, 999])


def test_who_is_away_or_placed_is_left_out_and_named(plan: PlanFile) -> None:
    away(plan, 2)
    assign(plan, 3, 1)
    session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE])
    draw_up(plan, session_id, leave_out=[4])
    found = call_list(plan, session_id)
    assert [call.intern.id for call in found.calls] == [1, 5, 6]
    assert [left.intern.id for left in found.left_out] == [2, 3, 4]
    assert all(left.intern.full_name in left.sentence for left in found.left_out)


def test_one_who_has_nothing_left_to_validate_stops_the_list(tmp_path: Path) -> None:
    curriculum = load_rulebook().curricula[Regime.B_2017]
    codes = [item.internship_type for item in curriculum.requirements for _ in range(item.count)]
    base = round_contents(6)
    graduate = round_intern(5, regime=Regime.B_2017, cohort=2020, validated_semesters=6, validated=tuple(codes))
    done = [item for item in base.completed if item.intern_id != 5]
    done += [CompletedInternship(100 + place, 5, 1, code, None, True) for place, code in enumerate(codes)]
    people = tuple(graduate if person.id == 5 else person for person in base.interns)
    for plan in opened(tmp_path, interns=people, completed=tuple(done)):
        session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE])
        found = gate(plan, session_id)
        assert not found.passes
        assert list(found.blocked) == [5]
        with pytest.raises(GateError, match="NOM5") as caught:
            draw_up(plan, session_id)
        assert list(caught.value.gate.blocked) == [5]
        assert call_list(plan, session_id).calls == (), "nothing was written"
        draw_up(plan, session_id, leave_out=found.blocked)
        assert listed(plan, session_id) == [1, 2, 3, 4, 6]


def test_a_list_drawn_up_is_not_shown_once_somebody_on_it_may_not_be_called(plan: PlanFile) -> None:
    session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE])
    draw_up(plan, session_id)
    away(plan, 4)
    with pytest.raises(GateError, match="NOM4"):
        call_list(plan, session_id)
    with pytest.raises(GateError, match="NOM4"):
        open_session(plan, session_id)
    draw_up(plan, session_id)
    assert open_session(plan, session_id)
    assert listed(plan, session_id) == [1, 2, 3, 5, 6]


@pytest.mark.parametrize(("situation", "rule"), [(Situation.DISPONIBILITE, "R0.away"), (Situation.REMORDS, "R0.away")])
def test_an_imported_list_is_refused_for_anybody_away(plan: PlanFile, situation: Situation, rule: str) -> None:
    away(plan, 2, situation)
    session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE], order_key="imported")
    found = gate(plan, session_id, imported=[1, 2, 2])
    assert list(found.blocked) == [2]
    assert {problem.rule for problem in found.blocked[2]} == {rule, "R0.duplicate"}


def test_the_gate_looks_only_at_those_still_to_be_called(plan: PlanFile) -> None:
    session_id = opened_session(plan)
    take(plan, session_id, 1, 1)
    assert gate(plan, session_id).passes, "who has just chosen holds a post, and rightly"
    assert call_list(plan, session_id).calls[0].standing is Standing.PLACED


def test_a_proxy_is_kept_when_the_list_is_drawn_up_again(plan: PlanFile) -> None:
    session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE])
    draw_up(plan, session_id)
    choice_sessions.set_proxy(plan, session_id, 3, " Mme Y ")
    draw_up(plan, session_id)
    assert [call.entry.proxy for call in call_list(plan, session_id).calls] == ["", "", "Mme Y", "", "", ""]
    with pytest.raises(KnownError):
        choice_sessions.set_proxy(plan, session_id, 999, "X")


def test_a_session_is_changed_and_removed_only_in_preparation(plan: PlanFile) -> None:
    session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE])
    draw_up(plan, session_id)
    (value,) = choice_sessions.sessions(plan)
    choice_sessions.change_session(plan, replace(value, label="Autre", first_call="10:15"))
    assert len(call_list(plan, session_id).calls) == 6, "the hour changes nothing in the list"
    choice_sessions.change_session(plan, replace(value, internship_types=("N1",)))
    assert call_list(plan, session_id).calls == ()
    draw_up(plan, session_id)
    open_session(plan, session_id)
    for act in (
        lambda: choice_sessions.change_session(plan, value),
        lambda: choice_sessions.remove_session(plan, session_id),
        lambda: draw_up(plan, session_id),
        lambda: open_session(plan, session_id),
    ):
        with pytest.raises(KnownError, match="ouverte"):
            act()
    plan.undo()
    choice_sessions.remove_session(plan, session_id)
    assert choice_sessions.sessions(plan) == ()


def test_a_session_without_a_list_does_not_open(plan: PlanFile) -> None:
    session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE], kind=ChoiceKind.PRE_CHOICE)
    with pytest.raises(KnownError, match="liste d’appel"):
        open_session(plan, session_id)


@pytest.mark.parametrize(
    "parts",
    [{"label": " "}, {"phases": []}, {"minutes_a_turn": 0}, {"first_call": "9 h"}, {"order_key": "hasard"}],
)
def test_a_session_that_means_nothing_is_refused(plan: PlanFile, parts: dict[str, object]) -> None:
    with pytest.raises(KnownError):
        create_session(plan, **({"label": "Socle", "phases": [Phase.SOCLE]} | parts))  # type: ignore[arg-type]
    assert choice_sessions.sessions(plan) == ()


def test_a_derogation_says_who_and_why(plan: PlanFile) -> None:
    day = date(2026, 10, 1)
    with pytest.raises(KnownError):
        choice_sessions.grant_derogation(plan, "R8", 1, None, granted_by=" ", granted_on=day, motive="projet")
    with pytest.raises(KnownError):
        choice_sessions.grant_derogation(plan, "R8", 1, 999, granted_by="Doyen", granted_on=day, motive="projet")
    choice_sessions.grant_derogation(plan, "R8", 1, 2, granted_by="Doyen", granted_on=day, motive="projet")
    (found,) = post_board(plan).derogations
    assert (found.rule, found.intern_id, found.post_id, found.granted_by, found.motive) == (
        "R8",
        1,
        2,
        "Doyen",
        "projet",
    )
    choice_sessions.revoke_derogation(plan, found.id)
    assert post_board(plan).derogations == ()
    with pytest.raises(KnownError):
        choice_sessions.revoke_derogation(plan, found.id)
