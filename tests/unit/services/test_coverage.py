"""Coverage of a plan: what was kept is used exactly when nothing that it depends on changed; what must be said."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.coverage_definition import TravelDirection
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, Scenario
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, TravelTimeSource, UrgentCareEquipment
from pacte_desktop.services import coverage as service
from pacte_desktop.services import minutes as minutes_service
from pacte_desktop.services.comparison import Viewpoint, seen_from
from pacte_desktop.services.coverage import CoverageInput
from pacte_desktop.services.coverage_report import coverage_record, coverage_sentences
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.services.rulebook import FlightRule
from pacte_desktop.services.whatif import both_seen, what_if
from pacte_desktop.store import coverage_edits
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory
from tests.data.tiny_land import equipment, land, wanted_of
from tests.data.tiny_plan import CHATEAUROUX, LE_BLANC, tiny_contents

HERE = land()
SU, MCS, HELI = EquipmentKind.SU, EquipmentKind.MCS, EquipmentKind.HELISMUR
DAY, NIGHT = TimeSlot.DAY, TimeSlot.NIGHT
ROADS, ESTIMATION = MinutesChoice(TravelTimeSource.ROADS, HERE.path), MinutesChoice(TravelTimeSource.ESTIMATION)
VATAN = "36230"
LIST = (
    UrgentCareEquipment(1, EquipmentKind.SU_OR_SMUR, CHATEAUROUX, "Châteauroux", date(2019, 12, 31), None, "essai"),
    UrgentCareEquipment(2, MCS, LE_BLANC, "MCS du Blanc", None, None, "essai", open_slots=(DAY,)),
    UrgentCareEquipment(3, MCS, "36046", "MCS de La Châtre", None, None, "essai"),
)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    path = tmp_path / "essai.pacte"
    create_plan(path, replace(tiny_contents(), equipment=LIST))
    found = open_plan(path)
    yield found
    found.close()


@pytest.fixture(scope="module")
def territory(tmp_path_factory: pytest.TempPathFactory) -> BaseTerritory:
    path = tmp_path_factory.mktemp("territory") / "t.pacte"
    create_plan(path, tiny_contents())
    plan = open_plan(path)
    try:
        return service.open_territory(service.coverage_input(plan))
    finally:
        plan.close()


def layer(values: dict[str, float], kind: LayerKind = LayerKind.OFFICIAL_SU_SMUR, number: int = 1) -> CommuneLayer:
    return CommuneLayer(number, kind, "Minutes officielles", "31/12/2019", "DREES", "LO 2.0", "ab" * 32, values)


def keep_official(plan: PlanFile, values: dict[str, float]) -> None:
    with plan.write() as writing:
        coverage_edits.put_layer(writing.session, layer(values))
    minutes_service.choose_minutes(plan, MinutesChoice(TravelTimeSource.OFFICIAL, layer_id=1))


def kept(wanted: CoverageInput, source: Any) -> CoverageInput:
    """The same with what was computed for it kept, marked so that its use shows."""
    computed = service.compute(wanted, HERE.territory, source=source)
    marked = replace(computed.reach, minutes=np.full(len(HERE.territory), 77.0))
    return replace(wanted, kept=(computed.key, service._packed(marked)))


def is_used(wanted: CoverageInput, source: Any) -> bool:
    computed = service.compute(wanted, HERE.territory, source=source)
    used = bool((computed.reach.minutes == 77.0).all())
    assert computed.was_kept == used == service.holds(wanted, source)
    return used


def changed(**parts: object) -> Callable[[CoverageInput], CoverageInput]:
    return lambda wanted: replace(wanted, definition=replace(wanted.definition, **parts))


def with_places(change: Callable[[tuple[UrgentCareEquipment, ...]], tuple[UrgentCareEquipment, ...]]) -> Any:
    return lambda wanted: replace(wanted, equipment=change(wanted.equipment))


PLACES = [equipment(1, 0), equipment(2, 20, MCS, (DAY,)), equipment(3, 35, SU, valid_to=date(2020, 6, 1))]
SAME = {
    "nothing": lambda wanted: wanted,
    "label": changed(label="autre nom"),
    "source": changed(source_note="autre source"),
    "threshold": changed(threshold_min=20.0),
    "bands": changed(bands_min=(5.0, 30.0)),
    "population": changed(population_base="autre base"),
    "names": with_places(lambda items: tuple(replace(item, name="autre", source="autre") for item in items)),
    "a place that does not count": with_places(lambda items: (*items, equipment(9, 3, HELI))),
    "days that do not matter": with_places(lambda items: (replace(items[0], valid_from=date(2010, 1, 1)), *items[1:])),
}
OTHER = {
    "kinds": changed(kinds=(SU,)),
    "direction": changed(direction=TravelDirection.FROM_CARE),
    "within": changed(intra_commune_min=5.0),
    "measured within": changed(intra_commune_min=None),
    "delay": changed(extra_delay_min=1.0),
    "hour": changed(time_slot=NIGHT),
    "date": changed(date=date(2021, 1, 1)),
    "a place more": with_places(lambda items: (*items, equipment(9, 3))),
    "a place less": with_places(lambda items: items[1:]),
    "moved": with_places(lambda items: (replace(items[0], insee_code=HERE.code(5)), *items[1:])),
    "its point": with_places(lambda items: (replace(items[0], lon=2.1, lat=47.1), *items[1:])),
    "départements": lambda wanted: replace(wanted, info=replace(wanted.info, departements=("18", "36"))),
}


@pytest.mark.parametrize("name", sorted(SAME))
def test_what_was_kept_is_used_while_nothing_changes_that_it_depends_on(name: str) -> None:
    source = HERE.source
    assert is_used(SAME[name](kept(wanted_of(PLACES, choice=ROADS), source)), source)


@pytest.mark.parametrize("name", sorted(OTHER))
def test_what_was_kept_is_left_when_anything_changes_that_it_depends_on(name: str) -> None:
    source = HERE.source
    wanted = kept(wanted_of(PLACES, choice=ROADS), source)
    assert not is_used(OTHER[name](wanted), source)


def test_the_hours_of_a_place_matter_only_when_hours_do() -> None:
    source = HERE.source
    by_night = with_places(lambda items: tuple(replace(item, open_slots=(NIGHT,)) for item in items))
    assert is_used(by_night(kept(wanted_of(PLACES), source)), source)
    assert not is_used(by_night(kept(wanted_of(PLACES, time_slot=DAY), source)), source)


def test_another_source_another_network_other_constants(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = HERE.source
    wanted = kept(wanted_of(PLACES), source)
    assert not is_used(wanted, minutes_service.estimation_source(HERE.territory, "24"))
    copy = tmp_path / "copie.roads"
    copy.write_bytes(HERE.path.read_bytes())
    assert not is_used(wanted, minutes_service.road_source(copy, HERE.territory))  # It may have been built anew.
    rules = service.load_rulebook()
    for name, value in (("flight", FlightRule("h", 9.0, 230.0)), ("roads", replace(rules.roads, limit_min=90.0))):
        with monkeypatch.context() as patch:
            patch.setattr(type(rules), name, property(lambda _rules, value=value: value))
            assert not is_used(wanted, source)
    with monkeypatch.context() as patch:  # The words of an assumption in another language.
        english = replace(rules.flight, label="helicopter")
        patch.setattr(type(rules), "flight", property(lambda _rules: english))
        assert is_used(wanted, source)


def test_official_minutes_read_again_from_the_same_file_with_other_columns() -> None:
    one, other = (minutes_service.official_source(layer({"36044": value}), HERE.territory) for value in (0.0, 12.0))
    wanted = kept(wanted_of(PLACES, "SU_SMUR"), one)
    assert is_used(wanted, one)
    assert not is_used(wanted, other)


@pytest.mark.parametrize("payload", [b"", b"x" * 16, b"\0" * (17 * 35), b"\0" * (17 * 37)])
def test_a_kept_field_of_another_length_is_computed_again(payload: bytes) -> None:
    source = HERE.source
    wanted = wanted_of(PLACES)
    key = service.compute(wanted, HERE.territory, source=source).key
    found = service.compute(replace(wanted, kept=(key, payload)), HERE.territory, source=source)
    assert not found.was_kept
    assert found.reach.minutes[0] == 0


def test_kept_and_computed_are_the_same_to_the_bit(plan: PlanFile, territory: BaseTerritory) -> None:
    first = service.coverage(plan)
    wanted = service.coverage_input(plan)
    computed = service.compute(wanted, territory)
    assert computed.was_kept
    for name in ("minutes", "nearest", "known", "population"):
        assert np.array_equal(getattr(first, name), getattr(computed.coverage, name), equal_nan=name == "minutes")
    assert first.band == computed.coverage.band
    again = service.compute(replace(wanted, kept=None), territory)
    assert np.array_equal(again.reach.minutes, computed.reach.minutes, equal_nan=True)
    assert np.array_equal(again.reach.place, computed.reach.place)


def test_a_plan_that_is_only_read_is_left_as_it_is(plan: PlanFile, territory: BaseTerritory) -> None:
    reading = PlanFile(plan.path, plan._engine, read_only=True)
    assert service.coverage(reading).total().communes == 241
    with plan.read() as session:
        assert service.queries.newest_computation(session, "access") is None


def test_night_is_within_the_whole_day(territory: BaseTerritory, plan: PlanFile) -> None:
    found = {
        code: service.compute(service.coverage_input(plan, code), territory).coverage
        for code in ("SU_SMUR_MCS", "SU_SMUR_MCS_DAY", "SU_SMUR_MCS_NIGHT", "SU_SMUR", "SU_SMUR_NIGHT")
    }
    beyond = {code: coverage.beyond for code, coverage in found.items()}
    assert (beyond["SU_SMUR_MCS"] <= beyond["SU_SMUR_MCS_DAY"]).all()
    assert (beyond["SU_SMUR_MCS_DAY"] <= beyond["SU_SMUR_MCS_NIGHT"]).all()
    assert (beyond["SU_SMUR_MCS_NIGHT"] == beyond["SU_SMUR"]).all()  # No MCS tells of its nights.
    assert (beyond["SU_SMUR_NIGHT"] == beyond["SU_SMUR"]).all()  # A hospital never closes.
    assert beyond["SU_SMUR_MCS"].sum() < beyond["SU_SMUR_MCS_DAY"].sum() < beyond["SU_SMUR_MCS_NIGHT"].sum()
    assert not any("Sans horaires" in remark for remark in found["SU_SMUR_MCS"].remarks)
    assert any("1 MCS" in remark for remark in found["SU_SMUR_MCS_NIGHT"].remarks)


def test_communes_that_nobody_can_tell_are_counted_apart() -> None:
    found = service.compute(wanted_of(PLACES, choice=ROADS), HERE.territory).coverage
    lonely = found.insee_code.tolist().index(HERE.code(HERE.lonely))
    assert not found.known[lonely] and not found.beyond[lonely]
    total = found.total()
    assert (total.communes_unknown, total.population_unknown) == (1, int(found.population[lonely]))
    assert total.communes == int(HERE.territory.inside.sum())
    assert HERE.code(HERE.lonely) not in {gap.insee_code for gap in found.gaps()}
    record = coverage_record(found)
    assert (record["communes_unknown"], record["population_unknown"]) == (1, int(found.population[lonely]))
    sentence = "1 commune est sans minutes"
    assert any(sentence in remark for remark in record["remarks"])
    assert any(sentence in line for line in coverage_sentences(found))
    everybody = service.compute(wanted_of([*PLACES, equipment(8, 0, HELI)], "ALL_MODES", ROADS), HERE.territory)
    assert everybody.coverage.total().communes_unknown == 0
    assert any("hypothèse" in remark for remark in everybody.coverage.remarks)


def test_the_band_does_not_stretch_the_fixed_delay() -> None:
    for delay in (0.0, 2.0, 10.0):
        found = service.compute(wanted_of(PLACES, extra_delay_min=delay), HERE.territory, source=HERE.source).coverage
        for end, factor in zip(found.band, (0.9, 1.1), strict=True):
            told = [
                people
                for minutes, people, known in zip(found.minutes, found.population.tolist(), found.known, strict=True)
                if known and not (minutes - delay) * factor + delay <= 30.0
            ]
            assert end == sum(told)
        assert found.band[0] <= found.total().population_beyond <= found.band[1]


def test_exactly_thirty_minutes_with_the_delay_is_covered() -> None:
    """28 min of driving and 2 min to leave."""
    base = service.compute(wanted_of([equipment(1, 0)]), HERE.territory, source=HERE.source).coverage
    row = int(np.nanargmax(np.where(base.minutes <= 28.0, base.minutes, np.nan)))
    drive = float(base.minutes[row])
    for threshold, is_beyond in ((drive + 2.0, False), (float(np.nextafter(drive + 2.0, 0)), True)):
        wanted = wanted_of([equipment(1, 0)], extra_delay_min=2.0, threshold_min=threshold)
        found = service.compute(wanted, HERE.territory, source=HERE.source).coverage
        assert bool(found.beyond[row]) == is_beyond
        assert (str(found.insee_code[row]) in {gap.insee_code for gap in found.gaps()}) == is_beyond


def test_a_definition_that_the_source_cannot_answer_is_refused(plan: PlanFile, territory: BaseTerritory) -> None:
    keep_official(plan, {"36044": 0.0, "36018": 45.0})
    found = service.compute(service.coverage_input(plan), territory).coverage
    assert str(found.source.kind) == "official"
    assert {gap.insee_code for gap in found.gaps()} == {"36018"}
    assert found.total().communes_unknown == 239
    assert (found.nearest == 0).all()
    with pytest.raises(KnownError, match="une autre définition"):
        service.compute(service.coverage_input(plan, "SU_SMUR_MCS"), territory)
    with pytest.raises(KnownError, match="profil"):
        service.compute(wanted_of(PLACES, choice=ROADS, speed_profile="autre"), HERE.territory)


def test_published_minutes_know_of_no_scenario_and_no_other_day(plan: PlanFile, territory: BaseTerritory) -> None:
    keep_official(plan, {"36044": 0.0, "36018": 45.0})
    scenario = Scenario(0, "x", (CloseEquipment(1),))
    for view in (Viewpoint(scenario=scenario), Viewpoint(day=date(2020, 1, 1))):
        wanted = seen_from(plan, view)
        assert str(service.compute(wanted, territory).coverage.source.kind) == "estimation"
    assert str(service.compute(seen_from(plan, Viewpoint()), territory).coverage.source.kind) == "official"
    pair = both_seen(plan, Viewpoint(), Viewpoint(scenario=scenario))
    assert [one.choice for one in pair] == [None, None]
    found = what_if(seen_from(plan, Viewpoint()), territory, scenario)
    assert str(found.before.source.kind) == str(found.after.source.kind) == "estimation"
    assert found.newly_beyond.sum() > 0
    asked = both_seen(plan, Viewpoint(), Viewpoint(choice=ESTIMATION))  # Two sources that were asked for stay two.
    assert [str(one.choice.kind) for one in asked if one.choice] == ["official", "estimation"]


def test_without_a_definition_a_scenario_is_seen_under_one_that_counts_it(plan: PlanFile) -> None:
    added = Scenario(0, "x", (AddEquipment(MCS, VATAN, "MCS"),))
    before, after = both_seen(plan, Viewpoint(), Viewpoint(scenario=added))
    assert before.definition == after.definition
    assert after.definition.code == "SU_SMUR_MCS"
    before, after = both_seen(plan, Viewpoint("SU_SMUR_DAY"), Viewpoint("SU_SMUR_DAY", scenario=added))
    assert before.definition.code == after.definition.code == "SU_SMUR_DAY"
    before, after = both_seen(plan, Viewpoint(day=date(2020, 1, 1)), Viewpoint(day=date(2026, 1, 1), scenario=added))
    assert (before.definition.date, after.definition.date) == (date(2020, 1, 1), date(2026, 1, 1))


def test_the_order_of_unrelated_edits_gives_the_same_coverage(plan: PlanFile, territory: BaseTerritory) -> None:
    edits = (
        AddEquipment(MCS, VATAN, "v", (DAY,)),
        CloseEquipment(3),
        ChangeHours(2, (NIGHT,)),
        AddEquipment(SU, "36088", "i"),
    )
    wanted = service.coverage_input(plan, "SU_SMUR_MCS_DAY")
    one, other = (
        service.compute(wanted.with_scenario(Scenario(0, "", order)), territory).coverage
        for order in (edits, tuple(reversed(edits)))
    )
    assert np.array_equal(one.minutes, other.minutes, equal_nan=True)
    assert (one.total(), one.band) == (other.total(), other.band)


def test_nothing_in_the_json_is_not_a_number() -> None:
    for places in ([], PLACES):
        for source in (HERE.source, minutes_service.estimation_source(HERE.territory, "24")):
            wanted = replace(wanted_of(places), is_tried=not places)
            found = service.compute(wanted, HERE.territory, source=source).coverage
            assert json.loads(json.dumps(coverage_record(found), allow_nan=False))["communes"] == found.total().communes


def test_without_any_place_nothing_is_claimed_unless_a_scenario_closed_them_all() -> None:
    nowhere = wanted_of([])
    with pytest.raises(KnownError, match="encore aucun lieu de soins urgents"):
        service.compute(nowhere, HERE.territory, source=HERE.source)
    closed = wanted_of(PLACES).with_scenario(Scenario(0, "", tuple(CloseEquipment(item.id) for item in PLACES)))
    found = service.compute(closed, HERE.territory, source=HERE.source).coverage
    assert not closed.counted
    assert found.beyond[found.known].all()
    assert not service.lacks_places(replace(nowhere, choice=MinutesChoice(TravelTimeSource.OFFICIAL)))
