"""Every commune tried at once says what trying each by itself says; the table of minutes is kept and found again."""

from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.scenario import AddEquipment, Scenario
from pacte_desktop.domain.urgent_care import EquipmentKind
from pacte_desktop.services import commune_table as tables
from pacte_desktop.services.best_places import best_places
from pacte_desktop.services.comparison import compare
from pacte_desktop.services.coverage import CoverageInput, compute, coverage_input, open_territory
from pacte_desktop.services.plans import create_demo
from pacte_desktop.store.opening import open_plan
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.estimation import EstimatedMinutes


@pytest.fixture(scope="module")
def question(tmp_path_factory: pytest.TempPathFactory) -> tuple[CoverageInput, BaseTerritory]:
    path = tmp_path_factory.mktemp("best") / "demo.pacte"
    create_demo(path)
    plan = open_plan(path)
    wanted = coverage_input(plan, "SU_SMUR_MCS")
    plan.close()
    return wanted, open_territory(wanted)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tables, "cache_folder", lambda: tmp_path / "cache")
    return tmp_path / "cache"


def test_each_promise_is_what_the_full_comparison_finds(question: tuple[CoverageInput, BaseTerritory]) -> None:
    wanted, territory = question
    found = best_places(wanted, territory, compute(wanted, territory), EquipmentKind.MCS)
    assert len(found) == 20
    assert [place.newly_covered_population for place in found] == sorted(
        (place.newly_covered_population for place in found), reverse=True
    )
    for place in (*found[:3], found[-1]):
        added = Scenario(0, "", (AddEquipment(EquipmentKind.MCS, place.insee_code, place.name),))
        full = compare(wanted, wanted.with_scenario(added), territory)
        assert full.people(full.newly_covered) == place.newly_covered_population
        assert int(full.newly_covered.sum()) == place.newly_covered_communes


def test_no_commune_promises_more_than_the_first(question: tuple[CoverageInput, BaseTerritory]) -> None:
    wanted, territory = question
    computed = compute(wanted, territory)
    first = best_places(wanted, territory, computed, EquipmentKind.MCS, most=1)[0]
    chance = np.random.default_rng(7)
    for row in chance.choice(np.flatnonzero(territory.inside), 12, replace=False):
        added = Scenario(0, "", (AddEquipment(EquipmentKind.MCS, str(territory.insee_code[row]), ""),))
        full = compare(wanted, wanted.with_scenario(added), territory)
        assert full.people(full.newly_covered) <= first.newly_covered_population


@pytest.mark.parametrize("kind", [EquipmentKind.HELISMUR, EquipmentKind.STATE_HELICOPTER])
def test_what_flies_or_does_not_count_has_no_best_place(
    question: tuple[CoverageInput, BaseTerritory], kind: EquipmentKind
) -> None:
    wanted, territory = question
    assert best_places(wanted, territory, compute(wanted, territory), kind) == []


def test_the_table_is_computed_once_and_a_damaged_one_again(
    question: tuple[CoverageInput, BaseTerritory], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted, territory = question
    source = compute(wanted, territory).source
    made = tables.commune_table(territory, source, 10.0)
    (file,) = (cache / "tables").iterdir()

    def never(*_anything: object) -> None:
        raise AssertionError("computed again")

    with monkeypatch.context() as patch:
        patch.setattr(EstimatedMinutes, "table", never)
        kept = tables.commune_table(territory, source, 10.0)
        with pytest.raises(AssertionError, match="again"):
            tables.commune_table(territory, source, 11.0)
    assert np.array_equal(kept.dense(), made.dense(), equal_nan=True)
    file.write_bytes(file.read_bytes()[:-200])
    again = tables.commune_table(territory, source, 10.0)
    assert np.array_equal(again.dense(), made.dense(), equal_nan=True)


def test_the_table_is_that_of_single_ways(question: tuple[CoverageInput, BaseTerritory]) -> None:
    from pacte_desktop.territory.estimation import places_in

    wanted, territory = question
    source = compute(wanted, territory).source
    table = source.table(20.0, Watch())
    for code in ("36230", "45234", "18033"):
        alone = source.between(places_in(territory, [code]), to_places=False)
        row = table.row(territory.row_of[code])
        assert np.array_equal(np.isnan(row), ~(alone <= 20.0))
        assert np.allclose(row[~np.isnan(row)], alone[alone <= 20.0], rtol=1e-6)


def test_a_stopped_table_leaves_nothing(question: tuple[CoverageInput, BaseTerritory], cache: Path) -> None:
    wanted, territory = question
    source = compute(wanted, territory).source
    with pytest.raises(CancelledError):
        tables.commune_table(territory, source, 30.0, Watch(cancelled=lambda: True))
    assert not cache.exists()
