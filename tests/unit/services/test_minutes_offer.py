"""Which sources of minutes are offered, and which one takes over when official minutes cannot answer."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.services.coverage import CoverageInput, coverage_input, open_territory
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.services.minutes_offer import fitting_choice, offered_minutes
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import write_tiny


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PlanFile]:
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path / "own"))
    opened = open_plan(write_tiny(tmp_path))
    yield opened
    opened.close()


def official(layer_id: int, kind: LayerKind) -> CommuneLayer:
    return CommuneLayer(layer_id, kind, kind.label, "2019", "essai", "", "0" * 64, {"36230": 12.0})


def seen(plan: PlanFile, chosen: MinutesChoice | None, *layers: CommuneLayer) -> CoverageInput:
    return replace(coverage_input(plan), choice=chosen, layers=layers)


def test_without_networks_automatic_is_the_estimation(plan: PlanFile) -> None:
    wanted = seen(plan, None)
    offers = offered_minutes(wanted, open_territory(wanted))
    assert [offer.label for offer in offers] == ["automatique : estimation", "estimation"]
    assert [offer.choice for offer in offers] == [None, MinutesChoice(TravelTimeSource.ESTIMATION)]


def test_official_minutes_say_when_they_answer_another_definition(plan: PlanFile) -> None:
    layers = official(1, LayerKind.OFFICIAL_SU_SMUR), official(2, LayerKind.OFFICIAL_ALL_MODES)
    apl = official(3, LayerKind.APL)
    wanted = seen(plan, None, *layers, apl)
    offers = offered_minutes(wanted, open_territory(wanted))[2:]
    assert [offer.choice.layer_id for offer in offers if offer.choice] == [1, 2]
    assert [bool(offer.refusal) for offer in offers] == [False, True]


def test_a_damaged_network_is_offered_with_its_problem_and_the_choice_in_force_always(
    plan: PlanFile, tmp_path: Path
) -> None:
    elsewhere = MinutesChoice(TravelTimeSource.ROADS, tmp_path / "ailleurs.roads")
    wanted = seen(plan, elsewhere)
    offers = offered_minutes(wanted, open_territory(wanted))
    assert offers[-1].choice == elsewhere
    assert "ailleurs.roads" in offers[-1].label


def test_another_definition_takes_its_own_official_minutes_or_leaves_it_to_the_program(plan: PlanFile) -> None:
    first, last = official(1, LayerKind.OFFICIAL_SU_SMUR), official(2, LayerKind.OFFICIAL_ALL_MODES)
    chosen = MinutesChoice(TravelTimeSource.OFFICIAL, layer_id=1)
    wanted = seen(plan, chosen, first, last)
    su_smur = wanted.definition
    assert fitting_choice(wanted, su_smur) == chosen
    all_modes = replace(su_smur, code="ALL_MODES")
    assert fitting_choice(wanted, all_modes) == MinutesChoice(TravelTimeSource.OFFICIAL, layer_id=2)
    assert fitting_choice(wanted, replace(su_smur, code="OWN")) is None
    estimation = MinutesChoice(TravelTimeSource.ESTIMATION)
    assert fitting_choice(replace(wanted, choice=estimation), all_modes) == estimation
