"""Acts of a round on a real file: each is one step, refused when it is not its moment, and taken back by undo."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.choice import ChoiceKind, EventKind
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.placement.choice_round import Standing
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_round import (
    BY_WISHES,
    mark_absent,
    no_post,
    open_round,
    recall,
    take,
    withdraw,
)
from pacte_desktop.services.choice_sessions import GateError, create_session, draw_up, open_session
from pacte_desktop.services.placement import RefusedError, assign
from pacte_desktop.services.replay import replay
from pacte_desktop.store import choice_edits
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.store.schema import OpenPostRow
from tests.data.round_plan import WISHES, events, opened_session, seats, set_parameter, write_round


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_round(tmp_path, interns=8, wishes=WISHES))
    yield plan
    plan.close()


@pytest.fixture
def session_id(plan: PlanFile) -> int:
    return opened_session(plan)


def test_a_choice_is_an_event_and_an_assignment_in_one_step(plan: PlanFile, session_id: int) -> None:
    steps = len(plan.history())
    changes = take(plan, session_id, 1, 2, chosen_by=" Mme Y ", reason="projet")
    assert set(changes.ids) == {"choice_event", "assignment"}
    assert len(plan.history()) == steps + 1
    (event,) = events(plan, session_id)
    assert (event.number, event.kind, event.intern_id, event.post_id) == (1, EventKind.CHOICE, 1, 2)
    assert (event.chosen_by, event.reason, event.alarm) == ("Mme Y", "projet", "")
    (held,) = post_board(plan).assignments
    assert (held.intern_id, held.post_id, held.session_id, held.is_supernumerary) == (1, 2, session_id, False)
    assert held.at == event.at
    plan.undo()
    assert (events(plan, session_id), seats(plan)) == ((), {})
    assert open_round(plan, session_id).current.intern_id == 1  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "act",
    [
        lambda plan, session: take(plan, session, 2, 11),
        lambda plan, session: mark_absent(plan, session, 2),
        lambda plan, session: no_post(plan, session, 2),
    ],
)
def test_only_the_intern_at_hand_acts(plan: PlanFile, session_id: int, act: Callable[[PlanFile, int], Changes]) -> None:
    with pytest.raises(KnownError, match="NOM1"):
        act(plan, session_id)
    assert events(plan, session_id) == ()


def test_nobody_chooses_twice_nor_outside_the_list(plan: PlanFile, session_id: int) -> None:
    take(plan, session_id, 1, 2)
    with pytest.raises(KnownError):
        take(plan, session_id, 1, 3)
    with pytest.raises(KnownError):
        take(plan, session_id, 999, 3)
    with pytest.raises(KnownError):
        take(plan, session_id, 2, 999)
    assert len(events(plan, session_id)) == 1


def test_the_rules_hold_and_nothing_is_written(plan: PlanFile, session_id: int) -> None:
    take(plan, session_id, 1, 1)
    with pytest.raises(RefusedError) as caught:
        take(plan, session_id, 2, 1)
    assert [refusal.rule for refusal in caught.value.refusals] == ["R5"]
    assert len(events(plan, session_id)) == 1


def test_a_full_post_is_refused(plan: PlanFile, session_id: int) -> None:
    for intern_id in (1, 2, 3):
        take(plan, session_id, intern_id, 11)
    with pytest.raises(RefusedError) as caught:
        take(plan, session_id, 4, 11)
    assert [refusal.rule for refusal in caught.value.refusals] == ["R4"]
    assert 11 not in [row.post.id for row in open_round(plan, session_id).menu()]


def test_an_absence_is_recalled_and_the_recalled_is_next(plan: PlanFile, session_id: int) -> None:
    mark_absent(plan, session_id, 1)
    take(plan, session_id, 2, 11)
    with pytest.raises(KnownError, match="NOM2"):
        recall(plan, session_id, 2)
    recall(plan, session_id, 1)
    assert open_round(plan, session_id).current.intern_id == 1  # type: ignore[union-attr]
    take(plan, session_id, 1, 2)
    assert open_round(plan, session_id).current.intern_id == 3  # type: ignore[union-attr]


def test_wishes_choose_for_the_absent_what_the_rules_still_allow(plan: PlanFile, session_id: int) -> None:
    mark_absent(plan, session_id, 1, by_wishes=True)
    mark_absent(plan, session_id, 2, by_wishes=True)
    mark_absent(plan, session_id, 3, by_wishes=True)
    mark_absent(plan, session_id, 4, by_wishes=True)
    told = [(event.kind, event.post_id, event.chosen_by) for event in events(plan, session_id)]
    assert told == [
        (EventKind.CHOICE, 2, BY_WISHES),
        (EventKind.CHOICE, 11, BY_WISHES),  # N1, the first wish, is done already.
        (EventKind.CHOICE, 11, BY_WISHES),
        (EventKind.ABSENT, None, ""),  # Without wishes.
    ]


def test_a_late_withdrawal_takes_the_assignment_back(plan: PlanFile, session_id: int) -> None:
    for intern_id in (1, 2, 3):
        take(plan, session_id, intern_id, 11)
    no_post(plan, session_id, 4, reason="aucun ne convient")
    withdraw(plan, session_id, 2, reason="départ")
    found = open_round(plan, session_id)
    assert (found.state.seats[11], found.current.intern_id) == (1, 5)  # type: ignore[union-attr]
    assert found.state.standing(4) is Standing.NO_POST
    assert seats(plan) == {1: 11, 3: 11}
    with pytest.raises(KnownError):
        withdraw(plan, session_id, 2)
    withdraw(plan, session_id, 6)
    take(plan, session_id, 5, 11)
    assert open_round(plan, session_id).current.intern_id == 7  # type: ignore[union-attr]


def test_a_locked_assignment_is_not_withdrawn(plan: PlanFile, session_id: int) -> None:
    take(plan, session_id, 1, 2)
    (held,) = post_board(plan).assignments
    with plan.write() as writing:
        writing.name("verrou")
        choice_edits.set_locked(writing.session, held.id, is_locked=True)
    with pytest.raises(KnownError, match="verrouillée"):
        withdraw(plan, session_id, 1)
    assert seats(plan) == {1: 2}


def test_supernumeraries_take_no_seat(plan: PlanFile, session_id: int) -> None:
    validant, non_validant = EventKind.SURNOMBRE_VALIDANT, EventKind.SURNOMBRE_NON_VALIDANT
    take(plan, session_id, 1, 11, supernumerary=validant)
    assert open_round(plan, session_id).state.seats[11] == 3
    for intern_id in (2, 3, 4):
        take(plan, session_id, intern_id, 11)
    with pytest.raises(RefusedError):
        take(plan, session_id, 5, 11, supernumerary=validant)
    take(plan, session_id, 5, 11, supernumerary=non_validant)
    take(plan, session_id, 6, 1, supernumerary=non_validant)  # N1 is done: it validates nothing anyway.
    outside = {item.intern_id for item in post_board(plan).assignments if item.is_supernumerary}
    assert outside == {1, 5, 6}
    assert "4 mois" in events(plan, session_id)[0].reason
    assert [item.reason for item in post_board(plan).assignments] == [""] * 6, "no list tells who is supernumerary"
    assert open_round(plan, session_id).state.counts.supernumerary == 3


def test_by_local_rule_a_validating_supernumerary_takes_the_seat(plan: PlanFile) -> None:
    set_parameter(plan, "surnombre.post_stays_open", False)
    session_id = opened_session(plan)
    take(plan, session_id, 1, 11, supernumerary=EventKind.SURNOMBRE_VALIDANT)
    assert open_round(plan, session_id).state.seats[11] == 2
    assert post_board(plan).taken[11] == 1, "nor is the seat vacant for a list or a later session"
    withdraw(plan, session_id, 1)
    assert post_board(plan).taken[11] == 0


def test_who_may_no_longer_be_called_does_not_choose(plan: PlanFile, session_id: int) -> None:
    assign(plan, 1, 3)
    with pytest.raises(GateError, match="NOM1"):
        take(plan, session_id, 1, 2)
    withdraw(plan, session_id, 1)
    assert seats(plan) == {1: 3}, "an assignment that the session did not give is not its to take back"


def test_seats_taken_beside_the_session_are_not_offered(plan: PlanFile) -> None:
    for intern_id in (6, 8):
        assign(plan, intern_id, 11)
    session_id = opened_session(plan)
    found = open_round(plan, session_id)
    assert found.state.seats[11] == 1
    assert [entry.intern_id for entry in found.state.waiting] == [1, 2, 3, 4, 5, 7]


def test_a_trial_assigns_nobody(plan: PlanFile) -> None:
    assign(plan, 7, 11)
    session_id = create_session(plan, label="Essai", phases=[Phase.SOCLE], kind=ChoiceKind.PRE_CHOICE)
    draw_up(plan, session_id)
    open_session(plan, session_id)
    take(plan, session_id, 1, 11)
    take(plan, session_id, 2, 11)
    with pytest.raises(RefusedError):
        take(plan, session_id, 3, 11)
    assert seats(plan) == {7: 11}
    assert open_round(plan, session_id).state.counts.placed == 2


def test_a_capacity_lowered_since_takes_nobodys_seat(plan: PlanFile, session_id: int) -> None:
    for intern_id in (1, 2):
        take(plan, session_id, intern_id, 11)
    with plan.write() as writing:
        writing.name("capacité")
        writing.session.get_one(OpenPostRow, 11).capacity = 1
    found = open_round(plan, session_id)
    assert (found.state.seats[11], found.state.counts.placed) == (0, 2)


def test_a_post_whose_type_was_changed_is_still_that_of_who_chose_it(plan: PlanFile) -> None:
    session_id = create_session(plan, label="N1", phases=[Phase.SOCLE], internship_types=["N1"])
    draw_up(plan, session_id, leave_out=[2, 4, 6, 8])
    open_session(plan, session_id)
    take(plan, session_id, 1, 2)
    with plan.write() as writing:
        writing.name("type")
        writing.session.get_one(OpenPostRow, 2).internship_type = "URGENCES"
    found = open_round(plan, session_id)
    assert (found.state.placed[1].post_id, found.state.seats[2]) == (2, 2)
    assert replay(plan, session_id, 1).freed is not None


def test_a_seat_filled_by_hand_since_is_not_given_twice(plan: PlanFile, session_id: int) -> None:
    for intern_id, post_id in {1: 11, 2: 11, 3: 12}.items():
        take(plan, session_id, intern_id, post_id)
    assign(plan, 3, 11)  # Moved on the board in the middle of the round.
    with pytest.raises(RefusedError) as caught:
        take(plan, session_id, 4, 11)
    assert [refusal.rule for refusal in caught.value.refusals] == ["R4"]
    take(plan, session_id, 4, 11, supernumerary=EventKind.SURNOMBRE_NON_VALIDANT)


def test_a_session_that_is_not_open_takes_no_event(plan: PlanFile) -> None:
    session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE])
    draw_up(plan, session_id)
    with pytest.raises(KnownError, match="pas ouverte"):
        take(plan, session_id, 1, 2)
    with pytest.raises(KnownError):
        take(plan, 999, 1, 2)
