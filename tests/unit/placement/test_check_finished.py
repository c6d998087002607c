"""Who has validated everything is told before any call list, unless away or told already by an error."""

from dataclasses import replace

import pytest

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.problems import Severity
from pacte_desktop.domain.situations import Situation
from pacte_desktop.placement.check_finished import check_finished
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import board_of
from tests.data.tiny_plan import INTERNS, intern, tiny_contents

WHOLE = ("POLYVALENT", "URGENCES", "N1", "MERE_ENFANT", "LIBRE", "LIBRE")
FINISHED = 9


def board(validated: tuple[str, ...], situation: Situation | None = None) -> PostBoard:
    """The tiny board with one more intern, of the former regime."""
    more = replace(intern(FINISHED, Phase.APPROFONDISSEMENT, 6, validated), regime=Regime.FORMER)
    made = board_of(replace(tiny_contents(), interns=(*INTERNS, more)))
    return replace(made, situations={FINISHED: situation} if situation else {})


def test_only_the_one_who_has_finished_is_told() -> None:
    (problem,) = check_finished(board(WHOLE))
    assert (problem.severity, problem.rule, problem.intern_id) == (Severity.WARNING, "R0.complete", FINISHED)
    assert problem.sentence == "NOM9 Zoé a tout validé : ne sera pas appelé."
    assert problem.way_out


def test_one_semester_short_is_not_finished() -> None:
    assert list(check_finished(board(WHOLE[:-1]))) == []


@pytest.mark.parametrize("situation", list(Situation))
def test_nobody_who_is_away_is_told(situation: Situation) -> None:
    assert len(list(check_finished(board(WHOLE, situation)))) == (0 if situation.is_away else 1)


def test_what_an_error_says_is_not_said_again() -> None:
    assert list(check_finished(board(WHOLE), {FINISHED})) == []
