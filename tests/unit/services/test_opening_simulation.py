"""Empty posts foreseen: bounds that no draw can leave, locked seats, wishes, and what is said with the figures."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.services.coverage import coverage_input, minutes_source, without_official
from pacte_desktop.services.demo import demo_contents
from pacte_desktop.services.opening_simulation import (
    OpeningForecast,
    choosing,
    plan_wishes,
    shipped_assumptions,
    simulate_opening,
)
from pacte_desktop.services.placement import assign
from pacte_desktop.services.plan_territory import open_plan_territory
from pacte_desktop.services.posts import set_capacity
from pacte_desktop.services.snapshot import PlanSnapshot, read_snapshot
from pacte_desktop.store import choice_edits
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import BEGINNER, N1_POST, OLDEST, SASPAS_POST, URGENCES_POST, WINTER, write_tiny

QUICK = replace(shipped_assumptions(), draws=60)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    yield plan
    plan.close()


def foresee(
    plan: PlanFile, snapshot: PlanSnapshot | None = None, wishes: tuple[Wish, ...] = (), watch: Watch | None = None
) -> OpeningForecast:
    wanted = without_official(coverage_input(plan))
    territory = open_plan_territory(wanted)
    source = minutes_source(wanted, territory.communes)
    return simulate_opening(snapshot or read_snapshot(plan), territory, source, wishes, watch=watch, assumptions=QUICK)


def test_figures_add_up_on_the_demonstration_plan(tmp_path: Path) -> None:
    create_plan(tmp_path / "demo.pacte", demo_contents())
    plan = open_plan(tmp_path / "demo.pacte")
    found = foresee(plan)
    snapshot = read_snapshot(plan)
    seats = sum(post.capacity for post in snapshot.board.posts.values())
    assert found.interns == len(choosing(snapshot)) > 50
    for parts in (found.types, found.areas):
        assert sum(part.seats for part in parts) == found.total.seats == seats
    for part in (found.total, *found.types, *found.areas):
        assert 0 <= part.low <= part.median <= part.high <= part.seats
    # Nobody can sit on two seats: what stays empty is never less than the seats beyond the interns.
    assert found.total.low >= seats - found.interns
    assert found.unplaced[0] <= found.unplaced[1] <= found.unplaced[2]
    assert seats - found.total.median == found.interns - found.unplaced[1]
    assert all(area.label.startswith(f"{area.key} · ") for area in found.areas)
    assert all(0 <= post.median <= post.high <= post.seats for post in found.posts)
    assert foresee(plan) == found, "the same seed tells the same"
    plan.close()


def test_wishes_are_followed(plan: PlanFile) -> None:
    found = foresee(plan, wishes=(Wish(BEGINNER, URGENCES_POST, 1), Wish(OLDEST, SASPAS_POST, 1)))
    empty = {post.post_id: (post.median, post.high) for post in found.posts}
    assert empty[URGENCES_POST] == (0, 0) and empty[SASPAS_POST] == (0, 0)
    assert any("2 internes sur 3 ont des vœux connus" in sentence for sentence in found.assumptions)


def test_wishes_are_read_from_the_file(plan: PlanFile) -> None:
    with plan.write() as writing:
        choice_edits.replace_wishes(writing.session, BEGINNER, [(N1_POST, 1)])
    assert plan_wishes(plan) == (Wish(BEGINNER, N1_POST, 1),)


def test_only_a_locked_assignment_is_kept(plan: PlanFile) -> None:
    assign(plan, BEGINNER, N1_POST)
    wish = (Wish(BEGINNER, URGENCES_POST, 1),)
    free = {post.post_id: post.high for post in foresee(plan, wishes=wish).posts}
    assert free[URGENCES_POST] == 0
    with plan.write() as writing:
        choice_edits.set_locked(writing.session, 1, is_locked=True)
    kept = {post.post_id: post.high for post in foresee(plan, wishes=wish).posts}
    assert kept[N1_POST] <= 1 and kept[URGENCES_POST] == 1


def test_who_is_away_or_outside_the_capacity_does_not_choose(plan: PlanFile) -> None:
    with plan.write() as writing:
        choice_edits.set_situation(writing.session, BEGINNER, WINTER.id, Situation.DISPONIBILITE)
        choice_edits.set_situation(writing.session, OLDEST, WINTER.id, Situation.SURNOMBRE_VALIDANT)
    assert [intern.id for intern in choosing(read_snapshot(plan))] == [2]
    assert foresee(plan).interns == 1


def test_nothing_to_choose_is_said(plan: PlanFile) -> None:
    for number in list(read_snapshot(plan).board.posts):
        set_capacity(plan, number, 0)
    with pytest.raises(KnownError, match="pas de choix à simuler"):
        foresee(plan)


def test_the_work_can_be_stopped(plan: PlanFile) -> None:
    with pytest.raises(CancelledError):
        foresee(plan, watch=Watch(cancelled=lambda: True))


def test_the_sentences_say_that_it_is_an_estimate_and_from_which_minutes(plan: PlanFile) -> None:
    words = " ".join(foresee(plan).assumptions)
    for told in ("tirés au sort", "60 choix", "5 à 95 %", "Minutes : ", "Hypothèses du programme"):
        assert told in words
