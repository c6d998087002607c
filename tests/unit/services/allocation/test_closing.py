"""A post that closes: both answers, who moves in each, and what the smaller one costs; nothing is written."""

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.services.allocation import after_closing
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


def test_an_unknown_post_is_one_sentence() -> None:
    with pytest.raises(KnownError, match="n’existe plus"):
        after_closing(made_input(CONTENTS), 99)
