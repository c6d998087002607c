"""What the page shows of a round: alarms, menu, seats by type; refreshed after a step it is the round read again."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.choice import ChoiceEvent, EventKind
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.situations import Situation
from pacte_desktop.services.allocation.locks import lock
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_round import (
    Round,
    StrandsError,
    mark_absent,
    no_post,
    open_round,
    recall,
    take,
    withdraw,
)
from pacte_desktop.services.choice_sessions import GateError, create_session
from pacte_desktop.services.interns import correct_intern, set_situation
from pacte_desktop.services.placement import assign, unassign
from pacte_desktop.services.posts import set_capacity
from pacte_desktop.store import choice_edits
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.round_plan import WISHES, events, opened_session, set_parameter, write_round
from tests.data.tiny_plan import WINTER


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_round(tmp_path, interns=8, wishes=WISHES))
    yield plan
    plan.close()


@pytest.fixture
def session_id(plan: PlanFile) -> int:
    return opened_session(plan)


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


def test_a_step_undone_before_another_was_made_is_not_in_the_refreshed_round(plan: PlanFile, session_id: int) -> None:
    """One more step than was read, and yet not one more: the newest of those is gone."""
    set_capacity(plan, 2, 4)
    seen = open_round(plan, session_id)
    plan.undo()
    found = seen.refreshed(plan, take(plan, session_id, 1, 2))
    assert found.held == open_round(plan, session_id).held
    assert found.state.seats[2] == 2, "of three seats one is taken"


def test_a_step_that_writes_more_than_a_turn_is_read_whole(plan: PlanFile, session_id: int) -> None:
    seen = open_round(plan, session_id)
    with plan.write() as writing:
        writing.name("absence et situation")
        choice_edits.add_event(
            writing.session, ChoiceEvent(0, session_id, 1, EventKind.ABSENT, 1, None, datetime(2026, 9, 1), "essai")
        )
        choice_edits.set_situation(writing.session, 2, WINTER.id, Situation.DISPONIBILITE)
    found = seen.refreshed(plan, Changes.of("", [("choice_event", 1)]))
    assert found.held == open_round(plan, session_id).held
    assert found.board.situation(2) is Situation.DISPONIBILITE


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


def _elsewhere(plan: PlanFile, other_id: int, data: st.DataObject) -> Changes:
    """One step that is no turn of the session looked at."""
    someone, post_id = data.draw(st.integers(1, 6)), data.draw(st.sampled_from([1, 11]))

    def take_there() -> Changes:
        current = open_round(plan, other_id).current
        return take(plan, other_id, current.intern_id if current else 1, post_id)

    acts: list[Callable[[], Changes]] = [
        lambda: assign(plan, someone, post_id),
        lambda: unassign(plan, someone),
        lambda: lock(plan, someone),
        lambda: set_capacity(plan, post_id, data.draw(st.integers(1, 4))),
        lambda: set_situation(plan, someone, data.draw(st.sampled_from(Situation))),
        lambda: correct_intern(plan, someone, first_name=data.draw(st.sampled_from(["Zoé", "Léa"]))),
        take_there,
    ]
    return data.draw(st.sampled_from(acts))()


def _turn(plan: PlanFile, session_id: int, data: st.DataObject) -> Changes:
    """One event of the session."""
    current = open_round(plan, session_id).current
    at_hand = current.intern_id if current else 1
    match data.draw(st.sampled_from(["take", "take", "outside", "beside", "absent", "recall", "withdraw"])):
        case "take":
            return take(plan, session_id, at_hand, data.draw(st.sampled_from([1, 11])))
        case "outside":
            return take(plan, session_id, at_hand, 11, supernumerary=EventKind.SURNOMBRE_VALIDANT)
        case "beside":
            return take(plan, session_id, at_hand, 1, supernumerary=EventKind.SURNOMBRE_NON_VALIDANT)
        case "absent":
            return mark_absent(plan, session_id, at_hand)
        case "recall":
            return recall(plan, session_id, data.draw(st.integers(1, 6)))
        case _:
            return withdraw(plan, session_id, data.draw(st.integers(1, 6)))


def _shown(found: Round) -> object:
    """What the page shows of a round, or why it can show nothing."""
    try:
        return found.state, found.menu(), found.stranded, found.remaining_by_type()
    except KnownError as error:
        return str(error)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_round_refreshed_now_and_then_is_the_round_read_whole(tmp_path: Path, data: st.DataObject) -> None:
    """After steps of the session, of another one and of other pages, undone and redone, told of each or of the last."""
    path = tmp_path / "hasard.pacte"
    path.unlink(missing_ok=True)
    with closing(open_plan(write_round(tmp_path, path.name, interns=6))) as plan:
        session_id, other_id = opened_session(plan), opened_session(plan)
        prepared = len(plan.history())
        found = open_round(plan, session_id)
        for _ in range(14):
            try:
                match data.draw(st.sampled_from(["turn", "turn", "turn", "elsewhere", "undo", "redo"])):
                    case "turn":
                        changes = _turn(plan, session_id, data)
                    case "elsewhere":
                        changes = _elsewhere(plan, other_id, data)
                    case "redo":
                        changes = plan.redo()
                    case _:
                        if all(step.is_undone for step in plan.history()[:-prepared]):
                            continue
                        changes = plan.undo()
            except KnownError:
                continue
            if data.draw(st.sampled_from([False, False, True])):
                continue  # It was not looked at meanwhile.
            found = found.refreshed(plan, changes)
            again = open_round(plan, session_id)
            assert found.held == again.held
            assert _shown(found) == _shown(again)
