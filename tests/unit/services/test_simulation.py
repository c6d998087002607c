"""A simulated round: the same as the plainest serial choice, with the alarms of the look-ahead, and nothing written."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_round import mark_absent, open_round
from pacte_desktop.services.choice_sessions import annul, create_session, draw_up
from pacte_desktop.services.interns import set_situation
from pacte_desktop.services.placement import assign
from pacte_desktop.services.simulation import read_wishes, session_numbered, simulate_round
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.round_plan import opened_session, round_contents, set_parameter, write_round
from tests.data.tiny_plan import rows_of

URGENCES_FIRST = tuple(Wish(number, post, post - 10) for number in range(1, 51) for post in range(11, 21))


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_round(tmp_path))
    yield plan
    plan.close()


def test_the_best_wish_left_in_call_order(plan: PlanFile) -> None:
    opened_session(plan)
    found = simulate_round(plan, URGENCES_FIRST, complete=False)
    # 30 seats of URGENCES, three a post: intern k takes post 11 + (k - 1) // 3; nobody wishes anything else.
    assert {turn.intern.id: turn.post.id for turn in found.placed if turn.post} == {
        number: 11 + (number - 1) // 3 for number in range(1, 31)
    }
    assert [turn.wish_rank for turn in found.placed] == [1 + (number - 1) // 3 for number in range(1, 31)]
    assert [intern.id for intern in found.unplaced] == list(range(31, 51))
    types = {item.internship_type.code: (item.seats, item.taken, item.vacant) for item in found.by_type}
    assert types == {"N1": (30, 0, 30), "URGENCES": (30, 30, 0)}


def test_nothing_is_written(plan: PlanFile) -> None:
    opened_session(plan)
    plan.close()
    before = rows_of(plan.path)
    again = open_plan(plan.path)
    simulate_round(again, URGENCES_FIRST)
    again.close()
    assert rows_of(plan.path) == before


def test_lists_are_completed_with_the_nearest_left(plan: PlanFile) -> None:
    opened_session(plan)
    found = simulate_round(plan, URGENCES_FIRST)
    assert [intern.id for intern in found.unplaced] == list(range(32, 51, 2))
    odd = {turn.intern.id: turn.post.id for turn in found.turns if turn.intern.id > 30 and turn.post}
    assert odd == {number: 1 + (number - 31) // 2 // 3 for number in range(31, 51, 2)}
    assert {turn.wish_rank for turn in found.turns if turn.intern.id > 30} == {0}


def test_alarms_name_whom_each_choice_strands(plan: PlanFile) -> None:
    opened_session(plan)
    found = simulate_round(plan, URGENCES_FIRST)
    # Five odd ones may take URGENCES; each of the next ten, until the seats are gone, strands the last even one left.
    assert [alarm.intern.id for alarm in found.alarms] == list(range(11, 31, 2))
    assert [alarm.strands for alarm in found.alarms] == [(f"NOM{number} Zoé",) for number in range(50, 30, -2)]
    assert all(alarm.turn == alarm.intern.id and alarm.strands[0] in alarm.sentence for alarm in found.alarms)
    told = found.as_json()
    assert (told["called"], told["placed"], told["unplaced"], len(told["assignments"])) == (50, 40, 10, 50)
    assert told["alarms"][0]["strands"] == ["NOM50 Zoé"]
    assert told["assignments"][0] == {
        "intern": "2025-0001",
        "name": "NOM1 Zoé",
        "post": "36-0011",
        "site": "Terrain 11",
        "type": "URGENCES",
        "wish_rank": 1,
    }
    assert told["by_type"][1] == {
        "type": "URGENCES",
        "label": "médecine d’urgence",
        "seats": 30,
        "taken": 30,
        "vacant": 0,
    }
    assert any("NOM50" in line for line in found.sentences())


def test_by_local_rule_nobody_is_stranded(plan: PlanFile) -> None:
    set_parameter(plan, "lookahead.mode", "veto")
    opened_session(plan)
    found = simulate_round(plan, URGENCES_FIRST)
    assert found.unplaced == ()
    assert found.alarms == ()


def test_the_round_itself_by_the_same_wishes_gives_the_same(tmp_path: Path) -> None:
    plan = open_plan(write_round(tmp_path, interns=9, wishes=URGENCES_FIRST[:90]))
    session_id = opened_session(plan)
    foreseen = {turn.intern.id: turn.post.id for turn in simulate_round(plan).turns if turn.post}
    for number in range(1, 5):
        mark_absent(plan, session_id, number, by_wishes=True)
    assert {turn.intern.id: turn.post.id for turn in simulate_round(plan).turns if turn.post} == foreseen
    for number in range(5, 10):
        mark_absent(plan, session_id, number, by_wishes=True)
    held = {number: event.post_id for number, event in open_round(plan, session_id).state.placed.items()}
    assert held == foreseen
    plan.close()


def test_before_a_list_is_drawn_up_and_without_any_session(plan: PlanFile) -> None:
    assign(plan, 2, 11)
    whole = simulate_round(plan, URGENCES_FIRST)
    assert len(whole.turns) == 49
    create_session(plan, label="N1", phases=[Phase.SOCLE], internship_types=["N1"])
    found = simulate_round(plan, URGENCES_FIRST)
    assert [item.internship_type.code for item in found.by_type] == ["N1"]
    session_id = create_session(plan, label="Tous", phases=[Phase.SOCLE])
    draw_up(plan, session_id, leave_out=[1, 3])
    assert [turn.intern.id for turn in simulate_round(plan, URGENCES_FIRST).turns][:3] == [4, 5, 6]
    assert simulate_round(plan, URGENCES_FIRST, 1).session.label == "N1"
    with pytest.raises(KnownError, match="n° 7"):
        simulate_round(plan, URGENCES_FIRST, 7)
    with pytest.raises(KnownError, match="aucune"):
        session_numbered((), 1)


def test_who_may_not_be_called_is_told_and_left_out(tmp_path: Path) -> None:
    base = round_contents(4)
    people = (*base.interns[:3], replace(base.interns[3], national_rank=0))
    path = tmp_path / "rang.pacte"
    create_plan(path, replace(base, interns=people))
    plan = open_plan(path)
    found = simulate_round(plan, ())
    assert [turn.intern.id for turn in found.turns] == [1, 2, 3]
    assert [problem.intern_id for problem in found.blocked] == [4]
    assert found.as_json()["blocked"][0]["intern"] == "2025-0004"
    plan.close()


def test_unknown_numbers_are_all_named(plan: PlanFile, tmp_path: Path) -> None:
    path = tmp_path / "v.csv"
    path.write_text("2025-0001;36-0011;1\nX-1;36-0012;2\n2025-0001;Y-2;3\n", encoding="utf-8")
    with pytest.raises(KnownError, match=r"X-1, Y-2"):
        read_wishes(path, post_board(plan))
    path.write_text("2025-0001;36-0011;1\n", encoding="utf-8")
    assert read_wishes(path, post_board(plan)) == (Wish(1, 11, 1),)


def test_who_may_no_longer_be_called_is_left_out_of_a_list_drawn_up_before(plan: PlanFile) -> None:
    session_id = opened_session(plan)
    set_situation(plan, 3, Situation.DISPONIBILITE)
    found = simulate_round(plan, URGENCES_FIRST)
    assert [turn.intern.id for turn in found.turns][:4] == [1, 2, 4, 5]
    assert [problem.intern_id for problem in found.blocked] == [3]
    annul(plan, session_id, "motif")
    kept = simulate_round(plan, URGENCES_FIRST)
    assert [turn.intern.id for turn in kept.turns][:4] == [1, 2, 3, 4], "what a closed session was"
    assert kept.blocked == ()
