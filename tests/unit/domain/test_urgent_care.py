"""What counts, on which day, and where the border of « covered » runs."""

from datetime import date, timedelta

import numpy as np
import pytest

from pacte_desktop.domain.urgent_care import EquipmentKind, UrgentCareEquipment
from pacte_desktop.services.rulebook import load_rulebook

DAY = date(2019, 12, 31)
DEFINITION = load_rulebook().definition(DAY)


def equipment(kind: EquipmentKind, first: date | None = None, last: date | None = None) -> UrgentCareEquipment:
    return UrgentCareEquipment(1, kind, "36044", "", first, last, "")


def test_thirty_minutes_to_the_bit() -> None:
    assert DEFINITION.threshold_min == 30.0
    assert DEFINITION.is_covered(30.0)
    assert not DEFINITION.is_covered(float(np.nextafter(30.0, 31.0)))
    assert not DEFINITION.is_covered(30 + 1 / 60)
    assert not DEFINITION.is_covered(float("nan"))


@pytest.mark.parametrize(
    ("first", "last", "counts"),
    [
        (None, None, True),
        (DAY, DAY, True),
        (DAY + timedelta(1), None, False),
        (None, DAY - timedelta(1), False),
        (None, DAY, True),
    ],
)
def test_both_days_of_an_equipment_are_days_of_it(first: date | None, last: date | None, counts: bool) -> None:
    assert DEFINITION.counts(equipment(EquipmentKind.SU, first, last)) == counts


def test_kinds_of_the_shipped_definition() -> None:
    counted = {kind for kind in EquipmentKind if DEFINITION.counts(equipment(kind))}
    assert counted == {EquipmentKind.SU, EquipmentKind.SMUR, EquipmentKind.SU_OR_SMUR, EquipmentKind.SMUR_ANTENNA}
