"""Acts of a round on a real file: each is one step, refused when it is not its moment, and taken back by undo."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.choice import ChoiceEvent, ChoiceKind, EventKind
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Mark, Parameter
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.placement.choice_round import Standing
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_round import (
    BY_WISHES,
    Round,
    StrandsError,
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
from pacte_desktop.store import choice_edits, choice_queries
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.store.schema import OpenPostRow
from tests.data.round_plan import opened_session, write_round
from tests.data.tiny_plan import WINTER

WISHES = (Wish(1, 2, 1), Wish(1, 11, 2), Wish(2, 1, 1), Wish(2, 11, 2), Wish(3, 11, 1))


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_round(tmp_path, interns=8, wishes=WISHES))
    yield plan
    plan.close()


@pytest.fixture
def session_id(plan: PlanFile) -> int:
    return opened_session(plan)


def events(plan: PlanFile, session_id: int) -> tuple[ChoiceEvent, ...]:
    with plan.read() as reader:
        return choice_queries.events(reader, session_id)


def seats(plan: PlanFile) -> dict[int, int]:
    return {item.intern_id: item.post_id for item in post_board(plan).assignments}


def set_parameter(plan: PlanFile, key: str, value: object) -> None:
    item = Parameter(key, value, date(2026, 1, 1), "essai", Mark.READ)
    with plan.write() as writing:
        writing.name("paramètre")
        choice_edits.add_parameter(writing.session, item, "essai", datetime(2026, 1, 1))


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


def with_alarm(plan: PlanFile, session_id: int) -> Round:
    """The round at the turn of the first whose choice of URGENCES strands somebody."""
    found = open_round(plan, session_id)
    while found.current and not any(not row.is_safe for row in found.menu()):
        changes = take(plan, session_id, found.current.intern_id, found.menu()[0].post.id, seen=found)
        found = found.refreshed(plan, changes)
    return found


@pytest.fixture
def tight(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_round(tmp_path, "serre.pacte", interns=50))
    yield plan
    plan.close()


def test_an_alarm_names_who_would_be_stranded_and_the_choice_prevails(tight: PlanFile) -> None:
    session_id = opened_session(tight)
    found = with_alarm(tight, session_id)
    assert found.current is not None
    unsafe = [row for row in found.menu() if not row.is_safe]
    assert {row.internship_type.code for row in unsafe} == {"URGENCES"}
    assert all(row.strands == ("NOM50 Zoé",) and "NOM50" in row.sentence for row in unsafe)
    # Counted by hand: the even ones who wait, and the seats of URGENCES left after this choice.
    waiting = [entry.intern_id for entry in found.state.waiting if entry.intern_id % 2 == 0]
    free = sum(seats for post, seats in found.state.seats.items() if post > 10) - 1
    assert len(waiting) == free + 1
    assert f"{len(waiting)} internes" in unsafe[0].sentence
    assert f"{free} places" in unsafe[0].sentence
    take(tight, session_id, found.current.intern_id, unsafe[0].post.id)
    assert events(tight, session_id)[-1].alarm == unsafe[0].sentence
    assert [intern.id for intern in open_round(tight, session_id).stranded] == [50]


def test_by_local_rule_the_alarm_is_a_veto(tight: PlanFile) -> None:
    set_parameter(tight, "lookahead.mode", "veto")
    session_id = opened_session(tight)
    found = with_alarm(tight, session_id)
    assert found.is_veto
    assert found.current is not None
    unsafe = next(row for row in found.menu() if not row.is_safe)
    for seen in (None, found):
        with pytest.raises(StrandsError) as caught:
            take(tight, session_id, found.current.intern_id, unsafe.post.id, seen=seen)
        assert caught.value.strands == ("NOM50 Zoé",)
    safe = next(row for row in found.menu() if row.is_safe)
    take(tight, session_id, found.current.intern_id, safe.post.id, seen=found)
    assert open_round(tight, session_id).stranded == ()


def test_the_menu_has_wishes_first_and_says_what_is_free(plan: PlanFile, session_id: int) -> None:
    menu = open_round(plan, session_id).menu()
    assert [row.post.id for row in menu[:2]] == [2, 11]
    assert [row.wish_rank for row in menu[:3]] == [1, 2, None]
    assert len(menu) == 20
    assert {row.seats_free for row in menu} == {3}
    types = [row.internship_type.code for row in menu[2:]]
    assert types == sorted(types, key=types.index), "types are not mixed"
    full = open_round(plan, session_id).menu(EventKind.SURNOMBRE_NON_VALIDANT)
    assert len(full) == 20


def test_the_projector_counts_seats_by_type(plan: PlanFile, session_id: int) -> None:
    take(plan, session_id, 1, 2)
    found = {item.internship_type.code: item for item in open_round(plan, session_id).remaining_by_type()}
    assert set(found) == {"N1", "URGENCES"}
    assert (found["N1"].seats_at_start, found["N1"].seats_free, found["N1"].posts_free) == (30, 29, 10)


def test_a_refreshed_round_is_the_round_read_again(plan: PlanFile, session_id: int) -> None:
    """Also after an absence, a recall, a withdrawal and an undo; and the look-ahead says the same."""
    found = open_round(plan, session_id)
    acts: list[Callable[[], Changes]] = [
        lambda: mark_absent(plan, session_id, 1),
        lambda: take(plan, session_id, 2, 11, seen=found),
        lambda: recall(plan, session_id, 1),
        lambda: take(plan, session_id, 1, 2, seen=found),
        lambda: take(plan, session_id, 3, 11, supernumerary=EventKind.SURNOMBRE_VALIDANT),
        lambda: withdraw(plan, session_id, 2),
        plan.undo,
        lambda: no_post(plan, session_id, 4),
        plan.undo,
        lambda: take(plan, session_id, 4, 12, seen=found),
    ]
    for act in acts:
        found = found.refreshed(plan, act())
        again = open_round(plan, session_id)
        assert found.held == again.held
        assert found.menu() == again.menu()
        assert found.stranded == again.stranded


def test_what_is_on_screen_is_used_only_while_the_file_is_as_it_was(plan: PlanFile, session_id: int) -> None:
    seen = open_round(plan, session_id)
    with plan.write() as writing:
        writing.name("situation")
        choice_edits.set_situation(writing.session, 1, WINTER.id, Situation.DISPONIBILITE)
    with pytest.raises(GateError):
        take(plan, session_id, 1, 2, seen=seen)
    plan.undo()
    take(plan, session_id, 1, 2, seen=seen)
    with pytest.raises(KnownError, match="NOM2"):
        take(plan, session_id, 1, 3, seen=seen)
    with pytest.raises(KnownError, match="NOM2"):
        take(plan, session_id, 3, 3, seen=seen)
    plan.undo()
    again = seen.refreshed(plan, take(plan, session_id, 1, 11, seen=seen))
    assert again.held == open_round(plan, session_id).held
    other = create_session(plan, label="Autre", phases=[Phase.SOCLE])
    with pytest.raises(KnownError, match="pas ouverte"):
        take(plan, other, 2, 11, seen=open_round(plan, session_id))


def test_a_session_that_is_not_open_takes_no_event(plan: PlanFile) -> None:
    session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE])
    draw_up(plan, session_id)
    with pytest.raises(KnownError, match="pas ouverte"):
        take(plan, session_id, 1, 2)
    with pytest.raises(KnownError):
        take(plan, 999, 1, 2)


def seated(told: tuple[ChoiceEvent, ...]) -> dict[int, tuple[int, bool]]:
    """Who sits where and whether outside the capacity, as it follows from the events."""
    found: dict[int, tuple[int, bool]] = {}
    for event in told:
        if event.kind is EventKind.WITHDRAWN:
            found.pop(event.intern_id, None)
        elif event.post_id is not None:
            found[event.intern_id] = (event.post_id, event.kind is not EventKind.CHOICE)
    return found


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_done_and_undone_events_seats_and_round_agree(tmp_path: Path, data: st.DataObject) -> None:
    path = tmp_path / "jeu.pacte"
    path.unlink(missing_ok=True)
    plan = open_plan(write_round(tmp_path, path.name, interns=5))
    session_id = opened_session(plan)
    found = open_round(plan, session_id)
    prepared = len(plan.history())
    for _ in range(9):
        interns = st.integers(1, 5)
        act = data.draw(st.sampled_from(["take", "take", "outside", "absent", "none", "recall", "withdraw", "undo"]))
        intern_id = found.current.intern_id if found.current else 1
        before = found.held
        try:
            match act:
                case "take":
                    changes = take(plan, session_id, intern_id, data.draw(st.sampled_from([1, 11, 12])), seen=found)
                case "outside":
                    kind = data.draw(st.sampled_from([EventKind.SURNOMBRE_VALIDANT, EventKind.SURNOMBRE_NON_VALIDANT]))
                    changes = take(plan, session_id, intern_id, 11, supernumerary=kind)
                case "absent":
                    changes = mark_absent(plan, session_id, intern_id)
                case "none":
                    changes = no_post(plan, session_id, intern_id)
                case "recall":
                    changes = recall(plan, session_id, data.draw(interns))
                case "withdraw":
                    changes = withdraw(plan, session_id, data.draw(interns))
                case _:
                    if all(step.is_undone for step in plan.history()[:-prepared]):
                        continue
                    changes = plan.undo()
        except KnownError:
            assert open_round(plan, session_id).held == before, "what is refused changes nothing"
            continue
        found = found.refreshed(plan, changes)
        again = open_round(plan, session_id)
        assert found.held == again.held
        assert [event.number for event in found.held.events] == list(range(1, len(found.held.events) + 1))
        assert {
            item.intern_id: (item.post_id, item.is_supernumerary) for item in post_board(plan).assignments
        } == seated(found.held.events)
        if act != "undo":
            plan.undo()
            assert open_round(plan, session_id).held.state == before.state, "undo gives the state before"
            plan.redo()
    plan.close()
