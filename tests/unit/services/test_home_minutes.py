"""Minutes from every home to every site agree with what the board shows of one intern."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.sites import PracticeLocation
from pacte_desktop.services.coverage import coverage_input, minutes_source, open_territory, without_official
from pacte_desktop.services.home_minutes import home_minutes, plan_home_minutes
from pacte_desktop.services.travel import travel_to_sites
from pacte_desktop.store import queries
from pacte_desktop.store.opening import open_plan
from tests.data.tiny_plan import INTERNS, LE_BLANC, tiny_contents, write_tiny


def test_each_home_and_site_as_the_board_tells_them(tmp_path: Path) -> None:
    plan = open_plan(write_tiny(tmp_path))
    interns = [INTERNS[0], replace(INTERNS[1], home_insee_code=LE_BLANC), INTERNS[2]]
    with plan.read() as session:
        sites = queries.sites(session)
    wanted = without_official(coverage_input(plan))
    communes = open_territory(wanted)
    source = minutes_source(wanted, communes)
    found = home_minutes(communes, source, interns, sites)
    for row, intern in enumerate(interns):
        travel = travel_to_sites(communes, source, intern.home_insee_code, sites)
        for column, site in enumerate(sites):
            assert found.mean[row, column] == pytest.approx(travel.sites[site.id].mean_min, rel=1e-6)
            assert found.farthest[row, column] == pytest.approx(travel.sites[site.id].high_min, rel=1e-6)
    again = plan_home_minutes(plan, interns, sites)
    assert np.array_equal(again.mean, found.mean)
    plan.close()


def test_a_place_outside_or_no_place_at_all_makes_the_minutes_of_its_site_unknown(tmp_path: Path) -> None:
    plan = open_plan(write_tiny(tmp_path))
    hospital, group = tiny_contents().sites
    abroad = replace(group, locations=(*group.locations, PracticeLocation("99999", 2)))
    nowhere = replace(group, id=9, locations=())
    found = plan_home_minutes(plan, INTERNS, [hospital, abroad, nowhere, group])
    assert np.isnan(found.mean[:, 1:3]).all() and np.isnan(found.farthest[:, 1:3]).all()
    assert not np.isnan(found.mean[:, [0, 3]]).any()
    mean, farthest = found.columns([group.id, hospital.id, group.id])
    assert np.array_equal(mean[:, 0], mean[:, 2]) and (farthest >= mean - 1e-3).all()
    plan.close()


def test_an_intern_from_elsewhere_has_no_minutes_and_the_work_can_be_stopped(tmp_path: Path) -> None:
    plan = open_plan(write_tiny(tmp_path))
    sites = tiny_contents().sites
    found = plan_home_minutes(plan, [replace(INTERNS[0], home_insee_code="98735")], sites)
    assert np.isnan(found.mean).all()
    with pytest.raises(CancelledError):
        plan_home_minutes(plan, INTERNS, sites, Watch(cancelled=lambda: True))
    plan.close()
