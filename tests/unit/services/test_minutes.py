"""Which source of minutes a plan has: chosen, left to the program, gone; and what each says of itself."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.services import minutes as service
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_land import land
from tests.data.tiny_plan import write_tiny

HERE = land()
ESTIMATION, ROADS = TravelTimeSource.ESTIMATION, TravelTimeSource.ROADS


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    found = open_plan(write_tiny(tmp_path))
    yield found
    found.close()


def chosen(plan: PlanFile) -> MinutesChoice | None:
    with plan.read() as session:
        return service.chosen_minutes(session)


@pytest.mark.parametrize(
    "choice",
    [
        MinutesChoice(ESTIMATION),
        MinutesChoice(ROADS, HERE.path),
        MinutesChoice(TravelTimeSource.OFFICIAL, layer_id=4),
        None,
    ],
)
def test_a_choice_is_remembered_and_is_no_step_of_the_history(plan: PlanFile, choice: MinutesChoice | None) -> None:
    assert chosen(plan) is None
    service.choose_minutes(plan, MinutesChoice(ESTIMATION))
    service.choose_minutes(plan, choice)
    assert chosen(plan) == choice
    assert plan.history() == []


def test_a_network_that_is_gone_leaves_the_choice_to_the_program(plan: PlanFile, tmp_path: Path) -> None:
    service.choose_minutes(plan, MinutesChoice(ROADS, tmp_path / "parti.roads"))
    assert chosen(plan) is None


def test_without_a_network_here_the_estimation_is_usual_and_with_one_the_newest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path))
    rows = np.arange(len(HERE.territory))
    column, row = rows % HERE.side, rows // HERE.side
    inner = replace(HERE.territory, inside=(column > 0) & (column < 5) & (row > 0) & (row < 5))  # Off the box's edge.
    assert service.usual_choice(inner) == MinutesChoice(ESTIMATION)
    folder = tmp_path / "networks"
    (folder / "abime.roads").write_bytes(b"rien")
    assert service.usual_choice(inner) == MinutesChoice(ESTIMATION)
    network = folder / "ici.roads"
    network.write_bytes(HERE.path.read_bytes())
    assert service.usual_choice(inner) == MinutesChoice(ROADS, network)
    newer = folder / "encore.roads"
    newer.write_bytes(HERE.path.read_bytes())
    os.utime(network, (1e9, 1e9))
    assert service.usual_choice(inner) == MinutesChoice(ROADS, newer)
    for away, choice in (
        (1, MinutesChoice(ROADS, newer)),
        (2, MinutesChoice(ESTIMATION)),
        (16, MinutesChoice(ESTIMATION)),
    ):
        point = inner.point.copy()
        point[np.flatnonzero(inner.inside)[:away]] += 300_000.0  # 15 of 16 are enough, 14 are not nine in ten.
        assert service.usual_choice(replace(inner, point=point)) == choice


@pytest.mark.parametrize(
    "choice",
    [
        MinutesChoice(TravelTimeSource.MATRIX),
        MinutesChoice(TravelTimeSource.MATRIX, HERE.path),
        MinutesChoice(ROADS),
        MinutesChoice(ROADS, Path("absent.roads")),
        MinutesChoice(TravelTimeSource.OFFICIAL, layer_id=9),
    ],
)
def test_no_source_stands_in_for_another(choice: MinutesChoice) -> None:
    with pytest.raises(KnownError):
        service.open_source(choice, HERE.territory, "24")


def test_every_source_says_what_it_is() -> None:
    roads = service.open_source(MinutesChoice(ROADS, HERE.path), HERE.territory, "24").facts
    assert (roads.kind, roads.band, roads.valid_to_min) == (ROADS, (0.9, 1.1), load_rulebook().roads.limit_min)
    assert "land.osm.pbf" in roads.name and "osrm-car-2026" in roads.note
    measured = service.open_source(MinutesChoice(ESTIMATION), HERE.territory, "24").facts
    elsewhere = service.open_source(MinutesChoice(ESTIMATION), HERE.territory, "53").facts
    assert measured.kind is elsewhere.kind is ESTIMATION
    assert "2,6 min" in measured.note and "non mesuré" in elsewhere.note


def test_communes_without_minutes_in_words() -> None:
    assert service.unplaced_sentence(0) == ""
    assert service.unplaced_sentence(1).startswith("1 commune est sans minutes")
    assert service.unplaced_sentence(2).startswith("2 communes sont sans minutes")
