"""Definitions of a plan: shipped and own, chosen, stored and read back, refused in words; and the date of the list."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from math import inf, nan
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.coverage_definition import CoverageDefinition, TravelDirection
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, UrgentCareEquipment
from pacte_desktop.services import definitions as service
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import write_tiny

RULES = load_rulebook()
LIST_DAY = date(2019, 12, 31)
OWN = CoverageDefinition(
    code="OWN",
    label="La mienne",
    kinds=(EquipmentKind.MCS, EquipmentKind.SU),
    threshold_min=22.5,
    bands_min=(7.5, 22.5, 60.0),
    date=date(2024, 2, 29),
    time_slot=TimeSlot.WEEKEND,
    population_base=RULES.population_base,
    source_note="une note",
    direction=TravelDirection.BY_KIND,
    intra_commune_min=None,
    extra_delay_min=2.0,
    round_the_clock=RULES.round_the_clock,
    speed_profile="osrm-car-2026",
)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    found = open_plan(write_tiny(tmp_path))
    yield found
    found.close()


def all_of(plan: PlanFile) -> dict[str, CoverageDefinition]:
    with plan.read() as session:
        return {definition.code: definition for definition in service.all_definitions(session)}


def chosen(plan: PlanFile, code: str = "") -> CoverageDefinition:
    with plan.read() as session:
        return service.chosen_definition(session, code)


def test_shipped_definitions_stand_on_the_day_of_the_list(plan: PlanFile) -> None:
    found = all_of(plan)
    assert tuple(found) == RULES.definition_codes
    assert {definition.date for definition in found.values()} == {LIST_DAY}
    for definition in found.values():
        assert service.definition_problems(definition) == []
        assert service.is_shipped(definition.code)
    assert chosen(plan).code == service.DEFAULT_CODE == "SU_SMUR"


@pytest.mark.parametrize(
    "changes",
    [{}, {"intra_commune_min": 0.0, "extra_delay_min": 0.0, "speed_profile": ""}, {"kinds": tuple(EquipmentKind)}],
)
def test_an_own_definition_comes_back_as_it_was(plan: PlanFile, changes: dict[str, Any]) -> None:
    own = replace(OWN, **changes)
    told = service.save_definition(plan, own, on_list_date=False)
    assert "La mienne" in told.label
    assert all_of(plan)["OWN"] == own
    service.save_definition(plan, own, on_list_date=True)
    assert all_of(plan)["OWN"] == replace(own, date=LIST_DAY)
    assert len(all_of(plan)) == len(RULES.definition_codes) + 1
    plan.undo()
    assert all_of(plan)["OWN"] == own


def test_choosing_and_removing(plan: PlanFile) -> None:
    service.save_definition(plan, OWN, on_list_date=False)
    service.choose_definition(plan, "OWN")
    assert chosen(plan) == OWN
    assert chosen(plan, "SU_SMUR_NIGHT").code == "SU_SMUR_NIGHT"
    service.remove_definition(plan, "OWN")
    assert chosen(plan).code == service.DEFAULT_CODE
    plan.undo()
    assert chosen(plan) == OWN


@pytest.mark.parametrize("code", ["NONE", "own", "?"])
def test_unknown_codes(plan: PlanFile, code: str) -> None:
    for act in (service.choose_definition, service.remove_definition, chosen):
        with pytest.raises(KnownError, match="Aucune définition") as caught:
            act(plan, code)
        assert "SU_SMUR_MCS" in caught.value.remedy


def test_no_code_removes_nothing(plan: PlanFile) -> None:
    with pytest.raises(KnownError):
        service.remove_definition(plan, "")


def test_shipped_definitions_are_neither_changed_nor_removed(plan: PlanFile) -> None:
    before = all_of(plan)
    for code in RULES.definition_codes:
        with pytest.raises(KnownError, match="fournie"):
            service.save_definition(plan, replace(OWN, code=code), on_list_date=False)
        with pytest.raises(KnownError, match="fournie"):
            service.remove_definition(plan, code)
    assert all_of(plan) == before
    assert plan.history() == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"label": "  "}, "nom"),
        ({"kinds": ()}, "type d’équipement"),
        ({"threshold_min": 0.5, "bands_min": (0.5,)}, "entre 1 et 120"),
        ({"threshold_min": 120.5, "bands_min": (120.5,)}, "entre 1 et 120"),
        ({"threshold_min": nan, "bands_min": (nan,)}, "entre 1 et 120"),
        ({"bands_min": (10.0, 30.0)}, "l’une des bornes"),
        ({"bands_min": ()}, "l’une des bornes"),
        ({"bands_min": (22.5, 10.0)}, "croissantes"),
        ({"bands_min": (22.5, 22.5)}, "croissantes"),
        ({"bands_min": (0.0, 22.5)}, "croissantes"),
        ({"bands_min": (-5.0, 22.5)}, "croissantes"),
        ({"bands_min": (22.5, nan)}, "croissantes"),
        ({"bands_min": (22.5, inf)}, "croissantes"),
        ({"extra_delay_min": -1.0}, "entre 0 et 60"),
        ({"extra_delay_min": nan}, "entre 0 et 60"),
        ({"extra_delay_min": 61.0}, "entre 0 et 60"),
        ({"extra_delay_min": 22.5}, "plus court que le seuil"),
        ({"intra_commune_min": -1.0}, "internes"),
        ({"intra_commune_min": nan}, "internes"),
    ],
)
def test_what_keeps_a_definition_from_being_used(plan: PlanFile, changes: dict[str, Any], words: str) -> None:
    with pytest.raises(KnownError, match=words):
        service.save_definition(plan, replace(OWN, **changes), on_list_date=False)
    assert "OWN" not in all_of(plan)


def test_all_problems_are_told_at_once() -> None:
    wrong = replace(OWN, label="", kinds=(), threshold_min=0.0, extra_delay_min=-1.0)
    assert len(service.definition_problems(wrong)) == 5  # The threshold is no longer one of the bands either.
    edges = replace(OWN, threshold_min=120.0, bands_min=(1.0, 120.0), extra_delay_min=60.0, intra_commune_min=60.0)
    assert service.definition_problems(edges) == []
    assert service.definition_problems(replace(OWN, threshold_min=1.0, bands_min=(1.0,), extra_delay_min=0.5)) == []


@given(st.text(max_size=40), st.lists(st.sampled_from(["OWN", "OWN_2", "A", "A_2", "SU_SMUR", "SU_SMUR_2"])))
def test_a_new_code_is_nobody_elses(label: str, taken: list[str]) -> None:
    code = service.new_code(label, taken)
    assert code and code not in taken
    assert set(code) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")


def test_codes_that_collide() -> None:
    assert service.new_code("SU, SMUR", RULES.definition_codes) == "SU_SMUR_2"
    assert service.new_code("nuit", []) == "NUIT"
    assert service.new_code("é", ["OWN"]) == "OWN_2"
    assert service.new_code("nuit", ["NUIT", "NUIT_2"]) == "NUIT_3"


def place(first: date | None, last: date | None) -> UrgentCareEquipment:
    return UrgentCareEquipment(1, EquipmentKind.SU, "36044", "", first, last, "")


def test_the_date_of_the_list_is_its_latest_change_until_today() -> None:
    today, day = date.today(), timedelta(days=1)
    assert service.situation_date([]) == today
    assert service.situation_date([place(None, None)]) == today
    assert service.situation_date([place(date(2019, 1, 1), None), place(date(2019, 12, 31), None)]) == LIST_DAY
    # A place that was open last on the 30th makes another list from the 31st on.
    assert service.situation_date([place(date(2019, 1, 1), date(2019, 12, 30))]) == LIST_DAY
    assert service.situation_date([place(date(2019, 1, 1), None), place(today + day, None)]) == date(2019, 1, 1)
    assert service.situation_date([place(date(2019, 1, 1), today)]) == date(2019, 1, 1)  # Closed tomorrow, not yet.
    assert service.situation_date([place(date(2019, 1, 1), today - day)]) == today
    assert service.situation_date([place(date(2019, 1, 1), None), place(today, None)]) == today
    assert service.situation_date([place(date(2019, 1, 1), date.max)]) == date(2019, 1, 1)


@given(st.lists(st.tuples(st.dates(date(2000, 1, 1)), st.dates(date(2000, 1, 1)))))
def test_between_the_date_of_the_list_and_today_nothing_changes(days: list[tuple[date, date]]) -> None:
    places = [place(min(pair), max(pair)) for pair in days]
    on, today = service.situation_date(places), date.today()
    assert on <= today
    assert [item.exists_on(on) for item in places] == [item.exists_on(today) for item in places]
