"""Who may take what as a table, and one placement problem as numbers."""

from dataclasses import replace
from datetime import date

import numpy as np

from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wishes import HostRank, Wish
from pacte_desktop.placement.eligible_pairs import InstanceInputs, eligible_matrix, make_instance
from pacte_desktop.placement.instance import NOBODY
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import board_of
from tests.data.small_boards import seat, with_parameters
from tests.data.tiny_plan import (
    BEGINNER,
    EXPIRED_POST,
    INTERNS,
    N1_POST,
    OLDEST,
    SASPAS_POST,
    SECOND,
    URGENCES_POST,
    WINTER,
    tiny_contents,
)

BOARD = board_of(tiny_contents())
POSTS = list(BOARD.posts.values())


def pairs(board: PostBoard) -> set[tuple[int, int]]:
    table = eligible_matrix(board, INTERNS, POSTS)
    return {(INTERNS[row].id, POSTS[column].id) for row, column in zip(*np.nonzero(table), strict=True)}


EMPTY = {(BEGINNER, URGENCES_POST), (BEGINNER, N1_POST), (SECOND, N1_POST), (OLDEST, SASPAS_POST), (OLDEST, 4)}


def test_the_pairs_of_the_tiny_plan_whoever_sits_where() -> None:
    assert pairs(BOARD) == EMPTY
    full = replace(BOARD, assignments=[seat(1, SECOND, N1_POST), seat(2, BEGINNER, URGENCES_POST)])
    assert pairs(full) == EMPTY


def test_nobody_or_nothing_is_an_empty_table() -> None:
    assert eligible_matrix(BOARD, [], POSTS).shape == (0, 5)
    assert eligible_matrix(BOARD, INTERNS, []).shape == (3, 0)


def test_absence_past_sites_and_derogations_change_it() -> None:
    assert pairs(replace(BOARD, situations={OLDEST: Situation.REMORDS})) == {
        pair for pair in EMPTY if pair[0] != OLDEST
    }
    past = replace(BOARD, completed={OLDEST: [CompletedInternship(1, OLDEST, 1, "N1", 2, True)]})
    banned = with_parameters(past, curriculum__repeat_site=False)
    assert pairs(past) == EMPTY
    assert pairs(banned) == EMPTY - {(OLDEST, SASPAS_POST)}
    grant = Derogation(1, WINTER.id, "R8", OLDEST, SASPAS_POST, "", date(2026, 9, 1), "")
    assert pairs(replace(banned, derogations=[grant])) == EMPTY
    assert pairs(replace(banned, derogations=[replace(grant, post_id=N1_POST)])) == EMPTY - {(OLDEST, SASPAS_POST)}
    everywhere = replace(grant, rule="R5", post_id=None)
    assert pairs(replace(BOARD, derogations=[everywhere])) == EMPTY | {(OLDEST, N1_POST), (OLDEST, URGENCES_POST)}


def test_an_instance_keeps_the_call_order_and_frees_the_seats_of_those_listed() -> None:
    taken = [seat(1, BEGINNER, URGENCES_POST), replace(seat(2, SECOND, N1_POST), is_locked=True)]
    board = replace(BOARD, assignments=taken)
    called = [INTERNS[1], INTERNS[2]]
    found = make_instance(board, called, POSTS)
    assert found.intern_ids.tolist() == [SECOND, OLDEST]
    assert found.capacity.tolist() == [0, 2, 1, 1, 1]
    assert found.current.tolist() == [1, NOBODY]
    assert found.locked.tolist() == [True, False]
    assert np.isnan(found.travel_min).all()
    assert not found.strands.any()
    outside = [replace(taken[0], is_supernumerary=True), taken[1]]
    assert make_instance(replace(board, assignments=outside), called, POSTS).capacity.tolist() == [1, 2, 1, 1, 1]


def test_what_the_board_does_not_know_is_given() -> None:
    minutes = np.arange(15, dtype=np.float32).reshape(3, 5)
    judged = eligible_matrix(BOARD, INTERNS, POSTS)
    judged[0, 1] = ~judged[0, 1]
    found = make_instance(
        replace(BOARD, assignments=[seat(1, OLDEST, SASPAS_POST)]),
        INTERNS,
        POSTS,
        InstanceInputs(
            wishes=(Wish(SECOND, N1_POST, 1), Wish(OLDEST, EXPIRED_POST, 2), Wish(99, N1_POST, 1)),
            host_ranks=(HostRank(N1_POST, SECOND, 3), HostRank(77, SECOND, 1)),
            travel_min=minutes,
            eligible=judged,
            hardship={SECOND: 1.5},
            locked=frozenset({OLDEST}),
            couples=((BEGINNER, OLDEST), (BEGINNER, 99)),
        ),
    )
    assert (found.wish_rank[1, 1], found.wish_rank[2, 4], found.wish_rank.sum()) == (1, 2, 3)
    assert (found.host_rank[1, 1], found.host_rank.sum()) == (3, 3)
    assert (found.travel_min == minutes).all()
    assert found.hardship.tolist() == [0.0, 1.5, 0.0]
    assert found.locked.tolist() == [False, False, True]
    assert found.couples == ((0, 2),)
    assert found.eligible is judged, "no pair is judged a second time"
    assert make_instance(BOARD, INTERNS, POSTS).eligible.sum() == len(EMPTY)


def test_a_post_that_is_not_offered_leaves_its_holder_free() -> None:
    board = replace(BOARD, assignments=[replace(seat(1, OLDEST, SASPAS_POST), is_locked=True)])
    found = make_instance(board, INTERNS, [BOARD.posts[N1_POST]])
    assert found.current.tolist() == [NOBODY] * 3
    assert not found.locked.any()
