"""Debts reckoned by hand, at the borders and over the years."""

from dataclasses import replace

import numpy as np
import pytest

from pacte_desktop.placement.fairness import BurdenScale, PastBurden, burden, burdens_of_plan, hardship, ledger
from pacte_desktop.placement.instance import NOBODY, bare_instance

SCALE = BurdenScale(decay=0.8, far_min=40.0, outside_wishes=0.5)


@pytest.mark.parametrize(
    ("minutes", "wish_rank", "expected"),
    [
        (40.0, 1, 0.0),
        (40.4, 1, 0.01),
        (60.0, 1, 0.5),
        (80.0, 0, 1.5),
        (10.0, 0, 0.5),
        (10.0, None, 0.0),
        (None, 3, 0.0),
        (None, 0, 0.5),
    ],
)
def test_a_burden_starts_beyond_the_limit(minutes: float | None, wish_rank: int | None, expected: float) -> None:
    assert burden(PastBurden(1, minutes, wish_rank), SCALE) == pytest.approx(expected)


def test_a_debt_decays_and_grows() -> None:
    """60 minutes, then near, then 80 minutes: 0.5 · 0.8² + 0 + 1."""
    history = [PastBurden(1, 60, 1), PastBurden(2, 5, 1), PastBurden(3, 80, 1)]
    assert hardship(history, SCALE) == pytest.approx(0.32 + 1.0)
    assert hardship(history, SCALE, now=5) == pytest.approx(0.8 * 1.32)
    assert hardship(history, SCALE, now=3) == pytest.approx(0.4)
    assert hardship(history[::-1], SCALE) == hardship(history, SCALE)
    assert hardship([], SCALE) == 0


def test_the_same_recursion_step_by_step() -> None:
    rng = np.random.default_rng(4)
    history = [PastBurden(int(semester), float(rng.uniform(0, 120)), int(rng.integers(0, 3))) for semester in range(9)]
    debt = 0.0
    for past in history:
        debt = SCALE.decay * debt + burden(past, SCALE)
    assert hardship(history, SCALE) == pytest.approx(debt)


def test_the_ledger_puts_the_most_harmed_first_and_sums_up() -> None:
    histories = {number: [PastBurden(1, 40 + number, 1)] for number in range(1, 12)}
    histories[20] = [PastBurden(semester, 50, 0) for semester in (1, 2, 3)]
    histories[21] = []
    found = ledger(histories, SCALE, now=4, often=3)
    assert [row.intern_id for row in found.rows] == [20, *range(11, 0, -1), 21]
    first = found.rows[0]
    assert (first.times_far, first.times_outside, first.semesters) == (3, 3, 3)
    assert first.debt == pytest.approx(0.75 * (1 + 0.8 + 0.64))
    assert found.share_far_often == pytest.approx(1 / 13)
    assert found.mean == pytest.approx(sum(row.debt for row in found.rows) / 13)
    # 13 interns: a tenth, rounded up, is two.
    assert found.worst_decile == pytest.approx((found.rows[0].debt + found.rows[1].debt) / 2)


def test_what_comes_later_does_not_count_yet() -> None:
    rows = ledger({1: [PastBurden(1, 60, 1), PastBurden(2, 60, 0)]}, SCALE, now=2, often=3).rows
    assert (rows[0].debt, rows[0].times_far, rows[0].times_outside, rows[0].semesters) == (0.5, 1, 0, 1)
    assert ledger({}, SCALE, now=2, often=3).rows == ()


def test_equal_debts_stand_by_number() -> None:
    assert [row.intern_id for row in ledger({5: [], 2: [], 9: []}, SCALE, now=1, often=3).rows] == [2, 5, 9]


def test_a_plan_is_entered_in_the_accounts() -> None:
    instance = replace(
        bare_instance(np.ones((4, 2), bool), np.array([2, 2])),
        intern_ids=np.array([7, 8, 9, 10]),
        wish_rank=np.array([[1, 0], [1, 0], [0, 0], [1, 2]], np.int16),
        travel_min=np.array([[12, 50], [12, 50], [np.nan, 50], [1, 1]], np.float32),
    )
    assert burdens_of_plan(instance, [0, 1, 0, NOBODY], semester=6) == {
        7: PastBurden(6, 12.0, 1),
        8: PastBurden(6, 50.0, 0),
        9: PastBurden(6, None, None),
    }
