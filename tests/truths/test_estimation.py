"""The estimation: properties on small chains and grids, an independent walk, and the official minutes of 2019."""

import csv
import heapq
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.services.demo import demo_contents
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.territory.basemap import BaseTerritory, open_base_territory
from pacte_desktop.territory.estimation import EstimatedMinutes, places_in
from pacte_desktop.territory.minutes_source import SourceFacts

RULE = load_rulebook().estimation
FACTS = SourceFacts(TravelTimeSource.ESTIMATION, "estimation", "", "", (0.9, 1.1), 60.0)
REGION = ("18", "28", "36", "37", "41", "45")


def territory(points: list[tuple[float, float]], pairs: list[tuple[int, int]]) -> BaseTerritory:
    """Communes at ``points`` (metres) with these neighbours; their codes are « 00000 », « 00001 »…"""
    count = len(points)
    codes = np.array([f"{row:05d}" for row in range(count)])
    return BaseTerritory(
        projection_epsg=2154,
        insee_code=codes,
        name=codes,
        departement=np.full(count, "00"),
        region=np.full(count, "00"),
        epci=np.full(count, ""),
        population_municipal=np.ones(count, dtype=np.int32),
        point=np.array(points, dtype=np.float64).reshape(-1, 2),
        polygon=np.array([shapely.Point(*point).buffer(1) for point in points], dtype=object),
        inside=np.ones(count, dtype=bool),
        neighbours=np.array(pairs, dtype=np.int32).reshape(-1, 2),
    )


def grid(side: int, step_m: float) -> BaseTerritory:
    cells = [(column, row) for row in range(side) for column in range(side)]
    pairs = [(n, n + 1) for n in range(side * side) if (n + 1) % side] + [
        (n, n + side) for n in range(side * (side - 1))
    ]
    return territory([(step_m * x, step_m * y) for x, y in cells], pairs)


def minutes(place: BaseTerritory, *equipped: str, hop: float = 1.0, per_km: float = 1.1) -> np.ndarray:
    source = EstimatedMinutes(place, FACTS, hop_min=hop, per_km_min=per_km)
    return source.nearest(places_in(place, equipped), to_places=True, watch=Watch()).minutes


def test_a_chain_by_hand() -> None:
    """0 –3 km– 1 –4 km– 2, and 3 on an island."""
    chain = territory([(0, 0), (3000, 0), (3000, 4000), (9000, 9000)], [(0, 1), (1, 2)])
    found = minutes(chain, "00000")
    assert found[:3] == pytest.approx([0, 1 + 3.3, 1 + 3.3 + 1 + 4.4])
    assert np.isnan(found[3])


def test_the_shorter_of_two_walks_is_taken() -> None:
    """Straight on is 10 km in one step; by the commune between it is 10 km in two steps."""
    triangle = territory([(0, 0), (5000, 0), (10000, 0)], [(0, 1), (1, 2), (0, 2)])
    assert minutes(triangle, "00000")[2] == pytest.approx(1 + 11)


def test_nothing_equipped_is_unknown_everywhere_and_foreign_codes_are_ignored() -> None:
    chain = territory([(0, 0), (3000, 0)], [(0, 1)])
    assert np.isnan(minutes(chain)).all()
    assert np.isnan(minutes(chain, "99999")).all()
    assert minutes(chain, "99999", "00001").tolist() == minutes(chain, "00001").tolist()


def test_two_chefs_lieux_on_one_spot_are_still_neighbours() -> None:
    """A step of zero length costs the hop, and even a free one does not cut the walk."""
    same = territory([(0, 0), (0, 0), (1000, 0)], [(0, 1), (1, 2)])
    assert minutes(same, "00000") == pytest.approx([0, 1, 3.1])
    assert minutes(same, "00000", hop=0.0) == pytest.approx([0, 0, 1.1])


places = st.lists(st.tuples(st.integers(0, 60_000), st.integers(0, 60_000)), min_size=2, max_size=12, unique=True)


@given(places, st.data())
def test_properties_of_any_map(points: list[tuple[int, int]], data: st.DataObject) -> None:
    count = len(points)
    possible = [(one, other) for one in range(count) for other in range(one + 1, count)]
    pairs = data.draw(st.lists(st.sampled_from(possible), unique=True))
    place = territory([(float(x), float(y)) for x, y in points], pairs)
    codes = place.insee_code.tolist()
    matrix = np.array([minutes(place, code) for code in codes])
    assert np.array_equal(matrix, matrix.T, equal_nan=True) or np.allclose(matrix, matrix.T, equal_nan=True)
    assert (np.diag(matrix) == 0).all()
    equipped = data.draw(st.lists(st.sampled_from(codes), min_size=1, unique=True))
    nearest = minutes(place, *equipped)
    rows = [codes.index(code) for code in equipped]
    assert np.allclose(np.fmin.reduce(matrix[rows]), nearest, equal_nan=True)
    more = minutes(place, *equipped, data.draw(st.sampled_from(codes)))
    assert not (np.nan_to_num(more, nan=np.inf) > np.nan_to_num(nearest, nan=np.inf) + 1e-9).any()
    assert np.array_equal(minutes(place, *reversed(equipped)), nearest, equal_nan=True)


def test_a_grid_is_symmetric_about_its_middle() -> None:
    side = 9
    found = minutes(grid(side, 2500.0), f"{side * side // 2:05d}").reshape(side, side)
    for turned in (found.T, found[::-1], found[:, ::-1]):
        assert np.allclose(found, turned)


@given(st.permutations(range(16)))
def test_the_order_of_the_communes_does_not_matter(order: list[int]) -> None:
    square = grid(4, 3000.0)
    position = {old: new for new, old in enumerate(order)}
    shuffled = territory(
        [tuple(square.point[old]) for old in order],
        [(position[one], position[other]) for one, other in square.neighbours.tolist()],
    )
    found = minutes(shuffled, f"{position[5]:05d}")
    assert np.allclose([found[position[old]] for old in range(16)], minutes(square, "00005"))


@pytest.fixture(scope="module")
def region() -> BaseTerritory:
    return open_base_territory(REGION)


def plain_walk(place: BaseTerritory, equipped: list[str]) -> list[float]:
    """Dijkstra with a heap and dictionaries: the same definition, none of the same code."""
    points = place.point.tolist()
    roads: dict[int, list[tuple[int, float]]] = {row: [] for row in range(len(points))}
    for one, other in place.neighbours.tolist():
        (x1, y1), (x2, y2) = points[one], points[other]
        cost = RULE.hop_min + RULE.per_km_min * ((x1 - x2) ** 2 + (y1 - y2) ** 2) ** 0.5 / 1000
        roads[one].append((other, cost))
        roads[other].append((one, cost))
    best = [float("inf")] * len(points)
    waiting = [(0.0, row) for row, code in enumerate(place.insee_code.tolist()) if code in equipped]
    while waiting:
        found, row = heapq.heappop(waiting)
        if found < best[row]:
            best[row] = found
            for neighbour, cost in roads[row]:
                heapq.heappush(waiting, (found + cost, neighbour))
    return best


def test_an_independent_walk_gives_the_same_minutes(region: BaseTerritory) -> None:
    equipped = [item.insee_code for item in demo_contents().equipment]
    found = minutes(region, *equipped, hop=RULE.hop_min, per_km=RULE.per_km_min)
    assert len(found) > 1754
    assert np.allclose(found, plain_walk(region, equipped), rtol=0, atol=1e-9)


def test_the_constants_are_national_round_and_dated() -> None:
    assert (RULE.hop_min, RULE.per_km_min) == (1.0, 1.1)
    assert RULE.band_low < 1 < RULE.band_high


def test_against_the_official_minutes(region: BaseTerritory, shared_data: Path) -> None:
    """Communes that the DREES lists as equipped (0 minutes), against its own minutes; ``pytest -s`` shows them."""
    with (shared_data / "drees" / "communes_centre_val_de_loire_et_voisins.csv").open(encoding="utf-8") as file:
        official = {row["code"]: row for row in csv.DictReader(file) if row["tps_su_smur_min_2019"]}
    equipped = sorted(code for code, row in official.items() if float(row["tps_su_smur_min_2019"]) == 0)
    found = minutes(region, *equipped, hop=RULE.hop_min, per_km=RULE.per_km_min)
    inside = [row for row in np.flatnonzero(region.inside).tolist() if region.insee_code[row] in official]
    codes = region.insee_code[inside].tolist()
    reference = np.array([float(official[code]["tps_su_smur_min_2019"]) for code in codes])
    population = region.population_municipal[inside]
    departement = region.departement[inside]
    error = np.abs(found[inside] - reference)
    lines = [f"{'':4} {'communes':>9} {'MAE min':>8} {'official >30':>13} {'estimated >30':>14}"]
    for code in (*REGION, "all"):
        chosen = np.ones(len(codes), dtype=bool) if code == "all" else departement == code
        lines.append(
            f"{code:4} {chosen.sum():9} {error[chosen].mean():8.2f} {population[chosen & (reference > 30)].sum():13}"
            f" {population[chosen & (found[inside] > 30)].sum():14}"
        )
    print("\n" + "\n".join(lines))  # noqa: T201 - the figures are asked for.
    beyond = int(population[found[inside] > 30].sum())
    assert len(codes) == 1754
    assert error.mean() < 2.8
    assert abs(beyond / 238_768 - 1) < 0.25
    quality = RULE.quality_in("24")
    assert quality is not None
    assert quality.mean_absolute_error_min == pytest.approx(error.mean(), abs=0.05)
    assert quality.population_beyond_estimated == beyond
    assert quality.communes == len(codes)
    published = {code: int(population[(departement == code) & (reference > 30)].sum()) for code in REGION}
    assert quality.population_beyond_official == sum(quality.official_by_departement.values())
    assert published == dict(quality.official_by_departement)
