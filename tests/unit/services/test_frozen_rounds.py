"""Freezing, annulling, holding again: what is kept, that it is signed, and that nothing reaches behind it."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.choice import EventKind, SessionStatus
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services import choice_round, choice_sessions
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_sessions import (
    annul,
    call_list,
    compare_rounds,
    draw_up,
    freeze,
    frozen_rounds,
    open_session,
    second_procedure,
    verify,
)
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.store.schema import OpenPostRow, TrainingSiteRow
from tests.data.round_plan import opened_session, write_round

POSTS = {1: 1, 2: 11, 3: 1, 4: 12}


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_round(tmp_path, interns=4))
    yield plan
    plan.close()


def held(plan: PlanFile, posts: dict[int, int] | None = None) -> int:
    """A session in which everybody has chosen; returns its id."""
    session_id = opened_session(plan)
    for intern_id, post_id in (posts or POSTS).items():
        choice_round.take(plan, session_id, intern_id, post_id)
    return session_id


def seats(plan: PlanFile) -> dict[int, int]:
    return {item.intern_id: item.post_id for item in post_board(plan).assignments}


def test_a_frozen_round_is_closed_kept_and_signed(plan: PlanFile) -> None:
    session_id = held(plan)
    freeze(plan, session_id, " séance close ")
    (kept,) = frozen_rounds(plan)
    assert (kept.session_id, kept.number, kept.status, kept.motive) == (
        session_id,
        1,
        SessionStatus.FROZEN,
        "séance close",
    )
    assert kept.previous_sha256 == ""
    assert kept.sha256 == hashlib.sha256(kept.payload.encode()).hexdigest()
    payload = json.loads(kept.payload)
    assert kept.payload == json.dumps(payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert [entry["intern_id"] for entry in payload["calls"]] == [1, 2, 3, 4]
    assert [(event["intern_id"], event["post_id"]) for event in payload["events"]] == list(POSTS.items())
    assert {item["intern_id"]: item["post_id"] for item in payload["assignments"]} == POSTS == seats(plan)
    assert payload["parameters"]["lookahead.mode"]["value"] == "alarm"
    assert payload["seats"] == {str(post): 3 for post in range(1, 21)}
    assert [check.is_sound for check in verify(plan)] == [True]


def test_nothing_changes_after_the_freezing(plan: PlanFile) -> None:
    session_id = held(plan)
    freeze(plan, session_id)
    (value,) = choice_sessions.sessions(plan)
    for act in (
        lambda: choice_round.take(plan, session_id, 1, 2),
        lambda: choice_round.withdraw(plan, session_id, 1),
        lambda: choice_round.recall(plan, session_id, 1),
        lambda: choice_sessions.set_proxy(plan, session_id, 1, "X"),
        lambda: choice_sessions.change_session(plan, replace(value, label="Autre")),
        lambda: choice_sessions.remove_session(plan, session_id),
        lambda: draw_up(plan, session_id),
        lambda: open_session(plan, session_id),
        lambda: freeze(plan, session_id),
    ):
        with pytest.raises(KnownError):
            act()
    assert seats(plan) == POSTS
    assert len(frozen_rounds(plan)) == 1


def test_no_undo_reaches_behind_what_was_signed(plan: PlanFile) -> None:
    session_id = held(plan)
    plan.undo()
    choice_round.take(plan, session_id, 4, 13)
    choice_round.withdraw(plan, session_id, 3)
    plan.undo()
    freeze(plan, session_id)
    assert plan.next_undo() is None
    assert plan.next_redo() is None
    assert not plan.undo()
    assert not plan.redo()
    assert seats(plan) == POSTS | {4: 13}
    steps = plan.history()
    assert steps[0].is_sealed
    assert all(step.is_sealed for step in steps)
    choice_sessions.create_session(plan, label="Après", phases=[Phase.SOCLE])
    assert plan.undo(), "what comes after can be undone"
    assert not plan.undo()


def test_a_round_is_frozen_only_when_everybody_was_called(plan: PlanFile) -> None:
    session_id = held(plan, {1: 1, 2: 11})
    with pytest.raises(KnownError, match="2"):
        freeze(plan, session_id)
    choice_round.mark_absent(plan, session_id, 3)
    choice_round.no_post(plan, session_id, 4)
    assert freeze(plan, session_id)


def test_annulling_withdraws_every_assignment_and_keeps_the_round(plan: PlanFile) -> None:
    session_id = held(plan)
    freeze(plan, session_id)
    with pytest.raises(KnownError):
        annul(plan, session_id, " ")
    changes = annul(plan, session_id, "interne non éligible appelé")
    assert len(changes.ids["assignment"]) == 4
    assert seats(plan) == {}
    frozen, annulled = frozen_rounds(plan)
    assert annulled.status is SessionStatus.ANNULLED
    assert annulled.previous_sha256 == frozen.sha256
    assert annulled.sha256 == hashlib.sha256((frozen.sha256 + annulled.payload).encode()).hexdigest()
    told = json.loads(annulled.payload)
    assert {item["intern_id"]: item["post_id"] for item in told["assignments"]} == POSTS
    assert told["motive"] == "interne non éligible appelé"
    assert [check.is_sound for check in verify(plan)] == [True, True]
    with pytest.raises(KnownError):
        annul(plan, session_id, "encore")
    assert [call.intern.id for call in call_list(plan, session_id).calls] == [1, 2, 3, 4]


def test_an_annulled_round_is_still_read_while_the_second_one_fills_the_seats(plan: PlanFile) -> None:
    first = held(plan, {1: 11, 2: 11, 3: 11, 4: 12})
    annul(plan, first, "motif")
    second = second_procedure(plan, first, "nouvelle liste")
    draw_up(plan, second)
    open_session(plan, second)
    for intern_id, post_id in {1: 11, 2: 11, 3: 1, 4: 11}.items():
        choice_round.take(plan, second, intern_id, post_id)
    found = choice_round.open_round(plan, first)
    assert found.state.seats[11] == 0
    assert {intern: event.post_id for intern, event in found.state.placed.items()} == {1: 11, 2: 11, 3: 11, 4: 12}
    one, two = choice_sessions.sessions(plan)
    assert (two.number, two.replaces_id, two.status) == (2, one.id, SessionStatus.OPEN)
    with pytest.raises(KnownError):
        second_procedure(plan, first, "encore")
    comparison = compare_rounds(plan, first, second)
    assert comparison.count == 2
    assert comparison.compared == 4
    assert [(item.intern_id, item.before_site, item.after_site) for item in comparison.changed] == [
        (3, "Terrain 11", "Terrain 1"),
        (4, "Terrain 12", "Terrain 11"),
    ]


def test_a_site_is_compared_as_itself_whatever_its_name(plan: PlanFile) -> None:
    first = held(plan, {1: 11, 2: 11, 3: 11, 4: 12})
    annul(plan, first, "motif")
    with plan.write() as writing:
        writing.name("noms")
        writing.session.get_one(TrainingSiteRow, 11).name = "Terrain renommé"
        writing.session.get_one(TrainingSiteRow, 13).name = "Terrain 12"
    second = second_procedure(plan, first, "nouvelle liste")
    draw_up(plan, second)
    open_session(plan, second)
    for intern_id, post_id in {1: 11, 2: 11, 3: 11, 4: 13}.items():
        choice_round.take(plan, second, intern_id, post_id)
    assert [item.intern_id for item in compare_rounds(plan, first, second).changed] == [4]


def test_posts_opened_for_the_second_round_are_not_those_of_the_first(plan: PlanFile) -> None:
    first = held(plan)
    annul(plan, first, "motif")
    with plan.write() as writing:
        writing.name("postes")
        old = writing.session.get_one(OpenPostRow, 11)
        writing.session.add(
            OpenPostRow(
                semester_id=old.semester_id,
                imotep_number="36-0099",
                site_id=11,
                internship_type="URGENCES",
                phases=["SOCLE"],
                capacity=5,
            )
        )
        old.capacity = 0
    found = choice_round.open_round(plan, first)
    assert [(item.seats_at_start, item.seats_free) for item in found.remaining_by_type()] == [(30, 28), (30, 28)]
    second = second_procedure(plan, first, "nouveaux postes")
    draw_up(plan, second)
    open_session(plan, second)
    again = choice_round.open_round(plan, second)
    assert [(item.seats_at_start, item.seats_free) for item in again.remaining_by_type()] == [(30, 30), (32, 32)]
    assert {row.post.imotep_number for row in again.menu()} > {"36-0099"}


def test_who_is_on_one_list_only_is_named_apart(plan: PlanFile) -> None:
    first = held(plan)
    annul(plan, first, "motif")
    second = second_procedure(plan, first, "nouvelle liste")
    draw_up(plan, second, leave_out=[2])
    open_session(plan, second)
    comparison = compare_rounds(plan, first, second)
    assert comparison.only_before == ("NOM2 Zoé",)
    assert comparison.only_after == ()
    assert [(item.intern_id, item.after_site) for item in comparison.changed] == [(1, None), (3, None), (4, None)]


def test_a_second_procedure_wants_an_annulled_first_and_a_motive(plan: PlanFile) -> None:
    session_id = held(plan)
    with pytest.raises(KnownError, match="pas annulée"):
        second_procedure(plan, session_id, "motif")
    annul(plan, session_id, "motif")
    with pytest.raises(KnownError):
        second_procedure(plan, session_id, "")


@pytest.mark.parametrize(
    "change",
    [
        """UPDATE frozen_round SET payload = replace(payload, '"post_id":11', '"post_id":13') WHERE id = 1""",
        "UPDATE frozen_round SET motive = 'autre' WHERE id = 1",
        "UPDATE frozen_round SET status = 'ANNULLED' WHERE id = 1",
        "UPDATE frozen_round SET at = '2020-01-01 00:00:00.000000' WHERE id = 1",
        "UPDATE frozen_round SET payload = 'x' WHERE id = 1",
    ],
)
def test_a_round_altered_by_other_means_is_told(plan: PlanFile, change: str) -> None:
    session_id = held(plan)
    freeze(plan, session_id)
    annul(plan, session_id, "motif")
    path = plan.path
    plan.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute(change).rowcount == 1
        connection.commit()
    again = open_plan(path)
    first, second = verify(again)
    again.close()
    assert not first.is_sound
    assert second.is_sound
    assert first.sentence != second.sentence


def test_a_round_signed_anew_breaks_the_chain_after_it(plan: PlanFile) -> None:
    session_id = held(plan)
    freeze(plan, session_id)
    annul(plan, session_id, "motif")
    path, payload = plan.path, frozen_rounds(plan)[0].payload.replace('"post_id":11', '"post_id":13')
    plan.close()
    with closing(sqlite3.connect(path)) as connection:
        values = (payload, hashlib.sha256(payload.encode()).hexdigest())
        connection.execute("UPDATE frozen_round SET payload = ?, sha256 = ? WHERE id = 1", values)
        connection.commit()
    again = open_plan(path)
    assert [check.is_sound for check in verify(again)] == [True, False]
    again.close()


def test_a_kept_round_that_cannot_be_read_is_told_in_a_sentence(plan: PlanFile) -> None:
    session_id = held(plan)
    freeze(plan, session_id)
    path = plan.path
    plan.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE frozen_round SET payload = '{}'")
        connection.commit()
    again = open_plan(path)
    with pytest.raises(KnownError, match="gardée"):
        choice_round.open_round(again, session_id)
    assert [check.is_sound for check in verify(again)] == [False]
    again.close()


def test_a_round_taken_out_of_the_chain_is_missed(plan: PlanFile) -> None:
    session_id = held(plan)
    freeze(plan, session_id)
    annul(plan, session_id, "motif")
    path = plan.path
    plan.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM frozen_round WHERE id = 1")
        connection.commit()
    again = open_plan(path)
    assert [check.is_sound for check in verify(again)] == [False]
    again.close()


def test_the_payload_holds_what_happened_to_everybody(plan: PlanFile) -> None:
    session_id = opened_session(plan)
    choice_round.mark_absent(plan, session_id, 1)
    choice_round.take(plan, session_id, 2, 11, supernumerary=EventKind.SURNOMBRE_VALIDANT)
    choice_round.take(plan, session_id, 3, 1)
    choice_round.withdraw(plan, session_id, 3)
    choice_round.no_post(plan, session_id, 4)
    freeze(plan, session_id)
    payload = json.loads(frozen_rounds(plan)[0].payload)
    assert [event["kind"] for event in payload["events"]] == [
        "ABSENT",
        "SURNOMBRE_VALIDANT",
        "CHOICE",
        "WITHDRAWN",
        "NO_POST",
    ]
    assert payload["results"] == {"2": 11}
    assert payload["assignments"][0]["is_supernumerary"] is True
