"""The two counters, counted again from the semesters done, against the stored ones."""

from dataclasses import replace

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.problems import Severity
from pacte_desktop.placement.counters import Counters, check_counters, counters
from pacte_desktop.services.board import board_of
from tests.data.small_boards import with_parameters
from tests.data.tiny_plan import BEGINNER, INTERNS, OLDEST, intern, tiny_contents

BOARD = board_of(tiny_contents())
ROWS = (
    CompletedInternship(1, OLDEST, 1, "N1", None, True),
    CompletedInternship(2, OLDEST, 1, "URGENCES", None, True),
    CompletedInternship(3, OLDEST, 1, "POLYVALENT", None, True),
    CompletedInternship(4, OLDEST, 1, "FEMME_ENFANT", None, False, counts_for_seniority=True),
    CompletedInternship(5, OLDEST, 1, "FEMME_ENFANT", None, False, counts_for_seniority=False),
)


def test_seniority_counts_the_phase_and_covered_absences_and_validation_counts_everything() -> None:
    curriculum = BOARD.curricula[Regime.A_2023]
    assert counters(INTERNS[2], ROWS, curriculum) == Counters(2, 3, 2)
    assert counters(replace(INTERNS[2], phase=Phase.SOCLE), ROWS, curriculum) == Counters(2, 3, 2)


def test_the_former_regime_counts_its_whole_curriculum() -> None:
    former = replace(intern(9, Phase.SOCLE, 5, ()), regime=Regime.FORMER)
    curriculum = BOARD.curricula[Regime.FORMER]
    assert counters(former, ROWS[:3], curriculum).choice_seniority == 3
    assert counters(former, ROWS[:3], curriculum, former_whole=False).choice_seniority == 0


def test_counters_that_differ_are_told_one_by_one() -> None:
    agreed = replace(INTERNS[2], choice_seniority=2, validated_semesters=3)
    judged = replace(BOARD, interns={OLDEST: agreed}, completed={OLDEST: ROWS})
    assert check_counters(judged) == []
    for change in ({"choice_seniority": 3}, {"validated_semesters": 4}):
        (problem,) = check_counters(replace(judged, interns={OLDEST: replace(agreed, **change)}))  # type: ignore[arg-type]
        assert (problem.rule, problem.severity, problem.intern_id) == ("R1", Severity.WARNING, OLDEST)
        assert str(next(iter(change.values()))) in problem.sentence


def test_a_past_that_is_not_recorded_says_nothing() -> None:
    bare = replace(BOARD, completed={})
    assert check_counters(bare) == []
    assert check_counters(replace(bare, interns={BEGINNER: INTERNS[0]})) == []


def test_the_parameter_decides_for_the_former_regime() -> None:
    former = replace(intern(9, Phase.SOCLE, 5, ()), regime=Regime.FORMER, choice_seniority=3, validated_semesters=3)
    rows = [replace(row, intern_id=9) for row in ROWS[:3]]
    judged = replace(BOARD, interns={9: former}, completed={9: rows})
    assert check_counters(judged) == []
    assert len(check_counters(with_parameters(judged, order__former_regime_seniority="PHASE"))) == 1
