"""R1: phase, then seniority, then rank; one order only, however the interns come in."""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.placement.call_order import in_call_order, percentile, raw_rank
from tests.data.tiny_plan import INTERNS, intern

BEGINNER, SECOND, OLDEST = INTERNS


def test_socle_is_called_before_approfondissement_and_the_oldest_first_in_each() -> None:
    assert [person.id for person in in_call_order([OLDEST, BEGINNER, SECOND])] == [SECOND.id, BEGINNER.id, OLDEST.id]


def test_the_better_rank_comes_first_among_equals() -> None:
    better = replace(BEGINNER, id=9, imotep_number="z", national_rank=BEGINNER.national_rank - 1)
    assert in_call_order([BEGINNER, better]) == [better, BEGINNER]


def test_the_percentile_of_the_published_example() -> None:
    example = replace(BEGINNER, national_rank=7911, ranking_size=10140)
    assert round(float(percentile(example)), 4) == 0.7802
    assert percentile(example) == Fraction(7911, 10140)


def test_ranks_of_different_years_compare_by_percentile() -> None:
    """7,911 of 10,140 is before 7,500 of 9,000, although its rank is larger."""
    larger = replace(BEGINNER, id=1, national_rank=7911, ranking_size=10140)
    smaller = replace(BEGINNER, id=2, imotep_number="0", national_rank=7500, ranking_size=9000)
    assert in_call_order([smaller, larger], raw_rank) == [smaller, larger]
    assert in_call_order([smaller, larger], percentile) == [larger, smaller]


people = st.builds(
    lambda number, phase, seniority, rank, size: replace(
        intern(number, phase, 1, ()), choice_seniority=seniority, national_rank=rank, ranking_size=size
    ),
    st.integers(1, 9999),
    st.sampled_from(list(Phase)),
    st.integers(0, 4),
    st.integers(1, 4),
    st.sampled_from([9000, 10140]),
)


@given(st.lists(people, max_size=25, unique_by=lambda person: person.id), st.randoms(use_true_random=False))
def test_the_order_is_total_and_does_not_depend_on_how_interns_come_in(persons: list[Intern], chance: Random) -> None:
    for key in (raw_rank, percentile):
        wanted = in_call_order(persons, key)
        shuffled = list(persons)
        chance.shuffle(shuffled)
        assert in_call_order(shuffled, key) == wanted
        assert sorted(person.id for person in wanted) == sorted(person.id for person in persons)
        for one, other in pairwise(wanted):
            assert list(Phase).index(one.phase) <= list(Phase).index(other.phase)
            if one.phase is other.phase:
                assert one.choice_seniority >= other.choice_seniority
                if one.choice_seniority == other.choice_seniority:
                    assert key(one) <= key(other)
