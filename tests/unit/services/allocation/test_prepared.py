"""The problem read from a file: call order, minutes from home, couples only where the rule lets them count."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.parameters import Mark
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.placement.adequacy import SessionFacts
from pacte_desktop.services.allocation import (
    AllocationSettings,
    Method,
    allocate,
    allocation_input,
    prepare,
    prepare_input,
)
from pacte_desktop.services.couples import set_couple
from pacte_desktop.services.parameters import set_parameter
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.made_plan import beginner, held, made_contents, made_input, post, second, write_made
from tests.data.tiny_plan import WINTER

FOUR = [post(1, "N1"), post(2, "N1"), post(3, "URGENCES"), post(4, "URGENCES")]
"""Odd sites are in Le Blanc, even ones in Châteauroux, where everybody lives."""


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    wishes = [Wish(1, 1, 1), Wish(1, 2, 2), Wish(2, 4, 1), Wish(2, 3, 2)]
    plan = open_plan(write_made(tmp_path, made_contents([beginner(1), beginner(2)], FOUR, wishes=wishes)))
    yield plan
    plan.close()


def couples(plan: PlanFile, method: Method) -> set[int]:
    """Remainders by two of the posts of a couple: one value when both are in the same commune."""
    wanted = allocation_input(plan, AllocationSettings(method, couples=((1, 2),)))
    return {post_id % 2 for post_id in allocate(wanted).post_of.values()}


def test_minutes_are_those_from_home_to_each_site(plan: PlanFile) -> None:
    ready = prepare(plan)
    travel = ready.instance.travel_min
    assert travel[0, 1] == travel[0, 3] == 0
    assert travel[0, 0] == travel[0, 2] > 20
    assert ready.source is not None


def test_without_travel_no_minute_is_known(plan: PlanFile) -> None:
    ready = prepare_input(allocation_input(plan, with_travel=False))
    assert np.isnan(ready.instance.travel_min).all()
    assert ready.source is None


@pytest.mark.parametrize("method", [Method.STABLE, Method.OPTIMAL])
def test_couples_count_only_where_the_rule_says_so(plan: PlanFile, method: Method) -> None:
    assert couples(plan, method) == {0, 1}
    asked = AllocationSettings(couples=((1, 2),))
    assert any("Vœux de couple" in note for note in prepare(plan, asked).notes)
    set_parameter(plan, "order.couples", "SOFT", WINTER.start, source="Règlement local", mark=Mark.INFERENCE)
    assert len(couples(plan, method)) == 1
    assert prepare(plan, asked).notes == ()


def test_couples_of_the_plan_count_when_they_are_asked_for(plan: PlanFile) -> None:
    asked = AllocationSettings(bring_couples=True)
    assert any("n’en a pas" in note for note in prepare(plan, asked).notes)
    set_couple(plan, 2, 1)
    assert any("Vœux de couple" in note for note in prepare(plan, asked).notes)
    assert prepare(plan, asked).instance.couples == ()
    set_parameter(plan, "order.couples", "SOFT", WINTER.start, source="Règlement local", mark=Mark.INFERENCE)
    ready = prepare(plan, asked)
    assert ([ready.interns[row].id for row in ready.instance.couples[0]], ready.notes) == ([1, 2], ())
    posts = allocate(ready.wanted).post_of.values()
    assert len({post_id % 2 for post_id in posts}) == 1
    assert prepare(plan).instance.couples == ()


def test_a_couple_named_twice_counts_once(plan: PlanFile) -> None:
    set_couple(plan, 1, 2)
    assert allocation_input(plan, AllocationSettings(bring_couples=True, couples=((2, 1),))).couples == ((2, 1),)


def test_the_choice_by_rank_does_not_move_for_couples(plan: PlanFile) -> None:
    set_couple(plan, 1, 2)
    set_parameter(plan, "order.couples", "SOFT", WINTER.start, source="Règlement local", mark=Mark.INFERENCE)
    asked = allocation_input(plan, AllocationSettings(Method.SERIAL, bring_couples=True))
    found = allocate(asked)
    assert dict(found.post_of) == dict(allocate(asked.asked(AllocationSettings(Method.SERIAL))).post_of) == {1: 1, 2: 4}
    assert any("jamais" in note for note in prepare_input(asked).notes)


def test_past_hardship_counts_only_when_it_is_asked_for(plan: PlanFile) -> None:
    assert not prepare(plan).instance.hardship.any()
    assert prepare(plan, AllocationSettings(fair=True)).instance.hardship.shape == (2,)


def test_phases_leave_the_others_and_their_seats_alone() -> None:
    contents = made_contents([beginner(1), second(2)], FOUR, assignments=[held(1, 1, 1)])
    ready = prepare_input(made_input(contents, AllocationSettings(phases=(Phase.CONSOLIDATION,))))
    assert (ready.interns, [item.intern_id for item in ready.others]) == ((), [1])
    assert ready.instance.capacity.tolist() == [0, 1, 1, 1]


def session(number: int, **facts: object) -> ChoiceSession:
    told = {"order_key": "raw", "status": SessionStatus.OPEN} | facts
    return ChoiceSession(
        number,
        WINTER.id,
        number,
        "Choix",
        ChoiceKind.CHOICE,
        (Phase.SOCLE,),
        (),
        **told,  # type: ignore[arg-type]
    )


def order(*sessions: SessionFacts) -> list[int]:
    contents = made_contents([beginner(1), beginner(2), second(3)], FOUR)
    wanted = replace(made_input(contents), sessions=sessions)
    return [intern.id for intern in prepare_input(wanted).interns]


def test_interns_stand_in_the_order_of_the_rules_or_of_the_list_that_was_drawn_up() -> None:
    assert order() == [3, 1, 2]
    assert order(SessionFacts(session(1), (2, 1))) == [2, 1, 3]
    assert order(SessionFacts(session(1), None)) == [3, 1, 2]


def test_an_annulled_session_orders_nobody() -> None:
    assert order(SessionFacts(session(1, status=SessionStatus.ANNULLED), (2, 1, 3))) == [3, 1, 2]
