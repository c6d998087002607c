"""Equipment, layers, scenarios and choices: written, read back, opened again, taken back with one undo."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.scenario import AddEquipment, CloseEquipment, Scenario
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, UrgentCareEquipment
from pacte_desktop.store import coverage_edits, coverage_queries, queries, schema
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import write_tiny

MCS = UrgentCareEquipment(
    0,
    EquipmentKind.MCS,
    "36230",
    "MCS de Vatan",
    date(2024, 2, 29),
    None,
    "essai",
    open_slots=(TimeSlot.NIGHT, TimeSlot.DAY),
    lon=1.8,
    lat=47.0,
)
APL = CommuneLayer(0, LayerKind.APL, "APL", "2023", "DREES", "LO 2.0", "ab" * 32, {"36044": 2.5, "2A004": 3.0})


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    found = open_plan(write_tiny(tmp_path))
    yield found
    found.close()


def equipment(plan: PlanFile) -> tuple[UrgentCareEquipment, ...]:
    with plan.read() as session:
        return queries.equipment(session)


def layers(plan: PlanFile) -> tuple[CommuneLayer, ...]:
    with plan.read() as session:
        return coverage_queries.commune_layers(session)


@pytest.mark.parametrize("point", [(1.8, 47.0), (2.0, 47), (None, None)])
@pytest.mark.parametrize("slots", [None, (), (TimeSlot.NIGHT, TimeSlot.DAY)])
def test_a_place_is_the_same_after_the_plan_was_closed(
    plan: PlanFile, point: tuple[float | None, float | None], slots: tuple[TimeSlot, ...] | None
) -> None:
    written = replace(MCS, lon=point[0], lat=point[1], open_slots=slots)
    with plan.write() as writing:
        coverage_edits.add_equipment(writing.session, written)
        writing.name("essai")
    plan.close()
    again = open_plan(plan.path)
    found = equipment(again)[-1]
    again.close()
    assert replace(found, id=0) == written
    assert found.id == 2


def test_a_place_is_changed_removed_and_back_after_two_undos(plan: PlanFile) -> None:
    before = equipment(plan)
    with plan.write() as writing:
        coverage_edits.change_equipment(writing.session, 1, valid_to=date(2026, 1, 1), open_slots=["DAY"])
        writing.name("changer")
    changed = equipment(plan)
    assert (changed[0].valid_to, changed[0].open_slots) == (date(2026, 1, 1), (TimeSlot.DAY,))
    with plan.write() as writing:
        coverage_edits.remove_equipment(writing.session, 1)
        writing.name("retirer")
    assert equipment(plan) == ()
    plan.undo()
    assert equipment(plan) == changed
    plan.undo()
    assert equipment(plan) == before


def test_layers_of_one_kind_vintage_and_source_replace_each_other(plan: PlanFile) -> None:
    newer, other = replace(APL, vintage="2024"), replace(APL, source="ARS")
    with plan.write() as writing:
        for layer in (APL, newer, other):
            coverage_edits.put_layer(writing.session, layer)
        writing.name("essai")
    found = layers(plan)
    assert [(layer.vintage, layer.source) for layer in found] == [("2024", "DREES"), ("2023", "DREES"), ("2023", "ARS")]
    assert dict(found[1].values) == {"36044": 2.5, "2A004": 3.0}
    with plan.write() as writing:
        coverage_edits.put_layer(writing.session, replace(APL, values={"36044": 9.0}))
        writing.name("encore")
    again = layers(plan)
    assert len(again) == 3 and again[1].id == found[1].id and dict(again[1].values) == {"36044": 9.0}
    with plan.write() as writing:
        coverage_edits.remove_layer(writing.session, again[0].id)
        writing.name("retirer")
    assert [layer.vintage for layer in layers(plan)] == ["2023", "2023"]
    for _ in range(3):
        plan.undo()
    assert layers(plan) == ()


def test_choices_are_replaced_and_forgotten_without_a_step(plan: PlanFile) -> None:
    def put(value: dict[str, object]) -> dict[str, object]:
        with plan.write() as writing:
            coverage_edits.put_setting(writing.session, "essai", value)
        with plan.read() as session:
            return coverage_queries.setting(session, "essai")

    assert put({}) == {}
    assert put({"a": 1}) == {"a": 1}
    assert put({"b": [2]}) == {"b": [2]}
    assert put({}) == {}
    assert plan.history() == []


def test_scenarios_of_one_name_replace_each_other(plan: PlanFile) -> None:
    for edits in ((CloseEquipment(1),), (AddEquipment(EquipmentKind.SU, "36044", "SU", (TimeSlot.DAY,)),)):
        with plan.write() as writing:
            coverage_edits.put_scenario(writing.session, Scenario(0, "un", edits))
            writing.name("essai")
        with plan.read() as session:
            (found,) = coverage_queries.scenarios(session)
        assert (found.name, found.edits) == ("un", edits)


def test_a_damaged_scenario_is_one_sentence(plan: PlanFile) -> None:
    with plan.write() as writing:
        writing.session.add(schema.ScenarioRow(name="abîmé", edits=[{"hours": 1}]))
        writing.name("essai")
    with pytest.raises(KnownError), plan.read() as session:
        coverage_queries.scenarios(session)
