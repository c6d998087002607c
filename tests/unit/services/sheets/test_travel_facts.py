"""Minutes from a home to the places of a site: nothing is left out in silence."""

import numpy as np
import pytest

from pacte_desktop.domain.sites import PracticeLocation
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.services.sheets.travel_facts import mean_label, range_label
from pacte_desktop.services.travel import HomeTravel, SiteTravel, site_travel
from pacte_desktop.territory.minutes_source import SourceFacts

MINUTES = {"A": 10.0, "B": 40.0, "C": np.nan}
FACTS = SourceFacts(TravelTimeSource.ESTIMATION, "estimation", "", "", (0.9, 1.1), 60.0)


def travel(*places: tuple[str, int]) -> SiteTravel:
    locations = [PracticeLocation(code, half_days) for code, half_days in places]
    return site_travel(locations, [MINUTES.get(code, np.nan) for code, _ in places])


def test_least_mean_by_half_days_and_most() -> None:
    found = travel(("A", 3), ("B", 1))
    assert (found.low_min, found.mean_min, found.high_min) == (10, (3 * 10 + 40) / 4, 40)
    assert found.is_complete
    assert range_label(found, 60) == "10–40 min"


@pytest.mark.parametrize("missing", ["C", "outside"])
def test_a_place_that_is_not_known_is_said_and_leaves_no_mean(missing: str) -> None:
    found = travel(("A", 3), (missing, 1), ("B", 2))
    assert [place.minutes for place in found.places] == [10, None, 40]
    assert found.mean_min is None
    assert not found.is_complete
    assert range_label(found, 60) == "10–40 min ?"
    assert "inconnue" in mean_label(found, 60)


def test_nothing_known_is_no_zero() -> None:
    found = travel(("outside", 3), ("C", 1))
    assert (found.low_min, found.mean_min, found.high_min) == (None, None, None)
    assert range_label(found, 60) == "trajet inconnu"
    assert range_label(travel(), 60) == "trajet inconnu"


def test_without_half_days_every_place_weighs_the_same() -> None:
    assert travel(("A", 0), ("B", 0)).mean_min == 25


def test_the_order_of_places_changes_no_figure() -> None:
    one, other = travel(("A", 3), ("B", 1), ("A", 2)), travel(("A", 2), ("A", 3), ("B", 1))
    assert (one.low_min, one.mean_min, one.high_min) == (other.low_min, other.mean_min, other.high_min)


def test_several_sites_together() -> None:
    home = HomeTravel("A", {1: travel(("A", 3)), 2: travel(("B", 1)), 3: travel(("C", 1))}, FACTS)
    assert home.together([1, 2]).high_min == 40
    assert not home.together([1, 3]).is_complete


def test_beyond_what_the_source_is_good_for() -> None:
    assert range_label(travel(("A", 1), ("B", 1)), 20) == "10–20+ min"
