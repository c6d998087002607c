"""Totals by areas, and official figures beside them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.services.area_totals import AreaKind, area_totals, offered_areas
from pacte_desktop.services.coverage import CoverageInput, compute, coverage_input, open_territory
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.services.plans import create_demo
from pacte_desktop.store.opening import open_plan
from pacte_desktop.territory.coverage import Coverage

PUBLISHED = {"": 238768, "36": 62135}


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[CoverageInput, Coverage]]:
    """The demonstration plan by the estimation."""
    path: Path = tmp_path_factory.mktemp("areas") / "demo.pacte"
    create_demo(path)
    plan = open_plan(path)
    wanted = coverage_input(plan, choice=MinutesChoice(TravelTimeSource.ESTIMATION))
    plan.close()
    yield wanted, compute(wanted, open_territory(wanted)).coverage


def layer(kind: LayerKind, values: dict[str, float | str], vintage: str = "2019") -> CommuneLayer:
    return CommuneLayer(1, kind, kind.label, vintage, "essai", "", "0" * 64, values)


def test_vie_sante_areas_are_offered_with_their_layer_only(seen: tuple[CoverageInput, Coverage]) -> None:
    wanted, coverage = seen
    assert offered_areas(wanted) == [AreaKind.DEPARTEMENT, AreaKind.EPCI, AreaKind.REGION]
    some = coverage.insee_code[:3].tolist()
    with_tvs = replace(wanted, layers=(layer(LayerKind.TVS, {some[0]: "24001", some[1]: "24001", some[2]: "24002"}),))
    assert offered_areas(with_tvs)[-1] is AreaKind.TVS
    found = area_totals(coverage, with_tvs, AreaKind.TVS)
    assert [(total.code, total.communes) for total in found.totals] == [("", 1754), ("24001", 2), ("24002", 1)]
    assert found.name(found.totals[1]) == "24001"


def test_the_published_comparison_is_for_its_definition_source_and_areas_only(
    seen: tuple[CoverageInput, Coverage],
) -> None:
    wanted, coverage = seen
    found = area_totals(coverage, wanted, AreaKind.DEPARTEMENT)
    assert found.official is not None
    assert {code: found.official[code] for code in PUBLISHED} == PUBLISHED
    assert "31/12/2019" in found.official_note
    assert area_totals(coverage, wanted, AreaKind.EPCI).official is None
    by_road = replace(coverage, source=replace(coverage.source, kind=TravelTimeSource.ROADS))
    assert area_totals(by_road, wanted, AreaKind.DEPARTEMENT).official is None
    night = replace(coverage, definition=replace(coverage.definition, code="SU_SMUR_NIGHT"))
    assert area_totals(night, wanted, AreaKind.DEPARTEMENT).official is None


def test_a_layer_of_the_plan_replaces_it_and_the_first_is_in_force(seen: tuple[CoverageInput, Coverage]) -> None:
    wanted, coverage = seen
    vatan = int(coverage.population[coverage.insee_code.tolist().index("36230")])
    old = layer(LayerKind.OFFICIAL_SU_SMUR, {"36230": 10.0, "37261": 99.0}, "2015")
    new = layer(LayerKind.OFFICIAL_SU_SMUR, {"36230": 30.01, "37261": 30.0})
    other = layer(LayerKind.OFFICIAL_SU_SMUR_MCS, {"37261": 99.0}, "2025")
    found = area_totals(coverage, replace(wanted, layers=(new, old, other)), AreaKind.DEPARTEMENT)
    assert found.official is not None
    assert (found.official[""], found.official["36"], found.official["37"]) == (vatan, vatan, 0)
    by_official = replace(coverage, source=replace(coverage.source, kind=TravelTimeSource.OFFICIAL))
    assert area_totals(by_official, replace(wanted, layers=(new,)), AreaKind.DEPARTEMENT).official is None
