"""Coverage: the border, the sums, the band, and the gaps, each counted a second time in another way."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.services.coverage import coverage
from pacte_desktop.services.plans import create_demo
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.store.opening import open_plan
from pacte_desktop.territory.coverage import Coverage, population_band
from pacte_desktop.territory.minutes_source import SourceFacts

DEFINITION = load_rulebook().definition(date(2019, 12, 31))
NEXT_TO_THIRTY = float(np.nextafter(30.0, 31.0))

Commune = tuple[str, int, float]


def covered(communes: Sequence[Commune], factors: tuple[float, float] = (0.9, 1.1)) -> Coverage:
    """Coverage of communes given as ``(département, population, minutes)``."""
    population = np.array([people for _, people, _ in communes], dtype=np.int32)
    minutes = np.array([value for *_, value in communes], dtype=np.float64)
    return Coverage(
        definition=DEFINITION,
        source=SourceFacts(TravelTimeSource.ESTIMATION, "estimation", "", "", factors, 60.0),
        remarks=(),
        insee_code=np.array([f"{row:05d}" for row in range(len(communes))], dtype=str),
        name=np.array([f"C{row}" for row in range(len(communes))], dtype=str),
        departement=np.array([code for code, *_ in communes], dtype=str),
        region=np.full(len(communes), "24"),
        epci=np.full(len(communes), ""),
        population=population,
        minutes=minutes,
        nearest=np.zeros(len(communes), dtype=np.int64),
        known=np.ones(len(communes), dtype=bool),
        band=population_band(minutes, population, DEFINITION, factors),
    )


def test_exactly_thirty_minutes_is_covered_and_the_next_number_is_not() -> None:
    found = covered([("36", 100, 30.0), ("36", 10, NEXT_TO_THIRTY), ("36", 1, float("nan"))])
    assert found.beyond.tolist() == [False, True, True]
    total = found.total()
    assert (total.communes, total.population, total.communes_beyond, total.population_beyond) == (3, 111, 2, 11)
    assert [(gap.population, gap.minutes) for gap in found.gaps()] == [(10, NEXT_TO_THIRTY), (1, None)]


def test_the_array_and_the_definition_have_one_border() -> None:
    for value in (0.0, 29.999, 30.0, NEXT_TO_THIRTY, 31.0, float("nan")):
        assert covered([("36", 1, value)]).beyond[0] == (not DEFINITION.is_covered(value))


communes = st.lists(
    st.tuples(
        st.sampled_from(["18", "2A", "36", "971"]),
        st.integers(0, 300_000),
        st.one_of(st.floats(0, 90), st.just(30.0), st.just(NEXT_TO_THIRTY), st.just(float("nan"))),
    ),
    max_size=30,
)


@given(communes)
def test_sums(rows: list[Commune]) -> None:
    found = covered(rows)
    total, parts, gaps = found.total(), found.by_departement(), found.gaps()
    assert total.communes == len(rows)
    assert total.population == sum(people for _, people, _ in rows)
    assert total.population_beyond == sum(people for _, people, minutes in rows if not minutes <= 30)
    for name in ("communes", "population", "communes_beyond", "population_beyond"):
        assert getattr(total, name) == sum(getattr(part, name) for part in parts)
    assert [part.code for part in parts] == sorted({code for code, *_ in rows})
    assert sum(gap.population for gap in gaps) == total.population_beyond
    assert len(gaps) == total.communes_beyond
    assert [gap.population for gap in gaps] == sorted((gap.population for gap in gaps), reverse=True)
    assert all(type(gap.population) is int and type(gap.name) is str for gap in gaps)


@given(communes)
def test_the_band_holds_the_value(rows: list[Commune]) -> None:
    found = covered(rows)
    assert found.band[0] <= found.total().population_beyond <= found.band[1]
    assert covered(rows, (1.0, 1.0)).band == (found.total().population_beyond,) * 2


@given(communes, st.floats(0, 90), st.floats(0, 90))
def test_a_longer_threshold_never_covers_fewer(rows: list[Commune], one: float, other: float) -> None:
    short, long = sorted((one, other))
    found = covered(rows)
    beyond = [
        replace(found, definition=replace(DEFINITION, threshold_min=value)).total().population_beyond
        for value in (short, long)
    ]
    assert beyond[0] >= beyond[1]


@given(communes, st.randoms(use_true_random=False))
def test_the_order_of_the_communes_does_not_matter(rows: list[Commune], chance: object) -> None:
    shuffled = list(rows)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = covered(rows), covered(shuffled)
    assert (one.total(), one.by_departement(), one.band) == (other.total(), other.by_departement(), other.band)
    assert [gap.population for gap in one.gaps()] == [gap.population for gap in other.gaps()]


def test_half_a_million_people_a_commune_do_not_overflow() -> None:
    assert covered([("75", 2_000_000_000, 40.0)] * 3).total().population_beyond == 6_000_000_000
    assert covered([("75", 2_000_000_000, 40.0)] * 3).band == (6_000_000_000, 6_000_000_000)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Coverage, Coverage]:
    """Coverage of the demonstration plan, computed and then taken from what was kept in the file."""
    path: Path = tmp_path_factory.mktemp("demo") / "demo.pacte"
    create_demo(path)
    plan = open_plan(path)
    computed = coverage(plan)
    plan.close()
    plan = open_plan(path)
    kept = coverage(plan)
    plan.close()
    return computed, kept


def test_the_demonstration_plan(demo: tuple[Coverage, Coverage]) -> None:
    computed, _ = demo
    total = computed.total()
    assert total.communes == 1754
    assert computed.definition.date == date(2019, 12, 31)
    assert (computed.minutes[np.isin(computed.insee_code, ["37261", "45234", "36044"])] == 0).all()
    quality = load_rulebook().estimation.quality_in("24")
    assert quality is not None
    assert total.population_beyond == quality.population_beyond_estimated
    assert computed.band[0] < total.population_beyond < computed.band[1]


def test_what_was_kept_is_what_was_computed(demo: tuple[Coverage, Coverage]) -> None:
    computed, kept = demo
    assert np.array_equal(computed.minutes, kept.minutes)
    assert (computed.total(), computed.band, computed.gaps()) == (kept.total(), kept.band, kept.gaps())
