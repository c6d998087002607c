"""The look-ahead on cases that can be followed with a pencil."""

import numpy as np
import pytest
from numpy.typing import NDArray

from pacte_desktop.placement.instance import NOBODY, PostGroup
from pacte_desktop.placement.look_ahead import HallCertificate, LookAhead

ANNE, BEN, CHLOE, DAN = range(4)
URG, PED, MAP = range(3)


def eligible(*rows: str) -> NDArray[np.bool_]:
    """One row an intern, « x » where the post is allowed."""
    return np.array([[sign == "x" for sign in row] for row in rows], np.bool_)


def ahead(*rows: str, seats: list[int], waiting: list[int] | None = None) -> LookAhead:
    return LookAhead(eligible(*rows), np.array(seats), waiting)


def test_the_one_who_may_choose_freely_would_strand_the_one_who_may_not() -> None:
    """Ben must do emergencies, where one seat is left; Anne, called before him, may do something else."""
    choice = ahead("xx", "x.", seats=[1, 1])
    menu = choice.menu(ANNE)
    assert menu.open.tolist() == [True, True]
    assert menu.safe.tolist() == [False, True]
    assert choice.strands(ANNE, URG) == (BEN,)
    assert choice.certificate(ANNE, URG) == HallCertificate((BEN,), (URG,), 0)
    assert choice.strands(ANNE, PED) == ()
    assert choice.certificate(ANNE, PED) is None


def test_legal_order_prevails_and_the_alarm_stays() -> None:
    choice = ahead("xx", "x.", seats=[1, 1])
    choice.take(ANNE, URG)
    assert choice.placed.tolist() == [URG, NOBODY]
    assert choice.stranded == (BEN,)
    assert choice.deficit() == (HallCertificate((BEN,), (), 0),)
    assert not choice.menu(BEN).open.any()


def test_sixty_three_interns_share_sixty_posts_with_sixty_two_seats() -> None:
    """The sentence of the alarm: 60 posts of emergencies with 63 seats, 63 who must, and one who need not."""
    capacity = np.array([1] * 57 + [2] * 3 + [5])
    may = np.zeros((64, 61), np.bool_)
    may[:, :60] = True
    may[0, 60] = True
    choice = LookAhead(may, capacity)
    assert not choice.menu(0).safe[:60].any()
    assert choice.menu(0).safe[60]
    found = choice.certificate(0, 17)
    assert found is not None
    assert (len(found.interns), len(found.posts), found.seats, found.missing) == (63, 60, 62, 1)
    assert choice.strands(0, 17) == (63,)


def test_the_chain_of_those_who_can_move_over_keeps_a_choice_safe() -> None:
    """Anne on URG moves Ben to PED and Chloé to MAP: nobody is stranded."""
    choice = ahead("x..", "xx.", ".xx", seats=[1, 1, 1], waiting=[BEN, CHLOE, ANNE])
    assert choice.menu(BEN).safe.tolist() == [False, True, False]
    assert choice.menu(CHLOE).safe.tolist() == [False, False, True]
    choice.take(CHLOE, MAP)
    assert choice.menu(BEN).safe.tolist() == [False, True, False]
    assert choice.stranded == ()


def test_the_stranded_are_the_last_in_call_order() -> None:
    rows = ("x", "x", "x")
    assert ahead(*rows, seats=[1]).stranded == (BEN, CHLOE)
    assert ahead(*rows, seats=[1], waiting=[CHLOE, ANNE, BEN]).stranded == (ANNE, BEN)


def test_where_someone_is_stranded_anyway_a_choice_may_change_who_but_not_how_many() -> None:
    choice = ahead("xx", "x.", ".x", seats=[1, 1])
    assert choice.stranded == (CHLOE,)
    assert choice.menu(ANNE).safe.all()
    assert choice.strands(ANNE, URG) == ()
    assert choice.stranded_after(ANNE, URG) == (BEN,)
    assert choice.stranded_after(ANNE, PED) == (CHLOE,)
    assert choice.stranded == (CHLOE,)


def test_parts_that_share_nothing_are_told_apart() -> None:
    choice = ahead("x..", "x..", ".x.", ".x.", seats=[1, 1, 1])
    assert choice.deficit() == (HallCertificate((ANNE, BEN), (URG,), 1), HallCertificate((CHLOE, DAN), (PED,), 1))


def test_a_seat_given_back_goes_to_the_first_who_lacks_one() -> None:
    choice = ahead("x", "x", "x", seats=[1])
    choice.take(ANNE, URG)
    assert choice.stranded == (BEN, CHLOE)
    choice.give_back(URG, ANNE)
    assert choice.stranded == (CHLOE,)
    assert choice.placed.tolist() == [NOBODY] * 3
    choice.come_back(ANNE)
    assert choice.waiting == (ANNE, BEN, CHLOE)
    assert choice.stranded == (BEN, CHLOE)


def test_who_is_passed_over_comes_back_at_their_place() -> None:
    choice = ahead("x", "x", seats=[1])
    choice.skip(ANNE)
    assert (choice.waiting, choice.stranded) == ((BEN,), ())
    choice.come_back(ANNE)
    assert (choice.waiting, choice.stranded) == ((ANNE, BEN), (BEN,))
    choice.leave(ANNE)
    assert choice.stranded == ()


def test_who_was_not_on_the_list_is_called_last() -> None:
    choice = ahead("x", "x", "x", seats=[2], waiting=[CHLOE, BEN])
    choice.come_back(ANNE)
    assert (choice.waiting, choice.stranded) == ((CHLOE, BEN, ANNE), (ANNE,))


def test_several_seats_of_one_post_are_taken_one_by_one() -> None:
    choice = ahead("x", "x", "x", seats=[2])
    choice.take(ANNE, URG)
    assert choice.free_seats.tolist() == [1]
    choice.take(BEN, URG)
    assert choice.free_seats.tolist() == [0]
    assert choice.placed.tolist() == [URG, URG, NOBODY]
    with pytest.raises(ValueError, match="post 0 is not open to intern 2"):
        choice.take(CHLOE, URG)


def test_floors_mark_what_would_leave_a_type_unfilled() -> None:
    """One of the two must go to emergencies, and only Anne can: PED is safe for her but empties the floor."""
    rows = eligible("xx", ".x")
    choice = LookAhead(rows, np.array([1, 2]), groups=[PostGroup("urgences", (URG,), least=1)])
    assert choice.missing_to_floors == 0
    menu = choice.menu(ANNE)
    assert menu.safe.tolist() == [True, True]
    assert menu.keeps_floors.tolist() == [True, False]
    choice.take(ANNE, PED)
    assert choice.missing_to_floors == 1
    assert choice.menu(BEN).keeps_floors.tolist() == [False, True]


def test_a_floor_that_is_reached_asks_nothing_more() -> None:
    choice = LookAhead(eligible("xx", "xx"), np.array([2, 2]), groups=[PostGroup("urgences", (URG,), least=1)])
    choice.take(ANNE, URG)
    assert choice.menu(BEN).keeps_floors.tolist() == [True, True]
    choice.give_back(URG, ANNE)
    assert choice.menu(BEN).keeps_floors.tolist() == [True, False]
    choice.come_back(ANNE)
    assert choice.menu(BEN).keeps_floors.tolist() == [True, True]


def test_without_floors_everything_open_keeps_them() -> None:
    assert ahead("x.", seats=[1, 1]).menu(ANNE).keeps_floors.tolist() == [True, False]
    groups = [PostGroup("urgences", (URG,), most=0)]
    assert LookAhead(eligible("x."), np.array([1, 1]), groups=groups).missing_to_floors == 0


def test_a_copy_goes_its_own_way() -> None:
    choice = LookAhead(eligible("xx", "x."), np.array([1, 1]), groups=[PostGroup("pédiatrie", (PED,), least=1)])
    other = choice.copy()
    other.take(ANNE, URG)
    assert (other.stranded, other.missing_to_floors) == ((BEN,), 1)
    assert (choice.stranded, choice.missing_to_floors) == ((), 0)
    assert choice.placed.tolist() == [NOBODY, NOBODY]
    assert choice.menu(ANNE).safe.tolist() == [False, True]


def test_what_is_shown_cannot_be_written() -> None:
    choice = ahead("x", seats=[1])
    for shown in (choice.placed, choice.witness, choice.free_seats):
        with pytest.raises(ValueError, match="read-only"):
            shown[0] = 5
    assert choice.witness.tolist() == [URG]


@pytest.mark.parametrize(("interns", "posts"), [(0, 0), (0, 3), (3, 0)])
def test_nobody_or_nothing(interns: int, posts: int) -> None:
    choice = LookAhead(np.ones((interns, posts), np.bool_), np.ones(posts, np.int64))
    assert choice.stranded == tuple(range(interns))
    assert choice.deficit() == tuple(HallCertificate((intern,), (), 0) for intern in range(interns))
    if interns:
        assert choice.menu(0).open.shape == (0,)
        choice.leave(0)
        assert choice.stranded == (1, 2)


def test_what_cannot_be_is_refused_and_changes_nothing() -> None:
    choice = ahead("x.", "xx", seats=[1, 0])
    with pytest.raises(ValueError, match="not open"):
        choice.take(ANNE, PED)
    with pytest.raises(ValueError, match="not open"):
        choice.strands(BEN, PED)
    with pytest.raises(ValueError, match="did not take"):
        choice.give_back(URG, ANNE)
    with pytest.raises(ValueError, match="waits already"):
        choice.come_back(ANNE)
    for nowhere in ((ANNE, NOBODY), (NOBODY, URG)):
        with pytest.raises(ValueError, match=r"not open|not wait"):
            choice.take(*nowhere)
    with pytest.raises(ValueError, match="no post"):
        choice.give_back(NOBODY, ANNE)
    with pytest.raises(ValueError, match="nobody"):
        choice.come_back(NOBODY)
    choice.take(ANNE, URG)
    for refused in (choice.menu, choice.leave, choice.skip):
        with pytest.raises(ValueError, match="does not wait"):
            refused(ANNE)
    assert choice.placed.tolist() == [URG, NOBODY]


def test_a_table_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="called twice"):
        ahead("x", "x", seats=[1], waiting=[ANNE, ANNE])
    with pytest.raises(ValueError, match="capacity"):
        ahead("x", seats=[-1])
    with pytest.raises(ValueError, match="capacity"):
        ahead("x", seats=[1, 1])


def test_more_posts_and_interns_than_one_word_of_bits() -> None:
    """A ring of 130 interns, each between two posts: one seat lost at any place strands the last."""
    count = 130
    may = np.eye(count, dtype=np.bool_) | np.eye(count, k=1, dtype=np.bool_)
    may[-1, 0] = True
    choice = LookAhead(may, np.ones(count, np.int64))
    assert choice.menu(0).safe.nonzero()[0].tolist() == [0, 1]
    choice.take(0, 1)
    assert [choice.menu(i).safe.nonzero()[0].tolist() for i in range(1, 4)] == [[2], [3], [4]]
    assert choice.strands(5, 5) == (4,)
