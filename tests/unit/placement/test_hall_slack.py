"""Slack of a group: what the bare count says, and what is true."""

import numpy as np

from pacte_desktop.placement.hall_certificate import HallCertificate
from pacte_desktop.placement.hall_slack import GroupSlack, slack_by_group


def test_second_procedure_of_ile_de_france_by_type() -> None:
    """492 seats for 462: 30 to spare overall, but emergencies have 28 seats for the 27 who must, so one to spare."""
    capacity = np.array([217, 91, 156, 28])
    may = np.ones((462, 4), np.bool_)
    may[:27, :3] = False
    types = {"pédiatrie": [0], "gynécologie": [1], "MAP": [2], "urgences": [3]}
    found = {slack.label: slack for slack in slack_by_group(may, capacity, types)}
    assert sum(slack.seats for slack in found.values()) == 492
    assert (found["urgences"].must, found["urgences"].slack, found["urgences"].spare) == (27, 1, 1)
    # 435 others share 464 seats of three types and the one that emergencies leave.
    assert {found[label].spare for label in ("pédiatrie", "gynécologie", "MAP")} == {30}
    assert found["pédiatrie"].slack == 217
    assert found["urgences"].tightest == HallCertificate(tuple(range(27)), (3,), 28)


def test_the_bare_count_misses_those_who_have_elsewhere_only_what_others_need() -> None:
    """Ten may do A or B and five must do B, where there are five seats: the ten need A, though nobody must."""
    may = np.array([[True, True]] * 10 + [[False, True]] * 5)
    (group,) = slack_by_group(may, np.array([11, 5]), {"A": [0]})
    tightest = HallCertificate(tuple(range(15)), (0, 1), 16)
    assert group == GroupSlack("A", seats=11, must=0, can=10, slack=11, spare=1, tightest=tightest)


def test_a_group_that_nobody_needs_can_be_closed_whole() -> None:
    (group,) = slack_by_group(np.array([[True, True]]), np.array([2, 1]), {"A": [0]})
    assert (group.spare, group.tightest) == (2, None)


def test_who_is_stranded_far_from_the_group_is_not_in_its_certificate() -> None:
    may = np.array([[True, False], [False, True], [False, True]])
    first, second = slack_by_group(may, np.array([3, 1]), {"A": [0], "B": [1]})
    assert (first.spare, first.tightest) == (2, HallCertificate((0,), (0,), 3))
    assert (second.slack, second.spare, second.tightest) == (-1, 0, HallCertificate((1, 2), (1,), 1))


def test_groups_without_posts_seats_or_interns() -> None:
    nothing = GroupSlack("vide", seats=0, must=0, can=0, slack=0, spare=0, tightest=None)
    assert slack_by_group(np.array([[True, True]]), np.array([1, 0]), {"vide": []}) == (nothing,)
    assert slack_by_group(np.array([[True, True]]), np.array([1, 0]), {"vide": [1]}) == (nothing,)
    (group,) = slack_by_group(np.zeros((0, 1), np.bool_), np.array([4]), {"A": [0]})
    assert (group.seats, group.spare, group.tightest) == (4, 4, None)
    assert slack_by_group(np.array([[True]]), np.array([1]), {}) == ()
