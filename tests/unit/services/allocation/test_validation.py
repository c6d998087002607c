"""A person validates a run: one step with author and reason; nothing is written when anything stands against it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.services.allocation import (
    AllocationSettings,
    Method,
    NotValidError,
    Placement,
    Run,
    allocate,
    allocation_input,
    keep,
    lock,
    unlock,
    validate,
)
from pacte_desktop.services.board import post_board
from pacte_desktop.services.placement import assign
from pacte_desktop.store import schema
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.made_plan import beginner, held, made_contents, post, second, write_made
from tests.data.tiny_plan import WINTER

SESSION = ChoiceSession(1, WINTER.id, 1, "Choix", ChoiceKind.CHOICE, (Phase.SOCLE,), (), "raw", SessionStatus.OPEN)
MADE = made_contents([beginner(1), beginner(2), second(3)], [post(1, "N1", 2), post(2, "URGENCES", 2)])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def opened(folder: Path, contents: PlanContents) -> PlanFile:
    return open_plan(write_made(folder, contents))


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = opened(tmp_path, MADE)
    yield plan
    plan.close()


def computed(plan: PlanFile, **settings: object) -> Run:
    return allocate(allocation_input(plan, AllocationSettings(method=Method.SERIAL, **settings), with_travel=False))  # type: ignore[arg-type]


def seats(plan: PlanFile) -> dict[int, int]:
    return {item.intern_id: item.post_id for item in post_board(plan).assignments}


def test_validating_writes_the_plan_as_one_step_that_can_be_taken_back(plan: PlanFile) -> None:
    run = computed(plan)
    changes = validate(plan, run, "après réunion")
    assert changes.label == "valider l’affectation calculée «\u202fchoix par rang, d’après les vœux\u202f»"
    assert seats(plan) == dict(run.post_of)
    assert {item.reason for item in post_board(plan).assignments} == {"après réunion"}
    assert all(item.author for item in post_board(plan).assignments)
    assert len(plan.history()) == 1
    plan.undo()
    assert seats(plan) == {}


def test_a_kept_run_is_validated_by_its_id(plan: PlanFile) -> None:
    run = keep(plan, computed(plan), "Réunion")
    assert run.id is not None
    assert validate(plan, run.id).label == "valider l’affectation calculée «\u202fRéunion\u202f»"
    assert seats(plan) == dict(run.post_of)
    assert {item.reason for item in post_board(plan).assignments} == {"calcul validé\u202f: Réunion"}


def test_two_interns_change_places_in_one_step(plan: PlanFile) -> None:
    with plan.write() as writing:
        for row in writing.session.query(schema.OpenPostRow):
            row.capacity = 1
    assign(plan, 1, 1)
    assign(plan, 2, 2)
    run = computed(plan)
    swapped = swap(run, {1: 2, 2: 1, 3: None})
    validate(plan, swapped)
    assert seats(plan) == {1: 2, 2: 1}


def swap(run: Run, posts: dict[int, int | None]) -> Run:
    return replace(run, placements=tuple(replace(item, post_id=posts[item.intern_id]) for item in run.placements))


@pytest.mark.parametrize(
    ("posts", "rule"),
    [
        ({1: 1, 2: 1, 3: 1}, "R4"),
        ({1: 1, 2: 2, 3: 2}, "R5"),
    ],
)
def test_a_run_with_errors_is_refused_and_nothing_is_written(
    plan: PlanFile, posts: dict[int, int | None], rule: str
) -> None:
    with pytest.raises(NotValidError) as caught:
        validate(plan, swap(computed(plan), posts))
    assert {problem.rule for problem in caught.value.problems} == {rule}
    assert all(problem.sentence in caught.value.sentence for problem in caught.value.problems)
    assert (seats(plan), plan.history()) == ({}, [])


def test_a_lock_made_since_stands_against_the_run(plan: PlanFile) -> None:
    run = computed(plan)
    assign(plan, 3, 1)
    other = swap(run, {1: 2, 2: 2, 3: None})
    lock(plan, 3)
    with pytest.raises(KnownError, match="1 interne verrouillé : NOM3 Zoé".replace(" :", "\u202f:")):
        validate(plan, other)
    assert seats(plan) == {3: 1}
    unlock(plan, 3)
    validate(plan, other)
    assert seats(plan) == {1: 2, 2: 2}


def test_a_choice_made_in_a_session_stands_against_the_run(folder: Path) -> None:
    contents = replace(
        made_contents(MADE.interns, MADE.posts, assignments=[held(1, 1, 2, session=1)]), sessions=(SESSION,)
    )
    plan = opened(folder, contents)
    free = computed(plan, keep_choices=False)
    assert free.post_of[1] == 1
    with pytest.raises(KnownError, match="a choisi en séance"):
        validate(plan, free)
    assert seats(plan) == {1: 2}
    validate(plan, computed(plan))
    (chosen,) = [item for item in post_board(plan).assignments if item.intern_id == 1]
    assert (chosen.post_id, chosen.session_id, chosen.reason) == (2, 1, "")
    plan.close()


def test_a_run_that_names_somebody_who_is_gone_is_refused(plan: PlanFile) -> None:
    run = computed(plan)
    stranger = Placement(99, "2025-0099", "INCONNU Zoé", 1)
    with pytest.raises(KnownError, match="ne correspond plus au plan"):
        validate(plan, replace(run, placements=(*run.placements, stranger)))
    with pytest.raises(KnownError, match="ne correspond plus au plan"):
        validate(plan, replace(run, semester_id=1))
    assert seats(plan) == {}


def test_too_few_posts_for_the_legal_minimum_do_not_forbid_a_plan_that_breaks_nothing(folder: Path) -> None:
    plan = opened(folder, made_contents([beginner(1)], [post(1, "N1", 1)]))
    run = computed(plan)
    assert "R7" in {problem.rule for problem in run.problems}
    assert run.errors == ()
    validate(plan, run)
    assert seats(plan) == {1: 1}
    plan.close()
