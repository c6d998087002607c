"""The transport allowance at its borders."""

import pytest

from pacte_desktop.domain.allowances import transport_allowance
from pacte_desktop.services.parameters import shipped_parameters
from tests.data.tiny_plan import WINTER

PARAMETERS = shipped_parameters().on(WINTER.start)


@pytest.mark.parametrize(
    ("is_ambulatory", "chu_km", "home_km", "euros"),
    [
        (True, 16, 14, 0),
        (True, 14, 16, 0),
        (True, 16, 16, 130),
        (True, 15, 16, 0),
        (True, 16, 15, 0),
        (True, 15.1, 15.1, 130),
        (False, 80, 80, 0),
    ],
)
def test_far_from_the_hospital_and_from_home(is_ambulatory: bool, chu_km: float, home_km: float, euros: int) -> None:
    found = transport_allowance(PARAMETERS, is_ambulatory=is_ambulatory, from_chu_km=chu_km, from_home_km=home_km)
    assert found == euros
