"""A post that closes: both answers, who moves in each, and what the smaller one costs; nothing is written."""

from dataclasses import replace

import pytest

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.services.allocation import AllocationSettings, after_closing
from tests.data.made_plan import beginner, held, made_contents, made_input, post

CONTENTS = made_contents(
    [beginner(1), beginner(2)],
    [post(1, "N1"), post(2, "URGENCES"), post(3, "N1")],
    assignments=[held(1, 1, 1, session=1), held(2, 2, 2)],
    # Intern 2 would like the post of 1, and 3 better than 2: the best plan uses the closing to change both.
    wishes=[Wish(1, 1, 1), Wish(1, 2, 2), Wish(1, 3, 3), Wish(2, 3, 1), Wish(2, 2, 2)],
)


def test_both_answers_stand_beside_each_other_with_who_moves() -> None:
    found = after_closing(made_input(CONTENTS), 1)
    assert dict(found.before.post_of) == {1: 1, 2: 2}
    assert dict(found.best.post_of) == {1: 2, 2: 3}
    assert dict(found.least.post_of) == {1: 3, 2: 2}
    assert [move.intern_id for move in found.best_moves] == [1, 2]
    assert [move.intern_id for move in found.least_moves] == [1]
    assert found.sentence.startswith(
        "Le meilleur plan déplace 2 internes\u202f; l’autre en déplace 1. Ce que cela coûte"
    )
    assert (found.best.errors, found.least.errors) == ((), ())


def test_a_seat_that_stays_keeps_who_is_on_it() -> None:
    found = after_closing(made_input(CONTENTS), 1, seats=1)
    assert found.least_moves == ()
    assert dict(found.least.post_of) == {1: 1, 2: 2}


def test_locks_fall_when_the_seats_left_beside_other_interns_are_too_few() -> None:
    """Two seats stay: one is held by somebody of another phase, so that two locked interns cannot both keep theirs."""
    other = replace(beginner(3), phase=Phase.APPROFONDISSEMENT)
    contents = made_contents(
        [beginner(1), beginner(2), other],
        [post(1, "N1", capacity=3), post(2, "URGENCES", capacity=2)],
        assignments=[held(1, 1, 1, locked=True), held(2, 2, 1, locked=True), held(3, 3, 1)],
    )
    found = after_closing(made_input(contents, AllocationSettings(phases=(Phase.SOCLE,))), 1, seats=2)
    for run in (found.best, found.least):
        assert [problem.sentence for problem in run.problems if problem.rule == "R4"] == []
        assert sorted(run.post_of.values()) == [1, 2]
    assert len(found.least_moves) == 1


def test_an_unknown_post_is_one_sentence() -> None:
    with pytest.raises(KnownError, match="n’existe plus"):
        after_closing(made_input(CONTENTS), 99)
