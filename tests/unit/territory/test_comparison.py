"""Who changes side between two coverages, counted a second way, and whether each reason given is true."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.coverage_definition import CoverageDefinition, TravelDirection
from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, Scenario
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, UrgentCareEquipment
from pacte_desktop.services.comparison import compare
from pacte_desktop.services.coverage import CoverageInput
from pacte_desktop.services.minutes import MinutesChoice, TravelTimeSource
from pacte_desktop.territory.comparison import Comparison, Side
from tests.data.tiny_land import equipment, land, wanted_of

HERE = land()
SU, MCS = EquipmentKind.SU, EquipmentKind.MCS
DAY, NIGHT = TimeSlot.DAY, TimeSlot.NIGHT
ROADS = MinutesChoice(TravelTimeSource.ROADS, HERE.path)
ESTIMATION = MinutesChoice(TravelTimeSource.ESTIMATION)
FIRST = date(2020, 1, 1)


def wanted(places: list[UrgentCareEquipment], choice: MinutesChoice = ROADS, **parts: object) -> CoverageInput:
    return wanted_of(places, choice=choice, **parts)


def compared(before: CoverageInput, after: CoverageInput) -> Comparison:
    return compare(before, after, HERE.territory)


def reasons(found: Comparison) -> set[str]:
    return {change.reason.replace("\u202f", " ").replace("\xa0", " ") for change in found.changes()}


PLACES = [equipment(1, 0), equipment(2, 35), equipment(3, 17, MCS, (DAY,)), equipment(4, 30, MCS)]
views = st.builds(
    wanted,
    st.lists(st.sampled_from(PLACES), min_size=1, unique=True),
    choice=st.sampled_from([ROADS, ESTIMATION]),
    threshold_min=st.sampled_from([10.0, 20.0, 30.0]),
    time_slot=st.sampled_from([DAY, TimeSlot.NOT_CONSIDERED]),
    extra_delay_min=st.sampled_from([0.0, 3.0]),
    direction=st.sampled_from(TravelDirection),
)


def side_of(minutes: float, known: bool, definition: CoverageDefinition) -> str:
    if not known:
        return "unknown"
    return "covered" if minutes <= definition.threshold_min else "beyond"


@settings(max_examples=30, deadline=None)
@given(views, views)
def test_who_changes_side_and_the_mirror(one: CoverageInput, other: CoverageInput) -> None:
    found, mirror = compared(one, other), compared(other, one)
    expected = {}
    for row, code in enumerate(found.after.insee_code.tolist()):
        sides = [
            side_of(side.minutes[row], bool(side.known[row]), side.definition) for side in (found.before, found.after)
        ]
        if sorted(sides) == ["beyond", "covered"]:
            expected[code] = sides[1].upper()
    changes = found.changes()
    assert {change.insee_code: str(change.side) for change in changes} == expected
    people = dict(zip(found.after.insee_code.tolist(), found.after.population.tolist(), strict=True))
    for side, chosen in ((Side.COVERED, found.newly_covered), (Side.BEYOND, found.newly_beyond)):
        codes = [code for code, where in expected.items() if where == side]
        assert found.people(chosen) == sum(people[code] for code in codes)
        assert int(chosen.sum()) == len(codes)
    assert np.array_equal(mirror.newly_covered, found.newly_beyond)
    assert np.array_equal(mirror.newly_beyond, found.newly_covered)
    assert np.array_equal(mirror.difference_min, -found.difference_min, equal_nan=True)
    assert [(change.insee_code, change.minutes_before, change.minutes_after) for change in mirror.changes()] == [
        (change.insee_code, change.minutes_after, change.minutes_before) for change in changes
    ]
    beyond = [side.total().communes_beyond + side.total().communes_unknown for side in (found.before, found.after)]
    assert beyond[0] - beyond[1] == int(found.newly_covered.sum()) - int(found.newly_beyond.sum()) + sum(
        int((first.known & ~first.beyond & ~second.known).sum()) * sign
        for first, second, sign in ((found.after, found.before, 1), (found.before, found.after, -1))
    )


def test_a_coverage_against_itself() -> None:
    found = compared(wanted(PLACES), wanted(PLACES))
    assert found.changes() == []
    assert (np.nan_to_num(found.difference_min) == 0).all()


def test_a_new_place_a_closed_place() -> None:
    before = wanted([equipment(1, 0)])
    scenario = Scenario(0, "", (AddEquipment(MCS, HERE.code(35), "MCS neuf"),))
    found = compared(before, before.with_scenario(scenario))
    assert reasons(found) == {"nouveau lieu : MCS neuf"}
    assert reasons(compared(before.with_scenario(scenario), before)) == {"lieu fermé : MCS neuf"}
    closed = Scenario(0, "", (CloseEquipment(1),))
    assert reasons(compared(before, before.with_scenario(closed))) == {"lieu fermé : Lieu 1"}


def test_two_scenarios_that_add_different_places_under_one_number() -> None:
    before = wanted([equipment(1, 0)])
    one, other = (
        before.with_scenario(Scenario(0, "", (AddEquipment(MCS, HERE.code(row), f"MCS {row}"),))) for row in (35, 30)
    )
    found = compared(one, other)
    told = {side: {change.reason for change in found.changes() if change.side is side} for side in Side}
    assert {reason.split()[-1] for reason in told[Side.COVERED]} == {"30"}
    assert {reason.split()[-1] for reason in told[Side.BEYOND]} == {"35"}
    same = wanted([equipment(1, 0)]).with_scenario(
        Scenario(0, "", (AddEquipment(MCS, HERE.code(5), "x"), AddEquipment(MCS, HERE.code(35), "MCS 35")))
    )
    assert reasons(compared(same, replace(one, definition=replace(one.definition, threshold_min=20.0)))) <= {
        "lieu fermé : x",
        "seuil de 30 min puis de 20 min",
    }


def test_hours_days_and_kinds() -> None:
    places = [equipment(1, 0), equipment(3, 35, MCS, (DAY,), valid_from=date(2021, 1, 1))]
    later = {"date": date(2022, 1, 1)}
    all_day = wanted(places, **later)
    by_night = wanted(places, time_slot=NIGHT, **later)
    assert reasons(compared(all_day, by_night)) == {"Lieu 3 ne compte plus (fermé (nuit))"}
    assert reasons(compared(by_night, all_day)) == {"Lieu 3 compte désormais (avant : fermé (nuit))"}
    assert reasons(compared(wanted(places), all_day)) == {
        "Lieu 3 compte désormais (avant : n’existe pas au 01/01/2020)"
    }
    hospitals = wanted(places, kinds=(SU,), **later)
    assert reasons(compared(hospitals, all_day)) == {"Lieu 3 compte désormais (avant : MCS hors définition)"}
    untold = by_night.with_scenario(Scenario(0, "", (ChangeHours(3, None),)))
    told = by_night.with_scenario(Scenario(0, "", (ChangeHours(3, (NIGHT,)),)))
    assert reasons(compared(untold, told)) == {"Lieu 3 compte désormais (avant : horaires non renseignés)"}


def test_thresholds_delays_ways_and_sources() -> None:
    places = [equipment(1, 0)]
    before = wanted(places)
    assert reasons(compared(before, wanted(places, threshold_min=22.5))) == {"seuil de 30 min puis de 22,5 min"}
    assert reasons(compared(before, wanted(places, extra_delay_min=7.5))) == {"délai fixe de 0 min puis de 7,5 min"}
    way = compared(before, wanted(places, direction=TravelDirection.FROM_CARE))
    assert reasons(way) == {"sens ou règle de trajet différents"}
    estimated = compared(before, wanted(places, choice=ESTIMATION))
    assert reasons(estimated) == {"minutes d’une autre source : réseau routier land.osm.pbf puis estimation"}


def test_a_longer_threshold_is_the_reason_where_it_is_enough_and_a_new_place_where_it_is_not() -> None:
    before = wanted([equipment(1, 0)], threshold_min=20.0)
    after = wanted([equipment(1, 0), equipment(2, 14)], threshold_min=30.0)
    found = compared(before, after)
    told = {change.insee_code: change.reason for change in found.changes()}
    for row, code in enumerate(found.after.insee_code.tolist()):
        if code in told:
            enough = found.before.minutes[row] <= 30.0
            assert told[code].startswith("seuil" if enough else "nouveau lieu : Lieu 2")
    assert {reason.split()[0] for reason in told.values()} == {"seuil", "nouveau"}
    mirror = {change.insee_code: change.reason for change in compared(after, before).changes()}
    assert {code: reason.split()[0] for code, reason in mirror.items()} == {
        code: {"seuil": "seuil", "nouveau": "lieu"}[reason.split()[0]] for code, reason in told.items()
    }


def test_coverages_of_other_communes_are_not_compared() -> None:
    found = compared(wanted(PLACES), wanted(PLACES))
    shorter = replace(found.after, insee_code=found.after.insee_code[1:])
    with pytest.raises(ValueError, match="different communes"):
        Comparison(found.before, shorter, {}, {})
