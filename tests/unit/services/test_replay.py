"""Replay without one intern against the plainest re-run of the same round."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.choice import EventKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.services.choice_round import mark_absent, no_post, open_round, take, withdraw
from pacte_desktop.services.choice_sessions import freeze
from pacte_desktop.services.replay import replay
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.round_plan import SEATS_A_POST, opened_session, write_round
from tests.data.tiny_plan import rows_of

COUNT = 12


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_round(tmp_path, interns=COUNT))
    yield plan
    plan.close()


def test_the_freed_seat_goes_to_the_first_who_wanted_it_and_so_on(tmp_path: Path) -> None:
    """Three seats on post 11: 1, 2, 3 take them; 4 wanted 11 and took 12; 7 wanted 12, full by then."""
    wishes = (Wish(4, 11, 1), Wish(4, 12, 2), Wish(7, 12, 1), Wish(7, 13, 2))
    plan = open_plan(write_round(tmp_path, interns=8, wishes=wishes))
    session_id = opened_session(plan)
    for intern_id, post_id in {1: 11, 2: 11, 3: 11, 4: 12, 5: 12, 6: 12, 7: 13, 8: 14}.items():
        take(plan, session_id, intern_id, post_id)
    freeze(plan, session_id)
    path = plan.path
    plan.close()
    before = rows_of(path)
    plan = open_plan(path)
    found = replay(plan, session_id, 2)
    moved = [(item.intern.id, item.before and item.before.id, item.after and item.after.id) for item in found.changed]
    assert moved == [(4, 12, 11), (7, 13, 12)]
    assert found.recomputed == 2
    assert found.freed is not None
    assert found.freed.id == 11
    told = found.as_json()
    assert told["without"] == "2025-0002"
    assert [(item["intern"], item["before"], item["after"]) for item in told["changed"]] == [
        ("2025-0004", "36-0012", "36-0011"),
        ("2025-0007", "36-0013", "36-0012"),
    ]
    assert "2 internes" in found.sentences()[0]
    plan.close()
    assert rows_of(path) == before, "nothing is written"


def test_without_written_wishes_everybody_keeps_what_they_took(plan: PlanFile) -> None:
    session_id = opened_session(plan)
    for intern_id in range(1, COUNT + 1):
        take(plan, session_id, intern_id, 11 + (intern_id - 1) // SEATS_A_POST)
    assert replay(plan, session_id, COUNT).changed == ()
    assert replay(plan, session_id, 1).changed == ()


def test_one_for_whom_nothing_was_left_is_served(tmp_path: Path) -> None:
    """32 interns take the 30 seats of URGENCES; the last even one, who needs them, found none."""
    plan = open_plan(write_round(tmp_path, interns=32))
    session_id = opened_session(plan)
    for intern_id in range(1, 31):
        take(plan, session_id, intern_id, 11 + (intern_id - 1) // SEATS_A_POST)
    take(plan, session_id, 31, 1)
    no_post(plan, session_id, 32)
    found = replay(plan, session_id, 4)
    assert [(item.intern.id, item.before, item.after and item.after.id) for item in found.changed] == [(32, None, 12)]
    assert "sans poste → Terrain 12" in found.sentences()[1]
    plan.close()


def test_a_seat_that_somebody_held_and_gave_back_later_was_not_free_meanwhile(tmp_path: Path) -> None:
    """1 to 3 fill post 11, so that 4 takes 12 instead; then 3 leaves. Without 1, post 11 had a seat for 4."""
    wishes = (Wish(4, 11, 1), Wish(4, 12, 2), Wish(8, 11, 1), Wish(8, 14, 2))
    plan = open_plan(write_round(tmp_path, interns=9, wishes=wishes))
    session_id = opened_session(plan)
    for intern_id, post_id in {1: 11, 2: 11, 3: 11, 4: 12, 5: 12, 6: 12, 7: 13}.items():
        take(plan, session_id, intern_id, post_id)
    withdraw(plan, session_id, 3)
    take(plan, session_id, 8, 11)

    def moves(without: int) -> list[tuple[int, int | None, int | None]]:
        found = replay(plan, session_id, without)
        return [
            (item.intern.id, item.before and item.before.id, item.after and item.after.id) for item in found.changed
        ]

    assert moves(1) == [(4, 12, 11)]
    assert moves(3) == [(4, 12, 11), (8, 11, 14)], "3 held the seat at the turn of 4, and 8 has it since"
    assert moves(7) == []
    plan.close()


def test_who_held_nobodys_seat_changes_nothing(plan: PlanFile) -> None:
    session_id = opened_session(plan)
    take(plan, session_id, 1, 11, supernumerary=EventKind.SURNOMBRE_NON_VALIDANT)
    mark_absent(plan, session_id, 2)
    no_post(plan, session_id, 3)
    take(plan, session_id, 4, 11)
    withdraw(plan, session_id, 4)
    for intern_id in (1, 2, 3, 4, 9):
        assert replay(plan, session_id, intern_id).changed == ()
    with pytest.raises(KnownError, match="liste d’appel"):
        replay(plan, session_id, 999)


def serial(order: list[int], wishes: dict[int, list[int]], seats: dict[int, int]) -> dict[int, int | None]:
    """The plainest serial choice: the first wish with a seat, else nothing."""
    left, taken = dict(seats), {}
    for intern_id in order:
        post = next((post for post in wishes[intern_id] if left[post]), None)
        taken[intern_id] = post
        if post is not None:
            left[post] -= 1
    return taken


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_replay_is_the_round_held_again_without_the_intern(tmp_path: Path, data: st.DataObject) -> None:
    """Complete wishes over posts 11 to 14 (12 seats): who chooses by them would choose by them again."""
    posts = [11, 12, 13, 14]
    order = list(range(1, COUNT + 1))
    wishes = {intern_id: data.draw(st.permutations(posts)) for intern_id in order}
    told = tuple(Wish(intern, post, rank) for intern in order for rank, post in enumerate(wishes[intern], start=1))
    path = tmp_path / "jeu.pacte"
    path.unlink(missing_ok=True)
    plan = open_plan(write_round(tmp_path, path.name, interns=COUNT, wishes=told))
    session_id = opened_session(plan)
    for intern_id in order:
        mark_absent(plan, session_id, intern_id, by_wishes=True)
    seats = dict.fromkeys(posts, SEATS_A_POST)
    before = serial(order, wishes, seats)
    assert {item: event.post_id for item, event in open_round(plan, session_id).state.placed.items()} == before
    without = data.draw(st.sampled_from(order))
    found = replay(plan, session_id, without)
    plan.close()
    after = serial([item for item in order if item != without], wishes, seats)
    assert {item.intern.id: item.after and item.after.id for item in found.changed} == {
        item: post for item, post in after.items() if post != before[item]
    }
    assert all(item.before and item.before.id == before[item.intern.id] for item in found.changed)
    assert found.recomputed == len(found.changed)
