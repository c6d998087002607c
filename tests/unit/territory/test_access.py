"""Minutes of communes to urgent care: direction, rule within a commune, delay, flight, against a plain search."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.coverage_definition import TravelDirection
from pacte_desktop.domain.urgent_care import EquipmentKind, TravelTimeSource, UrgentCareEquipment
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.territory.access import Flight, Question, access, equipment_places
from pacte_desktop.territory.degrees import to_degrees
from pacte_desktop.territory.minutes_source import MinutesSource, Reach, SourceFacts
from pacte_desktop.territory.road_minutes import RoadMinutes
from tests.data.tiny_land import equipment, land, plain_minutes

SU, SMUR, MCS, HELI = EquipmentKind.SU, EquipmentKind.SMUR, EquipmentKind.MCS, EquipmentKind.HELISMUR
FLIGHT = Flight(8.0, 240.0, 120.0)
ALL = load_rulebook().definition(date(2020, 1, 1), "ALL_MODES")
HERE = land()
ROADS = HERE.source
ROWS = len(HERE.territory)


def reach(
    places: list[UrgentCareEquipment], source: MinutesSource = ROADS, flight: Flight = FLIGHT, **parts: object
) -> Reach:
    definition = replace(ALL, **parts)  # type: ignore[arg-type]
    counted = [item for item in places if definition.counts(item)]
    return access(Question(HERE.territory, definition, counted, flight), source)


def plain(places: list[UrgentCareEquipment], direction: TravelDirection, within: float | None = 0.0) -> np.ndarray:
    """The same by a plain search of each place alone; helicopters by the theorem of Pythagoras."""
    best = np.full(ROWS, np.inf)
    for item in places:
        row = int(item.insee_code) - 36000
        if item.kind is HELI:
            away_km = np.hypot(*(HERE.territory.point - HERE.territory.point[row]).T) / 1000
            found = FLIGHT.departure_min + away_km / FLIGHT.cruise_kmh * 60
        else:
            goes_in = direction == "TO_CARE" or (direction == "BY_KIND" and item.kind is SU)
            found = np.array(plain_minutes(HERE, [row], to_places=goes_in))
        if within is not None:
            found[row] = min(found[row], within)
        best = np.minimum(best, found)
    return np.where(np.isinf(best), np.nan, best)


places = st.lists(
    st.tuples(st.integers(0, ROWS - 1), st.sampled_from([SU, SMUR, MCS, HELI])), min_size=1, max_size=5, unique=True
).map(lambda found: [equipment(number, row, kind) for number, (row, kind) in enumerate(found, start=1)])


@settings(max_examples=25, deadline=None)
@given(places, st.sampled_from(TravelDirection), st.sampled_from([None, 0.0, 4.0]), st.sampled_from([0.0, 2.5]))
def test_minutes_against_a_plain_search(
    found: list[UrgentCareEquipment], direction: TravelDirection, within: float | None, delay: float
) -> None:
    told = reach(found, direction=direction, intra_commune_min=within, extra_delay_min=delay)
    expected = plain(found, direction, within) + delay
    assert np.allclose(told.minutes, expected, rtol=0, atol=1e-4, equal_nan=True)
    # The place that is named takes just as long as the nearest.
    for row in range(ROWS):
        if told.place[row] >= 0:
            alone = plain([found[told.place[row]]], direction, within)[row] + delay
            assert alone == pytest.approx(expected[row], abs=1e-4)
        assert (told.place[row] < 0) == np.isnan(expected[row])


@settings(max_examples=15, deadline=None)
@given(places, st.randoms(use_true_random=False))
def test_the_order_of_the_places_does_not_matter(found: list[UrgentCareEquipment], chance: object) -> None:
    shuffled = list(found)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = reach(found), reach(shuffled)
    assert np.array_equal(one.minutes, other.minutes, equal_nan=True)
    assert np.array_equal(one.known, other.known)
    names = [[items[n].id if n >= 0 else 0 for n in told.place] for items, told in ((found, one), (shuffled, other))]
    for row, (first, second) in enumerate(zip(*names, strict=True)):
        if first != second:  # Only where both are equally near.
            alone = [
                plain([items[told.place[row]]], ALL.direction)[row] for items, told in ((found, one), (shuffled, other))
            ]
            assert alone[0] == pytest.approx(alone[1], abs=1e-4)


@settings(max_examples=20, deadline=None)
@given(places, st.sampled_from(TravelDirection), st.sampled_from(["roads", "estimation"]))
def test_a_place_more_never_takes_longer_and_one_less_never_shorter(
    found: list[UrgentCareEquipment], direction: TravelDirection, kind: str
) -> None:
    from pacte_desktop.services.minutes import estimation_source

    source = ROADS if kind == "roads" else estimation_source(HERE.territory, "24")
    more, fewer = (
        np.nan_to_num(reach(items, source, direction=direction).minutes, nan=np.inf) for items in (found, found[1:])
    )
    assert (more <= fewer).all()


def test_a_one_way_street_makes_the_two_directions_differ() -> None:
    one = [equipment(1, 0)]
    towards, away = reach(one, direction=TravelDirection.TO_CARE), reach(one, direction=TravelDirection.FROM_CARE)
    assert (np.abs(towards.minutes - away.minutes) > 1).any()
    mixed = reach([equipment(1, 0, SU), equipment(2, 0, SMUR)], direction=TravelDirection.BY_KIND)
    assert np.array_equal(mixed.minutes, np.fmin(towards.minutes, away.minutes), equal_nan=True)
    faster_by_smur = np.flatnonzero(away.minutes < towards.minutes - 1e-9)
    assert len(faster_by_smur)
    assert (mixed.place[faster_by_smur] == 1).all()


def test_exactly_thirty_minutes_after_the_delay_is_covered_and_the_next_number_is_not() -> None:
    row = int(np.nanargmax(reach([equipment(1, 0)]).minutes))
    way = float(reach([equipment(1, 0)]).minutes[row])
    for delay in (0.0, 2.0, 7.3):
        minutes = float(reach([equipment(1, 0)], extra_delay_min=delay).minutes[row])
        assert minutes == way + delay
        assert replace(ALL, threshold_min=minutes).is_covered(minutes)
        assert not replace(ALL, threshold_min=float(np.nextafter(minutes, 0))).is_covered(minutes)


def test_a_commune_without_roads_is_not_known_unless_it_is_equipped_or_flown_to() -> None:
    told = reach([equipment(1, 0)])
    assert np.flatnonzero(~told.known).tolist() == [HERE.lonely]
    assert np.isnan(told.minutes[HERE.lonely])
    equipped = reach([equipment(1, 0), equipment(2, HERE.lonely)])
    assert equipped.known.all()
    assert equipped.minutes[HERE.lonely] == 0 and equipped.place[HERE.lonely] == 1
    assert np.array_equal(np.delete(equipped.minutes, HERE.lonely), np.delete(told.minutes, HERE.lonely))
    assert not reach([equipment(2, HERE.lonely)], intra_commune_min=None).known[HERE.lonely]
    flown = reach([equipment(1, 0), equipment(2, 0, HELI)])
    assert flown.known.all() and not np.isnan(flown.minutes).any()


def test_a_helicopter_gives_up_beyond_its_limit() -> None:
    near = reach([equipment(1, 0, HELI)], flight=Flight(8.0, 240.0, 10.5))
    away_km = np.hypot(*(HERE.territory.point - HERE.territory.point[0]).T) / 1000
    assert np.array_equal(~np.isnan(near.minutes), away_km <= 10.0 + 1e-9)


def test_a_base_in_a_commune_that_nobody_knows_is_nowhere() -> None:
    """As the héliSMUR of a far région, listed without coordinates."""
    foreign = replace(equipment(7, 0, HELI), insee_code="99999")
    assert np.isnan(reach([foreign]).minutes).all()
    both = reach([foreign, equipment(1, 3, HELI), replace(equipment(8, 0), insee_code="99999")])
    assert np.array_equal(both.minutes, reach([equipment(1, 3, HELI)]).minutes)
    assert set(both.place.tolist()) == {1}


def test_a_place_outside_the_communes_with_a_point_of_its_own_counts_on_roads() -> None:
    (lon,), (lat,) = to_degrees(HERE.territory.projection_epsg, HERE.territory.point[[8]])
    foreign = replace(equipment(7, 0), insee_code="99999", lon=float(lon), lat=float(lat))
    told, same = reach([foreign], intra_commune_min=None), reach([equipment(1, 8)], intra_commune_min=None)
    assert np.allclose(told.minutes, same.minutes, rtol=0, atol=1e-3, equal_nan=True)


def test_places_of_equipment() -> None:
    lon, lat = to_degrees(HERE.territory.projection_epsg, [[600_000.0, 6_600_000.0]])
    where = equipment_places(
        HERE.territory,
        [
            equipment(1, 4),
            replace(equipment(2, 5), lon=float(lon[0]), lat=float(lat[0])),
            replace(equipment(3, 0), insee_code="x"),
        ],
    )
    assert where.commune.tolist() == [4, 5, -1]
    assert where.point[0].tolist() == HERE.territory.point[4].tolist()
    assert where.point[1] == pytest.approx([600_000.0, 6_600_000.0], abs=1e-3)
    assert np.isinf(where.point[2]).all()


def test_nothing_that_counts_reaches_nobody() -> None:
    told = reach([])
    assert np.isnan(told.minutes).all() and (told.place == -1).all()


def test_published_minutes_are_left_alone() -> None:
    """Nothing of ours is added: no delay, no rule within a commune, no helicopter."""
    from pacte_desktop.territory.given_minutes import OfficialMinutes

    facts = SourceFacts(TravelTimeSource.OFFICIAL, "o", "", "o", (1, 1), np.inf)
    source = OfficialMinutes(HERE.territory, facts, {HERE.code(0): 31.0, HERE.code(2): 0.0}, "ALL_MODES")
    told = reach([equipment(1, 0), equipment(2, 0, HELI)], source, extra_delay_min=5.0)
    assert told.minutes[[0, 2]].tolist() == [31.0, 0.0]
    assert np.flatnonzero(told.known).tolist() == [0, 2]
    assert (told.place == -1).all()


def test_a_site_far_from_every_road_has_only_its_own_commune() -> None:
    assert isinstance(ROADS, RoadMinutes)
    told = reach([equipment(1, HERE.lonely)])
    assert np.flatnonzero(~np.isnan(told.minutes)).tolist() == [HERE.lonely]
