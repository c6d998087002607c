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
