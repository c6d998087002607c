"""Days of absence at the border of what is tolerated."""

import pytest

from pacte_desktop.domain.absence import SemesterValidity, validity_of
from pacte_desktop.services.parameters import shipped_parameters
from tests.data.tiny_plan import WINTER


@pytest.mark.parametrize(
    ("days", "label"),
    [
        (0, "valide"),
        (61, "valide"),
        (62, "à confirmer par une personne"),
        (180, "à confirmer par une personne"),
    ],
)
def test_sixty_one_days_are_valid_and_more_is_for_a_person(days: int, label: str) -> None:
    tolerated = shipped_parameters().on(WINTER.start).integer("validation.absence_days")
    assert validity_of(days, tolerated).label == label


def test_the_threshold_is_the_parameter() -> None:
    assert validity_of(10, 9) is SemesterValidity.TO_CONFIRM
    assert validity_of(10, 10) is SemesterValidity.VALID
