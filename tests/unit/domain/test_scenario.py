"""A scenario on a list of equipment: what stays, what goes, what is added, whatever the order of unrelated edits."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, Scenario, ScenarioEdit
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, UrgentCareEquipment

DAY, NIGHT = TimeSlot.DAY, TimeSlot.NIGHT
PLACES = tuple(
    UrgentCareEquipment(number, EquipmentKind.SU, f"3600{number}", f"SU {number}", date(2000, 1, 1), None, "essai")
    for number in (1, 2, 3)
)
ADDED = AddEquipment(EquipmentKind.MCS, "36230", "MCS", (DAY,), 2.0, 47.0)


def after(*edits: ScenarioEdit) -> dict[int, UrgentCareEquipment]:
    return {item.id: item for item in Scenario(0, "", edits).applied(PLACES)}


def test_no_edit_changes_nothing() -> None:
    assert Scenario(0, "").applied(PLACES) == PLACES


def test_a_place_is_added_as_it_was_described() -> None:
    found = after(ADDED)
    assert sorted(found) == [-1, 1, 2, 3]
    new = found[-1]
    assert (new.kind, new.insee_code, new.name, new.open_slots) == (EquipmentKind.MCS, "36230", "MCS", (DAY,))
    assert (new.lon, new.lat, new.valid_from, new.valid_to) == (2.0, 47.0, None, None)
    assert all(new.exists_on(day) for day in (date.min, date(2026, 1, 1), date.max))


def test_a_place_is_closed_and_hours_change() -> None:
    found = after(CloseEquipment(2), ChangeHours(3, (NIGHT,)))
    assert sorted(found) == [1, 3]
    assert found[1] == PLACES[0]
    assert found[3].open_slots == (NIGHT,)
    assert found[3].name == "SU 3"
    assert after(ChangeHours(3, (NIGHT,)), ChangeHours(3, None))[3] == PLACES[2]


def test_edits_of_places_that_are_not_there_change_nothing_but_are_told() -> None:
    assert tuple(after(CloseEquipment(9), ChangeHours(8, ())).values()) == PLACES
    for edit in (CloseEquipment(9), ChangeHours(9, ()), CloseEquipment(-1)):
        assert Scenario(0, "", (edit,)).vanished(PLACES)
    assert not Scenario(0, "", (CloseEquipment(1), ChangeHours(1, ()))).vanished(PLACES)
    assert Scenario(0, "", (CloseEquipment(-1), ADDED)).vanished(PLACES)
    assert not Scenario(0, "", (ADDED, CloseEquipment(-1))).vanished(PLACES)


def test_an_added_place_can_be_closed_again() -> None:
    assert tuple(after(ADDED, CloseEquipment(-1)).values()) == PLACES
    assert sorted(after(ADDED, ADDED, CloseEquipment(-1))) == [-2, 1, 2, 3]


def test_a_scenario_on_another_keeps_what_that_one_added() -> None:
    first = Scenario(0, "", (ADDED,)).applied(PLACES)
    second = Scenario(0, "", (AddEquipment(EquipmentKind.SMUR, "36044", "SMUR"),)).applied(first)
    assert [(item.id, item.name) for item in second if item.id < 0] == [(-1, "MCS"), (-2, "SMUR")]


edits = st.lists(
    st.one_of(
        st.builds(CloseEquipment, st.sampled_from([1, 2, 3, -1, 7])),
        st.builds(ChangeHours, st.sampled_from([1, 2, 3, -1, -2]), st.sampled_from([None, (), (DAY,), (DAY, NIGHT)])),
        st.just(ADDED),
    ),
    max_size=7,
).map(tuple)


@given(edits, st.integers(0, 7))
def test_a_scenario_in_two_halves_is_the_whole(chosen: tuple[ScenarioEdit, ...], cut: int) -> None:
    """Closing an added place frees its number, so only the rest of the equipment is compared then."""
    whole = Scenario(0, "", chosen).applied(PLACES)
    halves = Scenario(0, "", chosen[cut:]).applied(Scenario(0, "", chosen[:cut]).applied(PLACES))
    if CloseEquipment(-1) in chosen:
        whole, halves = ([item for item in items if item.id > 0] for items in (whole, halves))  # type: ignore[assignment]
    assert whole == halves


@given(st.permutations([ADDED, CloseEquipment(1), ChangeHours(2, (NIGHT,)), CloseEquipment(3)]))
def test_the_order_of_unrelated_edits_does_not_matter(order: list[ScenarioEdit]) -> None:
    assert set(after(*order).values()) == set(after(*sorted(order, key=repr)).values())


@given(edits)
def test_one_edit_more(chosen: tuple[ScenarioEdit, ...]) -> None:
    scenario = Scenario(3, "essai", chosen)
    longer = scenario.with_edit(ADDED)
    assert longer.edits == (*chosen, ADDED)
    assert (longer.id, longer.name) == (3, "essai")


def test_a_scenario_is_never_changed_in_place() -> None:
    with pytest.raises(AttributeError):
        Scenario(0, "x").name = "y"  # type: ignore[misc]
