"""A place with a point of its own is reached there on roads; everything else goes by commune."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.sites import PracticeLocation, SiteKind, TrainingSite
from pacte_desktop.services.assignment_travel import TravelLook
from pacte_desktop.services.home_minutes import home_minutes
from pacte_desktop.services.minutes import estimation_source
from pacte_desktop.services.placement import assign
from pacte_desktop.services.problems import plan_facts
from pacte_desktop.services.site_spots import SiteSpots
from pacte_desktop.services.travel import travel_to_sites
from pacte_desktop.store.opening import open_plan
from pacte_desktop.territory.degrees import to_degrees
from tests.data.tiny_land import land, plain_minutes
from tests.data.tiny_plan import BEGINNER, INTERNS, URGENCES_POST, write_tiny

HERE = land()
HOME, COMMUNE, ELSEWHERE = 0, 7, 30
MINUTES = plain_minutes(HERE, [HOME], to_places=False)


def at_main_point(row: int, commune: str) -> PracticeLocation:
    """A place that is said to be in one commune and stands at the main point of another."""
    (lon,), (lat,) = to_degrees(HERE.territory.projection_epsg, HERE.territory.point[row])
    return PracticeLocation(commune, 5, None, "1 rue X", float(lon), float(lat))


def spots(*places: PracticeLocation, source: Any = None) -> SiteSpots:
    return SiteSpots(HERE.territory, source or HERE.source, places)


def test_on_roads_a_point_of_its_own_counts_and_the_commune_does_not() -> None:
    found = spots(
        at_main_point(ELSEWHERE, HERE.code(COMMUNE)),
        PracticeLocation(HERE.code(COMMUNE), 5),
        at_main_point(ELSEWHERE, "99999"),
        PracticeLocation("99999", 5),
    )
    assert not found.by_commune
    minutes = found.minutes_from(HERE.code(HOME))
    assert minutes[:3] == pytest.approx([MINUTES[ELSEWHERE], MINUTES[COMMUNE], MINUTES[ELSEWHERE]], abs=1e-3)
    assert np.isnan(minutes[3])
    assert abs(MINUTES[ELSEWHERE] - MINUTES[COMMUNE]) > 1
    assert np.isnan(found.minutes_from("99999")).all()


def test_a_point_without_a_road_near_it_falls_back_to_its_commune() -> None:
    lost = replace(at_main_point(ELSEWHERE, HERE.code(COMMUNE)), lon=-30.0, lat=45.0)
    assert spots(lost).minutes_from(HERE.code(HOME)) == pytest.approx([MINUTES[COMMUNE]], abs=1e-3)


def test_other_sources_and_places_without_a_point_go_by_commune() -> None:
    own = at_main_point(ELSEWHERE, HERE.code(COMMUNE))
    assert spots(replace(own, lon=None, lat=None)).by_commune
    estimated = spots(own, source=estimation_source(HERE.territory, "24"))
    assert estimated.by_commune
    plain = spots(PracticeLocation(HERE.code(COMMUNE), 5), source=estimation_source(HERE.territory, "24"))
    assert np.array_equal(estimated.minutes_from(HERE.code(HOME)), plain.minutes_from(HERE.code(HOME)))


def test_one_place_is_as_far_for_the_sheet_the_computation_and_the_check(tmp_path: Path) -> None:
    sites = [
        TrainingSite(1, SiteKind.SUPERVISOR_GROUP, "un", "", False, _places(4, 6)),
        TrainingSite(2, SiteKind.HOSPITAL_SERVICE, "deux", "", False, (PracticeLocation(HERE.code(COMMUNE), 10),)),
    ]
    intern: Intern = replace(INTERNS[0], home_insee_code=HERE.code(HOME))
    sheet = travel_to_sites(HERE.territory, HERE.source, HERE.code(HOME), sites)
    expected = 0.4 * MINUTES[ELSEWHERE] + 0.6 * MINUTES[COMMUNE]
    assert sheet.sites[1].mean_min == pytest.approx(expected, abs=1e-3)
    computed = home_minutes(HERE.territory, HERE.source, [intern], sites)
    assert computed.mean[0] == pytest.approx([expected, MINUTES[COMMUNE]], abs=1e-3)
    assert computed.farthest[0, 0] == pytest.approx(max(MINUTES[ELSEWHERE], MINUTES[COMMUNE]), abs=1e-3)
    plan = open_plan(write_tiny(tmp_path))
    assign(plan, BEGINNER, URGENCES_POST)
    board = plan_facts(plan).board
    plan.close()
    board = replace(board, sites={site.id: site for site in sites}, interns=dict(board.interns) | {BEGINNER: intern})
    look = TravelLook(HERE.territory, HERE.source)
    held = BEGINNER, URGENCES_POST
    assert look.facts(board, frozenset()).minutes[held] == pytest.approx(expected, abs=1e-3)
    moved = replace(board, sites={1: replace(sites[0], locations=sites[1].locations), 2: sites[1]})
    assert look.facts(moved, frozenset()).minutes[held] == pytest.approx(MINUTES[COMMUNE], abs=1e-3)


def _places(first: int, second: int) -> tuple[PracticeLocation, ...]:
    own = replace(at_main_point(ELSEWHERE, HERE.code(COMMUNE)), half_days=first)
    return own, PracticeLocation(HERE.code(COMMUNE), second)
