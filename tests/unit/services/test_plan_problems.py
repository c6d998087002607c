"""Facts read once and checked beside the window say what the verb says, and which errors keep a list in."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.sites import PracticeLocation
from pacte_desktop.domain.situations import Situation
from pacte_desktop.services.assignment_travel import TravelLook, shares_of
from pacte_desktop.services.coverage import coverage_input, minutes_source, open_territory, without_official
from pacte_desktop.services.demo import demo_contents
from pacte_desktop.services.placement import assign
from pacte_desktop.services.problems import find_problems, plan_facts, plan_problems, stops_printing
from pacte_desktop.services.snapshot import read_snapshot
from pacte_desktop.services.travel import travel_to_sites
from pacte_desktop.store import choice_edits
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import BEGINNER, URGENCES_POST, WINTER, write_tiny


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    yield plan
    plan.close()


def look(plan: PlanFile) -> TravelLook:
    wanted = without_official(coverage_input(plan))
    territory = open_territory(wanted)
    return TravelLook(territory, minutes_source(wanted, territory))


def test_facts_of_a_snapshot_tell_the_same_as_the_file(tmp_path: Path) -> None:
    create_plan(tmp_path / "demo.pacte", demo_contents())
    plan = open_plan(tmp_path / "demo.pacte")
    facts = plan_facts(plan, read_snapshot(plan).board)
    assert find_problems(facts) == plan_problems(plan)
    seen = look(plan)
    travel = seen.facts(facts.board, facts.lodgings)
    assert find_problems(facts, travel) == plan_problems(plan, with_travel=True)
    assert {item.rule for item in find_problems(facts, travel)} > {"R19"}
    assert seen.facts(facts.board, facts.lodgings) == travel, "a second look, from memory, is the same"
    # Minutes are those that the sheet of an intern shows.
    wanted = without_official(coverage_input(plan))
    territory = open_territory(wanted)
    source = minutes_source(wanted, territory)
    for held in list(facts.board.assignments)[:5]:
        home = facts.board.interns[held.intern_id].home_insee_code
        site = facts.board.sites[facts.board.posts[held.post_id].site_id]
        mean = travel_to_sites(territory, source, home, [site]).sites[site.id].mean_min
        assert travel.minutes.get((held.intern_id, held.post_id)) == (
            None if mean is None else pytest.approx(mean, rel=1e-9)
        )
    plan.close()


def test_a_place_that_is_not_known_leaves_the_minutes_out(plan: PlanFile) -> None:
    assign(plan, BEGINNER, URGENCES_POST)
    seen = look(plan)
    for places, is_told in (
        ((PracticeLocation("36044", 0), PracticeLocation("36018", 0)), True),
        ((PracticeLocation("36044", 9), PracticeLocation("99999", 1)), False),
    ):
        board = plan_facts(plan).board
        board = replace(board, sites=dict(board.sites) | {1: replace(board.sites[1], locations=places)})
        assert bool(seen.facts(board, frozenset()).minutes) is is_told
    assert np.allclose(shares_of(replace(board.sites[1], locations=(PracticeLocation("36044", 0),) * 2)), 0.5)
    assert not len(shares_of(replace(board.sites[1], locations=())))


def test_an_intern_who_may_not_be_placed_keeps_the_list_in(plan: PlanFile) -> None:
    assign(plan, BEGINNER, URGENCES_POST)
    assert not any(stops_printing(item) for item in plan_problems(plan))
    with plan.write() as writing:
        choice_edits.set_situation(writing.session, BEGINNER, WINTER.id, Situation.DISPONIBILITE)
    stopping = [item for item in plan_problems(plan) if stops_printing(item)]
    assert BEGINNER in {item.intern_id for item in stopping}
    assert all(item.rule.startswith("R0") for item in stopping)


@pytest.mark.parametrize(
    ("severity", "rule", "stops"),
    [
        (Severity.ERROR, "R0.presence", True),
        (Severity.ERROR, "R4", True),
        (Severity.ERROR, "R7", False),
        (Severity.WARNING, "R0", False),
        (Severity.NOTE, "R5", False),
    ],
)
def test_too_few_posts_and_warnings_do_not_stop_a_list(severity: Severity, rule: str, stops: bool) -> None:
    assert stops_printing(Problem(severity, rule, "…")) is stops
