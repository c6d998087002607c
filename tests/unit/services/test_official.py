"""Official and computed minutes side by side: differences, people, and the published total of a real region."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.services.coverage import compute, coverage_input, open_territory
from pacte_desktop.services.layers import Origin, keep_layers, plan_layers, read_layers
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.services.official import official_comparison
from pacte_desktop.services.plans import create_demo
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import write_tiny

ESTIMATION = MinutesChoice(TravelTimeSource.ESTIMATION)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    opened = open_plan(write_tiny(tmp_path))
    yield opened
    opened.close()


def layer_of(values: dict[str, float], kind: LayerKind = LayerKind.OFFICIAL_SU_SMUR) -> CommuneLayer:
    return CommuneLayer(1, kind, "officielles", "2019", "essai", "", "0" * 64, values)


def test_differences_and_people_both_ways(plan: PlanFile) -> None:
    wanted = coverage_input(plan, choice=ESTIMATION)
    territory = open_territory(wanted)
    computed = compute(wanted, territory).coverage
    minutes = dict(zip(computed.insee_code.tolist(), computed.minutes.tolist(), strict=True))
    beyond = computed.insee_code[computed.beyond].tolist()
    within = computed.insee_code[~computed.beyond].tolist()
    official = {code: value + 1 for code, value in minutes.items()}
    official[beyond[0]], official[within[0]] = 30.0, 30.01  # Exactly the threshold is within.
    del official[beyond[1]]
    found = official_comparison(wanted, territory, layer_of(official), computed)
    row = {code: index for index, code in enumerate(computed.insee_code.tolist())}
    assert found.official.source.kind is TravelTimeSource.OFFICIAL
    assert np.isnan(found.difference_min[row[beyond[1]]])
    assert found.difference_min[row[beyond[2]]] == pytest.approx(-1)  # Computed minus official.
    people = dict(zip(computed.insee_code.tolist(), computed.population.tolist(), strict=True))
    total = found.total()
    by_hand = [abs(minutes[code] - official[code]) for code in official]
    assert total.communes == len(official)
    assert total.mean_absolute_error_min == pytest.approx(sum(by_hand) / len(by_hand))
    assert total.only_computed == people[beyond[0]]
    moved = [code for code in within if official[code] > 30]
    assert within[0] in moved
    assert total.only_official == sum(people[code] for code in moved)
    assert total.beyond_computed == computed.total().population_beyond
    assert total.beyond_official == total.beyond_computed - people[beyond[0]] - people[beyond[1]] + total.only_official
    assert [line.code for line in found.by_departement()] == ["36"]
    assert found.by_departement()[0] == replace(total, code="36")


def test_another_definition_is_refused_and_nothing_common_has_no_error(plan: PlanFile) -> None:
    wanted = coverage_input(plan, choice=ESTIMATION)
    territory = open_territory(wanted)
    computed = compute(wanted, territory).coverage
    for kind in (LayerKind.OFFICIAL_ALL_MODES, LayerKind.APL):
        with pytest.raises(KnownError, match="définition"):
            official_comparison(wanted, territory, layer_of({"36044": 0.0}, kind), computed)
    total = official_comparison(wanted, territory, layer_of({}), computed).total()
    assert (total.communes, total.beyond_official, np.isnan(total.mean_absolute_error_min)) == (0, 0, True)


def test_the_published_total_of_the_region(tmp_path: Path, shared_data: Path) -> None:
    """238,768 people beyond 30 minutes by the official minutes, in the population that the program counts."""
    path = tmp_path / "demo.pacte"
    create_demo(path)
    opened = open_plan(path)
    preview = read_layers(shared_data / "drees" / "communes_centre_val_de_loire_et_voisins.csv")
    keep_layers(opened, preview, preview.table.layers, Origin("", "DREES", "Licence Ouverte 2.0"))
    layer = next(layer for layer in plan_layers(opened) if layer.kind is LayerKind.OFFICIAL_SU_SMUR)
    wanted = coverage_input(opened, "SU_SMUR", MinutesChoice(TravelTimeSource.ESTIMATION))
    territory = open_territory(wanted)
    found = official_comparison(wanted, territory, layer, compute(wanted, territory).coverage)
    opened.close()
    assert found.total().beyond_official == 238_768
    assert found.total().communes == 1754
    assert found.total().mean_absolute_error_min == pytest.approx(2.6, abs=0.1)
    assert {line.code: line.beyond_official for line in found.by_departement()} == {
        "18": 41877,
        "28": 13899,
        "36": 62135,
        "37": 17951,
        "41": 49596,
        "45": 53310,
    }
