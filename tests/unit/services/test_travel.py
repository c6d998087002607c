"""Minutes from a home to the places of a site: nothing is left out in silence."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.sites import PracticeLocation, SiteKind, TrainingSite
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.services import travel as service
from pacte_desktop.services.minutes import MinutesChoice, choose_minutes
from pacte_desktop.services.sheets.travel_facts import mean_label, range_label
from pacte_desktop.services.travel import HomeTravel, SiteTravel, site_travel
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.minutes_source import SourceFacts
from tests.data.tiny_land import land, plain_minutes
from tests.data.tiny_plan import CHATEAUROUX, LE_BLANC, write_tiny

HERE = land()
ROWS = {"A": 0, "B": 1, "C": 2}
MINUTES = np.array([10.0, 40.0, np.nan])
FACTS = SourceFacts(TravelTimeSource.ESTIMATION, "estimation", "", "", (0.9, 1.1), 60.0)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    found = open_plan(write_tiny(tmp_path))
    yield found
    found.close()


def travel(*places: tuple[str, int]) -> SiteTravel:
    return site_travel(MINUTES, ROWS, [PracticeLocation(code, half_days) for code, half_days in places])


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


def test_from_a_home_to_every_site_on_roads_in_the_direction_of_the_drive() -> None:
    sites = [
        TrainingSite(
            1,
            SiteKind.SUPERVISOR_GROUP,
            "un",
            "",
            False,
            (PracticeLocation(HERE.code(7), 4), PracticeLocation(HERE.code(30), 6)),
        ),
        TrainingSite(2, SiteKind.HOSPITAL_SERVICE, "deux", "", False, (PracticeLocation(HERE.code(HERE.lonely), 10),)),
    ]
    for home in (0, 14, 35):
        found = service.travel_to_sites(HERE.territory, HERE.source, HERE.code(home), sites)
        plain = plain_minutes(HERE, [home], to_places=False)  # Away from home.
        assert set(found.sites) == {1, 2} and not found.sites[2].known
        assert found.sites[1].mean_min == pytest.approx(0.4 * plain[7] + 0.6 * plain[30], abs=1e-3)
        assert (found.sites[1].low_min, found.sites[1].high_min) == pytest.approx(
            sorted((plain[7], plain[30])), abs=1e-3
        )


def test_between_two_communes_of_a_plan(plan: PlanFile) -> None:
    found = service.plan_travel(plan, CHATEAUROUX, LE_BLANC)
    assert found.source.kind is TravelTimeSource.ESTIMATION
    assert found.minutes is not None and 50 < found.minutes < 90
    assert service.plan_travel(plan, CHATEAUROUX, CHATEAUROUX).minutes == 0
    record = found.record()
    assert (record["from"], record["to"], record["source"]) == (CHATEAUROUX, LE_BLANC, "estimation")
    assert record["minutes"] == round(found.minutes, 3)
    without = service.commune_travel(CHATEAUROUX, LE_BLANC)
    assert without.minutes == pytest.approx(found.minutes)


def test_published_minutes_do_not_know_the_way_between_two_communes(plan: PlanFile) -> None:
    choose_minutes(plan, MinutesChoice(TravelTimeSource.OFFICIAL, layer_id=1))
    assert service.plan_travel(plan, CHATEAUROUX, LE_BLANC).source.kind is TravelTimeSource.ESTIMATION


def test_where_no_way_is_known_nothing_is_claimed() -> None:
    found = service._between(HERE.territory, HERE.source, HERE.code(0), HERE.code(HERE.lonely))
    assert found.minutes is None and found.record()["minutes"] is None
    assert found.sentences()[0] == "aucun trajet connu"


@pytest.mark.parametrize("pair", [(CHATEAUROUX, "99999"), ("", LE_BLANC), ("36999", LE_BLANC)])
def test_communes_that_nobody_knows(plan: PlanFile, pair: tuple[str, str]) -> None:
    with pytest.raises(KnownError):
        service.plan_travel(plan, *pair)
    with pytest.raises(KnownError):
        service.commune_travel(*pair)


@pytest.mark.parametrize(
    ("code", "departement"), [("36044", "36"), ("2A004", "2A"), ("97411", "974"), ("98818", "988"), ("01004", "01")]
)
def test_the_departement_of_a_code(code: str, departement: str) -> None:
    assert service.departement_of(code) == departement
