"""A candidate under the hand against the whole what-if with the same place: two methods that must agree."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
import shapely
from scipy.sparse import csr_array

from pacte_desktop.domain.coverage_definition import TravelDirection
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.scenario import AddEquipment, Scenario
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, TravelTimeSource
from pacte_desktop.services.candidate_trial import CandidateTrial, Trial
from pacte_desktop.services.coverage import Computed, CoverageInput, compute
from pacte_desktop.services.minutes import estimation_source
from pacte_desktop.services.zones import zone_rule
from pacte_desktop.territory.degrees import to_degrees
from pacte_desktop.territory.estimation import places_in
from pacte_desktop.territory.given_minutes import CommuneMatrix, MatrixMinutes
from pacte_desktop.territory.minutes_source import MinutesSource, SourceFacts
from tests.data.tiny_land import STEP_M, equipment, land, wanted_of

HERE = land()
TERRITORY = HERE.territory
SU, SMUR, MCS, HELI = EquipmentKind.SU, EquipmentKind.SMUR, EquipmentKind.MCS, EquipmentKind.HELISMUR
DAY, NIGHT = TimeSlot.DAY, TimeSlot.NIGHT
PLACES = [equipment(1, 0), equipment(2, 2, MCS, (DAY,))]


def matrix_source() -> MatrixMinutes:
    roads = HERE.source
    rows = [roads.between(places_in(TERRITORY, [code]), to_places=False) for code in TERRITORY.insee_code.tolist()]
    dense = np.nan_to_num(np.array(rows), nan=0.0)  # A zero that is not stored is no way; nothing is nearer than a hop.
    facts = SourceFacts(TravelTimeSource.MATRIX, "matrice", "", "m", (0.9, 1.1), 120.0)
    return MatrixMinutes(TERRITORY, facts, CommuneMatrix(TERRITORY.insee_code, csr_array(dense)))


SOURCES: dict[str, Callable[[], MinutesSource]] = {
    "estimation": lambda: estimation_source(TERRITORY, "24"),
    "matrix": matrix_source,
    "roads": lambda: HERE.source,
}


@dataclass
class Setting:
    """One definition, source and candidate."""

    wanted: CoverageInput
    computed: Computed
    trial: CandidateTrial
    kind: EquipmentKind
    slots: tuple[TimeSlot, ...] | None

    def whole(self, x_m: float, y_m: float) -> tuple[set[str], int]:
        """Codes and people newly covered when the whole coverage is computed again with the place in it."""
        row = HERE_ROW(x_m, y_m)
        code = str(TERRITORY.insee_code[row]) if row >= 0 else "99999"
        lon, lat = to_degrees(TERRITORY.projection_epsg, [[x_m, y_m]])
        added = AddEquipment(self.kind, code, "essai", self.slots, float(lon[0]), float(lat[0]))
        wanted = self.wanted.with_scenario(Scenario(0, "", (added,)))
        before, after = self.computed.coverage, compute(wanted, TERRITORY, source=self.computed.source).coverage
        won = before.beyond & ~after.beyond & after.known
        return set(before.insee_code[won].tolist()), int(before.population[won].sum())

    def check(self, x_m: float, y_m: float) -> Trial:
        found = self.trial.at(x_m, y_m)
        codes, people = self.whole(x_m, y_m)
        assert {str(TERRITORY.insee_code[row]) for row in found.newly_covered} == codes
        assert found.newly_covered_population == people
        assert set(found.newly_covered.tolist()) <= set(found.reached.tolist())
        return found


def HERE_ROW(x_m: float, y_m: float) -> int:  # noqa: N802 - a table, in the form of a function
    """Row of the square that holds a point, -1 outside."""
    x_0, y_0 = TERRITORY.point[0] - STEP_M / 2
    column, row = int((x_m - x_0) // STEP_M), int((y_m - y_0) // STEP_M)
    return row * HERE.side + column if 0 <= column < HERE.side and 0 <= row < HERE.side else -1


def setting(
    source: str, kind: EquipmentKind = MCS, slots: tuple[TimeSlot, ...] | None = (DAY, NIGHT), **parts: object
) -> Setting:
    wanted = wanted_of(PLACES, "ALL_MODES", **parts)
    computed = compute(wanted, TERRITORY, source=SOURCES[source]())
    return Setting(wanted, computed, CandidateTrial(wanted, TERRITORY, computed, kind, slots), kind, slots)


# At chefs-lieux: a matrix knows of nothing else. The last three lie between, and outside the communes.
CHEFS_LIEUX = [tuple(TERRITORY.point[row].tolist()) for row in (1, 8, 14, 21, 28, 35)]
BETWEEN = [(x_m + 3100.0, y_m - 1900.0) for x_m, y_m in CHEFS_LIEUX[2:4]]
OUTSIDE = [(TERRITORY.point[0, 0] - STEP_M, TERRITORY.point[0, 1])]


@pytest.mark.parametrize("source", sorted(SOURCES))
@pytest.mark.parametrize("direction", list(TravelDirection))
@pytest.mark.parametrize("parts", [{}, {"extra_delay_min": 2.5}, {"intra_commune_min": None}, {"threshold_min": 20.0}])
def test_the_trial_is_the_whole_what_if(source: str, direction: TravelDirection, parts: dict[str, object]) -> None:
    here = setting(source, direction=direction, **parts)
    points = CHEFS_LIEUX if source == "matrix" else [*CHEFS_LIEUX, *BETWEEN, *OUTSIDE]
    found = [here.check(*point) for point in points]
    if source == "roads":
        here.trial.use_window(here.trial.cut_window(*CHEFS_LIEUX[2]))
        within = [here.check(*point) for point in points]
        assert [trial.newly_covered_population for trial in within] == [one.newly_covered_population for one in found]
        assert any(not here.trial.needs_window(*point) for point in points)
        assert any(here.trial.needs_window(*point) for point in points)  # Asked outside the window as well.
    assert any(trial.newly_covered_population for trial in found)


@pytest.mark.parametrize("kind", [SU, SMUR, HELI])
def test_each_kind_goes_its_way(kind: EquipmentKind) -> None:
    here = setting("roads", kind, None, direction=TravelDirection.BY_KIND)
    if kind is HELI:
        assert not here.trial.needs_window(*CHEFS_LIEUX[0])
    else:
        here.trial.use_window(here.trial.cut_window(*CHEFS_LIEUX[2]))
    trials = [here.check(*point) for point in [*CHEFS_LIEUX, *BETWEEN]]
    assert any(trial.newly_covered_population for trial in trials)


@pytest.mark.parametrize("slots", [None, (), (NIGHT,)])
def test_hours_that_do_not_count_change_nothing(slots: tuple[TimeSlot, ...] | None) -> None:
    here = setting("roads", MCS, slots, time_slot=DAY)
    assert not here.trial.counts
    assert "MCS" in here.trial.why_not
    found = here.check(*CHEFS_LIEUX[2])
    assert (found.newly_covered_population, len(found.reached), found.zone) == (0, 0, None)
    assert found.insee_code == TERRITORY.insee_code[14]


def test_a_kind_that_never_closes_counts_by_night_without_hours() -> None:
    here = setting("roads", SMUR, None, time_slot=NIGHT)
    assert here.trial.why_not == ""
    assert here.check(*CHEFS_LIEUX[3]).newly_covered_population > 0


@pytest.mark.parametrize(("within", "delay"), [(29.0, 2.0), (31.0, 0.0), (28.0, 2.0)])
def test_the_own_commune_obeys_the_rule_within_a_commune(within: float, delay: float) -> None:
    """A commune without a road: only the rule can cover it, when rule and delay together are within the threshold."""
    here = setting("estimation", intra_commune_min=within, extra_delay_min=delay)
    for point in CHEFS_LIEUX:
        here.check(*point)
    far = TERRITORY.polygon[HERE.lonely].centroid
    roads = setting("roads", intra_commune_min=within, extra_delay_min=delay)
    found = roads.trial.at(far.x, far.y)
    assert (HERE.lonely in found.reached.tolist()) == (within + delay <= 30.0)


def test_a_commune_that_nobody_can_tell_is_never_won() -> None:
    here = setting("roads")
    far = TERRITORY.polygon[HERE.lonely].centroid
    found = here.check(far.x, far.y)
    assert found.insee_code == HERE.code(HERE.lonely)
    assert HERE.lonely not in found.newly_covered.tolist()


def test_exactly_the_threshold_counts_in_the_window_and_outside_it() -> None:
    """The threshold is the very minutes of one commune, delay added; then the number just below."""
    x_m, y_m = CHEFS_LIEUX[2]
    for delay in (0.0, 0.1, 7.3):
        base = setting("roads", threshold_min=30.0, extra_delay_min=delay)
        minutes = base.computed.source.between(places_in(TERRITORY, [HERE.code(14)]), to_places=True) + delay
        is_won = (minutes <= 30.0) & (minutes < base.computed.reach.minutes)
        row = int(np.nanargmax(np.where(is_won, minutes, np.nan)))
        added = Scenario(0, "", (AddEquipment(MCS, HERE.code(14), "essai", (DAY, NIGHT)),))  # At its chef-lieu.
        for threshold, is_in in ((float(minutes[row]), True), (float(np.nextafter(minutes[row], 0)), False)):
            here = setting("roads", threshold_min=threshold, extra_delay_min=delay)
            definition, wanted = here.wanted.definition, here.wanted.with_scenario(added)
            after = compute(wanted, TERRITORY, source=here.computed.source)
            assert definition.is_covered(float(after.reach.minutes[row])) == is_in
            assert (row in here.trial.at(x_m, y_m).reached.tolist()) == is_in
            here.trial.use_window(here.trial.cut_window(x_m, y_m))
            assert (row in here.trial.at(x_m, y_m).reached.tolist()) == is_in


def test_the_zone_holds_what_is_reached_on_the_road() -> None:
    here = setting("roads", intra_commune_min=None)
    x_m, y_m = CHEFS_LIEUX[2]
    here.trial.use_window(here.trial.cut_window(x_m, y_m))
    found = here.check(x_m, y_m)
    assert found.zone is not None
    zone = shapely.union_all([shapely.Polygon(ring) for ring in _outer(found.zone)])
    away_m = shapely.distance(zone, shapely.points(TERRITORY.point))
    minutes = here.computed.source.between(places_in(TERRITORY, [HERE.code(14)]), to_places=True)
    assert (minutes <= 28.0).sum() > 10
    assert (away_m[minutes <= 28.0] <= zone_rule().grid_m).all()  # One cell of the drawing.
    assert (away_m[minutes >= 32.0] > 0).all()


def _outer(rings: object) -> list[np.ndarray]:
    point, start, outer = rings.point, rings.start, rings.outer  # type: ignore[attr-defined]
    return [point[start[ring] : start[ring + 1]] for ring in outer[:-1]]


def test_a_window_is_only_cut_on_roads_and_stops_when_asked() -> None:
    estimated = setting("estimation")
    assert not estimated.trial.needs_window(*CHEFS_LIEUX[0])
    with pytest.raises(TypeError):
        estimated.trial.cut_window(*CHEFS_LIEUX[0])
    with pytest.raises(CancelledError):
        setting("roads").trial.cut_window(*CHEFS_LIEUX[0], Watch(cancelled=lambda: True))


def test_the_margin_around_the_plan_is_reached_but_wins_nobody() -> None:
    here = setting("roads")
    margin = np.flatnonzero(~TERRITORY.inside)
    found = here.check(*TERRITORY.point[margin[2]].tolist())
    assert set(margin.tolist()) & set(found.reached.tolist())
    assert not set(margin.tolist()) & set(found.newly_covered.tolist())


def test_a_place_that_is_there_already_wins_nobody() -> None:
    here = setting("roads")
    assert here.check(*TERRITORY.point[0].tolist()).newly_covered_population == 0
