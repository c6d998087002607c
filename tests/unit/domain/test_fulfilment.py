"""The small exact matching against every way to give semesters to demands."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.fulfilment import met_demands

problems = st.integers(0, 4).flatmap(
    lambda demands: st.tuples(
        st.lists(st.frozensets(st.integers(0, max(0, demands - 1)), max_size=demands), max_size=5), st.just(demands)
    )
)


@given(problems)
def test_the_earliest_of_the_largest_sets(problem: tuple[list[frozenset[int]], int]) -> None:
    semesters, demands = problem
    semesters = [frozenset(n for n in may if n < demands) for may in semesters]
    possible = set()
    for given_to in product(*[(None, *may) for may in semesters]):
        used = [demand for demand in given_to if demand is not None]
        if len(used) == len(set(used)):
            possible.add(tuple(sorted(used)))
    largest = max(map(len, possible))
    assert tuple(sorted(met_demands(semesters, demands))) == min(found for found in possible if len(found) == largest)


def test_nothing_to_do_and_nothing_done() -> None:
    assert met_demands([], 3) == frozenset()
    assert met_demands([{0}], 0) == frozenset()


def test_an_earlier_demand_moves_over() -> None:
    assert met_demands([{0, 1}, {0}], 2) == {0, 1}
