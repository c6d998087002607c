"""Ready-made minutes: a matrix made of the roads' own rows says what the roads say; official ones say nothing else."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.territory.estimation import places_in
from pacte_desktop.territory.given_minutes import CommuneMatrix, MatrixMinutes, OfficialMinutes
from pacte_desktop.territory.minutes_source import Places, SourceFacts
from tests.data.tiny_land import land

HERE = land()
ROADS = HERE.source
CODES = HERE.territory.insee_code.tolist()
FACTS = SourceFacts(TravelTimeSource.MATRIX, "matrice", "", "m", (0.9, 1.1), 120.0)


def sparse(rows: dict[tuple[int, int], float], count: int) -> csr_array:
    """A matrix in which zero is an entry like any other."""
    ordered = sorted(rows)
    start = np.searchsorted([row for row, _ in ordered], range(count + 1))
    column = np.array([column for _, column in ordered], dtype=np.int32)
    return csr_array((np.array([rows[pair] for pair in ordered]), column, start), shape=(count, count))


@pytest.fixture(scope="module")
def of_roads() -> MatrixMinutes:
    """From each commune to each other, in another order and without the last two communes of the land."""
    listed = [row for row in reversed(range(len(CODES) - 2)) if row != HERE.lonely]
    entries = {}
    for position, row in enumerate(listed):
        minutes = ROADS.between(places_in(HERE.territory, [CODES[row]]), to_places=False)
        for other, end in enumerate(listed):
            if not np.isnan(minutes[end]):
                entries[position, other] = float(minutes[end])
    matrix = CommuneMatrix(np.array([CODES[row] for row in listed]), sparse(entries, len(listed)))
    return MatrixMinutes(HERE.territory, FACTS, matrix)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, len(CODES) - 3), min_size=1, max_size=4, unique=True), st.booleans())
def test_a_matrix_of_the_roads_says_what_the_roads_say(
    of_roads: MatrixMinutes, rows: list[int], to_places: bool
) -> None:
    places = places_in(HERE.territory, [CODES[row] for row in rows])
    told = of_roads.nearest(places, to_places=to_places, watch=Watch())
    roads = ROADS.nearest(places, to_places=to_places, watch=Watch())
    listed = told.known
    assert np.flatnonzero(~listed).tolist() == sorted([HERE.lonely, len(CODES) - 2, len(CODES) - 1])
    assert np.allclose(told.minutes[listed], roads.minutes[listed], rtol=0, atol=1e-4, equal_nan=True)
    assert np.isnan(told.minutes[~listed]).all() and (told.place[~listed] == -1).all()


def test_the_two_directions_are_not_mixed_up() -> None:
    codes = np.array(CODES[:3])
    matrix = MatrixMinutes(HERE.territory, FACTS, CommuneMatrix(codes, sparse({(0, 1): 7.0, (1, 0): 9.0}, 3)))
    first = places_in(HERE.territory, [CODES[0]])
    assert matrix.between(first, to_places=False)[:3].tolist() == pytest.approx([0.0, 7.0, np.nan], nan_ok=True)
    assert matrix.between(first, to_places=True)[:3].tolist() == pytest.approx([0.0, 9.0, np.nan], nan_ok=True)


def test_minutes_that_are_stored_stand_also_within_a_commune_and_also_zero() -> None:
    matrix = CommuneMatrix(np.array(CODES[:2]), sparse({(0, 0): 4.0, (0, 1): 0.0}, 2))
    found = MatrixMinutes(HERE.territory, FACTS, matrix).between(places_in(HERE.territory, [CODES[0]]), to_places=False)
    assert found[:2].tolist() == [4.0, 0.0]


def test_of_two_places_equally_near_the_first_is_named() -> None:
    matrix = MatrixMinutes(
        HERE.territory, FACTS, CommuneMatrix(np.array(CODES[:3]), sparse({(2, 0): 5.0, (2, 1): 5.0}, 3))
    )
    for order in ([0, 1], [1, 0]):
        told = matrix.nearest(places_in(HERE.territory, [CODES[row] for row in order]), to_places=True, watch=Watch())
        assert (told.minutes[2], told.place[2]) == (5.0, 0)


def test_places_that_the_matrix_does_not_list_have_no_minutes() -> None:
    matrix = MatrixMinutes(HERE.territory, FACTS, CommuneMatrix(np.array(CODES[:2]), sparse({(0, 1): 7.0}, 2)))
    outside = Places(np.array([-1, 5]), np.zeros((2, 2)))
    told = matrix.nearest(outside, to_places=False, watch=Watch())
    assert np.isnan(told.minutes).all()
    assert np.flatnonzero(told.known).tolist() == [0, 1]
    assert np.isnan(matrix.nearest(outside.only(np.zeros(2, dtype=bool)), to_places=True, watch=Watch()).minutes).all()


def test_reading_a_matrix_stops_when_asked() -> None:
    matrix = MatrixMinutes(HERE.territory, FACTS, CommuneMatrix(np.array(CODES[:2]), sparse({(0, 1): 7.0}, 2)))
    with pytest.raises(CancelledError):
        matrix.nearest(places_in(HERE.territory, CODES[:1]), to_places=True, watch=Watch(cancelled=lambda: True))


def test_official_minutes_answer_their_definition_and_nothing_else() -> None:
    facts = SourceFacts(TravelTimeSource.OFFICIAL, "DREES 2019", "", "o", (0.9, 1.1), np.inf)
    source = OfficialMinutes(HERE.territory, facts, {CODES[0]: 0.0, CODES[1]: 30.0, "99999": 1.0}, "SU_SMUR")
    rules = load_rulebook()
    for code in rules.definition_codes:
        refusal = source.refusal(rules.definition(date(2019, 12, 31), code))
        assert (refusal == "") == (code == "SU_SMUR")
        assert code == "SU_SMUR" or "DREES 2019" in refusal
    places = places_in(HERE.territory, [CODES[5]])
    told = source.nearest(places, to_places=True, watch=Watch())
    assert told.minutes[:3].tolist() == pytest.approx([0.0, 30.0, np.nan], nan_ok=True)
    assert np.flatnonzero(told.known).tolist() == [0, 1]
    for to_places in (True, False):
        with pytest.raises(KnownError, match="DREES 2019"):
            source.between(places, to_places=to_places)
