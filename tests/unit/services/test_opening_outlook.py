"""Slack, wanted seats and accreditations of a plan against counting by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.services.coverage import coverage_input
from pacte_desktop.services.opening_outlook import Outlook, outlook
from pacte_desktop.services.placement import assign
from pacte_desktop.services.plan_territory import open_plan_territory
from pacte_desktop.services.posts import close_post, set_capacity
from pacte_desktop.services.problems import plan_facts
from pacte_desktop.services.snapshot import read_snapshot
from pacte_desktop.store import choice_edits, schema
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import BEGINNER, EXPIRED_POST, LATE_POST, N1_POST, SASPAS_POST, URGENCES_POST, write_tiny


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    yield plan
    plan.close()


def seen(plan: PlanFile) -> Outlook:
    snapshot = read_snapshot(plan)
    return outlook(plan_facts(plan, snapshot.board), snapshot, open_plan_territory(coverage_input(plan)))


def test_slack_of_each_type(plan: PlanFile) -> None:
    # The beginner may take urgences (1 seat) or N1 (2), the second only N1, the oldest SASPAS or femme-enfant.
    found = {item.key: item for item in seen(plan).by_type}
    assert (found["N1"].seats, found["N1"].must, found["N1"].slack, found["N1"].spare) == (2, 1, 1, 1)
    assert (found["URGENCES"].seats, found["URGENCES"].must, found["URGENCES"].spare) == (1, 0, 1)
    assert found["N1"].label == "praticien niveau 1"
    assert (found["N1"].tight_interns, found["N1"].tight_seats) == (1, 2)


def test_slack_of_the_departement_counts_all(plan: PlanFile) -> None:
    (area,) = seen(plan).by_departement
    assert (area.label, area.seats, area.must) == ("36 · Indre", 6, 3)
    # Three interns, two types of seats apart: all but three may close.
    assert area.spare == 3


def test_one_more_seat_is_worth_something_only_where_somebody_lacks_one(plan: PlanFile) -> None:
    assert seen(plan).wanted_posts == ()
    close_post(plan, N1_POST)
    close_post(plan, URGENCES_POST)
    found = seen(plan)
    assert (found.interns, found.unplaced) == (3, 2)
    assert found.wanted_posts == (URGENCES_POST, N1_POST)
    set_capacity(plan, N1_POST, 1)
    assert seen(plan).unplaced == 1


def test_a_locked_assignment_takes_its_seat_and_its_intern_away(plan: PlanFile) -> None:
    assign(plan, BEGINNER, N1_POST)
    assert {item.key: item.seats for item in seen(plan).by_type}["N1"] == 2
    with plan.write() as writing:
        choice_edits.set_locked(writing.session, 1, is_locked=True)
    found = seen(plan)
    assert found.interns == 2
    assert {item.key: item.seats for item in found.by_type}["N1"] == 1


def test_the_accreditation_that_ends_too_early_is_told_with_its_site(plan: PlanFile) -> None:
    (problem,) = seen(plan).problems
    assert (problem.rule, problem.post_id, problem.site_id) == ("R3", EXPIRED_POST, 1)
    assert "30/04/2027" in problem.sentence


def test_a_plan_without_open_posts_has_an_outlook(plan: PlanFile) -> None:
    for number in (URGENCES_POST, N1_POST, SASPAS_POST, LATE_POST, EXPIRED_POST):
        close_post(plan, number)
    found = seen(plan)
    assert found.adequacy.overall.posts_open == 0 and found.unplaced == 3


def test_totals_count_each_intern_and_each_post_once(plan: PlanFile) -> None:
    assign(plan, BEGINNER, N1_POST)
    with plan.write() as writing:
        writing.session.get_one(schema.OpenPostRow, N1_POST).phases = ["SOCLE", "APPROFONDISSEMENT"]
    socle, later, total = seen(plan).totals
    assert (socle.to_place, socle.posts_open, socle.accredited, socle.taken, socle.vacant) == (2, 3, 4, 1, 2)
    assert (later.to_place, later.posts_open, later.accredited) == (1, 5, 4)
    assert (total.phase, total.to_place, total.posts_open, total.taken, total.vacant) == (None, 3, 6, 1, 5)
    assert total.ratio == 2.0 and total.vacant_in_zip == 0
