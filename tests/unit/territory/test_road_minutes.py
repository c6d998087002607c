"""Minutes on roads: the nearest is the least of single ones, forward is backward reversed, windows hold all of it."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.services.zones import zone_rule
from pacte_desktop.territory.estimation import places_in
from pacte_desktop.territory.minutes_source import Places
from pacte_desktop.territory.road_minutes import RoadMinutes
from pacte_desktop.territory.road_window import FREE_KM, RoadWindow
from tests.data.tiny_land import Land, land, plain_minutes

HERE, WIDE = land(), land(14, 2)
ROADS = HERE.source
CODES = HERE.territory.insee_code.tolist()
LIMIT_MIN = 30.0


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, len(CODES) - 1), min_size=1, max_size=5, unique=True), st.booleans())
def test_the_nearest_is_the_least_of_single_places(rows: list[int], to_places: bool) -> None:
    told = ROADS.nearest(places_in(HERE.territory, [CODES[row] for row in rows]), to_places=to_places, watch=Watch())
    alone = np.array([ROADS.between(places_in(HERE.territory, [CODES[row]]), to_places=to_places) for row in rows])
    assert np.allclose(told.minutes, np.fmin.reduce(alone), rtol=0, atol=1e-9, equal_nan=True)
    reached = np.flatnonzero(told.place >= 0)
    assert np.allclose(alone[told.place[reached], reached], told.minutes[reached], rtol=0, atol=1e-9)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, len(CODES) - 1), st.integers(0, len(CODES) - 1))
def test_there_one_way_is_here_the_other_way(one: int, other: int) -> None:
    """From A to B is the same pair whether A or B is the place that was asked for."""
    out = ROADS.between(places_in(HERE.territory, [CODES[one]]), to_places=False)[other]
    back = ROADS.between(places_in(HERE.territory, [CODES[other]]), to_places=True)[one]
    assert out == pytest.approx(back, abs=1e-9, nan_ok=True)


def test_forward_on_the_land_is_backward_on_its_reverse() -> None:
    roads: dict[int, list[tuple[int, float]]] = {row: [] for row in HERE.roads}
    for start, ends in HERE.roads.items():
        for end, minutes in ends:
            roads[end].append((start, minutes))
    reverse = replace(HERE, roads=roads)
    for row in (0, 7, 21):
        told = ROADS.between(places_in(HERE.territory, [CODES[row]]), to_places=True)
        plain = np.array(plain_minutes(reverse, [row], to_places=False))
        assert np.allclose(np.nan_to_num(told, nan=np.inf), plain, rtol=0, atol=1e-4)


def test_beyond_the_limit_nothing_is_known_of_a_way() -> None:
    every = ROADS.between(places_in(HERE.territory, [CODES[0]]), to_places=False)
    limit = float(np.sort(every[~np.isnan(every)])[12])
    short = RoadMinutes(HERE.territory, ROADS.network, ROADS.facts, limit_min=limit, snap_m=ROADS.snap_m)
    found = short.between(places_in(HERE.territory, [CODES[0]]), to_places=False)
    assert np.array_equal(found, np.where(every <= limit, every, np.nan), equal_nan=True)
    assert int((~np.isnan(found)).sum()) == 13  # The thirteenth takes exactly the limit.


def test_a_limit_of_nothing_is_a_limit() -> None:
    field = ROADS.field(places_in(HERE.territory, [CODES[0]]), to_places=True, limit_min=0.0)
    assert np.flatnonzero(~np.isnan(field.minutes_at(ROADS.communes))).tolist() == [0]


def test_places_that_are_nowhere_leave_the_others_their_numbers() -> None:
    real = places_in(HERE.territory, [CODES[0], CODES[9]])
    mixed = Places(np.array([-1, 0, -1, 9]), np.vstack([[np.inf] * 2, real.point[0], [np.inf] * 2, real.point[1]]))
    told, plain = (ROADS.nearest(places, to_places=True, watch=Watch()) for places in (mixed, real))
    assert np.array_equal(told.minutes, plain.minutes, equal_nan=True)
    assert told.place.tolist() == [{-1: -1, 0: 1, 1: 3}[place] for place in plain.place.tolist()]
    nowhere = ROADS.nearest(mixed.only(np.array([True, False, True, False])), to_places=True, watch=Watch())
    assert np.isnan(nowhere.minutes).all() and np.array_equal(nowhere.known, plain.known)


def test_a_place_without_a_road_reaches_nobody() -> None:
    told = ROADS.nearest(places_in(HERE.territory, [CODES[HERE.lonely]]), to_places=False, watch=Watch())
    assert np.isnan(told.minutes).all()
    assert np.flatnonzero(~told.known).tolist() == [HERE.lonely]


def test_another_speed_profile_is_another_figure() -> None:
    definition = load_rulebook().definition(date(2020, 1, 1))
    assert ROADS.refusal(definition) == ""
    assert ROADS.refusal(replace(definition, speed_profile=ROADS.network.facts.speed_profile)) == ""
    assert "osrm-1999" in ROADS.refusal(replace(definition, speed_profile="osrm-1999"))


def test_a_search_stops_when_asked() -> None:
    with pytest.raises(CancelledError):
        ROADS.nearest(places_in(HERE.territory, CODES[:1]), to_places=True, watch=Watch(cancelled=lambda: True))


@pytest.fixture(scope="module", params=[True, False], ids=["to", "from"])
def window(request: pytest.FixtureRequest) -> tuple[RoadWindow, bool]:
    """The roads around the third commune of the third row: the far corner of the land is cut off."""
    centre = tuple(WIDE.territory.point[2 * WIDE.side + 2].tolist())
    return RoadWindow(WIDE.source, centre, LIMIT_MIN, zone_rule(), to_places=request.param), request.param


def around(here: Land) -> list[tuple[float, float]]:
    x_m, y_m = here.territory.point[2 * here.side + 2].tolist()
    free_m = FREE_KM * 1000
    steps = (-1.0, -0.63, 0.0, 0.41, 1.0)
    return [(x_m + free_m * east, y_m + free_m * north) for east in steps for north in steps]


def test_a_window_answers_as_the_whole_network(window: tuple[RoadWindow, bool]) -> None:
    cut, to_places = window
    source = WIDE.source
    assert cut._network.facts.edges < source.network.facts.edges  # Something was cut off.
    reached = 0
    for x_m, y_m in around(WIDE):
        assert cut.holds(x_m, y_m)
        rows, minutes, _zone = cut.reached(x_m, y_m)
        whole = source.between(Places(np.array([-1]), np.array([[x_m, y_m]])), to_places=to_places)
        within = np.flatnonzero(whole <= LIMIT_MIN)
        assert np.sort(rows).tolist() == within.tolist()
        assert np.allclose(minutes[np.argsort(rows)], whole[within], rtol=0, atol=1e-6)
        reached += len(rows)
    assert reached > 100


def test_a_window_says_where_it_ends(window: tuple[RoadWindow, bool]) -> None:
    cut, _ = window
    x_m, y_m = WIDE.territory.point[2 * WIDE.side + 2].tolist()
    assert cut.holds(x_m + FREE_KM * 1000, y_m - FREE_KM * 1000)
    assert not cut.holds(x_m + FREE_KM * 1000 + 1, y_m)
    assert not cut.holds(x_m, y_m - FREE_KM * 1000 - 1)


def test_cutting_a_window_stops_when_asked() -> None:
    with pytest.raises(CancelledError):
        RoadWindow(ROADS, (0.0, 0.0), 30.0, zone_rule(), to_places=True, watch=Watch(cancelled=lambda: True))


def test_nothing_is_reached_from_where_no_road_is(window: tuple[RoadWindow, bool]) -> None:
    cut, _ = window
    x_m, y_m = WIDE.territory.point[0].tolist()
    rows, minutes, zone = cut.reached(x_m - 8000.0, y_m - 8000.0)
    assert len(rows) == len(minutes) == len(zone) == 0
