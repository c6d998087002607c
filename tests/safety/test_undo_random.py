"""Random histories: taking everything back gives the start, doing everything again gives the end, to the byte."""

import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import select

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.placement import assign, unassign
from pacte_desktop.store import schema
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import rows_of, write_tiny

OPERATIONS = 150


def _place(plan: PlanFile, chance: random.Random) -> None:
    assign(plan, chance.choice((1, 2, 3)), chance.choice((1, 2, 3, 4)))


def _take_off(plan: PlanFile, chance: random.Random) -> None:
    unassign(plan, chance.choice((1, 2, 3)))


def _rename_some(plan: PlanFile, chance: random.Random) -> None:
    """Several rows of two tables in one step; now and then one row twice."""
    with plan.write() as writing:
        writing.name("corriger des noms")
        for intern_id in chance.sample((1, 2, 3), chance.randrange(1, 4)):
            row = writing.session.get_one(schema.InternRow, intern_id)
            row.last_name = chance.choice(("O’Neil", "Nuñez", "Ÿ", ""))
            if chance.random() < 0.5:
                writing.session.flush()
                row.thesis_date, row.has_cesp = None, not row.has_cesp
        writing.session.get_one(schema.SupervisorRow, 1).levels = chance.choice((["N1"], [], ["N1", "SASPAS"]))


def _add_site(plan: PlanFile, chance: random.Random) -> None:
    """A parent and its children in one step."""
    with plan.write() as writing:
        writing.name("ajouter un terrain")
        site = schema.TrainingSiteRow(
            kind="HOSPITAL_SERVICE", name=f"Terrain {chance.randrange(1000)}", referent="Dr C", is_chu=False
        )
        writing.session.add(site)
        writing.session.flush()
        for _ in range(chance.randrange(3)):
            writing.session.add(schema.PracticeLocationRow(site_id=site.id, insee_code="36044", half_days=5))


def _drop_site(plan: PlanFile, chance: random.Random) -> None:
    """A child and its parent in one step: rows come back in an order of their own."""
    with plan.write() as writing:
        writing.name("retirer un terrain")
        sites = writing.session.scalars(select(schema.TrainingSiteRow).where(schema.TrainingSiteRow.id > 2)).all()
        if sites:
            site = chance.choice(sites)
            place = schema.PracticeLocationRow
            for row in writing.session.scalars(select(place).where(place.site_id == site.id)):
                writing.session.delete(row)
            writing.session.flush()
            writing.session.delete(site)


def _undo(plan: PlanFile, _chance: random.Random) -> None:
    plan.undo()


def _redo(plan: PlanFile, _chance: random.Random) -> None:
    plan.redo()


STEPS: tuple[Callable[[PlanFile, random.Random], None], ...] = (
    *[_place] * 4,
    _take_off,
    _rename_some,
    _add_site,
    _drop_site,
    *[_undo] * 2,
    _redo,
)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_undo_all_is_the_start_and_redo_all_the_end(tmp_path: Path, seed: int) -> None:
    path = write_tiny(tmp_path)
    start = rows_of(path)
    chance = random.Random(seed)
    plan = open_plan(path)
    for number in range(OPERATIONS):
        try:
            chance.choice(STEPS)(plan, chance)
        except KnownError:
            continue  # Refused by the rules.
        if number % 40 == 39:
            plan.close()
            plan = open_plan(path)
    while plan.redo():
        pass
    plan.close()
    end = rows_of(path)
    assert end != start

    plan = open_plan(path)
    undone = 0
    while plan.undo():
        undone += 1
        if undone % 25 == 0:
            plan.close()
            plan = open_plan(path)
    plan.close()
    assert undone > 20
    assert repr(rows_of(path)).encode() == repr(start).encode()

    plan = open_plan(path)
    redone = 0
    while plan.redo():
        redone += 1
    plan.close()
    assert redone == undone
    assert repr(rows_of(path)).encode() == repr(end).encode()


def test_every_moment_of_a_history_can_be_reached_again(tmp_path: Path) -> None:
    """Going back step by step shows the very states that there were."""
    path = write_tiny(tmp_path)
    chance = random.Random(9)
    states = [rows_of(path)]
    for _ in range(25):
        plan = open_plan(path)
        before = len(plan.history(1000))
        with suppress(KnownError):  # Refused by the rules.
            chance.choice((_place, _rename_some, _add_site, _drop_site, _take_off))(plan, chance)
        grew = len(plan.history(1000)) > before
        plan.close()
        if grew:
            states.append(rows_of(path))
    assert len(states) > 10
    for state in reversed(states[:-1]):
        plan = open_plan(path)
        plan.undo()
        plan.close()
        assert rows_of(path) == state
