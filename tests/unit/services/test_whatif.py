"""What a scenario changes: the definition that fits it, what is refused, and the record that leaves the program."""

import json
from dataclasses import replace
from datetime import date

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, Scenario
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, TravelTimeSource
from pacte_desktop.services.comparison import change_sentence, comparison_record, comparison_sentences
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.services.whatif import checked_scenario, fitting_definition, what_if, what_if_record
from tests.data.tiny_land import equipment, land, wanted_of

HERE = land()
RULES = load_rulebook()
DEFINITIONS = [RULES.definition(date(2020, 1, 1), code) for code in RULES.definition_codes]
SU, MCS, HELI = EquipmentKind.SU, EquipmentKind.MCS, EquipmentKind.HELISMUR
NIGHT = TimeSlot.NIGHT
ROADS = MinutesChoice(TravelTimeSource.ROADS, HERE.path)
PLACES = [equipment(1, 0), equipment(2, 35)]


def adding(*kinds: EquipmentKind) -> Scenario:
    return Scenario(0, "", tuple(AddEquipment(kind, HERE.code(14), "") for kind in kinds))


@pytest.mark.parametrize(
    ("current", "kinds", "fitting"),
    [
        ("SU_SMUR", (), "SU_SMUR"),
        ("SU_SMUR", (SU,), "SU_SMUR"),
        ("SU_SMUR", (MCS,), "SU_SMUR_MCS"),
        ("SU_SMUR_NIGHT", (MCS,), "SU_SMUR_MCS_NIGHT"),
        ("SU_SMUR_DAY", (MCS, HELI), "ALL_MODES_DAY"),
        ("SU_SMUR_MCS", (HELI,), "ALL_MODES"),
        ("ALL_MODES_NIGHT", (MCS, HELI, SU), "ALL_MODES_NIGHT"),
    ],
)
def test_the_definition_that_counts_what_is_added(current: str, kinds: tuple[EquipmentKind, ...], fitting: str) -> None:
    now = next(found for found in DEFINITIONS if found.code == current)
    assert fitting_definition(DEFINITIONS, now, adding(*kinds)).code == fitting


def test_without_a_fitting_definition_the_current_one_stays() -> None:
    assert fitting_definition(DEFINITIONS[:1], DEFINITIONS[0], adding(MCS)) == DEFINITIONS[0]
    weekend = replace(DEFINITIONS[0], code="OWN", time_slot=TimeSlot.WEEKEND)
    assert fitting_definition(DEFINITIONS, weekend, adding(MCS)).code == "SU_SMUR_MCS"  # No other hour is known.
    closing = Scenario(0, "", (CloseEquipment(1), ChangeHours(2, None)))
    assert fitting_definition(DEFINITIONS, DEFINITIONS[0], closing) == DEFINITIONS[0]


def test_added_places_get_the_names_of_their_communes() -> None:
    scenario = checked_scenario(adding(MCS), PLACES, HERE.territory)
    assert [edit.name for edit in scenario.edits if isinstance(edit, AddEquipment)] == ["MCS à Commune 14"]
    own = Scenario(0, "n", (AddEquipment(SU, HERE.code(3), "Mon SU", (NIGHT,), 2.0, 47.0), CloseEquipment(2)))
    assert checked_scenario(own, PLACES, HERE.territory) == own


def test_unknown_communes_and_places_are_refused() -> None:
    with pytest.raises(KnownError, match="99999"):
        checked_scenario(Scenario(0, "", (AddEquipment(MCS, "99999", ""),)), PLACES, HERE.territory)
    for edit in (CloseEquipment(77), ChangeHours(77, None)):
        with pytest.raises(KnownError, match="77"):
            checked_scenario(Scenario(0, "", (edit,)), PLACES, HERE.territory)


def test_the_record_agrees_with_the_comparison_and_with_a_count_by_hand() -> None:
    wanted = wanted_of(PLACES, choice=ROADS)
    scenario = Scenario(0, "", (AddEquipment(MCS, HERE.code(14), "MCS neuf"), CloseEquipment(1)))
    found = what_if(wanted, HERE.territory, scenario)
    record, plain = what_if_record(found, scenario), comparison_record(found)
    assert json.loads(json.dumps(record, allow_nan=False))
    before, after = found.before, found.after
    won, lost = [], []
    for row, code in enumerate(before.insee_code.tolist()):
        if before.known[row] and after.known[row]:
            sides = [not coverage.minutes[row] <= 30.0 for coverage in (before, after)]
            won += [code] if sides == [True, False] else []
            lost += [code] if sides == [False, True] else []
    people = dict(zip(before.insee_code.tolist(), before.population.tolist(), strict=True))
    assert won and lost
    for side, codes in (("covered", won), ("beyond", lost)):
        listed = record[f"newly_{side}_communes"]
        assert sorted(entry["insee_code"] for entry in listed) == sorted(codes)
        assert record[f"newly_{side}_population"] == sum(people[code] for code in codes)
        assert plain[f"newly_{side}_population"] == record[f"newly_{side}_population"]
        assert plain[f"newly_{side}_communes"] == len(listed)
    difference = record["before"]["population_beyond"] - record["after"]["population_beyond"]
    assert difference == record["newly_covered_population"] - record["newly_beyond_population"]
    assert [edit.replace("\u202f", " ").replace("\xa0", " ") for edit in record["edits"]] == [
        "Ajouter : MCS neuf (horaires non renseignés)",
        "Fermer : Lieu 1",
    ]
    words = "\n".join([*comparison_sentences(found), *map(change_sentence, found.changes())])
    assert "nan" not in words and f"({won[0]})" in words and "Plus proche SU, SMUR ou MCS" in words


def test_a_scenario_that_changes_nothing_that_counts() -> None:
    found = what_if(wanted_of(PLACES, "SU_SMUR", ROADS), HERE.territory, adding(MCS))
    assert found.changes() == []
    record = what_if_record(found, adding(MCS))
    assert (record["newly_covered_population"], record["newly_covered_communes"]) == (0, [])
