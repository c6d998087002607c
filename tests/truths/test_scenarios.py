"""What must hold of scenarios on a real département: a place more never covers fewer, one less never more."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.plan import PlanInfo
from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, Scenario
from pacte_desktop.domain.urgent_care import OPENING_SLOTS, EquipmentKind, TimeSlot, UrgentCareEquipment
from pacte_desktop.services.coverage import Computed, CoverageInput, compute
from pacte_desktop.services.minutes import MinutesChoice, TravelTimeSource
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.territory.basemap import open_base_territory

SU, SMUR, MCS, HELI = EquipmentKind.SU, EquipmentKind.SMUR, EquipmentKind.MCS, EquipmentKind.HELISMUR
RULES = load_rulebook()
ON = date(2020, 1, 1)


INDRE = open_base_territory(("36",))
CODES = INDRE.insee_code.tolist()


def place(number: int, row: int, kind: EquipmentKind, slots: tuple[TimeSlot, ...] | None) -> UrgentCareEquipment:
    return UrgentCareEquipment(number, kind, CODES[row], f"Lieu {number}", None, None, "essai", open_slots=slots)


hours = st.one_of(st.none(), st.lists(st.sampled_from(OPENING_SLOTS), unique=True).map(tuple))
lists = st.lists(
    st.tuples(st.integers(0, len(CODES) - 1), st.sampled_from([SU, SMUR, MCS, HELI]), hours), min_size=1, max_size=5
).map(lambda found: [place(number, *parts) for number, parts in enumerate(found, start=1)])
codes = st.sampled_from(RULES.definition_codes)


def wanted(items: Sequence[UrgentCareEquipment], code: str) -> CoverageInput:
    info = PlanInfo("essai", "", "24", ("36",), 1, False)
    choice = MinutesChoice(TravelTimeSource.ESTIMATION)
    return CoverageInput(info, RULES.definition(ON, code), tuple(items), choice)


def beyond(found: Computed) -> int:
    return found.coverage.total().population_beyond


@settings(max_examples=25, deadline=None)
@given(lists, codes, st.sampled_from(CODES), st.sampled_from([SU, MCS, HELI]), hours)
def test_a_place_more_never_covers_fewer(
    items: list[UrgentCareEquipment],
    code: str,
    where: str,
    kind: EquipmentKind,
    slots: tuple[TimeSlot, ...] | None,
) -> None:
    before = wanted(items, code)
    after = before.with_scenario(Scenario(0, "", (AddEquipment(kind, where, "", slots),)))
    first, second = compute(before, INDRE), compute(after, INDRE)
    assert not (second.coverage.beyond & ~first.coverage.beyond).any()
    assert second.coverage.band[0] <= first.coverage.band[0] and second.coverage.band[1] <= first.coverage.band[1]


@settings(max_examples=25, deadline=None)
@given(lists, codes, st.data())
def test_a_place_less_or_open_less_never_covers_more(
    items: list[UrgentCareEquipment], code: str, data: st.DataObject
) -> None:
    number = data.draw(st.integers(1, len(items)))
    edit = data.draw(st.sampled_from([CloseEquipment(number), ChangeHours(number, ())]))
    before = wanted(items, code)
    after = before.with_scenario(Scenario(0, "", (edit,)))
    first, second = compute(before, INDRE), compute(after, INDRE)
    assert not (first.coverage.beyond & ~second.coverage.beyond).any()


@settings(max_examples=20, deadline=None)
@given(lists, st.sampled_from(["SU_SMUR", "SU_SMUR_MCS", "ALL_MODES"]))
def test_at_an_hour_never_more_than_when_hours_are_not_considered(items: list[UrgentCareEquipment], code: str) -> None:
    whole = compute(wanted(items, code), INDRE).coverage.beyond
    for hour in ("DAY", "NIGHT"):
        assert (whole <= compute(wanted(items, f"{code}_{hour}"), INDRE).coverage.beyond).all()


@settings(max_examples=20, deadline=None)
@given(lists, codes, st.randoms(use_true_random=False))
def test_the_order_of_the_list_does_not_matter(items: list[UrgentCareEquipment], code: str, chance: object) -> None:
    shuffled = list(items)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = compute(wanted(items, code), INDRE), compute(wanted(shuffled, code), INDRE)
    assert np.array_equal(one.reach.minutes, other.reach.minutes, equal_nan=True)
    assert (one.coverage.total(), one.coverage.band) == (other.coverage.total(), other.coverage.band)
    alone = {item.id: compute(wanted([item], code), INDRE).coverage.minutes for item in items}
    for coverage in (one.coverage, other.coverage):
        for row, number in enumerate(coverage.nearest.tolist()):
            if number:  # Whichever is named, it is as near as the nearest.
                assert alone[number][row] == pytest.approx(coverage.minutes[row], abs=1e-9)


@settings(max_examples=15, deadline=None)
@given(lists, st.lists(st.floats(5, 60), min_size=2, max_size=4, unique=True))
def test_a_longer_threshold_never_covers_fewer(items: list[UrgentCareEquipment], thresholds: list[float]) -> None:
    base = wanted(items, "ALL_MODES")
    found = [
        beyond(compute(replace(base, definition=replace(base.definition, threshold_min=limit)), INDRE))
        for limit in sorted(thresholds)
    ]
    assert found == sorted(found, reverse=True)
