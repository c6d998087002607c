"""Scenarios of a plan: kept, looked at, carried out on a day, and taken back with one undo."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, Scenario
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, UrgentCareEquipment
from pacte_desktop.services.comparison import Viewpoint, seen_from
from pacte_desktop.services.coverage import compute, coverage_input, open_territory
from pacte_desktop.services.scenarios import (
    candidate,
    carry_out,
    drop_scenario,
    edit_sentence,
    keep_scenario,
    kept_scenarios,
    scenario_named,
)
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory
from tests.data.tiny_plan import CHATEAUROUX, LE_BLANC, tiny_contents

SU, SMUR, MCS = EquipmentKind.SU, EquipmentKind.SMUR, EquipmentKind.MCS
DAY, NIGHT = TimeSlot.DAY, TimeSlot.NIGHT
EFFECT = date(2026, 5, 4)
BEFORE, AFTER = EFFECT - timedelta(days=1), EFFECT + timedelta(days=1)
VATAN, LA_CHATRE, ISSOUDUN, ARGENTON = "36230", "36046", "36088", "36006"


Slots = tuple[TimeSlot, ...] | None


def place(
    number: int, kind: EquipmentKind, code: str, days: tuple[date | None, date | None], slots: Slots
) -> UrgentCareEquipment:
    return UrgentCareEquipment(number, kind, code, f"Lieu {number}", *days, "essai", open_slots=slots)


def rows_of(plan: PlanFile, *, history: bool = False) -> dict[str, list[tuple[object, ...]]]:
    """Every row as SQLite gives it, without versions; the plan is open, so it is asked itself."""
    found = {}
    with plan.read() as session:
        connection = session.connection()
        for (table,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").all():
            if history or not table.startswith("journal_"):
                told = connection.exec_driver_sql(f"PRAGMA table_info({table})").all()
                listed = ", ".join(f'"{row[1]}"' for row in told if row[1] != "version")
                found[table] = [
                    tuple(row) for row in connection.exec_driver_sql(f"SELECT {listed} FROM {table} ORDER BY 1")
                ]
    return found


LIST = (
    place(1, EquipmentKind.SU_OR_SMUR, CHATEAUROUX, (date(2019, 12, 31), None), None),
    place(2, SMUR, LE_BLANC, (None, None), (DAY,)),
    place(3, MCS, LA_CHATRE, (date(2026, 5, 10), None), (DAY, NIGHT)),  # Opens after the day of effect.
    place(4, SU, ISSOUDUN, (None, date(2026, 5, 1)), None),  # Is closed before it.
    place(5, SU, ARGENTON, (EFFECT, date(2026, 12, 31)), None),  # Opens that day.
)
ADD = AddEquipment(MCS, VATAN, "MCS à Vatan", (DAY,))
SCENARIOS = {
    "add": (ADD,),
    "add at a point": (replace(ADD, lon=1.81, lat=47.07), AddEquipment(SU, LE_BLANC, "SU")),
    "close": (CloseEquipment(1),),
    "close what is over": (CloseEquipment(4), ADD),
    "close what is to come": (CloseEquipment(3), CloseEquipment(5)),
    "hours": (ChangeHours(2, (NIGHT,)), ChangeHours(1, (DAY,))),
    "hours of what is over or to come": (ChangeHours(4, ()), ChangeHours(3, None), ChangeHours(5, (NIGHT,))),
    "hours then closed": (ChangeHours(2, (NIGHT,)), CloseEquipment(2)),
    "hours twice": (ChangeHours(2, (NIGHT,)), ChangeHours(2, (DAY, NIGHT))),
    "added and closed again": (ADD, AddEquipment(MCS, LE_BLANC, "MCS"), CloseEquipment(-1)),
}


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    path = tmp_path / "essai.pacte"
    create_plan(path, replace(tiny_contents(), equipment=LIST))
    found = open_plan(path)
    yield found
    found.close()


@pytest.fixture(scope="module")
def territory(tmp_path_factory: pytest.TempPathFactory) -> BaseTerritory:
    path = tmp_path_factory.mktemp("territory") / "t.pacte"
    create_plan(path, tiny_contents())
    found = open_plan(path)
    try:
        return open_territory(coverage_input(found))
    finally:
        found.close()


def minutes(
    plan: PlanFile, territory: BaseTerritory, code: str, day: date, scenario: Scenario | None = None
) -> np.ndarray:
    return compute(seen_from(plan, Viewpoint(code, day, scenario)), territory).reach.minutes


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_carrying_out_makes_the_scenario_true_from_its_day_and_changes_nothing_before(
    plan: PlanFile, territory: BaseTerritory, name: str
) -> None:
    scenario = Scenario(0, name, SCENARIOS[name])
    codes = ("SU_SMUR_MCS", "SU_SMUR_MCS_DAY", "SU_SMUR_MCS_NIGHT")
    former = {(code, day): minutes(plan, territory, code, day) for code in codes for day in (date(2020, 6, 1), BEFORE)}
    promised = {
        (code, day): minutes(plan, territory, code, day, scenario)
        for code in codes
        for day in (EFFECT, AFTER, date(2026, 5, 10), date(2027, 6, 1))
    }
    # An added place stands from the day of effect; the scenario shows it at any day.
    rows = rows_of(plan)
    changes = carry_out(plan, scenario, EFFECT)
    assert name in changes.label and set(changes.ids) == {"urgent_care_equipment"}
    for (code, day), expected in {**former, **promised}.items():
        assert np.array_equal(minutes(plan, territory, code, day), expected, equal_nan=True), (code, day)
    plan.undo()
    assert rows_of(plan) == rows


def test_a_kept_scenario_is_gone_when_it_is_carried_out_and_back_with_the_undo(plan: PlanFile) -> None:
    scenario, other = Scenario(0, "Vatan", (ADD,)), Scenario(0, "autre", (CloseEquipment(1),))
    keep_scenario(plan, scenario)
    keep_scenario(plan, other)
    rows = rows_of(plan)
    carry_out(plan, scenario, EFFECT)
    assert [kept.name for kept in kept_scenarios(plan)] == ["autre"]
    plan.undo()
    assert rows_of(plan) == rows
    plan.redo()
    assert [kept.name for kept in kept_scenarios(plan)] == ["autre"]


def test_the_place_that_changes_hours_keeps_its_number(plan: PlanFile) -> None:
    """So that a scenario kept before still means the place as it is now."""
    carry_out(plan, Scenario(0, "nuit", (ChangeHours(2, (NIGHT,)),)), EFFECT)
    with plan.read() as session:
        from pacte_desktop.store.queries import equipment

        found = [item for item in equipment(session) if item.insee_code == LE_BLANC]
    assert [(item.id == 2, item.valid_from, item.valid_to, item.open_slots) for item in found] == [
        (True, EFFECT, None, (NIGHT,)),
        (False, None, BEFORE, (DAY,)),
    ]
    assert {item.name for item in found} == {"Lieu 2"}


def test_added_places_say_where_they_come_from(plan: PlanFile) -> None:
    carry_out(plan, Scenario(0, "Vatan", (ADD,)), EFFECT)
    new = coverage_input(plan).equipment[-1]
    assert (new.valid_from, new.valid_to, new.name) == (EFFECT, None, "MCS à Vatan")
    assert "« Vatan »".replace(" ", "") in new.source.replace("\xa0", "").replace("\u202f", "").replace(" ", "")


@pytest.mark.parametrize("edits", [(ADD, CloseEquipment(99)), (ADD, ChangeHours(98, None)), (ADD, CloseEquipment(-2))])
def test_a_scenario_about_a_place_that_is_gone_is_refused_whole(plan: PlanFile, edits: tuple[object, ...]) -> None:
    rows = rows_of(plan, history=True)
    with pytest.raises(KnownError, match="n’est plus dans le plan"):
        carry_out(plan, Scenario(0, "x", edits), EFFECT)  # type: ignore[arg-type]
    assert rows_of(plan, history=True) == rows


def test_a_scenario_without_edits_is_refused(plan: PlanFile) -> None:
    with pytest.raises(KnownError, match="ne change rien"):
        carry_out(plan, Scenario(0, "x"), EFFECT)


def test_scenarios_are_kept_replaced_and_dropped(plan: PlanFile) -> None:
    first, second = Scenario(0, "un", (ADD, CloseEquipment(1))), Scenario(0, "deux", (ChangeHours(2, None),))
    keep_scenario(plan, first)
    keep_scenario(plan, second)
    assert [(kept.name, kept.edits) for kept in kept_scenarios(plan)] == [("un", first.edits), ("deux", second.edits)]
    keep_scenario(plan, replace(second, name="un"))
    assert [(kept.name, kept.edits) for kept in kept_scenarios(plan)] == [("un", second.edits), ("deux", second.edits)]
    assert scenario_named(plan, "un").id > 0
    plan.undo()
    assert scenario_named(plan, "un").edits == first.edits
    drop_scenario(plan, "un")
    with pytest.raises(KnownError, match="un") as caught:
        scenario_named(plan, "un")
    assert "deux" in str(caught.value)
    with pytest.raises(KnownError):
        drop_scenario(plan, "un")
    for name in ("", "  "):
        with pytest.raises(KnownError, match="nom"):
            keep_scenario(plan, replace(first, name=name))


def test_a_candidate_is_named_after_its_commune(territory: BaseTerritory) -> None:
    found = candidate(territory, MCS, VATAN, (DAY,), (1.8, 47.0))
    assert (found.name, found.lon, found.lat, found.open_slots) == ("MCS à Vatan", 1.8, 47.0, (DAY,))
    assert candidate(territory, SU, VATAN, None).lon is None
    with pytest.raises(KnownError, match="13055"):
        candidate(territory, MCS, "13055", None)


def test_edits_in_words() -> None:
    names = {1: "SU de Gien"}
    words = [
        edit_sentence(edit, names).replace("\u202f", " ").replace("\xa0", " ")
        for edit in (ADD, CloseEquipment(1), ChangeHours(1, (NIGHT,)), ChangeHours(9, None))
    ]
    assert words == [
        "Ajouter : MCS à Vatan (jour)",
        "Fermer : SU de Gien",
        "Horaires de SU de Gien : nuit",
        "Horaires de ? : horaires non renseignés",
    ]
