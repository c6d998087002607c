"""Past semesters as burdens: those before this one only, by minutes and by the wishes made for them."""

from dataclasses import replace

import numpy as np
import pytest

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.services.allocation import AllocationInput, ledger_of
from pacte_desktop.services.allocation.past import hardship_of, histories
from pacte_desktop.services.home_minutes import HomeMinutes
from pacte_desktop.territory.minutes_source import SourceFacts
from tests.data.made_plan import made_contents, made_input, post, second
from tests.data.tiny_plan import SUMMER, WINTER

FACTS = SourceFacts(TravelTimeSource.ESTIMATION, "essai", "", "", None, None)


def wanted() -> AllocationInput:
    """Two interns who did URGENCES on site 2; a record of the semester at hand must not count."""
    contents = made_contents([second(1), second(2)], [post(1, "N1", 2), post(2, "URGENCES", 2)])
    done = (
        CompletedInternship(1, 1, SUMMER.id, "URGENCES", 2, True),
        CompletedInternship(2, 2, SUMMER.id, "URGENCES", 2, True),
        CompletedInternship(3, 2, WINTER.id, "N1", 1, False),
    )
    return made_input(replace(contents, completed=done))


def minutes(*table: tuple[float, float]) -> HomeMinutes:
    values = np.array(table, np.float32)
    return HomeMinutes((1, 2), values, values, FACTS)


def test_only_semesters_before_this_one_count_and_unknown_minutes_stay_unknown() -> None:
    found = histories(wanted(), {1: 0, 2: 1}, minutes((0, 90), (0, np.nan)))
    assert [(past.semester, past.minutes, past.wish_rank) for past in found[1]] == [(0, 90.0, None)]
    assert [(past.minutes, past.wish_rank) for past in found[2]] == [(None, None)]


def test_a_long_way_is_a_hardship_and_a_short_one_is_none() -> None:
    """Far is more than 60 minutes: 90 minutes are half of it too much, a semester ago counted whole."""
    found = hardship_of(wanted(), {1: 0, 2: 1}, minutes((0, 90), (0, 60)))
    assert found == {1: pytest.approx(0.5), 2: 0.0}


def test_a_past_post_outside_the_wishes_counts_when_wishes_are_known() -> None:
    summer = tuple(
        OpenPost(number, SUMMER.id, f"S-{number}", site, "URGENCES", (Phase.SOCLE,), 2)
        for number, site in ((11, 1), (12, 2))
    )
    asked = replace(wanted(), past_posts=summer, wishes=(Wish(1, 11, 1), Wish(2, 12, 3)))
    found = histories(asked, {1: 0, 2: 1}, minutes((0, 10), (0, 10)))
    assert ([past.wish_rank for past in found[1]], [past.wish_rank for past in found[2]]) == ([0], [3])
    assert hardship_of(asked, {1: 0, 2: 1}, minutes((0, 10), (0, 10))) == {1: 1.0, 2: 0.0}


def test_the_ledger_names_everybody_without_minutes_too() -> None:
    found = ledger_of(wanted())
    assert [(row.name, row.debt, row.semesters) for row in found.rows] == [("NOM1 Zoé", 0, 1), ("NOM2 Zoé", 0, 1)]
    assert (found.often, found.far_min, found.share_far_often) == (3, 60, 0)
