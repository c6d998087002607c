"""Edits of scenarios as JSON and back; what is no edit is refused in one way."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, ScenarioEdit
from pacte_desktop.domain.urgent_care import OPENING_SLOTS, EquipmentKind
from pacte_desktop.store.scenario_records import edits_of_records, records_of_edits

slots = st.one_of(st.none(), st.lists(st.sampled_from(OPENING_SLOTS), unique=True).map(tuple))
degrees = st.one_of(st.none(), st.floats(-180, 180))
edits = st.lists(
    st.one_of(
        st.builds(
            AddEquipment,
            st.sampled_from(EquipmentKind),
            st.from_regex("[0-9A-B]{5}"),
            st.text(),
            slots,
            degrees,
            degrees,
        ),
        st.builds(CloseEquipment, st.integers(-5, 10_000)),
        st.builds(ChangeHours, st.integers(-5, 10_000), slots),
    )
).map(tuple)


@given(edits)
def test_there_and_back_through_json(found: tuple[ScenarioEdit, ...]) -> None:
    assert edits_of_records(json.loads(json.dumps(records_of_edits(found)))) == found


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"close_": 1},
        {"hours": 1},
        {"hours": 1, "open_slots": ["NOON"]},
        {"add": "TRAIN", "insee_code": "36044", "name": "", "open_slots": None, "lon": None, "lat": None},
        {"add": "SU", "name": ""},
        7,
        None,
    ],
)
def test_what_is_no_edit_is_a_value_that_means_nothing(record: Any) -> None:
    with pytest.raises(ValueError):
        edits_of_records([record])
