"""What counts under a definition: kinds, days, hours; who drives; and where the border runs."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.coverage_definition import TravelDirection
from pacte_desktop.domain.urgent_care import (
    OPENING_SLOTS,
    EquipmentKind,
    TimeSlot,
    UrgentCareEquipment,
    hours_label,
)
from pacte_desktop.services.rulebook import load_rulebook

ON = date(2024, 2, 29)
RULES = load_rulebook()
ALL = replace(RULES.definition(ON, "ALL_MODES"))
DAY = timedelta(days=1)
hours = st.one_of(st.none(), st.lists(st.sampled_from(OPENING_SLOTS), unique=True).map(tuple))
days = st.one_of(st.none(), st.sampled_from([ON - 2 * DAY, ON - DAY, ON, ON + DAY, ON + 2 * DAY]))


@st.composite
def places(draw: st.DrawFn) -> UrgentCareEquipment:
    kind = draw(st.sampled_from(EquipmentKind))
    return UrgentCareEquipment(1, kind, "36044", "", draw(days), draw(days), "", open_slots=draw(hours))


@given(places(), st.sampled_from(OPENING_SLOTS))
def test_what_counts_at_an_hour_counts_when_hours_are_not_considered(
    place: UrgentCareEquipment, slot: TimeSlot
) -> None:
    at_hour = replace(ALL, time_slot=slot)
    assert not at_hour.counts(place) or ALL.counts(place)


@given(places(), st.sampled_from(TimeSlot))
def test_counting_said_in_another_way(place: UrgentCareEquipment, slot: TimeSlot) -> None:
    definition = replace(ALL, time_slot=slot, kinds=(EquipmentKind.SU, EquipmentKind.MCS))
    exists = not (place.valid_from and place.valid_from > ON) and not (place.valid_to and place.valid_to < ON)
    if slot == TimeSlot.NOT_CONSIDERED:
        is_open = True
    elif place.open_slots is None:
        is_open = place.kind in {EquipmentKind.SU, EquipmentKind.SMUR, EquipmentKind.SU_OR_SMUR}
    else:
        is_open = str(slot) in [str(one) for one in place.open_slots]
    assert definition.counts(place) == (place.kind in ("SU", "MCS") and exists and is_open)


@pytest.mark.parametrize(("kind", "slot"), list(product(EquipmentKind, OPENING_SLOTS)))
def test_untold_hours_count_only_for_those_that_never_close(kind: EquipmentKind, slot: TimeSlot) -> None:
    place = UrgentCareEquipment(1, kind, "36044", "", None, None, "")
    assert replace(ALL, time_slot=slot).counts(place) == (kind in RULES.round_the_clock)
    assert ALL.counts(place)
    never_open = replace(place, open_slots=())
    assert not replace(ALL, time_slot=slot).counts(never_open)


def test_nobody_assumes_the_hours_of_a_correspondent() -> None:
    assert set(RULES.round_the_clock) == {EquipmentKind.SU, EquipmentKind.SMUR, EquipmentKind.SU_OR_SMUR}


@given(st.floats(0, 120), st.floats(1, 120))
def test_a_longer_threshold_never_covers_fewer(minutes: float, threshold: float) -> None:
    short, long = replace(ALL, threshold_min=threshold), replace(ALL, threshold_min=threshold + 1)
    assert not short.is_covered(minutes) or long.is_covered(minutes)


@given(st.floats(1, 120))
def test_the_border_belongs_to_the_covered(threshold: float) -> None:
    definition = replace(ALL, threshold_min=threshold)
    assert definition.is_covered(threshold)
    assert not definition.is_covered(float(np.nextafter(threshold, np.inf)))
    assert not definition.is_covered(float("nan"))


def test_each_kind_its_own_way() -> None:
    by_kind = replace(ALL, direction=TravelDirection.BY_KIND)
    to_care = {kind for kind in EquipmentKind if by_kind.drives_to_care(kind)}
    assert to_care == {EquipmentKind.SU, EquipmentKind.SU_OR_SMUR}
    assert all(replace(ALL, direction=TravelDirection.TO_CARE).drives_to_care(kind) for kind in EquipmentKind)
    assert not any(replace(ALL, direction=TravelDirection.FROM_CARE).drives_to_care(kind) for kind in EquipmentKind)


@pytest.mark.parametrize(
    ("slots", "words"),
    [
        (None, "horaires non renseignés"),
        ((), "aucune heure"),
        ((TimeSlot.WEEKEND, TimeSlot.DAY), "jour, week-end"),
        ((TimeSlot.NIGHT, TimeSlot.WEEKEND, TimeSlot.DAY), "24 h/24, 7 j/7"),
    ],
)
def test_hours_in_words(slots: tuple[TimeSlot, ...] | None, words: str) -> None:
    assert hours_label(slots).replace("\u202f", " ").replace("\xa0", " ") == words


@pytest.mark.parametrize("values", [EquipmentKind, TimeSlot, TravelDirection])
def test_everything_has_its_own_words(values: type) -> None:
    labels = [item.label for item in values]  # type: ignore[attr-defined]
    assert all(labels) and len(set(labels)) == len(labels)
