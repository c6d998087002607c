"""The fold of a round: what may follow what, and what never happens whatever follows."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.choice import CallListEntry, ChoiceEvent, EventKind
from pacte_desktop.placement.choice_round import (
    ImpossibleEventError,
    RoundState,
    Standing,
    fold_round,
    start_round,
)

AT = datetime(2026, 10, 9, 9, 0)
CHOICE, ABSENT, RECALLED = EventKind.CHOICE, EventKind.ABSENT, EventKind.RECALLED
VALIDANT, NON_VALIDANT = EventKind.SURNOMBRE_VALIDANT, EventKind.SURNOMBRE_NON_VALIDANT
WITHDRAWN, NO_POST = EventKind.WITHDRAWN, EventKind.NO_POST


def calls(count: int) -> tuple[CallListEntry, ...]:
    """Interns 101, 102, … in this order, given backwards."""
    entries = [CallListEntry(place, 1, place, 100 + place, 0, "") for place in range(1, count + 1)]
    return tuple(reversed(entries))


def event(number: int, kind: EventKind, intern_id: int, post_id: int | None = None) -> ChoiceEvent:
    return ChoiceEvent(number, 1, number, kind, intern_id, post_id, AT, "essai")


def told(*steps: tuple[EventKind, int] | tuple[EventKind, int, int]) -> list[ChoiceEvent]:
    return [event(number, *step) for number, step in enumerate(steps, start=1)]


def waiting(state: RoundState) -> list[int]:
    return [entry.intern_id for entry in state.waiting]


def test_interns_are_called_in_the_order_of_the_list() -> None:
    state = fold_round(calls(3), {1: 2}, told((CHOICE, 101, 1), (NO_POST, 102)))
    assert waiting(state) == [103]
    assert state.current == CallListEntry(3, 1, 3, 103, 0, "")
    assert (state.turn, state.seats, state.no_post) == (3, {1: 1}, (102,))


def test_who_is_recalled_is_next_and_nobody_else_moves() -> None:
    state = fold_round(calls(4), {1: 9}, told((ABSENT, 101), (ABSENT, 102), (CHOICE, 103, 1), (RECALLED, 102)))
    assert waiting(state) == [102, 104]
    assert state.absent == (101,)
    again = state.after(event(5, RECALLED, 101))
    assert waiting(again) == [101, 102, 104], "several recalled are called in call order"


def test_the_absent_comes_back_after_the_last_turn() -> None:
    state = fold_round(calls(1), {1: 1}, told((ABSENT, 101)))
    assert state.is_over
    state = state.after(event(2, RECALLED, 101), event(3, CHOICE, 101, 1))
    assert (state.is_over, state.standing(101), state.absent) == (True, Standing.PLACED, ())


def test_a_late_withdrawal_frees_the_seat_for_those_after_and_reopens_nothing() -> None:
    events = told((CHOICE, 101, 1), (NO_POST, 102), (WITHDRAWN, 101))
    state = fold_round(calls(3), {1: 1}, events)
    assert state.seats == {1: 1}
    assert waiting(state) == [103], "the turn of 102, who found the post full, stays as it was"
    assert state.after(event(4, CHOICE, 103, 1)).seats == {1: 0}


def test_who_withdraws_before_their_turn_is_not_called() -> None:
    state = fold_round(calls(3), {1: 3}, told((WITHDRAWN, 102), (CHOICE, 101, 1)))
    assert waiting(state) == [103]
    assert state.turn == 2


def test_a_validating_supernumerary_leaves_the_seat_to_the_others() -> None:
    entries = calls(2)
    state = fold_round(entries, {1: 1}, told((VALIDANT, 101, 1), (CHOICE, 102, 1)))
    assert state.seats == {1: 0}
    assert state.supernumerary == (101,)
    with pytest.raises(ImpossibleEventError, match="no seat"):
        fold_round(entries, {1: 1}, told((VALIDANT, 101, 1), (CHOICE, 102, 1)), held_outside=False)


def test_only_who_validates_nothing_sits_on_a_full_post() -> None:
    entries = calls(2)
    state = fold_round(entries, {1: 1}, told((CHOICE, 101, 1), (NON_VALIDANT, 102, 1)))
    assert state.seats == {1: 0}
    with pytest.raises(ImpossibleEventError, match="no seat"):
        fold_round(entries, {1: 1}, told((CHOICE, 101, 1), (VALIDANT, 102, 1)))


@pytest.mark.parametrize(
    "steps",
    [
        [(CHOICE, 102, 1)],
        [(ABSENT, 102)],
        [(NO_POST, 102)],
        [(CHOICE, 101, 1), (CHOICE, 101, 1)],
        [(CHOICE, 101, 1), (CHOICE, 102, 1), (CHOICE, 103, 1)],
        [(CHOICE, 101, 9)],
        [(CHOICE, 101)],
        [(ABSENT, 101, 1)],
        [(RECALLED, 101)],
        [(CHOICE, 101, 1), (RECALLED, 101)],
        [(NO_POST, 101), (RECALLED, 101)],
        [(WITHDRAWN, 101), (WITHDRAWN, 101)],
        [(WITHDRAWN, 101), (RECALLED, 101)],
        [(WITHDRAWN, 101), (CHOICE, 101, 1)],
        [(CHOICE, 999, 1)],
        [(ABSENT, 101), (RECALLED, 101), (CHOICE, 102, 1)],
    ],
)
def test_what_cannot_follow_is_refused(steps: list[tuple[EventKind, int]]) -> None:
    with pytest.raises(ImpossibleEventError):
        fold_round(calls(3), {1: 2, 2: 0}, told(*steps))


def test_a_list_that_names_somebody_twice_is_refused() -> None:
    twice = (*calls(2), CallListEntry(9, 1, 3, 101, 0, ""))
    with pytest.raises(ImpossibleEventError):
        start_round(twice, {})
    with pytest.raises(ImpossibleEventError):
        start_round(calls(1), {1: -1})


def possible(state: RoundState, number: int) -> list[ChoiceEvent]:
    """Every event that may follow, told apart from the code by the rules of the room."""
    found = []
    if state.current:
        at_hand = state.current.intern_id
        found += [event(number, kind, at_hand) for kind in (ABSENT, NO_POST)]
        found += [event(number, NON_VALIDANT, at_hand, post) for post in state.seats]
        found += [
            event(number, kind, at_hand, post)
            for post, free in state.seats.items()
            if free
            for kind in (CHOICE, CHOICE, VALIDANT)
        ]
    found += [event(number, RECALLED, intern_id) for intern_id in state.absent]
    everybody = {entry.intern_id for entry in state.entries}
    return found + [event(number, WITHDRAWN, intern_id) for intern_id in sorted(everybody - set(state.withdrawn))]


@given(st.data())
def test_any_legal_sequence_keeps_the_promises(data: st.DataObject) -> None:
    entries = calls(data.draw(st.integers(0, 6)))
    seats = data.draw(st.dictionaries(st.integers(1, 3), st.integers(0, 2), max_size=3))
    outside = data.draw(st.booleans())
    states = [start_round(entries, seats, held_outside=outside)]
    events: list[ChoiceEvent] = []
    while len(events) < 14:
        legal = possible(states[-1], len(events) + 1)
        if not legal:
            break
        events.append(data.draw(st.sampled_from(legal)))
        states.append(states[-1].after(events[-1]))
    everybody = sorted(entry.intern_id for entry in entries)
    for number, state in enumerate(states):
        counts = state.counts
        assert sorted([*waiting(state), *state.placed, *state.absent, *state.no_post, *state.withdrawn]) == everybody
        assert counts.waiting + counts.placed + counts.absent + counts.no_post + counts.withdrawn == counts.called
        taken = dict.fromkeys(seats, 0)
        for placed in state.placed.values():
            inside = placed.kind is CHOICE or (placed.kind is VALIDANT and not outside)
            taken[placed.post_id or 0] += inside
        assert state.seats == {post: free - taken[post] for post, free in seats.items()}
        assert min(state.seats.values(), default=0) >= 0
        # Undoing the last event is folding the others: the state before.
        assert fold_round(entries, seats, events[:number], held_outside=outside) == state
